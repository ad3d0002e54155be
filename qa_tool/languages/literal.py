"""Expressions that come back from another language word for word; data/README.md says what stands in expressions/."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import PurePosixPath

from qa_tool.languages.codes import base_of
from qa_tool.text.tables import files_of, rows_of

_PACKAGE = "qa_tool.languages"


@dataclass(frozen=True)
class Literal:
    """An expression; `words` are those of which its text holds one, with and without a capital.

    `is_wrong` says that it misleads, otherwise it is merely stilted. `source` is what was translated; `expression` is
    its pattern. `meaning` says what it should have become; `right` holds what may stand in its place, as match.expand
    takes it, and is empty where that depends.
    """

    languages: frozenset[str]
    is_wrong: bool
    words: tuple[str, ...]
    expression: str
    source: str
    meaning: str
    right: tuple[str, ...]

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The expression, as it is searched in a text; most are never asked for."""
        return re.compile(rf"\b(?:{self.expression})", re.IGNORECASE)


@lru_cache(maxsize=1)
def _all() -> tuple[Literal, ...]:
    return tuple(
        _literal(row, frozenset(PurePosixPath(table).stem.split("_")))
        for table in files_of(_PACKAGE, "expressions")
        for row in rows_of(_PACKAGE, table)
    )


def _literal(row: Sequence[str], languages: frozenset[str]) -> Literal:
    kind, words, expression, source, meaning, right = row
    with_capitals = tuple(form for word in words.split() for form in dict.fromkeys((word, word[0].upper() + word[1:])))
    answers = tuple(right.split(" | ")) if right else ()
    return Literal(languages, kind == "wrong", with_capitals, expression, source, meaning, answers)


@lru_cache(maxsize=32)
def literals(language: str) -> tuple[Literal, ...]:
    """Return the expressions of a language ("zh"; "zh-cn" counts as "zh")."""
    base = base_of(language)
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


@lru_cache(maxsize=2)
def literal_words(*, wrong: bool) -> frozenset[str]:
    """Return all words of which a text holds one that has such an expression, with and without a capital."""
    return frozenset(word for each in _all() if each.is_wrong is wrong for word in each.words)


def word_for_word(text: str, language: str, *, wrong: bool) -> Iterator[tuple[re.Match[str], Literal, tuple[str, ...]]]:
    """Yield what misleads in a text, or what is stilted, with what may stand there instead."""
    for each in literals_in(text, language):
        if each.is_wrong is wrong:
            for match in each.pattern.finditer(text):
                answers = tuple(_like(match.group(), match.expand(right)) for right in each.right)
                yield match, each, answers


def _like(written: str, right: str) -> str:
    """Return `right` with a capital where what is written has one."""
    return right[0].upper() + right[1:] if written[0].isupper() else right
