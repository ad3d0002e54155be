import pytest
from trying import flags, found

CHECK = "date-without-month"


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("They met on the 7th (local time) in Rome.", ["on the 7th"]),
        ("They met on the 1st.", ["on the 1st"]),
        ("On the 22nd, they met.", ["On the 22nd"]),
        ("They wait until the 30th and go home.", ["until the 30th"]),
        ("They met on the 3rd, and he left on the 4th of this week or on the 5th.", ["on the 3rd", "on the 5th"]),
        ("They may meet on the 31st that year.", ["on the 31st"]),
    ],
)
def test_finds_days_without_a_month(text, flagged):
    assert flags(CHECK, text) == flagged


@pytest.mark.parametrize(
    "text",
    [
        "It was built in the 7th century, on the 7th floor, by the 7th Fleet.",
        "On the 20th anniversary and at the 20th Party Congress, on the 38th parallel.",
        "From March 3 he was in Rome, and on the 7th he left.",
        "He came in May. On the 7th he left.",
        "On the 7th of May and on the 9th of this month.",
        "A birdie on the 18th, and a par on the 3rd.",
        "He was on the 2nd of three floors.",
        "On the 5th and 6th rounds.",
    ],
)
def test_leaves_ordinals_and_dated_days_alone(text):
    assert flags(CHECK, text) == []


def test_says_how_to_mend_and_why():
    (placed,) = found(CHECK, "They met on the 7th.", "ko")
    assert "7" in placed.issue.evidence["how to mend"]
    assert "Korean" in placed.issue.evidence["why it happens"]
    assert placed.issue.suggestions == ()


def test_local_time_makes_it_more_certain():
    (with_time,) = found(CHECK, "They met on the 7th (local time) in Rome.")
    (without,) = found(CHECK, "They met on the 7th in Rome.")
    assert with_time.issue.confidence > without.issue.confidence
