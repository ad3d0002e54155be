import pytest
from trying import fixed, flags, found

CHECK = "impossible-date"


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("The law passed on 30 February.", ["30 February"]),
        ("It passed on February 30th, 2020.", ["February 30th, 2020"]),
        ("It passed on the 31st of June.", ["31st of June"]),
        ("It passed on Nov. 31, 2020.", ["Nov. 31, 2020"]),
        ("It passed on October 32.", ["October 32"]),
        ("It passed on February 29, 2023.", ["February 29, 2023"]),
        ("On Monday, March 5, 2023, it rained.", ["Monday, March 5, 2023"]),
        ("On Friday 5 March 2023 it rained.", ["Friday 5 March 2023"]),
        ("As of 2023-02-30 and 2023-13-01.", ["2023-02-30", "2023-13-01"]),
        ("It begins at 15 p.m. in town.", ["15 p.m."]),
        ("It opened at 99:315 a.m. and closed at 45:30 pm.", ["99:315 a.m.", "45:30 pm"]),
    ],
)
def test_finds_what_cannot_be(text, flagged):
    assert flags(CHECK, text) == flagged


@pytest.mark.parametrize(
    "text",
    [
        "On February 29, 2024, on 31 May, on 30 June 2023, on Sunday, March 5, 2023.",
        "In March 2023, in May 40 people, by June 100,000 more, June 35-40, in April 50%.",
        "On 2023-02-28; the code 2023-99-99-1; at 3:30 p.m., 12 a.m., 12:15 pm and 23:59.",
        "It rose from 31 to 35 in May and lost $15 a month; he may 32 times.",
    ],
)
def test_leaves_possible_dates_alone(text):
    assert flags(CHECK, text) == []


def test_says_which_day_it_was():
    (placed,) = found(CHECK, "On Monday, March 5, 2023, it rained.")
    assert placed.issue.evidence == {"day of the week": "Sunday"}
    assert placed.issue.severity == "major"


def test_hours_are_mended():
    assert fixed(CHECK, "Doors open at 15:30 pm sharp.") == "Doors open at 15:30 sharp."


def test_knows_which_hours_are_in_a_part_of_the_day():
    assert fixed(CHECK, "Tomorrow morning at 9 p.m. it rains.") == "Tomorrow morning at 9 a.m. it rains."
    assert fixed(CHECK, "At 10:20 a.m. last night he left.") == "At 10:20 p.m. last night he left."
    for text in (
        "Last night at 2 a.m. and last night from 11 p.m. to 6 a.m. it rained.",
        "It was open until 8 p.m. This morning it is shut. It shuts at 12 p.m. in the morning hours.",
        "He slept that night, and at 7 a.m. in the meadow he woke; it was 5 p.m. the next morning in Sydney.",
    ):
        assert flags(CHECK, text) == [], text
