import pytest
from trying import fixed, flags

CHECK = "hanging-hyphen"


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("An inter- national court met in the har- bour.", "An international court met in the harbour."),
        ("The long- awaited ship came.", "The long-awaited ship came."),
        ("President Yoon Suk- Yeol spoke.", "President Yoon Suk-Yeol spoke."),
        ("The draft- law was passed.", "The draft law was passed."),
    ],
)
def test_offers_the_word_that_it_was(text, mended):
    assert fixed(CHECK, text) == mended


def test_a_dash_that_lost_its_blank_is_offered_last():
    [found] = flags(CHECK, "He said- the vote is over.")
    assert found == "said- the"


@pytest.mark.parametrize(
    "text",
    [
        "Two- and three-year terms, right- or left-wing parties and north- to east-bound trains.",
        "It was well-known - all agreed - that the U.S.- China talks had ended.",
        "North-South- East",
    ],
)
def test_leaves_what_goes_together_alone(text):
    assert flags(CHECK, text) == []
