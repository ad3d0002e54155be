import pytest

from qa_tool.domain.span import Span
from qa_tool.text.words import count_words, match_case, split_possessive, word_at, word_before, words


def test_words_keep_apostrophes_hyphens_and_abbreviations_together():
    text = "The U.S. so-called “don't” of Kim's 3rd, e.g. 습니다."
    assert [found.group() for found in words(text)] == [
        *("The", "U.S", "so-called", "don't", "of", "Kim's", "3rd", "e.g", "습니다"),
    ]


def test_the_word_before_ends_a_blank_before():
    assert [word_before("The king's so-called will, he can", place) for place in (0, 4, 11, 21, 27, 30)] == [
        *("", "The", "king's", "so-called", "", "he"),
    ]


def test_a_sentence_end_does_not_join_words():
    assert [found.group() for found in words("It ended. I left.it")] == ["It", "ended", "I", "left", "it"]


def test_counting_is_that_of_word_processors():
    assert count_words("") == 0
    assert count_words("  one  two - three\nfour ") == 5


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("Putin's", ("Putin", "'s")),
        ("Putin’s", ("Putin", "’s")),
        ("PUTIN'S", ("PUTIN", "'S")),
        ("allies'", ("allies", "'")),
        ("Putin", ("Putin", "")),
        ("'s", ("'s", "")),
        ("don't", ("don't", "")),
    ],
)
def test_possessive_endings_come_off(word, parts):
    assert split_possessive(word) == parts


@pytest.mark.parametrize(
    ("model", "word", "result"),
    [
        ("PRIGOZIN", "Prigozhin", "PRIGOZHIN"),
        ("Liman", "lyman", "Lyman"),
        ("liman", "Lyman", "Lyman"),
        ("I", "he", "He"),
        ("", "he", "he"),
        ("Al-Assad", "al-Asad", "Al-Asad"),
    ],
)
def test_case_follows_the_model(model, word, result):
    assert match_case(model, word) == result


@pytest.mark.parametrize(
    ("place", "found"),
    [(0, (0, 2)), (2, (0, 2)), (5, (3, 7)), (8, (8, 8)), (9, (9, 11)), (11, (9, 11)), (12, (12, 12))],
)
def test_the_word_at_a_place(place, found):
    assert word_at("He went  on. ", place) == Span(*found)


def test_there_is_no_word_in_nothing():
    assert word_at("", 0) == Span(0, 0)
