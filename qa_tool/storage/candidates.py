"""Names that were offered for the glossary and turned down, so that they do not come back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, insert, select

from qa_tool.storage.schema import LONGEST_KEY, rejected_candidates
from qa_tool.storage.times import from_stored, now
from qa_tool.storage.unit import Unit


@dataclass(frozen=True, slots=True)
class RejectedCandidate:
    """A name turned down: the key it is known by, how it was written, and when (UTC)."""

    key: str
    form: str
    when: datetime


class RejectedCandidates:
    """The names turned down, by key."""

    def __init__(self, unit: Unit) -> None:
        """Work on this database."""
        self._unit = unit

    def add(self, forms: Mapping[str, str]) -> None:
        """Turn names down: forms by key; one turned down before keeps its time."""
        with self._unit.transaction() as connection:
            there = set(connection.execute(select(rejected_candidates.c.key)).scalars())
            new = {key[:LONGEST_KEY]: form for key, form in forms.items() if key[:LONGEST_KEY] not in there}
            rows = [{"key": key, "form": form, "rejected": now()} for key, form in new.items()]
            if rows:
                connection.execute(insert(rejected_candidates), rows)

    def remove(self, keys: Iterable[str]) -> None:
        """Let names be offered again; keys that were never turned down are passed over."""
        with self._unit.transaction() as connection:
            for key in keys:
                connection.execute(delete(rejected_candidates).where(rejected_candidates.c.key == key[:LONGEST_KEY]))

    def all(self) -> tuple[RejectedCandidate, ...]:
        """Return the names turned down, the last one first."""
        table = rejected_candidates.c
        query = select(table.key, table.form, table.rejected).order_by(table.rejected.desc(), table.key)
        with self._unit.reading() as connection:
            rows = connection.execute(query).all()
        return tuple(RejectedCandidate(key, form, from_stored(when)) for key, form, when in rows)
