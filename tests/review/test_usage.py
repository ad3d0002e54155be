"""Where a term stands in stored articles, what unknown names come near to, and who changed a term."""

from dataclasses import replace

import pytest

from qa_tool.domain.preferences import Preferences
from qa_tool.domain.profile import GlossaryUse, Profile
from qa_tool.domain.span import Span
from qa_tool.domain.term import Term, TermKind, TermStatus
from qa_tool.review.library import Library
from qa_tool.review.usage import TermLook
from qa_tool.storage.database import Database

PRIGOZHIN = Term("Yevgeny Prigozhin", wrong=("Prigojine",), kind=TermKind.PERSON)


@pytest.fixture
def library(new_database, indexes):
    opened = Library(Database.open(new_database), editor="Kim", kept_in=indexes)
    yield opened
    opened.close()


def numbers(library):
    return [summary.id for summary in library.summaries()]


def test_a_term_is_found_in_every_form_in_the_present_texts(library):
    first = library.open_text("Nothing here.\nThe chief, Prigojine, spoke. Then Yevgeny Prigozhin left.").session
    library.open_text("It was calm.")
    text = first.text
    for retired in (False, True):
        term = replace(PRIGOZHIN, status=TermStatus.RETIRED) if retired else PRIGOZHIN
        (use,) = library.uses_of(TermLook(term), numbers(library))
        assert (use.article_id, use.right, use.wrong) == (first.article.id, 1, 1)
        assert use.first == Span(text.index("Prigojine"), text.index("Prigojine") + 9)
        assert use.sentence == "The chief, Prigojine, spoke."
        assert use.at.of(use.sentence) == "Prigojine"
    start = text.index("Prigojine")
    first.edit(start, "Prigojine", "the cook")
    first.settle()
    (use,) = library.uses_of(TermLook(PRIGOZHIN), numbers(library))
    assert (use.right, use.wrong) == (1, 0)


def test_who_changed_a_term_is_known(library):
    stored = library.glossary.add(PRIGOZHIN)
    library.preferences.save(Preferences(editor="Lee"))
    library.glossary.update(replace(stored, note="a cook"))
    assert [(event.act.value, event.editor) for event in library.glossary.history(stored)] == [
        ("changed", "Lee"),
        ("added", "Kim"),
    ]
    assert library.glossary.history(PRIGOZHIN) == ()


def test_unknown_names_are_near_to_terms_and_to_each_other(library):
    stored = library.glossary.add(PRIGOZHIN)
    found = library.near(["Prigozhyn", "Varneky"], ["Prigozhyn", "Varneky", "Varnekiy", "Oslo"], None)
    assert found["Prigozhyn"].terms == (stored,)
    assert found["Prigozhyn"].names == ()
    assert found["Varneky"].names == ("Varnekiy",)


def test_an_article_has_its_own_choice_of_glossaries(library):
    library.glossary.import_terms([Term("Zaporizhzhia", wrong=("Zaporiza",))], "war", "here")
    library.glossary.import_terms([Term("Kelmar", wrong=("Gelmar",))], "ports", "here")
    article = library.open_text("Zaporiza and Gelmar.").session.article

    def found(article):
        return [hit.term.canonical for hit in library.facts_for(article).names.find(article.text)]

    assert found(article) == ["Zaporizhzhia", "Kelmar"]
    article = library.set_glossaries(article, (GlossaryUse("war", on=False),))
    assert found(article) == ["Kelmar"]
    assert library.open_stored(article.id).session.article.glossaries == article.glossaries


def test_what_an_article_says_of_glossaries_goes_before_its_profile():
    profile = Profile("Wire", glossaries=(GlossaryUse("war"), GlossaryUse("old", on=False)))
    assert profile.uses_with(()) == profile.glossaries
    own = (GlossaryUse("old"), GlossaryUse("ports", on=False), GlossaryUse("new"))
    assert profile.uses_with(own) == (GlossaryUse("war"), GlossaryUse("old"), GlossaryUse("ports", on=False))
    wanted = (GlossaryUse("war"), GlossaryUse("old"), GlossaryUse("ports"))
    assert profile.differing(wanted) == (GlossaryUse("old"),)
