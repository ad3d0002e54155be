"""Glossary terms and the history of their imports."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import count

from sqlalchemy import Connection, RowMapping, delete, func, insert, select, update

from qa_tool.domain.errors import EmendError
from qa_tool.domain.term import CaseRule, Term, TermKind, TermStatus
from qa_tool.storage.schema import glossary_imports, term_forms, terms
from qa_tool.storage.times import from_stored, now
from qa_tool.storage.unit import Unit

ACCEPTED, WRONG, SOURCE = "accepted", "wrong", "source"


@dataclass(frozen=True, slots=True)
class ImportRecord:
    """One import of a glossary: into which list, from where, how many terms, when (UTC)."""

    glossary: str
    origin: str
    terms: int
    when: datetime


class Terms:
    """The terms of the database. Bulk reads and writes go round the ORM: 100,000 terms are read in two seconds."""

    def __init__(self, unit: Unit) -> None:
        """Work on this database."""
        self._unit = unit

    def all(self) -> tuple[Term, ...]:
        """Return every term, in the order they came in."""
        with self._unit.reading() as connection:
            rows = connection.execute(select(terms).order_by(terms.c.id)).mappings().all()
            forms = connection.execute(
                select(term_forms.c.term_id, term_forms.c.role, term_forms.c.language, term_forms.c.form).order_by(
                    term_forms.c.term_id, term_forms.c.place
                )
            ).all()
        by_term: dict[int, list[tuple[str, str, str]]] = defaultdict(list)
        for term_id, role, language, form in forms:
            by_term[term_id].append((role, language, form))
        return tuple(_term(row, by_term.get(row["id"], ())) for row in rows)

    def add(self, term: Term) -> Term:
        """Store a term and return it with its id."""
        with self._unit.transaction() as connection:
            return self._insert(connection, [term])[0]

    def add_many(self, many: Sequence[Term], glossary: str, origin: str) -> int:
        """Store terms under the name of a list, note the import, and return how many there were."""
        named = [replace(term, glossary=glossary) for term in many]
        with self._unit.transaction() as connection:
            self._insert(connection, named)
            values = {"glossary": glossary, "origin": origin, "terms": len(named), "imported": now()}
            connection.execute(insert(glossary_imports).values(values))
        return len(named)

    def update(self, term: Term) -> None:
        """Store a changed term; EmendError where it is no longer there."""
        with self._unit.transaction() as connection:
            query = update(terms).where(terms.c.id == term.id).values(_values(term))
            if connection.execute(query).rowcount == 0:
                raise EmendError(f"The term {term.canonical} is no longer in the glossary.", "Add it anew.")
            connection.execute(delete(term_forms).where(term_forms.c.term_id == term.id))
            self._insert_forms(connection, [term])

    def remove(self, term_id: int) -> None:
        """Remove a term."""
        with self._unit.transaction() as connection:
            connection.execute(delete(terms).where(terms.c.id == term_id))

    def restore(self, term: Term) -> None:
        """Put a removed term back under its old id."""
        with self._unit.transaction() as connection:
            connection.execute(insert(terms).values(id=term.id, **_values(term)))
            self._insert_forms(connection, [term])

    def imports(self) -> tuple[ImportRecord, ...]:
        """Return the imports, oldest first."""
        with self._unit.reading() as connection:
            rows = connection.execute(select(glossary_imports).order_by(glossary_imports.c.id)).all()
        return tuple(ImportRecord(r.glossary, r.origin, r.terms, from_stored(r.imported)) for r in rows)

    def count(self) -> int:
        """Return how many terms there are."""
        with self._unit.reading() as connection:
            return int(connection.execute(select(func.count()).select_from(terms)).scalar() or 0)

    def _insert(self, connection: Connection, many: Sequence[Term]) -> list[Term]:
        if not many:
            return []
        # The database gives the first one an id that was never used; the others follow, since nobody else writes now.
        made = connection.execute(insert(terms).values(_values(many[0]))).inserted_primary_key
        first = int(made[0]) if made else 1
        stored = [replace(term, id=number) for term, number in zip(many, count(first), strict=False)]
        if len(stored) > 1:
            connection.execute(insert(terms), [{"id": term.id, **_values(term)} for term in stored[1:]])
        self._insert_forms(connection, stored)
        return stored

    def _insert_forms(self, connection: Connection, many: Sequence[Term]) -> None:
        rows = [
            {"term_id": term.id, "role": role, "language": language, "form": form, "place": place}
            for term in many
            for role, language, forms in _forms(term)
            for place, form in enumerate(forms)
        ]
        if rows:
            connection.execute(insert(term_forms), rows)


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


def _term(values: RowMapping, forms: Sequence[tuple[str, str, str]]) -> Term:
    sources: dict[str, list[str]] = defaultdict(list)
    for role, language, form in forms:
        if role == SOURCE:
            sources[language].append(form)
    return Term(
        canonical=values["canonical"],
        accepted=tuple(form for role, _, form in forms if role == ACCEPTED),
        wrong=tuple(form for role, _, form in forms if role == WRONG),
        source_forms={language: tuple(found) for language, found in sources.items()},
        kind=TermKind(values["kind"]),
        note=values["note"],
        status=TermStatus(values["status"]),
        case=CaseRule(values["case_rule"]),
        glossary=values["glossary"],
        id=values["id"],
    )
