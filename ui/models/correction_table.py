"""The history of an article: its steps, newest first, or its sentences, each with the steps that changed it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject

from qa_tool.domain.correction import Cause, Correction
from qa_tool.domain.span import Span
from ui.models.table import Column, Table
from ui.models.wording import CAUSES, check_title, moment, one_line, words_or
from ui.tongue import tr


@dataclass(frozen=True, slots=True)
class SentenceRow:
    """A sentence that was changed: as the machine wrote it, as it stands, and where that is."""

    paragraph: int
    steps: int
    before: str
    after: str
    place: Span


HistoryRow = Correction | SentenceRow


def cut(words: str) -> str:
    """Return words short enough to be named in a line of their own."""
    shown = words_or(words, tr("nothing"))
    return shown if len(shown) <= 32 else f"{shown[:30].rstrip()}…"


def _time(row: HistoryRow) -> str:
    if isinstance(row, SentenceRow):
        return tr("Paragraph {number}", number=row.paragraph)
    return moment(row.when)


def _cause(row: HistoryRow) -> str:
    if isinstance(row, SentenceRow):
        return tr("{number:,} change", "{number:,} changes", number=row.steps)
    return tr(CAUSES[row.cause])


def _cause_tip(row: HistoryRow) -> str:
    why = [_cause(row)]
    if isinstance(row, Correction):
        if row.check:
            why.append(tr("check: {check}", check=check_title(row.check)))
        if row.term:
            why.append(tr("term: {term}", term=row.term))
    return ", ".join(why)


def _before(row: HistoryRow) -> str:
    return one_line(row.before) if isinstance(row, SentenceRow) else words_or(row.removed.strip(), tr("nothing"))


def _after(row: HistoryRow) -> str:
    if isinstance(row, Correction):
        return words_or(row.inserted, tr("nothing"))
    return tr("(as it was)") if row.after == row.before else words_or(row.after, tr("nothing"))


def _before_tip(row: HistoryRow) -> str:
    return (row.before if isinstance(row, SentenceRow) else row.removed) or tr("(nothing)")


def _after_tip(row: HistoryRow) -> str:
    return (row.after if isinstance(row, SentenceRow) else row.inserted) or tr("(nothing)")


def _faded(row: HistoryRow) -> bool:
    return isinstance(row, Correction) and row.cause in (Cause.UNDO, Cause.REVERT)


def _number(row: HistoryRow) -> int:
    return row.number if isinstance(row, Correction) else 0


COLUMNS: tuple[Column[HistoryRow], ...] = (
    Column("Time", _time, _number, width=14),
    Column("Cause", _cause, tip=_cause_tip, width=12),
    Column("Before", _before, tip=_before_tip, width=36),
    Column("After", _after, tip=_after_tip),
    Column("Editor", lambda row: row.editor if isinstance(row, Correction) else "", width=14),
)


class CorrectionTable(Table[HistoryRow]):
    """Corrections as rows: time, cause, before, after, editor; sentences in bold above theirs."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(COLUMNS, faded=_faded, parent=parent, strong=lambda row: isinstance(row, SentenceRow))
