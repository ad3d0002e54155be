import pytest
from trying import fixed, flags

CHECK = "comma-splice"


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        (
            "The ship was old and full of rust, it had been at sea for years.",
            "The ship was old and full of rust; it had been at sea for years.",
        ),
        (
            "There is nobody left in the town, this is the work of the army.",
            "There is nobody left in the town; this is the work of the army.",
        ),
        (
            "The tunnel collapsed in the night, the miners were asleep, the bell did not ring.",
            "The tunnel collapsed in the night; the miners were asleep, the bell did not ring.",
        ),
        (
            "Kim denied the report again, he has no plan to resign this year.",
            "Kim denied the report again; he has no plan to resign this year.",
        ),
    ],
)
def test_finds_sentences_that_a_comma_joins(text, mended):
    assert len(flags(CHECK, text)) == 1
    assert fixed(CHECK, text) == mended


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        (
            "Mei looked at the empty street, her heart was heavy, she thought of the sea, and wept.",
            "street, her heart was",
        ),
        ("The old man took the letter, he put it into the drawer, and went home.", "letter, he put"),
        ("When the rain stopped, the children ran out, they were happy.", "out, they were"),
        ("Lin Hao did not answer at first, he felt that the question was unfair.", "first, he felt"),
    ],
)
def test_finds_them_in_chains(text, flagged):
    assert flags(CHECK, text, "zh") == [flagged]


@pytest.mark.parametrize(
    "text",
    [
        "When the ship was old, it was sold to a yard in the south.",
        "The bill will pass the house, he said in an interview on Monday.",
        "In the town of Norby, they have built a bridge over the river.",
        "The ship, it is said, was old.",
        "“The ship was old, it had been at sea for years.”",
        "Forty years ago, we were still at sea in an old ship.",
        "The plan was so old, it had been forgotten by the whole town.",
        "The mayor was ill, but he has gone to work in the old hall.",
        "The mayor is happy that it is over, he says, as is the town.",
        "Built in the town, it was sold to a yard in the south.",
        "The mayor, the guests and the crew were there, they say.",
        "The firm has lost money for years, it has emerged in the last few days.",
        "The team won the cup again, it was officially announced on Monday in the capital.",
        "Is the ship old, they have asked in the town for years?",
    ],
)
def test_passes(text):
    assert flags(CHECK, text) == []
