"""The judgement on a spelling: boosted decision trees over the evidence, trained on pairs and on human news."""

from __future__ import annotations

import json
from bisect import bisect
from collections.abc import Sequence
from functools import lru_cache
from importlib.resources import files
from typing import Any

from qa_tool.names.evidence import FEATURES

FILE = "judge.json"
_NAMES = FEATURES.index("names")
# A leaf is a number; a branch is a list: which figure, the value up to which the third part holds, else the fourth.
_Node = Any
# What lies so far below the bar after so many trees does not reach it any more (three in a thousand of those that come
# near do, on pairs of names never trained on).
_FIRST, _HOPELESS = 30, 2.3


class Judge:
    """A sum of decision trees and the bar that it has to pass; immutable.

    The bars are the log odds that one in a thousand capitalised words of human news reaches, by the number of names.
    """

    def __init__(self, base: float, trees: Sequence[_Node], bars: Sequence[tuple[float, float]]) -> None:
        """`bars`: pairs of log10 of how many names there are, and the log odds, in order."""
        self._base = base
        self._first, self._rest = tuple(trees[:_FIRST]), tuple(trees[_FIRST:])
        self._sizes = [size for size, _ in bars]
        self._bars = [bar for _, bar in bars]

    def odds(self, figures: Sequence[float]) -> float:
        """Return by how much the log odds of `figures` (in the order of FEATURES) pass the bar.

        What the first trees find far below it is judged by them alone.
        """
        bar = self._bar(figures[_NAMES])
        total = self._base + _sum(self._first, figures)
        if total >= bar - _HOPELESS:
            total += _sum(self._rest, figures)
        return total - bar

    def _bar(self, names: float) -> float:
        sizes, bars = self._sizes, self._bars
        after = min(max(bisect(sizes, names), 1), len(sizes) - 1)
        share = (names - sizes[after - 1]) / (sizes[after] - sizes[after - 1])
        # Beyond the sizes that were measured the line goes on, but not below the first.
        return bars[after - 1] + max(share, 0.0) * (bars[after] - bars[after - 1])


def _sum(trees: Sequence[_Node], figures: Sequence[float]) -> float:
    total = 0.0
    for tree in trees:
        node = tree
        while node.__class__ is list:
            node = node[2] if figures[node[0]] <= node[1] else node[3]
        total += node
    return total


@lru_cache(maxsize=1)
def judge() -> Judge:
    """Return the shipped judge."""
    model = json.loads(files("qa_tool.names").joinpath("data", FILE).read_text("ascii"))
    if tuple(model["features"]) != FEATURES:
        raise ValueError(f"{FILE} was trained on other figures than evidence.py gives: run benchmarks/train_names.py")
    return Judge(model["base"], model["trees"], model["bars"])
