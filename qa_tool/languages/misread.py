"""Words that are a wrong reading of the source in certain articles; data/misread.tsv has them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

from qa_tool.languages.codes import base_of
from qa_tool.languages.literal import in_place_of
from qa_tool.text.tables import rows_of


@dataclass(frozen=True)
class Misreading:
    """A word that is wrong in an article that elsewhere says certain things.

    A sentence has to hold one of `words`, and what the article says one of `parts`. `expression` and `where` are
    regular expressions for what is wrong, and for what the article says elsewhere. `source` is what was read wrongly,
    `meaning` what it means; `right` holds what may stand in its place, as match.expand takes it.
    """

    words: frozenset[str]
    expression: str
    parts: frozenset[str]
    where: str
    source: str
    meaning: str
    right: tuple[str, ...]

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What is wrong, whatever the capitals."""
        return re.compile(rf"\b(?:{self.expression})", re.IGNORECASE)

    @cached_property
    def elsewhere(self) -> re.Pattern[str]:
        """What shows that it is."""
        return re.compile(self.where)

    def answers(self, match: re.Match[str]) -> tuple[str, ...]:
        """Return what may stand in the place of a match, with a capital where that opens the sentence."""
        return in_place_of(match, map(match.expand, self.right))


@lru_cache(maxsize=32)
def misreadings(language: str) -> tuple[Misreading, ...]:
    """Return those of a language ("ko"; "ko-kr" counts as "ko")."""
    base = base_of(language)
    return tuple(
        Misreading(
            frozenset(words.split()),
            expression,
            frozenset(parts.split()),
            where,
            source,
            meaning,
            tuple(right.split(" | ")),
        )
        for languages, words, expression, parts, where, source, meaning, right in rows_of(
            "qa_tool.languages", "misread.tsv"
        )
        if base in languages.split()
    )


def misreadings_in(text: str, language: str) -> tuple[frozenset[int], frozenset[int]]:
    """Return the numbers of those of a language of which a text holds a word, and of those of which it holds a part."""
    words, parts = _numbers(language)
    return _held(text, words), _held(text, parts)


_Numbers = Mapping[str, frozenset[int]]


@lru_cache(maxsize=32)
def _numbers(language: str) -> tuple[_Numbers, _Numbers]:
    words: defaultdict[str, set[int]] = defaultdict(set)
    parts: defaultdict[str, set[int]] = defaultdict(set)
    for number, each in enumerate(misreadings(language)):
        for word in each.words:
            words[word].add(number)
        for part in each.parts:
            parts[part].add(number)
    return _frozen(words), _frozen(parts)


def _frozen(numbers: Mapping[str, set[int]]) -> _Numbers:
    return {each: frozenset(those) for each, those in numbers.items()}


def _held(text: str, numbers: _Numbers) -> frozenset[int]:
    return frozenset().union(*(numbers[each] for each in numbers if each in text))
