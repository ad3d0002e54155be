"""The list of articles."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from qa_tool.domain.issue import Severity
from ui.desk import Summary
from ui.models.table import Column, Index, Table
from ui.models.wording import SEVERITIES
from ui.tongue import tr

#: Role under which a row gives its Summary to the delegate that paints it.
SUMMARY = Qt.ItemDataRole.UserRole + 1

WORST_FIRST = (Severity.CRITICAL, Severity.MAJOR, Severity.MINOR)


def counts(summary: Summary) -> list[tuple[Severity, int]]:
    """Return the open issues by severity, the worst first, without those there are none of."""
    return [(s, summary.open_by_severity.get(s, 0)) for s in WORST_FIRST if summary.open_by_severity.get(s, 0)]


def spoken(summary: Summary) -> str:
    """Return all that a row shows, in words."""
    found = ", ".join(f"{number:,} {tr(SEVERITIES[s]).lower()}" for s, number in counts(summary))
    state = tr(summary.state.value.capitalize())
    if summary.words is not None:
        state += ", " + tr("{number:,} word", "{number:,} words", number=summary.words)
    lines = [
        summary.title,
        state,
        tr("Open issues: {found}", found=found) if found else tr("No open issues known"),
    ]
    if summary.earlier:
        lines.append(tr("Earlier version: the file has another text by now"))
    if summary.archived:
        lines.append(tr("Archived"))
    if summary.note:
        lines.append(tr("Note: {note}", note=summary.note))
    return "\n".join(lines)


def _tip(summary: Summary) -> str:
    """Return all of a row, and the file: several articles may begin with the same words."""
    return f"{spoken(summary)}\n{summary.path}" if summary.path else spoken(summary)


class ArticleList(Table[Summary]):
    """Articles as rows of one column; a delegate paints state, title and counts."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__((Column("Article", lambda row: row.title, tip=_tip),), parent=parent)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row shows; screen readers get all of it."""
        if index.isValid() and role == SUMMARY:
            return self.row_at(index.row())
        if index.isValid() and role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(self.row_at(index.row())).replace("\n", ". ")
        return super().data(index, role)
