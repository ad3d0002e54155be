import pytest
from trying import fixed, flags, found

CHECK = "wrong-conversion"


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("It cost 20 billion won (about $150 million).", "It cost 20 billion won (about $15 million)."),
        ("It cost $15 million (2 billion won) in May.", "It cost $15 million (20 billion won) in May."),
        ("He paid €4.5m (£390m, or so).", "He paid €4.5m (£3.9m, or so)."),
        ("A bag is 30 yuan (approximately 43 US dollars).", "A bag is 30 yuan (approximately 4.3 US dollars)."),
        ("A farm of 300 mu (200 hectares) was sold.", "A farm of 300 mu (20 hectares) was sold."),
        ("Winds of 100 km/h (620 mph) blew.", "Winds of 100 km/h (62 mph) blew."),
    ],
)
def test_offers_the_amount_that_a_power_of_ten_makes_fit(text, mended):
    assert len(flags(CHECK, text)) == 1
    assert fixed(CHECK, text) == mended
    assert flags(CHECK, mended) == []


def test_says_what_it_would_be_where_no_power_of_ten_explains_it():
    (placed,) = found(CHECK, "The pool is 50 meters (120 yards) long, at 30 degrees Celsius.")
    assert (placed.issue.suggestions, placed.issue.evidence) == ((), {"would be": "54.7 yards"})
    (placed,) = found(CHECK, "It was 30 degrees Celsius (68 F) there.")
    assert placed.issue.evidence == {"would be": "86 degrees Fahrenheit"}


@pytest.mark.parametrize(
    "text",
    [
        "They paid 10 billion won ($7.5 million), 3 million yen ($20,000), $7.5m (£5m) and €5 (£4) for 5 feet (1.5 m).",
        "He is 5 feet 10 inches (178 cm) tall, and it was -4 C (25 F), with winds of 100 km/h (62 mph).",
        "It sold 20 million won of 3 (about 5), 10 won (two draws), $5 million ($2 million less) and 4 kg (9 miles).",
        "A ticket was 100 yen ($0.28 at the rate of 1949), and 10 won (7.5 cents).",
    ],
)
def test_passes(text):
    assert flags(CHECK, text) == []
