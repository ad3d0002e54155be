import pytest
from trying import fixed, flags

CHECK = "capital-inside"


@pytest.mark.parametrize(
    ("text", "flagged", "mended"),
    [
        (
            "There are seven to choose from The minimum is 360 days.",
            "from The",
            "There are seven to choose from. The minimum is 360 days.",
        ),
        ("Police caught Two men in the yard.", "Two", "Police caught two men in the yard."),
        (
            "She will come to see them Next Monday in the evening.",
            "Next",
            "She will come to see them next Monday in the evening.",
        ),
        ("The team crossed it and Reached the camp.", "Reached", "The team crossed it and reached the camp."),
        (
            "One shop was sold; The second one burned down.",
            "sold; The",
            "One shop was sold; the second one burned down.",
        ),
        (
            "After the long rain in May, The roads were wet.",
            "May, The",
            "After the long rain in May, the roads were wet.",
        ),
        ("Trade will grow, some say, in the years to come It is too early.", "come It", None),
        ("The codes ask users to be doubly Be careful with them.", "doubly Be", None),
        ("The town was quiet When the guns began to fire again.", "quiet When", None),
    ],
)
def test_finds_a_capital_inside_a_sentence(text, flagged, mended):
    assert flags(CHECK, text) == [flagged]
    if mended:
        assert fixed(CHECK, text) == mended
    assert flags(CHECK, fixed(CHECK, text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "The judges sit in The Hague, and the band The The played.",
        "He said that The Guardian and The New York Times had it first.",
        "What to Do When You Wake up In the Night and Cannot Sleep",
        "They read “They rose In the night” and a poem called The old man.",
        "The priest said that He is with us, for God so loved the world.",
        "Vitamin A is good, plan A and plan B are not; she got straight As in maths, and was the It girl of her year.",
        "He asked: Is it so? They said: It is.",
        "Kim, Lee, and the Bank Of korea met.",
        "She saw Channel Four shows and the Big Five games, and Mohammed said so; and Reed left; “the Last summer”.",
    ],
)
def test_leaves_titles_names_and_quotations_alone(text):
    assert flags(CHECK, text) == []


def test_a_clause_behind_a_comma_has_no_capital():
    text = "She paid the sum, And the court closed the case that she had lost."
    assert fixed("capital-inside", text) == text.replace("And", "and")
