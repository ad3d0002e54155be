import pytest
from trying import fixed, flags

CHECK = "ungrouped-digits"


def test_parts_counts_and_amounts():
    text = "Some 64847 people got 5150 yuan, $15000 or €1500; over 10000 households, (1339 residents)."
    right = "Some 64,847 people got 5,150 yuan, $15,000 or €1,500; over 10,000 households, (1,339 residents)."
    assert fixed(CHECK, text) == right


@pytest.mark.parametrize(
    "text",
    [
        "In 2020 people stayed; the 1990 cases; since 2015 companies; by 2030 cars.",
        "Boeing 7470 cars, Highway 10000 villages, No. 5555 people, Room 1234 guests.",
        "64,847 people, $15,000, 3.5000 cases, 12:3000 people, $1500.50, $15000m, 900 people.",
        "The code is 90210; call 5551234.",
    ],
)
def test_leaves_years_and_numbers_of_things_alone(text):
    assert flags(CHECK, text) == []
