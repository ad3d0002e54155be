"""Below the glossary: what can be done, how many terms are shown, and what is wrong or under way."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from qa_tool.domain.said import say
from ui.keys import Keys
from ui.term_steps import TermSteps
from ui.theme import SPACE
from ui.tongue import tr
from ui.window_keys import undo_tip


class TermFoot(QWidget):
    """A line for words and a row of buttons; whoever has them connects them."""

    def __init__(self, parent: QWidget, keys: Keys) -> None:
        """Begin with nothing chosen."""
        super().__init__(parent)
        self._keys = keys
        self._fault = ""
        self._told = ""
        self.count = QLabel(self)
        self.count.setProperty("muted", True)
        self.message = QLabel(self)
        self.message.setAccessibleName(tr("What is wrong or under way"))
        self.busy = QProgressBar(self)
        self.busy.setAccessibleName(tr("The glossary is being changed"))
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setFixedSize(120, self.fontMetrics().height())
        self.busy.hide()
        self.add = self._button(tr("&Add…"), keys.tip_of("glossary-add"))
        self.change = self._button(tr("&Change…"), tr("Change the chosen term (Enter)"))
        self.delete = self._button(tr("&Delete"), keys.tip_of("glossary-delete"))
        self.merge = self._button(tr("&Merge…"), keys.tip_of("glossary-merge"))
        self.undo = self._button(tr("&Undo"), tr("There is nothing to undo"))
        self.candidates = self._button(tr("Ca&ndidates…"), tr("Show names that could become terms"))
        self.imports = self._button(tr("&Import…"), tr("Take terms from a file"))
        self.exports = self._button(tr("&Export…"), tr("Write the terms shown to a file"))
        words, row = QHBoxLayout(), QHBoxLayout()
        for line in (words, row):
            line.setSpacing(2 * SPACE)
        words.addWidget(self.busy)
        words.addWidget(self.message, 1)
        words.addWidget(self.count)
        for button in (self.add, self.change, self.delete, self.merge, self.undo):
            row.addWidget(button)
        row.addStretch(1)
        for button in (self.candidates, self.imports, self.exports):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * SPACE)
        column.addLayout(words)
        column.addLayout(row)

    def say(self, fault: str) -> None:
        """Say what is wrong with what is being written; "" for nothing."""
        self._fault = fault
        self._show(fault or self._usual(), bad=bool(fault))

    @Slot(str)
    def tell_if_in_front(self, words: str) -> None:
        """Say what was done here, where the status bar lies behind; what is done in the article is for that alone."""
        # Neither window is active yet when a dialog has just closed.
        behind = self.window().parentWidget()
        if self.isVisible() and (behind is None or not behind.isActiveWindow()):
            self.tell(words)

    def tell(self, words: str) -> None:
        """Say what was done, until something else was; "" for nothing."""
        self._told = words
        self.say("")

    def show_state(self, chosen: int, whole: int, shown: int, steps: TermSteps) -> None:
        """Show what can be done with so many chosen terms of those shown, and what is under way."""
        idle = not steps.doing
        self.change.setEnabled(idle and chosen > 0)
        self.change.setToolTip(
            tr("Change the {number:,} chosen terms (Enter)", number=chosen)
            if chosen > 1
            else tr("Change the chosen term (Enter)")
        )
        self.delete.setEnabled(idle and chosen > 0)
        self.merge.setEnabled(idle and whole > 1)
        for button in (self.add, self.imports):
            button.setEnabled(idle)
        last = steps.last
        self.undo.setEnabled(idle and bool(last))
        self.undo.setToolTip(undo_tip(self._keys, "glossary-undo", last))
        terms = tr("{number:,} term", "{number:,} terms", number=whole)
        if shown != whole:
            terms = tr("{shown:,} of {terms}", shown=shown, terms=terms)
        self.count.setText(tr("{terms}, {chosen:,} chosen", terms=terms, chosen=chosen) if chosen > 1 else terms)
        self.busy.setVisible(not idle)
        if not self._fault:
            self._show(steps.doing or self._usual(), bad=False)

    def _usual(self) -> str:
        return self._keys.words(self._told or tr(_HINT))

    def _show(self, words: str, *, bad: bool) -> None:
        self.message.setText(words)
        self.message.setProperty("bad", bad)
        self.message.setProperty("muted", not bad)
        self.message.style().unpolish(self.message)
        self.message.style().polish(self.message)

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text, self)
        self._keys.tip(button, tip)
        button.setAccessibleName(text.replace("&", "").rstrip("…"))
        return button


_HINT = say(
    "{glossary-write} or a double click writes in a cell, Enter opens the whole entry; {glossary-sort-up} and "
    "{glossary-sort-down} sort by the column."
)
