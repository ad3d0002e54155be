"""Below the candidates: what can be done with the chosen name, how many there are, and what is wrong."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from qa_tool.domain.said import say
from ui.keys import Keys
from ui.theme import SPACE
from ui.tongue import tr
from ui.window_keys import undo_tip

_KEYS = say(
    "Enter adds the name, {candidates-reject} rejects it, {candidates-wrong} and {candidates-accepted} put it to what "
    "is chosen on the right, {candidates-undo} takes back."
)


class CandidateFoot(QWidget):
    """A line for words and a row of buttons; whoever has them connects them."""

    def __init__(self, keys: Keys, parent: QWidget | None = None) -> None:
        """Begin with nothing chosen."""
        super().__init__(parent)
        self._keys = keys
        self.count = QLabel()
        self.count.setProperty("muted", True)
        self.message = QLabel()
        self.message.setWordWrap(True)
        self.act = self._button(tr("&Add"), tr("Add the name to the glossary, or bring a rejected one back (Enter)"))
        self.edit = self._button(tr("&Edit and add…"), keys.tip_of("candidates-edit"))
        self.reject = self._button(tr("&Reject"), keys.tip_of("candidates-reject"))
        self.undo = self._button(tr("&Undo"), tr("There is nothing to undo"))
        self.close_list = self._button(tr("&Close"), tr("Close this list (Esc)"))
        words, row, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for layout in (words, row, column):
            layout.setSpacing(2 * SPACE)
        words.addWidget(self.message, 1)
        words.addWidget(self.count)
        for button in (self.act, self.edit, self.reject, self.undo):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.close_list)
        column.addLayout(words)
        column.addLayout(row)
        self.say("")

    def say(self, fault: str) -> None:
        """Say what is wrong; "" for nothing."""
        self.message.setText(fault or self._keys.words(tr(_KEYS)))
        self.message.setProperty("bad", bool(fault))
        self.message.setProperty("muted", not fault)
        self.message.style().unpolish(self.message)
        self.message.style().polish(self.message)

    def show_kind(self, *, rejected: bool) -> None:
        """Show whether names are added or brought back."""
        self.act.setText(tr("&Bring back") if rejected else tr("&Add"))
        self.act.setAccessibleName(tr("Bring back") if rejected else tr("Add"))

    def show_state(self, *, chosen: bool, offered: bool, whole: int, shown: int, last: str) -> None:
        """Show what can be done: with a chosen name, with one that is `offered`, and what undo takes back."""
        self.act.setEnabled(chosen)
        for button in (self.edit, self.reject):
            button.setEnabled(offered)
        self.undo.setEnabled(bool(last))
        self.undo.setToolTip(undo_tip(self._keys, "candidates-undo", last))
        names = tr("{number:,} name", "{number:,} names", number=whole)
        self.count.setText(names if shown == whole else tr("{shown:,} of {names}", shown=shown, names=names))

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        self._keys.tip(button, tip)
        button.setAccessibleName(text.replace("&", "").rstrip("…"))
        button.setAutoDefault(False)
        return button
