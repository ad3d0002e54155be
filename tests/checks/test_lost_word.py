import pytest
from trying import fixed, flags, found

CHECK = "lost-word"


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("The rite, which has a of more than 1,000 years, began.", ["a of"]),
        ("She was hit by the and died.", ["the and"]),
        ("The its loss was felt.", ["The its"]),
        ("They spoke to the is here.", ["the is"]),
        ("The names of the are known.", ["the are"]),
        ("It lies in their to the north.", ["their to"]),
        ("The list comes from of the bank.", ["from of"]),
        ("The main sector is the, followed by trade.", ["the,"]),
        ("They met in the town of the.", ["the."]),
        ("The vote in the capital was held and.", ["and."]),
        ("The vote in the capital was held because", ["because"]),
        ("“It went to the of,” she said.", ["the of"]),
        ("According to, some ships have left.", ["According to"]),
        ("It was, according to from the union, a lie.", ["according to"]),
        ("A third of had been restored.", ["third of"]),
        ("The blockade of since 2007 goes on.", ["blockade of"]),
        ("The check was carried out by in May.", ["was carried out by"]),
        ("The border was drawn up by after the war.", []),
        ("The report was written by, who left.", ["was written by"]),
        ("The is one of 400. The of it is known.", ["The is", "The of"]),
        ("It runs from to the sea.", ["from to"]),
    ],
)
def test_finds_where_a_word_is_lost(text, flagged):
    assert flags(CHECK, text) == flagged


@pytest.mark.parametrize(
    "text",
    [
        "The to and fro of an at times bitter, by all accounts long and by now famous fight.",
        "The in crowd met the on again, off again pair; the for and against took hours.",
        "It is his, and the have-nots want what the haves have; the would-be king left.",
        "The a cappella choir sang a by then forgotten song, and the a priori case was made.",
        "He gave it to a, b and c; see point a is true.",
        "The Who and The The; the “of” and the 'and' are words; the/an, the-of.",
        "That is the house he spoke of. What are you looking at? He got his.",
        "These needs are great; and",
        "According to in-house counsel and on-site staff, the people of and from the region agree.",
        "Most of, if not all, the town was built by, and for, miners; the mayor of, and candidate for, it spoke.",
        "The bill was passed by in silence, and the stone was found by at least three men, one of whom was dropped by.",
        "The Who, The In Crowd and The The played. What he dreamed of has come true; the band he was part of has split up.",
        "The... and the, er, truth.",
    ],
)
def test_leaves_english_alone(text):
    assert flags(CHECK, text) == []


def test_one_of_two_articles_goes():
    assert fixed(CHECK, "He met the a minister.") == "He met the minister."
    (placed,) = found(CHECK, "He met the a minister.")
    assert placed.issue.suggestions == ("the", "a")


def test_a_lost_word_is_serious_and_nothing_is_made_up_for_it():
    (placed,) = found(CHECK, "She was hit by the and died.")
    assert placed.issue.severity == "major"
    assert placed.issue.suggestions == ()
