"""Look at what a glossary file holds before it is taken, and say how it is to be read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QLabel, QLineEdit, QTabWidget, QVBoxLayout, QWidget

from qa_tool.domain.errors import EmendError
from qa_tool.domain.said import say
from qa_tool.domain.term import Term
from qa_tool.glossary.comparing import Comparison, Known, Plan, compared, planned
from qa_tool.glossary.imports import GlossaryFormat, ImportResult
from qa_tool.glossary.opened import GlossaryFile
from qa_tool.glossary.tables import Table, header_in
from ui.dialogs.buttons import button_row
from ui.dialogs.column_mapping import ColumnMapping
from ui.dialogs.reading_fields import ReadingFields
from ui.keys import plain
from ui.models.known_table import ConflictTable, KnownTable
from ui.models.problem_table import ProblemTable
from ui.models.term_table import TermTable
from ui.panels.rows_view import RowsView
from ui.theme import SPACE
from ui.tongue import tr

_KNOWN = (
    (say("Add the new forms to them"), Known.JOIN),
    (say("Leave them as they are"), Known.KEEP),
    (say("Put those of the file in their place"), Known.REPLACE),
    (say("Add them a second time"), Known.ADD),
)


class ImportDialog(QDialog):
    """Shows terms, broken rows, known terms and contradictions of a file, and what an import would do."""

    def __init__(self, file: GlossaryFile, there: Sequence[Term], parent: QWidget | None = None) -> None:
        """Read `file` as it seems to be, and compare it with the terms that are `there`."""
        super().__init__(parent)
        self._file, self._there = file, there
        self._chosen_columns = self._needs_columns = False
        self._shown: tuple[Table, bool] | None = None
        self._comparison = Comparison((), (), ())
        self.setWindowTitle(tr("Import {name}", name=file.name))
        self.setSizeGripEnabled(True)
        self.fields = ReadingFields()
        self.columns = ColumnMapping()
        self.terms, self.problems = TermTable(self), ProblemTable(self)
        self.known, self.conflicts = KnownTable(self), ConflictTable(self)
        self._build(file.path.stem)
        self._read_anew()
        self.fields.changed.connect(self._read_anew)
        self.columns.changed.connect(self._on_columns)
        self.fields.header.clicked.connect(self._on_columns)
        self._good.setFocus()
        self.resize(1000, 620)

    def list_name(self) -> str:
        """Return the name of the glossary that the terms will belong to."""
        return self._name.text().strip()

    def plan(self) -> Plan:
        """Return what taking the terms would do."""
        return planned(self._comparison, Known(self._policy.currentData()))

    @staticmethod
    def ask(parent: QWidget | None, file: GlossaryFile, there: Sequence[Term]) -> tuple[str, Plan] | None:
        """Return the name of the glossary and what to do, or None if the editor thought better of it."""
        dialog = ImportDialog(file, there, parent)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        chosen = dialog.list_name(), dialog.plan()
        dialog.deleteLater()
        return chosen if accepted else None

    # inner workings

    def _build(self, name: str) -> None:
        self._summary = QLabel()
        self._summary.setProperty("heading", True)
        self._summary.setWordWrap(True)
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
        column.addWidget(self.fields)
        column.addWidget(self._tabs, 1)
        column.addLayout(form)
        column.addWidget(box)

    @Slot()
    def _read_anew(self) -> None:
        """Read the file as the fields say, and show everything that follows."""
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            self._read()
        finally:
            QGuiApplication.restoreOverrideCursor()

    def _read(self) -> None:
        kind = self._found()
        self.fields.show_found(kind, "")
        is_table = self.fields.is_table()
        if is_table:
            self._show_columns()
        mapping = self.columns.mapping() if is_table and (self._chosen_columns or self.fields.by_columns()) else ()
        result, wrong = ImportResult(()), ""
        if is_table and "term" not in self.columns.meanings() and self._needs_columns:
            wrong = tr("Choose above the columns which one holds the terms.")
        else:
            try:
                result = self._file.read(self.fields.reading(mapping), self.fields.named())
            except EmendError as error:
                wrong = f"{tr(error.what)} {tr(error.hint)}".strip()
        self.fields.show_found(kind, result.encoding)
        self.terms.set_rows(result.terms)
        self.problems.set_rows(result.problems)
        self._comparison = compared(result.terms, self._there)
        self.known.set_rows(self._comparison.known)
        self.conflicts.set_rows(self._comparison.conflicts)
        self._show_tabs(is_table)
        self._say(result, wrong)
        self._show_plan()

    def _found(self) -> GlossaryFormat | None:
        try:
            return self._file.format(encoding=self.fields.encoding.currentData())
        except EmendError:
            return None

    def _show_columns(self) -> None:
        """Show the rows of the table under what its header says, or what the user chose already."""
        how = replace(self.fields.reading(()), has_header=None)
        header = None
        try:
            table = self._file.table(how)
            header, above = header_in(table, how) if table.rows else (None, 0)
        except EmendError:
            self.columns.show_rows((), (), has_header=False)
            self._shown = None
            return
        self._needs_columns = header is None or self._chosen_columns
        if not self._chosen_columns:
            # A table whose first row names nothing known has a header of unknown names, as a rule.
            self.fields.header.setChecked(bool(above) or header is None)
        has_header = self.fields.header.isChecked()
        if self._shown != (table, has_header):
            self._shown = (table, has_header)
            said = self.columns.meanings() if self._chosen_columns else header.columns if header else ()
            self.columns.show_rows(table.rows, said, has_header=has_header)

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
        self._summary.setText(wrong or ", ".join(said) + ".")

    @Slot()
    def _show_plan(self, *_index: object) -> None:
        plan = self.plan()
        self._policy.setEnabled(bool(self._comparison.known))
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
