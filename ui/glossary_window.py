"""The glossary: search, add, change, delete, undo, import, export."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QEvent, Qt, SignalInstance, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from qa_tool.domain.changes import Changes
from qa_tool.domain.term import Term
from qa_tool.glossary.imports import GlossaryFormat
from qa_tool.glossary.opened import GlossaryFile
from ui.dialogs.candidates_dialog import CandidatesDesk, CandidatesDialog
from ui.dialogs.export_dialog import ExportDialog
from ui.dialogs.glossary_files import ask_open, ask_save
from ui.dialogs.import_dialog import ImportDialog
from ui.dialogs.term_dialog import TermDialog
from ui.models.term_table import TermTable
from ui.models.wording import counted
from ui.panels.refresh import Refresher
from ui.panels.rows_view import RowsView
from ui.term_steps import TermSteps, TermStore
from ui.theme import SPACE


class TermsDesk(TermStore, CandidatesDesk, Protocol):
    """The terms that are stored, and what may be done with them."""

    @property
    def changed(self) -> SignalInstance:
        """Carries a Changes."""

    def open_glossary(self, path: Path) -> GlossaryFile | None:
        """Read a glossary file; None where it cannot be read, which has been told then."""

    def find_losses(
        self, terms: Sequence[Term], kind: GlossaryFormat, suffix: str, done: Callable[[tuple[str, ...]], None]
    ) -> None:
        """Find what a file of this format would lose of `terms`; `done` is called later with it."""

    def export_terms(self, terms: Sequence[Term], path: Path, kind: str | None = None) -> None:
        """Write terms to a file, in the format that is named."""


class SearchField(QLineEdit):
    """A field whose undo goes on to the window once there is no typing to undo."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type, or leave the key to the window."""
        if event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable():
            event.ignore()
            return
        super().keyPressEvent(event)


class GlossaryWindow(QWidget):
    """A window of its own that stays open beside the article."""

    def __init__(self, desk: TermsDesk, parent: QWidget | None = None) -> None:
        """Follow `desk`."""
        super().__init__(parent, Qt.WindowType.Window)
        self._desk = desk
        self._steps = TermSteps(desk)
        self.setWindowTitle("Glossary - Emend")
        self.setAccessibleName("Glossary")
        self.table = TermTable(self)
        self.view = RowsView(self.table, stretch=4, name="Terms")
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.opened.connect(self._change)
        self.view.selectionModel().selectionChanged.connect(self._show_state)
        self._build()
        self._refresher = Refresher(self, self.refresh)
        desk.changed.connect(self._on_changed)
        self.resize(1120, 620)
        self.refresh()
        self._search.setFocus()

    @Slot()
    def refresh(self) -> None:
        """Take over the terms as they stand."""
        chosen = self.view.current_row()
        self.table.set_rows(tuple(self._desk.terms))
        self._offer_glossaries()
        self._filter()
        if chosen is not None:
            self.view.show_row(self.table.find(lambda term: term.id == chosen.id))
        self._show_state()

    # what can be done

    @Slot()
    def add(self) -> None:
        """Ask for a new term."""
        self.add_form(self._search.text().strip() if not self.table.rowCount() else "")

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
        self._refresher.now()

    @Slot()
    def change(self) -> None:
        """Ask for changes to the chosen term."""
        term = self.view.current_row()
        if term is not None:
            self._change(term)

    @Slot()
    def delete(self) -> None:
        """Take the chosen terms out; undo brings them back."""
        terms = tuple(self.view.selected_rows())
        if terms:
            self._steps.delete(terms)
            self._refresher.now()

    @Slot()
    def undo(self) -> None:
        """Take back the last change made in this window."""
        self._steps.undo()
        self._refresher.now()

    @Slot()
    def show_candidates(self) -> None:
        """Show the names that no term covers, to add or reject them."""
        dialog = CandidatesDialog(self._desk, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot()
    def import_file(self) -> None:
        """Ask for a file, show what is in it, and take the good rows."""
        path = ask_open(self)
        file = self._desk.open_glossary(path) if path else None
        if file is None:
            return
        chosen = ImportDialog.ask(self, file, self.table.rows)
        if chosen is not None:
            glossary, plan = chosen
            self._steps.take_in(plan, glossary, file.name)
            self._refresher.now()

    @Slot()
    def export_file(self) -> None:
        """Ask where to, say what the format cannot hold, and write the terms that are shown."""
        chosen = ask_save(self)
        if chosen is None:
            return
        path, kind = chosen
        terms = self.table.shown_rows()

        def write(lost: tuple[str, ...]) -> None:
            if not lost or ExportDialog.ask(self, kind.title, lost):
                self._desk.export_terms(terms, path, kind.id)

        self._desk.find_losses(terms, kind, path.suffix.lower(), write)

    # inner workings

    def _build(self) -> None:
        self._search = SearchField()
        self._search.setPlaceholderText("Search terms, forms and notes")
        self._search.setAccessibleName("Search the glossary")
        self._search.setToolTip("Every word is looked for, in every form and in the note (Ctrl+F)")
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._filter)
        self._list = QComboBox()
        self._list.setAccessibleName("Glossary to show")
        self._list.setToolTip("Show the terms of one glossary")
        self._list.setMinimumContentsLength(16)
        self._list.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._list.addItem("All glossaries", None)
        self._list.currentIndexChanged.connect(self._filter)
        self._count = QLabel()
        self._count.setProperty("muted", True)
        top, foot = QHBoxLayout(), QHBoxLayout()
        for row in (top, foot):
            row.setSpacing(2 * SPACE)
        top.addWidget(self._search, 1)
        top.addWidget(self._list)
        self._add = self._button("&Add…", "Add a term (Ctrl+N)", self.add)
        self._edit = self._button("&Change…", "Change the chosen term (Enter or F2)", self.change)
        self._delete = self._button("&Delete", "Delete the chosen terms (Del)", self.delete)
        self._undo = self._button("&Undo", "There is nothing to undo", self.undo)
        candidates = self._button("Ca&ndidates…", "Show names that could become terms", self.show_candidates)
        imports = self._button("&Import…", "Take terms from a file", self.import_file)
        exports = self._button("&Export…", "Write the terms shown to a file", self.export_file)
        for button in (self._add, self._edit, self._delete, self._undo):
            foot.addWidget(button)
        foot.addWidget(self._count, 1, Qt.AlignmentFlag.AlignHCenter)
        foot.addWidget(candidates)
        foot.addWidget(imports)
        foot.addWidget(exports)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * SPACE, 3 * SPACE, 3 * SPACE, 3 * SPACE)
        column.setSpacing(2 * SPACE)
        column.addLayout(top)
        column.addWidget(self.view, 1)
        column.addLayout(foot)

    def _button(self, text: str, tip: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setAccessibleName(text.replace("&", "").rstrip("…"))
        button.clicked.connect(act)
        return button

    def _offer_glossaries(self) -> None:
        names = sorted({term.glossary for term in self.table.rows if term.glossary}, key=str.casefold)
        if [self._list.itemData(n) for n in range(1, self._list.count())] == names:
            return
        chosen = self._list.currentData()
        self._list.blockSignals(True)
        while self._list.count() > 1:
            self._list.removeItem(1)
        for name in names:
            self._list.addItem(name, name)
        self._list.setCurrentIndex(max(0, self._list.findData(chosen)) if chosen else 0)
        self._list.blockSignals(False)

    @Slot()
    def _filter(self, *_state: object) -> None:
        self.table.search(self._search.text(), self._list.currentData())
        self._show_state()

    @Slot()
    def _show_state(self, *_selection: object) -> None:
        self.view.say_nothing(
            "The glossary is empty. Add… begins it, Import… takes a file.",
            "No term is like that. Add… begins one with what is searched for.",
        )
        chosen = len(self.view.selectionModel().selectedRows())
        self._edit.setEnabled(chosen == 1)
        self._delete.setEnabled(chosen > 0)
        last = self._steps.last
        self._undo.setEnabled(bool(last))
        self._undo.setToolTip(f"Undo {last} (Ctrl+Z)" if last else "There is nothing to undo (Ctrl+Z)")
        shown, whole = self.table.rowCount(), len(self.table.rows)
        self._count.setText(counted(whole, "term") if shown == whole else f"{shown:,} of {counted(whole, 'term')}")

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.terms:
            self._refresher.ask()

    def _language(self) -> str | None:
        article = self._desk.article
        return article.source_language if article else None

    @Slot(object)
    def _change(self, term: Term) -> None:
        made = TermDialog.ask(self, term, "", (), self._language())
        if made is not None and made != term:
            self._steps.change(term, made)
            self._refresher.now()

    # Qt's own names

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed out of sight."""
        super().showEvent(event)
        self._refresher.catch_up()

    def event(self, event: QEvent) -> bool:
        """Keep keys in this window: the main window's reach the whole program, and mean the article."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            # Alt is for the mnemonics of the buttons here.
            if not event.modifiers() & Qt.KeyboardModifier.AltModifier:
                event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys of this window."""
        act = self._act_of(event)
        if act is not None:
            act()
            return
        super().keyPressEvent(event)

    def _act_of(self, event: QKeyEvent) -> Callable[[], object] | None:
        standard = (
            (QKeySequence.StandardKey.Undo, self.undo),
            (QKeySequence.StandardKey.Find, self._search.setFocus),
            (QKeySequence.StandardKey.New, self.add),
            (QKeySequence.StandardKey.Close, self.close),
        )
        plain: dict[int, Callable[[], object]] = {
            Qt.Key.Key_F2: self.change,
            Qt.Key.Key_Delete: self.delete,
            Qt.Key.Key_Down: self.view.setFocus,
            Qt.Key.Key_Escape: self.close,
        }
        return next((act for key, act in standard if event.matches(key)), None) or plain.get(event.key())
