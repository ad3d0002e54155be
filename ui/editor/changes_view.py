"""The machine's text and the editor's in one: insertions underlined, deletions struck."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFocusEvent, QFont, QKeyEvent, QPalette, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from qa_tool.text.offsets import utf16_length
from ui.editor.paragraph_space import space
from ui.editor.readable_text import WIDEST_LINE
from ui.key_scopes import CHANGES
from ui.keys import Keys, plain
from ui.theme import SPACE, Theme, sized
from ui.tongue import tr
from ui.window_keys import WindowKeys

#: Letters of the legend that it needs room for in one line.
_LEGEND = 20

SAME, INSERTED, DELETED = "same", "inserted", "deleted"


class Stretch(Protocol):
    """A piece of the comparison: `kind` is same, inserted or deleted."""

    @property
    def kind(self) -> str:
        """What became of the text."""

    @property
    def text(self) -> str:
        """The words."""


class ChangesView(QWidget):
    """Read-only; `closed` asks for the way back to the article (Esc, or the button)."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None, keys: Keys | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setAccessibleName(tr("Changes"))
        self._stretches: tuple[Stretch, ...] = ()
        # Where each change begins and ends (UTF-16 units).
        self._places: list[int] = []
        self._ends: list[int] = []
        self._text = _Page()
        self._text.setReadOnly(True)
        self._text.setUndoRedoEnabled(False)
        self._text.setFrameShape(QFrame.Shape.NoFrame)
        self._text.setFont(sized(self.font(), 1.5))
        self._text.setAccessibleName(tr("The machine's text with your changes"))
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._text.setTabChangesFocus(True)
        self._legend = QLabel()
        self._legend.setTextFormat(Qt.TextFormat.RichText)
        self._legend.setWordWrap(True)
        frame = QFrame()
        frame.setProperty("bar", True)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight, frame)
        self._head.setContentsMargins(4 * SPACE, SPACE + 2, 2 * SPACE, SPACE + 2)
        self._head.setSpacing(2 * SPACE)
        self._head.addWidget(self._legend, 1)
        row = self._buttons = QHBoxLayout()
        row.setSpacing(2 * SPACE)
        keys = keys or Keys(parent=self)
        self._previous = self._button(keys, tr("Previous"), keys.tip_of("changes-previous"), self.previous_change)
        self._next = self._button(keys, tr("Next"), keys.tip_of("changes-next"), self.next_change)
        way = tr("Go back to the article: Esc, or the key that led here ({show-changes})")
        back = self._button(keys, tr("Back to the text"), way, self.closed.emit)
        for button in (self._previous, self._next, back):
            row.addWidget(button)
        self._head.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(frame)
        column.addWidget(self._text, 1)
        self._text.left.connect(self.closed)
        acts = {"changes-next": self.next_change, "changes-previous": self.previous_change}
        WindowKeys(keys, CHANGES, acts, self, self._text)
        self._show()

    def show_changes(self, stretches: Sequence[Stretch]) -> None:
        """Show a comparison; the place in it is kept as far as it goes."""
        self._stretches = tuple(stretches)
        self._show()

    def go_to(self, place: int) -> None:
        """Put the caret to a place (code points) of the text as it stands, in sight."""
        at = 0
        for stretch in self._stretches:
            if stretch.kind != DELETED:
                if place <= len(stretch.text):
                    at += utf16_length(_shown(stretch.text[:place], stretch.kind))
                    break
                place -= len(stretch.text)
            at += utf16_length(_shown(stretch.text, stretch.kind))
        self._go((at,))

    def begin_at(self, place: int) -> None:
        """Go to a place; if nothing changed at it, to the first change in sight with it, or else behind it."""
        self.go_to(place)
        cursor, page = self._text.textCursor(), self._text.viewport().rect()
        here = cursor.position()
        if any(start <= here <= end for start, end in zip(self._places, self._ends, strict=True)):
            return
        top, bottom = (self._text.cursorForPosition(at).position() for at in (page.topLeft(), page.bottomRight()))
        in_sight = [start for start in self._places if top <= start <= bottom]
        if in_sight:
            # The page stays as it lies.
            cursor.setPosition(in_sight[0])
            self._text.setTextCursor(cursor)
        else:
            self._go([start for start in self._places if start > here])

    def minimumSizeHint(self) -> QSize:
        """Be as narrow as the buttons: what they stand beside goes above them."""
        margins = self._head.contentsMargins()
        width = margins.left() + self._buttons.minimumSize().width() + margins.right()
        return QSize(width, super().minimumSizeHint().height())

    def selected_text(self) -> str:
        """Return what is selected, "" for nothing."""
        return self._text.textCursor().selectedText()

    def read_in(self, font: QFont) -> None:
        """Show it in the font and the size that the article is read in."""
        self._text.setFont(font)

    @Slot()
    def next_change(self) -> None:
        """Go to the next change, from the start again after the last."""
        here = self._text.textCursor().position()
        self._go([place for place in self._places if place > here] or self._places)

    @Slot()
    def previous_change(self) -> None:
        """Go to the change before, from the end again before the first."""
        here = self._text.textCursor().position()
        self._go(([place for place in self._places if place < here] or self._places)[::-1])

    # Qt's own names

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keyboard on to the text; with a proxy for that, Tab would pass by the buttons."""
        super().focusInEvent(event)
        self._text.setFocus(event.reason())

    # inner workings

    def _button(self, keys: Keys, text: str, tip: str, act: object) -> QPushButton:
        button = QPushButton(text)
        keys.tip(button, tip)
        button.setAccessibleName(plain(text))
        button.clicked.connect(act)
        return button

    def _show(self) -> None:
        theme = Theme.of(self.palette())
        bar = self._text.verticalScrollBar()
        scroll, place = bar.value(), self._text.textCursor().position()
        self._text.clear()
        cursor = QTextCursor(self._text.document())
        formats = _formats(theme)
        self._places, self._ends = [], []
        at = 0
        before = SAME
        cursor.beginEditBlock()
        for stretch in self._stretches:
            kind = str(stretch.kind)
            # A replacement is one change, not two.
            if kind != SAME and before == SAME:
                self._places.append(at)
            shown = _shown(stretch.text, kind)
            cursor.insertText(shown, formats[kind])
            at += utf16_length(shown)
            if kind != SAME:
                self._ends[len(self._places) - 1 :] = [at]
            before = kind
        cursor.endEditBlock()
        space(self._text.document())
        cursor.setPosition(min(place, at))
        self._text.setTextCursor(cursor)
        bar.setValue(scroll)
        self._legend.setText(_legend(theme, len(self._places)))
        for button in (self._previous, self._next):
            button.setEnabled(bool(self._places))

    def _go(self, places: Sequence[int]) -> None:
        """Go to the first of these places, if there is one."""
        if places:
            cursor = self._text.textCursor()
            cursor.setPosition(places[0])
            self._text.setTextCursor(cursor)
            self._text.centerCursor()

    # Qt's own names

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the lines short enough to read, and the legend where it has some room."""
        super().resizeEvent(event)
        direction, room = QBoxLayout.Direction, self.width() - self._buttons.minimumSize().width()
        beside = room >= _LEGEND * self.fontMetrics().averageCharWidth()
        self._head.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        widest = self._text.fontMetrics().averageCharWidth() * WIDEST_LINE
        side = max(4 * SPACE, (self.width() - self._text.verticalScrollBar().sizeHint().width() - widest) // 2)
        self._text.set_margin(side)


class _Page(QPlainTextEdit):
    """A text with margins left and right, in the colour of the text's own ground, which Esc leaves."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)

    def set_margin(self, pixels: int) -> None:
        """Leave so much room on either side."""
        if self.viewportMargins().left() != pixels:
            self.setViewportMargins(pixels, 2 * SPACE, pixels, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _formats(theme: Theme) -> dict[str, QTextCharFormat]:
    formats = {kind: QTextCharFormat() for kind in (SAME, INSERTED, DELETED)}
    formats[SAME].setForeground(QColor(theme.text))
    inserted, deleted = formats[INSERTED], formats[DELETED]
    inserted.setForeground(QColor(theme.inserted))
    inserted.setBackground(QColor(theme.inserted_ground))
    inserted.setFontUnderline(True)
    inserted.setFontWeight(QFont.Weight.DemiBold)
    deleted.setForeground(QColor(theme.deleted))
    deleted.setBackground(QColor(theme.deleted_ground))
    deleted.setFontStrikeOut(True)
    return formats


def _shown(text: str, kind: str) -> str:
    """Return a stretch with its line ends in sight where they were inserted or deleted."""
    if kind == INSERTED:
        return text.replace("\n", "¶\n")
    return text.replace("\n", "¶") if kind == DELETED else text


def _legend(theme: Theme, number: int) -> str:
    if not number:
        return tr("Nothing is changed: this is the machine's text.")
    samples = (
        (tr("inserted"), theme.inserted, theme.inserted_ground, "underline"),
        (tr("deleted"), theme.deleted, theme.deleted_ground, "line-through"),
    )
    shown = "&nbsp; ".join(
        f"<span style='color:{colour}; background-color:{ground}; text-decoration:{line}'>&nbsp;{word}&nbsp;</span>"
        for word, colour, ground, line in samples
    )
    changes = tr("{number:,} change", "{number:,} changes", number=number)
    return f"{changes} &nbsp; {shown}"
