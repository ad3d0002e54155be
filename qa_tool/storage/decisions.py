"""Dismissals."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import ColumnElement, RowMapping, delete, func, insert, or_, select

from qa_tool.domain.decision import Decision, Place, Scope
from qa_tool.storage.schema import decisions
from qa_tool.storage.times import from_stored, to_stored
from qa_tool.storage.unit import Unit


class Decisions:
    """The dismissals of the database; what each check was told is kept in memory once it was asked for."""

    def __init__(self, unit: Unit) -> None:
        """Work on this database."""
        self._unit = unit
        # By check. Every dismissal asks for all of its check, and reading 6,000 takes a tenth of a second.
        self._by_check: dict[str, list[Decision]] | None = None
        self._lock = threading.Lock()

    def add(self, decision: Decision) -> Decision:
        """Store a dismissal and return it with its id."""
        return self.add_all((decision,))[0]

    def add_all(self, made: Sequence[Decision]) -> tuple[Decision, ...]:
        """Store dismissals that were made together, in one transaction, and return them with their ids."""
        with self._unit.transaction() as connection:
            keys = [connection.execute(insert(decisions), _values(each)).inserted_primary_key for each in made]
        stored = tuple(replace(each, id=key[0] if key else None) for each, key in zip(made, keys, strict=True))
        with self._lock:
            if self._by_check is not None:
                for each in stored:
                    self._by_check.setdefault(each.check, []).append(each)
        return stored

    def remove(self, *numbers: int) -> None:
        """Take the dismissals of these ids out, in one transaction."""
        if not numbers:
            return
        with self._unit.transaction() as connection:
            for number in numbers:
                connection.execute(delete(decisions).where(decisions.c.id == number))
        gone = set(numbers)
        with self._lock:
            for kept in (self._by_check or {}).values():
                kept[:] = [decision for decision in kept if decision.id not in gone]

    def all(self) -> tuple[Decision, ...]:
        """Return every dismissal, oldest first."""
        return self._read()

    def extent(self) -> tuple[int, int]:
        """Return the id of the newest dismissal and how many there are: others as soon as one is made or taken out."""
        with self._unit.reading() as connection:
            newest, number = connection.execute(select(func.max(decisions.c.id), func.count(decisions.c.id))).one()
        return newest or 0, number

    def for_article(self, key: str) -> tuple[Decision, ...]:
        """Return those that can hold in the article of a key: its own, and those that hold everywhere."""
        wide = decisions.c.scope.in_([Scope.TERM.value, Scope.ALWAYS.value, Scope.KIND.value])
        return self._read(or_(decisions.c.article_key == key, wide))

    def of_check(self, check: str) -> Sequence[Decision]:
        """Return those about what one check said, in whatever article, oldest first."""
        with self._lock:
            if self._by_check is None:
                self._by_check = {}
                for decision in self._read():
                    self._by_check.setdefault(decision.check, []).append(decision)
            return tuple(self._by_check.get(check, ()))

    def _read(self, *where: ColumnElement[bool]) -> tuple[Decision, ...]:
        query = select(decisions).where(*where).order_by(decisions.c.id)
        with self._unit.reading() as connection:
            return tuple(map(_decision, connection.execute(query).mappings()))


def _values(decision: Decision) -> dict[str, object]:
    return {
        "scope": decision.scope.value,
        "check_id": decision.check,
        "flagged": decision.text,
        "made": to_stored(decision.when),
        "article_key": decision.article_key,
        "fingerprint": decision.fingerprint,
        "term": decision.term,
        "term_digest": decision.term_digest,
        "editor": decision.editor,
        "place": decision.place.value if decision.place else "",
    }


def _decision(values: RowMapping) -> Decision:
    return Decision(
        scope=Scope(values["scope"]),
        check=values["check_id"],
        text=values["flagged"],
        when=from_stored(values["made"]),
        article_key=values["article_key"],
        fingerprint=values["fingerprint"],
        term=values["term"],
        term_digest=values["term_digest"],
        editor=values["editor"],
        id=values["id"],
        place=Place(values["place"]) if values["place"] else None,
    )
