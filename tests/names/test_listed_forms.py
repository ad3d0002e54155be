"""Forms that a glossary lists, with figures, marks and small letters in them."""

import pytest

from qa_tool.domain.term import CaseRule, Term, TermKind
from qa_tool.names.finder import FormStatus, NameFinder

PEOPLE = {"Ursula von der Leyen", "Xi Jinping", "Yevgeny Prigozhin"}


def marked(term, text):
    hits = NameFinder([term], None).find(text)
    return [(hit.span.of(text), hit.suggestion) for hit in hits if hit.status is not FormStatus.RIGHT]


@pytest.mark.parametrize(
    ("canonical", "wrong", "text", "found"),
    [
        # A figure belongs to the form: neither "COVID-19 19" nor "Leopard" for "Leopard2".
        ("G20", "G-20|G 20", "The G-20, the G 20 and the G20, not the G 200.", "G-20>G20|G 20>G20"),
        ("COVID-19", "Corona 19", "Corona 19 or COVID-19 in the Corona district.", "Corona 19>COVID-19"),
        ("Leopard 2", "Leopard2|Leopard-2", "A Leopard2, Leopard‑2 or Leopard 2.", "Leopard2>Leopard 2|Leopard‑2>Leopard 2"),
        ("Su-35", "SU35|Su 35", "An SU35 and a Su 35 met a Su-35.", "SU35>Su-35|Su 35>Su-35"),
        ("SARS", "SARS-1", "SARS-1, SARS and SARS-2.", "SARS-1>SARS"),
        ("Group of Seven", "G7", "The G7's leaders met, not the G77.", "G7>Group of Seven"),
        # Marks at the end of the right form are there already: no "Apple Inc..".
        ("Apple Inc.", "Apple Inc|Appel Inc.", "Apple Inc. said. Appel Inc. said.", "Appel Inc.>Apple Inc."),
        ("Yahoo!", "Yahoo", "Yahoo! said so, but Yahoo said nothing.", "Yahoo>Yahoo!"),
        # Small letters, with marks around them, and with a capital where a sentence begins.
        ("per cent", "percent", "Percent rose 5 percent.", "Percent>Per cent|percent>per cent"),
        ("use", "utilise", "They utilise; it (utilise), “utilise”.", "utilise>use|utilise>use|utilise>use"),
        ("Ursula von der Leyen", "von der Layen", "Von der Layen left.",
         "Von der Layen>Von der Leyen"),
        ("cooperation", "co-operation", "EU Co-operation: co-operation's end.", "Co-operation>Cooperation|co-operation>cooperation"),
        ("adviser", "advisor", "The advisor's (advisor) role.", "advisor>adviser|advisor>adviser"),
        ("iPhone", "Iphone", "Iphone sales.", "Iphone>iPhone"),
        # Where only capitals, accents or points tell the wrong form from the right one, it is the one that is written so.
        ("Hamas", "HAMAS", "HAMAS and Hamas.", "HAMAS>Hamas"),
        ("Hamas", "HAMAS", "HAMAS STRIKES", ""),
        ("café society", "cafe society", "Cafe society, café society.", "Cafe society>Café society"),
        ("United States", "U.S.|U.S.A.", "The U.S. and the U.S.-led talks in the U.S.",
         "U.S.>United States|U.S.>United States|U.S>United States"),
        # A part of the name, unless the rest stands before it.
        ("The Hague", "Hague", "In The Hague, the Hague and in Hague.", "the Hague>The Hague|Hague>The Hague"),
        ("Lyman", "Liman", "The Liman2 file, Liman.", "Liman>Lyman"),
        # Words that were joined stand for all of the name, not for the word that is most like them.
        ("Xi Jinping", "Xijinpin", "Where Xijinpin went.", "Xijinpin>Xi Jinping"),
        ("Yevgeny Prigozhin", "Prigozin", "Where Prigozin went.", "Prigozin>Prigozhin"),
    ],
)  # fmt: skip
def test_they_are_found_as_they_are_listed(canonical, wrong, text, found):
    kind = TermKind.PERSON if canonical in PEOPLE else TermKind.OTHER
    said = marked(Term(canonical, wrong=tuple(wrong.split("|")), kind=kind), text)
    assert "|".join(f"{form}>{right}" for form, right in said) == found


def test_capitals_tell_forms_with_figures_apart_where_they_are_to_count():
    text = "An SU35 and a Su35."
    assert marked(Term("Su-35", wrong=("SU35",)), text) == [("SU35", "Su-35"), ("Su35", "Su-35")]
    assert marked(Term("Su-35", wrong=("SU35",), case=CaseRule.EXACT), text) == [("SU35", "Su-35")]


def test_of_two_terms_that_list_the_same_wrong_form_both_are_offered():
    finder = NameFinder([Term("Alphaville", wrong=("Qord",)), Term("Betaville", wrong=("Qord",))], None)
    [hit] = finder.find("QORD was hit.")
    assert (hit.suggestion, hit.also) == ("ALPHAVILLE", "BETAVILLE")
