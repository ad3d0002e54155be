"""The flowing text of the article: shows it, takes the typing, marks the issues."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

# By their modules where the first picture does without them: PySide makes a class when it is first named.
from PySide6 import QtCore, QtGui
from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QPalette, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from qa_tool.text.lines import normalise
from ui.editor.bands import ISSUE, SENTENCE, Bands
from ui.editor.paragraphs import Paragraphs
from ui.editor.readable_text import ReadableText
from ui.editor.typing import Typing
from ui.theme import Theme
from ui.tongue import tr

if TYPE_CHECKING:
    from qa_tool.domain.correction import TextEdit
    from qa_tool.domain.span import Span
    from ui.editor.mark_painter import MarkPainter
    from ui.editor.marks_in_sight import MarksInSight
    from ui.editor.paragraph_space import ParagraphSpace

#: Where paragraphs need another space than their lines give: two blank lines, or none between two paragraphs.
_NEEDS_SPACE = re.compile(r"\n\n\n|[^\n]\n(?=[^\n])")
#: Milliseconds.
_AT_REST = 100
_DIGITS = frozenset("123456789")
# The bits of a key combination that are no key. To ask the event for its modifiers makes an object of Python's.
_MODIFIERS = 0xFE000000


class ArticleEditor(ReadableText):
    """Shows an article as paragraphs, and reports typing as edits in code points.

    The text belongs to the review session: this widget reports what was typed (`typed`) and is told every other
    edit (`show_edits`). Qt's own undo is off, since undo reaches beyond a restart and lives in the log.

    What a key calls here costs ten times as much as it would in a loop: other code has run meanwhile.
    """

    caret_moved = Signal(int)
    menu_asked = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty and without marks."""
        super().__init__(parent)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.setAccessibleName(tr("Article"))
        self.setPlaceholderText(tr("Empty article"))
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(6)
        # The margins left and right of the text are part of the page.
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self._paragraphs = Paragraphs(self.document())
        #: Carries out a key that belongs to the menus, and says whether it does; Qt's text would keep some of them.
        self.menu_key: Callable[[QtGui.QKeyEvent], bool] | None = None
        #: Takes a digit, with what was just shown where it is typed over that, and says whether it was for the card.
        self.digit_key: Callable[[int, Span | None], bool] | None = None
        #: Says whether what was just shown is more than anybody types over at once: a whole sentence.
        self.is_kept: Callable[[Span], bool] | None = None
        self._marks: MarksInSight | None = None
        self._bands = Bands(self, self._paragraphs.select)
        self._caret_told = QTimer(self, singleShot=True, interval=0)
        self._caret_told.timeout.connect(self._tell_caret)
        self._typing = Typing(self._paragraphs, self._caret_told.start)
        #: Are told what was typed: where, what was removed, what was inserted.
        self.typed = self._typing.typed
        # Whether a paragraph may need another space than its lines give, and what sees to it.
        self._spaced = False
        self._space: ParagraphSpace | None = None
        self._typing.touched = self._touch
        self._settled = QTimer(self, singleShot=True)
        self._settled.timeout.connect(self._settle)
        self.document().contentsChange.connect(self._typing.contents_change)
        self.cursorPositionChanged.connect(self._typing.caret_moves)

    def set_mark_painter(self, painter: MarkPainter) -> None:
        """Have the marks painted."""
        # The first picture has none.
        from ui.editor.marks_in_sight import MarksInSight

        self._marks = self._typing.marks = MarksInSight(self, painter)
        self.viewport().update()

    # text in and out

    def set_text(self, text: str) -> None:
        """Show another text (line feeds between paragraphs)."""
        self._typing.own = True
        self._paragraphs.set_text(text)
        self._bands.text_changes()
        self.setPlainText(text)
        self._typing.own = False
        self._space, self._spaced = None, _NEEDS_SPACE.search(text) is not None
        self._settle()

    def show_edits(self, edits: Sequence[TextEdit]) -> None:
        """Carry out edits that the session has made, in order."""
        if not edits:
            return
        self._bands.text_changes()
        self._typing.own = True
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for edit in edits:
            self._paragraphs.select(cursor, edit.start, edit.start + len(edit.removed))
            start = cursor.selectionStart()
            cursor.insertText(edit.inserted)
            self._paragraphs.follow(edit)
            self._touch(start, cursor.position() - start)
        cursor.endEditBlock()
        self._typing.own = False
        self._settle()

    def caret(self) -> int:
        """Return the position of the caret in code points."""
        cursor = self.textCursor()
        return self._paragraphs.place(cursor.blockNumber(), cursor.positionInBlock())

    def selection(self) -> Span:
        """Return what is selected, in code points; empty at the caret where nothing is."""
        # 3 ms with what it imports, and the first picture needs no span.
        from qa_tool.domain.span import Span

        cursor = self.textCursor()
        document = self.document()
        ends = []
        for position in (cursor.selectionStart(), cursor.selectionEnd()):
            block = document.findBlock(position)
            ends.append(self._paragraphs.place(block.blockNumber(), position - block.position()))
        return Span(*ends)

    def paragraph(self, number: int) -> str:
        """Return the text of a paragraph."""
        return self._paragraphs.line(number)

    def selected_text(self) -> str:
        """Return the selected text, or the word under the caret."""
        span = self.selection()
        if span.length:
            return span.of(self._paragraphs.text)
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        return cursor.selectedText()

    def reveal(self, span: Span, *, select: bool = True) -> None:
        """Bring a place into view, comfortably inside the window, and select it."""
        cursor = self.textCursor()
        self._paragraphs.select(cursor, span.start, span.end if select else span.start)
        self.setTextCursor(cursor)
        self._typing.just_shown = select
        where = self.cursorRect(cursor)
        height = self.viewport().height()
        if where.bottom() > height * 0.85 or where.top() < height * 0.08:
            self.centerCursor()

    def top(self) -> int:
        """Return where the first line in sight begins, in code points.

        The value of the scroll bar says it only as long as the lines are broken as they are: it counts lines, those of
        paragraphs that nobody has seen yet as one each.
        """
        block = self.firstVisibleBlock()
        line = self.verticalScrollBar().value() - block.firstLineNumber()
        column = block.layout().lineAt(line).textStart() if 0 < line < block.layout().lineCount() else 0
        return self._paragraphs.place(block.blockNumber(), column)

    def go_to(self, caret: int, top: int) -> None:
        """Return to a place: the caret, and where the first line in sight begins (code points)."""
        cursor, first = self.textCursor(), QTextCursor(self.document())
        for place, position in ((cursor, caret), (first, top)):
            at = min(position, self._paragraphs.length)
            self._paragraphs.select(place, at, at)
        self.setTextCursor(cursor)
        block = first.block()
        # Breaks its lines.
        self.blockBoundingGeometry(block)
        line = block.layout().lineForTextPosition(first.positionInBlock())
        self.verticalScrollBar().setValue(block.firstLineNumber() + (line.lineNumber() if line.isValid() else 0))

    def mark_current(self, span: Span | None) -> None:
        """Lay a band behind the current issue, beside its own mark."""
        self._bands.lay(ISSUE, span, self._marks.painter.current_band if self._marks else None)

    def mark_sentence(self, span: Span | None) -> None:
        """Lay a faint band behind the sentence that is read beside its source."""
        self._bands.lay(SENTENCE, span, self._sentence_colour())

    def follow_theme(self) -> None:
        """Have that band in the colour of another theme; who marks the current issue lays its band anew."""
        self._bands.colour(SENTENCE, self._sentence_colour())

    def _sentence_colour(self) -> QtGui.QColor:
        return QtGui.QColor(Theme.of(self.palette()).hover)

    def refresh_marks(self, paragraphs: Sequence[int]) -> None:
        """Paint the marks of these paragraphs again, as far as they are in sight."""
        if not paragraphs or self._marks is None:
            return
        self._marks.marks_change()
        sight = self._marks.numbers()
        for number in paragraphs:
            if number in sight:
                place = self.blockBoundingGeometry(self.document().findBlockByNumber(number))
                self.viewport().update(place.translated(self.contentOffset()).toAlignedRect())

    def lines_change(self) -> None:
        """Have the marks looked for where the words stand now."""
        if self._marks is not None:
            self._marks.lines_change()

    def keep_font(self) -> None:
        """Have the chosen font, also where a paragraph ends."""
        super().keep_font()
        if self._space is not None:
            self._space.font_changes()
            self._settle()

    # Qt's own names

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        """Type, or leave the key to the menus; Shift+Enter makes a paragraph like Enter: there is no other line end."""
        text = event.text()
        if text in _DIGITS and self._is_for_the_card(event):
            return
        if event.keyCombination().toCombined() & _MODIFIERS and self._is_for_the_menus(event):
            return
        typing = self._typing
        if typing.just_shown and text and (text.isprintable() or text == "\r"):
            self._keep_what_was_shown()
        super().keyPressEvent(event)
        # Del leaves the caret where it is.
        typing.caret_follows = False

    def inputMethodEvent(self, event: QtGui.QInputMethodEvent) -> None:
        """Take what an input method writes, such as that of Hangul, as what is typed."""
        if event.preeditString() or event.commitString():
            self._keep_what_was_shown()
        super().inputMethodEvent(event)
        self.lines_change()

    def is_composing(self) -> bool:
        """Say whether an input method composes something in the text that it has not written yet."""
        return bool(self.textCursor().block().layout().preeditAreaText())

    def end_composing(self) -> None:
        """Have what is composed written where it stands, as a click elsewhere does: the caret is about to move."""
        if not self.is_composing():
            return
        QtGui.QGuiApplication.inputMethod().commit()
        composed = self.textCursor().block().layout().preeditAreaText()
        if composed:
            # The input method has let go of it already.
            written = QtGui.QInputMethodEvent()
            written.setCommitString(composed)
            self.inputMethodEvent(written)

    def paintEvent(self, event: QtGui.QPaintEvent) -> None:
        """Paint the text with the marks of its issues."""
        super().paintEvent(event)
        if self._marks is not None:
            part = event.rect()
            self._marks.paint(part.top(), part.bottom())

    def insertFromMimeData(self, source: QtCore.QMimeData) -> None:
        """Paste plain text, with its line ends as ours; of what is rich text alone, its words."""
        text = source.text()
        if not text and source.hasHtml():
            # A picture is a sign of its own there.
            text = QtGui.QTextDocumentFragment.fromHtml(source.html()).toPlainText().replace("\ufffc", "")
        if text and not self.isReadOnly():
            self._keep_what_was_shown()
            self.textCursor().insertText(normalise(text).replace("\0", ""))
            self.ensureCursorVisible()

    def createMimeDataFromSelection(self) -> QtCore.QMimeData:
        """Copy plain text: how it is laid out here is nothing for the page that it is pasted into."""
        copied = QtCore.QMimeData()
        copied.setText(self.textCursor().selectedText().replace("\u2029", "\n"))
        return copied

    def canInsertFromMimeData(self, source: QtCore.QMimeData) -> bool:
        """Take text; files that are dropped belong to the window, which opens them."""
        return (source.hasText() or source.hasHtml()) and not source.hasUrls()

    def contextMenuEvent(self, event: QtGui.QContextMenuEvent) -> None:
        """Put the caret where the menu was asked for, but into what is selected, and let the window show its menu."""
        if event.reason() == QtGui.QContextMenuEvent.Reason.Mouse:
            cursor, there = self.textCursor(), self.cursorForPosition(event.pos())
            if not (cursor.hasSelection() and cursor.selectionStart() <= there.position() <= cursor.selectionEnd()):
                self.setTextCursor(there)
                # The menu is about what is there.
                self._caret_told.stop()
                self.caret_moved.emit(self.caret())
        self.menu_asked.emit(event.globalPos())

    # inner workings

    def _tell_caret(self) -> None:
        self._settle()
        self.caret_moved.emit(self.caret())

    def _touch(self, position: int, added: int) -> None:
        """Have the paragraphs spaced anew where the document was changed, once the key is painted."""
        if self._space is not None:
            self._space.touch(position, added)
        self._spaced = True
        # What it needs is made when the window rests.
        self._settled.start(_AT_REST if self._space is None else 0)

    def _settle(self) -> None:
        if not self._spaced:
            return
        if self._space is None:
            # The first picture and the first keys in a text that has its blank lines do without.
            from ui.editor.paragraph_space import ParagraphSpace

            self._space = ParagraphSpace(self.document())
        self._typing.own = True
        cursor = self.textCursor()
        self._space.settle(None if cursor.hasSelection() else cursor)
        self._typing.own = False

    def _is_for_the_card(self, event: QtGui.QKeyEvent) -> bool:
        """Give a digit to the card, with what it is typed over if that was just shown; say whether it is taken."""
        modifier = QtCore.Qt.KeyboardModifier
        # Some keyboards have their digits with Shift.
        plain = not event.modifiers() & ~(modifier.KeypadModifier | modifier.ShiftModifier)
        return (
            plain
            and self.digit_key is not None
            and not self.isReadOnly()
            and self.digit_key(int(event.text()), self.selection() if self._typing.just_shown else None)
        )

    def _is_for_the_menus(self, event: QtGui.QKeyEvent) -> bool:
        """Carry out what Qt would do otherwise: a line end, or a key of the menus; say whether it was one."""
        if not event.matches(QtGui.QKeySequence.StandardKey.InsertLineSeparator):
            return self.menu_key is not None and self.menu_key(event)
        if not self.isReadOnly():
            self._keep_what_was_shown()
            self.textCursor().insertBlock()
            self.ensureCursorVisible()
        return True

    def _keep_what_was_shown(self) -> None:
        """Write in front of a sentence that was just shown, rather than over it; Del takes it away first."""
        if self._typing.just_shown and self.is_kept is not None and self.is_kept(self.selection()):
            cursor = self.textCursor()
            cursor.setPosition(cursor.selectionStart())
            self.setTextCursor(cursor)
