"""The journal of an article that is kept in the database."""

from __future__ import annotations

from collections.abc import Sequence

from qa_tool.domain.correction import Correction
from qa_tool.domain.decision import Decision
from qa_tool.storage.database import Database


class StoredJournal:
    """The journal of one article in the database."""

    def __init__(self, database: Database, article_id: int) -> None:
        """Write to the log of this article."""
        self._database = database
        self._article_id = article_id

    def append(self, corrections: Sequence[Correction]) -> None:
        """Write corrections in one transaction."""
        self._database.corrections.append(self._article_id, corrections)

    def add_decisions(self, decisions: Sequence[Decision]) -> Sequence[Decision]:
        """Write decisions in one transaction and return them with their ids."""
        return self._database.decisions.add_all(decisions)

    def remove_decisions(self, decisions: Sequence[Decision]) -> None:
        """Take decisions out in one transaction."""
        self._database.decisions.remove(*(each.id for each in decisions if each.id is not None))

    def decisions_about(self, check: str) -> Sequence[Decision]:
        """Return the decisions on what one check said, in whatever article."""
        return self._database.decisions.of_check(check)
