"""The judgement on a spelling: boosted decision trees over the evidence, trained on pairs and on human news."""

from __future__ import annotations

import json
import struct
import sys
from array import array
from bisect import bisect, bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache
from importlib.resources import files
from itertools import groupby
from operator import getitem, itemgetter
from typing import Any

from qa_tool.names.evidence import FEATURES

FILE = "judge.json"
_NAMES = FEATURES.index("names")
# A leaf is a number; a branch is a list: which figure, the value up to which the third part holds, else the fourth.
_Node = Any
# What lies so far below the bar after so many trees does not reach it any more (three in a thousand of those that come
# near do, on pairs of names never trained on).
_FIRST, _HOPELESS = 30, 2.3
# Each tree has 64 bits for its leaves.
_FULL = (1 << 64) - 1


class Judge:
    """A sum of decision trees and the bar that it has to pass; immutable.

    The bars are the log odds that one in a thousand capitalised words of human news reaches, by the number of names.
    """

    def __init__(self, base: float, trees: Sequence[_Node], bars: Sequence[tuple[float, float]]) -> None:
        """`bars`: pairs of log10 of how many names there are, and the log odds, in order."""
        self._base = base
        self._first, self._rest = _Trees(trees[:_FIRST]), _Trees(trees[_FIRST:])
        self._sizes = [size for size, _ in bars]
        self._bars = [bar for _, bar in bars]

    def odds(self, figures: Sequence[float]) -> float:
        """Return by how much the log odds of `figures` (in the order of FEATURES) pass the bar.

        What the first trees find far below it is judged by them alone.
        """
        bar = self._bar(figures[_NAMES])
        total = self._base + self._first.sum(figures)
        if total >= bar - _HOPELESS:
            total += self._rest.sum(figures)
        return total - bar

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

    def __init__(self, trees: Sequence[_Node]) -> None:
        leaves = [{1 << place: value for place, value in enumerate(_leaves(tree))} for tree in trees]
        # As the processor orders bytes, which is fastest and makes no difference.
        self._lanes = struct.Struct(f"={len(trees)}Q")
        self._lowest = _number(array("Q", [1]) * len(trees))
        self._all = _number(array("Q", [(1 << len(of_tree)) - 1 for of_tree in leaves]))
        self._leaves = leaves
        self._figures = tuple(_possible(trees))

    def sum(self, figures: Sequence[float]) -> float:
        """Return the sum of the leaves that `figures` lead to."""
        left = self._all
        for which, limits, possible in self._figures:
            passed = bisect_left(limits, figures[which])
            if passed:
                left &= possible[passed]
        # The lowest bit of every tree is the one that changes there, and stood, when one is taken away.
        chosen = left & (left ^ (left - self._lowest))
        lanes = self._lanes.unpack(chosen.to_bytes(self._lanes.size, sys.byteorder))
        return sum(map(getitem, self._leaves, lanes), 0.0)


def _leaves(node: _Node) -> Iterator[float]:
    """Yield the leaves of a tree from left to right."""
    if node.__class__ is list:
        yield from _leaves(node[2])
        yield from _leaves(node[3])
    else:
        yield node


def _possible(trees: Sequence[_Node]) -> Iterator[tuple[int, list[float], list[int]]]:
    """Yield for each figure the values it is compared with, and which leaves are left when it passes none, one, ...

    A figure that passes the value of a branch rules out the leaves on the left of it.
    """
    branches: dict[int, list[tuple[float, int, int]]] = {}
    for number, tree in enumerate(trees):
        _note(tree, 0, number, branches)
    for which, found in sorted(branches.items()):
        lanes = array("Q", [_FULL]) * len(trees)
        limits, possible = [], [_number(lanes)]
        for limit, same in groupby(sorted(found), key=itemgetter(0)):
            for _, number, leaves in same:
                lanes[number] &= leaves ^ _FULL
            limits.append(limit)
            possible.append(_number(lanes))
        yield which, limits, possible


def _note(node: _Node, first: int, number: int, branches: dict[int, list[tuple[float, int, int]]]) -> int:
    """Note the branches of a tree with the leaves on their left; return the place behind the last of its leaves."""
    if node.__class__ is not list:
        return first + 1
    middle = _note(node[2], first, number, branches)
    branches.setdefault(node[0], []).append((node[1], number, (1 << middle) - (1 << first)))
    return _note(node[3], middle, number, branches)


def _number(lanes: array[int]) -> int:
    return int.from_bytes(lanes.tobytes(), sys.byteorder)


@lru_cache(maxsize=1)
def judge() -> Judge:
    """Return the shipped judge."""
    model = json.loads(files("qa_tool.names").joinpath("data", FILE).read_text("ascii"))
    if tuple(model["features"]) != FEATURES:
        raise ValueError(f"{FILE} was trained on other figures than evidence.py gives: run benchmarks/train_names.py")
    return Judge(model["base"], model["trees"], model["bars"])
