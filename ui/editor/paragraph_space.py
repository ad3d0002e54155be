"""The space between paragraphs as they are shown: some where a text has none, and not much where it has a lot.

QPlainTextEdit gives a paragraph neither space nor a height of line, and a layout of our own would be asked 27 times a
key. But a line is as high as the fonts in it, which costs nothing. So a blank line behind a blank line has a small
font; and the last word of a paragraph that is followed by another at once has a font without letters (space.ttf, made
by docs/make_space_font.py) in front of the usual one, which has the letters: the space is what that font leads by.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
)

from qa_tool.text.offsets import utf16_length

#: Points; a line of this height is a gap that can still be hit with the mouse.
LOW = 3.0
FONT = Path(__file__).with_name("space.ttf")
FAMILY = "Emend Space"
# What a format is, as a property of it: usual is what has none.
_KIND = int(QTextFormat.Property.UserProperty) + 1
_USUAL, _LOW, _LAST = 0, 1, 2
# A longer word, as of a script without blanks, may begin in another line: then it is the last letter.
_LONGEST = 30
_LAST_WORD = re.compile(r"\S*\s*\Z")


class _Wanted(NamedTuple):
    """How a paragraph should be: whether low, and how much at its end has the space below it (UTF-16 units)."""

    block: QTextBlock
    low: bool
    last: int


def space(document: QTextDocument) -> None:
    """Space the paragraphs of a text that is only read; what formats it has are kept."""
    ParagraphSpace(document).settle()


class ParagraphSpace:
    """Spaces the paragraphs of a text while it is edited. A blank line has its full height while the caret is in it.

    What is written takes the format of what stands before it. So who edits tells what was touched, and it is settled.
    """

    def __init__(self, document: QTextDocument) -> None:
        """Start with a text that has no formats of ours, all of it to be settled."""
        self._document = document
        self._cursor = QTextCursor(document)
        self._usual, self._low = QTextCharFormat(), QTextCharFormat()
        self._low.setFontPointSize(LOW)
        self._low.setProperty(_KIND, _LOW)
        self._last = _leading(document.defaultFont(), _LAST)
        # What was touched since it was last settled (UTF-16 units), and where the full height is kept.
        self._touched: tuple[int, int] | None = (0, document.characterCount())
        self._kept: QTextCursor | None = None

    def touch(self, position: int, added: int) -> None:
        """Note where the document was changed: where, and how much stands there now (UTF-16 units)."""
        end = position + added
        if self._touched is not None:
            # What was noted before lies elsewhere by now, but no farther away than what came or went.
            position, end = min(position, self._touched[0]), max(end, self._touched[1] + added)
        self._touched = position, end

    def font_changes(self) -> None:
        """Note that the text may have another font: the letters of last words come from it, too."""
        families = self._document.defaultFont().families()
        if families != self._last.fontFamilies()[1:]:
            self._last = _leading(self._document.defaultFont(), self._last.intProperty(_KIND) + 1)
            self._touched = 0, self._document.characterCount()

    def settle(self, kept: QTextCursor | None = None) -> None:
        """Have what was touched as it should be, and the paragraph of the caret (`kept`) at its full height."""
        caret = kept.block() if kept is not None else None
        blocks = [] if self._touched is None else list(self._around(*self._touched))
        carets = [cursor.block() for cursor in (self._kept, kept) if cursor is not None]
        blocks += [block for block in carets if block not in blocks]
        wanted = [found for found in (self._wanted(block, caret) for block in blocks) if not self._is(found)]
        self._touched, self._kept = None, kept
        if wanted:
            # An empty one would tell everybody that the text is another.
            self._cursor.beginEditBlock()
            for one in wanted:
                self._set(one)
            self._cursor.endEditBlock()

    def _around(self, first: int, last: int) -> Iterator[QTextBlock]:
        """Go through the paragraphs from one place to another, with those beside them: how they are depends on it."""
        block = self._document.findBlock(first)
        if block.previous().isValid():
            block = block.previous()
        while block.isValid():
            yield block
            if block.position() > last:
                return
            block = block.next()

    def _wanted(self, block: QTextBlock, caret: QTextBlock | None) -> _Wanted:
        before, after = block.previous(), block.next()
        if block.length() == 1:
            return _Wanted(block, before.isValid() and before.length() == 1 and block != caret, 0)
        return _Wanted(block, False, _last_word(block.text()) if after.isValid() and after.length() > 1 else 0)

    def _is(self, wanted: _Wanted) -> bool:
        """Return whether a paragraph is as it should be."""
        block = wanted.block
        if block.charFormat().intProperty(_KIND) != (_LOW if wanted.low else _USUAL):
            return False
        usual = last = 0
        for fragment in _fragments(block):
            kind = fragment.charFormat().intProperty(_KIND)
            if kind == self._last.intProperty(_KIND):
                last += fragment.length()
            elif kind == _USUAL and not last:
                usual += fragment.length()
        return last == wanted.last and usual + last == block.length() - 1

    def _set(self, wanted: _Wanted) -> None:
        cursor, block = self._cursor, wanted.block
        start, end = block.position(), block.position() + block.length() - 1
        cursor.setPosition(start)
        if block.charFormat().hasProperty(_KIND) or wanted.low:
            cursor.setBlockCharFormat(self._low if wanted.low else self._usual)
        ours = [
            (fragment.position(), fragment.length())
            for fragment in _fragments(block)
            if fragment.charFormat().hasProperty(_KIND)
        ]
        for position, length in ours:
            cursor.setPosition(position)
            cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(self._usual)
        if wanted.last:
            cursor.setPosition(end - wanted.last)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(self._last)


def _fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    """Go through the pieces of a paragraph that have one format each."""
    part = block.begin()
    while not part.atEnd():
        yield part.fragment()
        part += 1


def _last_word(text: str) -> int:
    """Return how long the last word of a paragraph is, with blanks behind it, or its last letter (UTF-16 units)."""
    found = _LAST_WORD.search(text)
    word = found.group() if found else text
    return utf16_length(word if len(word) <= _LONGEST else word[-1])


def _leading(usual: QFont, kind: int) -> QTextCharFormat:
    """Return the format of the last word of a paragraph."""
    _have_the_font()
    made = QTextCharFormat()
    made.setFontFamilies([FAMILY, *usual.families()])
    made.setProperty(_KIND, kind)
    return made


@cache
def _have_the_font() -> None:
    # Where it cannot be had, paragraphs stand as close as their lines.
    QFontDatabase.addApplicationFontFromData(FONT.read_bytes())
