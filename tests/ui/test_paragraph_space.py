"""Paragraphs stand apart: not by several blank lines, and not by none; what is written has the usual size all the same."""

import random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from qa_tool.domain.correction import TextEdit
from qa_tool.review.pieces import changes_view
from ui.editor.article_editor import ArticleEditor
from ui.editor.changes_view import ChangesView
from ui.editor.paragraph_space import FAMILY, space

TEXT = "One ship left.\n\n\n\nTwo ships came\nback.\n\nThree stayed.\n\n\nNobody knows why.\n"
LOW, USUAL, APART = "low", "usual", "apart"
KEYS = (*"ab ", Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


@pytest.fixture
def editor(qtbot):
    """Return an editor with a text of both kinds."""
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


def shown(editor):
    """Return how high each paragraph is, beside its lines."""
    line = editor.fontMetrics().height()
    found = []
    for block in blocks(editor):
        height = editor.blockBoundingRect(block).height()
        if not block.next().isValid():
            # Qt counts the margin of the document to its last paragraph.
            height -= editor.document().documentMargin()
        more = height - block.layout().lineCount() * line
        found.append(LOW if more < -0.3 * line else APART if more > 0.3 * line else USUAL)
    return found


def expected(editor):
    """Return how high they should be; a blank line that the caret is in has its full height."""
    lines = editor.toPlainText().split("\n")
    cursor = editor.textCursor()
    kept = None if cursor.hasSelection() else cursor.blockNumber()
    found = []
    for n, line in enumerate(lines):
        low = not line and n > 0 and not lines[n - 1] and n != kept
        apart = line and n + 1 < len(lines) and lines[n + 1]
        found.append(LOW if low else APART if apart else USUAL)
    return found


def sizes(editor):
    """Return the sizes that the letters of the text were given; 0 is the usual one."""
    return {part.fragment().charFormat().fontPointSize() for block in blocks(editor) for part in block}


def put(editor, number):
    """Put the caret to the start of a paragraph."""
    editor.setTextCursor(QTextCursor(editor.document().findBlockByNumber(number)))


def test_a_blank_line_behind_another_is_low_and_paragraphs_without_one_stand_apart(editor):
    assert shown(editor) == [USUAL, USUAL, LOW, LOW, APART, USUAL, USUAL, USUAL, USUAL, LOW, USUAL, USUAL]
    assert shown(editor) == expected(editor)
    editor.set_text("One.\n\nTwo.\n")
    assert shown(editor) == [USUAL] * 4


def test_the_letters_of_the_last_word_are_those_of_the_others(editor):
    editor.set_text("came came\nback")
    layout = blocks(editor)[0].layout()
    drawn = [run.glyphIndexes() for run in layout.glyphRuns()]
    usual = [run.rawFont().familyName() for run in blocks(editor)[1].layout().glyphRuns()]
    assert {run.rawFont().familyName() for run in layout.glyphRuns()} == set(usual)
    assert 0 not in [glyph for glyphs in drawn for glyph in glyphs]


def test_a_blank_line_has_its_full_height_with_the_caret_and_what_is_typed_there_its_size(editor, qtbot):
    with qtbot.waitSignal(editor.caret_moved):
        put(editor, 3)
    assert shown(editor)[2:4] == [LOW, USUAL]
    QTest.keyClicks(editor, "So")
    with qtbot.waitSignal(editor.caret_moved):
        put(editor, 0)
    assert shown(editor)[2:5] == [LOW, APART, APART]
    assert sizes(editor) == {0.0}


def test_what_is_typed_at_once_has_the_usual_size_as_well(editor):
    put(editor, 2)
    QTest.keyClicks(editor, "So")
    QApplication.processEvents()
    assert shown(editor)[2:4] == [USUAL, USUAL]
    assert sizes(editor) == {0.0}


@pytest.mark.parametrize("seed", range(4))
def test_whatever_is_typed_and_changed_paragraphs_stand_apart(editor, seed):
    chance = random.Random(seed)
    for _ in range(120):
        length = len(editor.toPlainText())
        place = chance.randrange(length + 1)
        if chance.random() < 0.2:
            removed = editor.toPlainText()[place : place + chance.randrange(12)]
            inserted = chance.choice(("", "\n", "\n\n\n", "Why.\n\n\nSo.", "Why so\nand then"))
            editor.show_edits([TextEdit(place, removed, inserted)])
        else:
            cursor = editor.textCursor()
            cursor.setPosition(place)
            cursor.setPosition(min(place + chance.choice((0, 0, 0, 5)), length), QTextCursor.MoveMode.KeepAnchor)
            editor.setTextCursor(cursor)
            for _ in range(chance.randrange(1, 4)):
                QTest.keyClick(editor, chance.choice(KEYS))
        QApplication.processEvents()
        assert (shown(editor), sizes(editor) - {0.0}) == (expected(editor), set())


def test_words_that_are_typed_behind_the_last_take_the_space_with_them(editor):
    editor.resize(300, 400)
    editor.set_text("A long paragraph " * 3 + "ends.\nThe next.")
    cursor = QTextCursor(editor.document().findBlockByNumber(0))
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    editor.setTextCursor(cursor)
    for letter in " and goes on for so many words that it needs some more lines than it had":
        QTest.keyClick(editor, letter)
        QApplication.processEvents()
        assert shown(editor) == [APART, USUAL]
    assert blocks(editor)[0].layout().lineCount() > 2


def test_another_font_is_that_of_the_last_words_too(editor):
    editor.set_family("Courier")
    editor.set_text("One.\nTwo.")
    editor.set_family("Serif")
    first, second = ({run.rawFont().familyName() for run in block.layout().glyphRuns()} for block in blocks(editor))
    assert first == second
    part = blocks(editor)[0].begin().fragment()
    assert part.charFormat().fontFamilies() == [FAMILY, "Serif"]


def test_what_is_copied_is_plain_and_complete(editor):
    editor.set_text("10\u00a0000 ships.\n\n\n\nTwo.")
    editor.selectAll()
    copied = editor.createMimeDataFromSelection()
    assert (copied.formats(), copied.text()) == (["text/plain"], "10\u00a0000 ships.\n\n\n\nTwo.")


@pytest.mark.parametrize("text", [TEXT, "日本語の文章です。" * 30 + "\n二つ目。", "One 😀" + "😀" * 40 + "\nTwo."])
def test_what_is_only_read_stands_apart_too(qtbot, text):
    if "日" in text and QFontDatabase.WritingSystem.Japanese not in QFontDatabase.writingSystems():
        pytest.skip("no font here has Japanese letters, and boxes in their place are as high as lines")
    view = QPlainTextEdit(text)
    view.resize(500, 400)
    view.setReadOnly(True)
    qtbot.addWidget(view)
    before = view.toPlainText()
    space(view.document())
    heights = shown(view)
    assert view.toPlainText() == before
    assert [n for n, kind in enumerate(expected(view)) if kind != USUAL] == [
        n for n, kind in enumerate(heights) if kind != USUAL
    ]


def test_the_changes_stand_apart_and_keep_their_colours(qtbot):
    changes = ChangesView()
    qtbot.addWidget(changes)
    changes.show_changes(changes_view(TEXT, TEXT.replace("came", "went")))
    page = changes._text
    assert shown(page) == expected(page)
    weights = {
        part.fragment().text(): part.fragment().charFormat().fontWeight() for block in blocks(page) for part in block
    }
    assert weights["went"] == QFont.Weight.DemiBold
