"""How to work, and every key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from ui.actions import ActionSpec
from ui.models.key_table import KeyTable, keys_of
from ui.panels.rows_view import RowsView
from ui.theme import SPACE

FIRST_STEPS = (
    ("Open", "Ctrl+O opens articles; you can also drop files on the window, or paste a text."),
    ("Look", "F8 goes to the next issue. The card on the right says what is wrong, and why."),
    ("Decide", "Ctrl+1 applies the first suggestion, Ctrl+I says it is fine; both go on to the next. Or just type."),
    ("Learn", "Ctrl+Shift+G adds the selected name to the glossary, so that it is found in every article."),
    ("Finish", "Ctrl+E writes the corrected text. Everything is saved as you go, and Ctrl+Z reaches back for ever."),
)


class ShortcutsDialog(QDialog):
    """Five lines on how to work, and a table of all actions that can be searched."""

    def __init__(self, actions: Sequence[ActionSpec], parent: QWidget | None = None) -> None:
        """Show `actions`."""
        super().__init__(parent)
        self.setWindowTitle("Keys and first steps")
        self.setSizeGripEnabled(True)
        steps = QLabel(
            "<table cellspacing='3'>"
            + "".join(f"<tr><td><b>{word}</b>&nbsp;&nbsp;</td><td>{line}</td></tr>" for word, line in FIRST_STEPS)
            + "</table>"
        )
        steps.setWordWrap(True)
        steps.setAccessibleName("How to work")
        self._search = QLineEdit()
        self._search.setPlaceholderText("Search an action or a key")
        self._search.setAccessibleName("Search an action or a key")
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._filter)
        self.table = KeyTable(self)
        self.table.set_rows(list(actions))
        self.view = RowsView(self.table, stretch=2, name="Actions and their keys")
        box = QDialogButtonBox()
        box.addButton("Close", QDialogButtonBox.ButtonRole.RejectRole).setToolTip("Close this window (Esc)")
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * SPACE, 4 * SPACE, 4 * SPACE, 4 * SPACE)
        column.setSpacing(2 * SPACE)
        column.addWidget(steps)
        column.addWidget(self._search)
        column.addWidget(self.view, 1)
        column.addWidget(box)
        self._search.setFocus()
        self.resize(900, 600)

    @staticmethod
    def ask(parent: QWidget | None, actions: Sequence[ActionSpec]) -> None:
        """Show the dialog until it is closed."""
        dialog = ShortcutsDialog(actions, parent)
        dialog.exec()
        dialog.deleteLater()

    @Slot(str)
    def _filter(self, text: str) -> None:
        wanted = text.casefold().split()

        def keep(row: ActionSpec) -> bool:
            said = f"{row.text.replace('&', '')}\n{row.tip}\n{keys_of(row)}".casefold()
            return all(word in said for word in wanted)

        self.table.set_filter(keep if wanted else None)
