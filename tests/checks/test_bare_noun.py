import pytest
from trying import fixed, flags

CHECK = "bare-noun"


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("They lived in distant village on the coast.", ["distant village"]),
        ("The clerk said that he had repaired engine.", ["engine"]),
        ("Farmer from the north won the race.", ["Farmer"]),
        ("Pensioner gave the strangers all her savings.", ["Pensioner"]),
        ("Coach of the hosts praised the players.", ["Coach"]),
        ("The bridge is old. Court sentenced the mayor to a year.", ["Court"]),
        ("The guests can press button, which opens the door.", []),
        ("The man was looking for engine.", ["engine"]),
        ("The two fell out over same house, and spoke at party's fair.", ["same house", "party's"]),
    ],
)
def test_finds_nouns_that_have_lost_their_article(text, flagged):
    assert flags(CHECK, text) == flagged


@pytest.mark.parametrize(
    "text",
    [
        "The man went from village to village, from a village, with knife and fork and in second place.",
        "The two have the same house, for heaven's sake, at arm's length and in same-sex unions; of women's rights.",
        "Man held in village. Farmer hurt near bridge",
        "The new captain was named player of the year and elected mayor of the town.",
        "The police station of the town, in university towns and on the factory floor.",
        "Author of the best book of the year, she left. Woman held a week later. Coach Ann Roth left the team.",
        "Man may have lived on the island for ten thousand years; man is the only danger to the birds.",
        "A horizontally merged cell and the forked child are a given parameter.",
    ],
)
def test_leaves_headlines_and_what_stands_bare_alone(text):
    assert flags(CHECK, text) == []


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("The party held emergency press conference on Monday.", ["emergency press conference"]),
        ("He played important role in the win, she said.", ["important role"]),
        ("They had been making big mistake.", ["big mistake"]),
        ("They were accused of making big mistake.", ["big mistake"]),
        ("She is member of the council of the town.", ["member"]),
        ("They will file lawsuit against the firm.", ["lawsuit"]),
    ],
)
def test_what_is_done_with_a_thing_that_is_counted_asks_for_an_article(text, flagged):
    assert flags("bare-noun", text) == flagged


def test_verbs_that_describe_the_noun_and_compounds_are_left_alone():
    text = (
        "The recently signed contract was his winning goal in the race. They held meeting rooms, scored goal after goal"
        " and made a mistake. Police hold press conference"
    )
    assert flags("bare-noun", text) == []


def test_the_article_that_is_missing_is_offered():
    assert fixed("bare-noun", "She made effort to win, he said.") == "She made an effort to win, he said."
