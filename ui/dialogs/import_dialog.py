"""Look at what a glossary file holds before it is taken, and say how it is to be read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from qa_tool.domain.said import say
from qa_tool.domain.term import Term
from qa_tool.glossary.comparing import Known, Plan
from qa_tool.glossary.imports import ImportResult
from qa_tool.glossary.opened import GlossaryFile
from qa_tool.glossary.tables import Table
from qa_tool.glossary.watch import Watch
from ui.dialogs.buttons import button_row
from ui.dialogs.column_mapping import ColumnMapping
from ui.dialogs.import_look import Look, Wanted, has_semicolons, look_at
from ui.dialogs.reading_fields import ReadingFields
from ui.keys import plain
from ui.latest import Latest
from ui.models.known_table import ConflictTable, KnownTable
from ui.models.problem_table import ProblemTable
from ui.models.term_table import TermTable
from ui.panels.rows_view import RowsView
from ui.room import resize_on_screen
from ui.theme import SPACE
from ui.tongue import tr

_KNOWN = (
    (say("Add the new forms to them"), Known.JOIN),
    (say("Leave them as they are"), Known.KEEP),
    (say("Put those of the file in their place"), Known.REPLACE),
    (say("Add them a second time"), Known.ADD),
)
#: Milliseconds between two looks at how far the reading is.
_TICK = 100

#: Does a job, here or elsewhere, and calls back with what came of it.
Run = Callable[[Callable[[], Any], Callable[[Any], None]], None]


def at_once(job: Callable[[], Any], done: Callable[[Any], None]) -> None:
    """Do a job here."""
    done(job())


class ImportDialog(QDialog):
    """Shows terms, broken rows, known terms and contradictions of a file, and what an import would do."""

    def __init__(
        self, file: GlossaryFile, there: Sequence[Term], parent: QWidget | None = None, run: Run = at_once
    ) -> None:
        """Read `file` as it seems to be, and compare it with the terms that are `there`; `run` does that elsewhere."""
        super().__init__(parent)
        self._file, self._there, self._run = file, there, run
        self._chosen_columns = self.busy = False
        self._is_first = True
        self._latest = Latest()
        self._watch = Watch()
        self._shown: tuple[Table, bool] | None = None
        self._look = Look(None, is_table=False)
        self.setWindowTitle(tr("Import {name}", name=file.name))
        self.setSizeGripEnabled(True)
        self.fields = ReadingFields()
        self.columns = ColumnMapping()
        self.terms, self.problems = TermTable(self), ProblemTable(self)
        self.known, self.conflicts = KnownTable(self), ConflictTable(self)
        self._build(file.path.stem)
        self.fields.changed.connect(self._read_anew)
        self.columns.changed.connect(self._on_columns)
        self.fields.header.clicked.connect(self._on_columns)
        self._read_anew()
        self._good.setFocus()
        resize_on_screen(self, 1000, 620)

    def list_name(self) -> str:
        """Return the name of the glossary that the terms will belong to."""
        return self._name.text().strip()

    def plan(self) -> Plan:
        """Return what taking the terms would do."""
        return self._look.plans.get(Known(self._policy.currentData()), Plan(()))

    @staticmethod
    def ask(
        parent: QWidget | None, file: GlossaryFile, there: Sequence[Term], run: Run = at_once
    ) -> tuple[str, Plan] | None:
        """Return the name of the glossary and what to do, or None if the editor thought better of it."""
        dialog = ImportDialog(file, there, parent, run)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        # Also where it was hidden without being closed, as with the window it stands before.
        dialog.stop()
        chosen = dialog.list_name(), dialog.plan()
        dialog.deleteLater()
        return chosen if accepted else None

    def stop(self) -> None:
        """Stop what is still being read; its answer is dropped."""
        self._latest.forget()
        self._watch.stopped = True
        self._ticks.stop()

    # inner workings

    def _build(self, name: str) -> None:
        self._summary = QLabel()
        self._summary.setProperty("heading", True)
        self._summary.setWordWrap(True)
        self._bar = QProgressBar()
        self._bar.setAccessibleName(tr("How much of the file is read"))
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(self.fontMetrics().height())
        self._ticks = QTimer(self, interval=_TICK)
        self._ticks.timeout.connect(self._show_progress)
        self._name = QLineEdit(name)
        self._name.setAccessibleName(tr("Name of the glossary"))
        self._name.setToolTip(tr("The glossary that new terms will belong to"))
        self._policy = QComboBox()
        self._policy.setAccessibleName(tr("Terms that are there already"))
        self._policy.setToolTip(tr("What becomes of terms that the glossary has already"))
        for words, known in _KNOWN:
            self._policy.addItem(tr(words), known)
        self._policy.currentIndexChanged.connect(self._show_plan)
        form = QFormLayout()
        form.addRow(tr("&Glossary"), self._name)
        form.addRow(tr("&Known terms"), self._policy)
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        for page in (
            self.columns,
            RowsView(self.terms, stretch=0, name=tr("Terms to take")),
            RowsView(self.problems, stretch=2, name=tr("Broken rows")),
            RowsView(self.known, stretch=3, name=tr("Terms that are there already")),
            RowsView(self.conflicts, stretch=2, name=tr("Contradictions")),
        ):
            self._tabs.addTab(page, "")
        box, self._good = button_row(self, tr("&Take"))
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * SPACE, 4 * SPACE, 4 * SPACE, 4 * SPACE)
        column.setSpacing(2 * SPACE)
        column.addWidget(self._summary)
        column.addWidget(self._bar)
        column.addWidget(self.fields)
        column.addWidget(self._tabs, 1)
        column.addLayout(form)
        column.addWidget(box)

    @Slot()
    def _read_anew(self) -> None:
        """Read the file as the fields say; what was being read before is dropped."""
        self._watch.stopped = True
        watch = self._watch = Watch()
        file, there, wanted = self._file, self._there, self._wanted(watch)
        self._show_reading(busy=True)
        self._run(lambda: look_at(file, wanted, there), self._latest.only(self._take))

    def _wanted(self, watch: Watch) -> Wanted:
        reading = replace(self.fields.reading(()), watch=watch, between=self.fields.between.currentData())
        columns = self.columns.meanings() if self._chosen_columns else None
        return Wanted(reading, self.fields.kind.currentData(), columns, self.fields.header.isChecked())

    def _take(self, look: Look | None) -> None:
        """Show what was found, unless something else is read by now."""
        if look is None:
            return
        first, self._is_first = self._is_first, False
        if first and has_semicolons(look):
            # Else “Lehman; Liman” would be one wrong form, which nobody ever writes.
            self.fields.between.setCurrentIndex(self.fields.between.findData(";"))
            return
        self._look = look
        self.fields.show_found(look.kind, look.result.encoding)
        if look.is_table:
            self._show_columns(look)
        self.terms.set_rows(look.result.terms)
        # What cannot be taken at all comes first: a few such rows among hundreds that are taken in part.
        self.problems.set_rows(sorted(look.result.problems, key=lambda problem: problem.kept))
        self.known.set_rows(look.comparison.known)
        self.conflicts.set_rows(look.comparison.conflicts)
        self._show_tabs(look.is_table)
        self._say(look.result, look.wrong)
        self._show_reading(busy=False)
        self._show_plan()

    def _show_columns(self, look: Look) -> None:
        """Show the rows of the table under what its header says, or what the user chose already."""
        if look.table is None:
            self.columns.show_rows((), (), has_header=False)
            self._shown = None
            return
        self.fields.header.setChecked(look.has_header)
        if self._shown != (look.table, look.has_header):
            self._shown = (look.table, look.has_header)
            self.columns.show_rows(look.table.rows, look.columns, has_header=look.has_header)

    def _show_reading(self, *, busy: bool) -> None:
        """Show that the file is being read, and how far."""
        self.busy = busy
        self._bar.setVisible(busy)
        self._tabs.setEnabled(not busy)
        self._name.setEnabled(not busy)
        if busy:
            self._policy.setEnabled(False)
            self._good.setEnabled(False)
            self._summary.setText(tr("Reading {name}…", name=self._file.name))
            self._bar.setRange(0, 0)
            self._ticks.start()
        else:
            self._ticks.stop()

    @Slot()
    def _show_progress(self) -> None:
        """Say how far the reading is; until it counts rows, the bar only moves."""
        watch = self._watch
        self._bar.setRange(0, watch.whole)
        self._bar.setValue(watch.done)

    @Slot()
    def _on_columns(self) -> None:
        """Read by the columns that the user chose."""
        self._chosen_columns = True
        self._read_anew()

    def _show_tabs(self, is_table: bool) -> None:
        titles = (
            (tr("Columns"), is_table),
            (tr("Terms ({number:,})", number=len(self.terms.rows)), True),
            (tr("Broken rows ({number:,})", number=len(self.problems.rows)), bool(self.problems.rows)),
            (tr("There already ({number:,})", number=len(self.known.rows)), bool(self.known.rows)),
            (tr("Contradictions ({number:,})", number=len(self.conflicts.rows)), bool(self.conflicts.rows)),
        )
        for place, (title, visible) in enumerate(titles):
            self._tabs.setTabText(place, title)
            self._tabs.setTabVisible(place, visible)

    def _say(self, result: ImportResult, wrong: str) -> None:
        refused = sum(not problem.kept for problem in result.problems)
        partly = len(result.problems) - refused
        good = len(result.terms)
        said = [
            tr("{terms} can be taken", terms=tr("{number:,} term", "{number:,} terms", number=good))
            if good
            else tr("No term can be taken from this file")
        ]
        if refused:
            said.append(tr("{rows} cannot", rows=tr("{number:,} row", "{number:,} rows", number=refused)))
        if partly:
            said.append(tr("{rows} only in part", rows=tr("{number:,} row", "{number:,} rows", number=partly)))
        self._summary.setText(wrong or " ".join(filter(None, (", ".join(said) + ".", tr(result.note)))))

    @Slot()
    def _show_plan(self, *_index: object) -> None:
        plan = self.plan()
        self._policy.setEnabled(bool(self._look.comparison.known))
        parts = [tr("{number:,} new term", "{number:,} new terms", number=len(plan.added))] if plan.added else []
        if plan.changed:
            parts.append(
                tr("change {number:,}", number=len(plan.changed))
                if parts
                else tr("Change {terms}", terms=tr("{number:,} term", "{number:,} terms", number=len(plan.changed)))
            )
        words = tr("&Take {list}", list=", ".join(parts)) if plan.added else "".join(parts) or tr("&Take nothing")
        self._good.setText(words)
        self._good.setToolTip(tr("{action} (Enter); one undo takes it back", action=plain(words)))
        self._good.setEnabled(bool(plan.added or plan.changed))

    # Qt's own names

    def done(self, result: int) -> None:
        """Close, and stop what is still being read."""
        self.stop()
        super().done(result)
