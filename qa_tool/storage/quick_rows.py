"""Reads the rows of one article before anything else is loaded, so that the first picture of the window can show it.

SQLAlchemy takes 0.2 s to import and the values of the domain 20 ms; the window is there in less. This reads the same
tables, for reading only, and says None wherever anything is not as expected: the proper way of opening then says what
is wrong.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from typing import Any

from qa_tool.storage.location import sqlite_path
from qa_tool.storage.machine_texts import machine_text

Rows = Sequence[Mapping[str, Any]]


class StoredRows:
    """An article as it was left: its row, those of its corrections, and the text that they make."""

    __slots__ = ("article", "corrections", "original", "text")

    def __init__(self, article: Mapping[str, Any], corrections: Rows, original: bytes | None = None) -> None:
        """Fold the corrections over the machine's text; ValueError where they do not fit."""
        self.article = article
        self.original = original
        self.corrections = corrections
        self.text = _fold(machine_text(article), corrections)


def stored_rows(url: str, key: str) -> StoredRows | None:
    """Return the newest article of a key; None where there is none or the database is not as expected."""
    return next(iter(_read(url, key, 1, 0)), None)


def earlier_rows(url: str, key: str) -> Sequence[StoredRows]:
    """Return the earlier versions of an article, the newest of them first."""
    return _read(url, key, -1, 1)


def _read(url: str, key: str, most: int, after: int) -> Sequence[StoredRows]:
    path = sqlite_path(url)
    if path is None or not key:
        return ()
    try:
        if not path.is_file():
            return ()
        # Read-only is not enough: without the right to write, a WAL database cannot be read at all.
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=rw", uri=True, timeout=0.2)) as connection:
            connection.row_factory = sqlite3.Row
            connection.execute("PRAGMA query_only=ON")
            versions = connection.execute(
                "SELECT * FROM articles WHERE key = ? ORDER BY added DESC, id DESC LIMIT ? OFFSET ?", (key, most, after)
            )
            return [_rows_of(connection, row) for row in versions.fetchall()]
    except Exception:  # noqa: BLE001 - whatever is odd about it, the proper way of opening says what
        return ()


def _rows_of(connection: sqlite3.Connection, row: Mapping[str, Any]) -> StoredRows:
    events = connection.execute(
        "SELECT * FROM corrections WHERE article_id = ? ORDER BY number", (row["id"],)
    ).fetchall()
    kept = connection.execute("SELECT data FROM originals WHERE article_id = ?", (row["id"],)).fetchone()
    return StoredRows(row, events, kept["data"] if kept else None)


def _fold(text: str, corrections: Rows) -> str:
    """Do what review.pieces.fold does, on rows."""
    for event in corrections:
        start, removed = event["start"], event["removed"]
        end = start + len(removed)
        if text[start:end] != removed:
            raise ValueError(f"the log does not fit the text at {start}")
        text = text[:start] + event["inserted"] + text[end:]
    return text
