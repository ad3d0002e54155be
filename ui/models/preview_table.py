"""Replacements to look through before they are made: each with its words around, and a box to leave it out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt

from qa_tool.domain.span import Span
from ui.models.table import Column, Index, Table
from ui.models.wording import context, one_line, paragraph_numbers, words_or
from ui.tongue import tr

#: Code points of the text shown on either side of a replacement.
AROUND = 60
#: The role for which a cell tells from where to where of its words something else stands in the other one.
CHANGED = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """A replacement: its number in what was offered, the paragraph, and how the place reads before and after."""

    number: int
    paragraph: int
    before: str
    after: str
    tip: str
    #: How much stands before the place, in what is shown, and behind it.
    left: int
    right: int
    article: str = ""


def preview_rows(text: str, offered: Sequence[tuple[Span, str]]) -> list[PreviewRow]:
    """Return the rows for spans of `text` and what shall stand there."""
    rows = []
    numbers = paragraph_numbers(text)
    for number, (span, replacement) in enumerate(offered):
        left, words, right = (one_line(part) for part in context(text, span, AROUND))
        short = tuple(map(one_line, context(text, span, AROUND // 3)))
        rows.append(
            PreviewRow(
                number,
                numbers[text.count("\n", 0, span.start)],
                "".join(short),
                f"{short[0]}{one_line(replacement)}{short[2]}",
                f"{left}{words}{right}\n{words_or(words, tr('nothing'))} → {words_or(replacement, tr('delete'))}",
                len(short[0]),
                len(short[2]),
            )
        )
    return rows


COLUMNS: tuple[Column[PreviewRow], ...] = (
    Column("Paragraph", lambda row: str(row.paragraph), lambda row: row.number, width=10),
    Column("Now", lambda row: row.before, tip=lambda row: row.tip, width=48),
    Column("Then", lambda row: row.after, tip=lambda row: row.tip),
)

#: The same for places in several articles.
IN_ARTICLES: tuple[Column[PreviewRow], ...] = (
    Column("Article", lambda row: row.article, lambda row: row.number, width=26),
    *COLUMNS[1:],
)


class PreviewTable(Table[PreviewRow]):
    """Replacements as rows with a check box in the first column; all are ticked at first."""

    def __init__(
        self, rows: Sequence[PreviewRow], parent: QObject | None = None, columns: Sequence[Column[PreviewRow]] = COLUMNS
    ) -> None:
        """Show `rows`."""
        super().__init__(columns, parent=parent)
        self._ticked = {row.number for row in rows}
        self.set_rows(rows)

    def show_rows(self, rows: Sequence[PreviewRow]) -> None:
        """Show other rows, all ticked."""
        self._ticked = {row.number for row in rows}
        self.set_rows(rows)

    def ticked(self) -> list[int]:
        """Return the numbers of the rows that are ticked, in the order offered."""
        return sorted(self._ticked)

    def tick_all(self, ticked: bool) -> None:
        """Tick all rows or none."""
        self._ticked = {row.number for row in self.rows} if ticked else set()
        self._tell(0, self.rowCount() - 1)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the first column be ticked."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() and index.column() == 0 else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows, whether it is ticked, or which of its words change."""
        if index.isValid() and role == CHANGED and index.column() > 0:
            row = self.row_at(index.row())
            return row.left, len(self.columns[index.column()].text(row)) - row.right
        if index.isValid() and role == Qt.ItemDataRole.CheckStateRole and index.column() == 0:
            on = self.row_at(index.row()).number in self._ticked
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick a row, or take the tick away."""
        if not index.isValid() or index.column() != 0 or role != Qt.ItemDataRole.CheckStateRole:
            return False
        number = self.row_at(index.row()).number
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self._ticked.add(number)
        else:
            self._ticked.discard(number)
        self._tell(index.row(), index.row())
        return True

    def _tell(self, first: int, last: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, 0), [Qt.ItemDataRole.CheckStateRole])
