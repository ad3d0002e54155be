"""The glossary as a table; 50,000 terms are searched and sorted at once, and their cells can be written in."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
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


def source_forms(term: Term) -> str:
    """Return the source forms on one line: ko 프리고진, ja プリゴジン."""
    return ", ".join(f"{code} {' / '.join(forms)}" for code, forms in term.source_forms.items())


def _source_tip(term: Term) -> str:
    return "\n".join(f"{language_name(code)}: {', '.join(forms)}" for code, forms in term.source_forms.items())


def _term_tip(term: Term) -> str:
    return f"{term.canonical}\n{term.note}" if term.note else term.canonical


COLUMNS: tuple[Column[Term], ...] = (
    Column("Term", lambda t: t.canonical, tip=_term_tip, width=22),
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
        # All of it as one text, with where each term begins.
        self._whole: tuple[Sequence[Term], list[int], str] | None = None

    def set_rows(self, rows: Sequence[Term]) -> bool:
        """Show other terms."""
        # The window asks for the filter again.
        self._keep = None
        return super().set_rows(rows)

    def unread(self) -> list[Term]:
        """Return the terms that were not read for the search yet; from any thread."""
        said = self._said
        return [term for term in self.rows if id(term) not in said]

    def take_searched(self, said: dict[int, tuple[Term, str]]) -> None:
        """Take what `searched` has read of terms."""
        self._said |= said

    def search(self, words: str, keep: Callable[[Term], bool] | None = None) -> None:
        """Show the terms that `keep` says yes to (None: all) and that have every word somewhere in them."""
        wanted = words.casefold().split()
        if not wanted:
            self.set_filter(keep)
            return
        self._said |= searched(self.unread())
        found = self._having(wanted)
        self.set_filter(lambda term: id(term) in found and (keep is None or keep(term)))

    def _having(self, words: Sequence[str]) -> set[int]:
        """Return the identities of the terms that have every word: all are searched as one text, in a moment."""
        if self._whole is None or self._whole[0] is not self.rows:
            said, pieces, starts, at = self._said, [], [], 0
            for term in self.rows:
                piece = said[id(term)][1]
                starts.append(at)
                pieces.append(piece)
                at += len(piece) + 1
            # Of terms that are gone, what was read goes, too: their identities may be given to others.
            self._said = {id(term): said[id(term)] for term in self.rows}
            self._whole = (self.rows, starts, "\0".join(pieces))
        rows, starts, whole = self._whole
        hits: set[int] | None = None
        for word in words:
            here: set[int] = set()
            at = whole.find(word)
            while at >= 0:
                number = bisect_right(starts, at) - 1
                here.add(number)
                at = whole.find(word, starts[number + 1]) if number + 1 < len(starts) else -1
            hits = here if hits is None else hits & here
        return {id(rows[number]) for number in hits or ()}

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
    said = (term.canonical, *term.accepted, *term.wrong, *sources, term.note, term.glossary)
    return "\n".join(said).casefold()
