"""What an unknown name could belong to: terms of the glossary and other unknown names, numbered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from qa_tool.domain.term import Term
from ui.models.candidate_table import CandidateRow
from ui.models.table import Column, Table
from ui.tongue import tr

#: Targets that have a key of their own.
MOST = 9


@dataclass(frozen=True, slots=True)
class Target:
    """A term, or the row of another name."""

    number: int
    term: Term | None = None
    row: CandidateRow | None = None

    @property
    def name(self) -> str:
        """What it is called."""
        return self.term.canonical if self.term else self.row.name if self.row else ""

    @property
    def what(self) -> str:
        """What it is, in words."""
        if self.term is None:
            return tr("Another name of this list")
        return (
            tr("Term of {glossary}", glossary=self.term.glossary) if self.term.glossary else tr("Term that you added")
        )


COLUMNS: tuple[Column[Target], ...] = (
    Column("Key", lambda target: str(target.number), lambda target: target.number, width=3),
    Column("It belongs to", lambda target: target.name, width=18),
    Column("Which is", lambda target: target.what),
)


class TargetTable(Table[Target]):
    """Targets as rows: the key that chooses it, its name, what it is."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(COLUMNS, parent=parent)

    def show_targets(self, terms: Sequence[Term], rows: Sequence[CandidateRow]) -> None:
        """Show terms, then other names, as many as have keys."""
        found = [Target(0, term=term) for term in terms] + [Target(0, row=row) for row in rows]
        self.set_rows(tuple(Target(n, one.term, one.row) for n, one in enumerate(found[:MOST], 1)))
