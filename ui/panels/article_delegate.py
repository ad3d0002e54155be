"""How an article looks in the list of articles."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from qa_tool.domain.article import ArticleState
from qa_tool.domain.issue import Severity
from ui.desk import Summary
from ui.models.article_list import FILE, SUMMARY, counts
from ui.models.wording import one_line
from ui.shapes import SIDE
from ui.signs import severity_icon, state_icon
from ui.theme import SPACE, Theme
from ui.tongue import tr


class ArticleDelegate(QStyledItemDelegate):
    """Paints an article on two lines: its state and title, then its open issues by severity, and its file or note.

    The file is named where others have the same title.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        """Paint nothing yet."""
        super().__init__(parent)
        self._signs: dict[tuple[str, ArticleState | Severity], QIcon] = {}

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Two lines and their margins."""
        height = option.fontMetrics.height()
        return QSize(120, 2 * height + 4 * SPACE)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one article."""
        summary: Summary = index.data(SUMMARY)
        self.initStyleOption(option, index)
        option.text = ""
        widget = option.widget
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
        theme = Theme.of(option.palette)
        area: QRect = option.rect.adjusted(2 * SPACE, 2 * SPACE - 1, -2 * SPACE, 0)
        line = painter.fontMetrics().height()
        painter.save()
        self._icon(painter, self._sign(theme, summary.state), area.left(), area.top() + (line - SIDE) // 2)
        painter.setPen(QColor(theme.text))
        title = QRect(area.left() + SIDE + SPACE + 2, area.top(), area.width() - SIDE - SPACE - 2, line + 1)
        fits = painter.fontMetrics().elidedText(summary.title, Qt.TextElideMode.ElideRight, title.width())
        painter.drawText(title, Qt.AlignmentFlag.AlignVCenter, fits)
        second = title.translated(0, line + SPACE - 1)
        left = self._counts(painter, theme, summary, second)
        painter.setPen(QColor(theme.muted))
        beside = second.adjusted(left - second.left(), 0, 0, 0)
        if file := index.data(FILE):
            _at_the_right(painter, beside, file, Qt.TextElideMode.ElideMiddle)
        elif summary.note:
            font = painter.font()
            font.setItalic(True)
            painter.setFont(font)
            _at_the_right(painter, beside, one_line(summary.note), Qt.TextElideMode.ElideRight)
        painter.restore()

    def _counts(self, painter: QPainter, theme: Theme, summary: Summary, line: QRect) -> int:
        """Paint what there is to say of the issues; return where there is room behind it."""
        metrics = painter.fontMetrics()
        left = line.left()
        painter.setPen(QColor(theme.muted))
        if summary.earlier:
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, tr("Earlier version"))
            return line.right()
        if not counts(summary):
            if summary.state is ArticleState.DONE:
                words = tr("Done")
            elif summary.words is None:
                words = tr("Checking…")
            else:
                words = tr("{number:,} word", "{number:,} words", number=summary.words)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, words)
            return left + metrics.horizontalAdvance(words) + 3 * SPACE
        for severity, number in counts(summary):
            self._icon(painter, self._sign(theme, severity), left, line.top() + (line.height() - SIDE) // 2)
            words = f"{number:,}"
            painter.drawText(
                QRect(left + SIDE + 3, line.top(), 80, line.height()), Qt.AlignmentFlag.AlignVCenter, words
            )
            left += SIDE + 3 + metrics.horizontalAdvance(words) + 3 * SPACE
        return left

    def _sign(self, theme: Theme, of: ArticleState | Severity) -> QIcon:
        """Return a sign, drawn once a theme."""
        key = (theme.name, of)
        if key not in self._signs:
            draw = state_icon(theme, of) if isinstance(of, ArticleState) else severity_icon(theme, of)
            self._signs[key] = draw
        return self._signs[key]

    @staticmethod
    def _icon(painter: QPainter, icon: QIcon, left: int, top: int) -> None:
        icon.paint(painter, left, top, SIDE, SIDE)


def _at_the_right(painter: QPainter, room: QRect, words: str, cut: Qt.TextElideMode) -> None:
    fits = painter.fontMetrics().elidedText(words, cut, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, fits)
