"""The table that every panel shows its rows in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import ceil
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.models.table import Index, Table
from ui.theme import Theme
from ui.tongue import tr

#: Pixels around the text of a row.
ROW_PADDING = 9
#: Rows before and after the current one that stay in sight.
CONTEXT = 3
#: So many rows, from top to bottom, tell how much room the words of a column need.
SAMPLE = 100


class RowsView(QTableView):
    """Rows of a Table: one line each, sorted by the header, gone through with the arrow keys.

    `chosen` carries the row that the user moved to, `opened` the one that was double-clicked or confirmed with Enter.
    Neither is emitted when the program moves the selection (`show_row`) or changes the rows.
    """

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(
        self, table: Table[Any], stretch: int | Sequence[int], name: str, parent: QWidget | None = None
    ) -> None:
        """Show `table`; the column or columns `stretch` take the room that is left; `name` is for screen readers."""
        super().__init__(parent)
        self._table = table
        self._quiet = False
        self._nothing = ""
        # From this width on every column has what it needs.
        self._wide = 0
        # The longest words of each column that were shown since there were no rows.
        self._longest: list[str] = []
        self._name = name
        self.setAccessibleName(name)
        self.setModel(table)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        # The head of a column asks of every row whether it is selected, at every paint: it knows of none.
        header.setSelectionModel(QItemSelectionModel(table, self))
        # Of several, Qt would make all as wide as each other, also those that have no words.
        self._stretching = (stretch,) if isinstance(stretch, int) else tuple(stretch)
        header.setSectionResizeMode(self._stretching[-1], QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(40)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self._measure()
        self.doubleClicked.connect(self._on_double_click)
        table.modelAboutToBeReset.connect(self._hold)
        table.modelReset.connect(self._release)

    def current_row(self) -> Any | None:
        """Return the row that is chosen, or None."""
        model = self.selectionModel()
        if not model.hasSelection():
            return None
        here = self.currentIndex().row()
        if here >= 0 and model.isRowSelected(here, QModelIndex()):
            return self._table.row_at(here)
        return self._table.row_at(min(some.top() for some in _ranges(model)))

    def selected_count(self) -> int:
        """Return how many rows are selected."""
        return sum(some.height() for some in _ranges(self.selectionModel()))

    def selected_rows(self) -> list[Any]:
        """Return all rows that are selected, from the top."""
        ranges = sorted((some.top(), some.bottom()) for some in _ranges(self.selectionModel()))
        return [self._table.row_at(row) for top, bottom in ranges for row in range(top, bottom + 1)]

    def show_row(self, position: int) -> None:
        """Select a row (a position as shown, -1 for none) without telling of it."""
        self._quiet = True
        if position < 0:
            self.selectionModel().clear()
        elif self.currentIndex().row() != position or not self.selectionModel().isRowSelected(position, QModelIndex()):
            here = self.currentIndex()
            self.setCurrentIndex(self._table.index(position, max(0, here.column())))
            # Not where the row under the mouse was just made the current one: it stays under the mouse.
            if here.row() != position:
                self._show_around()
        self._quiet = False

    def shown_rows(self) -> list[Any]:
        """Return all rows as they are shown, from the top."""
        return self._table.shown_rows()

    def select_rows(self, positions: Iterable[int], current: int) -> None:
        """Select several rows (positions as shown) without telling of it; the keyboard goes on from `current`."""
        self._quiet = True
        model, last = self.selectionModel(), self._table.columnCount() - 1
        selection = QItemSelection()
        for position in positions:
            selection.select(self._table.index(position, 0), self._table.index(position, last))
        model.setCurrentIndex(self._table.index(current, 0), QItemSelectionModel.SelectionFlag.NoUpdate)
        model.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._quiet = False

    def say_nothing(self, empty: str, filtered: str = "") -> None:
        """Say where rows would be why there are none: `empty`, or `filtered` where the filter hides them all."""
        nothing = (filtered if filtered and self._table.rows else empty) if not self._table.rowCount() else ""
        if nothing == self._nothing:
            return
        self._nothing = nothing
        self.setAccessibleDescription(self._nothing)
        self.viewport().update()

    @property
    def nothing(self) -> str:
        """What is said in place of rows."""
        return self._nothing

    def show_column(self, number: int, shown: bool) -> None:
        """Show a column or leave it out, and give its room to the others."""
        if shown == self.isColumnHidden(number):
            self.setColumnHidden(number, not shown)
            self._measure()

    # Qt's own names

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, or what is said in their place."""
        super().paintEvent(event)
        if self._nothing:
            with QPainter(self.viewport()) as painter:
                painter.setPen(QColor(Theme.of(self.palette()).muted))
                room = self.viewport().rect().adjusted(24, 12, -24, -12)
                painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._nothing)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter on every system."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & ~_KEYPAD:
            row = self.current_row()
            if row is not None:
                self.opened.emit(row)
            return
        if event.key() == Qt.Key.Key_Delete:
            # For whoever holds the view; Qt would look for a row that begins with this key.
            event.ignore()
            return
        before = self.currentIndex().row()
        super().keyPressEvent(event)
        if self.currentIndex().row() != before:
            self._show_around()

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Go to the first and the last row with Home and End: a row is one thing, and has no columns to go through."""
        last = self._table.rowCount() - 1
        if last >= 0 and action in _ENDS:
            return self._table.index(last if action is _ENDS[1] else 0, max(0, self.currentIndex().column()))
        return super().moveCursor(action, modifiers)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the first row where none is, so that the keyboard shows where it is; nothing is chosen by that."""
        self._quiet = True
        super().focusInEvent(event)
        index = self.currentIndex()
        if index.isValid() and not self.selectionModel().hasSelection():
            self.selectRow(index.row())
        self._quiet = False

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell of the row that the user moved to."""
        super().currentChanged(current, previous)
        if not self._quiet and current.isValid() and current.row() != previous.row():
            self.chosen.emit(self._table.row_at(current.row()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out anew where it is not enough for all columns, or was not."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width() and self._is_narrow(event):
            self._measure()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font and the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._measure()
        elif event.type() == QEvent.Type.PaletteChange:
            self._table.set_theme(Theme.of(self.palette()))

    # inner workings

    def _show_around(self) -> None:
        """Have some rows before and after the current one in sight, where it was not gone to by the mouse."""
        here, last = self.currentIndex(), self._table.rowCount() - 1
        if not here.isValid():
            return
        fitting = self.viewport().height() // self.rowHeight(here.row())
        around = min(CONTEXT, (fitting - 1) // 2)
        for row in (min(here.row() + around, last), max(here.row() - around, 0)) if around > 0 else ():
            self.scrollTo(self._table.index(row, here.column()))

    def _is_narrow(self, event: QResizeEvent) -> bool:
        # Without the column that stretches the others have all of the room: never too wide for them.
        return self.isColumnHidden(self._stretching[-1]) or (
            min(event.oldSize().width(), event.size().width()) < self._wide
        )

    def _measure(self) -> None:
        metrics = self.fontMetrics()
        self._look_for_longest()
        self.verticalHeader().setDefaultSectionSize(metrics.height() + ROW_PADDING)
        header = self.horizontalHeader()
        # A title is shown whole, with room for the arrow of the sort; a column that is not shown takes no room.
        columns = {
            number: column
            for number, column in enumerate(self._table.columns)
            if column.spared or not self.isColumnHidden(number)
        }
        titles = {n: header.fontMetrics().horizontalAdvance(tr(column.title)) + 34 for n, column in columns.items()}
        # So much as its words take, and no more than is usual; as long as there are none, all of that.
        usual = {n: round(column.width * metrics.averageCharWidth() * 1.1) for n, column in columns.items()}
        strong = QFont(self.font())
        strong.setBold(self._table.has_strong)
        words = {n: QFontMetrics(strong).horizontalAdvance(text) for n, text in enumerate(self._longest)}

        def whole(n: int, letters: int) -> int:
            return max(titles[n], letters + 16 + (24 if columns[n].icon else 0))

        widths = {n: whole(n, min(words.get(n, usual[n]), usual[n])) for n in columns}
        stretching = columns.keys() & self._stretching
        # Where there is room, all of it for the words of a column that stretches, and twice the usual for the others.
        most = {n: words.get(n, 0) if n in stretching else min(words.get(n, 0), 2 * usual[n]) for n in columns}
        ample = {n: max(widths[n], whole(n, most[n])) for n in columns}
        self._wide, least, room = sum(ample.values()), sum(widths.values()), self.viewport().width()
        for number, column in columns.items():
            if column.spared:
                self.setColumnHidden(number, least > room)
                if least > room:
                    del titles[number], widths[number]
        titles |= {number: widths[number] for number in widths if columns[number].kept}
        lacking = sum(widths.values()) - room
        shared = _narrowed(widths, titles, lacking) if lacking > 0 else _widened(widths, ample, -lacking)
        if not stretching & widths.keys():
            # Where the column that stretches is left out, the others have its room.
            whole_width = sum(shared.values())
            left = max(0, room - whole_width)
            shared = {number: width + left * width // whole_width for number, width in shared.items()}
        for number in shared.keys() - {self._stretching[-1]}:
            self.setColumnWidth(number, shared[number])

    @Slot(QModelIndex)
    def _on_double_click(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self._table.row_at(index.row()))

    @Slot()
    def _hold(self) -> None:
        self._quiet = True

    @Slot()
    def _release(self) -> None:
        self._quiet = False
        # Not else: a width that somebody gave a column stays, and the columns do not move at every decision.
        if self._look_for_longest():
            self._measure()

    def _look_for_longest(self) -> bool:
        """Look what the longest words of each column are; return whether they are others than so far."""
        table, before = self._table, self._longest
        rows = [table.row_at(at) for at in range(0, table.rowCount(), max(1, table.rowCount() // SAMPLE))]
        if rows:
            longest = [max((column.text(row) for row in rows), key=len) for column in table.columns]
            self._longest = [max(pair, key=len) for pair in zip(before or longest, longest, strict=True)]
        else:
            self._longest = []
        return self._longest != before


_ENDS = (QAbstractItemView.CursorAction.MoveHome, QAbstractItemView.CursorAction.MoveEnd)
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


def _narrowed(widths: dict[int, int], least: dict[int, int], lacking: int) -> dict[int, int]:
    """Return the widths of columns where so many pixels are lacking: all give way in proportion, but no title is cut.

    So the column that stretches is not squeezed.
    """
    spare = sum(widths.values()) - sum(least.values())
    share = min(1.0, lacking / spare) if spare else 0
    return {number: width - ceil(share * (width - least[number])) for number, width in widths.items()}


def _widened(widths: dict[int, int], most: dict[int, int], spare: int) -> dict[int, int]:
    """Return the widths of columns where so many pixels are left: in proportion to what they lack of `most`."""
    missing = sum(most[number] - width for number, width in widths.items() if most[number] > width)
    share = min(1.0, spare / missing) if missing else 0
    return {number: width + int(share * max(0, most[number] - width)) for number, width in widths.items()}


def _ranges(model: QItemSelectionModel) -> list[QItemSelectionRange]:
    """Return what is selected in ranges: an index for each of 50,000 rows takes seconds."""
    selection = model.selection()
    return [selection.at(number) for number in range(selection.size())]
