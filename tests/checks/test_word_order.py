import pytest
from trying import fixed, flags

CHECK = "word-order"


@pytest.mark.parametrize(
    ("text", "flagged", "mended"),
    [
        ("On Monday they the law passed.", "they the law", "On Monday they the law passed."),
        ("He asked why were they late.", "why were they", "He asked why they were late."),
        ("It depends on whether will he come.", "whether will he", "It depends on whether he will come."),
        ("They called off it on Monday.", "called off it", "They called it off on Monday."),
        ("The bridge was not enough strong for it.", "enough strong", "The bridge was not strong enough for it."),
        ("It was a such mistake.", "a such", "It was such a mistake."),
        ("He likes very much the sea.", "likes very much the sea", "He likes the sea very much."),
        ("Was destroyed the old bridge.", "Was destroyed the", "Was destroyed the old bridge."),
    ],
)
def test_finds_orders_that_english_does_not_have(text, flagged, mended):
    assert flags(CHECK, text) == [flagged]
    assert fixed(CHECK, text) == mended


@pytest.mark.parametrize(
    "text",
    [
        "Is he the man? He asked: why were they late?",
        "She is older than he the whole year. Not only did they the right thing, so they the voters won.",
        "She gave up on it and picked up the phone; a such-and-such, enough strong men, not enough big halls.",
        "He knows what it is, and where they are. Were the men hurt, it would be known.",
    ],
)
def test_leaves_questions_and_whole_clauses_alone(text):
    assert flags(CHECK, text) == []
