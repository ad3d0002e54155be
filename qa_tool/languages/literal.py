"""Expressions that come back from another language word for word; data/literal.tsv says what its columns are."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources


@dataclass(frozen=True, slots=True)
class Literal:
    """An expression; `words` are those of which its text holds one, with and without a capital.

    `source` is what was translated.
    `meaning` says what it should have become; `right` stands in its place, empty where that depends.
    """

    languages: frozenset[str]
    words: tuple[str, ...]
    pattern: re.Pattern[str]
    source: str
    meaning: str
    right: str


@lru_cache(maxsize=1)
def _all() -> tuple[Literal, ...]:
    table = resources.files("qa_tool.languages").joinpath("data", "literal.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in table.splitlines() if not line.startswith("#"))
    return tuple(
        Literal(
            frozenset(languages.split(",")),
            tuple(form for word in words.split() for form in {word, word[0].upper() + word[1:]}),
            re.compile(rf"\b(?:{pattern})", re.IGNORECASE),
            source,
            meaning,
            right,
        )
        for languages, words, pattern, source, meaning, right in rows
    )


@lru_cache(maxsize=32)
def literals(language: str) -> tuple[Literal, ...]:
    """Return the expressions of a language ("zh"; "zh-cn" counts as "zh")."""
    base = language.lower().partition("-")[0]
    return tuple(each for each in _all() if base in each.languages)


@lru_cache(maxsize=1)
def literal_words() -> frozenset[str]:
    """Return all words of which a text holds one that has such an expression, with and without a capital."""
    return frozenset(word for each in _all() for word in each.words)
