"""The strip beside the scroll bar: where in the article the trouble is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

# By their modules where the first picture does without: PySide makes a class when it is first named.
from PySide6 import QtCore, QtGui
from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.as_written import as_written
from ui.tongue import tr

if TYPE_CHECKING:
    from qa_tool.domain.issue import PlacedIssue, Severity
    from ui.theme import Theme

#: Rank of the critical severity (domain.issue.Severity), which the first picture does without.
CRITICAL = 2


class TroubleStrip(QWidget):
    """Draws one tick an open issue at its share of the article's height; a click goes there.

    Severity shows by size as well as colour: half the width for minor, the whole for major, twice as high for critical.
    """

    clicked = Signal(object)
    #: A click is coming: whoever has newer issues than are drawn shows them now, or it would go to one that is gone.
    touched = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._theme = theme
        # The ground without a painter, which the first picture can do without (1.5 ms).
        self.setAutoFillBackground(True)
        self.set_theme(theme)
        self._marks: list[tuple[float, Severity, PlacedIssue]] = []
        self._current: PlacedIssue | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Where the issues are"))
        self.setToolTip(tr("Where the issues are: click one to go there"))

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self._theme = theme
        palette = self.palette()
        palette.setColor(self.backgroundRole(), QColor(theme.strip))
        self.setPalette(palette)

    def show_issues(self, issues: Sequence[PlacedIssue], length: int, current: PlacedIssue | None) -> None:
        """Draw these issues of a text of `length` code points."""
        whole = max(1, length)
        self._marks = [(p.span.start / whole, p.issue.severity, p) for p in issues]
        # Major ones are drawn last, on top of minor ones at the same height.
        self._marks.sort(key=lambda m: m[1].rank)
        self._current = current
        shape = QtCore.Qt.CursorShape
        self.setCursor(shape.PointingHandCursor if self._marks else shape.ArrowCursor)
        self.update()

    def set_current(self, current: PlacedIssue | None) -> None:
        """Point at the current issue."""
        self._current = current
        self.update()

    def sizeHint(self) -> QSize:
        """Narrow, and as high as there is room."""
        return QSize(14, 100)

    def paintEvent(self, _event: QtGui.QPaintEvent) -> None:
        """Draw the ticks."""
        if not self._marks:
            return
        painter = QtGui.QPainter(self)
        painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing)
        painter.setPen(QtCore.Qt.PenStyle.NoPen)
        # One tick a pixel: a long article has more issues than the strip has pixels, and each costs 50 us.
        ticks = {round(self._y(share)): severity for share, severity, _ in self._marks}
        for severity in sorted(set(ticks.values()), key=lambda worst: worst.rank):
            # The more severe ones last, over their neighbours.
            width = self.width() - 6 if severity.rank > 0 else (self.width() - 6) / 2
            painter.setBrush(QColor(self._theme.severity_colour(severity)))
            for y in (y for y, worst in ticks.items() if worst is severity):
                painter.drawRoundedRect(QtCore.QRectF(3, y - 1, width, 3 if severity.rank < CRITICAL else 6), 1, 1)
        current = self._current
        place = None
        if current is not None:
            same = (m for m in self._marks if m[2].span == current.span and m[2] == current)
            place = next((share for share, _, _ in same), None)
        if current is not None and place is not None:
            painter.setBrush(QtCore.Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(self._theme.text))
            height = 7 if current.issue.severity.rank < CRITICAL else 10
            painter.drawRect(QtCore.QRectF(1, round(self._y(place)) - 3, self.width() - 2, height))

    def mousePressEvent(self, event: QtGui.QMouseEvent) -> None:
        """Go to the issue nearest to the click."""
        self.touched.emit()
        nearest = self._nearest(event.position().y())
        if nearest is not None:
            self.clicked.emit(nearest)

    def mouseMoveEvent(self, event: QtGui.QMouseEvent) -> None:
        """Name the issue under the mouse in the tip."""
        nearest = self._nearest(event.position().y())
        self.setToolTip(as_written(tr(nearest.issue.message)) if nearest else tr("No open issues"))

    def _y(self, share: float) -> float:
        return 4 + share * max(1, self.height() - 8)

    def _nearest(self, y: float) -> PlacedIssue | None:
        return min(self._marks, key=lambda m: abs(self._y(m[0]) - y))[2] if self._marks else None
