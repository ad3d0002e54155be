import pytest

from qa_tool.documents.articles import from_text
from qa_tool.domain.term import Term, TermStatus
from qa_tool.review.library import Library
from qa_tool.storage.database import Database

TEXT = "Trains left Varneky at noon. Officials in Zaporiza met President Macron.\nTomas Brelka waited in Varneky."


@pytest.fixture
def library(new_database, indexes):
    opened = Library(Database.open(new_database), editor="Kim", kept_in=indexes)
    yield opened
    opened.close()


def forms(library, *articles, **more):
    return [one.form for one in library.candidates.found(articles or None, **more)]


def test_names_of_one_article_in_its_present_text(library):
    article = from_text(TEXT)
    assert forms(library, (article, TEXT)) == ["Varneky", "Tomas Brelka"]
    assert forms(library, (article, TEXT.replace("Varneky", "Ostrovan"))) == ["Ostrovan", "Tomas Brelka"]


def test_names_of_the_whole_library_as_corrected(library):
    assert forms(library) == []
    session = library.open_text(TEXT).session
    library.open_text("The mayor of Varneky slept.")
    session.edit(TEXT.index("Tomas"), "Tomas", "Rada")
    session.settle()
    found = library.candidates.found()
    assert [(one.form, one.count, one.articles) for one in found] == [("Varneky", 3, 2), ("Rada Brelka", 1, 1)]
    assert forms(library, least=2) == ["Varneky"]


def test_a_name_in_two_spellings_is_offered_as_the_editor_typed_it(library):
    text = "Varneky is a port. Ships of Varneky left, and Varneky slept."
    session = library.open_text(text).session
    session.edit(0, "Varneky", "Varnekyi")
    session.settle()
    (one,) = library.candidates.found()
    assert (one.form, one.other_spellings) == ("Varnekyi", ("Varneky",))


def test_what_the_glossary_has_or_had_is_no_candidate(library):
    library.glossary.add(Term("Varneky"))
    library.glossary.add(Term("Tomas Brelka", status=TermStatus.RETIRED))
    assert forms(library, (from_text(TEXT), TEXT)) == []


def test_a_name_turned_down_stays_away_after_a_restart_until_it_is_let_in(library, tmp_path):
    article = from_text(TEXT)
    first, _ = library.candidates.found([(article, TEXT)])
    library.candidates.reject(first)
    library.candidates.reject_forms(["tomas brelka"])
    again = Library(Database.open(f"sqlite:///{tmp_path / 'emend.sqlite'}"))
    assert forms(again, (article, TEXT)) == []
    assert {one.form for one in again.candidates.rejected()} == {"Varneky", "tomas brelka"}
    again.candidates.bring_back(["VARNEKY", "never there"])
    assert forms(again, (article, TEXT)) == ["Varneky"]
    again.close()
