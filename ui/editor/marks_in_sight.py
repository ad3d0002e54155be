"""Paints the marks that are in sight; where they stand is asked of Qt once for each state of the text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter, QPixmap

from qa_tool.domain.issue import Issue

if TYPE_CHECKING:
    from ui.editor.article_editor import ArticleEditor
    from ui.editor.mark_painter import MarkPainter

# Where a mark stands, its corner, and what it looks like.
_Mark = tuple[QRect, QPoint, QPixmap]
# The issues of a paragraph, its upper edge in the viewport, and its marks.
_Placed = tuple[Sequence[Issue], int, list[_Mark]]


class MarksInSight:
    """Paints the marks of a part of the viewport.

    A key paints twice, its line and what moved with it, and the caret paints when it blinks: what was found for a
    paragraph serves until the text, its layout or what is in sight changes.
    """

    def __init__(self, editor: ArticleEditor, painter: MarkPainter) -> None:
        """Look up the marks of `painter` in the text of `editor`."""
        self.painter = painter
        self._editor = editor
        # What the lines of a paragraph depend on besides its text (width, height of a line, font): None until asked.
        self._layout: tuple[int, int, str] | None = None
        self._state: object = None
        self._placed: dict[int, _Placed] = {}

    def lines_change(self) -> None:
        """Note that the width or the font is another one."""
        self._layout = None

    def paint(self, part: QRect) -> None:
        """Paint the marks of a part of the viewport over its words."""
        marks = self._within(part)
        if marks:
            with QPainter(self._editor.viewport()) as painter:
                for _, corner, picture in marks:
                    painter.drawPixmap(corner, picture)

    def numbers_down_to(self, bottom: int) -> range:
        """Return the numbers of the paragraphs between the top of the viewport and `bottom`, and some below.

        As many as would be there with a line each: to ask what stands at a point has Qt shape letters anew (0.1 ms).
        """
        first = self._editor.firstVisibleBlock().blockNumber()
        return range(first, min(self._editor.blockCount(), first + bottom // self._look()[1] + 2))

    def _within(self, part: QRect) -> list[_Mark]:
        editor, bottom = self._editor, part.bottom()
        sight = self.numbers_down_to(bottom)
        marked = self.painter.issues_within(sight.start, sight.stop)
        if not marked:
            return []
        document, offset = editor.document(), editor.contentOffset()
        look, ratio = self._look(), editor.devicePixelRatioF()
        state = (document.revision(), offset.y(), look, ratio, self.painter.theme)
        if state != self._state:
            self._state = state
            self._placed.clear()
        marks: list[_Mark] = []
        for number, issues in marked:
            placed = self._placed.get(number)
            if placed is None or placed[0] != issues:
                block = document.findBlockByNumber(number)
                corner = (editor.blockBoundingGeometry(block).topLeft() + offset).toPoint()
                if corner.y() > bottom:
                    break
                found = [
                    (rect, rect.topLeft(), self.painter.picture(severity, rect.width(), rect.height(), ratio))
                    for severity, rect in self.painter.places(block, issues, corner, look)
                ]
                placed = self._placed[number] = (issues, corner.y(), found)
            if placed[1] > bottom:
                break
            marks += [mark for mark in placed[2] if mark[0].intersects(part)]
        return marks

    def _look(self) -> tuple[int, int, str]:
        if self._layout is None:
            # To ask Qt at every painting takes time.
            editor = self._editor
            self._layout = (editor.viewport().width(), editor.fontMetrics().height(), editor.font().toString())
        return self._layout
