"""Paints the marks that are in sight; where they stand is asked of Qt when something moves them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter, QPixmap, QTextBlock

from qa_tool.domain.issue import Issue, Severity
from ui.editor.mark_painter import rectangles

if TYPE_CHECKING:
    from ui.editor.article_editor import ArticleEditor
    from ui.editor.mark_painter import MarkPainter
    from ui.theme import Theme

# Where a line can end: what stands before it stands there whatever comes behind it.
_NEXT_WORD = re.compile(r"\s\w")
# But not beside letters that are written to the left, or taller ones of another font, which move what is before them.
_MOVES_ALL = re.compile("[\u0590-\u1dff\u200f\u202b\u202e\u2067\u2190-\U0010ffff]")


class _Mark(NamedTuple):
    """Where a mark stands in the viewport, and what it looks like."""

    top: int
    bottom: int
    corner: QPoint
    picture: QPixmap


class _Paragraph(NamedTuple):
    """A text with its issues, where it begins in the viewport, the marks by their place in it, and all of them."""

    text: str
    issues: Sequence[Issue]
    corner: QPoint
    found: dict[tuple[int, int], tuple[Severity, list[_Mark]]]
    marks: list[_Mark]


class MarksInSight:
    """Paints the marks of a part of the viewport.

    A key paints twice, its line and what moved with it, and the caret paints when it blinks. So what was found serves
    until it is told otherwise (`lines_change`, `marks_change`) or the text is scrolled, and a key that
    adds no line moves only what stands behind it in its paragraph.
    """

    def __init__(self, editor: ArticleEditor, painter: MarkPainter) -> None:
        """Look up the marks of `painter` in the text of `editor`."""
        self.painter = painter
        self._editor = editor
        # Each call of Qt's costs a key some 10 µs: these are asked for once.
        self._viewport, self._bar, self._document = editor.viewport(), editor.verticalScrollBar(), editor.document()
        # Whether there may be other marks, and whether all may stand elsewhere.
        self._asks = self._moved = True
        # What they were found for: how far the text is scrolled, how many lines it has, the screen, the colours.
        self._scroll, self._lines, self._ratio = 0, 0, 1.0
        self._theme: Theme | None = None
        self._sight = range(0)
        self._paragraphs: dict[int, _Paragraph] = {}
        self._marks: list[_Mark] = []

    def lines_change(self) -> None:
        """Note that the lines are others: their width, the font, or more than the text of one paragraph."""
        self._asks = self._moved = True

    def marks_change(self) -> None:
        """Note that there are other issues, or that the text of one paragraph is another one."""
        self._asks = True

    def paint(self, part: QRect) -> None:
        """Paint the marks of a part of the viewport over its words."""
        top, bottom = part.top(), part.bottom()
        if self._theme is not self.painter.theme or (top <= 0 and self._editor.devicePixelRatioF() != self._ratio):
            self.lines_change()
        if self._asks or self._bar.value() != self._scroll:
            self._look_up()
        marks = [mark for mark in self._marks if mark.top <= bottom and mark.bottom >= top]
        if marks:
            painter = QPainter(self._viewport)
            for _, _, corner, picture in marks:
                painter.drawPixmap(corner, picture)
            painter.end()

    def numbers(self) -> range:
        """Return the numbers of the paragraphs in sight, and some below.

        As many as would be there with a line each: to ask what stands at a point has Qt shape letters anew (0.1 ms).
        """
        scroll, lines = self._bar.value(), self._document.lineCount()
        if self._moved or scroll != self._scroll or lines != self._lines:
            editor = self._editor
            self._moved, self._scroll, self._lines = False, scroll, lines
            self._theme, self._ratio = self.painter.theme, editor.devicePixelRatioF()
            self._paragraphs.clear()
            first = editor.firstVisibleBlock().blockNumber()
            count = self._viewport.height() // editor.fontMetrics().height() + 2
            self._sight = range(first, min(editor.blockCount(), first + count))
        return self._sight

    def _look_up(self) -> None:
        sight = self.numbers()
        self._asks = False
        self._marks = []
        # A taller letter in a line moves what is below, and there are as many lines as before.
        last = max(self._paragraphs, default=None)
        if last is not None:
            block = self._document.findBlockByNumber(last)
            if self._corner(block) != self._paragraphs[last].corner:
                self._paragraphs.clear()
        for number, issues in self.painter.issues_within(sight.start, sight.stop):
            self._marks += self._of(number, issues)

    def _of(self, number: int, issues: Sequence[Issue]) -> list[_Mark]:
        """Return the marks of a paragraph, the most severe last and so on top."""
        text, known, block = self._editor.paragraph(number), self._paragraphs.get(number), None
        if known is None:
            block = self._document.findBlockByNumber(number)
            known = _Paragraph(text, (), self._corner(block), {}, [])
        elif known.text is text and known.issues == issues:
            return known.marks
        plain = known.text == text or not (_MOVES_ALL.search(text) or _MOVES_ALL.search(known.text))
        found, marks = {}, []
        for issue in issues if len(issues) < 2 else sorted(issues, key=_rank):
            start, end = place = issue.span.start, issue.span.end
            severity, here = known.found.get(place, (None, []))
            if severity is not issue.severity or not plain or not _same(known.text, text, end):
                block = block or self._document.findBlockByNumber(number)
                here = [
                    self._mark(issue.severity, rect.translated(known.corner)) for rect in rectangles(block, start, end)
                ]
            found[place] = issue.severity, here
            marks += here
        self._paragraphs[number] = _Paragraph(text, issues, known.corner, found, marks)
        return marks

    def _corner(self, block: QTextBlock) -> QPoint:
        return (self._editor.blockBoundingGeometry(block).topLeft() + self._editor.contentOffset()).toPoint()

    def _mark(self, severity: Severity, rect: QRect) -> _Mark:
        picture = self.painter.picture(severity, rect.width(), rect.height(), self._ratio)
        return _Mark(rect.top(), rect.bottom(), rect.topLeft(), picture)


def _rank(issue: Issue) -> int:
    return issue.severity.rank


def _same(old: str, new: str, end: int) -> bool:
    """Say whether what ends there stands in both texts where it did: the lines are filled from the top."""
    if old == new:
        return True
    word = _NEXT_WORD.search(new, end)
    return word is not None and old.startswith(new[: word.end()])
