import pytest
from trying import fixed, flags

CHECK = "pronoun-of-office"


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        (
            "The statistics office predicted a rise. However, he added that oil mattered.",
            "The statistics office predicted a rise. However, it added that oil mattered.",
        ),
        (
            "The Ministry of Land and Transport asked for time.\n\nHe explained that a bridge was closed.",
            "The Ministry of Land and Transport asked for time.\n\nIt explained that a bridge was closed.",
        ),
        (
            "Seoul police said no. She also said that it was late.",
            "Seoul police said no. They also said that it was late.",
        ),
        (
            "On Monday, the military in South Korea said that it rained. He noted the wind.",
            "On Monday, the military in South Korea said that it rained. It noted the wind.",
        ),
    ],
)
def test_finds_an_office_called_he(text, mended):
    assert len(flags(CHECK, text)) == 1
    assert fixed(CHECK, text) == mended


@pytest.mark.parametrize(
    "text",
    [
        "The ministry said that Ann Roth had left. She said that she was ill.",
        "The head of the office said no. He added that it was late.",
        "The office said no. It rained. He added that it was late.",
        "The ministry said no. He left at noon.",
        "The bank said that a researcher was right. He explained why.",
        "The company of Peter Lund said no. He added that it was late.",
        "An office is a place. He said so.",
    ],
)
def test_leaves_persons_alone(text):
    assert flags(CHECK, text) == []
