"""The glossary of a database: its terms are read once, and what is made of them follows each change."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from qa_tool.domain.term import Term
from qa_tool.domain.term_edit import TermEdit
from qa_tool.domain.term_event import TermEvent
from qa_tool.glossary import opened
from qa_tool.glossary.comparing import Plan
from qa_tool.glossary.priority import glossary_names
from qa_tool.glossary.shipped import shipped
from qa_tool.review.terms_in_use import TermsInUse
from qa_tool.storage.database import Database

SHIPPED = "shipped with Emend"


class StoredGlossary:
    """All terms that are stored. Safe to use from the job thread and the window's at once."""

    def __init__(self, database: Database, editor: Callable[[], str], kept_in: Path | None = None) -> None:
        """Work on an open database; `editor` says who signs, `kept_in` is a folder for the index of the terms."""
        self._stored, self._history = database.terms, database.term_history
        self._editor = editor
        self._kept_in = kept_in
        self._in_use: TermsInUse | None = None
        # How often the terms were changed: what was read before does not count then.
        self._changes = 0

    def seed(self) -> None:
        """Fill a new database with the glossaries that ship; later they belong to the editor."""
        if any(record.origin == SHIPPED for record in self._stored.imports()):
            return
        self._stored.begin_with({glossary.name: glossary.terms for glossary in shipped()}, SHIPPED)
        self._use(None, self._changes)

    def terms(self) -> tuple[Term, ...]:
        """Return every term."""
        return self.in_use().terms

    def add(self, term: Term) -> Term:
        """Add a term and return it with its id."""
        before, since = self._in_use, self._changes
        stored = self._stored.add(term, self._editor())
        self._use(before.with_term(stored) if before else None, since)
        return stored

    def update(self, term: Term) -> None:
        """Change a term."""
        before, since = self._in_use, self._changes
        self._stored.update(term, self._editor())
        self._use(before.with_term(term) if before else None, since)

    def remove(self, term: Term) -> None:
        """Remove a term; one without an id is the newest of its name in its list."""
        known = term if term.id is not None else self._newest(term)
        if known is not None:
            before, since = self._in_use, self._changes
            self._stored.remove(known, self._editor())
            self._use(before.without(known.id or 0) if before else None, since)

    def restore(self, term: Term) -> None:
        """Put a removed term back."""
        before, since = self._in_use, self._changes
        self._stored.restore(term, self._editor())
        self._use(before.with_term(term) if before else None, since)

    def import_terms(self, terms: Sequence[Term], name: str, origin: str) -> int:
        """Add the terms of a glossary file and return how many there were."""
        return len(self.take_in(Plan(tuple(terms)), name, origin))

    def take_in(self, plan: Plan, name: str, origin: str) -> tuple[Term, ...]:
        """Add terms and change others in one step; return those added, with their ids."""
        before, since = self._in_use, self._changes
        added = self._stored.take_in(plan.added, plan.changed, name, origin, self._editor())
        edit = TermEdit(plan.added, plan.changed)
        self._use(before.with_edit(edit, added) if before else None, since)
        return added

    def put(self, edit: TermEdit) -> tuple[Term, ...]:
        """Carry out a change of several terms in one step; return what it added, with ids."""
        before, since = self._in_use, self._changes
        added = self._stored.put(edit, self._editor())
        self._use(before.with_edit(edit, added) if before else None, since)
        return added

    def history(self, term: Term) -> tuple[TermEvent, ...]:
        """Return what became of a stored term, the last first."""
        return self._history.of(term.id) if term.id is not None else ()

    def export(self, terms: Sequence[Term], path: Path, kind: str | None = None) -> None:
        """Write terms to a glossary file; `kind` names its format, else the suffix does."""
        opened.writer_for(path, kind).write(terms, path)

    def names(self) -> tuple[str, ...]:
        """Return the names of the glossaries that there are; "" is what the editor added."""
        return glossary_names(self.terms())

    def in_use(self) -> TermsInUse:
        """Return the terms with what is made of them once for all articles."""
        in_use, changes = self._in_use, self._changes
        if in_use is None:
            in_use = TermsInUse(self._stored.all(), self._kept_in)
            if changes == self._changes:
                self._in_use = in_use
        return in_use

    # inner workings

    def _newest(self, term: Term) -> Term | None:
        same = [t for t in self.terms() if (t.canonical, t.glossary) == (term.canonical, term.glossary)]
        return same[-1] if same else None

    def _use(self, terms: TermsInUse | None, since: int) -> None:
        """Go on with other terms, made of those after so many changes.

        They are read anew if None, where another thread has changed some meanwhile, and where another program has put
        in or taken out some.
        """
        known = terms is not None and since == self._changes and terms.extent == self._stored.extent()
        self._changes += 1
        self._in_use = terms if known else None
