import pytest
from trying import flags

CHECK = "repeated-phrase"


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        (
            "He said the Senate was reviving a party banned by the Senate.",
            "the Senate was reviving a party banned by the Senate",
        ),
        ("Microsoft is selling a firm founded by Microsoft.", "Microsoft is selling a firm founded by Microsoft"),
        ("The Green Party's Green Party members left.", "Green Party's Green Party"),
        ("It is Seoul’s Seoul city government.", "Seoul’s Seoul"),
    ],
)
def test_finds_a_subject_named_again(text, flagged):
    assert flags(CHECK, text) == [flagged]


@pytest.mark.parametrize(
    "text",
    [
        "The Senate was reviving a party banned by the House.",
        "The Senate voted; a party banned by the Senate was revived.",
        "Microsoft is led by Microsoft's board.",
        "London was rebuilt by London Transport.",
        "It is New York's New York Times, and North Korea's Korea today. Kim's Kimchi. Paris's Paris-based firm.",
    ],
)
def test_leaves_other_clauses_alone(text):
    assert flags(CHECK, text) == []
