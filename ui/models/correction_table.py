"""The history of an article, newest first."""

from __future__ import annotations

from PySide6.QtCore import QObject

from qa_tool.domain.correction import Cause, Correction
from ui.models.table import Column, Table
from ui.models.wording import CAUSES, check_title, moment, words_or
from ui.tongue import tr


def _cause_tip(row: Correction) -> str:
    why = [tr(CAUSES[row.cause])]
    if row.check:
        why.append(tr("check: {check}", check=check_title(row.check)))
    if row.term:
        why.append(tr("term: {term}", term=row.term))
    return ", ".join(why)


def _takes_back(row: Correction) -> bool:
    return row.cause in (Cause.UNDO, Cause.REVERT)


COLUMNS: tuple[Column[Correction], ...] = (
    Column("Time", lambda row: moment(row.when), lambda row: row.number, width=14),
    Column("Cause", lambda row: tr(CAUSES[row.cause]), tip=_cause_tip, width=12),
    Column(
        "Before",
        lambda row: words_or(row.removed.strip(), tr("nothing")),
        tip=lambda row: row.removed or tr("(nothing)"),
        width=36,
    ),
    Column("After", lambda row: words_or(row.inserted, tr("nothing")), tip=lambda row: row.inserted or tr("(nothing)")),
    Column("Editor", lambda row: row.editor, width=14),
)


class CorrectionTable(Table[Correction]):
    """Corrections as rows: time, cause, before, after, editor."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(COLUMNS, faded=_takes_back, parent=parent)
