"""What became of the terms. It is written here alone, in the transaction of the change that it tells of."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, select

from qa_tool.domain.term import Term
from qa_tool.domain.term_event import TermAct, TermEvent, parts_changed
from qa_tool.storage.bulk import write_many
from qa_tool.storage.schema import term_events
from qa_tool.storage.times import from_stored, now
from qa_tool.storage.unit import Unit

_COLUMNS = ("term_id", "act", "parts", "editor", "made")


class TermHistory:
    """The events of each term; those of a deleted one stay, since it can be put back."""

    def __init__(self, unit: Unit) -> None:
        """Read from this database."""
        self._unit = unit

    def of(self, term_id: int) -> tuple[TermEvent, ...]:
        """Return what became of a term, the last first."""
        table = term_events.c
        query = select(table.act, table.parts, table.editor, table.made).where(table.term_id == term_id)
        with self._unit.reading() as connection:
            rows = connection.execute(query.order_by(table.id.desc())).all()
        return tuple(
            TermEvent(TermAct(act), tuple(filter(None, parts.split(","))), editor, from_stored(made))
            for act, parts, editor, made in rows
        )


def note_act(connection: Connection, act: TermAct, terms: Iterable[Term], by: str) -> None:
    """Write that something was done to stored terms, by somebody's hand."""
    when = now()
    write_many(connection, term_events, _COLUMNS, ((term.id, act.value, "", by, when) for term in terms))


def note_changes(connection: Connection, pairs: Iterable[tuple[Term, Term]], by: str) -> None:
    """Write how terms were changed, given as they were and as they are; one that says the same is passed over."""
    when = now()
    rows = (
        (new.id, TermAct.CHANGED.value, ",".join(parts), by, when)
        for old, new in pairs
        if (parts := parts_changed(old, new))
    )
    write_many(connection, term_events, _COLUMNS, rows)
