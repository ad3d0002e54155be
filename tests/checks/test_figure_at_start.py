import pytest
from trying import fixed, flags


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("Rain fell. 7 products were named.", "Rain fell. Seven products were named."),
        ("20 people have died in the floods.", "Twenty people have died in the floods."),
        ("200 people have died in the floods.", "A total of 200 people have died in the floods."),
        ("1,250 people have died in the floods.", "A total of 1,250 people have died in the floods."),
        ("2 million people live in the city.", "Two million people live in the city."),
        ("26 percent of the voters stayed at home.", "Twenty-six percent of the voters stayed at home."),
        ("32% of the voters stayed at home.", "Thirty-two percent of the voters stayed at home."),
        ("1 case came from the ministry.", "One case came from the ministry."),
        ("30 kilometres north of the city, rain fell.", "Thirty kilometres north of the city, rain fell."),
        ("3-year-old children were found there.", "Three-year-old children were found there."),
        ("2,000 ships left in a year.", "Two thousand ships left in a year."),
    ],
)
def test_the_number_is_written_out_or_led_up_to(text, after):
    assert len(flags("figure-at-start", text)) == 1
    assert fixed("figure-at-start", text) == after
    assert flags("figure-at-start", after) == []


@pytest.mark.parametrize(
    "text",
    [
        "2023 began with rain, and 1945 was colder.",
        "7 p.m. is the hour of the match.",
        "10 Downing Street was closed on Monday.",
        "50 Cent sang at the harbour on Monday.",
        "3-0 was the result of the match.",
        "26.5 percent of the voters stayed at home.",
        "150 kilometres north of the city, rain fell.",
        "1.5 million years ago there was ice here.",
        "1) Pay the fare before the ride begins.",
        "20 dead in floods",
        "9 to 5 jobs are rare on the island.",
        "Of 35 companies 7 signed the letter.",
    ],
)
def test_years_times_scores_names_lists_and_headlines_pass(text):
    assert flags("figure-at-start", text) == []
