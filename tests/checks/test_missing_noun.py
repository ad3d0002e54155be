import pytest
from trying import flags

CHECK = "missing-noun"


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("The king had a quiet 60 on Monday.", "a quiet 60"),
        ("She looks back on a stormy 30 in office.", "a stormy 30"),
        ("It was a bitter 40.", "a bitter 40"),
    ],
)
def test_finds_numbers_without_a_noun(text, flagged):
    assert flags(CHECK, text) == [flagged]


@pytest.mark.parametrize(
    "text",
    [
        "The party won a record 70 in May, and a mere 20 in June.",
        "He drove a big 18 wheeler, a quiet 60 years later.",
        "An unbeaten 102 on Monday; a total 40.",
    ],
)
def test_leaves_amounts_and_scores_alone(text):
    assert flags(CHECK, text) == []
