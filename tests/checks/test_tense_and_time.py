import pytest
from trying import fixed, flags

CHECK = "tense-and-time"


@pytest.mark.parametrize(
    ("text", "flagged", "mended"),
    [
        ("The team will meet in Rome last week.", "will meet", "The team met in Rome last week."),
        ("The court dismisses the plea two days ago.", "dismisses", "The court dismissed the plea two days ago."),
        ("“We are late,” she says yesterday.", "says", "“We are late,” she said yesterday."),
        ("Last week the town council approves it.", "approves", "Last week the town council approved it."),
        ("The envoy arrived in Rome next week.", "arrived", "The envoy will arrive in Rome next week."),
        ("The trial took place next month.", "took place", "The trial will take place next month."),
        ("The ministry promises on Friday to pay.", "promises", "The ministry promised on Friday to pay."),
        ("They are waiting for the road since 1960.", "are waiting", "They have been waiting for the road since 1960."),
        ("He came to power and introduces a tax.", "introduces", "He came to power and introduced a tax."),
    ],
)
def test_finds_tenses_that_the_time_does_not_allow(text, flagged, mended):
    assert flags(CHECK, text) == [flagged]
    assert fixed(CHECK, text) == mended


@pytest.mark.parametrize(
    "text",
    [
        "He will say what happened last week, and will visit the town destroyed yesterday.",
        "She will read last year's letters. The firm earns more than last year; it sells the ship built a year ago.",
        "Last week's report says so. Yesterday the man who sells bread fell ill.",
        "They left for next week's match, came for the vote next year and began the next week in Rome.",
        "The fire is the worst since 1960, and is rising faster than at any time since 1960.",
        "He knew that she sells bread and receives a wage. She broke it and the firm denies it.",
    ],
)
def test_leaves_alone_what_the_time_may_not_belong_to(text):
    assert flags(CHECK, text) == []
