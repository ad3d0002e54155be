import pytest
from trying import fixed, flags, found

CHECK = "date-without-month"


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("They met on the 7th (local time) in Rome.", ["on the 7th"]),
        ("They met on the 1st (Korean time).", ["on the 1st"]),
        ("On the 22nd(KST time), they met.", ["On the 22nd"]),
        ("They wait until the 30th (Beijing Time) and go home.", ["until the 30th"]),
        ("They may meet on the 31st (local date) that year.", ["on the 31st"]),
    ],
)
def test_finds_days_of_another_clock_without_a_month(text, flagged):
    assert flags(CHECK, text) == flagged


@pytest.mark.parametrize(
    "text",
    [
        "They met on the 1st. On the 22nd, they left, and on the 5th they came back.",
        "It was built in the 7th century, on the 7th floor, by the 7th Fleet.",
        "On the 20th anniversary and at the 20th Party Congress, on the 38th parallel.",
        "From March 3 he was in Rome, and on the 7th (local time) he left.",
        "He came in May. On the 7th (local time) he left.",
        "On the 7th of May and on the 9th of this month (local time).",
        "On the 5th (and 6th) rounds, at the 18th (final) hole.",
    ],
)
def test_leaves_other_days_alone(text):
    assert flags(CHECK, text) == []


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("Today (14th), it rained.", "Today, it rained."),
        ("It rained yesterday(the 8th).", "It rained yesterday."),
        ("It rained last night (19 days).", "It rained last night."),
        ("It rained on the 6th (6th).", "It rained on the 6th."),
        ("It rained on Tuesday afternoon (3rd).", "It rained on Tuesday afternoon."),
        ("It rained yesterday (10.25).", "It rained yesterday (October 25)."),
    ],
)
def test_takes_out_what_stands_in_brackets_behind_a_day(text, mended):
    assert fixed(CHECK, text) == mended


def test_leaves_other_brackets_alone():
    text = (
        "On Sunday (1st place went to Kim) it rained; today (May 14), and at night (2 days later). He is 20th (19th)."
    )
    assert flags(CHECK, text + " A holiday (4.5 hours), the 3rd (4th) day, a way (12.5).") == []


def test_says_nothing_of_what_comes_from_chinese():
    assert flags(CHECK, "They met on the 7th (local time) in Rome.", "zh") == []


def test_says_how_to_mend_and_why():
    (placed,) = found(CHECK, "They met on the 7th (local time).", "ko")
    assert "7" in placed.issue.evidence["how to mend"]
    assert "Korean" in placed.issue.evidence["why it happens"]
    assert placed.issue.suggestions == ()
