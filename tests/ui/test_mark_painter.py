"""The marks of issues stand where their words stand, on every line, and go with them."""

import random

import pytest
from legible import LEAST, contrast
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QColor, QImage, QInputMethodEvent, QPainter, QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from qa_tool.domain.correction import TextEdit
from qa_tool.domain.issue import Issue, Severity
from qa_tool.domain.span import Span
from ui.editor.article_editor import ArticleEditor
from ui.editor.mark_painter import MarkPainter
from ui.theme import DARK, LIGHT, THEMES


def issue(start, end, severity=Severity.MAJOR):
    return Issue("x", "y", severity, 1.0, Span(start, end), "", "", (), {}, None, "k")


def painter(issues, theme):
    """Return a painter of the issues by paragraph; what is in there later counts, too."""
    return MarkPainter(lambda first, end: [(n, found) for n, found in issues.items() if first <= n < end], theme)


@pytest.fixture
def marked(qtbot):
    """Return a function that shows a text with the issues of its paragraphs."""

    def show(text, issues):
        editor = ArticleEditor()
        qtbot.addWidget(editor)
        editor.resize(500, 150)
        editor.set_text(text)
        editor.set_mark_painter(painter(issues, LIGHT))
        editor.show()
        qtbot.waitExposed(editor)
        return editor

    return show


def coloured(editor, theme=LIGHT, severity=Severity.MAJOR):
    """Return the pixels (x, y) near a severity's colour."""
    picture = editor.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    blues, greens, reds = (bytes(picture.constBits())[plane::4] for plane in range(3))
    red, green, blue, _ = QColor(theme.severity_colour(severity)).getRgb()
    width = picture.bytesPerLine() // 4
    return [
        (at % width, at // width)
        for at, (r, g, b) in enumerate(zip(reds, greens, blues, strict=True))
        if abs(r - red) < 40 and abs(g - green) < 40 and abs(b - blue) < 40
    ]


def bounds(pixels):
    """Return left, top, right and bottom."""
    xs, ys = zip(*pixels, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def place(editor, block, column):
    """Return the upper left of a character (UTF-16 units) in the viewport."""
    cursor = editor.textCursor()
    cursor.setPosition(editor.document().findBlockByNumber(block).position() + column)
    rect = editor.cursorRect(cursor)
    return rect.left(), rect.top(), rect.bottom()


def test_a_mark_stands_under_its_words_alone(marked):
    editor = marked("One town.\nTwo towns met here.", {1: (issue(4, 9),)})
    left, top, right, bottom = bounds(coloured(editor))
    start, above, below = place(editor, 1, 4)
    end = place(editor, 1, 9)[0]
    assert abs(left - start) <= 2
    assert abs(right - end) <= 2
    assert above <= top
    assert bottom <= below + 1


def test_marks_are_as_near_to_the_last_word_of_a_paragraph_as_to_others(marked):
    editor = marked("Prigozin left.\n\nPrigozin\nand came back.", {0: [issue(0, 8)], 2: [issue(0, 8)]})
    tops = [place(editor, number, 0)[1] for number in (0, 2)]
    pixels = coloured(editor)
    first, second = [at for at in pixels if at[1] < tops[1]], [at for at in pixels if at[1] >= tops[1]]
    assert first
    assert bounds(first)[3] - tops[0] == bounds(second)[3] - tops[1]


def test_marks_are_in_sight_behind_many_low_lines(marked):
    editor = marked("Nobody.\n" + "\n" * 16 + "Prigozin.", {17: [issue(0, 8)]})
    assert coloured(editor)


def test_a_mark_over_two_lines_is_on_both(marked):
    text = "word " * 40
    editor = marked(text, {0: (issue(0, len(text) - 1),)})
    _, top, _, bottom = bounds(coloured(editor))
    assert bottom - top > editor.fontMetrics().height()


def test_a_character_of_two_units_does_not_move_the_mark(marked):
    editor = marked("\U0001f600 Two towns.", {0: (issue(2, 5),)})
    left = bounds(coloured(editor))[0]
    assert abs(left - place(editor, 0, 3)[0]) <= 2


def test_the_shape_says_how_serious_it_is(marked):
    colour = "#b00020"
    theme = LIGHT._replace(critical=colour, major=colour, minor=colour)
    columns, ink = [], []
    for severity in (Severity.MAJOR, Severity.MINOR, Severity.CRITICAL):
        editor = marked("Two towns.", {0: (issue(0, 9, severity),)})
        editor.set_mark_painter(painter({0: (issue(0, 9, severity),)}, theme))
        columns.append({x for x, _ in coloured(editor, theme)})
        ink.append(len(coloured(editor, theme)))
    # A wave and a bar go on without a gap; dots have one after each.
    wave, dots, bar = columns
    assert len(bar) >= len(wave) > len(dots) > 5
    assert ink[2] > 2 * ink[0]


def test_the_marks_go_and_come_with_the_issues(marked):
    issues = {}
    editor = marked("One town.\nTwo towns.", issues)
    assert not coloured(editor)
    issues[1] = (issue(0, 3),)
    editor.refresh_marks((1, 99))
    assert coloured(editor)
    issues[1] = (issue(4, 9),)
    editor.refresh_marks((1,))
    assert abs(bounds(coloured(editor))[0] - place(editor, 1, 4)[0]) <= 2


def test_a_narrower_window_moves_the_mark_with_its_words(marked):
    editor = marked("word " * 12 + "town", {0: (issue(60, 64),)})
    for width in (500, 250):
        editor.resize(width, 150)
        left, top, _, bottom = bounds(coloured(editor))
        start, above, below = place(editor, 0, 60)
        assert abs(left - start) <= 2
        assert above <= top <= bottom <= below + 1


WORDS = [
    "town",
    "towns",
    "met",
    "here",
    "and",
    "an\u2014other",
    "\u05e9\u05dc\u05d5\u05dd",
    "\U0001f600",
    ",",
    "harbour",
]


def do_something(editor, chance):
    """Type, most of the time in the same place; or paste, scroll, make it narrower, have a correction carried out."""

    def paste():
        cursor = editor.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.NextBlock, QTextCursor.MoveMode.KeepAnchor)
        editor.setTextCursor(cursor)
        data = QMimeData()
        data.setText(" ".join(WORDS) + "\n" + " ".join(WORDS[:4]))
        editor.insertFromMimeData(data)

    typing = (
        lambda: QTest.keyClicks(editor, chance.choice(("a", "wide", "-", "."))),
        lambda: QTest.keyClicks(editor, " "),
        lambda: QTest.keyClick(editor, Qt.Key.Key_Backspace),
    )
    others = (
        lambda: editor.go_to(chance.randrange(len(editor.toPlainText())), chance.randrange(20)),
        lambda: QTest.keyClick(editor, Qt.Key.Key_Return),
        paste,
        lambda: editor.resize(chance.choice((300, 420, 500)), 150),
        lambda: editor.verticalScrollBar().setValue(chance.randrange(30)),
        lambda: editor.show_edits((TextEdit(chance.randrange(9), "", chance.choice(("x", "more words ", "\n"))),)),
    )
    chance.choice(typing * 6 + others)()


def test_whatever_happens_marks_stand_where_they_would_if_all_were_looked_up_anew(marked):
    chance = random.Random(7)
    issues = {}
    editor = marked("\n".join(" ".join(chance.choices(WORDS, k=40)) for _ in range(5)), issues)
    # A caret blinks.
    editor.setCursorWidth(0)
    seen = 0
    for step in range(300):
        number = editor.textCursor().blockNumber()
        length = len(editor.paragraph(number))
        if step % 4 == 0 and length > 12:
            starts = sorted(chance.sample(range(length - 6), k=6))
            issues[number] = tuple(issue(at, at + 6, chance.choice(list(Severity))) for at in starts)
            editor.refresh_marks(tuple(issues))
        do_something(editor, chance)
        if chance.random() < 0.7:
            # Qt paints what it thinks has changed, and afterwards there is nothing more to look up.
            QApplication.processEvents()
        before = editor.viewport().grab().toImage()
        if step % 3 == 0:
            editor.set_mark_painter(painter(issues, LIGHT))
            assert editor.viewport().grab().toImage() == before, step
            seen += bool(coloured(editor))
    assert seen > 50


def test_what_is_typed_behind_a_mark_can_move_it(marked):
    # The last word of a line goes to the next one when it grows; the lines stay as many.
    text = "town " * 15
    editor = marked(text, issues := {0: (issue(0, 4),)})
    end = next(at for at in range(4, len(text), 5) if place(editor, 0, at + 5)[1] > place(editor, 0, 0)[1])
    issues[0] = (issue(end - 4, end),)
    editor.refresh_marks((0,))
    assert bounds(coloured(editor))[1] < place(editor, 0, 0)[2]
    editor.go_to(end, 0)
    QTest.keyClicks(editor, "wwww")
    assert bounds(coloured(editor))[1] > place(editor, 0, 0)[2]
    # Hebrew grows to the right of its first word.
    editor = marked("One \u05e9\u05dc \u05e2\u05d5", {0: (issue(4, 6),)})
    left = bounds(coloured(editor))[0]
    editor.go_to(9, 0)
    editor.insertPlainText("\u05dc" * 5)
    assert bounds(coloured(editor))[0] > left + 10


def test_a_word_written_from_the_right_is_marked_where_it_stands(marked):
    editor = marked("He said \u05e9\u05dc\u05d5\u05dd", {0: (issue(8, 12),)})
    left, _, right, _ = bounds(coloured(editor))
    assert abs(left - place(editor, 0, 8)[0]) <= 2
    assert right - left > 10
    # Of two, the first is the right one.
    two = "He said \u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd, again"
    first, second = (bounds(coloured(marked(two, {0: (issue(*span),)}))) for span in ((8, 12), (13, 17)))
    assert second[2] < first[0]


def test_a_taller_letter_moves_the_marks_before_it_and_below(marked):
    editor = marked("One town here.\nTwo towns met here.", issues := {0: (issue(0, 3),), 1: (issue(4, 9),)})
    editor.setCursorWidth(0)
    coloured(editor)
    # As those of another script do, in the font that has them.
    tall = QTextCharFormat()
    tall.setFontPointSize(2 * editor.text_size())
    cursor = editor.textCursor()
    cursor.setPosition(len("One town "))
    cursor.insertText("\u6f22", tall)
    marks = coloured(editor)
    editor.set_mark_painter(painter(issues, LIGHT))
    assert coloured(editor) == marks


def test_marks_go_with_their_words_while_an_input_method_composes(marked):
    editor = marked("One town met here.\nTwo.", {0: (issue(9, 12),)})
    editor.go_to(4, 0)
    coloured(editor)
    start = place(editor, 0, 9)[0]
    for composed in ("ㅎ", "한", "한국", ""):
        QApplication.sendEvent(editor, QInputMethodEvent(composed, []))
        left, _, right, _ = bounds(coloured(editor))
        assert abs(left - place(editor, 0, 9)[0]) <= 2
        assert abs(right - place(editor, 0, 12)[0]) <= 2
        assert (left > start + 5) == bool(composed)
    # Within a mark, and right before and behind it.
    for caret, wider in ((10, True), (9, False), (12, False)):
        editor.go_to(caret, 0)
        before = bounds(coloured(editor))
        QApplication.sendEvent(editor, QInputMethodEvent("한국", []))
        after = bounds(coloured(editor))
        assert (after[2] - after[0] > before[2] - before[0] + 5) == wider
        assert (after[0] > before[0] + 5) == (caret == 9)
        QApplication.sendEvent(editor, QInputMethodEvent("", []))
        assert bounds(coloured(editor)) == before


def test_another_theme_has_other_colours(marked):
    editor = marked("Two towns.", {0: (issue(0, 3),)})
    assert coloured(editor)
    marks = painter({0: (issue(0, 3),)}, DARK)
    editor.set_mark_painter(marks)
    assert coloured(editor, DARK)
    marks.set_theme(LIGHT)
    assert coloured(editor)


@pytest.mark.parametrize("severity", Severity)
@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda t: t.name)
def test_marked_words_stay_legible(qapp, theme, severity):
    picture = QImage(40, 20, QImage.Format.Format_RGB32)
    picture.fill(QColor(theme.base))
    with QPainter(picture) as brush:
        brush.fillRect(0, 0, 20, 20, QColor(theme.text))
        brush.drawPixmap(0, 0, painter({}, theme).picture(severity, 40, 20, 1.0))
    letter, ground = picture.pixelColor(10, 8), picture.pixelColor(30, 8)
    assert ground != QColor(theme.base), "the mark lies over it"
    assert contrast(letter, ground) >= LEAST[theme.name]


def banded(editor):
    """Return the words behind which a band lies."""
    return [selection.cursor.selectedText() for selection in editor.extraSelections()]


def test_a_band_is_laid_once_and_again_where_the_text_is_another(marked):
    editor = marked("One town.\nTwo towns.", {})
    editor.mark_current(Span(4, 8))
    assert banded(editor) == ["town"]
    editor.mark_sentence(Span(0, 9))
    assert banded(editor) == ["One town.", "town"]
    editor.mark_current(Span(4, 8))
    editor.mark_sentence(None)
    assert banded(editor) == ["town"]
    editor.set_text("Six ships.")
    editor.mark_current(Span(4, 8))
    assert banded(editor) == ["ship"]
    editor.show_edits((TextEdit(0, "", "The "),))
    assert banded(editor) == ["ship"]
    editor.mark_current(None)
    assert banded(editor) == []


@pytest.mark.parametrize("sign", ["\u200b", "\u00ad", "\ufeff"])
def test_a_sign_without_a_width_is_marked_where_it_stands(marked, sign):
    text = f"One town{sign} met here\ufeff."
    editor = marked(text, {0: (issue(8, 9),)})
    left, _, right, _ = bounds(coloured(editor))
    assert abs(left - place(editor, 0, 8)[0]) <= 2
    assert right - left <= 4
