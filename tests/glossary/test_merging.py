"""Terms that share a form, and the one that is made of several."""

from dataclasses import replace

import pytest

from qa_tool.domain.term import CaseRule, Term, TermKind, TermStatus
from qa_tool.glossary.faults import fault_of
from qa_tool.glossary.merging import Tie, likenesses, merged

KYIV = Term("Kyiv", ("City of Kyiv",), ("Kiev",), {"uk": ("Київ",)}, TermKind.PLACE, "a capital", glossary="one", id=1)


@pytest.mark.parametrize(
    ("other", "tie", "form"),
    [
        (Term("KYIV", id=2), Tie.NAME, "Kyiv"),
        (Term("Kiev", id=2), Tie.OTHER_NAME, "Kiev"),
        (Term("Kief", ("Kyiv",), id=2), Tie.OTHER_NAME, "Kyiv"),
        (Term("The city", ("city of  kyiv",), id=2), Tie.ACCEPTED, "City of Kyiv"),
        (Term("Kiyv Street", wrong=("Kiev",), id=2), Tie.WRONG, "Kiev"),
        (Term("Kiyv Street", ("Kiev",), id=2), Tie.WRONG, "Kiev"),
        (Term("Kiyv Street", source_forms={"ru": ("Київ",)}, id=2), Tie.SOURCE, "Київ"),
    ],
)
def test_terms_that_share_a_form_are_found_with_what_they_share(other, tie, form):
    (found,) = likenesses([KYIV, Term("Odesa", id=3), other])
    assert (found.terms, found.tie, found.form) == ((KYIV, other), tie, form)


def test_the_likeliest_come_first_and_each_set_once():
    twin = replace(KYIV, glossary="two", id=2)
    near = Term("Kiyv Street", wrong=("Kiev",), id=3)
    found = likenesses([KYIV, twin, near])
    assert [(one.tie, [term.id for term in one.terms]) for one in found] == [(Tie.NAME, [1, 2]), (Tie.WRONG, [1, 2, 3])]
    assert likenesses([KYIV, Term("Odesa")]) == ()


def test_the_merged_term_holds_what_all_of_them_say():
    other = Term(
        "Kyyiv", ("Kyiv City",), ("Kijev", "City of Kyiv"), {"uk": ("м. Київ",), "ru": ("Киев",)}, TermKind.OTHER,
        "in the north", TermStatus.RETIRED, CaseRule.EXACT, "two", 2,
    )  # fmt: skip
    made = merged(KYIV, [other])
    assert made == Term(
        "Kyiv",
        # Right for the one that stays, or the name of one that goes into it.
        ("City of Kyiv", "Kyyiv", "Kyiv City"),
        ("Kiev", "Kijev"),
        {"uk": ("Київ", "м. Київ"), "ru": ("Киев",)},
        TermKind.PLACE,
        "a capital; in the north",
        glossary="one",
        id=1,
    )


def test_what_the_kept_term_calls_wrong_stays_wrong():
    made = merged(KYIV, [Term("Kiev", ("Kiyv", "KIEV"), ("Kyiv",), id=2)])
    assert (made.accepted, made.wrong) == (("City of Kyiv", "Kiyv"), ("Kiev",))
    assert fault_of(made) == ""


def test_a_kind_that_says_something_is_kept():
    assert merged(Term("Kyiv", id=1), [KYIV]).kind is TermKind.PLACE


def test_what_is_wrong_with_a_term_is_one_sentence():
    assert fault_of(Term("")) == "The term is missing."
    assert fault_of(Term("Kyiv", wrong=("Kyiv",))) == "“Kyiv” cannot be right and wrong at once."
    assert fault_of(Term("Kyiv", ("Kiev",), ("Kiev",))) == "“Kiev” cannot be right and wrong at once."
    assert fault_of(KYIV) == ""
