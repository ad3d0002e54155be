"""Paints the marks of issues: it looks up finished spans and never checks anything.

They are painted over and under the text and are no formats in it: a paragraph with a single format is laid out twice at
every key and costs 1.8 times one without (PySide6 6.8 and 6.11, measured with 1 and with 5 formats in it).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QTextBlock, QTextLayout

from qa_tool.domain.issue import Issue, Severity
from qa_tool.text.offsets import Utf16Map
from ui.theme import Theme

#: Width of one wave or one dot with its gap, and height of a line of them, in pixels.
_PERIOD, _HEIGHT = 4, 3


class MarkPainter:
    """Tints and underlines the open issues of each paragraph; `issues_of` looks up those of one paragraph number."""

    def __init__(self, issues_of: Callable[[int], Sequence[Issue]], theme: Theme) -> None:
        """Keep the look-up and the colours."""
        self.issues_of = issues_of
        self._known: dict[int, tuple[object, tuple[tuple[Severity, QRect], ...]]] = {}
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take over the colours of a theme."""
        self.current_band = QColor(theme.current_band)
        self._colours = {severity: QColor(theme.severity_colour(severity)) for severity in Severity}
        self._tints = {severity: _tint(severity, colour) for severity, colour in self._colours.items()}
        modes = QPainter.CompositionMode
        self._blend = modes.CompositionMode_Lighten if theme.dark else modes.CompositionMode_Darken
        self._lines: dict[tuple[Severity, float], QPixmap] = {}

    def places(
        self, block: QTextBlock, issues: Sequence[Issue], corner: QPoint, look: object
    ) -> Iterator[tuple[Severity, QRect]]:
        """Yield the rectangles of a paragraph's issues, the most severe last and so on top.

        `corner` is the paragraph's upper left; `look` is whatever its layout depends on besides its text (width, font).
        """
        number = block.blockNumber()
        made_of = (block.text(), issues, look)
        known = self._known.get(number)
        if known is None or known[0] != made_of:
            known = self._known[number] = (made_of, tuple(_places(block, issues)))
        for severity, rect in known[1]:
            yield severity, rect.translated(corner)

    def paint(self, painter: QPainter, places: Sequence[tuple[Severity, QRect]], ratio: float) -> None:
        """Lay the ground of each mark and draw its line, after the text, so that no selection hides them.

        `ratio`: device pixels a pixel. A painter is dear, so there is one for both; the way in which the ground is laid
        leaves the letters, which are darker or lighter than it, as they are.
        """
        painter.setCompositionMode(self._blend)
        for severity, rect in places:
            painter.fillRect(rect, self._tints[severity])
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        for severity, rect in places:
            line = QRect(rect.left(), rect.bottom() + 1 - _HEIGHT, rect.width(), _HEIGHT)
            painter.drawTiledPixmap(line, self._line(severity, ratio), QPoint(rect.left() % _PERIOD, 0))

    def _line(self, severity: Severity, ratio: float) -> QPixmap:
        """Return a piece of a bar, one wave or one dot: shape as well as colour says how serious it is."""
        if (severity, ratio) not in self._lines:
            self._lines[severity, ratio] = _drawn(severity, self._colours[severity], ratio)
        return self._lines[severity, ratio]


def _tint(severity: Severity, colour: QColor) -> QColor:
    tint = QColor(colour)
    tint.setAlphaF(0.08 if severity is Severity.MINOR else 0.15)
    return tint


def _places(block: QTextBlock, issues: Sequence[Issue]) -> Iterator[tuple[Severity, QRect]]:
    positions = Utf16Map(block.text())
    layout = block.layout()
    for issue in sorted(issues, key=lambda i: i.severity.rank):
        start, end = positions.to_utf16(issue.span.start), positions.to_utf16(issue.span.end)
        for rect in _rectangles(layout, start, end):
            yield issue.severity, rect


def _rectangles(layout: QTextLayout, start: int, end: int) -> Iterator[QRect]:
    """Yield where a span of the paragraph (UTF-16 units) stands in it, one rectangle a line.

    In whole pixels, which Qt fills and tiles several times as fast.
    """
    at = start
    while at < end:
        line = layout.lineForTextPosition(at)
        if not line.isValid():
            return
        stop = min(end, line.textStart() + line.textLength())
        if stop <= at:
            return
        left, right = sorted((round(_x(line.cursorToX(at))), round(_x(line.cursorToX(stop)))))
        # The line's height below its letters belongs to the mark, so that the wave does not touch them.
        top = line.y()
        yield QRect(left, round(top), right - left, round(top + line.height()) - round(top))
        at = stop


def _x(answer: object) -> float:
    """Return the position of what PySide answers: it hands on the cursor beside it."""
    return float(answer[0] if isinstance(answer, tuple) else answer)  # type: ignore[arg-type]


def _drawn(severity: Severity, colour: QColor, ratio: float) -> QPixmap:
    # Never lower than the line, or the tiles begin again below it where a pixel is one and a half of the screen's.
    picture = QPixmap(round(_PERIOD * ratio), math.ceil(_HEIGHT * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.2))
    if severity is Severity.CRITICAL:
        painter.fillRect(QRectF(-1, 0, _PERIOD + 2, _HEIGHT), colour)
    elif severity is Severity.MAJOR:
        low, high = _HEIGHT - 0.6, 0.6
        # A step further on both sides, so that one picture goes over into the next.
        corners = [(-2, high), (0, low), (2, high), (4, low), (6, high)]
        painter.drawPolyline([QPointF(x, y) for x, y in corners])
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(QRectF(0.6, 0.6, 1.8, 1.8))
    painter.end()
    return picture
