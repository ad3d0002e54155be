import pytest

from qa_tool.checks.facts import Facts
from qa_tool.checks.rules.mixed_name import MixedName
from qa_tool.checks.runner import Runner
from qa_tool.domain.placing import place
from qa_tool.domain.term import Term, TermKind
from qa_tool.names.finder import NameFinder

TERMS = (
    Term("Olena Varnytska", ("Yelena Varnitskaya", "Varnitska"), kind=TermKind.PERSON),
    Term("Han Dol Swe", ("Han Dol-swe", "Hahn Dol-swe"), kind=TermKind.PERSON),
    Term("Árpád Vék", ("Arpad Vek",), kind=TermKind.PERSON),
    Term("Lysivka", ("Lysiyivka", "Red Quay"), kind=TermKind.PLACE),
    Term("Harbour Rescue Service", ("HRS",), kind=TermKind.ORGANIZATION),
    Term("Odesa", ("Odessa",), kind=TermKind.PLACE),
    Term("Lysk", ("Lyskian", "Lyskians")),
)
FACTS = Facts(names=NameFinder(TERMS, None))


def found(text):
    return place(Runner((MixedName(),), FACTS).check(tuple(text.split("\n"))))


def mended(text):
    for placed in reversed(found(text)):
        text = text[: placed.span.start] + placed.issue.suggestions[0] + text[placed.span.end :]
    return text


@pytest.mark.parametrize(
    ("text", "right"),
    [
        # Of two as common the canonical one stays; a surname is held against the full name.
        ("Olena Varnytska left. Varnitska waved.", "Olena Varnytska left. Varnytska waved."),
        (
            "Varnitska left. Varnitska waved. Olena Varnytska's bag.",
            "Varnitska left. Varnitska waved. Olena Varnitska's bag.",
        ),
        (
            "Han Dol-swe left.\nHan Dol-swe waved, and Han Dol Swe slept.",
            "Han Dol-swe left.\nHan Dol-swe waved, and Han Dol-swe slept.",
        ),
        ("Árpád Vék met Arpad Vek.", "Árpád Vék met Árpád Vék."),
        ("They left Lysivka for the Lysiyivka road.", "They left Lysivka for the Lysivka road."),
    ],
)
def test_the_commoner_form_stays(text, right):
    assert mended(text) == right
    assert found(right) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Varnitska left. Varnitska waved.",
        "OLENA VARNYTSKA LEAVES\nVarnitska left.",
        "Lysivka, the Red Quay of old.",
        "The Harbour Rescue Service (HRS) came, and HRS boats left.",
        "Odesa is a port, and Odessa, Texas, is none.",
        "The Lyskian mayor met a Lysk team and two Lyskians.",
    ],
)
def test_one_form_abbreviations_other_names_and_peoples_pass(text):
    assert found(text) == ()


def test_it_says_how_often_each_stands():
    (placed,) = found("Olena Varnytska left. Varnitska waved. Varnytska slept.")
    assert placed.issue.evidence["in this article"] == "Olena Varnytska (1), Varnitska (1), Varnytska (1)"
