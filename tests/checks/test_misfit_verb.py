import pytest
from trying import fixed, flags

CHECK = "misfit-verb"


@pytest.mark.parametrize(
    ("text", "flagged", "mended"),
    [
        ("They sells bread.", "They sells", "They sell bread."),
        ("He said that we receives too little.", "we receives", "He said that we receive too little."),
        ("She become ill.", "She become", "She becomes ill."),
        ("It not happened in May.", "not happened", "It did not happen in May."),
        ("She not believes him.", "not believes", "She does not believe him."),
        ("The law is a tool for protect children.", "for protect", "The law is a tool to protect children."),
        ("He left without explain why he left.", "without explain", "He left without explaining why he left."),
        ("The letter was wrote by hand.", "was wrote", "The letter was written by hand."),
        ("He seen the ship.", "He seen", "He saw the ship."),
        ("A road which known as the old road is closed.", "which known", None),
        (
            "The images that taken on Sunday show smoke.",
            "that taken",
            "The images that were taken on Sunday show smoke.",
        ),
        ("It will be make in Ulsan.", "be make", "It will be made in Ulsan."),
        ("He is ill and will examined on Monday.", "will examined", "He is ill and will be examined on Monday."),
    ],
)
def test_finds_verbs_in_a_form_that_the_word_before_cannot_have(text, flagged, mended):
    assert flags(CHECK, text) == [flagged]
    assert mended is None or fixed(CHECK, text) == mended


@pytest.mark.parametrize(
    "text",
    [
        "Part I describes the war, and all they know is that we, says the mayor, lost.",
        "They demanded that it not include them. Had he not left, would it not seem odd?",
        "Those they work with receive more. What it is became clear. The place where he was became a park.",
        "It is better than that taken in May; the picture that was taken on Sunday is lost.",
        "He got the pay for go and pay. It may be make or break. His and our will failed.",
        "He put it by. She cut it. It let him go. They read on.",
        "He fell ill. She bore it.",
    ],
)
def test_leaves_alone_what_can_be_said(text):
    assert flags(CHECK, text) == []
