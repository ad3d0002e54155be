"""What words of English have with them: objects, prepositions, particles; data/valency.tsv names the groups."""

from __future__ import annotations

from functools import lru_cache

from qa_tool.text.tables import rows_of


@lru_cache(maxsize=1)
def _rows() -> dict[str, str]:
    return dict(rows_of("qa_tool.text", "valency.tsv"))


def one_of(name: str) -> str:
    """Return the words that have `name` with them as alternatives of a pattern; KeyError where there is no such row."""
    return _rows()[name]


def having(name: str) -> frozenset[str]:
    """Return the words that have `name` with them; KeyError where there is no such row."""
    return frozenset(_rows()[name].split("|"))


def having_with(what: str) -> dict[str, str]:
    """Return the words that have `what` behind a word before it, each with that: "participate" has "in something"."""
    return {
        word: name.removesuffix(f" {what}")
        for name, words in _rows().items()
        if name.endswith(f" {what}")
        for word in words.split("|")
    }
