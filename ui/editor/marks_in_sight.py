"""Paints the marks that are in sight; where they stand is asked of Qt when something moves them."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter, QPixmap, QTextBlock

from qa_tool.domain.issue import Issue, Severity
from qa_tool.review.marks import shifted_issue
from ui.editor.mark_painter import rectangles

if TYPE_CHECKING:
    from ui.editor.article_editor import ArticleEditor
    from ui.editor.mark_painter import MarkPainter
    from ui.theme import Theme

# Where a line can end: what stands before it stands there whatever comes behind it.
_NEXT_WORD = re.compile(r" \w")
#: Behind every text.
_NOWHERE = sys.maxsize
# But not beside letters that are written to the left, or taller ones of another font, which move what is before them.
_MOVES_ALL = re.compile("[\u0590-\u1dff\u200f\u202b\u202e\u2067\u2190-\U0010ffff]")


class _Mark(NamedTuple):
    """Where a mark stands in the viewport, and what it looks like."""

    top: int
    bottom: int
    left: int
    picture: QPixmap


class _Paragraph:
    """Where a paragraph begins in the viewport, its issues, the marks by their place in it, and all of them."""

    __slots__ = ("changed", "corner", "end", "found", "issues", "marks", "now", "plain", "settled")

    def __init__(self, text: str, corner: QPoint) -> None:
        self.corner = corner
        self.issues: Sequence[Issue] = ()
        # Those that are left of them by now, and where; None where that has to be looked up.
        self.now: Sequence[Issue] | None = None
        self.found: dict[tuple[int, int], tuple[Severity, list[_Mark]]] = {}
        self.marks: list[_Mark] = []
        # Whether no letter moves what is before it, and the column from which the text is another one by now.
        self.plain, self.changed = _is_plain(text), _NOWHERE
        # Where the last issue ends, and the column from which another text moves no mark.
        self.end, self.settled = 0, _NOWHERE


class MarksInSight:
    """Paints the marks of a part of the viewport.

    A key paints its paragraph, and the caret paints when it blinks. So what was found serves until it is told otherwise
    (`lines_change`, `marks_change`, `text_changes`) or the text is scrolled. A key that adds no line moves only what
    stands behind it in its paragraph, and where nothing does, nothing is looked up.
    """

    def __init__(self, editor: ArticleEditor, painter: MarkPainter) -> None:
        """Look up the marks of `painter` in the text of `editor`."""
        self.painter = painter
        self._editor = editor
        # Each call of Qt's costs a key some 10 µs: these are asked for once.
        self._viewport, self._bar, self._document = editor.viewport(), editor.verticalScrollBar(), editor.document()
        # Whether there may be other marks, and whether all may stand elsewhere.
        self._asks = self._moved = True
        # Whether there is another text, and the paragraphs in which it may have moved marks.
        self._typed = False
        self._typed_in: set[int] = set()
        # What they were found for: how far the text is scrolled, its lines, the screen, the colours, the lowest pixel.
        self._scroll, self._lines, self._ratio = 0, 0, 1.0
        self._theme: Theme | None = None
        self._lowest = 0
        self._sight = range(0)
        self._paragraphs: dict[int, _Paragraph] = {}
        # Of the paragraphs that have some.
        self._marks: dict[int, list[_Mark]] = {}

    def lines_change(self) -> None:
        """Note that the lines are others: their width, the font, or more than the text of one paragraph."""
        self._asks = self._moved = True

    def marks_change(self) -> None:
        """Note that there are other issues."""
        self._asks = True

    def text_changes(self, number: int, column: int, removed: str, inserted: str) -> None:
        """Note that in one paragraph, at a column (code points), something was put in place of something else.

        What that makes of its marks is known without looking them up.
        """
        self._typed = True
        known = self._paragraphs.get(number)
        if known is None:
            return
        if known.plain and known.now is not None and _is_plain(inserted):
            if column <= known.end:
                end, by = column + len(removed), len(inserted) - len(removed)
                moved = [shifted_issue(issue, column, end, by) for issue in known.now]
                known.now = [issue for issue in moved if issue is not None]
        else:
            known.plain, known.now, column = False, None, 0
        known.changed = min(known.changed, column)
        if column < known.settled and number in self._marks:
            self._typed_in.add(number)

    def paint(self, top: int, bottom: int) -> None:
        """Paint the marks of a part of the viewport over its words, from its first line of pixels to its last."""
        # Whatever moves a paragraph has Qt paint from there to the edge, or all of it.
        if top <= 0 or bottom >= self._lowest:
            if self._theme is not self.painter.theme or self._editor.devicePixelRatioF() != self._ratio:
                self.lines_change()
            if self._asks or self._typed or self._bar.value() != self._scroll:
                self._look_up()
        elif self._asks:
            self._look_up()
        elif self._typed:
            self._look_up_typed()
        marks = [m for found in self._marks.values() for m in found if m.top <= bottom and m.bottom >= top]
        if marks:
            painter = QPainter(self._viewport)
            for above, _, left, picture in marks:
                painter.drawPixmap(left, above, picture)
            painter.end()

    def numbers(self) -> range:
        """Return the numbers of the paragraphs in sight, and some below.

        As many as would be there with a line each, and the low ones between them: to ask what stands at a point has Qt
        shape letters anew (0.1 ms).
        """
        scroll, lines = self._bar.value(), self._document.lineCount()
        if self._moved or scroll != self._scroll or lines != self._lines:
            editor = self._editor
            self._moved, self._scroll, self._lines = False, scroll, lines
            self._theme, self._ratio = self.painter.theme, editor.devicePixelRatioF()
            height = self._viewport.height()
            self._lowest = height - 1
            self._paragraphs.clear()
            self._marks.clear()
            first = end = editor.firstVisibleBlock().blockNumber()
            room, before = height // editor.fontMetrics().height() + 2, "-"
            while room and end < editor.blockCount():
                line = editor.paragraph(end)
                # A blank line behind a blank line is low.
                if line or before:
                    room -= 1
                before, end = line, end + 1
            self._sight = range(first, end)
        return self._sight

    def _look_up(self) -> None:
        sight = self.numbers()
        self._asks = self._typed = False
        self._typed_in.clear()
        # A taller letter in a line moves what is below, and there are as many lines as before.
        last = max(self._paragraphs, default=None)
        if last is not None:
            block = self._document.findBlockByNumber(last)
            if self._corner(block) != self._paragraphs[last].corner:
                self._paragraphs.clear()
        marked = self.painter.issues_within(sight.start, sight.stop)
        self._marks = {number: self._of(number, issues) for number, issues in marked}

    def _look_up_typed(self) -> None:
        self._typed = False
        while self._typed_in:
            number = self._typed_in.pop()
            self._marks.pop(number, None)
            issues = self._paragraphs[number].now
            if issues is None:
                issues = next((found for _, found in self.painter.issues_within(number, number + 1)), ())
            if issues:
                self._marks[number] = self._of(number, issues)

    def _of(self, number: int, issues: Sequence[Issue]) -> list[_Mark]:
        """Return the marks of a paragraph, the most severe last and so on top."""
        text, known, block = self._editor.paragraph(number), self._paragraphs.get(number), None
        if known is None:
            block = self._document.findBlockByNumber(number)
            known = self._paragraphs[number] = _Paragraph(text, self._corner(block))
        known.now = issues
        stands, known.changed = _stands(text, known.changed), _NOWHERE
        if known.end <= stands and known.issues == issues:
            return known.marks
        found: dict[tuple[int, int], tuple[Severity, list[_Mark]]] = {}
        marks: list[_Mark] = []
        for issue in issues if len(issues) < 2 else sorted(issues, key=_rank):
            start, end = place = issue.span.start, issue.span.end
            severity, here = known.found.get(place, (None, []))
            if severity is not issue.severity or end > stands:
                block = block or self._document.findBlockByNumber(number)
                here = [
                    self._mark(issue.severity, rect.translated(known.corner)) for rect in rectangles(block, start, end)
                ]
            found[place] = issue.severity, here
            marks += here
        known.issues, known.found, known.marks = issues, found, marks
        known.end = max(issue.span.end for issue in issues)
        word = _NEXT_WORD.search(text, known.end)
        known.settled = word.end() if word else _NOWHERE
        return marks

    def _corner(self, block: QTextBlock) -> QPoint:
        return (self._editor.blockBoundingGeometry(block).topLeft() + self._editor.contentOffset()).toPoint()

    def _mark(self, severity: Severity, rect: QRect) -> _Mark:
        picture = self.painter.picture(severity, rect.width(), rect.height(), self._ratio)
        return _Mark(rect.top(), rect.bottom(), rect.left(), picture)


def _is_plain(text: str) -> bool:
    return text.isascii() or _MOVES_ALL.search(text) is None


def _rank(issue: Issue) -> int:
    return issue.severity.rank


def _stands(text: str, changed: int) -> int:
    """Return up to where a text stands where it did before it was changed from a column on.

    That is up to the last word that began before: lines are filled from the top.
    """
    if changed == _NOWHERE:
        return _NOWHERE
    at = text.rfind(" ", 0, max(0, changed - 1))
    while at >= 0 and not text[at + 1].isalnum():
        at = text.rfind(" ", 0, at)
    return at
