"""The judgement on a spelling: boosted decision trees over the evidence, trained on pairs and on human news."""

from __future__ import annotations

import json
import struct
import sys
from array import array
from bisect import bisect, bisect_left
from collections.abc import Sequence
from functools import cached_property, lru_cache
from importlib.resources import files
from operator import getitem
from typing import TYPE_CHECKING

from qa_tool.names.evidence import FEATURES
from qa_tool.names.trees import Node, joined, leaves, possible

if TYPE_CHECKING:
    from qa_tool.names.grove import Grove

FILE = "judge.json"
_NAMES = FEATURES.index("names")
# What lies so far below the bar after so many trees does not reach it any more (three in a thousand of those that come
# near do, on pairs of names never trained on).
_FIRST, _HOPELESS = 30, 2.3
# What is added up in another order may differ by so much.
_ROUNDING = 1e-9


class Judge:
    """A sum of decision trees and the bar that it has to pass; immutable.

    The bars are the log odds that one in a thousand capitalised words of human news reaches, by the number of names.
    """

    def __init__(self, base: float, trees: Sequence[Node], bars: Sequence[tuple[float, float]]) -> None:
        """`bars`: pairs of log10 of how many names there are, and the log odds, in order."""
        self._base = base
        self._trees = trees[:_FIRST], trees[_FIRST:]
        self._first, self._rest = map(_Trees, self._trees)
        self._sizes = [size for size, _ in bars]
        self._bars = [bar for _, bar in bars]

    def odds(self, figures: Sequence[float]) -> float:
        """Return by how much the log odds of `figures` (in the order of FEATURES) pass the bar.

        What the first trees find far below it is judged by them alone.
        """
        bar = self._bar(figures[_NAMES])
        total = self._base + self._first.sum(figures)
        if total >= bar - _HOPELESS - _ROUNDING:
            total += self._rest.sum(figures)
        return total - bar

    def odds_of_many(self, rows: Sequence[Sequence[float]]) -> list[float]:
        """Return odds() of each of many rows of figures, but for what Python may round otherwise when it adds up."""
        if not rows:
            return []
        first, rest = self._groves
        bars = [self._bar(figures[_NAMES]) for figures in rows]
        totals = [self._base + total for total in first.sums(rows)]
        near = [number for number, bar in enumerate(bars) if totals[number] >= bar - _HOPELESS - _ROUNDING]
        for number, total in zip(near, rest.sums([rows[number] for number in near]), strict=True):
            totals[number] += total
        return [total - bar for total, bar in zip(totals, bars, strict=True)]

    @cached_property
    def _groves(self) -> tuple[Grove, Grove]:
        # Only who asks about many needs them, and arrays.
        from qa_tool.names.grove import Grove

        first, rest = map(Grove, self._trees)
        return first, rest

    def _bar(self, names: float) -> float:
        sizes, bars = self._sizes, self._bars
        after = min(max(bisect(sizes, names), 1), len(sizes) - 1)
        share = (names - sizes[after - 1]) / (sizes[after] - sizes[after - 1])
        # Beyond the sizes that were measured the line goes on, but not below the first.
        return bars[after - 1] + max(share, 0.0) * (bars[after] - bars[after - 1])


class _Trees:
    """Decision trees that are all walked at once.

    Each figure rules out the leaves that it cannot lead to, and of every tree the first leaf that is left is the one
    (Lucchese et al. 2015, QuickScorer). The leaves are the bits of one large number, 64 for each tree: ten times as
    fast as going from branch to branch.
    """

    def __init__(self, trees: Sequence[Node]) -> None:
        by_bit = [{1 << place: value for place, value in enumerate(leaves(tree))} for tree in trees]
        # As the processor orders bytes, which is fastest and makes no difference.
        self._lanes = struct.Struct(f"={len(trees)}Q")
        self._lowest = joined(array("Q", [1]) * len(trees))
        self._all = joined(array("Q", [(1 << len(of_tree)) - 1 for of_tree in by_bit]))
        self._leaves = by_bit
        self._figures = tuple(possible(trees))

    def sum(self, figures: Sequence[float]) -> float:
        """Return the sum of the leaves that `figures` lead to."""
        left = self._all
        for which, limits, still in self._figures:
            passed = bisect_left(limits, figures[which])
            if passed:
                left &= still[passed]
        # The lowest bit of every tree is the one that changes there, and stood, when one is taken away.
        chosen = left & (left ^ (left - self._lowest))
        lanes = self._lanes.unpack(chosen.to_bytes(self._lanes.size, sys.byteorder))
        return sum(map(getitem, self._leaves, lanes), 0.0)


@lru_cache(maxsize=1)
def judge() -> Judge:
    """Return the shipped judge."""
    model = json.loads(files("qa_tool.names").joinpath("data", FILE).read_text("ascii"))
    if tuple(model["features"]) != FEATURES:
        raise ValueError(f"{FILE} was trained on other figures than evidence.py gives: run benchmarks/train_names.py")
    return Judge(model["base"], model["trees"], model["bars"])
