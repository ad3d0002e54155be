"""How much of something is done, as a bar that fills."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Theme


class Meter(QWidget):
    """A bar filled from the left; whoever shows it says beside it what it means."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Start empty; `name` is for screen readers."""
        super().__init__(parent)
        self._share = 0.0
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, done: int, whole: int, words: str) -> None:
        """Fill it to `done` of `whole`; `words` say so."""
        self._share = done / whole if whole else 0.0
        self.setAccessibleDescription(words)
        self.setToolTip(words)
        self.update()

    def sizeHint(self) -> QSize:
        """Flat."""
        return QSize(120, 12)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame and what is done."""
        with QPainter(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        theme = Theme.of(self.palette())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(QColor(theme.muted), 1))
        painter.setBrush(QColor(theme.base))
        painter.drawRoundedRect(place, 3, 3)
        if self._share > 0:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.done))
            inner = place.adjusted(2, 2, -2, -2)
            inner.setWidth(max(4.0, inner.width() * self._share))
            painter.drawRoundedRect(inner, 2, 2)
