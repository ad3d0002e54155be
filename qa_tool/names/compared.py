"""The words of names that are compared with each other, and the names that stand before and behind each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from qa_tool.names.context import STARTERS, TITLES
from qa_tool.names.families import begins_with_family
from qa_tool.names.particles import is_particle
from qa_tool.names.spans import parts
from qa_tool.text.words import split_possessive

_SHORTEST = 4
_HYPHENS = "-\u2010\u2011"


class Compared(NamedTuple):
    """A word of a name: from, to (code points in the name), the word, the names right before and behind it or ""."""

    start: int
    end: int
    word: str
    before: str
    after: str


@dataclass(slots=True)
class Spellings:
    """Words of names: how often each is there, and which names stand right before and behind it."""

    counts: Counter[str] = field(default_factory=Counter)
    firsts: dict[str, frozenset[str]] = field(default_factory=dict)
    lasts: dict[str, frozenset[str]] = field(default_factory=dict)

    def add(self, word: str, before: str, after: str, times: int = 1) -> None:
        """Count a word of a name, with the names right before and behind it or ""."""
        self.counts[word] += times
        for names, name in ((self.firsts, before), (self.lasts, after)):
            if name:
                names[word] = names.get(word, frozenset()) | {name}


@lru_cache(maxsize=16_384)
def compared(name: str) -> tuple[Compared, ...]:
    """Return the words of a name-like run that are compared; a particle is not a name before another.

    A given name with a hyphen and small letters behind it is one word: Tae-gyeong.
    """
    found: list[Compared] = []
    before = ""
    for start, raw in _whole(name):
        word = split_possessive(raw)[0].rstrip(".'\u2019")
        small = word.lower()
        is_family = begins_with_family(name[start:])
        is_name = word[:1].isupper() and (is_family or small not in STARTERS)
        if is_name and small not in TITLES and found and found[-1].end == start - 1:
            found[-1] = found[-1]._replace(after=small)
        if is_name and len(word) >= _SHORTEST:
            found.append(Compared(start, start + len(word), word, before, ""))
        if is_family or not (is_name and is_particle(small)):
            before = small if is_name and small not in TITLES else ""
    return tuple(found)


def _whole(name: str) -> Iterator[tuple[int, str]]:
    """Yield the words of a run with their offsets; what is small behind a hyphen belongs to what stands before it."""
    start, word = 0, ""
    for at, part in parts(name):
        if word and part[:1].islower() and at == start + len(word) + 1 and name[at - 1] in _HYPHENS:
            word = name[start : at + len(part)]
            continue
        if word:
            yield start, word
        start, word = at, part
    if word:
        yield start, word
