"""A table whose cells can be written in: its window or a double click begins, Enter takes it, Esc leaves it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.models.table import Index
from ui.models.term_table import TermTable
from ui.panels.rows_view import RowsView
from ui.theme import Theme
from ui.tongue import tr

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
#: Pixels that a field is wide at least, where the window has room for it.
_WIDTH = 260


class CellsView(RowsView):
    """Rows whose current cell is framed; `said` carries what is wrong with what is being written, "" for nothing."""

    said = Signal(str)

    def __init__(self, table: TermTable, stretch: Sequence[int], name: str, parent: QWidget | None = None) -> None:
        """Show `table`; Enter opens the row, as in every table."""
        super().__init__(table, stretch, name, parent)
        self._terms = table
        self.setItemDelegate(_Writer(self, table))
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)

    @property
    def is_writing(self) -> bool:
        """Whether a cell is being written in."""
        return self.state() == QAbstractItemView.State.EditingState

    def edit_here(self) -> None:
        """Write in the current cell, or open the row where that cell cannot be written in."""
        index = self.currentIndex()
        # One at a time: asked again, Qt would complain.
        if not index.isValid() or self.is_writing:
            return
        if self._terms.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)
        else:
            self.opened.emit(self._terms.row_at(index.row()))

    def sort_here(self, order: Qt.SortOrder) -> None:
        """Sort by the column of the current cell."""
        if self.currentIndex().isValid():
            self.sortByColumn(self.currentIndex().column(), order)
            self.scrollTo(self.currentIndex())

    # Qt's own names

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame the current cell, the one to write in; here, for a delegate would be asked for every cell (20 ms)."""
        super().paintEvent(event)
        if self.hasFocus() and self.currentIndex().isValid():
            with QPainter(self.viewport()) as painter:
                painter.setPen(QPen(QColor(Theme.of(self.palette()).accent), 1))
                painter.drawRect(self.visualRect(self.currentIndex()).adjusted(0, 0, -1, -1))

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Go to the first and the last cell of the row with Home and End, as every table of cells does."""
        return QTableView.moveCursor(self, action, modifiers)

    @Slot(QModelIndex)
    def _on_double_click(self, index: QModelIndex) -> None:
        """Open the row only where its cell cannot be written in."""
        if index.isValid() and not self._terms.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.opened.emit(self._terms.row_at(index.row()))


class _Writer(QStyledItemDelegate):
    """The field or the list in a cell."""

    def __init__(self, view: CellsView, table: TermTable) -> None:
        super().__init__(view)
        self._view, self._table = view, table

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Give a list where there is a choice, else a field."""
        title = tr(self._table.columns[index.column()].title)
        choices = self._table.choices(index.column())
        if choices:
            combo = QComboBox(parent)
            for value, words in choices.items():
                combo.addItem(tr(words), value)
            combo.activated.connect(lambda: self._take(combo))
            QTimer.singleShot(0, combo, combo.showPopup)
            combo.setAccessibleName(title)
            return combo
        line = QLineEdit(parent)
        line.setAccessibleName(title)
        at = QModelIndex(index) if isinstance(index, QModelIndex) else index
        line.textChanged.connect(lambda text: self._judge(line, at, text))
        return line

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Begin with what stands there."""
        text = str(self._table.data(index, Qt.ItemDataRole.EditRole))
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findData(text)))
        elif isinstance(editor, QLineEdit):
            editor.setText(text)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        """Hand on what was written; what is wrong is left as it was."""
        del model
        text = str(editor.currentData()) if isinstance(editor, QComboBox) else _text(editor)
        self._table.setData(index, text)

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        """Say no more of what was written."""
        self._view.said.emit("")
        super().destroyEditor(editor, index)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        """Give the field some room, also in a narrow column."""
        room = QRect(option.rect)
        room.setWidth(min(max(_WIDTH, room.width()), max(room.width(), self._view.viewport().width() - room.x())))
        if isinstance(editor, QComboBox):
            room.setWidth(max(option.rect.width(), editor.sizeHint().width()))
        room.setHeight(max(room.height(), editor.sizeHint().height()))
        editor.setGeometry(room)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Take what was written with Enter, unless it is wrong; the view below, where Enter opens, hears none of it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ENTER:
            if isinstance(editor, QWidget) and not editor.property("wrong"):
                self._take(editor)
            return True
        return super().eventFilter(editor, event)

    def _take(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)

    def _judge(self, line: QLineEdit, index: Index, text: str) -> None:
        fault = self._table.fault(index, text) if index.isValid() else ""
        line.setProperty("wrong", bool(fault))
        line.style().unpolish(line)
        line.style().polish(line)
        self._view.said.emit(fault and tr("{fault} Esc leaves it as it was.", fault=tr(fault)))


def _text(editor: QWidget) -> str:
    return editor.text() if isinstance(editor, QLineEdit) else ""
