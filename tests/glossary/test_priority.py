"""Several glossaries: which are used, and which one is right."""

from qa_tool.domain.profile import SHIPPED, GlossaryUse, Profile, copied
from qa_tool.domain.term import Term, TermStatus
from qa_tool.glossary.priority import glossary_names, in_use

OWN = Term("Lyman", wrong=("Liman",), id=1)
KYIV = Term("Kyiv", wrong=("Kiev",), glossary="war", id=2)
KIEV = Term("Kiev", accepted=("Kiew",), wrong=("Kyiv",), glossary="old", id=3)
LEHMAN = Term("Lehman", wrong=("Lyman", "Leman"), glossary="banks", id=4)
ALL = (OWN, KYIV, KIEV, LEHMAN)


def uses(*names, off=()):
    return tuple(GlossaryUse(name, name not in off) for name in names)


def canonicals(terms):
    return [term.canonical for term in terms]


def test_all_are_used_where_nothing_is_said():
    assert in_use(ALL, ()) == ALL
    assert glossary_names(ALL) == ("", "war", "old", "banks")
    assert glossary_names(()) == ("",)


def test_one_that_is_off_is_not_used_and_the_others_stay_the_same_objects():
    found = in_use(ALL, uses("", "war", "old", "banks", off=("old", "banks")))
    assert found == (OWN, KYIV)
    assert found[1] is KYIV


def test_the_first_one_is_right_about_a_name():
    assert canonicals(in_use(ALL, uses("war", "old"))) == ["Lyman", "Kyiv", "Lehman"]
    assert canonicals(in_use(ALL, uses("old", "war"))) == ["Lyman", "Kiev", "Lehman"]


def test_a_form_that_an_earlier_one_has_is_taken_from_a_later_term():
    kept = {term.canonical: term for term in in_use(ALL, uses("", "banks"))}
    assert kept["Lehman"].wrong == ("Leman",)
    kept = {term.canonical: term for term in in_use(ALL, uses("banks", ""))}
    assert "Lyman" not in kept
    assert kept["Lehman"] is LEHMAN


def test_the_same_name_in_two_adds_its_forms():
    more = Term("lyman", wrong=("Leemann",), glossary="more", id=5)
    assert in_use((OWN, more), uses("", "more")) == (OWN, more)


def test_those_not_named_come_last_and_are_used():
    assert canonicals(in_use(ALL, uses("old"))) == ["Lyman", "Kiev", "Lehman"]
    # Of two that are not named neither comes first.
    assert canonicals(in_use(ALL, uses("banks"))) == ["Kyiv", "Kiev", "Lehman"]


def test_a_retired_term_holds_against_nothing():
    retired = Term("Kyiv", wrong=("Kiev",), status=TermStatus.RETIRED, glossary="war")
    assert in_use((retired, KIEV), uses("war", "old")) == (retired, KIEV)


def test_a_profile_lists_every_glossary_there_is():
    profile = Profile("Wire", glossaries=uses("banks", "gone", "", off=("",)))
    assert profile.glossary_order(("", "war", "banks")) == (
        GlossaryUse("banks"),
        GlossaryUse("", on=False),
        GlossaryUse("war"),
    )


def test_a_copy_has_a_name_of_its_own():
    first = copied(SHIPPED, ["Emend"])
    assert (first.name, first.id) == ("Emend copy", None)
    assert copied(SHIPPED, ["Emend", "emend COPY", "Emend copy 2"]).name == "Emend copy 3"
