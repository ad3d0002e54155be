import pytest
from trying import fixed, flags

CHECK = "needless-object"


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("On Monday parliament was approved the law.", "On Monday parliament approved the law."),
        ("The storm was damaged the roof.", "The storm damaged the roof."),
        ("They participated the talks.", "They participated in the talks."),
        ("She complained the noise.", "She complained about the noise."),
        ("The firm relies the state.", "The firm relies on the state."),
    ],
)
def test_finds_objects_of_verbs_that_have_none(text, mended):
    assert len(flags(CHECK, text)) == 1
    assert fixed(CHECK, text) == mended


@pytest.mark.parametrize(
    "text",
    [
        "He was given the key, called the king and denied the chance; it was closed the same day.",
        "When the hall was entered the guests left. The house that was destroyed the family rebuilt.",
        "They arrived the next morning, complained the whole way and object to the plan.",
    ],
)
def test_leaves_times_and_second_objects_alone(text):
    assert flags(CHECK, text) == []
