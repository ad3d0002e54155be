import pytest

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
