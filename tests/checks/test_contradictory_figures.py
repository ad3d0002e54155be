import pytest
from trying import fixed, flags, found

CHECK = "contradictory-figures"


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("It earned $31 billion, up 10 percent from $2.8 billion.", "It earned $3.1 billion, up 10 percent from $2.8 billion."),
        ("Output rose 25% to 50 million tons from 400 million tons.", "Output rose 25% to 500 million tons from 400 million tons."),
        ("Herds shrank by 20 percent, from 1,000 cows to 500 cows.", "Herds shrank by 50 percent, from 1,000 cows to 500 cows."),
        ("Debt increased by 50%, from 2.1 billion to 4.2 billion.", "Debt increased by 100%, from 2.1 billion to 4.2 billion."),
        ("Of 40 homes: 12 houses, 20 flats and 18 huts.", "Of 50 homes: 12 houses, 20 flats and 18 huts."),
        ("It hired nine people: two cooks, three drivers and five maids.", "It hired ten people: two cooks, three drivers and five maids."),
        (
            "It got 1,000 votes, of which 700 came from the north, 300 from the west and 200 from abroad.",
            "It got 1,200 votes, of which 700 came from the north, 300 from the west and 200 from abroad.",
        ),
    ],
)  # fmt: skip
def test_offers_what_fits(text, mended):
    assert len(flags(CHECK, text)) == 1
    assert fixed(CHECK, text) == mended
    assert flags(CHECK, mended) == []


def test_says_what_it_is_where_the_direction_is_wrong():
    (placed,) = found(CHECK, "Sales fell by 10%, from 40 million to 44 million; rents tripled from 200 to 900 euros.")[
        :1
    ]
    assert placed.issue.suggestions == ()
    assert placed.issue.evidence == {"by the amounts": "up 10.0 percent"}
    assert flags(CHECK, "Rents tripled from 200 to 900 euros.") == ["tripled from 200 to 900"]


@pytest.mark.parametrize(
    "text",
    [
        "Of this 40 percent went here, 35 percent there and 25 percent away; it made up 50%, 40% and 20% more than in May.",
        "Sales rose 20 percent, from 40 million to 48 million, and the share fell 3% to 5 percent from 6 percent.",
        "Exports came to 54.7 billion, up 18.0% from 46.4 billion, and prices doubled from 3 to nearly 6.",
        "Enrolment in 2022 increased by 8.6% compared to 2021, and growth of 2% is down from 3 in spring.",
        "It rose by a fifth, 20 percent, from Monday to Friday, and 5 percentage points, from 40 to 45.",
        "Of 30 guests, of whom 12 were women, 3 children and 2 priests, some left: 3 by train, 4 by car and 2 on foot.",
        "There were 5 of us: 2 of 3 sons, 1 of 4 girls and 1 dog; at least 9 died: 3 men, 4 women and 5 boys.",
        "The unit lost 10 tanks: 4 burned, 6 captured and others damaged, at 10:30 a.m., 2 p.m. and 5 p.m.",
    ],
)
def test_passes(text):
    assert flags(CHECK, text) == []


def test_finds_shares_of_a_whole_that_are_more_than_it():
    assert flags(CHECK, "Of this, 40 percent went to Rome, 35 percent to Bonn and 35 percent to Oslo.") == ["35"]
    assert flags(CHECK, "Cars made up 45 per cent of sales, buses 38 per cent and ships 27 per cent.") == ["27"]
