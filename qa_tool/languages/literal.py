"""Expressions that come back from another language word for word; data/literal.tsv says what its columns are."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, lru_cache
from importlib import resources


@dataclass(frozen=True)
class Literal:
    """An expression; `words` are those of which its text holds one, with and without a capital.

    `source` is what was translated; `expression` is its pattern.
    `meaning` says what it should have become; `right` stands in its place, empty where that depends.
    """

    languages: frozenset[str]
    words: tuple[str, ...]
    expression: str
    source: str
    meaning: str
    right: str

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The expression, as it is searched in a text; most are never asked for."""
        return re.compile(rf"\b(?:{self.expression})", re.IGNORECASE)


@lru_cache(maxsize=1)
def _all() -> tuple[Literal, ...]:
    table = resources.files("qa_tool.languages").joinpath("data", "literal.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in table.splitlines() if not line.startswith("#"))
    return tuple(
        Literal(
            frozenset(languages.split(",")),
            tuple(form for word in words.split() for form in {word, word[0].upper() + word[1:]}),
            expression,
            source,
            meaning,
            right,
        )
        for languages, words, expression, source, meaning, right in rows
    )


@lru_cache(maxsize=32)
def literals(language: str) -> tuple[Literal, ...]:
    """Return the expressions of a language ("zh"; "zh-cn" counts as "zh")."""
    base = language.lower().partition("-")[0]
    return tuple(each for each in _all() if base in each.languages)


def literals_in(text: str, language: str) -> list[Literal]:
    """Return the expressions of a language of which a text holds one of the words; most texts hold none."""
    held = frozenset().union(*map(_held_by(language), text.split(" ")))
    return [each for number, each in enumerate(literals(language)) if number in held] if held else []


@lru_cache(maxsize=32)
def _held_by(language: str) -> Callable[[str], frozenset[int]]:
    """Return what says of something between two blanks of which expressions it holds a word, by their numbers."""
    known = literals(language)
    any_word = re.compile("|".join(sorted({re.escape(word) for each in known for word in each.words})) or r"(?!)")

    @lru_cache(maxsize=32_768)
    def held(between_blanks: str) -> frozenset[int]:
        if any_word.search(between_blanks) is None:
            return _NONE
        return frozenset(
            number for number, each in enumerate(known) if any(word in between_blanks for word in each.words)
        )

    return held


_NONE: frozenset[int] = frozenset()


@lru_cache(maxsize=1)
def literal_words() -> frozenset[str]:
    """Return all words of which a text holds one that has such an expression, with and without a capital."""
    return frozenset(word for each in _all() for word in each.words)
