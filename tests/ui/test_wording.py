"""How values read in tables and on cards."""

from datetime import UTC, datetime

import pytest

from qa_tool.domain.span import Span
from ui.models.wording import (
    LONGEST_WORD,
    breakable,
    check_title,
    context,
    counted,
    moment,
    paragraph_numbers,
    suggestion_words,
    words_or,
)


def test_an_empty_suggestion_reads_delete():
    assert suggestion_words("") == "Delete"


def test_a_lone_comma_is_shown_with_the_words_around_it():
    text = "They praised the crew . , and the owner."
    at = text.index(" . ,")
    assert suggestion_words(",", text, Span(at, at + 4)) == "crew, and"


@pytest.mark.parametrize("text", ["", " ", ". ,", "a. ,", ". ,a", "x" * 90 + ". ," + "y" * 90])
def test_a_suggestion_of_signs_is_never_an_empty_button(text):
    at = max(0, text.find(". ,"))
    assert suggestion_words(" ", text, Span(at, min(len(text), at + 3))).strip()


def test_what_cannot_be_seen_is_named():
    assert words_or("", "nothing") == "(nothing)"
    assert words_or(" ", "nothing") == "(space)"
    assert words_or("\u200b\u00ad", "nothing") == "(U+200B) (U+00AD)"
    assert words_or("  ", "nothing") == "(2 spaces)"
    assert words_or("\n", "nothing") == "(line break)"
    assert words_or("a\nb", "nothing") == "a ¶ b"


def test_context_is_cut_between_words_and_stays_in_its_paragraph():
    text = "above\n" + "word " * 40 + "HERE" + " word" * 40 + "\nbelow"
    at = text.index("HERE")
    before, words, after = context(text, Span(at, at + 4), 22)
    assert words == "HERE"
    assert before == "… word word word word "
    assert after == " word word word word …"
    short = context("one two three", Span(4, 7), 50)
    assert short == ("one ", "two", " three")


def test_a_word_longer_than_a_line_can_be_wrapped():
    shown = breakable("a " + "x" * 100)
    assert shown.replace("\u200b", "") == "a " + "x" * 100
    assert max(map(len, shown.replace(" ", "\u200b").split("\u200b"))) <= LONGEST_WORD
    assert breakable("short words") == "short words"


def test_paragraphs_are_counted_without_empty_lines():
    assert paragraph_numbers("one\n\n\ntwo\n \nthree") == [1, 1, 1, 2, 2, 3]
    assert paragraph_numbers("\none") == [1, 1]


def test_a_moment_is_as_short_as_it_can_be():
    now = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)
    today = moment(datetime(2026, 5, 4, 12, 1, tzinfo=UTC), now)
    assert len(today) == 5
    assert ":" in today
    assert ":" in moment(datetime(2026, 3, 1, 12, 1, tzinfo=UTC), now)
    assert moment(datetime(2025, 3, 1, 12, 1, tzinfo=UTC), now) == "1 Mar 2025"


def test_counting_and_titles():
    assert counted(1, "issue") == "1 issue"
    assert counted(2000, "issue") == "2,000 issues"
    assert check_title("repeated-word") == "Repeated word"
