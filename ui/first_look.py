"""The article that the first picture shows, read before the values of the domain are loaded (20 ms)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from qa_tool.documents import raw_text
from qa_tool.domain.errors import EmendError
from qa_tool.storage.machine_texts import machine_text
from qa_tool.storage.quick_rows import StoredRows, earlier_rows, stored_rows
from qa_tool.text.files import is_folder

if TYPE_CHECKING:
    from qa_tool.domain.article import Article


class StoredHeading:
    """What is said of a stored article above its text."""

    def __init__(self, rows: StoredRows) -> None:
        """Take it from the row of the article."""
        row = rows.article
        self.title: str = row["title"]
        self.path: str | None = row["path"]
        self.encoding: str = row["encoding"]
        self.encoding_is_guess = "encoding_is_guess" in row.keys() and bool(row["encoding_is_guess"])  # noqa: SIM118 - a row iterates its values
        self.format: str = row["format"]
        self.source_language: str | None = row["source_language"]
        self.source_language_is_guess = bool(row["source_language_is_guess"])
        self.state: str = row["state"]


class StoredLook:
    """An article as the database has it; its place is in code points."""

    def __init__(self, rows: StoredRows) -> None:
        """Take all of it from the rows."""
        self.rows = rows
        self.heading = StoredHeading(rows)
        self.text = rows.text
        self.caret: int = rows.article["caret"]
        self.scroll: int = rows.article["scroll"]


class NewLook:
    """An article that the database does not know yet, from its file."""

    rows = None
    caret = scroll = 0

    def __init__(self, article: Article) -> None:
        """Show it from its start."""
        self.article = self.heading = article
        self.text = article.text


FirstLook = StoredLook | NewLook


def first_look(paths: Sequence[Path], url: str, last: str) -> FirstLook | None:
    """Return the first article as the database has it or from its file; None where there is none to show.

    Without paths it is the one that was open `last` (its key). What cannot be read is told later, by whoever opens it
    the proper way.
    """
    if not url.startswith("sqlite:"):
        return None
    try:
        key = raw_text.key_of(paths[0]) if paths else last
        rows = stored_rows(url, key)
        if rows is not None and (not paths or _is_still(paths[0], rows)):
            return StoredLook(rows)
        if not paths or is_folder(paths[0]):
            return None
        return _look(paths[0], [rows, *earlier_rows(url, key)] if rows is not None else ())
    except (EmendError, OSError):
        return None


def _is_still(path: Path, rows: StoredRows) -> bool:
    return raw_text.reads_as(path, rows.article["raw"], rows.article["encoding"], rows.original)


def _look(path: Path, versions: Sequence[StoredRows]) -> FirstLook:
    # An article is a value of the domain: only the first time that a file is opened waits for it.
    from qa_tool.documents import articles

    article = articles.read(path)
    for rows in versions:
        # The corrected text was exported over it, or it has the text of an earlier version again.
        if article.text == rows.text != machine_text(rows.article) or _is_still(path, rows):
            return StoredLook(rows)
    return NewLook(article)
