"""Blocks of sentences that one of two texts has and the other has not: a translation that was cut short, or goes on.

Sentences left out one by one cost `align` so much each that it would rather lay a whole article askew. Here a block
costs what its length hardly changes: the text before it is laid from the start, the text behind it from the end, and
the two are put together where they cost least. It is taken where that is much cheaper than no block at all.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import accumulate
from math import exp, log
from operator import attrgetter
from typing import NamedTuple

from qa_tool.text.aligning import Group, Table, Unit

#: Fewer sentences than these are no block, and in more than so many on a side none is looked for: it takes too long.
FEWEST, _MOST = 4, 600
# What a block costs, and each of its sentences; how much cheaper it has to be than none.
_PRICE, _EACH, _GAIN = 8.0, 0.4, 6.0
# A block at one of the ends costs less than another.
_EDGE = 2.0
# What laying beside each other costs for each sentence, from which on the texts are no translation. On articles of six
# languages with a block taken out .015 cost more, laid beside other articles all but 2 of 158 that seem to have one.
_STRANGE = 0.6
# How far the length of a whole translation is from the usual: of its logarithm, one spread.
_SPREAD = 0.13
# How far the lengths of what is left may be stretched to fit.
_STRETCH = 1.3
# How far from where lengths tell groups may lie, in sentences and as a share of those before.
_BAND, _BAND_SHARE, _WIDEST = 5, 0.1, 16
# Looked for is one block, then one on either side of it where the lengths there are so far apart, as a logarithm.
_DEPTH, _UNEVEN = 2, 0.15


@lru_cache(maxsize=8)
def blocks(ours: tuple[Unit, ...], theirs: tuple[Unit, ...], *, usual: bool, depth: int = _DEPTH) -> tuple[Group, ...]:
    """Return the blocks, in order: groups with one empty side. Remembered.

    `usual` says that the lengths on both sides are known to be about the same in a whole translation.
    """
    if not depth or min(len(ours), len(theirs)) < 2 or not 2 * FEWEST <= max(len(ours), len(theirs)) <= _MOST:
        return ()
    ours = tuple(unit._replace(paragraph=0) for unit in ours)
    theirs = tuple(unit._replace(paragraph=0) for unit in theirs)
    best = min(_candidates(ours, theirs), key=attrgetter("cost"), default=None)
    if best is None:
        return ()
    group = best.group
    sides = (
        (ours[: group.ours.start], theirs[: group.theirs.start]),
        (ours[group.ours.stop :], theirs[group.theirs.stop :]),
    )
    rest = _cost(sides, usual=usual)
    left = min(len(ours) - len(group.ours), len(theirs) - len(group.theirs))
    price = _price(len(group.ours) + len(group.theirs))
    if rest > _STRANGE * left or rest + price > _cost([(ours, theirs)], usual=usual) - _GAIN:
        return ()
    before, after = (
        blocks(*side, usual=usual, depth=depth - 1) if abs(_away(*side)) > _UNEVEN else () for side in sides
    )
    return (*before, group, *(_shifted(each, group.ours.stop, group.theirs.stop) for each in after))


class _Candidate(NamedTuple):
    """A block, and what everything costs with it."""

    cost: float
    group: Group


def _price(number: int) -> float:
    return _PRICE + _EACH * number


def _shifted(group: Group, ours: int, theirs: int) -> Group:
    return Group(
        range(group.ours.start + ours, group.ours.stop + ours),
        range(group.theirs.start + theirs, group.theirs.stop + theirs),
    )


def _candidates(ours: tuple[Unit, ...], theirs: tuple[Unit, ...]) -> Iterator[_Candidate]:
    """Yield the best block at each place."""
    head = Table(ours, theirs, _near(ours, theirs)).costs
    tail = Table(ours[::-1], theirs[::-1], _near(ours[::-1], theirs[::-1])).costs[::-1]
    head[0][0] = tail[-1][0] = -_EDGE
    # What stands behind so many of ours and of theirs.
    tail = [{len(theirs) - number: cost for number, cost in row.items()} for row in tail]
    for number, (row, other) in enumerate(zip(head, tail, strict=True)):
        for cost, start, stop in _cheapest(row, other):
            yield _Candidate(cost, Group(range(number, number), range(start, stop)))
    for number in range(len(theirs) + 1):
        mine = {end: row[number] for end, row in enumerate(head) if number in row}
        rest = {end: row[number] for end, row in enumerate(tail) if number in row}
        for cost, start, stop in _cheapest(mine, rest):
            yield _Candidate(cost, Group(range(start, stop), range(number, number)))


def _cheapest(before: dict[int, float], behind: dict[int, float]) -> Iterator[tuple[float, int, int]]:
    """Yield the cheapest block, if there is one, that begins where `before` ends and ends where `behind` begins."""
    found: tuple[float, int, int] | None = None
    # Where it begins at best, of the places that leave room for a block.
    first: tuple[float, int] | None = None
    starts = iter(sorted(before))
    start = next(starts, None)
    for stop in sorted(behind):
        while start is not None and start <= stop - FEWEST:
            here = before[start] - _EACH * start, start
            first = here if first is None else min(first, here)
            start = next(starts, None)
        if first is not None:
            cost = first[0] + behind[stop] + _price(stop)
            found = (cost, first[1], stop) if found is None else min(found, (cost, first[1], stop))
    if found is not None:
        yield found


def _near(ours: Sequence[Unit], theirs: Sequence[Unit]) -> Callable[[int], Iterable[int]]:
    """Return how many of theirs are about as long as so many of ours, counted from the start."""
    mine = list(accumulate((unit.length for unit in ours), initial=0.0))
    your = list(accumulate((unit.length for unit in theirs), initial=0.0))

    def near(end: int) -> Iterable[int]:
        middle = bisect_left(your, mine[end])
        band = min(_BAND + round(_BAND_SHARE * max(end, middle)), _WIDEST)
        return range(max(0, middle - band), min(len(theirs), middle + band) + 1)

    return near


def _cost(sides: Sequence[tuple[tuple[Unit, ...], tuple[Unit, ...]]], *, usual: bool) -> float:
    """Return what it costs to lay the sides of a block beside each other, their lengths stretched to fit."""
    away = _away([unit for ours, _ in sides for unit in ours], [unit for _, theirs in sides for unit in theirs])
    stretch = min(max(exp(away), 1 / _STRETCH), _STRETCH)
    return (away / _SPREAD) ** 2 / 2 * usual + sum(
        Table(ours, tuple(unit._replace(length=unit.length * stretch) for unit in theirs)).cost
        for ours, theirs in sides
        if ours and theirs
    )


def _away(ours: Iterable[Unit], theirs: Iterable[Unit]) -> float:
    """Return how far one side is longer than the other, as a logarithm; 0 where one has nothing."""
    mine, your = (sum(unit.length for unit in side) for side in (ours, theirs))
    return log(mine / your) if mine and your else 0.0
