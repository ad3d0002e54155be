"""Terms of a file that the glossary has already, and those that contradict it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from qa_tool.glossary.comparing import Conflict, Pair
from ui.models.table import Column, Table
from ui.models.wording import one_line
from ui.tongue import tr

KNOWN: tuple[Column[Pair], ...] = (
    Column("Term", lambda pair: pair.term.canonical, width=20),
    Column("Glossary", lambda pair: pair.there.glossary or tr("own"), width=18),
    Column(
        "There now", lambda pair: one_line("; ".join(pair.there.wrong)), width=20, hint="Wrong forms that are there"
    ),
    Column("In the file", lambda pair: one_line("; ".join(pair.term.wrong)), hint="Wrong forms in the file"),
    Column("Says more", lambda pair: tr("Yes") if pair.says_more else tr("No"), width=10),
)
CONFLICTS: tuple[Column[Conflict], ...] = (
    Column("Term of the file", lambda conflict: conflict.term.canonical, width=26),
    Column("Glossary", lambda conflict: conflict.other.glossary or tr("own"), width=18),
    Column("Why", lambda conflict: tr(conflict.reason)[:1].upper() + tr(conflict.reason)[1:]),
)


class KnownTable(Table[Pair]):
    """Known terms as rows: term, where it stands, wrong forms there and in the file, whether the file says more."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(KNOWN, faded=lambda pair: not pair.says_more, parent=parent)


class ConflictTable(Table[Conflict]):
    """Contradictions as rows: the term of the file, the glossary of the other one, and why."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(CONFLICTS, parent=parent)
