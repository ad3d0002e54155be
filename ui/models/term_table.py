"""The glossary as a table; 50,000 terms are searched and sorted at once, and their cells can be written in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import chain
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from qa_tool.domain.term import Term, TermStatus
from qa_tool.glossary.faults import fault_of
from ui.models.table import Column, Index, Table
from ui.models.term_cells import CASES, CHOICES, KINDS, STATUSES, rewritten, written
from ui.models.wording import language_name
from ui.tongue import tr

#: The columns that share the room that is left: wrong forms, source forms, note.
STRETCH = (2, 4, 5)
#: What stands between the forms of a term and what is said about it, in what is searched.
_ABOUT = "\n\v"


def source_forms(term: Term) -> str:
    """Return the source forms on one line: ko 프리고진, ja プリゴジン."""
    return ", ".join(f"{code} {' / '.join(forms)}" for code, forms in term.source_forms.items())


def _source_tip(term: Term) -> str:
    return "\n".join(f"{language_name(code)}: {', '.join(forms)}" for code, forms in term.source_forms.items())


def _term_tip(term: Term) -> str:
    return f"{term.canonical}\n{term.note}" if term.note else term.canonical


COLUMNS: tuple[Column[Term], ...] = (
    Column("Term", lambda t: t.canonical, tip=_term_tip, width=22, kept=True),
    Column("Kind", lambda t: tr(KINDS[t.kind]), width=11),
    Column("Wrong forms", lambda t: ", ".join(t.wrong), width=22),
    Column("Also accepted", lambda t: ", ".join(t.accepted), width=18),
    Column("Source forms", source_forms, tip=_source_tip),
    Column("Note", lambda t: t.note, width=18),
    Column("Glossary", lambda t: t.glossary, width=13),
    Column("Status", lambda t: tr(STATUSES[t.status]), width=9),
    Column("Capitals", lambda t: tr(CASES[t.case]), width=14, hint="Whether capitals must stand as in the entry"),
)
#: The part of a term in each column; "" where the dialog is needed to change it.
PARTS = ("canonical", "kind", "wrong", "accepted", "", "note", "glossary", "status", "case")
_PART_OF = {column.title: part for column, part in zip(COLUMNS, PARTS, strict=True)}


class TermTable(Table[Term]):
    """Terms as rows; where `open` is set, their cells can be written in, and `edited` carries what a term shall be."""

    #: A term as it is, and as it was written.
    edited = Signal(object, object)

    def __init__(self, parent: QObject | None = None, *, is_open: bool = False) -> None:
        """Start empty."""
        super().__init__(COLUMNS, faded=lambda term: term.status is TermStatus.RETIRED, parent=parent)
        self._given[Qt.ItemDataRole.EditRole] = _written
        self._open = is_open
        # What is searched of each term, by its identity, which stays its own as long as the term is kept beside it.
        self._said: dict[int, tuple[Term, str]] = {}
        # The same in the order of the rows: all of it, and the forms alone.
        self._whole: tuple[Sequence[Term], list[str], list[str]] | None = None
        # The numbers of the rows that have the words, what fits best first; None while nothing is searched.
        self._best: list[int] | None = None

    def set_rows(self, rows: Sequence[Term]) -> bool:
        """Show other terms."""
        # The window asks for the filter again.
        self._keep = self._best = None
        return super().set_rows(rows)

    def unread(self) -> list[Term]:
        """Return the terms that were not read for the search yet; from any thread."""
        said = self._said
        return [term for term in self.rows if id(term) not in said]

    def take_searched(self, said: dict[int, tuple[Term, str]]) -> None:
        """Take what `searched` has read of terms."""
        self._said |= said

    def search(self, words: str, keep: Callable[[Term], bool] | None = None) -> None:
        """Show the terms that `keep` says yes to (None: all) and that have every word somewhere in them.

        Where no column sorts them, what fits best comes first: the term itself, one that begins so, one with a form
        that has the words, the rest.
        """
        wanted = words.casefold().split()
        if not wanted and self._best is None:
            self.set_filter(keep)
            return
        if wanted:
            self._said |= searched(self.unread())
        self.beginResetModel()
        self._best, self._keep = self._having(wanted) if wanted else None, keep
        self._arrange()
        self.endResetModel()

    def _ranked(self) -> Sequence[int]:
        """Return the rows that have the words, what fits best first where no column sorts."""
        if self._best is None:
            return super()._ranked()
        if self._sorted_by < 0:
            return self._best
        found = set(self._best)
        return [number for number in super()._ranked() if number in found]

    def _having(self, words: Sequence[str]) -> list[int]:
        """Return the numbers of the terms that have every word, what fits best first.

        Each step is one look at every term that is left: a letter that most of 50,000 have takes 15 ms.
        """
        if self._whole is None or self._whole[0] is not self.rows:
            said = self._said
            # Of terms that are gone, what was read goes, too: their identities may be given to others.
            self._said = {id(term): said[id(term)] for term in self.rows}
            pieces = [piece for _, piece in self._said.values()]
            if len(pieces) != len(self.rows):
                pieces = [said[id(term)][1] for term in self.rows]
            self._whole = (self.rows, pieces, [piece[: piece.index(_ABOUT)] for piece in pieces])
        _, pieces, forms = self._whole
        found: Sequence[int] = range(len(pieces))
        for word in words:
            found = [number for number in found if word in pieces[number]]
        wanted = " ".join(words)
        begun = [number for number in found if pieces[number].startswith(wanted)]
        first = [number for number in begun if pieces[number].startswith("\n", len(wanted))]
        in_a_form = found
        for word in words:
            in_a_form = [number for number in in_a_form if word in forms[number]]
        # Each goes where it fits best.
        return list(dict.fromkeys(chain(first, begun, in_a_form, found)))

    # writing in cells

    def choices(self, column: int) -> dict[str, str]:
        """Return what can be chosen in a column, in words by value; nothing where it is typed."""
        return dict(CHOICES.get(PARTS[column], {}))

    def fault(self, index: Index, text: str) -> str:
        """Return what would be wrong with a term if this stood in its cell, or ""."""
        return fault_of(rewritten(self.row_at(index.row()), PARTS[index.column()], text))

    # Qt's own names

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let cells be written in."""
        flags = super().flags(index)
        may = self._open and index.isValid() and PARTS[index.column()]
        return flags | Qt.ItemFlag.ItemIsEditable if may else flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was written in a cell, unless something is wrong with it; whoever stores it hears of it."""
        if role != Qt.ItemDataRole.EditRole or not self._open or self.fault(index, str(value)):
            return False
        old = self.row_at(index.row())
        new = rewritten(old, PARTS[index.column()], str(value))
        if new != old:
            self.edited.emit(old, new)
        return True


def _written(_table: Table[Term], term: Term, column: Column[Term]) -> str | None:
    part = _PART_OF[column.title]
    return written(term, part) if part else None


def searched(terms: Sequence[Term]) -> dict[int, tuple[Term, str]]:
    """Return what is searched of terms, by their identities; for any thread."""
    return {id(term): (term, _haystack(term)) for term in terms}


def _haystack(term: Term) -> str:
    sources = [form for forms in term.source_forms.values() for form in forms]
    forms = "\n".join((term.canonical, *term.accepted, *term.wrong, *sources))
    return f"{forms}{_ABOUT}{term.note}\n{term.glossary}".casefold()
