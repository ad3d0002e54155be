"""How much of each of the last articles was changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from qa_tool.domain.article import ArticleState
from qa_tool.reports.effort import share_changed
from qa_tool.review.pieces import fold
from qa_tool.storage.articles import ArticleSummary
from qa_tool.storage.database import Database

#: Code points of the longest text that is measured: where all of it was changed, TER takes seconds.
LONGEST = 60_000


@dataclass(frozen=True, slots=True)
class ArticleEffort:
    """An article and how much of it was changed: the percentage of words (TER)."""

    id: int
    title: str
    changed: float


class Efforts:
    """Measures what is asked for and remembers it until more is corrected."""

    def __init__(self, database: Database) -> None:
        """Read from this database."""
        self._database = database
        # By article: the length of its log when it was measured, and what came out.
        self._known: dict[int, tuple[int, float]] = {}

    def of(self, summaries: Sequence[ArticleSummary], on_pause: Callable[[], None]) -> tuple[ArticleEffort, ...]:
        """Return the effort of those articles that somebody has worked on, in their order.

        `on_pause` is called again and again, to give way to others.
        """
        found = []
        for summary in summaries:
            if summary.state is not ArticleState.NEW:
                changed = self._measure(summary.id, on_pause)
                if changed is not None:
                    found.append(ArticleEffort(summary.id, summary.title, changed))
        return tuple(found)

    def _measure(self, article_id: int, on_pause: Callable[[], None]) -> float | None:
        log = self._database.corrections.of_article(article_id)
        known = self._known.get(article_id)
        if known is not None and known[0] == len(log):
            return known[1]
        machine = self._database.articles.get(article_id).text
        if len(machine) > LONGEST:
            return None
        changed = share_changed(machine, fold(machine, log), on_pause) if log else 0.0
        self._known[article_id] = (len(log), changed)
        return changed
