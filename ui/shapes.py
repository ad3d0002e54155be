"""Small signs drawn as shapes, so that colour is never the only sign."""

from __future__ import annotations

import math
from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

#: Pixels of the square that the shapes below are described in.
SIDE = 16
#: Device pixels a pixel: what screens of today have.
_RATIOS = (1, 2, 3)


class Shape(Enum):
    """The signs there are."""

    OCTAGON = auto()
    TRIANGLE = auto()
    CIRCLE = auto()
    RING = auto()
    HALF = auto()
    TICK = auto()
    ONE_BAR = auto()
    TWO_BARS = auto()
    THREE_BARS = auto()


def draw_icon(shape: Shape, colour: str, inner: str) -> QIcon:
    """Draw a shape as an icon; `inner` is the colour of what is cut out of it or left empty in it."""
    icon = QIcon()
    for ratio in _RATIOS:
        pixmap = QPixmap(SIDE * ratio, SIDE * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw(painter, shape, QColor(colour), QColor(inner))
        painter.end()
        # A chosen row keeps the icon as it is: Qt would tint it with the selection otherwise.
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected, QIcon.Mode.Active):
            icon.addPixmap(pixmap, mode)
    return icon


def draw(painter: QPainter, shape: Shape, colour: QColor, inner: QColor) -> None:
    """Draw a shape into the square (0, 0, 16, 16)."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    _DRAWERS[shape](painter, colour, inner)


def _octagon(painter: QPainter, _colour: QColor, inner: QColor) -> None:
    corners = [math.radians(22.5 + 45 * n) for n in range(8)]
    painter.drawPolygon(QPolygonF([QPointF(8 + 7.4 * math.cos(a), 8 + 7.4 * math.sin(a)) for a in corners]))
    _exclamation(painter, inner, top=4.0)


def _triangle(painter: QPainter, _colour: QColor, inner: QColor) -> None:
    painter.drawPolygon(QPolygonF([QPointF(8, 1.2), QPointF(15.2, 14.4), QPointF(0.8, 14.4)]))
    _exclamation(painter, inner, top=5.4)


def _exclamation(painter: QPainter, inner: QColor, top: float) -> None:
    painter.setBrush(inner)
    painter.drawRoundedRect(QRectF(7.1, top, 1.8, 4.6), 0.9, 0.9)
    painter.drawEllipse(QRectF(7.0, top + 5.8, 2.0, 2.0))


def _circle(painter: QPainter, _colour: QColor, _inner: QColor) -> None:
    painter.drawEllipse(QRectF(4, 4, 8, 8))


def _ring(painter: QPainter, colour: QColor, _inner: QColor) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 1.6))
    painter.drawEllipse(QRectF(3, 3, 10, 10))


def _half(painter: QPainter, colour: QColor, inner: QColor) -> None:
    _ring(painter, colour, inner)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPie(QRectF(3, 3, 10, 10), 90 * 16, 180 * 16)


def _tick(painter: QPainter, _colour: QColor, inner: QColor) -> None:
    painter.drawEllipse(QRectF(2, 2, 12, 12))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(inner, 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.drawPolyline(QPolygonF([QPointF(5, 8.4), QPointF(7.2, 10.6), QPointF(11, 5.8)]))


def _bars(filled: int) -> Callable[[QPainter, QColor, QColor], None]:
    def paint(painter: QPainter, colour: QColor, inner: QColor) -> None:
        for number in range(3):
            painter.setBrush(colour if number < filled else inner)
            height = 4 + 4 * number
            painter.drawRect(QRectF(1.5 + 4.6 * number, 14 - height, 3.4, height))

    return paint


_DRAWERS: dict[Shape, Callable[[QPainter, QColor, QColor], None]] = {
    Shape.OCTAGON: _octagon,
    Shape.TRIANGLE: _triangle,
    Shape.CIRCLE: _circle,
    Shape.RING: _ring,
    Shape.HALF: _half,
    Shape.TICK: _tick,
    Shape.ONE_BAR: _bars(1),
    Shape.TWO_BARS: _bars(2),
    Shape.THREE_BARS: _bars(3),
}
