"""Which stretch of the source a sentence of the translation stands for, by the numbers that both have."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Hashable, Iterable, Sequence
from typing import NamedTuple

# In sentences: what may have moved, and what may have been joined or parted, on the way.
_SLACK = 1


class Stretch(NamedTuple):
    """Sentences of the source from the first to the last, both counted in."""

    first: int
    last: int

    def __contains__(self, sentence: object) -> bool:
        """Say whether a sentence lies inside."""
        return isinstance(sentence, int) and self.first <= sentence <= self.last

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
        """Return where in the source the sentence stands: between the pairs around it, one sentence more each way."""
        low = bisect_left(self._pairs, (sentence, -1))
        high = bisect_right(self._pairs, (sentence, self._length))
        if low < high:
            inside = [theirs for _, theirs in self._pairs[low:high]]
            first, last = min(inside), max(inside)
        else:
            first = self._pairs[low - 1][1] if low else 0
            last = self._pairs[high][1] if high < len(self._pairs) else self._length - 1
        return Stretch(max(0, first - _SLACK), min(self._length - 1, last + _SLACK))


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
