"""The words of a line that change, in bold among those around them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.models.preview_table import CHANGED


class ChangedWords(QStyledItemDelegate):
    """Paints a cell whose model tells, for CHANGED, from where to where its words change."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the cell, its changed words in bold, as far as there is room."""
        self.initStyleOption(option, index)
        text, changed = option.text, index.data(CHANGED)
        style = option.widget.style()
        room = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, option.widget)
        if changed is not None:
            option.text = ""
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        if changed is None:
            return
        start, end = changed
        margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, option, option.widget) + 1
        room = room.adjusted(margin, 0, -margin, 0)
        bold = QFont(option.font)
        bold.setBold(True)
        painter.save()
        painter.setPen(option.palette.color(option.palette.ColorRole.Text))
        for words, font in ((text[:start], option.font), (text[start:end], bold), (text[end:], option.font)):
            metrics = QFontMetrics(font)
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
            painter.setFont(font)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
            if shown != words:
                break
            room.setLeft(room.left() + metrics.horizontalAdvance(words))
        painter.restore()
