"""Find and replace, in a bar above the text."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Protocol

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from qa_tool.domain.correction import TextEdit
from qa_tool.domain.span import Span
from ui.desk import ReviewDesk
from ui.dialogs.preview_dialog import PreviewDialog
from ui.editor.search import Search, after, before, number_of
from ui.keys import Keys, plain
from ui.looked_for import Field
from ui.models.wording import one_line
from ui.panels.refresh import Refresher
from ui.theme import SPACE
from ui.tongue import tr

#: Seconds that a regular expression may look in the open article, at every key; a bad one would never end.
LONGEST = 0.2
#: Pixels that a field is wide at least.
_NARROWEST = 110


class Editor(Protocol):
    """What the bar needs of the article's text."""

    def selection(self) -> Span:
        """Return what is selected, empty at the caret where nothing is."""

    def setFocus(self) -> None:
        """Take the keyboard."""


class FindBar(QFrame):
    """Looks for words in the open article; Enter goes on, Shift+Enter back, Esc closes."""

    def __init__(
        self, desk: ReviewDesk, editor: Editor, parent: QWidget | None = None, keys: Keys | None = None
    ) -> None:
        """Start hidden."""
        super().__init__(parent)
        self._keys = keys or Keys(parent=self)
        self._desk, self._editor = desk, editor
        self._places: list[Span] = []
        # What would stand in each of them, and why a regular expression finds nothing.
        self._new: list[str] = []
        self._trouble = ""
        # The article in which something was just replaced: what is not found there is done.
        self._replaced_in: object = None
        # Where the search began, and what typing has shown since: from anywhere else the search begins anew.
        self._anchor = 0
        self._shown: Span | None = None
        self.setProperty("bar", True)
        self.setAccessibleName(tr("Find and replace"))
        self._build()
        self._refresher = Refresher(self, self.refresh)
        self._refresher.follow(desk.changed, desk.article_opened)
        self.hide()

    # intents of the menus

    @Slot()
    def open_find(self) -> None:
        """Show the bar, with the selected words in it."""
        self._open(replacing=False)

    @Slot()
    def open_replace(self) -> None:
        """Show the bar with the line to replace."""
        self._open(replacing=True)

    @Slot()
    def find_next(self) -> None:
        """Go to the next place."""
        if self._ready():
            self._go(after(self._places, self._editor.selection().end))

    @Slot()
    def find_previous(self) -> None:
        """Go to the place before."""
        if self._ready():
            self._go(before(self._places, self._editor.selection().start))

    @Slot()
    def replace_this(self) -> None:
        """Replace the place that is selected and go on; go to the next one where none is."""
        self.refresh()
        here = self._editor.selection()
        number = number_of(self._places, here)
        if number < 0:
            self.find_next()
            return
        new = self._new[number]
        self._replace([number])
        self._go(after(self._places, here.start + len(new)))

    @Slot()
    def replace_all(self) -> None:
        """Replace every place, in one step."""
        self.refresh()
        self._replace(range(len(self._places)))

    @Slot()
    def preview(self) -> None:
        """Show every place as it is and as it will be, and replace those that are chosen."""
        self.refresh()
        new = self._replacement.text()
        offered = list(zip(self._places, self._new, strict=True))
        title = tr(
            "Replace: {words} → {new}",
            words=one_line(self._field.text())[:40],
            new=one_line(new)[:40] or tr("(nothing)"),
        )
        chosen = PreviewDialog.ask(self, self._text(), offered, title)
        if chosen:
            self._replace(chosen)

    @Slot()
    def close_bar(self) -> None:
        """Hide the bar and go back to the text."""
        self.hide()
        self._editor.setFocus()

    @Slot()
    def refresh(self) -> None:
        """Look for the words in the text as it stands now."""
        search = Search(
            self._field.text(), self._whole.isChecked(), self._case.isChecked(), regular=self._regular.isChecked()
        )
        self._trouble = ""
        try:
            found = search.offers(self._text(), self._replacement.text(), LONGEST)
        except ValueError as error:
            found, self._trouble = [], tr("This pattern cannot be read: {error}.", error=error)
        except TimeoutError:
            found, self._trouble = [], tr("This pattern takes too long. Make it simpler.")
        self._places, self._new = [span for span, _ in found], [new for _, new in found]
        self._field.setToolTip(self._trouble)
        self._show_count()

    @property
    def fields(self) -> tuple[Field, ...]:
        """What is looked for, and how."""
        return self._field, self._replacement, self._whole, self._case, self._regular

    @property
    def replacing(self) -> bool | None:
        """Whether the line to replace is shown; None where the bar is closed."""
        return None if self.isHidden() else not self._replacement.isHidden()

    def stand(self, *, replacing: bool) -> None:
        """Show the bar with what is in it, with or without the line to replace."""
        for widget in (self._replacement, self._one, self._every, self._look):
            widget.setVisible(replacing)
        self.show()
        self.refresh()

    # inner workings

    def _build(self) -> None:
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
        previous = self._button("‹", tr("Previous place"), "{find-previous}", self.find_previous)
        following = self._button("›", tr("Next place"), "{find-next}", self.find_next)
        close = self._button("×", tr("Close the bar"), "Esc", self.close_bar)
        for button in (previous, following, close):
            button.setFixedWidth(30)
            button.setProperty("small", True)
        self._one = self._button(tr("Replace"), tr("Replace this place and go on"), "Enter", self.replace_this)
        self._every = self._button(tr("Replace all"), tr("Replace every place in one step"), "", self.replace_all)
        self._look = self._button(tr("Preview…"), tr("Look at every place first"), "", self.preview)
        grid = QGridLayout(self)
        grid.setContentsMargins(4 * SPACE, SPACE + 2, 2 * SPACE, SPACE + 2)
        grid.setHorizontalSpacing(2 * SPACE)
        grid.setVerticalSpacing(SPACE)
        grid.setColumnStretch(0, 1)
        self._options = QWidget()
        first, second, options = QHBoxLayout(), QHBoxLayout(), QHBoxLayout(self._options)
        options.setContentsMargins(0, 0, 0, 0)
        for row, widgets in (
            (first, (self._count, previous, following)),
            (second, (self._one, self._every, self._look)),
            (options, (self._whole, self._case, self._regular)),
        ):
            row.setSpacing(2 * SPACE)
            for widget in widgets:
                row.addWidget(widget)
            row.addStretch(1)
        first.addWidget(close)
        self._rows, self._is_narrow = (grid, first, second), True
        grid.addWidget(self._field, 0, 0)
        grid.addLayout(first, 0, 1)
        grid.addWidget(self._replacement, 1, 0)
        grid.addLayout(second, 1, 1)
        grid.addWidget(self._options, 2, 0, 1, 2)
        # Tab goes from the words to what replaces them, and only then to the buttons.
        for one, other in ((self._field, self._replacement), (self._replacement, self._one), (self._one, self._every)):
            QWidget.setTabOrder(one, other)
        self._field.textEdited.connect(self._on_edited)
        for toggle in (self._whole, self._case, self._regular):
            toggle.toggled.connect(self._on_edited)

    def _line(self, name: str, hint: str) -> QLineEdit:
        line = QLineEdit()
        line.setPlaceholderText(hint)
        line.setAccessibleName(name)
        line.setClearButtonEnabled(True)
        line.setMinimumWidth(_NARROWEST)
        return line

    def _lay_options(self) -> None:
        """Have a line of their own for the options where the first one is too narrow for them."""
        grid, first, _second = self._rows
        narrow = self.width() < self._least(whole=True)
        if narrow == self._is_narrow:
            return
        self._is_narrow = narrow
        if narrow:
            grid.addWidget(self._options, 2, 0, 1, 2)
        else:
            first.insertWidget(3, self._options)

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
        """Return the size of a narrow bar, whose options have a line of their own: it does not widen the window."""
        return QSize(self._least(whole=False), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the options where there is room for them."""
        super().resizeEvent(event)
        self._lay_options()

    def _toggle(self, text: str, tip: str) -> QCheckBox:
        box = QCheckBox(text)
        box.setToolTip(tip)
        box.setAccessibleName(plain(text))
        return box

    def _button(self, text: str, name: str, key: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        self._keys.tip(button, f"{name} ({key})" if key else name)
        button.setAccessibleName(name)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button

    def _open(self, *, replacing: bool) -> None:
        selected = self._editor.selection()
        words = selected.of(self._text())
        if words and "\n" not in words:
            self._field.setText(words)
        self._anchor = selected.start
        self.stand(replacing=replacing)
        self._field.selectAll()
        self._field.setFocus()

    def _ready(self) -> bool:
        """Look again; without words there is nothing to find, and the bar asks for some."""
        if not self._field.text():
            self.open_find()
            return False
        self.refresh()
        return True

    def _replace(self, numbers: Iterable[int]) -> None:
        text = self._text()
        offered = [(self._places[number], self._new[number]) for number in numbers]
        edits = [TextEdit(span.start, span.of(text), new) for span, new in offered if span.of(text) != new]
        if edits:
            self._replaced_in = self._desk.session
            self._desk.replace(edits)
        self.refresh()

    def _text(self) -> str:
        return self._desk.session.text if self._desk.session else ""

    def _go(self, number: int) -> None:
        if number >= 0:
            self._desk.show(self._places[number])
        self._show_count(number)

    def _show_count(self, number: int | None = None) -> None:
        found = len(self._places)
        replaced = self._replaced_in is not None and self._replaced_in is self._desk.session
        if number is None:
            number = number_of(self._places, self._editor.selection())
        if not self._field.text():
            words = ""
        elif not found:
            nothing = tr("None left") if replaced else tr("Not found")
            words = nothing if not self._trouble else tr("Wrong pattern")
        else:
            words = (
                tr("{place:,} of {found:,}", place=number + 1, found=found)
                if number >= 0
                else tr("{found:,} found", found=found)
            )
        self._count.setText(words)
        wrong = bool(self._field.text()) and not found and not replaced
        if self._field.property("wrong") != wrong:
            self._field.setProperty("wrong", wrong)
            self._field.style().unpolish(self._field)
            self._field.style().polish(self._field)
        self._every.setText(tr("Replace all {found:,}", found=found) if found else tr("Replace all"))
        for button in (self._one, self._every, self._look):
            button.setEnabled(found > 0)

    @Slot()
    def _on_edited(self, *_state: object) -> None:
        """Show the first place from where the search began, or else where that was, as Kate and Vim do."""
        self._replaced_in = None
        here = self._editor.selection()
        if here != self._shown:
            self._anchor = here.start
        self.refresh()
        number = after(self._places, self._anchor)
        self._go(number)
        if number < 0 and here == self._shown:
            self._desk.show(Span(self._anchor, self._anchor))
        self._shown = self._editor.selection()

    # Qt's own names

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed out of sight."""
        super().showEvent(event)
        self._refresher.catch_up()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter, back with Shift+Enter, close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            focus = self.focusWidget()
            if isinstance(focus, QPushButton):
                focus.click()
            elif focus is self._replacement and not back:
                self.replace_this()
            elif back:
                self.find_previous()
            else:
                self.find_next()
        else:
            super().keyPressEvent(event)
