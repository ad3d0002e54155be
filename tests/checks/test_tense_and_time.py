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
        ("Last May, Rome has limited the sale of it.", "has limited", "Last May, Rome limited the sale of it."),
        ("Two years ago the club has gone to Bonn.", "has gone", "Two years ago the club went to Bonn."),
        (
            "Since its founding in 1877, the club keeps ties to it.",
            "keeps",
            "Since its founding in 1877, the club has kept ties to it.",
        ),
        ("Last May he has been in Rome.", "has been", "Last May he was in Rome."),
        ("Since 2019, the two firms are rivals.", "are", "Since 2019, the two firms have been rivals."),
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
        "Last month's fire has cost them much. Last year has been hard. Last week a man who has left it said so.",
        "Since the law is old, the club keeps ties; since 2011, the club says it has grown. Since he left, it rains.",
        "Since 2011, the war is believed to have ended. Since May, he is no longer here. Last May, the club has said, it grew.",
        "He knew that she sells bread and receives a wage. She broke it and the firm denies it.",
    ],
)
def test_leaves_alone_what_the_time_may_not_belong_to(text):
    assert flags(CHECK, text) == []
