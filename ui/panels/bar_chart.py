"""Bars with their names and numbers: for people who look rather than read, with words for those who listen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from qa_tool.domain.issue import Severity
from ui.as_written import as_written
from ui.models.wording import SEVERITIES
from ui.shapes import SIDE
from ui.signs import paint_severity
from ui.theme import SPACE, Theme
from ui.tongue import tr

#: Pixels of the longest bar where the names are long.
_LEAST_BAR = 36


class Bar(NamedTuple):
    """One bar: its name, its value, the value in words, and the severity whose colour and shape it has, if any."""

    label: str
    value: float
    shown: str
    severity: Severity | None = None
    strong: bool = False

    @property
    def words(self) -> str:
        """What a screen reader hears of it."""
        return f"{self.label}: {self.shown}" + (f", {tr(SEVERITIES[self.severity]).lower()}" if self.severity else "")


class BarChart(QWidget):
    """Bars from the left, the longest as wide as there is room; those that do not fit are counted in the last line."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        """Start empty; `title` is drawn above the bars."""
        super().__init__(parent)
        self._title = title
        self._bars: tuple[Bar, ...] = ()
        self._nothing = ""
        self._scale = 0.0
        self.setAccessibleName(title)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def bars(self) -> tuple[Bar, ...]:
        """What is shown."""
        return self._bars

    def show_bars(self, bars: Sequence[Bar], nothing: str, scale: float = 0.0) -> None:
        """Show these bars, in their order; `nothing` is said where there are none.

        The whole width stands for the longest bar, or for `scale` if that is more.
        """
        self._bars, self._nothing, self._scale = tuple(bars), nothing, scale
        self.setAccessibleDescription("; ".join(bar.words for bar in self._bars) or nothing)
        self.update()

    # Qt's own names

    def sizeHint(self) -> QSize:
        """Room for five bars."""
        return QSize(240, 6 * self._line() + 4 * SPACE)

    def minimumSizeHint(self) -> QSize:
        """Room for the title and two bars."""
        return QSize(130, 3 * self._line() + 4 * SPACE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the title and the bars."""
        with QPainter(self) as painter:
            self._paint(painter)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Name the bar under the mouse, whole, in the tip."""
        # Not in event(): painting crashes in a widget that overrides it in Python (PySide6 6.11, seen in the tests).
        number = (event.position().toPoint().y() - SPACE) // self._line() - 1
        shown = self._fitting()
        self.setToolTip(as_written(shown[number].words) if 0 <= number < len(shown) else "")

    # inner workings

    def _paint(self, painter: QPainter) -> None:
        theme = Theme.of(self.palette())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line, left, width = self._line(), 2 * SPACE, self.width() - 4 * SPACE
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.accent), 1))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.setPen(QColor(theme.text))
        usual, strong = self.font(), QFont(self.font())
        strong.setWeight(QFont.Weight.DemiBold)
        painter.setFont(strong)
        painter.drawText(QRect(left, SPACE, width, line), Qt.AlignmentFlag.AlignVCenter, self._title)
        painter.setFont(usual)
        if not self._bars:
            painter.setPen(QColor(theme.muted))
            room = QRect(left, SPACE + line, width, self.height() - line - 2 * SPACE)
            painter.drawText(room, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop, self._nothing)
            return
        shown = self._fitting()
        sign = SIDE + SPACE if any(bar.severity is not None for bar in shown) else 0
        longest = max((QFontMetrics(strong).horizontalAdvance(bar.label) for bar in shown), default=0)
        numbers = max(painter.fontMetrics().horizontalAdvance(bar.shown) for bar in self._bars) + SPACE
        # As wide as the names need: the rest is for the bars, which are told apart in little room.
        most_names = max(round(width * 0.6), width - numbers - _LEAST_BAR - SPACE)
        names = min(most_names, max(round(width * 0.3), longest + sign + 2 * SPACE))
        most = max(self._scale, *(bar.value for bar in self._bars)) or 1.0
        for number, bar in enumerate(shown):
            top = SPACE + line * (number + 1)
            painter.setFont(strong if bar.strong else usual)
            self._draw(painter, bar, QRect(left, top, width, line), (names, numbers), most)
        if len(shown) < len(self._bars):
            painter.setFont(usual)
            painter.setPen(QColor(theme.muted))
            rest = QRect(left, SPACE + line * (len(shown) + 1), width, line)
            painter.drawText(
                rest, Qt.AlignmentFlag.AlignVCenter, tr("and {number} more", number=len(self._bars) - len(shown))
            )

    def _line(self) -> int:
        return max(SIDE, self.fontMetrics().height()) + SPACE

    def _fitting(self) -> tuple[Bar, ...]:
        room = (self.height() - 2 * SPACE) // self._line() - 1
        return self._bars if len(self._bars) <= room else self._bars[: max(0, room - 1)]

    def _draw(self, painter: QPainter, bar: Bar, place: QRect, widths: tuple[int, int], most: float) -> None:
        """Draw one bar into its line; `widths` are those of the names and the numbers, `most` is the longest bar."""
        theme, (names, numbers) = Theme.of(self.palette()), widths
        left = place.left()
        colour = theme.accent
        if bar.severity is not None:
            paint_severity(painter, theme, bar.severity, left, place.top() + (place.height() - SIDE) // 2)
            colour = theme.severity_colour(bar.severity)
        sign = SIDE + SPACE if bar.severity is not None else 0
        painter.setPen(QColor(theme.text))
        name = QRect(left + sign, place.top(), names - sign - SPACE, place.height())
        fits = painter.fontMetrics().elidedText(bar.label, Qt.TextElideMode.ElideRight, name.width())
        painter.drawText(name, Qt.AlignmentFlag.AlignVCenter, fits)
        room = place.width() - names - numbers - SPACE
        length = max(2.0, bar.value / most * room)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(QRectF(left + names, place.top() + 4, length, place.height() - 8), 2, 2)
        painter.setPen(QColor(theme.text))
        number = QRect(round(left + names + length + SPACE), place.top(), numbers, place.height())
        painter.drawText(number, Qt.AlignmentFlag.AlignVCenter, bar.shown)
