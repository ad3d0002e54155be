"""The glossary: search, write in its cells, add, change, merge, delete, undo, import, export."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, QTimer, Signal, SignalInstance, Slot
from PySide6.QtGui import QAction, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QPushButton, QVBoxLayout, QWidget

from qa_tool.domain.changes import Changes
from qa_tool.domain.term import Term
from ui.dialogs.bulk_dialog import BulkDialog
from ui.dialogs.candidates_dialog import CandidatesDesk, CandidatesDialog
from ui.dialogs.merge_dialog import LikenessDesk, MergeDialog
from ui.dialogs.term_dialog import TermDialog
from ui.key_scopes import GLOSSARY
from ui.keys import Keys
from ui.models.term_table import STRETCH, TermTable, searched
from ui.panels.cells_view import CellsView
from ui.panels.halves import Halves
from ui.panels.refresh import Refresher
from ui.panels.term_filter import TermFilter
from ui.panels.term_foot import TermFoot
from ui.panels.term_life_pane import LifeDesk, TermLifePane
from ui.room import resize_on_screen
from ui.term_files import ExportDesk, ImportDesk, TermFiles
from ui.term_steps import TermSteps, TermStore
from ui.theme import SPACE
from ui.tongue import tr
from ui.window_keys import WindowKeys

#: So many terms are not read for the search on the GUI thread, but before the first letter is typed.
_MANY = 2000
#: Milliseconds of rest before they are read: beside a thread that computes, painting takes half as long again.
_REST = 200
#: Milliseconds from one part of a new window to the next: what is there by then gets to the screen first.
_BREATH = 4


class TermsDesk(TermStore, CandidatesDesk, ExportDesk, Protocol):
    """The terms that are stored, and what may be done with them."""

    @property
    def changed(self) -> SignalInstance:
        """Carries a Changes."""

    @property
    def told(self) -> SignalInstance:
        """Carries a sentence for the editor, in which {action} stands for the key of an action."""


class WorkDesk(LifeDesk, LikenessDesk, ImportDesk, Protocol):
    """What takes long, done beside the window."""


class GlossaryWindow(QWidget):
    """A window of its own that stays open beside the article."""

    #: Carries the id of an article and a span in it, where a term stands.
    article_asked = Signal(int, object)

    def __init__(
        self, desk: TermsDesk, work: WorkDesk, parent: QWidget | None = None, keys: Keys | None = None
    ) -> None:
        """Follow `desk`; `work` does what takes long."""
        super().__init__(parent, Qt.WindowType.Window)
        self._desk, self._work = desk, work
        self._keys = keys or Keys(parent=self)
        self._steps = TermSteps(desk, self._on_step)
        self._files = TermFiles(self, desk, work, self._steps)
        self.setWindowTitle(tr("Glossary - Emend"))
        self.setAccessibleName(tr("Glossary"))
        self.table = TermTable(self, is_open=True)
        # Later, when the field in the cell is gone.
        self.table.edited.connect(self._on_edited, Qt.ConnectionType.QueuedConnection)
        # Every part is made where it stays: one that moves is dressed by the stylesheet again.
        self.filter = TermFilter(self, self._keys)
        halves = Halves(Qt.Orientation.Vertical, parent=self)
        self.view = CellsView(self.table, STRETCH, tr("Terms"), halves)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.opened.connect(lambda _row: self.change())
        self.view.said.connect(self._say)
        self.view.selectionModel().selectionChanged.connect(self._show_state)
        self.filter.changed.connect(self._filter)
        self.life = TermLifePane(work, self.view, halves)
        self.life.article_asked.connect(self.article_asked)
        self.foot = TermFoot(self, self._keys)
        self._connect()
        self._arrange(halves)
        self._take_keys()
        self._refresher = Refresher(self, self.refresh)
        self._read_soon = QTimer(self, singleShot=True, interval=_REST)
        self._read_soon.timeout.connect(self._read)
        desk.changed.connect(self._on_changed)
        desk.told.connect(self.foot.tell_if_in_front)
        resize_on_screen(self, 1240, 680)
        self.filter.words.setFocus()

    @Slot()
    def refresh(self) -> None:
        """Take over the terms as they stand."""
        chosen, column = self.view.current_row(), max(0, self.view.currentIndex().column())
        self.table.set_rows(tuple(self._desk.terms))
        self.filter.offer_glossaries(self.table.rows)
        if len(self.table.rows) > _MANY:
            self._read_soon.start()
        self._filter()
        if chosen is not None:
            row = self.table.find(lambda term: term.id == chosen.id)
            self.view.show_row(row)
            if row >= 0 and column:
                self.view.selectionModel().setCurrentIndex(
                    self.table.index(row, column), QItemSelectionModel.SelectionFlag.NoUpdate
                )
        self._show_state()

    # what can be done

    @Slot()
    def add(self) -> None:
        """Ask for a new term."""
        self._refresher.catch_up()
        self.add_form(self.filter.words.text().strip() if not self.table.rowCount() else "")

    def add_form(self, form: str) -> None:
        """Ask for a new term, beginning with a form."""
        made = TermDialog.ask(self, None, form, self.table.rows, self._language())
        if made is None:
            return
        old = next((term for term in self.table.rows if term.id == made.id), None) if made.id is not None else None
        if old is None:
            self._steps.add(made)
        else:
            self._steps.change(old, made)
        self._go_to(made.canonical)

    def _go_to(self, canonical: str) -> None:
        """Choose the first term of a name; where the choices above the list hide it, they are taken back."""
        self._refresher.catch_up()
        row = self.table.find(lambda term: term.canonical == canonical)
        if row < 0 and any(term.canonical == canonical for term in self.table.rows):
            self.filter.show_all()
            row = self.table.find(lambda term: term.canonical == canonical)
        if row >= 0:
            self.view.show_row(row)
            self.view.setFocus()

    @Slot()
    def change(self) -> None:
        """Ask for changes to the chosen term, or to all that are chosen."""
        terms = self.view.selected_rows()
        if len(terms) > 1:
            pairs = BulkDialog.ask(self, terms, sorted({term.glossary for term in self.table.rows}))
            if pairs:
                self._steps.change_all(pairs)
        elif terms:
            (term,) = terms
            made = TermDialog.ask(self, term, "", (), self._language(), history=self._work.history(term))
            if made is not None and made != term:
                self._steps.change(term, made)

    @Slot()
    def delete(self) -> None:
        """Take the chosen terms out; undo brings them back."""
        terms = tuple(self.view.selected_rows())
        # A key given to this, say F7, means the list also while one of its cells is written in.
        if terms and not self._steps.doing and not self.view.is_writing:
            self._steps.delete(terms)
            self._show_state()

    @Slot()
    def undo(self) -> None:
        """Take back the last change made in this window."""
        self._steps.undo()
        self._show_state()

    @Slot()
    def merge(self) -> None:
        """Show the terms that share a form, of those that are chosen or of all, to make one of them."""
        self._refresher.catch_up()
        chosen = self.view.selected_rows()
        dialog = MergeDialog(self._work, self._steps, chosen if len(chosen) > 1 else self.table.rows, self, self._keys)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot()
    def show_candidates(self) -> None:
        """Show the names that no term covers, to add or reject them."""
        dialog = CandidatesDialog(self._desk, self, self._keys)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot()
    def import_file(self) -> None:
        """Ask for a file, show what is in it, and take the good rows."""
        self._files.take_in(self._present, self._show_state)

    @Slot()
    def export_file(self) -> None:
        """Ask where to, say what the format cannot hold, and write the terms that are shown."""
        self._files.write(lambda: self._present(shown=True))

    # inner workings

    def _connect(self) -> None:
        for button, act in (
            (self.foot.add, self.add),
            (self.foot.change, self.change),
            (self.foot.delete, self.delete),
            (self.foot.merge, self.merge),
            (self.foot.undo, self.undo),
            (self.foot.candidates, self.show_candidates),
            (self.foot.imports, self.import_file),
            (self.foot.exports, self.export_file),
        ):
            button.clicked.connect(act)
        for text, act in (
            (tr("&Change…"), self.change),
            (tr("&Write in this cell"), self.view.edit_here),
            (tr("&Delete"), self.delete),
            (tr("&Merge…"), self.merge),
        ):
            action = QAction(text, self.view)
            action.triggered.connect(act)
            self.view.addAction(action)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _take_keys(self) -> None:
        acts: dict[str, Callable[[], object]] = {
            "glossary-undo": self.undo,
            "glossary-find": self.filter.words.setFocus,
            "glossary-add": self.add,
            "glossary-write": self.view.edit_here,
            "glossary-delete": self.delete,
            "glossary-merge": self.merge,
            "glossary-sort-up": lambda: self.view.sort_here(Qt.SortOrder.AscendingOrder),
            "glossary-sort-down": lambda: self.view.sort_here(Qt.SortOrder.DescendingOrder),
            "glossary-close": self.close,
        }
        self._keys.changed.connect(self._show_state)

        def after_rows(act: Callable[[], object]) -> Callable[[], object]:
            # A key may come before the rows.
            return lambda: (self._refresher.catch_up(), act())

        WindowKeys(self._keys, GLOSSARY, {name: after_rows(act) for name, act in acts.items()}, self)

    def _arrange(self, halves: Halves) -> None:
        halves.give_room((430, 1), (150, 0))
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * SPACE, 3 * SPACE, 3 * SPACE, 3 * SPACE)
        column.setSpacing(2 * SPACE)
        column.addWidget(self.filter)
        column.addWidget(halves, 1)
        column.addWidget(self.foot)

    def _present(self, *, shown: bool = False) -> Sequence[Term]:
        """Return all terms as they stand by now, or those that are shown."""
        self._refresher.catch_up()
        return self.table.shown_rows() if shown else self.table.rows

    @Slot()
    def _filter(self) -> None:
        # Words may be typed before the rows are there.
        self._refresher.catch_up()
        self.table.search(self.filter.words.text(), self.filter.keep())
        self._show_state()

    @Slot()
    def _read(self) -> None:
        self._work.run(lambda: searched(self.table.unread()), self.table.take_searched)

    @Slot()
    def _catch_up(self) -> None:
        self._refresher.catch_up()
        QTimer.singleShot(_BREATH, self.life.build)

    @Slot()
    def _show_state(self, *_selection: object) -> None:
        if not self._refresher.is_due:
            self.view.say_nothing(
                tr("The glossary is empty. Add… begins it, Import… takes a file."),
                tr("No term is like that. Show all takes the choices above back; Add… begins one with what was typed."),
            )
        chosen, focused = self.view.selected_count(), self.focusWidget()
        self.foot.show_state(chosen, len(self.table.rows), self.table.rowCount(), self._steps)
        if focused is not None and focused is not self.focusWidget() and not focused.isEnabled():
            # Qt gives the focus of a button that can do nothing now to whatever button comes next.
            self.view.setFocus()
        self.life.show_term(self.view.current_row() if chosen == 1 else None)

    @Slot(str)
    def _say(self, fault: str) -> None:
        self.foot.say(fault)

    @Slot(object, object)
    def _on_edited(self, old: Term, new: Term) -> None:
        self._steps.change(old, new)

    def _on_step(self) -> None:
        self._refresher.now()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.terms:
            self._refresher.ask()

    def _language(self) -> str | None:
        article = self._desk.article
        return article.source_language if article else None

    # Qt's own names

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed out of sight."""
        super().showEvent(event)
        # Articles may have come and gone meanwhile.
        self.life.forget()
        self.foot.tell("")
        self._show_state()
        # When it is on the screen: thousands of terms and a new window at once would keep keys waiting.
        QTimer.singleShot(_BREATH, self._catch_up)

    def event(self, event: QEvent) -> bool:
        """Keep keys in this window: the main window's reach the whole program, and mean the article."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            # Alt is for the mnemonics of the buttons here.
            if not event.modifiers() & Qt.KeyboardModifier.AltModifier:
                event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the list with Down, close with Esc, press the button that has the focus with Enter."""
        focus = self.focusWidget()
        if event.key() == Qt.Key.Key_Down:
            # A key may come before the rows.
            self._refresher.catch_up()
            self.view.setFocus()
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focus, QPushButton):
            # In a window that is no dialog, Qt presses buttons with Space alone.
            focus.click()
        else:
            super().keyPressEvent(event)
