"""Glossary terms and the history of their imports."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import count
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, update

from qa_tool.domain.errors import EmendError
from qa_tool.domain.said import say
from qa_tool.domain.term import CaseRule, Term, TermKind, TermStatus
from qa_tool.storage.bulk import write_many
from qa_tool.storage.schema import glossary_imports, term_forms, terms
from qa_tool.storage.times import from_stored, now
from qa_tool.storage.unit import Unit

ACCEPTED, WRONG, SOURCE = "accepted", "wrong", "source"

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
            return tuple(_joined(rows, forms))

    def add(self, term: Term) -> Term:
        """Store a term and return it with its id."""
        with self._unit.transaction() as connection:
            return replace(term, id=_insert(connection, [term], term.glossary))

    def add_many(self, many: Sequence[Term], glossary: str, origin: str) -> int:
        """Store terms under the name of a list, note the import, and return how many there were."""
        return len(self.take_in(many, (), glossary, origin))

    def take_in(self, added: Sequence[Term], changed: Iterable[Term], glossary: str, origin: str) -> tuple[Term, ...]:
        """Store new terms under the name of a list and changed ones in place of those with their ids, in one step.

        The import is noted. Return the new ones with their ids; EmendError where a changed one is no longer there.
        """
        with self._unit.transaction() as connection:
            first = _insert(connection, added, glossary) if added else 0
            for term in changed:
                _update(connection, term)
            values = {"glossary": glossary, "origin": origin, "terms": len(added), "imported": now()}
            connection.execute(insert(glossary_imports).values(values))
        return tuple(replace(term, id=number, glossary=glossary) for number, term in enumerate(added, first))

    def take_back(self, added: Iterable[Term], before: Iterable[Term]) -> None:
        """Undo `take_in`: remove the terms that were added and store the changed ones as they were before."""
        with self._unit.transaction() as connection:
            ids = [term.id for term in added]
            # SQLite takes some thousand values in a statement.
            for start in range(0, len(ids), 500):
                connection.execute(delete(terms).where(terms.c.id.in_(ids[start : start + 500])))
            for term in before:
                _update(connection, term)

    def update(self, term: Term) -> None:
        """Store a changed term; EmendError where it is no longer there."""
        with self._unit.transaction() as connection:
            _update(connection, term)

    def remove(self, term_id: int) -> None:
        """Remove a term."""
        with self._unit.transaction() as connection:
            connection.execute(delete(terms).where(terms.c.id == term_id))

    def restore(self, term: Term) -> None:
        """Put a removed term back under its old id."""
        with self._unit.transaction() as connection:
            connection.execute(insert(terms).values(id=term.id, **_values(term)))
            write_many(connection, term_forms, _FORM, _form_rows([(term.id or 0, term)]))

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


def _update(connection: Connection, term: Term) -> None:
    query = update(terms).where(terms.c.id == term.id).values(_values(term))
    if connection.execute(query).rowcount == 0:
        raise EmendError(say("The term {term} is no longer in the glossary.", term=term.canonical), "Add it anew.")
    connection.execute(delete(term_forms).where(term_forms.c.term_id == term.id))
    write_many(connection, term_forms, _FORM, _form_rows([(term.id or 0, term)]))


def _insert(connection: Connection, many: Sequence[Term], glossary: str) -> int:
    """Store terms under the name of a list; return the id of the first, which the others follow."""
    # The database gives the first one an id that was never used; nobody else writes meanwhile.
    values = {**_values(many[0]), "glossary": glossary}
    made = connection.execute(insert(terms).values(values)).inserted_primary_key
    first = int(made[0]) if made else 1
    numbered = list(zip(count(first), many, strict=False))
    changed = now()
    rows = (
        (n, t.canonical, t.kind.value, t.status.value, t.case.value, t.note, glossary, changed) for n, t in numbered[1:]
    )
    write_many(connection, terms, (*_TERM, "changed"), rows)
    write_many(connection, term_forms, _FORM, _form_rows(numbered))
    return first


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
