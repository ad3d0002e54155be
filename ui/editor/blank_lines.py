"""Blank lines behind a blank line are shown low, so that more paragraphs of a text with many of them are in sight."""

from __future__ import annotations

# By its module, since the first picture does without formats: PySide makes a class when it is first named.
from PySide6 import QtGui

#: Points; a line of this height is a gap that can still be hit with the mouse.
LOW = 3.0


def lower(document: QtGui.QTextDocument) -> None:
    """Show every blank line behind a blank line low, in a text that is only read."""
    BlankLines(document).settle()


class BlankLines:
    """Keeps them low while the text is edited; the one with the caret has its full height.

    QPlainTextEdit gives a paragraph neither space nor a height of line, but an empty one is as high as its font. That
    font must never come to what is written there, so who edits tells what was touched, and it is made usual again.
    """

    def __init__(self, document: QtGui.QTextDocument) -> None:
        """Start with a text in which nothing is low, all of it to be settled."""
        self._document = document
        self._cursor = QtGui.QTextCursor(document)
        self._usual, self._low = QtGui.QTextCharFormat(), QtGui.QTextCharFormat()
        self._low.setFontPointSize(LOW)
        # What was touched since it was last settled (UTF-16 units), and what is kept at its full height.
        self._touched: tuple[int, int] | None = (0, document.characterCount())
        self._kept: QtGui.QTextCursor | None = None

    def touch(self, position: int, added: int) -> None:
        """Note where the document was changed: where, and how much stands there now (UTF-16 units)."""
        end = position + added
        if self._touched is not None:
            # What was noted before lies elsewhere by now, but no farther away than what came or went.
            position, end = min(position, self._touched[0]), max(end, self._touched[1] + added)
        self._touched = position, end

    def settle(self, kept: QtGui.QTextCursor | None = None) -> None:
        """Have what was touched as it should be, and the paragraph of the caret (`kept`) at its full height."""
        open_block = kept.block() if kept is not None else None
        self._cursor.beginEditBlock()
        if self._touched is not None:
            first, last = self._touched
            self._touched = None
            block = self._document.findBlock(first)
            while block.isValid():
                self._set(block, _is_low(block) and block != open_block)
                if block.position() > last:
                    # The one behind was looked at too: it may no longer follow a blank line.
                    break
                block = block.next()
        if self._kept is not None and self._kept.block() != open_block:
            self._set(self._kept.block(), _is_low(self._kept.block()))
        if open_block is not None:
            self._set(open_block, low=False)
        self._cursor.endEditBlock()
        self._kept = kept

    def _set(self, block: QtGui.QTextBlock, low: bool) -> None:
        # What is written over a selection that began in a low line has its size, wherever it stands then.
        sizes = [block.charFormat()]
        part = block.begin()
        while not part.atEnd():
            sizes.append(part.fragment().charFormat())
            part += 1
        if all((size.fontPointSize() == LOW) == low for size in sizes):
            return
        cursor = self._cursor
        cursor.setPosition(block.position())
        cursor.setBlockCharFormat(self._low if low else self._usual)
        cursor.movePosition(cursor.MoveOperation.EndOfBlock, cursor.MoveMode.KeepAnchor)
        if cursor.hasSelection():
            cursor.setCharFormat(self._usual)


def _is_low(block: QtGui.QTextBlock) -> bool:
    before = block.previous()
    return block.length() == 1 and before.isValid() and before.length() == 1
