"""The names of the article with their forms and counts."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon

from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.domain.term import Term
from ui.models.table import Column, Table
from ui.signs import standing_icons
from ui.theme import Theme
from ui.tongue import tr

#: How a form stands to the glossary: the value in use -> (words of the table, is it wrong).
STANDINGS = {
    "right": (say("Right"), False),
    "wrong form": (say("Wrong form"), True),
    "close spelling": (say("Close spelling"), True),
    "two spellings": (say("Two spellings"), True),
    "surname": (say("Surname alone"), False),
    "ambiguous": (say("Ambiguous surname"), False),
    "unknown": (say("Not in the glossary"), False),
}


@dataclass(frozen=True, slots=True)
class NameEntry:
    """A form as the table shows it; `standing` is one of STANDINGS, `right` what should stand there.

    `bearers` are the full names that a surname may stand for, `sentence` the first one with the form in it; `fine` says
    that the editor dismissed what is flagged in every place of it.
    """

    form: str
    count: int
    term: Term | None
    standing: str
    spans: tuple[Span, ...]
    right: str = ""
    bearers: tuple[str, ...] = ()
    sentence: str = ""
    fine: bool = False

    @property
    def belongs(self) -> str:
        """What it belongs to: the glossary entry, or the full names that it may stand for."""
        return self.term.canonical if self.term else tr(" or ").join(self.bearers)

    @property
    def is_wrong(self) -> bool:
        """Whether another form should stand here; of two spellings the commoner one is not wrong."""
        doubtful = STANDINGS.get(self.standing, ("", False))[1]
        return doubtful and not self.fine and (self.term is not None or bool(self.right))


def _standing(row: NameEntry) -> str:
    if row.fine:
        return tr("Dismissed")
    return tr(STANDINGS.get(row.standing, (row.standing.capitalize(), False))[0])


def _term_tip(row: NameEntry) -> str:
    if len(row.bearers) > 1:
        return tr("Several names of this article end with it. Look at the sentence to see who is meant.")
    if row.term is None:
        return tr("Not in the glossary: Enter adds it")
    note = f"\n{row.term.note}" if row.term.note else ""
    return f"{row.term.canonical} ({tr(row.term.kind.value)}){note}"


def _standing_key(row: NameEntry) -> tuple[bool, bool, int, str]:
    return not row.is_wrong, row.term is not None, -row.count, row.form.casefold()


def _standing_icon(row: NameEntry) -> str:
    return "wrong" if row.is_wrong else "right" if row.term else "unknown"


def _icons(theme: Theme) -> dict[str, QIcon]:
    return standing_icons(theme)


COLUMNS: tuple[Column[NameEntry], ...] = (
    Column(
        "Form",
        lambda row: row.form,
        tip=lambda row: tr("{form}: click goes from place to place", form=row.form),
        width=20,
    ),
    Column("Times", lambda row: str(row.count), lambda row: -row.count, width=5, right=True),
    Column("Standing", _standing, _standing_key, icon=_standing_icon, width=17, hint="Wrong forms first"),
    Column("Right form", lambda row: row.right, width=16),
    Column("Belongs to", lambda row: row.belongs, tip=_term_tip, width=18),
    Column("First sentence", lambda row: row.sentence, width=24, spared=True),
)


class NameTable(Table[NameEntry]):
    """Names as rows: form, times, standing, right form, what it belongs to, first sentence."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(COLUMNS, _icons, parent=parent)
