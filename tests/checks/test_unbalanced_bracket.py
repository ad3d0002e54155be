import pytest
from trying import fixed, flags

CHECK = "unbalanced-bracket"


@pytest.mark.parametrize(
    ("text", "flagged", "mended"),
    [
        ("The agency (IAEA warned.", ["(IAEA"], "The agency (IAEA) warned."),
        ("The law (2019 was changed.", ["(2019"], "The law (2019) was changed."),
        ("It was dropped) in May.", ["dropped)"], "It was dropped in May."),
        ("He left [in May).", [")"], "He left [in May]."),
        ("It is [[Rome in May.", ["[[Rome"], "It is Rome in May."),
        ("It (and others were dropped in May.", ["(and"], "It and others were dropped in May."),
    ],
)
def test_finds_brackets_without_a_partner(text, flagged, mended):
    assert flags(CHECK, text) == flagged
    assert fixed(CHECK, text) == mended


@pytest.mark.parametrize(
    "text",
    [
        "Two ways: a) to wait, b) to leave.",
        "1) First 2) second iv) fourth",
        "They won :) and cheered ;-) or wept :(.",
        "Say it plainly, please:)",
        "All (some [of] them) {here} agreed.",
        "No brackets at all.",
        "Wide （ones） too.",
    ],
)
def test_leaves_balanced_text_alone(text):
    assert flags(CHECK, text) == []


def test_a_bracket_may_run_over_paragraphs_that_it_opens():
    speech = "[Ann Roth, a voter: I was there.\n\nNobody asked me.] The vote was close."
    assert flags(CHECK, speech) == []
    assert flags(CHECK, "The vote [was close.\n\nNobody] asked me.") == ["[was", "Nobody]"]
    assert flags(CHECK, "[It rained.\n\nNobody) asked me.") == ["[It", "Nobody)"]
    assert flags(CHECK, "[It rained." + "\n\nIt went on." * 9 + "\n\nNobody] asked me.") == ["[It", "Nobody]"]
