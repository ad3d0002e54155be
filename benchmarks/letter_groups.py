"""Groups of letters that stand for each other in pairs of words, counted by expectation maximisation."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from qa_tool.names.best_ways import END, LONGEST, START

_ROUNDS = 8
# Taken from the expected count of every group of more than two letters from the third round on: few groups, used often.
_DECAY = 0.3
LEAST_COUNT = 1.0
Pair = tuple[str, str]
Counts = dict[Pair, float]


def trained(examples: list[Pair]) -> Counts:
    """Return the expected counts of groups of letters in `examples`, by expectation maximisation."""
    lattice = _Lattice(examples)
    sizes = np.array([len(one) + len(other) for one, other in lattice.groups])
    same = np.array([one == other for one, other in lattice.groups])
    chances = np.exp(-1.2 * sizes) * np.where(same, 3.0, 1.0)
    counts = chances
    for number in range(_ROUNDS):
        counts = lattice.expected(chances / chances.sum())
        chances = counts if number < 2 else np.maximum(counts - _DECAY * (sizes > 2), 0.0)
    kept = np.nonzero(chances > LEAST_COUNT)[0]
    return {lattice.groups[place]: float(chances[place]) for place in kept}


class _Lattice:
    """All ways to cut all pairs into groups, as arcs between places, layered by the letters that are behind them."""

    def __init__(self, examples: list[Pair]) -> None:
        ids: dict[Pair, int] = {}
        arcs: list[tuple[int, int, int]] = []
        starts, ends, layers = [], [], []
        base = 0
        for right, found in examples:
            one, other = START + right + END, START + found + END
            width = len(other) + 1
            starts.append(base)
            base_layers = [i + j for i in range(len(one) + 1) for j in range(width)]
            layers.extend(base_layers)
            for i, j, size, said in _steps(one, other):
                number = ids.setdefault((one[i : i + size], other[j : j + said]), len(ids))
                arcs.append((base + i * width + j, base + (i + size) * width + j + said, number))
            base += len(base_layers)
            ends.append(base - 1)
        self.groups = list(ids)
        order = np.argsort(np.array(layers), kind="stable")
        place = np.empty_like(order)
        place[order] = np.arange(len(order))
        sorted_layers = np.array(layers)[order]
        self._bounds = np.searchsorted(sorted_layers, np.arange(sorted_layers[-1] + 2))
        table = np.array(arcs, np.int64)
        source, target, group = place[table[:, 0]], place[table[:, 1]], table[:, 2]
        self._starts, self._ends, self._size = place[starts], place[ends], len(order)
        there = np.argsort(target, kind="stable")
        self._forward = source[there], target[there], group[there]
        back = np.argsort(source, kind="stable")
        self._backward = source[back], target[back], group[back]

    def expected(self, chances: np.ndarray) -> np.ndarray:
        """Return how often each group is expected, its chance being `chances`."""
        ahead = np.zeros(self._size)
        ahead[self._starts] = 1.0
        source, target, group = self._forward
        bounds = np.searchsorted(target, self._bounds)
        for layer in range(1, len(self._bounds) - 1):
            arcs = slice(bounds[layer], bounds[layer + 1])
            first, last = self._bounds[layer], self._bounds[layer + 1]
            ahead[first:last] += np.bincount(
                target[arcs] - first, ahead[source[arcs]] * chances[group[arcs]], minlength=last - first
            )
        behind = np.zeros(self._size)
        behind[self._ends] = 1.0 / np.maximum(ahead[self._ends], 1e-300)
        counts = np.zeros(len(chances))
        source, target, group = self._backward
        bounds = np.searchsorted(source, self._bounds)
        for layer in range(len(self._bounds) - 3, -1, -1):
            arcs = slice(bounds[layer], bounds[layer + 1])
            first, last = self._bounds[layer], self._bounds[layer + 1]
            weights = chances[group[arcs]] * behind[target[arcs]]
            behind[first:last] += np.bincount(source[arcs] - first, weights, minlength=last - first)
            counts += np.bincount(group[arcs], weights * ahead[source[arcs]], minlength=len(chances))
        return counts


def _steps(one: str, other: str) -> Iterator[tuple[int, int, int, int]]:
    """Yield the steps allowed in a pair: from i and j, so many letters of the name for so many of the spelling."""
    for i in range(len(one) + 1):
        for j in range(len(other) + 1):
            for size in range(min(LONGEST, len(one) - i) + 1):
                for said in range(min(LONGEST, len(other) - j) + 1):
                    if (not size and not said) or (not size and said != 1) or (not said and size != 1):
                        continue
                    right, found = one[i : i + size], other[j : j + said]
                    # The edges of both stand for each other, with or without letters.
                    if (START in right) == (START in found) and (END in right) == (END in found):
                        yield i, j, size, said
