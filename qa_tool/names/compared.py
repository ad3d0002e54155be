"""The words of names that are compared with each other, and the name that stands before each."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from qa_tool.names.context import STARTERS, TITLES
from qa_tool.names.particles import is_particle
from qa_tool.names.spans import parts
from qa_tool.text.words import split_possessive

_SHORTEST = 4
_HYPHENS = "-\u2010\u2011"


class Compared(NamedTuple):
    """A word of a name: from, to (code points in the name), the word, and the name right before it or ""."""

    start: int
    end: int
    word: str
    before: str


@lru_cache(maxsize=16_384)
def compared(name: str) -> tuple[Compared, ...]:
    """Return the words of a name-like run that are compared; a particle is not a name before another.

    A given name with a hyphen and small letters behind it is one word: Tae-gyeong.
    """
    found = []
    before = ""
    for start, raw in _whole(name):
        word = split_possessive(raw)[0].rstrip(".'\u2019")
        small = word.lower()
        is_name = word[:1].isupper() and small not in STARTERS
        if is_name and len(word) >= _SHORTEST:
            found.append(Compared(start, start + len(word), word, before))
        if not (is_name and is_particle(small)):
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
