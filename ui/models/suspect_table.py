"""The sentences of the article, most suspect first."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon

from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from ui.models.table import Column, Table
from ui.models.wording import one_line
from ui.signs import done_icon, suspicion_icon
from ui.theme import Theme
from ui.tongue import tr

BANDS = {"look": 3, "glance": 2, "fine": 1}
_WORDS = {"look": say("A look"), "glance": say("A glance"), "fine": say("Fine")}
READ = "read"


@dataclass(frozen=True, slots=True)
class SuspectRow:
    """A sentence: its place in order of suspicion (from 1), its band (look, glance or fine) and why."""

    rank: int
    band: str
    text: str
    reasons: tuple[str, ...]
    span: Span
    #: Whether it was looked at and found fine.
    read: bool = False


def _icons(theme: Theme) -> dict[str, QIcon]:
    icons = {band: suspicion_icon(theme, bars) for band, bars in BANDS.items()}
    return {**icons, READ: done_icon(theme)}


def _reasons(row: SuspectRow) -> str:
    return "; ".join(map(tr, row.reasons))


COLUMNS: tuple[Column[SuspectRow], ...] = (
    Column(
        "Worth",
        lambda row: tr("Looked at") if row.read else tr(_WORDS[row.band]),
        lambda row: row.rank,
        lambda row: tr("Number {rank} in order of suspicion", rank=row.rank),
        lambda row: READ if row.read else row.band,
        width=11,
        hint="Most suspect first",
    ),
    Column("Sentence", lambda row: one_line(row.text), lambda row: row.span, hint="In order of place"),
    Column("Why", _reasons, tip=lambda row: "\n".join(map(tr, row.reasons)), width=40),
)


class SuspectTable(Table[SuspectRow]):
    """Sentences as rows: what they are worth, the words, the reasons."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(COLUMNS, _icons, lambda row: row.read or row.band == "fine", parent, alike=_alike)


def _alike(old: SuspectRow, new: SuspectRow) -> bool:
    """Say whether a row is the same one, moved by what was typed before it."""
    return (old.text, old.rank, old.band, old.reasons, old.read) == (
        new.text,
        new.rank,
        new.band,
        new.reasons,
        new.read,
    )
