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
        ("The court closed, and she added it was late.", "The court closed, and it added it was late."),
    ],
)
def test_offers_it_where_nobody_else_can_be_meant(text, mended):
    assert len(flags(CHECK, text, "ar")) == 1
    assert fixed(CHECK, text, "ar") == mended
    assert flags(CHECK, mended, "ar") == []


@pytest.mark.parametrize(
    "text",
    [
        "The ministry’s spokeswoman spoke. She said no.",
        "Hala Haddad left. It rained. The ministry opened a clinic. She said no.",
        "The spokesman of the ministry closed it. He said no.",
        "Costa’s party closed. She said no.",
        "The ministry freed the teacher. She said no.",
        "The ministry opened a clinic in the town of Lwigo. She said no.",
        "The ministry opened a clinic. It rained all day. The rain fell. She said no.",
        "The ministry opened a clinic. She ran.",
        "The minister left. He said no.",
    ],
)
def test_says_nothing_where_somebody_may_be_meant(text):
    assert flags(CHECK, text, "ar") == []


def test_languages_without_genders_have_it():
    assert flags(CHECK, "The ministry opened 12 clinics. She explained it.", "zh") == []
