"""Glossary terms and the history of their imports."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import chain, count
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, update

from qa_tool.domain.errors import EmendError
from qa_tool.domain.said import say
from qa_tool.domain.term import CaseRule, Term, TermKind, TermStatus
from qa_tool.domain.term_edit import TermEdit
from qa_tool.domain.term_event import TermAct
from qa_tool.storage.bulk import write_many
from qa_tool.storage.schema import glossary_imports, term_forms, terms
from qa_tool.storage.term_history import note_act, note_changes
from qa_tool.storage.times import from_stored, now
from qa_tool.storage.unit import Unit

ACCEPTED, WRONG, SOURCE = "accepted", "wrong", "source"

# Terms that are written in one transaction (40 ms), and seconds between two of them.
_AT_ONCE, _PAUSE = 1000, 0.002
# Rows that are fetched together.
_READ = 200
# Columns as they are read and written in bulk.
_TERM = ("id", "canonical", "kind", "status", "case_rule", "note", "glossary")
_FORM = ("term_id", "role", "language", "form", "place")


@dataclass(frozen=True, slots=True)
class ImportRecord:
    """One import of a glossary: into which list, from where, how many terms, when (UTC)."""

    glossary: str
    origin: str
    terms: int
    when: datetime


class Terms:
    """The terms of the database. Bulk reads and writes go round the ORM: 100,000 terms are read in a second."""

    def __init__(self, unit: Unit) -> None:
        """Work on this database."""
        self._unit = unit

    def all(self) -> tuple[Term, ...]:
        """Return every term, in the order they came in."""
        columns = [term_forms.c[name] for name in ("term_id", "role", "language", "form")]
        with self._unit.reading() as connection:
            # Forms lie in their order already: sorting by the id, and not by the place, needs no work.
            forms = connection.execute(select(*columns).order_by(term_forms.c.term_id, term_forms.c.id))
            rows = connection.execute(select(*(terms.c[name] for name in _TERM)).order_by(terms.c.id))
            # Some at a time: SQLAlchemy takes half as long again to give them out one by one.
            return tuple(_joined(*(chain.from_iterable(each.partitions(_READ)) for each in (rows, forms))))

    def add(self, term: Term, by: str = "") -> Term:
        """Store a term and return it with its id; `by` is who did it, here and below."""
        return self.put(TermEdit(added=(term,)), by)[0]

    def take_in(
        self, added: Sequence[Term], changed: Iterable[Term], glossary: str, origin: str, by: str = ""
    ) -> tuple[Term, ...]:
        """Store new terms under the name of a list and changed ones in place of those with their ids, in one step.

        The import is noted. Return the new ones with their ids; EmendError where a changed one is no longer there.
        """
        named = tuple(replace(term, glossary=glossary) for term in added)
        stored = self._in_pieces(TermEdit(named, tuple(changed)), TermAct.IMPORTED, by)
        with self._unit.transaction() as connection:
            _note_import(connection, glossary, origin, len(added))
        return stored

    def begin_with(self, lists: Mapping[str, Sequence[Term]], origin: str) -> bool:
        """Store the terms of lists by their names, and note the imports; say whether that was done.

        All of it or, where anything came from `origin` before, nothing: several programs may begin at once.
        """
        with self._unit.transaction() as connection:
            there = select(glossary_imports.c.id).where(glossary_imports.c.origin == origin).limit(1)
            if connection.execute(there).first() is not None:
                return False
            for name, many in lists.items():
                stored = _insert(connection, [replace(term, glossary=name) for term in many])
                note_act(connection, TermAct.IMPORTED, stored, "")
                _note_import(connection, name, origin, len(stored))
        return True

    def put(self, edit: TermEdit, by: str = "") -> tuple[Term, ...]:
        """Carry out a change in one step; return what it added, with ids.

        EmendError, and nothing changed, where a term that is changed is no longer there.
        """
        return self._in_pieces(edit, TermAct.ADDED, by)

    def _in_pieces(self, edit: TermEdit, act: TermAct, by: str) -> tuple[Term, ...]:
        """Carry out a change some terms at a time, so that nobody else who writes waits for the end of 100,000.

        What cannot be done at all shows before anything is added; if a later piece fails, those before are taken back.
        """
        done: list[tuple[TermEdit, tuple[Term, ...]]] = []
        for number, piece in enumerate(edit.pieces(_AT_ONCE)):
            if number:
                # Whoever waits for the lock gets it now.
                time.sleep(_PAUSE)
            try:
                done.append((piece, self._put(piece, act, by)))
            except EmendError:
                for before, stored in reversed(done):
                    self._put(before.undone(stored), act, by)
                raise
        return tuple(term for _, stored in done for term in stored)

    def _put(self, edit: TermEdit, act: TermAct, by: str) -> tuple[Term, ...]:
        with self._unit.transaction() as connection:
            _update(connection, edit.changed, by)
            _remove(connection, edit.removed, by)
            known = tuple(term for term in edit.added if term.id is not None)
            _restore(connection, known, by)
            new = _insert(connection, [term for term in edit.added if term.id is None])
            note_act(connection, act, new, by)
        made = iter(new)
        return tuple(term if term.id is not None else next(made) for term in edit.added)

    def update(self, term: Term, by: str = "") -> None:
        """Store a changed term; EmendError where it is no longer there."""
        self.put(TermEdit(changed=(term,)), by)

    def remove(self, term: Term, by: str = "") -> None:
        """Remove a stored term."""
        self.put(TermEdit(removed=(term,)), by)

    def restore(self, term: Term, by: str = "") -> None:
        """Put a removed term back under its old id."""
        self.put(TermEdit(added=(term,)), by)

    def imports(self) -> tuple[ImportRecord, ...]:
        """Return the imports, oldest first."""
        with self._unit.reading() as connection:
            rows = connection.execute(select(glossary_imports).order_by(glossary_imports.c.id)).all()
        return tuple(ImportRecord(r.glossary, r.origin, r.terms, from_stored(r.imported)) for r in rows)

    def count(self) -> int:
        """Return how many terms there are."""
        return self.extent()[0]

    def extent(self) -> tuple[int, int]:
        """Return how many terms there are, and the last id (0 if none)."""
        with self._unit.reading() as connection:
            count, last = connection.execute(select(func.count(), func.max(terms.c.id)).select_from(terms)).one()
        return int(count), int(last or 0)


def _note_import(connection: Connection, glossary: str, origin: str, number: int) -> None:
    values = {"glossary": glossary, "origin": origin, "terms": number, "imported": now()}
    connection.execute(insert(glossary_imports).values(values))


def _update(connection: Connection, changed: Sequence[Term], by: str) -> None:
    ids = [term.id for term in changed]
    before = {term.id: term for term in _stored(connection, ids)}
    for term in changed:
        if term.id not in before:
            raise EmendError(say("The term {term} is no longer in the glossary.", term=term.canonical), "Add it anew.")
        connection.execute(update(terms).where(terms.c.id == term.id).values(_values(term)))
    for some in _pieces(ids):
        connection.execute(delete(term_forms).where(term_forms.c.term_id.in_(some)))
    write_many(connection, term_forms, _FORM, _form_rows((term.id or 0, term) for term in changed))
    note_changes(connection, ((before[term.id], term) for term in changed), by)


def _remove(connection: Connection, removed: Sequence[Term], by: str) -> None:
    for some in _pieces([term.id for term in removed]):
        connection.execute(delete(terms).where(terms.c.id.in_(some)))
    note_act(connection, TermAct.DELETED, removed, by)


def _restore(connection: Connection, known: Sequence[Term], by: str) -> None:
    if known:
        connection.execute(insert(terms), [{"id": term.id, **_values(term)} for term in known])
    write_many(connection, term_forms, _FORM, _form_rows((term.id or 0, term) for term in known))
    note_act(connection, TermAct.RESTORED, known, by)


def _stored(connection: Connection, ids: Sequence[int | None]) -> Iterator[Term]:
    """Yield the stored terms of these ids."""
    columns = [term_forms.c[name] for name in ("term_id", "role", "language", "form")]
    for some in _pieces(ids):
        rows = select(*(terms.c[name] for name in _TERM)).where(terms.c.id.in_(some)).order_by(terms.c.id)
        forms = select(*columns).where(term_forms.c.term_id.in_(some)).order_by(term_forms.c.term_id, term_forms.c.id)
        yield from _joined(connection.execute(rows).all(), connection.execute(forms).all())


def _pieces(ids: Sequence[int | None]) -> Iterator[Sequence[int | None]]:
    """Yield ids in pieces: SQLite takes some thousand values in a statement."""
    for start in range(0, len(ids), 500):
        yield ids[start : start + 500]


def _insert(connection: Connection, many: Sequence[Term]) -> tuple[Term, ...]:
    """Store terms and return them with their ids."""
    if not many:
        return ()
    # The database gives the first one an id that was never used; nobody else writes meanwhile.
    made = connection.execute(insert(terms).values(_values(many[0]))).inserted_primary_key
    first = int(made[0]) if made else 1
    numbered = list(zip(count(first), many, strict=False))
    changed = now()
    rows = (
        (n, t.canonical, t.kind.value, t.status.value, t.case.value, t.note, t.glossary, changed)
        for n, t in numbered[1:]
    )
    write_many(connection, terms, (*_TERM, "changed"), rows)
    write_many(connection, term_forms, _FORM, _form_rows(numbered))
    return tuple(replace(term, id=number) for number, term in numbered)


def _form_rows(many: Iterable[tuple[int, Term]]) -> Iterator[tuple[object, ...]]:
    for number, term in many:
        for role, language, forms in _forms(term):
            for place, form in enumerate(forms):
                yield number, role, language, form, place


def _forms(term: Term) -> list[tuple[str, str, Sequence[str]]]:
    sources = [(SOURCE, language, forms) for language, forms in term.source_forms.items()]
    return [(ACCEPTED, "", term.accepted), (WRONG, "", term.wrong), *sources]


def _values(term: Term) -> dict[str, object]:
    return {
        "canonical": term.canonical,
        "kind": term.kind.value,
        "status": term.status.value,
        "case_rule": term.case.value,
        "note": term.note,
        "glossary": term.glossary,
        "changed": now(),
    }


def _joined(rows: Iterable[tuple[Any, ...]], forms: Iterable[tuple[Any, ...]]) -> Iterator[Term]:
    """Yield a term a row; rows and forms stand in the order of their terms."""
    kinds = {member.value: member for member in TermKind}
    statuses = {member.value: member for member in TermStatus}
    cases = {member.value: member for member in CaseRule}
    waiting = iter(forms)
    form = next(waiting, None)
    for number, canonical, kind, status, case, note, glossary in rows:
        accepted: list[str] = []
        wrong: list[str] = []
        sources: dict[str, tuple[str, ...]] = {}
        while form is not None and form[0] == number:
            _, role, language, words = form
            if role == ACCEPTED:
                accepted.append(words)
            elif role == WRONG:
                wrong.append(words)
            else:
                sources[language] = (*sources.get(language, ()), words)
            form = next(waiting, None)
        yield Term(
            canonical=canonical,
            accepted=tuple(accepted),
            wrong=tuple(wrong),
            source_forms=sources,
            kind=kinds[kind],
            note=note,
            status=statuses[status],
            case=cases[case],
            glossary=glossary,
            id=number,
        )
