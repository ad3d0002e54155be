"""The list of articles."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt

from qa_tool.domain.issue import Severity
from ui.desk import Summary
from ui.models.table import Column, Index, Table
from ui.models.wording import SEVERITIES
from ui.tongue import tr

#: Role under which a row gives its Summary to the delegate that paints it.
SUMMARY = Qt.ItemDataRole.UserRole + 1
#: Role under which it gives the file, where the title does not tell it from others; else "".
FILE = SUMMARY + 1

WORST_FIRST = (Severity.CRITICAL, Severity.MAJOR, Severity.MINOR)


def counts(summary: Summary) -> list[tuple[Severity, int]]:
    """Return the open issues by severity, the worst first, without those there are none of."""
    return [(s, summary.open_by_severity.get(s, 0)) for s in WORST_FIRST if summary.open_by_severity.get(s, 0)]


def told_apart(summaries: Iterable[Summary]) -> Mapping[int, str]:
    """Return the files of articles whose title others have, too, by id: as much of each path as tells them apart."""
    alike: dict[str, list[Summary]] = {}
    for summary in summaries:
        # An earlier version has the same file, and says what it is.
        if not summary.earlier:
            alike.setdefault(summary.title, []).append(summary)
    found = {}
    for same in alike.values():
        paths = {each.id: Path(each.path).parts for each in same if each.path} if len(same) > 1 else {}
        longest, number = max(map(len, paths.values()), default=0), 1
        while number < longest and len({parts[-number:] for parts in paths.values()}) < len(paths):
            number += 1
        found.update({each: str(Path(*parts[-number:])) for each, parts in paths.items()})
    return found


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
        self._files: Mapping[int, str] = {}

    def set_rows(self, rows: Sequence[Summary]) -> bool:
        """Show other articles; return False where they look like those shown."""
        self._files = told_apart(rows)
        return super().set_rows(rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row shows; screen readers get all of it."""
        if index.isValid() and role == SUMMARY:
            return self.row_at(index.row())
        if index.isValid() and role == FILE:
            return self._files.get(self.row_at(index.row()).id, "")
        if index.isValid() and role == Qt.ItemDataRole.AccessibleTextRole:
            row = self.row_at(index.row())
            return ". ".join(filter(None, (*spoken(row).split("\n"), self._files.get(row.id))))
        return super().data(index, role)
