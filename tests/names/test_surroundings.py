import pytest

from qa_tool.domain.term import TermKind
from qa_tool.names.surroundings import Support, is_introduction, support

PERSON, PLACE, FIRM = TermKind.PERSON, TermKind.PLACE, TermKind.ORGANIZATION


def speaks(kind, before, after, *, is_plural=False):
    return support(kind, f"{before}Zolkan{after}", len(before), len(before) + 6, is_plural=is_plural)


@pytest.mark.parametrize(
    ("kind", "before", "after"),
    [
        (PERSON, "They met President ", " at noon."),
        (PERSON, "They met Mr. ", " at noon."),
        (PERSON, "The striker ", " was ill."),
        (PERSON, "The speaker, ", ", was ill."),
        (PERSON, "A ", "-led party won."),
        (PERSON, "A pro-", " crowd sang."),
        (PLACE, "It rained in ", " all day."),
        (PLACE, "A ship sank off ", " at noon."),
        (FIRM, "The carmaker ", " sold less."),
        (FIRM, "Shares of ", " fell."),
        (FIRM, "A ", "-owned plant closed."),
    ],
)
def test_some_words_name_the_kind_plainly(kind, before, after):
    assert speaks(kind, before, after) is Support.PLAIN


@pytest.mark.parametrize(
    ("before", "after"),
    [("Then ", " said no."), ("Then ", " had resigned."), ("It was ", "'s last speech."), ("", " WARNS ALLIES")],
)
def test_what_people_do_and_have_is_a_hint(before, after):
    assert speaks(PERSON, before, after) is Support.HINT
    assert speaks(FIRM, before, after) is Support.NOTHING


def test_more_than_one_of_a_name_is_a_hint():
    assert speaks(PERSON, "Both ", "s", is_plural=True) is Support.HINT
    assert speaks(PERSON, "Both ", "s") is Support.NOTHING


@pytest.mark.parametrize(
    ("kind", "before", "after"),
    [
        (PLACE, "", ", a rock band from Leeds, broke up."),
        (PLACE, "", ", a nun, painted icons."),
        (PLACE, "Reporter ", " wrote it."),
        (PERSON, "", " village wants a bus stop."),
        (PERSON, "", ", a small town, has a new well."),
        (FIRM, "The ", " family makes tiles."),
    ],
)
def test_what_a_name_is_said_to_be_can_speak_against_a_kind(kind, before, after):
    assert speaks(kind, before, after) is Support.AGAINST


@pytest.mark.parametrize(
    ("kind", "before", "after"),
    [
        (PERSON, "", ", a locksmith, made the gate."),
        (PLACE, "They met the president. ", " voted."),
        (PERSON, "They met the president. ", " is ill."),
        (TermKind.OTHER, "They met President ", " at noon."),
    ],
)
def test_what_fits_or_says_nothing_is_nothing(kind, before, after):
    assert speaks(kind, before, after) is Support.NOTHING


def test_days_roles_and_firms_only_lead_up_to_a_name():
    assert is_introduction("friday", PLACE)
    assert is_introduction("rabbi", PERSON)
    assert is_introduction("brewer", FIRM)
    assert not is_introduction("rabbi", FIRM)
    assert not is_introduction("lehman", PERSON)
