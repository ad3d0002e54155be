"""Words in a text, as the find bar looks for them."""

import pytest

from qa_tool.domain.span import Span
from ui.editor.search import Search, after, before


def found(text, *search):
    return [span.of(text) for span in Search(*search).places(text)]


def test_letters_of_either_case_are_found_unless_asked_otherwise():
    assert found("Liman, liman, LIMAN", "liman") == ["Liman", "liman", "LIMAN"]
    assert found("Liman, liman, LIMAN", "liman", False, True) == ["liman"]


def test_whole_words():
    assert found("man, Liman, human, man's", "man", True) == ["man", "man"]
    assert found("a. b, (a. b)", "a. b", True) == ["a. b", "a. b"]
    assert found("x ., y", ".,", True) == [".,"]


def test_words_are_no_pattern():
    assert found("a.b axb (a.b)", "a.b") == ["a.b", "a.b"]
    assert found("cost [5] (\\d)", "(\\d)") == ["(\\d)"]


def test_nothing_is_found_for_nothing():
    assert Search("").places("text") == []


def test_positions_count_code_points():
    assert Search("end").places("😀 end") == [Span(2, 5)]


def test_places_do_not_overlap():
    assert Search("aa").places("aaaa") == [Span(0, 2), Span(2, 4)]


@pytest.mark.parametrize(("position", "number"), [(0, 0), (1, 1), (10, 1), (11, 0)])
def test_after_goes_around(position, number):
    assert after([Span(0, 2), Span(10, 12)], position) == number


@pytest.mark.parametrize(("position", "number"), [(0, 1), (2, 0), (12, 1)])
def test_before_goes_around(position, number):
    assert before([Span(0, 2), Span(10, 12)], position) == number


def test_without_places_there_is_nowhere_to_go():
    assert after([], 0) == before([], 0) == -1
