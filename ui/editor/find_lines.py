"""The lines of the find bar: what is looked for, what replaces it, and how; laid out for the room there is."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from ui.keys import Keys, plain
from ui.looked_for import Field
from ui.theme import SPACE
from ui.tongue import tr

#: Pixels that a field is wide at least.
_NARROWEST = 110


class FindLines(QFrame):
    """Two fields, three options, the buttons beside them, and how many places there are; what they do is FindBar's."""

    def __init__(self, keys: Keys | None, parent: QWidget | None) -> None:
        """Lay them out; `keys` are named in the tips."""
        super().__init__(parent)
        self._keys = keys or Keys(parent=self)
        self.setProperty("bar", True)
        self.setAccessibleName(tr("Find and replace"))
        self._make()
        self._lay_out()

    @property
    def fields(self) -> tuple[Field, ...]:
        """What is looked for, and how."""
        return self._field, self._replacement, self._whole, self._case, self._regular

    def show_found(self, number: int, words: str, *, wrong: bool) -> None:
        """Say in `words` how many places there are (`number`), in red where there should be some."""
        self._count.setText(words)
        if self._field.property("wrong") != wrong:
            self._field.setProperty("wrong", wrong)
            self._field.style().unpolish(self._field)
            self._field.style().polish(self._field)
        self._every.setText(tr("Replace all {found:,}", found=number) if number else tr("Replace all"))
        for button in (self._one, self._every, self._look):
            button.setEnabled(number > 0)

    def _make(self) -> None:
        self._field = self._line(tr("Find"), tr("Words to find"))
        self._replacement = self._line(tr("Replace with"), tr("Words to put in their place"))
        self._count = QLabel()
        self._count.setMinimumWidth(
            self.fontMetrics().horizontalAdvance(tr("{place:,} of {found:,}", place=9999, found=9999))
        )
        self._count.setAccessibleName(tr("Places found"))
        self._whole = self._toggle(tr("Whole words"), tr("Find the words only where they are not part of longer ones"))
        self._case = self._toggle(tr("Match case"), tr("Tell capital letters from small ones"))
        self._regular = self._toggle(
            tr("Pattern"),
            tr("Find by a pattern (a regular expression); \\1 in the replacement stands for its first group"),
        )
        self._previous = self._button("‹", tr("Previous place"), "{find-previous}")
        self._following = self._button("›", tr("Next place"), "{find-next}")
        self._close = self._button("×", tr("Close the bar"), "Esc")
        for button in (self._previous, self._following, self._close):
            button.setFixedWidth(30)
            button.setProperty("small", True)
        self._one = self._button(tr("Replace"), tr("Replace this place and go on"), "Enter")
        self._every = self._button(tr("Replace all"), tr("Replace every place in one step"), "")
        self._look = self._button(tr("Preview…"), tr("Look at every place first"), "")

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(4 * SPACE, SPACE + 2, 2 * SPACE, SPACE + 2)
        grid.setHorizontalSpacing(2 * SPACE)
        grid.setVerticalSpacing(SPACE)
        grid.setColumnStretch(0, 1)
        self._options = QWidget()
        first, second, options = QHBoxLayout(), QHBoxLayout(), QHBoxLayout(self._options)
        options.setContentsMargins(0, 0, 0, 0)
        for row, widgets in (
            (first, (self._count, self._previous, self._following)),
            (second, (self._one, self._every, self._look)),
            (options, (self._whole, self._case, self._regular)),
        ):
            row.setSpacing(2 * SPACE)
            for widget in widgets:
                row.addWidget(widget)
            row.addStretch(1)
        first.addWidget(self._close)
        self._rows, self._is_narrow, self._is_slim = (grid, first, second), True, False
        self._lay_fields()
        # Tab goes from the words to what replaces them, and only then to the buttons.
        for one, other in ((self._field, self._replacement), (self._replacement, self._one), (self._one, self._every)):
            QWidget.setTabOrder(one, other)

    def _line(self, name: str, hint: str) -> QLineEdit:
        line = QLineEdit()
        line.setPlaceholderText(hint)
        line.setAccessibleName(name)
        line.setClearButtonEnabled(True)
        line.setMinimumWidth(_NARROWEST)
        return line

    def _lay_fields(self) -> None:
        """Put the buttons beside the fields, or below them in a slim bar, and what is in neither line last."""
        grid, first, second = self._rows
        for row in (first, second):
            grid.removeItem(row)
        below = int(self._is_slim)
        for at, (field, row) in enumerate(((self._field, first), (self._replacement, second))):
            grid.addWidget(field, at * (1 + below), 0, 1, 1 + below)
            grid.addLayout(row, at * (1 + below) + below, 1 - below, 1, 1 + below)
        if self._is_narrow:
            grid.addWidget(self._options, 4, 0, 1, 2)

    def _lay_options(self) -> None:
        """Have a line of their own for the options, and for the fields, where there is no room beside them."""
        first = self._rows[1]
        narrow, slim = self.width() < self._least(whole=True), self.width() < self._least(whole=False)
        if (narrow, slim) == (self._is_narrow, self._is_slim):
            return
        if self._is_narrow and not narrow:
            first.insertWidget(3, self._options)
        self._is_narrow, self._is_slim = narrow, slim
        self._lay_fields()

    def _least(self, *, whole: bool) -> int:
        """Return how wide the bar is at least, with the options in its first line or without."""
        grid, first, second = self._rows
        options = self._options.minimumSizeHint().width() + first.spacing()
        there = first.minimumSize().width()
        without = there if self._is_narrow else there - options
        margins = grid.contentsMargins()
        beside = max(without + (options if whole else 0), second.minimumSize().width())
        return margins.left() + margins.right() + _NARROWEST + grid.horizontalSpacing() + beside

    def minimumSizeHint(self) -> QSize:
        """Return the size of a slim bar, whose fields have lines of their own: it does not widen the window."""
        grid, first, second = self._rows
        options = self._options.minimumSizeHint().width()
        there = first.minimumSize().width() - (0 if self._is_narrow else options + first.spacing())
        margins = grid.contentsMargins()
        width = margins.left() + margins.right() + max(there, second.minimumSize().width(), options)
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the options where there is room for them."""
        super().resizeEvent(event)
        self._lay_options()

    def _toggle(self, text: str, tip: str) -> QCheckBox:
        box = QCheckBox(text)
        box.setToolTip(tip)
        box.setAccessibleName(plain(text))
        return box

    def _button(self, text: str, name: str, key: str) -> QPushButton:
        button = QPushButton(text)
        self._keys.tip(button, f"{name} ({key})" if key else name)
        button.setAccessibleName(name)
        button.setAutoDefault(False)
        return button
