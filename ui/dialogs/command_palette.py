"""Every command by its name: type a few letters, Enter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QVBoxLayout, QWidget

from ui.models.command_search import Command, ranked
from ui.models.table import Column, Table
from ui.panels.rows_view import RowsView
from ui.theme import SPACE
from ui.tongue import tr

#: Pixels: wide enough for a name, its reason and its key, and low enough to leave the text in sight.
WIDTH, HEIGHT = 640, 380
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)

COLUMNS: tuple[Column[Command], ...] = (
    Column("Command", lambda row: row.name, tip=lambda row: row.tip, width=30),
    Column("Menu", lambda row: row.reason or row.menu, tip=lambda row: row.reason or row.menu, width=34),
    Column("Key", lambda row: row.key, width=16),
)


class CommandPalette(QDialog):
    """A field and a list below it; the letters always go to the field, the arrow keys to the list.

    `chosen` carries the id of a command when the window is closed already; one that cannot be used now says why and
    stays.
    """

    chosen = Signal(str)

    def __init__(self, commands: Sequence[Command], recent: Sequence[str], parent: QWidget | None = None) -> None:
        """List `commands`, the `recent` ones (ids) first."""
        super().__init__(parent)
        self._commands, self._recent = tuple(commands), tuple(recent)
        self.setWindowTitle(tr("Commands"))
        self.setAccessibleName(tr("Commands"))
        self.setModal(True)
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Type what you want to do"))
        self.field.setAccessibleName(tr("Search a command"))
        self.field.setClearButtonEnabled(True)
        self.table: Table[Command] = Table(COLUMNS, faded=lambda row: bool(row.reason), parent=self)
        self.view = RowsView(self.table, stretch=0, name=tr("Commands found"))
        self.view.horizontalHeader().hide()
        self.view.setSortingEnabled(False)
        # The keyboard stays in the field, which hands on the arrow keys.
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setFocusProxy(self.field)
        self.said = QLabel()
        self.said.setProperty("muted", True)
        self.said.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        column.setSpacing(2 * SPACE)
        column.addWidget(self.field)
        column.addWidget(self.view, 1)
        column.addWidget(self.said)
        self.field.textChanged.connect(self._search)
        self.view.selectionModel().currentRowChanged.connect(self._describe)
        self.view.clicked.connect(self._run)
        self.resize(WIDTH, HEIGHT)
        if parent is not None:
            # In the upper part of the window, where it hides little of the text.
            self.move(parent.mapToGlobal(QPoint(max(0, (parent.width() - WIDTH) // 2), 60)))
        self._search("")
        self.field.setFocus()

    @Slot(str)
    def _search(self, typed: str) -> None:
        self.table.set_rows(ranked(typed, self._commands, self._recent))
        self.view.show_row(0 if self.table.rowCount() else -1)
        self._describe()

    @Slot()
    def _describe(self, *_moved: object) -> None:
        row = self.view.current_row()
        if row is None:
            self.said.setText(tr("No command is called that. Esc closes this list."))
            self.field.setAccessibleDescription(self.said.text())
            return
        self.said.setText(tr("Not now: {reason}", reason=row.reason) if row.reason else row.tip)
        # What a screen reader hears while the arrow keys go through the list.
        self.field.setAccessibleDescription(f"{row.name}. {self.said.text()} {row.key}".strip())

    @Slot(QModelIndex)
    def _run(self, *_index: object) -> None:
        row = self.view.current_row()
        if row is None or row.reason:
            return
        self.accept()
        self.chosen.emit(row.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the list with the arrow keys, run with Enter; Esc closes (QDialog's own)."""
        if event.key() in _MOVES:
            self._move(Qt.Key(event.key()))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run()
        else:
            super().keyPressEvent(event)

    def _move(self, key: Qt.Key) -> None:
        last = self.table.rowCount() - 1
        page = max(1, self.view.viewport().height() // max(1, self.view.verticalHeader().defaultSectionSize()) - 1)
        step = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_PageDown: page,
        }[key]
        at = self.view.currentIndex().row() + step
        if abs(step) == 1:
            # Round and round with single steps, as in menus.
            at %= max(1, last + 1)
        self.view.show_row(min(max(0, at), last))
        self._describe()
