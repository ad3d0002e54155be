import pytest
from trying import fixed, flags

CHECK = "pronoun-case"


@pytest.mark.parametrize(
    ("text", "flagged", "mended"),
    [
        ("The talks between he and the king failed.", ["he"], "The talks between him and the king failed."),
        ("All of they left the town.", ["they"], "All of them left the town."),
        ("Nobody went with we to Rome.", ["we"], "Nobody went with us to Rome."),
        ("Him was born in Rome.", ["Him"], "He was born in Rome."),
        ("“Them have left,” he said.", ["Them"], "“They have left,” he said."),
        ("Its is known that he left.", ["Its"], "It is known that he left."),
    ],
)
def test_finds_pronouns_in_the_wrong_case(text, flagged, mended):
    assert flags(CHECK, text) == flagged
    assert fixed(CHECK, text) == mended


@pytest.mark.parametrize(
    "text",
    [
        "The house she went to they sold, and the man it was named after she knew.",
        "He gave it to he who asked, and to they that know.",
        "In he came, for he is early; but after he left, she was taller than he is.",
        "The town that he came from they never saw; what I look at we all see.",
        "Him I know; them they sent away; me too.",
        "From they-pronouns to we’ve: of he’s and she’s.",
    ],
)
def test_leaves_what_english_says_alone(text):
    assert flags(CHECK, text) == []


def test_a_preposition_that_begins_the_sentence_counts_too():
    assert flags(CHECK, "Between he and the minister there was a quarrel.") == ["he"]


def test_i_after_a_preposition_and_before_another():
    assert fixed(CHECK, "The general met with I and my brother.") == "The general met with me and my brother."
    assert flags(CHECK, "It was a talk with I and II Corps, of Charles I and Charles II; with I, Robot.") == []


def test_whom_is_no_subject():
    assert fixed(CHECK, "Roth, whom is ill, stayed.") == "Roth, who is ill, stayed."
    assert flags(CHECK, "Ten men, one of whom is ill, and the man for whom will is all; whom he is with.") == []


def test_what_is_short_for_it_is_and_who_is():
    assert fixed(CHECK, "The club, who's founder left, lost it's way.") == "The club, whose founder left, lost its way."
    text = (
        "For it's a sin, and of it's being late; a man who's president of it, who's here to stay and who's mother to two."
        " He thinks of it's-it, and it's wise to go; by it’s the lake."
    )
    assert flags(CHECK, text) == []
