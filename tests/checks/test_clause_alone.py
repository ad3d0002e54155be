import pytest
from trying import fixed, flags

CHECK = "clause-alone"


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("Lee Da-hee, who returned to the stage in May.", "Lee Da-hee returned to the stage in May."),
        (
            "The goalkeeper of the team, who had been ill for a year.",
            "The goalkeeper of the team had been ill for a year.",
        ),
        (
            "It rained. A woman in her 30s who was crossing the road at night.",
            "It rained. A woman in her 30s was crossing the road at night.",
        ),
        ("Coach Han of Suwon, who was praised by the fans.", "Coach Han of Suwon was praised by the fans."),
    ],
)
def test_makes_a_sentence_of_a_clause(text, mended):
    assert fixed(CHECK, text, "ko") == mended
    assert flags(CHECK, mended, "ko") == []


@pytest.mark.parametrize(
    "text",
    [
        "Lee Da-hee, who returned to the stage, sang in May. The man who returned in May was ill for a year.",
        "It was Lee who won the prize in May. Meet Lee, who won the prize in May. Those who came in May.",
        "“A man who won the prize in May.” Who won? Lee, who won.",
        "Police seek a man who left the house in May. Among them was Lee, who won the prize in May.",
        "She married Lee, who won the prize in May.",
    ],
)
def test_passes(text):
    assert flags(CHECK, text, "ko") == []
