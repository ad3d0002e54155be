"""What words of English have with them: objects, prepositions, particles; data/valency.tsv names the groups."""

from __future__ import annotations

from functools import lru_cache
from importlib import resources


@lru_cache(maxsize=1)
def _rows() -> dict[str, str]:
    table = resources.files("qa_tool.text").joinpath("data", "valency.tsv").read_text(encoding="utf-8")
    return dict(line.split("\t") for line in table.splitlines() if not line.startswith("#"))


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
