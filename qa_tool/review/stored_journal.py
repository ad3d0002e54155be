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

    def add_decision(self, decision: Decision) -> Decision:
        """Write a decision and return it with its id."""
        return self._database.decisions.add(decision)

    def remove_decision(self, decision: Decision) -> None:
        """Take a decision out."""
        if decision.id is not None:
            self._database.decisions.remove(decision.id)

    def decisions_about(self, check: str) -> Sequence[Decision]:
        """Return the decisions on what one check said, in whatever article."""
        return self._database.decisions.of_check(check)
