"""The text of a document as paragraphs in code points, beside Qt's own in UTF-16 units."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

from qa_tool.text.offsets import Utf16Map, utf16_length
from ui.editor.edits import difference

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlock, QTextDocument

    from qa_tool.domain.correction import TextEdit


class Paragraphs:
    """Knows the text of a document as it was last told of it; positions are in code points of the whole text."""

    def __init__(self, document: QTextDocument) -> None:
        """Start with an empty document."""
        self._document = document
        self._lines = [""]
        # Where they start, as far as that was asked and is still so.
        self._starts = [0]
        # The paragraph that was changed last, its number and where Qt has it start: the next key is likely there, too.
        self._near: tuple[QTextBlock, int, int] | None = None

    @property
    def text(self) -> str:
        """The whole text, with line feeds between the paragraphs."""
        return "\n".join(self._lines)

    @property
    def length(self) -> int:
        """Length of the text."""
        return sum(map(len, self._lines)) + len(self._lines) - 1

    def alone(self, start: int) -> tuple[int, int] | None:
        """Return paragraph and column of the edit that `take` returned last, which starts there.

        None where it changed more than one paragraph.
        """
        return (self._near[1], start - self._start_of(self._near[1])) if self._near else None

    def line(self, number: int) -> str:
        """Return the text of a paragraph."""
        return self._lines[number]

    def set_text(self, text: str) -> None:
        """Take another text, which the document is given."""
        self._lines = text.split("\n")
        self._starts = [0]
        self._near = None

    def follow(self, edit: TextEdit) -> None:
        """Take an edit that the document is given."""
        first, column = self._locate(edit.start)
        last, end = self._locate(edit.start + len(edit.removed))
        joined = self._lines[first][:column] + edit.inserted + self._lines[last][end:]
        self._lines[first : last + 1] = joined.split("\n")
        del self._starts[first + 1 :]
        self._near = None

    def take(self, position: int, removed: int, added: int) -> tuple[int, str, str] | None:
        """Take what the document says it was changed in (UTF-16 units) and return it as an edit, None where it is none.

        That is where, what was removed and what was inserted there.
        """
        document, lines, near = self._document, self._lines, self._near
        if near is not None and added == 1 and not removed:
            # Nearly every key: a letter in the paragraph of the one before, and Qt is asked once.
            old, new, at = lines[near[1]], near[0].text(), position - near[2]
            if 0 <= at < len(new) and old == new[:at] + new[at + 1 :]:
                lines[near[1]] = new
                del self._starts[near[1] + 1 :]
                return self._start_of(near[1]) + at, "", new[at]
        as_many = document.blockCount() == len(lines)
        # Where something was removed Qt may have put another paragraph in its place.
        near = self._near if as_many and not removed else None
        if near is None or not near[2] <= position <= position + added < near[2] + near[0].length():
            near = _at(document, position)
        block, first, start = near
        size = block.length()
        if as_many and position + added < start + size:
            # It changes the paragraph that it is pressed in.
            self._near = near
            old, new = lines[first], block.text()
            lines[first] = new
            del self._starts[first + 1 :]
            return difference(old, new, self._start_of(first), position - start)
        self._near = None
        last_block = document.findBlock(position + added)
        last = last_block.blockNumber() if last_block.isValid() else document.blockCount() - 1
        grown = document.blockCount() - len(lines)
        gone = lines[first : last - grown + 1]
        put_in = [document.findBlockByNumber(number).text() for number in range(first, last + 1)]
        lines[first : last - grown + 1] = put_in
        del self._starts[first + 1 :]
        return difference("\n".join(gone), "\n".join(put_in), self._start_of(first), position - start)

    def select(self, cursor: QTextCursor, start: int, end: int) -> None:
        """Have a cursor of the document select a place."""
        for position, mode in ((start, QTextCursor.MoveMode.MoveAnchor), (end, QTextCursor.MoveMode.KeepAnchor)):
            number, column = self._locate(position)
            block = self._document.findBlockByNumber(number)
            cursor.setPosition(block.position() + utf16_length(self._lines[number][:column]), mode)

    def place(self, number: int, column: int) -> int:
        """Return the position of a column (UTF-16 units) of a paragraph."""
        return self._start_of(number) + Utf16Map(self._lines[number]).to_code_points(column)

    def _start_of(self, number: int) -> int:
        starts = self._starts
        while len(starts) <= number:
            starts.append(starts[-1] + len(self._lines[len(starts) - 1]) + 1)
        return starts[number]

    def _locate(self, position: int) -> tuple[int, int]:
        """Return paragraph and column of a position."""
        last = len(self._lines) - 1
        while self._starts[-1] <= position and len(self._starts) <= last:
            self._start_of(len(self._starts))
        number = bisect_right(self._starts, position) - 1
        return number, position - self._starts[number]


def _at(document: QTextDocument, position: int) -> tuple[QTextBlock, int, int]:
    """Return the paragraph at a position, its number and where it starts (UTF-16 units)."""
    block = document.findBlock(position)
    return block, block.blockNumber(), block.position()
