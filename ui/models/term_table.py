"""The glossary as a table; 50,000 terms are searched and sorted at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from qa_tool.domain.term import Term, TermStatus
from ui.models.table import Column, Table
from ui.models.wording import language_name


def source_forms(term: Term) -> str:
    """Return the source forms on one line: ko 프리고진, ja プリゴジン."""
    return ", ".join(f"{code} {' / '.join(forms)}" for code, forms in term.source_forms.items())


def _source_tip(term: Term) -> str:
    return "\n".join(f"{language_name(code)}: {', '.join(forms)}" for code, forms in term.source_forms.items())


def _term_tip(term: Term) -> str:
    return f"{term.canonical}\n{term.note}" if term.note else term.canonical


COLUMNS: tuple[Column[Term], ...] = (
    Column("Term", lambda t: t.canonical, tip=_term_tip, width=30),
    Column("Kind", lambda t: t.kind.value.capitalize(), width=12),
    Column("Wrong forms", lambda t: ", ".join(t.wrong), width=28),
    Column("Also accepted", lambda t: ", ".join(t.accepted), width=22),
    Column("Source forms", source_forms, tip=_source_tip),
    Column("Glossary", lambda t: t.glossary, width=16),
    Column("Status", lambda t: t.status.value.capitalize(), width=10),
)


class TermTable(Table[Term]):
    """Terms as rows: term, kind, wrong forms, accepted, source forms, glossary, status."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(COLUMNS, faded=lambda term: term.status is TermStatus.RETIRED, parent=parent)
        self._said: dict[int, str] = {}

    def set_rows(self, rows: Sequence[Term]) -> bool:
        """Show other terms."""
        self._said = {}
        # The filter knows the old terms by their identity: the window asks for it again.
        self._keep = None
        return super().set_rows(rows)

    def search(self, words: str, glossary: str | None = None) -> None:
        """Show the terms of a glossary (None: of all) that have every word somewhere in them, in either case."""
        wanted = words.casefold().split()
        if not wanted:
            self.set_filter((lambda term: term.glossary == glossary) if glossary is not None else None)
            return
        # Kept for the next letter typed: the rows hold the terms alive, so that their ids stay theirs.
        self._said = said = self._said or {id(term): _haystack(term) for term in self.rows}

        def keep(term: Term) -> bool:
            there = said[id(term)]
            return (glossary is None or term.glossary == glossary) and all(word in there for word in wanted)

        self.set_filter(keep)


def _haystack(term: Term) -> str:
    sources = [form for forms in term.source_forms.values() for form in forms]
    said = (term.canonical, *term.accepted, *term.wrong, *sources, term.note, term.glossary)
    return "\n".join(said).casefold()
