from dataclasses import replace

import pytest

from qa_tool.domain.article import Article
from qa_tool.domain.errors import EmendError
from qa_tool.domain.term import Term, TermKind, TermStatus
from qa_tool.domain.term_edit import TermEdit
from qa_tool.glossary.comparing import Plan
from qa_tool.names.finder import FormStatus
from qa_tool.review.library import Library
from qa_tool.review.terms_in_use import TermsInUse
from qa_tool.storage.database import Database

TEXT = "Shells fell on Zaporiza and Harkiv."
ARTICLE = Article("test", "test", TEXT, TEXT, source_language="ko")


@pytest.fixture
def database(new_database):
    opened = Database.open(new_database)
    yield opened
    opened.close()


@pytest.fixture
def library(database, tmp_path):
    opened = Library(database, kept_in=tmp_path / "cache")
    opened.glossary.import_terms(
        [Term(f"Quint{chr(97 + n // 26)}{chr(97 + n % 26)}ville") for n in range(400)], "many", "here"
    )
    return opened


def wrong(library):
    finder = library.facts_for(ARTICLE).names
    return [hit.suggestion for hit in finder.find(ARTICLE.text) if hit.status is not FormStatus.RIGHT]


def test_changed_terms_are_found_without_reading_all_of_them_again(library, database, monkeypatch):
    assert wrong(library) == []

    def never():
        raise AssertionError

    monkeypatch.setattr(database.terms, "all", never)
    stored = library.glossary.add(Term("Zaporizhzhia", kind=TermKind.PLACE))
    assert wrong(library) == ["Zaporizhzhia"]
    library.glossary.update(replace(stored, wrong=("Harkiv",)))
    assert wrong(library) == ["Zaporizhzhia", "Zaporizhzhia"]
    other = library.glossary.add(Term("Kharkiv", kind=TermKind.PLACE))
    library.glossary.remove(stored)
    assert wrong(library) == ["Kharkiv"]
    library.glossary.restore(stored)
    assert wrong(library) == ["Zaporizhzhia", "Kharkiv"]
    library.glossary.update(replace(other, status=TermStatus.RETIRED))
    assert wrong(library) == ["Zaporizhzhia"]
    assert library.facts_for(ARTICLE).retired == {"kharkiv"}
    monkeypatch.undo()
    assert library.glossary.terms() == database.terms.all()


def test_what_another_program_put_in_is_seen_at_the_next_change(library, database):
    assert wrong(library) == []
    database.terms.add(Term("Zaporizhzhia", kind=TermKind.PLACE))
    library.glossary.add(Term("Kharkiv", kind=TermKind.PLACE))
    assert wrong(library) == ["Zaporizhzhia", "Kharkiv"]
    assert library.glossary.terms() == database.terms.all()


def test_languages_share_an_index(library):
    one, other = (library.facts_for(replace(ARTICLE, source_language=code)).names for code in ("ko", "ru"))
    assert one is not other
    assert one.terms is other.terms
    assert library.facts_for(ARTICLE).names is one


def test_terms_keep_the_places_of_their_ids():
    terms = TermsInUse(tuple(Term(name, id=number) for number, name in ((2, "b"), (5, "e"), (9, "i"))))
    names = "".join(term.canonical for term in terms.with_term(Term("f", id=6)).with_term(Term("z", id=10)).terms)
    assert names == "befiz"
    assert "".join(term.canonical for term in terms.with_term(Term("E", id=5)).without(2).terms) == "Ei"
    assert terms.without(7).terms == terms.terms
    assert terms.extent == (3, 9)
    assert TermsInUse(()).extent == (0, 0)


def test_an_import_is_one_step_and_is_taken_back_at_once(library, database):
    kept = library.glossary.add(Term("Kelmar", wrong=("Gelmar",), note="a port"))
    before = library.glossary.terms()
    changed = replace(kept, wrong=("Gelmar", "Kalmar"))
    many = tuple(Term(f"Quay{n}town", source_forms={"ko": ("키",)}) for n in range(1200))
    added = library.glossary.take_in(Plan(many, (changed,)), "client", "client.tbx")
    assert [term.glossary for term in added] == ["client"] * 1200
    assert library.glossary.terms() == (*before[:-1], changed, *added)
    assert database.terms.imports()[-1].terms == 1200
    assert library.glossary.terms() == database.terms.all()
    library.glossary.put(TermEdit(changed=(kept,), removed=added))
    assert library.glossary.terms() == before == database.terms.all()
    # The same objects, so that nothing has to be read of them again.
    assert all(one is other for one, other in zip(library.glossary.terms()[:-1], before[:-1], strict=True))


def test_what_is_changed_while_an_import_goes_on_is_not_lost(library, database, monkeypatch):
    kept = library.glossary.add(Term("Kelmar", wrong=("Gelmar",)))
    changed = replace(kept, note="a port")
    take_in = database.terms.take_in

    def taking_in(*given):
        added = take_in(*given)
        # As if on the window's thread.
        library.glossary.update(changed)
        return added

    monkeypatch.setattr(database.terms, "take_in", taking_in)
    library.glossary.take_in(Plan((Term("Quaytown"),)), "client", "client.tbx")
    assert changed in library.glossary.terms()
    assert library.glossary.terms() == database.terms.all()


def test_an_import_that_fails_changes_nothing(library):
    before = library.glossary.terms()
    gone = Term("Nowhere", id=999_999)
    with pytest.raises(EmendError):
        library.glossary.take_in(Plan((Term("Quaytown"),), (gone,)), "client", "client.tbx")
    assert library.glossary.terms() == before
