import pytest
from trying import fixed, flags

CHECK = "doubled-unit"


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("It cost $5 million dollars.", "It cost $5 million."),
        ("It cost $1,250 US dollars.", "It cost $1,250."),
        ("It cost €3.5 billion euros.", "It cost €3.5 billion."),
        ("The road is 40km kilometers long.", "The road is 40 kilometers long."),
        ("The road is 1.5 km kilometres long.", "The road is 1.5 kilometres long."),
        ("Prices rose 5% percent in May.", "Prices rose 5 percent in May."),
        ("It cost 300 won won.", "It cost 300 won."),
        ("It cost 3 billion 200 million yuan.", "It cost 3.2 billion yuan."),
        ("It burned on 800 square meters. m of roof.", "It burned on 800 square meters of roof."),
        ("The wind blows at 5-10 m / s today.", "The wind blows at 5-10 m/s today."),
        ("The rate rose 0.5%p to 3%.", "The rate rose 0.5 percentage points to 3%."),
        ("It fell by 3.2 percentage in May.", "It fell by 3.2 percent in May."),
        ("Some 2 thousand tickets were sold.", "Some 2,000 tickets were sold."),
        ("She won at the age of 20 years old.", "She won at the age of 20."),
        ("He got 98 points out of 100 points.", "He got 98 out of 100 points."),
        ("It cost 1 trillion 250 billion won.", "It cost 1.25 trillion won."),
        ("Some 42 thousand and 982 trucks came.", "Some 42,982 trucks came."),
        ("He lost one million and seven hundred thousand yuan.", "He lost 1.7 million yuan."),
    ],
)
def test_finds_units_said_twice(text, mended):
    assert len(flags(CHECK, text)) == 1
    assert fixed(CHECK, text) == mended


def test_two_currencies_are_for_the_editor_to_decide():
    assert flags(CHECK, "A loan of 3 trillion won dollars was paid.") == ["won dollars"]
    assert fixed(CHECK, "A loan of 3 trillion won dollars was paid.") == "A loan of 3 trillion won dollars was paid."


@pytest.mark.parametrize(
    "text",
    [
        "It cost $5 million, or 5 million dollars.",
        "The 5 million dollar question and the won-dollar rate of 1,300.",
        "It cost $5 million Canadian dollars.",
        "He ran 100 m, metres behind the others, and 5 km. Kilometers are long.",
        "Of 3 million, 200 thousand left; 3 million 20-year-old homes stand.",
        "On page 3 million 5 billion is wrong.",
    ],
)
def test_passes(text):
    assert flags(CHECK, text) == []


def test_points_ages_and_thousands_as_papers_write_them_pass():
    text = "It fell 3.2 percentage points; at the age of 20 she was 20 years old; $2 thousand, 3 thousand and four."
    assert flags(CHECK, text) == []
    assert flags(CHECK, "He made 9 points out of 10 shots, and 12 points out of a possible 15 points.") == []
