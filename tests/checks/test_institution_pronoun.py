import pytest
from trying import fixed, flags

CHECK = "institution-pronoun"


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        (
            "The Ministry of Health and Sport tested 90 people in Jordan. She indicated that most were well.",
            "The Ministry of Health and Sport tested 90 people in Jordan. It indicated that most were well.",
        ),
        (
            "The agency denied it on Monday.\n\nHe also said that it had asked for help.",
            "The agency denied it on Monday.\n\nIt also said that it had asked for help.",
        ),
        (
            "The Joint Chiefs of Staff said today that two had been fired. He added that one had failed.",
            "The Joint Chiefs of Staff said today that two had been fired. They added that one had failed.",
        ),
        (
            "Hana Securities lowered its forecast. He explained why.",
            "Hana Securities lowered its forecast. It explained why.",
        ),
        ("The ministry met with dealers. He said no.", "The ministry met with dealers. It said no."),
        ("The court closed, and she added it was late.", "The court closed, and it added it was late."),
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
def test_offers_it_where_nobody_else_can_be_meant(text, mended):
    assert len(flags(CHECK, text)) == 1
    assert fixed(CHECK, text) == mended
    assert flags(CHECK, mended) == []


@pytest.mark.parametrize(
    "text",
    [
        "The ministry’s spokeswoman spoke. She said no.",
        "The spokesman of the ministry closed it. He said no.",
        "Costa’s party closed. She said no.",
        "The ministry freed the teacher. She said no.",
        "The ministry opened a clinic in the town of Lwigo. She said no.",
        "The ministry opened a clinic. It rained all day. The rain fell. She said no.",
        "The ministry opened a clinic. She ran.",
        "The minister left. He said no.",
        "The ministry said that Ann Roth had left. She said that she was ill.",
        "The head of the office said no. He added that it was late.",
        "The office said no. It rained. He added that it was late.",
        "The ministry said no. He left at noon.",
        "The bank said that a researcher was right. He explained why.",
        "The company of Peter Lund said no. He added that it was late.",
        "An office is a place. He said so.",
    ],
)
def test_says_nothing_where_somebody_may_be_meant(text):
    assert flags(CHECK, text) == []
