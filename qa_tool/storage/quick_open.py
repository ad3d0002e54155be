"""Reads one article before SQLAlchemy is loaded, so that the first picture of the window can show it.

SQLAlchemy takes 0.2 s to import; the window is there in less. This reads the same tables, for reading only, and says
None wherever anything is not as expected: the proper way of opening then says what is wrong.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime

from qa_tool.domain.article import Article, ArticleState
from qa_tool.domain.correction import Cause, Correction
from qa_tool.storage.location import sqlite_path
from qa_tool.text.lines import normalise


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
            return QuickArticle(_article(row), tuple(map(_correction, events)), row["caret"], row["scroll"])
    except Exception:  # noqa: BLE001 - whatever is odd about it, the proper way of opening says what
        return None


def _article(row: sqlite3.Row) -> Article:
    return Article(
        key=row["key"],
        title=row["title"],
        raw=row["raw"],
        text=normalise(row["raw"]),
        path=row["path"],
        encoding=row["encoding"],
        language=row["language"],
        source_language=row["source_language"],
        source_language_is_guess=bool(row["source_language_is_guess"]),
        source_text=row["source_text"],
        state=ArticleState(row["state"]),
        id=row["id"],
    )


def _correction(row: sqlite3.Row) -> Correction:
    return Correction(
        number=row["number"],
        step=row["step"],
        start=row["start"],
        removed=row["removed"],
        inserted=row["inserted"],
        cause=Cause(row["cause"]),
        when=datetime.fromisoformat(row["made"]).replace(tzinfo=UTC),
        check=row["check_id"],
        term=row["term"],
        editor=row["editor"],
        undoes=row["undoes"],
    )
