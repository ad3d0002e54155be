import pytest

from qa_tool.names.vocabulary import vocabulary
from qa_tool.text.spelling import Spelling, packed, spelling


@pytest.mark.parametrize(
    "word", ["colour", "color", "organised", "organized", "unhelpfully", "misused", "children", "London"]
)
def test_knows_american_and_british_forms(word):
    assert spelling().knows(word)


@pytest.mark.parametrize("word", ["thier", "recieved", "london", "colourr", "", "\ud800"])
def test_does_not_know_what_is_no_word(word):
    assert not spelling().knows(word)


def test_finds_the_words_one_slip_away():
    words = Spelling(packed(["their", "tier", "thief", "there", "her"]))
    assert list(words.near("thier")) == ["tier", "their", "thief"]
    assert list(words.near("their")) == []


def test_an_empty_list_knows_nothing():
    assert not Spelling(packed([])).knows("a")


def test_what_only_has_the_code_of_a_word_is_not_as_common_as_that_word():
    # Each is taken for a word by one of the two lists that go by codes, and must not be by the other.
    strings = ["plrivitize", "unstipulatted", "patterpn", "dgevole", "leathuhr", "captilityg", "rosehwry", "squasxb"]
    assert [word for word in strings if spelling().knows(word) and vocabulary().zipf(word) > 0.0] == []
