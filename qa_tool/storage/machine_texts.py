"""The machine's text of a stored article: apart from other rows, since the first picture needs no more."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Protocol

from qa_tool.text.lines import text_of


class Row(Protocol):
    """A row that gives its columns by name."""

    def __getitem__(self, name: Any, /) -> Any:
        """Return a column."""

    def keys(self) -> Iterable[str]:
        """Return the names of the columns."""


def machine_text(row: Row) -> str:
    """Return the text of the article of a row, which its corrections count in."""
    # A file of an older version is read before it is brought up to date, for the first picture.
    kept = row["text"] if "text" in row.keys() else None  # noqa: SIM118 - a row iterates its values
    return text_of(row["raw"], row["format"]) if kept is None else str(kept)
