"""Decision trees over many rows of figures at once: what judge.py adds up row by row."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from qa_tool.names.trees import BITS, Node, leaves, possible

# So many trees and rows at a time that what their figures rule out stays in the processor's cache.
_TREES, _ROWS = 50, 1_024
_Sums = npt.NDArray[np.float64]
# Where the exponent stands in the bits of a float, and that of one.
_MANTISSA, _EXPONENT_OF_ONE = 52, 1_023


class Grove:
    """Decision trees, for many rows at once; immutable."""

    def __init__(self, trees: Sequence[Node]) -> None:
        """Take trees as they are kept."""
        self._stands = [_Stand(trees[start : start + _TREES]) for start in range(0, len(trees), _TREES)]

    def sums(self, rows: Sequence[Sequence[float]]) -> list[float]:
        """Return for each row of figures the sum of the leaves that they lead to."""
        sums: list[float] = []
        for start in range(0, len(rows), _ROWS):
            figures = np.array(rows[start : start + _ROWS], float)
            so_far = np.zeros(len(figures))
            for stand in self._stands:
                so_far = stand.added(so_far, figures)
            sums += so_far.tolist()
        return sums


class _Stand:
    """Some trees: a number of 64 bits for each, of which those are left that no figure rules out, the lowest counts."""

    def __init__(self, trees: Sequence[Node]) -> None:
        lane = np.dtype(np.uint64)
        self._figures = [
            (which, np.array(limits), np.array([_lanes(one, len(trees)) for one in still], lane))
            for which, limits, still in possible(trees)
        ]
        self._leaves = np.zeros((len(trees), BITS))
        for number, tree in enumerate(trees):
            values = list(leaves(tree))
            self._leaves[number, : len(values)] = values
        self._first = np.arange(len(trees)) * BITS

    def added(self, so_far: _Sums, figures: npt.NDArray[np.float64]) -> _Sums:
        """Return the sums so far with the leaves that the figures lead to: added tree by tree, as in one row."""
        left = np.full((len(figures), len(self._first)), ~np.uint64(0))
        for which, limits, still in self._figures:
            left &= still.take(np.searchsorted(limits, figures[:, which]), axis=0)
        lowest = left & (~left + np.uint64(1))
        # As a float a single bit is an exponent.
        places = (lowest.astype(np.float64).view(np.int64) >> _MANTISSA) - _EXPONENT_OF_ONE
        found = np.empty((len(self._first) + 1, len(figures)))
        found[0] = so_far
        found[1:] = self._leaves.take(places + self._first).T
        sums: _Sums = np.add.reduce(found, axis=0)
        return sums


def _lanes(bits: int, trees: int) -> npt.NDArray[np.uint64]:
    """Return the bits of each tree out of those of all."""
    return np.frombuffer(bits.to_bytes(trees * BITS // 8, sys.byteorder), np.uint64)
