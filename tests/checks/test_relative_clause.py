import pytest
from trying import fixed, flags

CHECK = "relative-clause"


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("The towers which they abandoned them in May fell.", "The towers which they abandoned in May fell."),
        ("The road, which it will cost a billion, is wet.", "The road, which will cost a billion, is wet."),
        ("The firm, which it is located in Rome, grew.", "The firm, which is located in Rome, grew."),
        ("The farmers which are paid by the hour left.", "The farmers who are paid by the hour left."),
        ("Farmers which have sheep left.", "Farmers who have sheep left."),
        ("The nurse, which found him, is ill.", "The nurse, who found him, is ill."),
        ("The ship, who left in May, is late.", "The ship, which left in May, is late."),
        ("The letter who was found is lost.", "The letter which was found is lost."),
    ],
)
def test_takes_out_what_is_said_again(text, mended):
    assert len(flags(CHECK, text)) == 1
    assert fixed(CHECK, text) == mended


@pytest.mark.parametrize(
    "text",
    [
        "The way in which he saw it is known; the keys which she gave them in May are lost.",
        "A group of workers which was formed in May, and the state which it depends on.",
        "He called the pilot, which was wrong. The captain of the ship who left is ill. The plan, which it said was late, and the law, which they know well. He said that he told them.",
    ],
)
def test_leaves_whole_clauses_alone(text):
    assert flags(CHECK, text) == []
