import pytest
from trying import fixed, flags

CHECK = "doubled-subject"


@pytest.mark.parametrize(
    ("text", "flagged", "mended"),
    [
        ("The mayor he said that it was late.", "he said", "The mayor said that it was late."),
        ("The coach, Mark Ellery, he said it was late.", "he said", "The coach, Mark Ellery, said it was late."),
        ("Mayor Hiroshi Ueda he said it was late.", "he said", "Mayor Hiroshi Ueda said it was late."),
        (
            "The bus, which carried 40 people, it overturned.",
            "it overturned",
            "The bus, which carried 40 people, overturned.",
        ),
        ("It holds a call in which Mr Roth he named it.", "he named", "It holds a call in which Mr Roth named it."),
    ],
)
def test_finds_subjects_said_twice(text, flagged, mended):
    assert flags(CHECK, text) == [flagged]
    assert fixed(CHECK, text) == mended


@pytest.mark.parametrize(
    "text",
    [
        "The mayor, Anna Roth, she said, was ill. On Monday, she said it was late.",
        "The bank, which owns it, it said, was closed. A man, who lives there, it emerged, left.",
        "In Rome, the city of the popes, she said it was late.",
        "The minister he named said no. The leader he said was ill came back.",
    ],
)
def test_leaves_alone_what_is_put_in_between(text):
    assert flags(CHECK, text) == []


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ('Mayor Kim Do-hyun, "We will open it in May," he said.', 'Mayor Kim Do-hyun said, "We will open it in May."'),
        (
            "An official from the Ministry of Trade, “Who pays for the pier?” she asked at a briefing.",
            "An official from the Ministry of Trade asked at a briefing, “Who pays for the pier?”",
        ),
        (
            'Professor Lee Su-bin, the head of the team, "It is a new beginning," he predicted.',
            'Professor Lee Su-bin, the head of the team, predicted, "It is a new beginning."',
        ),
    ],
)
def test_a_speaker_before_the_quotation_gets_the_verb(text, mended):
    assert fixed(CHECK, text) == mended


@pytest.mark.parametrize(
    "text",
    [
        'Kim Do-hyun bought a book, "The Long Road to Busan," he said.',
        'In the words of the mayor, "We are done with this," he said.',
        'According to the ministry, "the talks are over for now," he said.',
        'The mayor of the town resigned, "tired of the long fight," he said.',
        'The mayor said on Monday, "We will open it in May," he said.',
        'The chairman of the committee, "the last of the old guard," said no.',
        'A resident of the village, "the oldest of them all," she said, had left.',
        'He was a fan of the band, "the best one in the country," he said.',
        'The two men met the mayor, "a friend of the family," he said.',
    ],
)
def test_what_stands_before_a_quotation_and_is_no_speaker_without_a_verb(text):
    assert not [found for found in flags(CHECK, text) if "“" in found or '"' in found]
