"""The append-only log of corrections."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import func, insert, select, update
from sqlalchemy.exc import IntegrityError

from qa_tool.domain.correction import Correction
from qa_tool.domain.errors import ChangedElsewhere
from qa_tool.storage.rows import correction_of
from qa_tool.storage.schema import articles, corrections
from qa_tool.storage.times import now, to_stored
from qa_tool.storage.unit import Unit


class Corrections:
    """The corrections of the database."""

    def __init__(self, unit: Unit) -> None:
        """Work on this database."""
        self._unit = unit

    def append(self, article_id: int, events: Sequence[Correction]) -> None:
        """Write events to the log of an article, in one transaction; ChangedElsewhere where others went on."""
        rows = [
            {
                "article_id": article_id,
                "number": event.number,
                "step": event.step,
                "start": event.start,
                "removed": event.removed,
                "inserted": event.inserted,
                "cause": event.cause.value,
                "made": to_stored(event.when),
                "check_id": event.check,
                "term": event.term,
                "editor": event.editor,
                "undoes": event.undoes,
            }
            for event in events
        ]
        if not rows:
            return
        try:
            with self._unit.transaction() as connection:
                connection.execute(insert(corrections), rows)
                connection.execute(update(articles).where(articles.c.id == article_id).values(updated=now()))
        except IntegrityError as error:
            # Each has a number of its own, so that two who write the same log cannot mix it up.
            there = self.of_article(article_id)[events[0].number - 1 :]
            if not there or there[0] == events[0]:
                raise
            raise ChangedElsewhere(
                "Another window of Emend has changed this article meanwhile.", "Open the article again from the list."
            ) from error

    def number_of(self, article_id: int) -> int:
        """Return how many events there are in the log of an article."""
        query = select(func.count()).where(corrections.c.article_id == article_id)
        with self._unit.reading() as connection:
            return connection.execute(query).scalar() or 0

    def of_article(self, article_id: int) -> tuple[Correction, ...]:
        """Return the log of an article, oldest first."""
        query = select(corrections).where(corrections.c.article_id == article_id).order_by(corrections.c.number)
        with self._unit.reading() as connection:
            return tuple(map(correction_of, connection.execute(query).mappings()))
