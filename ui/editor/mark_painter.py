"""Paints the marks of issues: it looks up finished spans and never checks anything.

They are painted over the text and are no formats in it: a paragraph with a single format is laid out twice at
every key and costs 1.8 times one without (PySide6 6.8 and 6.11, measured with 1 and with 5 formats in it).
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QTextBlock, QTextLine

from qa_tool.domain.issue import Issue, Severity
from qa_tool.text.offsets import Utf16Map, utf16_length
from ui.theme import Theme

#: Width of one wave or one dot with its gap, and height of a line of them, in pixels.
_PERIOD, _HEIGHT = 4, 3
# Letters of Hebrew, Arabic and the like, and signs that turn the direction.
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U0001efff]")
#: Marks of so many sizes are kept.
_MOST_PICTURES = 500


class MarkPainter:
    """Tints and underlines the open issues of each paragraph.

    `issues_within` looks up which of the paragraphs from a number to before another have issues, and gives these.
    """

    def __init__(
        self, issues_within: Callable[[int, int], Sequence[tuple[int, Sequence[Issue]]]], theme: Theme
    ) -> None:
        """Keep the look-up and the colours."""
        self.issues_within = issues_within
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take over the colours of a theme."""
        self.theme = theme
        self.current_band = QColor(theme.current_band)
        self._colours = {severity: QColor(theme.severity_colour(severity)) for severity in Severity}
        self._tints = {severity: _tint(severity, colour) for severity, colour in self._colours.items()}
        self._pictures: dict[tuple[Severity, int, int, float], QPixmap] = {}

    def picture(self, severity: Severity, width: int, height: int, ratio: float) -> QPixmap:
        """Return the mark of a place of this size, to be laid over its words, so that no selection hides it.

        `ratio`: device pixels a pixel. Ground and line are one picture that is kept, thin enough for the letters under
        it: blending them otherwise, and each by itself, costs 0.1 ms a painting.
        """
        made_of = (severity, width, height, ratio)
        picture = self._pictures.get(made_of)
        if picture is None:
            if len(self._pictures) >= _MOST_PICTURES:
                self._pictures.clear()
            picture = _pixmap(width, height, ratio)
            picture.fill(self._tints[severity])
            with QPainter(picture) as painter:
                line = _tile(severity, self._colours[severity], ratio)
                painter.drawTiledPixmap(QRect(0, height - _HEIGHT, width, _HEIGHT), line)
            self._pictures[made_of] = picture
        return picture


def _tint(severity: Severity, colour: QColor) -> QColor:
    tint = QColor(colour)
    tint.setAlphaF(0.08 if severity is Severity.MINOR else 0.15)
    return tint


def rectangles(block: QTextBlock, start: int, end: int) -> Iterator[QRect]:
    """Yield where a place of a paragraph (code points) stands in it, one rectangle a line or direction of writing.

    In whole pixels, which Qt fills and tiles several times as fast.
    """
    text, layout = block.text(), block.layout()
    positions, sides = Utf16Map(text), _sides_in_both_directions if _RIGHT_TO_LEFT.search(text) else _sides
    at, end = positions.to_utf16(start), positions.to_utf16(end)
    # What an input method composes stands in the line, but not in the text yet.
    composed = utf16_length(layout.preeditAreaText())
    if composed:
        there = layout.preeditAreaPosition()
        at, end = (at + composed if at >= there else at), (end + composed if end > there else end)
    while at < end:
        line = layout.lineForTextPosition(at)
        if not line.isValid():
            return
        stop = min(end, line.textStart() + line.textLength())
        if stop <= at:
            return
        # The line's height below its letters belongs to the mark, so that the wave does not touch them; but not the
        # space between paragraphs.
        leading = line.leading()
        height = line.height() - (leading if leading > line.descent() else 0)
        top, bottom = round(line.y()), round(line.y() + height)
        for left, right in sides(line, at, stop):
            # Letters without a width, as a soft hyphen, are marked where they stand all the same.
            yield QRect(round(left), top, max(_PERIOD, round(right) - round(left)), bottom - top)
        at = stop


def _sides(line: QTextLine, start: int, end: int) -> Iterator[tuple[float, float]]:
    yield _x(line.cursorToX(start)), _x(line.cursorToX(end))


def _sides_in_both_directions(line: QTextLine, start: int, end: int) -> Iterator[tuple[float, float]]:
    # The caret has two places between Hebrew and English, and Qt answers with one of them.
    for run in line.glyphRuns(start, end - start):
        place = run.boundingRect()
        yield place.left(), place.right()


def _x(answer: object) -> float:
    """Return the position of what PySide answers: it hands on the cursor beside it."""
    return float(answer[0] if isinstance(answer, tuple) else answer)  # type: ignore[arg-type]


def _pixmap(width: int, height: int, ratio: float) -> QPixmap:
    # Never lower than what is drawn on it, where a pixel is one and a half of the screen's.
    picture = QPixmap(round(width * ratio), math.ceil(height * ratio))
    picture.setDevicePixelRatio(ratio)
    return picture


def _tile(severity: Severity, colour: QColor, ratio: float) -> QPixmap:
    """Return a piece of a bar, one wave or one dot: shape as well as colour says how serious it is."""
    picture = _pixmap(_PERIOD, _HEIGHT, ratio)
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
