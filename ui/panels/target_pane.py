"""Beside the candidates: what the chosen name could belong to, and the two ways to put it there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from qa_tool.domain.term import Term
from ui.keys import Keys
from ui.models.candidate_table import CandidateRow
from ui.models.target_table import Target, TargetTable
from ui.panels.rows_view import RowsView
from ui.theme import SPACE
from ui.tongue import tr

#: The two ways in which a name can be put to something: the parts of a term.
WRONG, ACCEPTED = "wrong", "accepted"


class NamesView(RowsView):
    """Rows in which a letter or a digit is a command of the dialog, and no search for a row."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave plain letters and digits to the dialog."""
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        if plain and event.text().isalnum():
            event.ignore()
            return
        super().keyPressEvent(event)


class TargetPane(QWidget):
    """A search field, the targets with their keys, and a button for either kind of form."""

    #: Carries "wrong" or "accepted".
    put_asked = Signal(str)
    searched = Signal()

    def __init__(self, keys: Keys, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._keys = keys
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("Search for what it belongs to"))
        self.words.setAccessibleName(tr("Search terms and names"))
        keys.tip(
            self.words, tr("Words of a term or of another name ({candidates-search}); Enter goes back to the list")
        )
        self.words.setClearButtonEnabled(True)
        self.words.textChanged.connect(self.searched)
        self.table = TargetTable(self)
        self.view = NamesView(self.table, stretch=2, name=tr("What the name could belong to"))
        self.view.setSortingEnabled(False)
        self.view.opened.connect(lambda _target: self.put_asked.emit(WRONG))
        self.view.selectionModel().selectionChanged.connect(self._show_tips)
        keys.changed.connect(self._show_tips)
        self.wrong = self._button(tr("&Wrong form of it"), WRONG)
        self.accepted = self._button(tr("Acce&pted form of it"), ACCEPTED)
        put = QHBoxLayout()
        put.addWidget(self.wrong)
        put.addWidget(self.accepted)
        put.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for layout in (put, column):
            layout.setSpacing(2 * SPACE)
        column.addWidget(self.words)
        column.addWidget(self.view, 1)
        column.addLayout(put)

    @property
    def target(self) -> Target | None:
        """What is chosen."""
        return self.view.current_row()

    def choose(self, number: int) -> None:
        """Choose the target that has a key (from 1)."""
        if number <= self.table.rowCount():
            self.view.show_row(number - 1)

    def show_targets(self, terms: Sequence[Term], rows: Sequence[CandidateRow], nothing: str) -> None:
        """Show terms and other names, the first of them chosen, or say why there are none."""
        self.table.show_targets(terms, rows)
        self.view.show_row(0 if self.table.rowCount() else -1)
        self.view.say_nothing(nothing)
        self._show_tips()

    @Slot()
    def _show_tips(self, *_selection: object) -> None:
        target = self.target
        name = target.name if target else tr("what is chosen above")
        wrong = tr("Make it a wrong form of {name} ({key})", name=name, key="{candidates-wrong}")
        accepted = tr("Make it an accepted form of {name} ({key})", name=name, key="{candidates-accepted}")
        self.wrong.setToolTip(self._keys.words(wrong))
        self.accepted.setToolTip(self._keys.words(accepted))
        for button in (self.wrong, self.accepted):
            button.setEnabled(target is not None)

    def _button(self, text: str, part: str) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(text.replace("&", ""))
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.put_asked.emit(part))
        return button
