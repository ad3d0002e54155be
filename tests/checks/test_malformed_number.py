import pytest
from trying import fixed, flags, found

CHECK = "malformed-number"


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("It has 25.638.922 inhabitants.", "It has 25,638,922 inhabitants."),
        ("Some 3,5000 people came.", "Some 35,000 people came."),
        ("Some 1,00,000 people came.", "Some 100,000 people came."),
        ("It left at 2:5 p.m. and not at 2:15.", "It left at 2:05 p.m. and not at 2:15."),
        ("It grew by 2,5 million and 3,75%.", "It grew by 2.5 million and 3.75%."),
    ],
)
def test_mends_what_is_certain(text, right):
    assert fixed(CHECK, text) == right


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("They made 5.17,000 jobs.", ["5.17,000"]),
        ("It is 1,234,56 long.", ["1,234,56"]),
        ("It grew by 1.5.2 million.", ["1.5.2"]),
        ("They cost about 16,000 to 7,000 yuan.", ["16,000 to 7,000"]),
        ("It ranges from 900 to 200 tons.", ["900 to 200"]),
    ],
)
def test_finds_what_cannot_be_read(text, flagged):
    assert flags(CHECK, text) == flagged


@pytest.mark.parametrize(
    "text",
    [
        "1,234,567 people, 3.14159, 0.5, 1,000.50, 12.5%, 2.5 million, $1,234.56.",
        "In 2019,2020 and 2021,2022; sections 1.2.3 and 4.5.6; version 10.12.3; IP 192.168.100.200.",
        "on 12.05.2023, at 10:30.5, 1/2,3, figures 1,2 and 3, ratio 16,000:7,000, no. 25.638.922-B",
        "Sales fell from 16,000 to 7,000; they won 98 to 95; between 900 and 1,200; about 100 to 200 million.",
        "Rs 1,00,000 and 12,34,567 rupees in India; about 30 to 20 points.",
        "Points (1,2), (3,4); 5,6 and 7,8.",
    ],
)
def test_leaves_what_can_be_read_alone(text):
    assert flags(CHECK, text) == []


def test_a_decimal_comma_is_polish_and_the_rest_is_serious():
    (comma,) = found(CHECK, "It grew by 2,5 million.")
    (broken,) = found(CHECK, "They made 5.17,000 jobs.")
    assert (comma.issue.severity, broken.issue.severity) == ("minor", "major")


def test_a_comma_before_two_figures():
    assert flags(CHECK, "It fell from 16,000 to 7,00 in a year.") == ["7,00"]
    assert flags(CHECK, "Of pages 7,10 and 12 and of 7,0 nothing is known.") == []


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("Loans reached 1,095 trillion 200 billion won.", "Loans reached 1,095.2 trillion won."),
        ("It cost 2 billion and 50 million yen.", "It cost 2.05 billion yen."),
        ("Some 1 million 200 thousand people came.", "Some 1.2 million people came."),
        ("It cost 5 hundred million won.", "It cost 500 million won."),
        ("Some 3.5 ten thousand people came.", "Some 35,000 people came."),
    ],
)
def test_amounts_in_parts(text, mended):
    (issue,) = found(CHECK, text)
    assert issue.issue.severity == "minor"
    assert fixed(CHECK, text) == mended
    assert flags(CHECK, mended) == []


def test_two_amounts_are_two():
    text = (
        "Of 5 million 20 million is four times; 200 thousand 3 million; in May 5 hundred came; 2 billion, 3 million, 4."
    )
    assert flags(CHECK, text) == []
