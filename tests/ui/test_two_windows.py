"""Two windows of Emend on one database and one article: neither writes over the other, and nobody sees a crash."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from qa_tool.domain.correction import TextEdit
from qa_tool.review.library import Library
from qa_tool.storage.database import Database
from qa_tool.storage.location import database_url


@pytest.fixture
def behind(start, article):
    """A desk whose article was changed by somebody else since it was opened, and what the text is now."""
    desk = start(article)
    database = Database.open(database_url())
    other = Library(database).open_stored(desk.controller.article.id).session
    other.replace([TextEdit(0, "Rescue", "Pilot")])
    database.close()
    return desk, other.text


def is_up_to_date(desk, text):
    desk.qtbot.waitUntil(lambda: desk.text == text, timeout=10_000)
    desk.qtbot.waitUntil(desk.window.notice.isVisible)
    assert "Another window of Emend" in desk.window.notice.text.text()
    assert desk.editor.toPlainText() == text
    desk.wait_for_checks()


def stored_text(desk):
    database = Database.open(database_url())
    try:
        return Library(database).open_stored(desk.controller.article.id).session.text
    finally:
        database.close()


def test_a_suggestion_meets_what_another_window_wrote(behind):
    desk, text = behind
    desk.key(Qt.Key.Key_F8)
    desk.key(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    is_up_to_date(desk, text)
    desk.key(Qt.Key.Key_F8)
    desk.key(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert desk.text != text
    assert stored_text(desk) == desk.text


def test_typing_meets_what_another_window_wrote(behind):
    desk, text = behind
    QTest.keyClicks(desk.editor, "Old ")
    is_up_to_date(desk, text)
    assert desk.editor.caret() == len("Old "), "the editor is where they were"
    QTest.keyClicks(desk.editor, "New ")
    desk.controller.settle()
    assert stored_text(desk) == desk.text == f"{text[:4]}New {text[4:]}"


def test_undo_meets_what_another_window_wrote(start, article):
    desk = start(article)
    QTest.keyClicks(desk.editor, "Old ")
    desk.controller.settle()
    database = Database.open(database_url())
    other = Library(database).open_stored(desk.controller.article.id).session
    other.undo()
    database.close()
    desk.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    is_up_to_date(desk, other.text)
