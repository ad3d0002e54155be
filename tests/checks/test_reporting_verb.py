import pytest
from trying import fixed, flags

CHECK = "reporting-verb"


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        (
            "Lawmaker Kim said it was a lie and criticised, “The people will judge this.”",
            "Lawmaker Kim said it was a lie and said, “The people will judge this.”",
        ),
        (
            'The spokesman rebutted, "We were not there that day."',
            'The spokesman countered, "We were not there that day."',
        ),
        ('She raised her voice, "Who will pay for all this?"', 'She said, "Who will pay for all this?"'),
        (
            'The mayor thanked the volunteers, "You have saved the whole town."',
            'The mayor thanked the volunteers, saying, "You have saved the whole town."',
        ),
        (
            'The ministry denied the report, "There was no such meeting."',
            'The ministry denied the report, saying, "There was no such meeting."',
        ),
    ],
)
def test_puts_in_a_verb_that_can(text, mended):
    assert fixed(CHECK, text) == mended


@pytest.mark.parametrize(
    "text",
    [
        'The law was criticized. "The people will judge it in May," he said.',
        'The players were praised, "The team was never so good." was the headline.',
        'She praised his new book, "The Long Road Home."',
        'They denounced the film, "A Night of the Long Knives," and left.',
        'He expressed the hope that "the two sides will meet again in May."',
        'He criticized the plan, telling reporters, "Nobody knows who will pay for it."',
        'He warned, "The people will judge this law in the end."',
        'They demanded, "Bring the children home at once."',
        'The critic of the plan, long denounced, "the man who knew it all," was right.',
    ],
)
def test_leaves_good_english_alone(text):
    assert flags(CHECK, text) == []


def test_of_two_quotations_the_second_has_no_verb_or_the_same_again():
    text = 'Coach Bae emphasized, "We have to go on now," and emphasized, "They will see what we do."'
    assert fixed("reporting-verb", text) == (
        'Coach Bae emphasized, "We have to go on now," adding, "They will see what we do."'
    )
    assert flags("reporting-verb", text.replace("and emphasized", "and added")) == []
    assert flags("reporting-verb", 'She said "Hey Jude," and "Let It Be" were sung.') == []
