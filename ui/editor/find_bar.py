"""Find and replace, in a bar above the text."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QWidget

from qa_tool.domain.correction import TextEdit
from qa_tool.domain.span import Span
from ui.desk import ReviewDesk
from ui.dialogs.preview_dialog import PreviewDialog
from ui.editor.find_lines import FindLines
from ui.editor.search import Search, after, before, number_of
from ui.keys import Keys
from ui.models.wording import one_line
from ui.panels.refresh import Refresher
from ui.tongue import tr

#: Seconds that a regular expression may look in the open article, at every key; a bad one would never end.
LONGEST = 0.2


class Editor(Protocol):
    """What the bar needs of the article's text."""

    def selection(self) -> Span:
        """Return what is selected, empty at the caret where nothing is."""

    def setFocus(self) -> None:
        """Take the keyboard."""


class FindBar(FindLines):
    """Looks for words in the open article; Enter goes on, Shift+Enter back, Esc closes."""

    def __init__(
        self, desk: ReviewDesk, editor: Editor, parent: QWidget | None = None, keys: Keys | None = None
    ) -> None:
        """Start hidden."""
        super().__init__(keys, parent)
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
        for button, act in (
            (self._previous, self.find_previous),
            (self._following, self.find_next),
            (self._close, self.close_bar),
            (self._one, self.replace_this),
            (self._every, self.replace_all),
            (self._look, self.preview),
        ):
            button.clicked.connect(act)
        self._field.textEdited.connect(self._on_edited)
        for toggle in (self._whole, self._case, self._regular):
            toggle.toggled.connect(self._on_edited)
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
        self.show_found(found, words, wrong=bool(self._field.text()) and not found and not replaced)

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
