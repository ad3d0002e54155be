import pytest
from trying import fixed, flags

CHECK = "lost-apostrophe"


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("Egypts Interior Ministry said so.", "Egypt’s Interior Ministry said so."),
        ("The growth of Chinas economy and Kyivs answer.", "The growth of China’s economy and Kyiv’s answer."),
        (
            'It was "yesterdays" and todays match, he doesn\'t know.',
            "It was \"yesterdays\" and today's match, he doesn't know.",
        ),
        ("A childrens hospital and the countrys president.", "A children’s hospital and the country’s president."),
        ("They dont know, and it wasnt he.", "They don’t know, and it wasn’t he."),
    ],
)
def test_puts_it_back(text, mended):
    assert fixed(CHECK, text) == mended


@pytest.mark.parametrize(
    "text",
    [
        "The two Koreas, both Germanys and the Berlins of America met in Athens and Naples.",
        "Hamas leaders, the Philippines coach, the Alps region and the Maldives are as they were.",
        "The Moscows and others came; its wont is no cant. See todays.com and @dont.",
        "Egypt’s ministry doesn’t know.",
    ],
)
def test_leaves_plurals_and_names_alone(text):
    assert flags(CHECK, text) == []
