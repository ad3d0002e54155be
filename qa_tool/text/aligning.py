"""Which sentences of a translation stand for which sentences of the original.

By paragraph first, one by one where there are as many, then by sentence inside: lengths that go together (Gale and
Church, "A Program for Aligning Sentences in Bilingual Corpora", 1993), anchors, which are what reads the same on both
sides, and hints, which may. In order on both sides; a sentence may stand for up to four, or for none. Measured by
benchmarks/source_alignment.py.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from functools import lru_cache
from itertools import accumulate, groupby
from math import sqrt
from typing import NamedTuple

#: What a pair of groups costs before lengths and anchors are looked at, by how many sentences of each: the further from
#: one and one the rarer. Gale and Church: 89 % one and one, 9 % one and two, 1 % one and none, 1 % two and two.
_SHAPES = dict(
    zip(
        ((1, 1), (1, 2), (2, 1), (2, 2), (1, 3), (3, 1), (1, 4), (4, 1), (1, 0), (0, 1)),
        (0.0, 3.2, 3.2, 6.4, 6.4, 6.4, 8.3, 8.3, 4.0, 4.0),
        strict=True,
    )
)
# Variance of the length for each letter, by the same; and where lengths differ so much that more says nothing.
_VARIANCE = 6.8
_FAR = 24.0
# A length that fits so well is none to look further for.
_PLAIN = 6.0
# An anchor that stands in one sentence on both sides counts so much; in more than so many it counts nothing.
_ANCHOR, _MOST_PLACES = 3.5, 4
# A hint counts less, by as many places.
_HINT = 2.0
# One that stands on one side only, where the other side has none of it anywhere near.
_LONE = 0.6
# How far from the diagonal groups may lie, in sentences and as a share of all.
_BAND, _BAND_SHARE, _WIDEST = 10, 0.06, 25
# As many paragraphs on both sides stand for each other one by one, unless something else is so much cheaper. Machines
# keep paragraphs: on MT and on news in Korean and Russian fewer sentences that are there are named as missing, and
# as many that are not.
_AS_MANY = 12.0
# Paragraphs are only compared where their numbers are so near to each other.
_PARAGRAPHS_ALIKE = 0.75
_NO_ANCHORS: frozenset[Hashable] = frozenset()
_NO_WEIGHTS: dict[int, float] = {}


class Unit(NamedTuple):
    """A sentence as far as it matters here; lengths on both sides are in the same measure."""

    length: float
    anchors: frozenset[Hashable] = _NO_ANCHORS
    paragraph: int = 0
    hints: frozenset[Hashable] = _NO_ANCHORS


class Group(NamedTuple):
    """Sentences that stand for each other; one of the sides may be empty."""

    ours: range
    theirs: range


def align(ours: Sequence[Unit], theirs: Sequence[Unit]) -> tuple[Group, ...]:
    """Return groups of sentences that stand for each other, in order; together they hold every sentence once."""
    one, other = _paragraphs(ours), _paragraphs(theirs)
    if min(len(one), len(other)) < _PARAGRAPHS_ALIKE * max(len(one), len(other)):
        return _pairs(tuple(unit._replace(paragraph=0) for unit in ours), tuple(theirs))
    found: list[Group] = []
    for group in _of_paragraphs(tuple(map(_as_one, one)), tuple(map(_as_one, other))):
        mine = tuple(unit for each in one[group.ours.start : group.ours.stop] for unit in each)
        your = tuple(unit for each in other[group.theirs.start : group.theirs.stop] for unit in each)
        first, start = (found[-1].ours.stop, found[-1].theirs.stop) if found else (0, 0)
        found += [
            Group(
                range(first + inner.ours.start, first + inner.ours.stop),
                range(start + inner.theirs.start, start + inner.theirs.stop),
            )
            for inner in _pairs(mine, your)
        ]
    return tuple(found)


def _paragraphs(units: Sequence[Unit]) -> list[tuple[Unit, ...]]:
    """Return the units by paragraph, without what tells in which they stand."""
    return [
        tuple(unit._replace(paragraph=0) for unit in same) for _, same in groupby(units, lambda unit: unit.paragraph)
    ]


def _of_paragraphs(ours: tuple[Unit, ...], theirs: tuple[Unit, ...]) -> tuple[Group, ...]:
    """Return groups of paragraphs: one by one where there are as many and all lengths fit, which saves the search."""
    if len(ours) == len(theirs) and all(
        _of_lengths(mine.length, your.length) < _PLAIN for mine, your in zip(ours, theirs, strict=True)
    ):
        return _one_by_one(len(ours))
    return _pairs(ours, theirs, _AS_MANY)


def _one_by_one(number: int) -> tuple[Group, ...]:
    return tuple(Group(range(place, place + 1), range(place, place + 1)) for place in range(number))


def _as_one(units: Sequence[Unit]) -> Unit:
    return Unit(
        sum(unit.length for unit in units),
        frozenset().union(*(unit.anchors for unit in units)),
        hints=frozenset().union(*(unit.hints for unit in units)),
    )


@lru_cache(maxsize=4096)
def _pairs(ours: tuple[Unit, ...], theirs: tuple[Unit, ...], as_many: float = 0.0) -> tuple[Group, ...]:
    """Return the cheapest way to group the two sides, of those that keep near the diagonal; remembered.

    One by one, where there are as many on both sides and this costs less than `as_many` more.
    """
    if not ours or not theirs:
        return (Group(range(len(ours)), range(len(theirs))),) if ours or theirs else ()
    if len(ours) == len(theirs) == 1:
        return _one_by_one(1)
    table = Table(ours, theirs)
    if len(ours) == len(theirs) and table.one_by_one() < as_many:
        return _one_by_one(len(ours))
    return table.cheapest()


class Table:
    """The cheapest way to group the first sentences of one side with the first of the other, for all that matter.

    `costs` holds what it is, by the number of ours, then by that of theirs.
    """

    def __init__(
        self, ours: Sequence[Unit], theirs: Sequence[Unit], near: Callable[[int], Iterable[int]] | None = None
    ) -> None:
        """Find them; `near` says beside how many of theirs so many of ours may end, else near the diagonal."""
        self._mine = list(accumulate((unit.length for unit in ours), initial=0.0))
        self._your = list(accumulate((unit.length for unit in theirs), initial=0.0))
        self._anchors = _Anchors(ours, theirs)
        self.costs: list[dict[int, float]] = []
        self._shapes: list[dict[int, tuple[int, int]]] = []
        near = near or _near_diagonal(len(ours), len(theirs))
        for end in range(len(ours) + 1):
            self.costs.append({})
            self._shapes.append({})
            for other_end in near(end):
                self._fill(end, other_end)

    @property
    def cost(self) -> float:
        """What the cheapest way to group all sentences costs."""
        return self.costs[-1][len(self._your) - 1]

    def cheapest(self) -> tuple[Group, ...]:
        """Return the cheapest way to group all sentences."""
        found = []
        end, other_end = len(self._mine) - 1, len(self._your) - 1
        while end or other_end:
            mine, your = self._shapes[end][other_end]
            found.append(Group(range(end - mine, end), range(other_end - your, other_end)))
            end, other_end = end - mine, other_end - your
        return tuple(found[::-1])

    def one_by_one(self) -> float:
        """Return how much more than the cheapest way it costs to group them one by one; there are as many of both."""
        number = len(self._mine) - 1
        return -self.cost + sum(
            _of_lengths(self._mine[at + 1] - self._mine[at], self._your[at + 1] - self._your[at])
            - self._anchors.shared(at, at + 1, at, at + 1)
            for at in range(number)
        )

    def _fill(self, end: int, other_end: int) -> None:
        """Find the cheapest last group for the sentences before two ends."""
        if not end and not other_end:
            self.costs[0][0] = 0.0
            return
        best: float | None = None
        for shape, price in _SHAPES.items():
            mine, your = shape
            start, other_start = end - mine, other_end - your
            before = self.costs[start].get(other_start) if start >= 0 else None
            if before is None:
                continue
            cost = before + price
            if not mine or not your:
                cost += self._anchors.lone(start, end, other_start, other_end)
            else:
                most = self._anchors.at_most(start, end, other_start, other_end)
                if best is not None and cost - most >= best:
                    continue
                cost += _of_lengths(
                    self._mine[end] - self._mine[start], self._your[other_end] - self._your[other_start]
                )
                if most and (best is None or cost - most < best):
                    cost -= self._anchors.shared(start, end, other_start, other_end)
            if best is None or cost < best:
                best = cost
                self._shapes[end][other_end] = shape
        if best is not None:
            self.costs[end][other_end] = best


def _near_diagonal(counts: int, others: int) -> Callable[[int], Iterable[int]]:
    # Wide enough that one row reaches the next, where one side has many times as many.
    band = max(min(_BAND + round(_BAND_SHARE * max(counts, others)), _WIDEST), others // counts)
    return lambda end: range(max(0, end * others // counts - band), min(others, end * others // counts + band) + 1)


def _of_lengths(ours: float, theirs: float) -> float:
    """Return what it costs that the lengths differ."""
    away = ours - theirs
    return min(_FAR, away * away / (_VARIANCE * (ours + theirs + 1.0)))


class _Anchors:
    """What anchors say for pairs of sentences."""

    def __init__(self, ours: Sequence[Unit], theirs: Sequence[Unit]) -> None:
        mine, your = _places([unit.anchors for unit in ours]), _places([unit.anchors for unit in theirs])
        self._weights: dict[int, dict[int, float]] = {}
        self._rare = (
            Counter(place for anchor, places in mine.items() if anchor not in your for place in places),
            Counter(place for anchor, places in your.items() if anchor not in mine for place in places),
        )
        self._weigh(mine, your, _ANCHOR)
        self._weigh(_places([unit.hints for unit in ours]), _places([unit.hints for unit in theirs]), _HINT)
        most = [0.0] * len(ours), [0.0] * len(theirs)
        for place, row in self._weights.items():
            for other, weight in row.items():
                row[other] = worth = min(weight, 2 * _ANCHOR)
                most[0][place] = max(most[0][place], worth)
                most[1][other] = max(most[1][other], worth)
        # How much the sentences before each place can have in common with others, at most.
        self._most = tuple(list(accumulate(side, initial=0.0)) for side in most)

    def _weigh(self, mine: dict[Hashable, list[int]], your: dict[Hashable, list[int]], worth: float) -> None:
        """Add what anchors of one kind say."""
        for anchor, places in mine.items():
            others = your.get(anchor, ())
            if others and len(places) <= _MOST_PLACES and len(others) <= _MOST_PLACES:
                weight = worth / sqrt(len(places) * len(others))
                for place in places:
                    row = self._weights.setdefault(place, {})
                    for other in others:
                        row[other] = row.get(other, 0.0) + weight

    def at_most(self, start: int, end: int, other_start: int, other_end: int) -> float:
        """Return what `shared` cannot be above."""
        mine, your = self._most
        if end - start >= other_end - other_start:
            return mine[end] - mine[start]
        return your[other_end] - your[other_start]

    def shared(self, start: int, end: int, other_start: int, other_end: int) -> float:
        """Return how much speaks for the pair of groups: the best that each sentence of the side with more has."""
        others = range(other_start, other_end)
        rows = [self._weights.get(place, _NO_WEIGHTS) for place in range(start, end)]
        if len(rows) >= len(others):
            return sum(max([row.get(other, 0.0) for other in others]) for row in rows)
        return sum(max([row.get(other, 0.0) for row in rows]) for other in others)

    def lone(self, start: int, end: int, other_start: int, other_end: int) -> float:
        """Return what it costs to leave sentences alone: less, where what they say is nowhere on the other side."""
        mine, your = self._rare
        rare = sum(mine[place] for place in range(start, end)) + sum(
            your[place] for place in range(other_start, other_end)
        )
        return -_LONE * min(rare, 3)


def _places(anchors: Iterable[frozenset[Hashable]]) -> dict[Hashable, list[int]]:
    places: dict[Hashable, list[int]] = {}
    for place, each in enumerate(anchors):
        for anchor in each:
            places.setdefault(anchor, []).append(place)
    return places
