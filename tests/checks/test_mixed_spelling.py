import pytest
from trying import fixed, flags


@pytest.mark.parametrize(
    ("text", "flagged", "after"),
    [
        ("They mobilize. They mobilize. We mobilise.", ["mobilise"], "They mobilize. They mobilize. We mobilize."),
        ("a colour, two colours\nand a color", ["color"], "a colour, two colours\nand a colour"),
        ("travelled, travelled, traveled", ["traveled"], "travelled, travelled, travelled"),
        ("the defence and the defense", ["defense"], "the defence and the defence"),
        (
            "The mobilization is on. He called it 'mogilisation'.",
            ["mogilisation"],
            "The mobilization is on. He called it 'mobilization'.",
        ),
        ("organized by some, organised, organising by others", ["organized"], None),
    ],
)
def test_the_rarer_spelling_is_flagged(text, flagged, after):
    assert flags("mixed-spelling", text) == flagged
    if after is not None:
        assert fixed("mixed-spelling", text) == after


@pytest.mark.parametrize(
    "text",
    [
        "They advise, revise and exercise; the prize was a surprise.",
        "Pearl Harbor is a harbour. The Department of Defense praised the defence.",
        "international and intranational, national and rational",
        "an analysis, many analyses, and he analyzes them",
        "four hours in our tower, a flour mill, a floor",
        "well-organised and organized",
    ],
)
def test_ordinary_pairs_pass(text):
    assert flags("mixed-spelling", text) == []
