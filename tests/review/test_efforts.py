"""How much of the last articles was changed, and which sentences were looked at: both from what is stored."""

import pytest

from qa_tool.domain.article import ArticleState
from qa_tool.domain.sentence_read import READ
from qa_tool.reports.effort import measure, share_changed
from qa_tool.review import efforts
from qa_tool.review.library import Library
from qa_tool.storage.database import Database

TEXT = "The ferry left the pier at noon with twelve people.\nIt came back at night."


@pytest.fixture
def library(new_database, indexes):
    opened = Library(Database.open(new_database), editor="Kim", kept_in=indexes)
    yield opened
    opened.close()


def worked_on(library, text, state=ArticleState.IN_REVIEW):
    session = library.open_text(text).session
    library.set_state(session.article, state)
    return session


def test_the_share_changed_is_the_ter_of_the_measure():
    corrected = TEXT.replace("twelve", "twenty")
    assert share_changed(TEXT, corrected) == measure(TEXT, corrected).ter > 0
    assert share_changed(TEXT, TEXT) == 0
    assert share_changed("", "") == 0


def test_articles_that_somebody_worked_on_are_measured(library):
    library.open_text("Nobody has looked at this one.")
    worked_on(library, "This one was fine as it came.", ArticleState.DONE)
    session = worked_on(library, TEXT)
    assert [(one.title, one.changed) for one in library.recent_efforts(10)] == [
        (session.article.title, 0.0),
        ("This one was fine as it came.", 0.0),
    ]
    session.edit(TEXT.index("noon"), "noon", "ten")
    session.settle()
    first = library.recent_efforts(10)[0]
    assert first.id == session.article.id
    assert first.changed == share_changed(TEXT, session.text) > 0
    assert library.recent_efforts(1) == (first,)


def test_what_was_measured_is_remembered_until_more_is_corrected(library, monkeypatch):
    session = worked_on(library, TEXT)
    session.edit(0, "The", "A")
    session.settle()
    before = library.recent_efforts(10)
    monkeypatch.setattr(efforts, "share_changed", lambda *_: 99.0)
    assert library.recent_efforts(10) == before
    session.edit(0, "A", "One")
    session.settle()
    assert library.recent_efforts(10)[0].changed == 99.0


def test_a_text_that_would_take_too_long_is_left_out(library, monkeypatch):
    monkeypatch.setattr(efforts, "LONGEST", 10)
    worked_on(library, TEXT)
    assert library.recent_efforts(10) == ()


def test_a_sentence_looked_at_is_kept_listed_and_taken_back(library):
    session = library.open_text(TEXT).session
    sentence = TEXT.splitlines()[1]
    assert session.confirm(sentence).decisions
    assert not session.confirm(sentence).decisions, "once is enough"
    assert session.read == {sentence}
    again = library.open_stored(session.article.id).session
    assert again.read == {sentence}
    (decision,) = (d for d in again.decisions if d.check == READ)
    assert decision.editor == "Kim"
    again.restore(decision)
    assert not again.read
    assert not library.open_stored(session.article.id).session.read


def test_a_sentence_looked_at_asks_no_question_and_holds_in_its_article_alone(library):
    for number in range(4):
        session = library.open_text(f"It came back at night.\nPiece number {number}.").session
        session.confirm("It came back at night.")
        assert session.offer is None
    assert not library.open_text("It came back at night.\nAnother piece.").session.read
