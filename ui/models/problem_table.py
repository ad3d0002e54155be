"""The rows of a glossary file that could not be taken as they stand."""

from __future__ import annotations

from PySide6.QtCore import QObject

from qa_tool.glossary.imports import Problem
from ui.models.table import Column, Table
from ui.models.wording import one_line
from ui.tongue import tr

COLUMNS: tuple[Column[Problem], ...] = (
    Column("Line", lambda row: str(row.line), lambda row: row.line, width=6, right=True),
    Column("What stands there", lambda row: one_line(row.text), width=34),
    Column("Why", lambda row: tr(row.reason)),
    Column("Taken", lambda row: tr("In part") if row.kept else tr("No"), width=8),
)


class ProblemTable(Table[Problem]):
    """Problems as rows: line, text, reason, whether the row was taken all the same."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(COLUMNS, parent=parent)
