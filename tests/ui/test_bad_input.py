"""What cannot be used is one clear sentence in the window, and nothing changes."""

import sqlite3
import time
from contextlib import closing
from functools import partial

import pytest
from PySide6.QtGui import QTextCursor

from qa_tool.domain.article import ArticleState
from qa_tool.domain.decision import Scope
from qa_tool.domain.errors import EmendError
from qa_tool.domain.profile import SHIPPED
from qa_tool.domain.term import Term
from qa_tool.review.library import Library
from qa_tool.review.stored_journal import StoredJournal
from ui.dialogs.closing_question import ClosingQuestion


@pytest.fixture
def desk(fresh_desk, article):
    return fresh_desk(article)


def told(desk):
    text = desk.window.notice.text.text()
    assert desk.window.notice.isVisible()
    assert "Traceback" not in text
    assert "\n" not in text
    return text


def bad_file(folder, kind):
    path = folder / f"{kind}.txt"
    if kind == "empty":
        path.write_bytes(b"")
    elif kind == "blank":
        path.write_bytes(b" \r\n\r\n")
    elif kind == "binary":
        path.write_bytes(bytes(range(256)) * 40)
    elif kind == "word":
        path.write_bytes(b"PK\x03\x04" + bytes(3000))
    elif kind == "large":
        path.write_bytes(b"Town and country. " * 3_000_000)
    return path


def test_a_file_that_is_no_article_is_refused(desk, tmp_path):
    before = (desk.text, [s.id for s in desk.controller.summaries])
    for kind in ("empty", "blank", "binary", "word", "large", "missing"):
        desk.window.notice.hide()
        with desk.qtbot.waitSignal(desk.controller.failed):
            desk.controller.open_files([bad_file(tmp_path, kind)])
        assert kind in told(desk)
        assert (desk.text, [s.id for s in desk.controller.summaries]) == before


def test_a_folder_without_articles_is_refused(desk, tmp_path):
    (tmp_path / "none").mkdir()
    with desk.qtbot.waitSignal(desk.controller.failed):
        desk.controller.open_files([tmp_path / "none"])
    assert "no articles" in told(desk)


def test_where_no_file_can_be_read_the_desk_stays_empty(empty_desk, tmp_path, qtbot):
    desk = empty_desk()
    with qtbot.waitSignal(desk.controller.failed):
        desk.controller.open_files([bad_file(tmp_path, "binary"), bad_file(tmp_path, "empty")])
    assert desk.controller.session is None
    assert desk.window.pages.currentWidget() is desk.window.welcome


def test_a_wrong_encoding_is_refused_and_the_article_stays(desk):
    desk.editor.setFocus()
    desk.qtbot.keyClicks(desk.editor, "x")
    before = desk.text
    with desk.qtbot.waitSignal(desk.controller.failed):
        desk.controller.read_again("utf-16")
    told(desk)
    assert desk.text == before


def test_an_export_that_cannot_be_written_is_told(desk, tmp_path):
    with desk.qtbot.waitSignal(desk.controller.failed):
        desk.controller.export_text(tmp_path / "no" / "such" / "folder.txt")
    assert "folder" in told(desk)


def test_a_database_that_cannot_be_opened_is_told_and_the_text_is_still_checked(start, article, own_data_folder):
    own_data_folder.mkdir(parents=True)
    (own_data_folder / "emend.sqlite").write_bytes(b"this is no database\n" * 400)
    desk = start(article)
    assert "not a database" in told(desk)
    assert "Zaporiza" in {p.issue.text for p in desk.controller.issues}


@pytest.fixture
def locked(desk, shared, monkeypatch):
    """Return a connection of another program that has locked the database of the desk, and unlocks it by ROLLBACK."""
    controller = desk.controller
    monkeypatch.setattr(controller._unstored._again, "start", partial(controller._unstored._again.start, 10))
    monkeypatch.setattr(controller.library._database, "_busy", 0.01)
    with closing(sqlite3.connect(shared.folder / "emend.sqlite", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield other
        if other.in_transaction:
            other.execute("ROLLBACK")
            desk.qtbot.waitUntil(lambda: controller.access.late is None and not controller.session.unsaved)


def test_all_that_is_done_while_the_database_is_locked_is_written_later_and_the_foot_says_so(desk, locked):
    controller, line = desk.controller, desk.window.statusBar()
    desk.editor.moveCursor(QTextCursor.MoveOperation.Start)
    desk.qtbot.keyClicks(desk.editor, "New ")
    controller.settle()
    controller.next_issue()
    controller.apply_suggestion(0)
    controller.choose(controller.issues[-1])
    controller.dismiss(Scope.HERE)
    number = controller.article.id
    controller.set_note(number, "Ask the mayor")
    controller.set_state(ArticleState.DONE)
    controller.add_term(Term("Ada Moor"))
    assert controller.session.unsaved
    assert [s.note for s in controller.summaries if s.id == number] == ["Ask the mayor"], "shown already"
    assert controller.why_not_stored().startswith("The database")
    line.clearMessage()
    desk.qtbot.waitUntil(lambda: "what you change waits" in line.currentMessage())
    assert not desk.window.notice.isVisible(), "nothing has to be done for it"
    text = desk.text
    with desk.qtbot.waitSignal(controller.stored):
        locked.execute("ROLLBACK")
    assert line.currentMessage() == "The database takes what you change again; nothing is lost."
    assert controller.why_not_stored() is None
    stored = controller.library.open_stored(number).session
    assert (stored.text, len(stored.decisions), stored.article.state) == (text, 1, ArticleState.DONE)
    row = next(s for s in controller.summaries if s.id == number)
    assert (row.note, row.state) == ("Ask the mayor", ArticleState.DONE)
    assert "Ada Moor" in [term.canonical for term in controller.terms]


def test_the_window_waits_for_no_lock(desk, locked, monkeypatch):
    monkeypatch.setattr(desk.controller.library._database, "_busy", 4.0)
    begun = time.monotonic()
    for _ in range(3):
        desk.controller.next_issue()
        desk.controller.apply_suggestion(0)
    assert time.monotonic() - begun < 4
    assert desk.controller.session.unsaved


def test_opening_an_article_says_at_once_that_it_waits_for_another_program(desk, locked, monkeypatch, tmp_path):
    monkeypatch.setattr(desk.controller.library._database, "_busy", 30.0)
    path = tmp_path / "next.txt"
    path.write_text("The next harbour is open.\n", encoding="utf-8")
    line = desk.window.statusBar()
    desk.controller.open_files([path])
    desk.qtbot.waitUntil(lambda: line.currentMessage().startswith("Another program uses the database: "))
    locked.execute("ROLLBACK")
    desk.qtbot.waitUntil(lambda: desk.text.startswith("The next"))
    assert line.currentMessage() == "", "it waits no more"


def test_a_lock_of_a_moment_is_not_told(desk, locked, monkeypatch):
    controller, said = desk.controller, []
    monkeypatch.setattr(controller.library._database, "_busy", 30.0)
    controller.waits.connect(lambda: said.append("waits"))
    controller.stored.connect(lambda: said.append("stored"))
    controller.set_state(ArticleState.IN_REVIEW)
    controller.next_issue()
    controller.apply_suggestion(0)
    with desk.qtbot.waitSignal(controller.access.caught_up):
        locked.execute("ROLLBACK")
    assert not controller.session.unsaved
    assert said == []


def test_what_could_not_be_stored_is_held_when_another_article_comes_and_is_tried_again(desk, tmp_path, monkeypatch):
    controller, locked = desk.controller, [True]

    def unwilling(act):
        def do(*given):
            if locked[0]:
                raise EmendError("The database is in use by another program.", "Close the other program and try again.")
            return act(*given)

        return do

    for owner, name in ((StoredJournal, "append"), (StoredJournal, "add_decisions"), (Library, "wait_for_turn")):
        monkeypatch.setattr(owner, name, unwilling(getattr(owner, name)))
    monkeypatch.setattr(controller._unstored._again, "start", partial(controller._unstored._again.start, 10))

    def stored():
        return controller.library.open_stored(number).session

    def open_it(act):
        with desk.qtbot.waitSignal(controller.article_opened):
            act()

    number, other = controller.article.id, tmp_path / "other.txt"
    other.write_text("Officials met.\n", encoding="utf-8")
    desk.editor.moveCursor(QTextCursor.MoveOperation.Start)
    desk.qtbot.keyClicks(desk.editor, "New ")
    controller.settle()
    assert "in use" in told(desk)
    open_it(lambda: controller.open_files([other]))
    assert "in use" in told(desk), "it is still so"
    assert controller.why_not_stored().startswith("“New Rescue")
    open_it(lambda: controller.open_stored(number))
    assert desk.editor.toPlainText().startswith("New Rescue")
    desk.wait_for_checks()
    controller.choose(controller.issues[0])
    controller.dismiss(Scope.HERE)
    open_it(lambda: controller.open_files([other]))
    assert stored().text.startswith("Rescue")
    with desk.qtbot.waitSignal(controller.stored):
        locked[0] = False
    assert not desk.window.notice.isVisible()
    assert stored().text.startswith("New Rescue")
    assert len(stored().decisions) == 1
    assert controller.why_not_stored() is None
    # On the desk, too, nothing has to be done for it.
    locked[0] = True
    desk.qtbot.keyClicks(desk.editor, "Again ")
    controller.settle()
    with desk.qtbot.waitSignal(controller.stored):
        locked[0] = False
    assert not controller.session.unsaved


def test_a_window_that_holds_what_cannot_be_stored_asks_before_it_closes(
    start, article, own_data_folder, tmp_path, monkeypatch
):
    own_data_folder.mkdir(parents=True)
    (own_data_folder / "emend.sqlite").write_bytes(b"this is no database\n" * 400)
    desk = start(article)
    assert told(desk).endswith("Until then nothing that you change here is kept.")
    asked = []
    monkeypatch.setattr(ClosingQuestion, "ask", lambda _window, why, _keys: bool(asked.append(why)))
    desk.editor.setFocus()
    desk.qtbot.keyClicks(desk.editor, "New ")
    desk.window.close()
    assert desk.window.isVisible()
    assert "not a database" in asked[0]
    out = tmp_path / "saved.txt"
    with desk.qtbot.waitSignal(desk.controller.told):
        desk.controller.export_text(out)
    assert out.read_text(encoding="utf-8").startswith("New Rescue")
    monkeypatch.setattr(ClosingQuestion, "ask", lambda *_asked: True)
    desk.window.close()
    assert not desk.window.isVisible()


def test_the_question_before_something_is_lost_is_answered_with_go_on_by_enter_and_esc(qtbot):
    question = ClosingQuestion("The disk is full.")
    qtbot.addWidget(question)
    assert question.defaultButton() is question.escapeButton() is question.go_on
    assert "The disk is full." in question.informativeText()


def test_a_database_that_is_locked_at_the_start_takes_the_article_later(
    start, article, own_data_folder, own_library, monkeypatch
):
    monkeypatch.setattr("ui.controllers.homeless.AGAIN", 20)
    locked = [True]
    house = Library.house

    def unwilling(library, given):
        if locked[0]:
            raise EmendError("The database is in use by another program.", "Close the other program and try again.")
        return house(library, given)

    monkeypatch.setattr(Library, "house", unwilling)
    desk = start(article)
    assert "in use" in told(desk)
    assert "Zaporiza" in {p.issue.text for p in desk.controller.issues}, "it is checked nevertheless"
    assert desk.controller.state is ArticleState.NEW
    desk.editor.setFocus()
    desk.qtbot.keyClicks(desk.editor, "New ")
    desk.controller.settle()
    assert desk.controller.why_not_stored() is not None
    locked[0] = False
    desk.qtbot.waitUntil(lambda: desk.controller.why_not_stored() is None, timeout=10_000)
    desk.qtbot.waitUntil(lambda: not desk.window.notice.isVisible())
    assert len(desk.controller.summaries) == 1
    desk.close()
    again = start(article)
    assert again.text.startswith("New Rescue")
    assert again.controller.state is ArticleState.IN_REVIEW, "work on it had begun"


def test_a_database_that_could_not_be_opened_is_named_wherever_it_is_needed_and_is_tried_again(
    start, article, own_data_folder, tmp_path
):
    own_data_folder.mkdir(parents=True)
    file = own_data_folder / "emend.sqlite"
    file.write_bytes(b"this is no database\n" * 400)
    desk = start(article)
    desk.editor.setFocus()
    desk.qtbot.keyClicks(desk.editor, "New ")
    controller, notice = desk.controller, desk.window.notice
    handlers = desk.emend.surroundings.commands.handlers()
    silent = []
    needing = """preferences add-rule second-reader find-everywhere candidates glossary add-term archive archive-done
        article-glossaries attach-source detach-source source-language next-article export-done open-sample"""
    for name, act in [
        *((name, handlers[name]) for name in needing.split()),
        ("a term of the names", lambda: desk.emend.surroundings.commands.at_place.add_form("Zaporiza")),
        ("a profile", lambda: controller.use_profile(SHIPPED)),
        ("a glossary", lambda: desk.emend.surroundings.article_glossaries.switch("", False)),
        ("a source", lambda: desk.emend.surroundings.source.side.attach_text("Ein Hafen.")),
    ]:
        notice.hide()
        act()
        if not ("not a database" in told(desk) and notice.again_button.isVisible()):
            silent.append(name)
    assert silent == []
    for name, export in (("issues", controller.export_issues), ("changes", controller.export_corrections)):
        with desk.qtbot.waitSignal(controller.told):
            export(tmp_path / f"{name}.csv")
    assert "Zaporiza" in (tmp_path / "issues.csv").read_text("utf-8")
    with desk.qtbot.waitSignal(controller.library_ready, timeout=30_000):
        notice.again_button.click()
        assert not notice.isVisible()
    assert "not a database" in told(desk)
    file.unlink()
    with desk.qtbot.waitSignal(controller.library_ready, timeout=30_000):
        notice.again_button.click()
    assert not notice.isVisible()
    assert controller.why_not_stored() is None
    assert controller.article.id is not None
    assert controller.terms
    controller.failed.emit(EmendError("There is no text on the clipboard."))
    assert notice.isVisible()
    assert not notice.again_button.isVisible(), "what is not the database's fault is not tried again"
