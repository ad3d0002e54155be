"""Look at what a glossary file holds before it is taken."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QFormLayout, QLabel, QLineEdit, QTabWidget, QVBoxLayout, QWidget

from qa_tool.domain.term import Term
from qa_tool.glossary.imports import ImportResult
from ui.dialogs.buttons import button_row
from ui.models.problem_table import ProblemTable
from ui.models.term_table import TermTable
from ui.models.wording import counted
from ui.panels.rows_view import RowsView
from ui.theme import SPACE


class ImportDialog(QDialog):
    """Shows the terms of a file and the rows that are broken, and lets the good ones be taken."""

    def __init__(self, result: ImportResult, file_name: str, list_name: str, parent: QWidget | None = None) -> None:
        """Show what reading `file_name` gave."""
        super().__init__(parent)
        self.setWindowTitle(f"Import {file_name}")
        self.setSizeGripEnabled(True)
        good, refused = len(result.terms), sum(not problem.kept for problem in result.problems)
        partly = len(result.problems) - refused
        said = [f"{counted(good, 'term')} can be taken" if good else "No term can be taken from this file"]
        if refused:
            said.append(f"{counted(refused, 'row')} cannot")
        if partly:
            said.append(f"{counted(partly, 'row')} only in part")
        summary = QLabel(", ".join(said) + ".")
        summary.setProperty("heading", True)
        summary.setWordWrap(True)
        self._name = QLineEdit(list_name)
        self._name.setAccessibleName("Name of the glossary")
        self._name.setToolTip("The glossary that the terms will belong to")
        form = QFormLayout()
        form.addRow("&Glossary", self._name)
        self.problems = ProblemTable(self)
        self.problems.set_rows(result.problems)
        self.terms = TermTable(self)
        self.terms.set_rows(result.terms)
        tabs = QTabWidget()
        tabs.setDocumentMode(True)
        if result.problems:
            tabs.addTab(
                RowsView(self.problems, stretch=2, name="Broken rows"), f"Broken rows ({len(result.problems):,})"
            )
        tabs.addTab(RowsView(self.terms, stretch=0, name="Terms to take"), f"Terms ({good:,})")
        box, self._good = button_row(self, f"&Take {counted(good, 'term')}")
        self._good.setEnabled(good > 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * SPACE, 4 * SPACE, 4 * SPACE, 4 * SPACE)
        column.setSpacing(2 * SPACE)
        column.addWidget(summary)
        column.addLayout(form)
        column.addWidget(tabs, 1)
        column.addWidget(box)
        self._good.setFocus()
        self.resize(820, 460)

    def list_name(self) -> str:
        """Return the name of the glossary that the terms will belong to."""
        return self._name.text().strip()

    @staticmethod
    def ask(
        parent: QWidget | None, result: ImportResult, file_name: str, list_name: str
    ) -> tuple[str, tuple[Term, ...]] | None:
        """Return the name of the glossary and the terms to take, or None if the editor thought better of it."""
        dialog = ImportDialog(result, file_name, list_name, parent)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        name = dialog.list_name()
        dialog.deleteLater()
        return (name, result.terms) if accepted else None
