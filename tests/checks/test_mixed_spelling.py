import pytest
from trying import check_called, fixed, flags

from qa_tool.checks.facts import Facts
from qa_tool.checks.rules.mixed_spelling import Options, Preferred
from qa_tool.checks.runner import Runner
from qa_tool.domain.placing import place


@pytest.mark.parametrize(
    ("text", "flagged", "after"),
    [
        ("They mobilize. They mobilize. We mobilise.", ["mobilise"], "They mobilize. They mobilize. We mobilize."),
        ("a colour, two colours\nand a color", ["color"], "a colour, two colours\nand a colour"),
        ("travelled, travelled, traveled", ["traveled"], "travelled, travelled, travelled"),
        ("ten kilometres and a kilometer", ["kilometer"], "ten kilometres and a kilometre"),
        ("an advisor, two advisers, an adviser", ["advisor"], "an adviser, two advisers, an adviser"),
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


@pytest.mark.parametrize(
    ("keep", "right"),
    [
        (Preferred.BRITISH, "The labour unions of Pearl Harbor organised a fair. It travelled far, for percent."),
        (Preferred.AMERICAN, "The labor unions of Pearl Harbor organized a fair. It traveled far, for percent."),
        (Preferred.COMMONER, None),
    ],
)
def test_a_house_can_have_its_spelling_everywhere(keep, right):
    text = "The labor unions of Pearl Harbor organised a fair. It travelled far, for percent."
    facts = Facts(options={"mixed-spelling": Options(keep, everywhere=True)})
    found = place(Runner((check_called("mixed-spelling"),), facts).check((text,)))
    for placed in reversed(found):
        text = text[: placed.span.start] + placed.issue.suggestions[0] + text[placed.span.end :]
    assert text == (right or text)
    assert bool(found) == (right is not None)


def test_one_word_is_flagged_once_where_both_stand_and_the_house_says_which():
    facts = Facts(options={"mixed-spelling": Options(Preferred.BRITISH, everywhere=True)})
    checked = Runner((check_called("mixed-spelling"),), facts).check(("A color, a colour and a color.",))
    assert [placed.issue.text for placed in place(checked)] == ["color", "color"]
