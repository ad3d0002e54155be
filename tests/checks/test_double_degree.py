import pytest
from trying import fixed, flags

CHECK = "double-degree"


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("The roads are more worse than before.", "The roads are worse than before."),
        ("Prices became more higher in May.", "Prices became higher in May."),
        ("It was even more easier to hide.", "It was even easier to hide."),
        ("The most biggest ship sank.", "The biggest ship sank."),
        ("She is the most best of all.", "She is the best of all."),
        ("The most young victim was four.", "The youngest victim was four."),
        ("The new ship is more big than the old one.", "The new ship is bigger than the old one."),
        ("It was the most bad attack in years.", "It was the worst attack in years."),
    ],
)
def test_finds_degrees_said_twice(text, mended):
    assert len(flags(CHECK, text)) == 1
    assert fixed(CHECK, text) == mended


@pytest.mark.parametrize(
    "text",
    [
        "There are more better schools in the north.",
        "The more harder wood grows, the better.",
        "He was heard no more. Better late than never.",
        "Most honest men are modest, and the most recent test is the latest.",
        "Once more cheaper homes are built.",
        "It is more bitter and more clever than most western tales.",
        "They want more younger members.",
    ],
)
def test_passes(text):
    assert flags(CHECK, text) == []
