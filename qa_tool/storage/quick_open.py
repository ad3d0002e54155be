"""Makes an article of the rows that were read before SQLAlchemy is loaded."""

from __future__ import annotations

from dataclasses import dataclass

from qa_tool.domain.article import Article
from qa_tool.domain.correction import Correction
from qa_tool.storage.quick_rows import StoredRows
from qa_tool.storage.rows import article_of, correction_of


@dataclass(frozen=True, slots=True)
class QuickArticle:
    """An article as it was left: its log, and the place in it (code points)."""

    article: Article
    log: tuple[Correction, ...]
    caret: int
    scroll: int


def article_in(rows: StoredRows) -> QuickArticle | None:
    """Return the article of the rows; None where they are not as expected."""
    row = rows.article
    try:
        return QuickArticle(article_of(row), tuple(map(correction_of, rows.corrections)), row["caret"], row["scroll"])
    except Exception:  # noqa: BLE001 - whatever is odd about them, the proper way of opening says what
        return None
