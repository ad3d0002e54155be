"""Which checks a text is worth showing to: most sentences hold nothing that most checks could speak of."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import lru_cache, reduce
from operator import or_
from typing import TYPE_CHECKING

from qa_tool.names.remembering import remembered

if TYPE_CHECKING:
    # For its name only: a check says what its signs are.
    from qa_tool.checks.check import Check

_LETTERS = re.compile(r"[^\W\d_]+")
_MOST_CHOICES = 10_000


@dataclass(frozen=True, slots=True)
class Signs:
    """What a text has to hold that a check may speak of: one of these words, or a place where the pattern is found.

    `words` are compared as written, letters only: all the stretches of letters of a text are looked up, so that
    "don't" is looked up as "don" and "t". `mark` is searched in what stands between two blanks (U+0020) by itself: it
    must not ask for more, and it must ask for something else than letters of ASCII.
    """

    words: Container[str] = frozenset()
    mark: re.Pattern[str] | None = None


class Gate:
    """Knows for a number of checks which of them a text need be shown to.

    What a word means to the checks is worked out once, as a number with a bit for each check.
    """

    def __init__(self, checks: Sequence[Check]) -> None:
        """Take the checks; those without signs are shown everything."""
        self._checks = tuple(checks)
        self._always = sum(1 << place for place, check in enumerate(checks) if check.signs is None)
        self._words: dict[str, int] = {}
        self._open: list[tuple[int, Container[str]]] = []
        self._marks: list[tuple[int, re.Pattern[str]]] = []
        self._any_mark: re.Pattern[str] | None = None
        for place, check in enumerate(checks):
            if check.signs is not None:
                self._learn(1 << place, check.signs)
        self._bits_of = remembered(self._look_up)
        self._chosen: dict[int, tuple[int, ...]] = {}

    def bits(self, text: str) -> int:
        """Return the checks that `text` has to be shown to, as a number with a bit for each."""
        # Most of what stands between two blanks means nothing to any of them.
        return reduce(or_, filter(None, map(self._bits_of, text.split(" "))), self._always)

    def places(self, bits: int) -> tuple[int, ...]:
        """Return the places of the checks that such a number names, in order."""
        chosen = self._chosen.get(bits)
        if chosen is None:
            if len(self._chosen) >= _MOST_CHOICES:
                self._chosen.clear()
            chosen = self._chosen[bits] = tuple(place for place in range(len(self._checks)) if bits & 1 << place)
        return chosen

    def _learn(self, bit: int, signs: Signs) -> None:
        if isinstance(signs.words, AbstractSet):
            for word in signs.words:
                self._words[word] = self._words.get(word, 0) | bit
        else:
            self._open.append((bit, signs.words))
        if signs.mark is not None:
            self._marks.append((bit, signs.mark))

    def _look_up(self, between_blanks: str) -> int:
        bits = 0
        plain = between_blanks.isascii() and between_blanks.isalpha()
        for word in (between_blanks,) if plain else _LETTERS.findall(between_blanks):
            bits |= self._words.get(word, 0)
            for bit, words in self._open:
                if word in words:
                    bits |= bit
        if not plain and self._may_hold_mark(between_blanks):
            for bit, mark in self._marks:
                if mark.search(between_blanks) is not None:
                    bits |= bit
        return bits

    def _may_hold_mark(self, between_blanks: str) -> bool:
        """Say it of what holds one of all marks; a full stop is none, and most hold nothing else."""
        if self._any_mark is None:
            marks = [mark for _, mark in self._marks]
            # Patterns whose parts have numbers cannot be put side by side; then every one is asked.
            alike = all(mark.groups == 0 and mark.flags == re.UNICODE for mark in marks)
            self._any_mark = re.compile("|".join(f"(?:{mark.pattern})" for mark in marks) if alike and marks else "")
        return self._any_mark.search(between_blanks) is not None


@lru_cache(maxsize=16)
def gate_of(checks: tuple[Check, ...]) -> Gate:
    """Return the gate of these checks, the same one for the same checks: what it has learned of words serves all."""
    return Gate(checks)
