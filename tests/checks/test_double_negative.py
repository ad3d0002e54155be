import pytest
from trying import fixed, flags

CHECK = "double-negative"


@pytest.mark.parametrize(
    ("text", "flagged", "mended"),
    [
        ("Nobody didn't apologise to me.", "Nobody didn't", "Nobody didn't apologise to me."),
        ("He said that nothing did not change.", "nothing did not", "He said that nothing did not change."),
        ("They could not see nobody.", "could not see nobody", "They could not see anybody."),
        ("She has not never been there.", "has not never", "She has not ever been there."),
    ],
)
def test_finds_what_is_negated_twice(text, flagged, mended):
    assert flags(CHECK, text) == [flagged]
    assert fixed(CHECK, text) == mended


def test_leaves_one_negation_alone():
    text = "Nobody who is not here knows. He did not do nothing less than that. No one did. It was not nothing to us."
    assert flags(CHECK, text) == ["was not nothing"] or flags(CHECK, text) == []
