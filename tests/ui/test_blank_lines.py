"""Of several blank lines between paragraphs all but the first are low; what is written in one of them is not."""

import random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from qa_tool.domain.correction import TextEdit
from qa_tool.review.pieces import changes_view
from ui.editor.article_editor import ArticleEditor
from ui.editor.blank_lines import LOW, lower
from ui.editor.changes_view import ChangesView

TEXT = "One ship left.\n\n\n\nTwo ships came back.\n\nThree stayed.\n\n\nNobody knows why.\n"
KEYS = (*"ab", Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


@pytest.fixture
def editor(qtbot):
    """Return an editor with a text that has such gaps."""
    editor = ArticleEditor()
    qtbot.addWidget(editor)
    editor.resize(500, 400)
    editor.set_text(TEXT)
    editor.show()
    return editor


def blocks(editor):
    """Return the paragraphs of an editor."""
    document = editor.document()
    return [document.findBlockByNumber(number) for number in range(document.blockCount())]


def low(editor):
    """Return the numbers of the paragraphs that are low, by the height that they take."""
    usual, last = editor.fontMetrics().height(), editor.document().blockCount() - 1
    heights = [editor.blockBoundingRect(block).height() for block in blocks(editor)]
    # Qt counts the margin of the document to its last paragraph.
    heights[last] -= editor.document().documentMargin()
    return [number for number, height in enumerate(heights) if height < usual * 0.6]


def expected(editor):
    """Return which should be: those behind a blank line, but for the one with the caret."""
    lines = editor.toPlainText().split("\n")
    cursor = editor.textCursor()
    kept = None if cursor.hasSelection() else cursor.blockNumber()
    return [n for n in range(1, len(lines)) if not lines[n] and not lines[n - 1] and n != kept]


def formats(editor):
    """Return the sizes that the letters of the text were given; 0 is the usual one."""
    return {part.fragment().charFormat().fontPointSize() for block in blocks(editor) for part in block}


def put(editor, number):
    """Put the caret to the start of a paragraph."""
    editor.setTextCursor(QTextCursor(editor.document().findBlockByNumber(number)))


def test_a_blank_line_behind_a_blank_line_is_low(editor):
    assert low(editor) == [2, 3, 8]
    editor.set_text("One.\n\nTwo.\n")
    assert low(editor) == []


def test_the_one_with_the_caret_has_its_full_height_and_what_is_typed_there_its_size(editor, qtbot):
    with qtbot.waitSignal(editor.caret_moved):
        put(editor, 3)
    assert low(editor) == [2, 8]
    QTest.keyClicks(editor, "So")
    with qtbot.waitSignal(editor.caret_moved):
        put(editor, 0)
    assert low(editor) == [2, 8]
    assert formats(editor) == {0.0}


def test_what_is_typed_at_once_has_the_usual_size_as_well(editor, qtbot):
    put(editor, 2)
    QTest.keyClicks(editor, "So")
    QApplication.processEvents()
    assert low(editor) == [8]
    assert formats(editor) == {0.0}


@pytest.mark.parametrize("seed", range(4))
def test_whatever_is_typed_and_changed_only_those_lines_are_low(editor, seed):
    chance = random.Random(seed)
    for _ in range(120):
        place = chance.randrange(len(editor.toPlainText()) + 1)
        if chance.random() < 0.2:
            removed = editor.toPlainText()[place : place + chance.randrange(12)]
            editor.show_edits([TextEdit(place, removed, chance.choice(("", "\n", "\n\n\n", "Why.\n\n\nSo.")))])
        else:
            cursor = editor.textCursor()
            cursor.setPosition(place)
            cursor.setPosition(
                min(place + chance.choice((0, 0, 0, 5)), len(editor.toPlainText())), QTextCursor.MoveMode.KeepAnchor
            )
            editor.setTextCursor(cursor)
            for _ in range(chance.randrange(1, 4)):
                QTest.keyClick(editor, chance.choice(KEYS))
        QApplication.processEvents()
        assert (low(editor), formats(editor) - {0.0}) == (expected(editor), set())


def test_what_is_copied_is_plain_and_complete(editor):
    editor.set_text("10\u00a0000 ships.\n\n\n\nTwo.")
    editor.selectAll()
    copied = editor.createMimeDataFromSelection()
    assert (copied.formats(), copied.text()) == (["text/plain"], "10\u00a0000 ships.\n\n\n\nTwo.")


def test_what_is_only_read_has_low_lines_too(qtbot):
    view = QPlainTextEdit(TEXT)
    qtbot.addWidget(view)
    lower(view.document())
    sizes = [block.charFormat().fontPointSize() for block in blocks(view)]
    assert [n for n, size in enumerate(sizes) if size == LOW] == [2, 3, 8]
    changes = ChangesView()
    qtbot.addWidget(changes)
    changes.show_changes(changes_view(TEXT, TEXT.replace("Two", "Four")))
    assert changes._text.toPlainText().count("\n") == TEXT.count("\n")
    assert low(changes._text)
