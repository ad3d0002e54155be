"""A table whose rows can be ticked in the first column."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QIcon

from ui.models.table import Column, Index, Table
from ui.theme import Theme

Row = TypeVar("Row")


class TickedTable(Table[Row]):
    """Rows with a box each; whoever made the table says which are ticked, and hears of a click by `tick_asked`."""

    tick_asked = Signal(object, bool)

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        ticked: Callable[[Row], bool],
        icons: Callable[[Theme], dict[str, QIcon]] = lambda _theme: {},
        parent: QObject | None = None,
    ) -> None:
        """Start empty; a row that is not ticked is shown in grey."""
        super().__init__(columns, icons, lambda row: not ticked(row), parent)
        self._ticked = ticked

    def show_again(self) -> None:
        """Show what the rows say now; they are the same ones."""
        if self.rowCount():
            last = self.index(self.rowCount() - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def toggle(self, position: int) -> None:
        """Ask for the tick of the row at a position to be changed."""
        if 0 <= position < self.rowCount():
            row = self.row_at(position)
            self.tick_asked.emit(row, not self._ticked(row))

    # Qt's own names

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the first column be ticked."""
        flags = super().flags(index)
        may = index.isValid() and index.column() == 0
        return flags | Qt.ItemFlag.ItemIsUserCheckable if may else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows, or whether it is ticked."""
        if index.isValid() and role == Qt.ItemDataRole.CheckStateRole and index.column() == 0:
            return Qt.CheckState.Checked if self._ticked(self.row_at(index.row())) else Qt.CheckState.Unchecked
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for a tick."""
        if not index.isValid() or role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.tick_asked.emit(self.row_at(index.row()), Qt.CheckState(value) == Qt.CheckState.Checked)
        return True
