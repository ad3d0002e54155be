"""Reads one article before SQLAlchemy is loaded, so that the first picture of the window can show it.

SQLAlchemy takes 0.2 s to import; the window is there in less. This reads the same tables, for reading only, and says
None wherever anything is not as expected: the proper way of opening then says what is wrong.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass

from qa_tool.domain.article import Article
from qa_tool.domain.correction import Correction
from qa_tool.storage.location import sqlite_path
from qa_tool.storage.rows import article_of, correction_of


@dataclass(frozen=True, slots=True)
class QuickArticle:
    """An article as it was left: its log, and the place in it (code points, value of the scroll bar)."""

    article: Article
    log: tuple[Correction, ...]
    caret: int
    scroll: int


def stored_article(url: str, key: str) -> QuickArticle | None:
    """Return the newest article of a key; None where there is none or the database is not as expected."""
    path = sqlite_path(url)
    if path is None or not key:
        return None
    try:
        if not path.is_file():
            return None
        # Read-only is not enough: without the right to write, a WAL database cannot be read at all.
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=rw", uri=True, timeout=0.2)) as connection:
            connection.row_factory = sqlite3.Row
            connection.execute("PRAGMA query_only=ON")
            row = connection.execute("SELECT * FROM articles WHERE key = ? ORDER BY id DESC LIMIT 1", (key,)).fetchone()
            if row is None:
                return None
            events = connection.execute(
                "SELECT * FROM corrections WHERE article_id = ? ORDER BY number", (row["id"],)
            ).fetchall()
            return QuickArticle(article_of(row), tuple(map(correction_of, events)), row["caret"], row["scroll"])
    except Exception:  # noqa: BLE001 - whatever is odd about it, the proper way of opening says what
        return None
