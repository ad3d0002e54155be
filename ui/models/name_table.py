"""The names of the article with their forms and counts."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon

from qa_tool.domain.span import Span
from qa_tool.domain.term import Term
from ui.models.table import Column, Table
from ui.theme import Theme

#: How a form stands to the glossary: the value in use -> (words of the table, is it wrong).
STANDINGS = {
    "right": ("Right", False),
    "wrong form": ("Wrong form", True),
    "close spelling": ("Close spelling", True),
    "": ("Not in the glossary", False),
}


@dataclass(frozen=True, slots=True)
class NameEntry:
    """A form as the table shows it; `standing` is one of STANDINGS."""

    form: str
    count: int
    term: Term | None
    standing: str
    spans: tuple[Span, ...]

    @property
    def is_wrong(self) -> bool:
        """Whether the glossary says that another form should stand here."""
        return STANDINGS.get(self.standing, ("", False))[1]


def _standing(row: NameEntry) -> str:
    return STANDINGS.get(row.standing, (row.standing.capitalize(), False))[0]


def _standing_icon(row: NameEntry) -> str:
    return "wrong" if row.is_wrong else "right" if row.term else "unknown"


def _icons(theme: Theme) -> dict[str, QIcon]:
    return theme.standing_icons()


COLUMNS: tuple[Column[NameEntry], ...] = (
    Column("Form", lambda row: row.form, tip=lambda row: f"{row.form}: click goes from place to place", width=28),
    Column("Times", lambda row: str(row.count), lambda row: -row.count, width=5, right=True),
    Column("Glossary term", lambda row: row.term.canonical if row.term else ""),
    Column("Kind", lambda row: row.term.kind.value.capitalize() if row.term else "", width=12),
    Column(
        "Standing",
        _standing,
        lambda row: (not row.is_wrong, row.term is not None, -row.count, row.form.casefold()),
        icon=_standing_icon,
        width=22,
        hint="Wrong forms first",
    ),
)


class NameTable(Table[NameEntry]):
    """Names as rows: form, times, term, kind, standing."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(COLUMNS, _icons, parent=parent)
