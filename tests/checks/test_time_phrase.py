import pytest
from trying import fixed, flags

CHECK = "time-phrase"


@pytest.mark.parametrize(
    ("text", "flagged", "mended"),
    [
        ("The storm hit on last Friday and left.", "on last Friday", "The storm hit last Friday and left."),
        ("He was arrested on yesterday.", "on yesterday", "He was arrested yesterday."),
        ("It was the longest since the 2014.", "the 2014", "It was the longest since 2014."),
        ("They have agreed yesterday to meet.", "have agreed", "They agreed yesterday to meet."),
        ("The vote was in March 14.", "in March 14", "The vote was on March 14."),
        ("The two have met yesterday.", "have met", "The two met yesterday."),
        ("The trial begins in Monday.", "in Monday", "The trial begins on Monday."),
        ("It sank in March 14.", "in March 14", "It sank on March 14."),
        ("It was founded in May 4, 1951 and grew.", "in May 4, 1951", "It was founded on May 4, 1951 and grew."),
        ("He fell in August 17th because of it.", "in August 17th", "He fell on August 17th because of it."),
        ("In last year, it rained.", "In last year", "Last year, it rained."),
        ("He works here since three years.", "since three years", "He works here for three years."),
        ("He works here since fifteen years.", "since fifteen years", "He works here for fifteen years."),
        ("Prices have risen last year.", "have risen", "Prices rose last year."),
        ("The king has said yesterday that it rained.", "has said", "The king said yesterday that it rained."),
        ("It has begun two weeks ago.", "has begun", "It began two weeks ago."),
        ("It was signed on the last 3rd.", "on the last 3rd", "It was signed on the 3rd."),
        ("It runs from this month 5th.", "from this month 5th", "It runs from the 5th of this month."),
        ("It fell from last year same period.", "last year same period", "It fell from the same period of last year."),
        ("It opened in 2022 year.", "in 2022 year", "It opened in 2022."),
        ("He has already left the town last week.", "has already left", "He already left the town last week."),
        ("The bridge opened at October 31.", "at October 31", "The bridge opened on October 31."),
        ("It left at 11:14 of Friday.", "of Friday", "It left at 11:14 on Friday."),
        ("The mayor has won on Monday a third term.", "has won", "The mayor won on Monday a third term."),
    ],
)
def test_finds_times_with_the_wrong_word(text, flagged, mended):
    assert flags(CHECK, text) == [flagged]
    assert fixed(CHECK, text) == mended
    assert flags(CHECK, mended) == []


@pytest.mark.parametrize(
    "text",
    [
        "On the last 3rd Street bus they met; on the last day, this month, the 5th ended, and last year the same period was dry.",
        "In 2022 year-end sales rose; the 2022 year was dry.",
        "On last Friday's show she sang; on Monday last he left; in Monday's vote, in Sunday best, they lost.",
        "It is based on yesterday, and he reflected on last Friday; hope in Monday was gone.",
        "He has said yesterday's vote was bad; she may have died two days ago, and seems to have left last week.",
        "It has banned the party formed two years ago; he has spent last year in jail; it has been two years.",
        "Since three years of drought ended, he has lived here since two years ago, when it rained.",
        "The team has trained on Monday and Thursday; the band has played on Friday nights.",
        "She may well have died last week; he should never have left last month; could they have won last year?",
        "The show went on yesterday, the heating comes on tomorrow, and results came in last Friday; the match is on tomorrow.",
        "He turned himself in Friday.",
        "The mayor was sworn in Monday.",
        "The song was used, and she starred in Wednesday.",
        "In May 4,000 people came; in August 17th-century art was shown, and in May 1951 a church was built.",
        "At Monday's vote, at this week's fair and at May 3's meeting they laughed at Monday; the number of Monday is up.",
        "In March 14 men died; in May 2021, in March, and in last week's paper.",
    ],
)
def test_leaves_what_english_says_alone(text):
    assert flags(CHECK, text) == []
