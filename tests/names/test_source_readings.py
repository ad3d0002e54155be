"""Spellings that a source form of a term reads as."""

import pytest

from qa_tool.domain.term import Term, TermKind
from qa_tool.names.book import FormBook
from qa_tool.names.finder import FormStatus, NameFinder
from qa_tool.names.source_readings import SourceReadings

TOWN = Term("Avdiivka", source_forms={"ko": ("아우디이우카",), "ru": ("Авдеевка",)}, kind=TermKind.PLACE)
MAN = Term("Oleh Syniehubov", source_forms={"ko": ("올레흐 시네후보우",)}, kind=TermKind.PERSON)


def found(text, *terms, language="ko"):
    hits = NameFinder(terms, language).find(text)
    return [(hit.span.of(text), hit.suggestion, hit.status) for hit in hits]


@pytest.mark.parametrize("language", ["ko", None])
def test_what_the_source_form_reads_as_is_the_term(language):
    text = "Shells hit Audiiuka."
    assert found(text, TOWN, MAN, language=language) == [("Audiiuka", "Avdiivka", FormStatus.CLOSE)]


def test_the_evidence_names_the_source_form():
    (hit,) = NameFinder([TOWN], "ko").find("Shells hit Audiiuka.")
    assert any("아우디이우카" in told for told in hit.evidence.values())


def test_forms_of_another_language_are_not_read():
    assert SourceReadings(FormBook([TOWN]), "uk").of("audiiuka") is None
    assert SourceReadings(FormBook([TOWN]), "ru").of("avdeevka").key == "avdiivka"


def test_of_a_person_the_surname_is_read_and_the_first_name_is_nobody():
    read = SourceReadings(FormBook([MAN]), "ko")
    assert read.of("sinehubou").key == "syniehubov"
    assert read.of("olleheu") is None
    assert read.of("ollesinehubou") is None


def test_what_two_terms_read_as_is_neither():
    other = Term("Audivka", source_forms={"ko": ("아우디이우카",)}, kind=TermKind.PLACE)
    assert SourceReadings(FormBook([TOWN, other]), "ko").of("audiiuka") is None


def test_a_word_of_its_own_is_not_read():
    anderzon = Term("Anderzon", source_forms={"ko": ("안데르손",)}, kind=TermKind.PERSON)
    assert SourceReadings(FormBook([anderzon]), "ko").of("anderson").key == "anderzon"
    assert found("They met Anderson there.", anderzon) == []


def test_changed_terms_are_read_at_once():
    before = FormBook([TOWN])
    terms = (*before.terms, MAN)
    assert SourceReadings(FormBook(terms, like=before), "ko").of("sinehubou").key == "syniehubov"
    assert SourceReadings(FormBook(terms[1:], like=before), "ko").of("audiiuka") is None
