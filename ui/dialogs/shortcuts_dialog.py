"""How to work, and every key, which can be changed here."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from qa_tool.domain.said import say
from ui.actions import ActionSpec
from ui.dialogs.key_field import KeyField
from ui.key_scopes import SCOPES
from ui.keys import Keys, native, plain
from ui.models.key_table import KeyTable, keys_of, where
from ui.panels.rows_view import RowsView
from ui.room import resize_on_screen
from ui.theme import SPACE
from ui.tongue import tr

FIRST_STEPS = (
    (say("Open"), say("{open} opens articles; you can also drop files on the window, or paste a text.")),
    (say("Look"), say("{next-issue} goes to the next issue. The card on the right says what is wrong, and why.")),
    (
        say("Decide"),
        say(
            "{apply-1} applies the first suggestion, {dismiss-here} says it is fine; both go on to the next. "
            "Or just type."
        ),
    ),
    (say("Learn"), say("{add-term} adds the selected name to the glossary, so that it is found in every article.")),
    (
        say("Finish"),
        say("{export-text} writes the corrected text. Everything is saved as you go; {undo} reaches back for ever."),
    ),
)
_HOW = say("Enter changes the key of the chosen action.")


class ShortcutsDialog(QDialog):
    """Five lines on how to work, and a table of all actions: it can be searched, and every key in it changed."""

    def __init__(self, keys: Keys, parent: QWidget | None = None) -> None:
        """Show the keys as they are, and change them at once."""
        super().__init__(parent)
        self._keys = keys
        self._changing: ActionSpec | None = None
        self.setWindowTitle(tr("Keys and first steps"))
        self.setSizeGripEnabled(True)
        self._steps = QLabel()
        self._steps.setWordWrap(True)
        self._steps.setAccessibleName(tr("How to work"))
        self._search = QLineEdit()
        self._search.setPlaceholderText(tr("Search an action or a key"))
        self._search.setAccessibleName(tr("Search an action or a key"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._filter)
        self._search.returnPressed.connect(self.go_to_table)
        self.table = KeyTable(self)
        self.view = RowsView(self.table, stretch=2, name=tr("Actions and their keys"))
        self.view.opened.connect(self.change)
        self.view.selectionModel().selectionChanged.connect(self._show_buttons)
        self.view.selectionModel().selectionChanged.connect(self._describe)
        self.field = KeyField()
        self.field.setMaximumWidth(190)
        self.field.hide()
        self.field.taken.connect(self._take)
        self.field.given_up.connect(self._leave)
        self.said = QLabel(tr(_HOW))
        self.said.setWordWrap(True)
        self.said.setProperty("muted", True)
        # The table keeps its height when the field comes.
        self.said.setMinimumHeight(self.field.sizeHint().height())
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * SPACE, 4 * SPACE, 4 * SPACE, 4 * SPACE)
        column.setSpacing(2 * SPACE)
        column.addWidget(self._steps)
        column.addWidget(self._search)
        column.addWidget(self.view, 1)
        row = QHBoxLayout()
        row.setSpacing(2 * SPACE)
        row.addWidget(self.field)
        row.addWidget(self.said, 1)
        column.addLayout(row)
        column.addWidget(self._buttons())
        keys.changed.connect(self._show)
        self._show()
        self._search.setFocus()
        resize_on_screen(self, 1180, 640)

    @staticmethod
    def ask(parent: QWidget | None, keys: Keys) -> None:
        """Show the dialog until it is closed."""
        dialog = ShortcutsDialog(keys, parent)
        dialog.exec()
        dialog.deleteLater()

    @Slot()
    def go_to_table(self) -> None:
        """Go from the search to what it found."""
        self.view.setFocus()
        if self.view.current_row() is None and self.table.rowCount():
            self.view.show_row(0)

    @Slot(object)
    def change(self, row: ActionSpec) -> None:
        """Wait for the new key of an action."""
        self._changing = row
        self._say(
            tr("Press the new key of “{words}”. Backspace: no key. Esc: leave it as it is.", words=plain(row.text))
        )
        self.field.setText("")
        self.field.show()
        self.field.setFocus()

    # inner workings

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox()
        self._change = self._button(
            tr("Change &key…"), tr("Give the chosen action another key (Enter)"), self._change_chosen
        )
        self._reset = self._button(tr("&Reset"), tr("Give the chosen action the key it came with"), self._reset_chosen)
        self._reset_all = self._button(
            tr("Reset &all"), tr("Give every action the key it came with"), self._keys.reset_all
        )
        for button in (self._change, self._reset, self._reset_all):
            box.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        close = self._button(tr("Close"), tr("Close this window (Esc)"), self.reject)
        box.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        return box

    def _button(self, text: str, tip: str, act: object) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button

    @Slot()
    def _show(self) -> None:
        """Show the keys as they are now; the chosen row stays."""
        lines = ((tr(word), self._keys.words(tr(line))) for word, line in FIRST_STEPS)
        self._steps.setText(
            "<table cellspacing='3'>"
            + "".join(f"<tr><td><b>{word}</b>&nbsp;&nbsp;</td><td>{line}</td></tr>" for word, line in lines)
            + "</table>"
        )
        chosen = self.view.current_row()
        self.table.set_rows(self._keys.table(*SCOPES))
        if chosen is not None:
            self.view.show_row(self.table.find(lambda row: row.id == chosen.id))
        self._show_buttons()

    @Slot()
    def _show_buttons(self, *_selection: object) -> None:
        row = self.view.current_row()
        self._change.setEnabled(row is not None)
        self._reset.setEnabled(row is not None and self._keys.is_own(row.id))
        self._reset_all.setEnabled(self._keys.any_own)

    @Slot()
    def _describe(self, *_selection: object) -> None:
        """Say all that the chosen action does: its line in the table may be cut."""
        row = self.view.current_row()
        if self._changing is None:
            self._say(f"{row.tip}. {tr(_HOW)}" if row is not None and row.tip else tr(_HOW))

    @Slot()
    def _change_chosen(self) -> None:
        row = self.view.current_row()
        if row is not None:
            self.change(row)

    @Slot()
    def _reset_chosen(self) -> None:
        row = self.view.current_row()
        if row is None:
            return
        try:
            self._keys.reset(row.id)
        except ValueError as refused:
            self._say(str(refused), bad=True)
        else:
            self._say(tr("“{words}” has the key it came with again.", words=plain(row.text)))
        self.view.setFocus()

    @Slot(str)
    def _take(self, key: str) -> None:
        row = self._changing
        if row is None:
            return
        try:
            self._keys.set(row.id, (key,) if key else ())
        except ValueError as refused:
            self.field.setText(native(key))
            self._say(str(refused), bad=True)
            return
        self._leave()
        self._say(
            tr("“{words}” has the key {key} now.", words=plain(row.text), key=native(key))
            if key
            else tr("“{words}” has no key now.", words=plain(row.text))
        )

    @Slot()
    def _leave(self) -> None:
        """Go back to the table with the keys as they are."""
        self._changing = None
        self._describe()
        self.view.setFocus()
        self.field.hide()

    def _say(self, text: str, *, bad: bool = False) -> None:
        self.said.setText(text)
        self.said.setAccessibleName(text)
        self.said.setProperty("muted", not bad)
        self.said.setProperty("bad", bad)
        self.said.style().unpolish(self.said)
        self.said.style().polish(self.said)

    @Slot(str)
    def _filter(self, text: str) -> None:
        wanted = text.casefold().split()

        def keep(row: ActionSpec) -> bool:
            said = f"{plain(row.text)}\n{row.tip}\n{keys_of(row)}\n{where(row)}".casefold()
            return all(word in said for word in wanted)

        self.table.set_filter(keep if wanted else None)
