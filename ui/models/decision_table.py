"""The dismissals that hold in the open article."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject

from qa_tool.domain.decision import Decision, Scope
from qa_tool.domain.span import Span
from ui.models.table import Column, Table
from ui.models.wording import check_title, moment, reach, words_or
from ui.tongue import tr


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """A decision and the places in this article that it holds for."""

    decision: Decision
    places: tuple[Span, ...]


def _flagged(row: DecisionRow) -> str:
    return tr("(whatever it says)") if row.decision.scope is Scope.KIND else words_or(row.decision.text, tr("nothing"))


COLUMNS: tuple[Column[DecisionRow], ...] = (
    Column("Flagged", _flagged, width=30),
    Column("Problem", lambda row: check_title(row.decision.check), width=22),
    Column("Fine", lambda row: reach(row.decision), width=18),
    Column("Places", lambda row: str(len(row.places)), lambda row: len(row.places), width=5, right=True),
    Column("Since", lambda row: moment(row.decision.when), lambda row: row.decision.when, width=14),
    Column("Editor", lambda row: row.decision.editor, width=12),
)


class DecisionTable(Table[DecisionRow]):
    """Decisions as rows: words, problem, scope, places, since when, by whom."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(COLUMNS, faded=lambda row: not row.places, parent=parent)
