"""A text to be read: its font and size, the width of its lines, and what of it is in sight."""

from __future__ import annotations

# By their modules where the first picture does without them: PySide makes a class when it is first named.
from PySide6 import QtCore, QtGui
from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QPlainTextEdit, QWidget

#: Widest line of running text in average characters: beyond about 90 the eye loses the line (Bringhurst: 45 to 75 is
#: comfortable; an editor's desk wants more of the text in sight).
WIDEST_LINE = 92
SMALLEST, LARGEST = 8.0, 32.0
# What a wheel turns by from one notch to the next, in eighths of a degree.
_STEP = 120
#: Points by which the text is larger than what stands around it.
LARGER = 1.5


class ReadableText(QPlainTextEdit):
    """Shows a text in a font and a size of its own, in lines short enough to read, and keeps in sight what is read."""

    zoomed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with the font of what stands around it."""
        super().__init__(parent)
        self._family = ""
        self._usual = QFont(self.font())
        self._points = self._usual.pointSizeF()
        # The paragraph on top, and how many lines of it are above, when another page came in place of the text.
        self._left_at: tuple[int, int] | None = None
        # How far the wheel was turned with Ctrl, in eighths of a degree, towards the next size.
        self._turned = 0

    def lines_change(self) -> None:
        """Take note that the lines may be others; for who paints on them."""

    def family(self) -> str:
        """Return the font that was chosen for the text, "" for the system's."""
        return self._family

    def set_family(self, family: str) -> None:
        """Show the text in a font of this name, "" for the system's."""
        self._family = family
        self.keep_font()

    @property
    def usual_size(self) -> float:
        """The size of the text in points where none was chosen: a little larger than what stands around it."""
        return self._usual.pointSizeF() + LARGER

    def reset_text_size(self) -> None:
        """Show the text in its usual size."""
        self.set_text_size(self.usual_size)

    def text_size(self) -> float:
        """Return the size of the text in points."""
        return self._points

    def set_text_size(self, points: float) -> None:
        """Show the text in this size (points), between 8 and 32; what is read stays in sight."""
        self._points = min(LARGEST, max(SMALLEST, points))
        if self.isVisible():
            in_sight, top = self._shows_caret(), self.firstVisibleBlock()
            self.keep_font()
            if not in_sight:
                self.verticalScrollBar().setValue(top.firstLineNumber())
            elif not self._shows_caret():
                self.centerCursor()
        else:
            self.keep_font()
        self.zoomed.emit(self._points)

    def keep_font(self) -> None:
        """Have the chosen font: Qt takes it away when the stylesheet changes, as it does with the theme."""
        font = QFont(self._family) if self._family else QFont(self._usual)
        font.setPointSizeF(self._points)
        self.setFont(font)
        self._set_margins()
        self.lines_change()

    # Qt's own names

    def hideEvent(self, event: QtGui.QHideEvent) -> None:
        """Keep what is in sight for when the text comes back."""
        top = self.firstVisibleBlock()
        self._left_at = top.blockNumber(), self.verticalScrollBar().value() - top.firstLineNumber()
        super().hideEvent(event)

    def showEvent(self, event: QtGui.QShowEvent) -> None:
        """Have the chosen font and place also when the text comes back in place of another page: Qt takes both away."""
        super().showEvent(event)
        self.keep_font()
        if self._left_at is not None:
            self._return_to(*self._left_at)

    def wheelEvent(self, event: QtGui.QWheelEvent) -> None:
        """Change the size of the text with Ctrl and the wheel."""
        if event.modifiers() & QtCore.Qt.KeyboardModifier.ControlModifier:
            self._turned += event.angleDelta().y()
            steps = int(self._turned / _STEP)
            if steps:
                # A touchpad turns by little and little, and says when it begins and ends without turning at all.
                self._turned -= steps * _STEP
                self.set_text_size(self.text_size() + steps)
            event.accept()
            return
        super().wheelEvent(event)

    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        """Keep the lines short enough to read; the margins first, so that the text is laid out in what is left."""
        self._set_margins()
        super().resizeEvent(event)
        self.lines_change()

    # inner workings

    def _return_to(self, number: int, line: int) -> None:
        """Have a paragraph on top, without so many of its lines."""
        top = block = self.document().findBlockByNumber(number)
        height = self.viewport().height()
        # Paragraphs have the lines of the new font when they are asked for, and the scroll bar learns it at a resize.
        while block.isValid() and height > 0:
            height -= round(self.blockBoundingRect(block).height())
            block = block.next()
        super().resizeEvent(QtGui.QResizeEvent(self.viewport().size(), self.viewport().size()))
        self.verticalScrollBar().setValue(top.firstLineNumber() + line)

    def _shows_caret(self) -> bool:
        return self.viewport().rect().contains(self.cursorRect())

    def _set_margins(self) -> None:
        widest = self.fontMetrics().averageCharWidth() * WIDEST_LINE
        # The frame's width stays the same while the margins change, so this settles in one step.
        spare = max(0, self.width() - self.verticalScrollBar().sizeHint().width() - widest)
        side = max(18, spare // 2)
        if self.viewportMargins().left() != side:
            self.setViewportMargins(side, 12, side, 4)
