import pytest
from trying import fixed, flags

CHECK = "changed-age"


@pytest.mark.parametrize(
    ("text", "flagged", "mended"),
    [
        ("Emil Roth, 54, left. Roth, 45, is ill.", "Roth, 45", "Emil Roth, 54, left. Roth, 54, is ill."),
        ("Emil Roth (54) left.\n\nMr Roth (45) is ill.", "Mr Roth (45", "Emil Roth (54) left.\n\nMr Roth (54) is ill."),
    ],
)
def test_finds_an_age_that_changes(text, flagged, mended):
    assert flags(CHECK, text) == [flagged]
    assert fixed(CHECK, text) == mended


@pytest.mark.parametrize(
    "text",
    [
        "Emil Roth, 54, left. Anna Roth, 45, is ill. Roth, 45, is from Rome.",
        "Emil Roth, 54, left in May. Roth, 55, came back in June.",
        "On May 12, 19, and 25 it rained; Route 66, 12, and Group 10, 20, were closed.",
    ],
)
def test_leaves_alone_what_may_be_somebody_else_or_a_birthday(text):
    assert flags(CHECK, text) == []
