"""What is typed is painted first; the text, its log and its marks are right all the same, whenever somebody asks."""

import random

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from qa_tool.domain.correction import Cause

TEXT = """Rescue ship reaches the harbour

Officials in Zaporiza praised Yevgeny Prigozin, who had had been there. I did.

Guards of Prigozin left Zaporiza. They saw the the ship . Nobody spoke of Prigozin in Zaporiza.
"""
ACTS = (*"ab ", Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Return)


def marks_painted(editor):
    """Return where the marks in sight stand, by paragraph, as a key has left them."""
    editor.viewport().repaint()
    return {number: [m[:3] for m in marks] for number, marks in editor._marks._marks.items()}


def test_whatever_is_typed_the_session_follows_and_the_marks_are_those_of_the_session(fresh_desk, article):
    article.write_text(TEXT, encoding="utf-8")
    desk = fresh_desk(article)
    editor, controller, chance = desk.editor, desk.controller, random.Random(3)
    desk.qtbot.waitUntil(lambda: controller.issues and not controller.checking)
    for _ in range(60):
        cursor = editor.textCursor()
        cursor.setPosition(chance.randrange(editor.document().characterCount()))
        editor.setTextCursor(cursor)
        for _ in range(chance.randrange(1, 4)):
            act = chance.choice(ACTS)
            QTest.keyClick(editor, act)
        before = marks_painted(editor)
        assert controller.session.text == editor.toPlainText()
        editor.lines_change()
        assert marks_painted(editor) == before
        if chance.random() < 0.2:
            desk.qtbot.waitUntil(lambda: not controller.checking)
    controller.settle()
    assert controller.session.text == editor.toPlainText()
    assert {event.cause for event in controller.session.log} == {Cause.TYPED}


def test_a_letter_waits_for_nobody_and_nobody_misses_it(fresh_desk, article):
    article.write_text(TEXT, encoding="utf-8")
    desk = fresh_desk(article)
    editor, controller = desk.editor, desk.controller
    desk.qtbot.waitUntil(lambda: controller.issues and not controller.checking)
    QTest.keyClick(editor, "x")
    assert controller.checking
    # Undo comes before anything else has run.
    controller.undo()
    assert editor.toPlainText() == controller.session.text == TEXT
    controller.redo()
    QTest.keyClick(editor, "y")
    with desk.qtbot.waitSignal(controller.changed, check_params_cb=lambda changes: changes.corrections):
        controller.caret_moved(len(TEXT) // 2)
        # Elsewhere: what was typed before is written down.
        editor.go_to(len(TEXT) // 2, 0)
        QTest.keyClick(editor, "z")
    assert controller.session.text == editor.toPlainText()
    controller.close_article()
    assert controller.session is None
