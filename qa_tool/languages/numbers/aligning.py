"""Which stretch of the source a sentence of the translation stands for, by the numbers that both have."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Hashable, Iterable, Sequence
from fractions import Fraction
from typing import NamedTuple

# In sentences: what may have moved by joining and parting; away from a pair there is more of it, by so many of them.
_SLACK, _SLACK_AWAY = 1, 2
_DRIFT = 4


class Stretch(NamedTuple):
    """Sentences of the source from the first to the last, both counted in."""

    first: int
    last: int

    def __contains__(self, sentence: object) -> bool:
        """Say whether a sentence lies inside."""
        return isinstance(sentence, int) and self.first <= sentence <= self.last

    def overlaps(self, other: Stretch) -> bool:
        """Say whether the two share a sentence."""
        return self.first <= other.last and other.first <= self.last

    @property
    def length(self) -> int:
        """Number of sentences."""
        return self.last - self.first + 1


class Alignment:
    """Pairs of sentences, ours and theirs, that share a number which no other sentence has; in order on both sides."""

    def __init__(
        self, ours: Iterable[tuple[Hashable, int]], theirs: Iterable[tuple[Hashable, int]], length: int
    ) -> None:
        """Take (value, sentence) of all numbers, and how many sentences the source has."""
        one, other = _single(ours), _single(theirs)
        pairs = sorted((sentence, other[value]) for value, sentence in one.items() if value in other)
        self._pairs = _longest_in_order(pairs)
        self._length = length

    def stretch(self, sentence: int) -> Stretch:
        """Return where in the source the sentence stands: as far between the pairs around it as it does in ours."""
        low = bisect_left(self._pairs, (sentence, -1))
        high = bisect_right(self._pairs, (sentence, self._length))
        if low < high:
            inside = [theirs for _, theirs in self._pairs[low:high]]
            return self._clipped(min(inside) - _SLACK, max(inside) + _SLACK)
        before = self._pairs[low - 1] if low else None
        after = self._pairs[high] if high < len(self._pairs) else None
        if before is None and after is None:
            return self._clipped(0, self._length)
        if before is None or after is None:
            ours, theirs = before or after or (0, 0)
            away, place = abs(sentence - ours), theirs + sentence - ours
        else:
            away = min(sentence - before[0], after[0] - sentence)
            share = Fraction(sentence - before[0], after[0] - before[0])
            place = before[1] + round(share * (after[1] - before[1]))
        slack = _SLACK_AWAY + away // _DRIFT
        first = place - slack if before is None else max(place - slack, before[1] - _SLACK)
        last = place + slack if after is None else min(place + slack, after[1] + _SLACK)
        return self._clipped(first, last)

    def _clipped(self, first: int, last: int) -> Stretch:
        first = min(max(0, first), self._length - 1)
        return Stretch(first, max(first, min(self._length - 1, last)))


def _single(numbers: Iterable[tuple[Hashable, int]]) -> dict[Hashable, int]:
    """Return the values that stand in one sentence only, and in which."""
    seen: dict[Hashable, int] = {}
    for value, sentence in numbers:
        seen[value] = sentence if seen.get(value, sentence) == sentence else -1
    return {value: sentence for value, sentence in seen.items() if sentence >= 0}


def _longest_in_order(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the longest part of `pairs` in which neither side goes back."""
    ends: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for number, (_, theirs) in enumerate(pairs):
        place = bisect_right(ends, theirs)
        ends[place:] = [theirs, *ends[place + 1 :]]
        last[place:] = [number, *last[place + 1 :]]
        before.append(last[place - 1] if place else -1)
    chain = []
    number = last[-1] if last else -1
    while number >= 0:
        chain.append(pairs[number])
        number = before[number]
    return chain[::-1]
