"""What names turn into on the way through another script and back: weighted pairs of letter groups."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

# Marks of the start and the end of a name, so that a group of letters can be said to stand there.
START, END = "^", "$"
LONGEST = 3
# Log probabilities of what was never seen in training: a letter for any other, a letter lost, a letter put in. A little
# below those of the rarest pairs that are kept.
STRANGE, LOST, ADDED = -13.0, -12.0, -12.5
_NEVER = -1e9


@dataclass(frozen=True, slots=True)
class Step:
    """Letters of the name and what stands for them in the text; either may be empty."""

    right: str
    found: str


class Channel:
    """The joint probabilities of groups of letters in a name and in its spelling; immutable.

    A joint multigram model (Bisani and Ney 2008, Speech Communication 50), with groups of up to three letters on either
    side; the counts are trained by expectation maximisation (benchmarks/train_names.py).
    """

    def __init__(self, counts: dict[tuple[str, str], float]) -> None:
        """Take expected counts of (letters of the name, letters of the spelling)."""
        total = sum(counts.values())
        steps: dict[str, dict[str, float]] = {START: {START: 0.0}, END: {END: 0.0}}
        for (right, found), count in counts.items():
            steps.setdefault(right, {})[found] = math.log(count / total)
        self._added = steps.pop("", {})
        self._steps = steps

    def likelihood(self, right: str, found: str) -> float:
        """Return the log probability of the keys `right` and `found` together, along the best way."""
        return self._table(START + right + END, START + found + END)[-1][-1]

    def steps(self, right: str, found: str) -> tuple[Step, ...]:
        """Return the best way from the key `right` to the key `found`, in order."""
        one, other = START + right + END, START + found + END
        table = self._table(one, other)
        i, j = len(one), len(other)
        way: list[Step] = []
        while i or j:
            _, a, b = max(
                (table[i - a][j - b] + self._score(one[i - a : i], other[j - b : j]), a, b)
                for a in range(min(i, LONGEST) + 1)
                for b in range(min(j, LONGEST) + 1)
                if a or b
            )
            way.append(Step(one[i - a : i], other[j - b : j]))
            i, j = i - a, j - b
        return tuple(reversed(way))

    def outcomes(self, right: str, most: int, width: int = 40) -> list[tuple[str, float]]:
        """Return what the key `right` most often turns into, with the log probability, most likely first.

        At most `most` spellings; `width` is how many beginnings are followed at once.
        """
        name = START + right + END
        beams: list[dict[str, float]] = [{} for _ in range(len(name) + 1)]
        beams[0][""] = 0.0
        for place in range(len(name)):
            best = sorted(beams[place].items(), key=lambda item: (-item[1], item[0]))[:width]
            for size in range(1, min(LONGEST, len(name) - place) + 1):
                for letters, score in self._steps.get(name[place : place + size], {}).items():
                    further = beams[place + size]
                    for written, so_far in best:
                        whole = written + letters
                        if so_far + score > further.get(whole, _NEVER):
                            further[whole] = so_far + score
        done = sorted(beams[-1].items(), key=lambda item: (-item[1], item[0]))
        return [(whole.strip(START + END), score) for whole, score in done[:most]]

    def _score(self, right: str, found: str) -> float:
        known = self._added.get(found) if not right else self._steps.get(right, {}).get(found)
        unknown = _NEVER
        if len(right) <= 1 and len(found) <= 1 and {START, END}.isdisjoint(right + found):
            unknown = STRANGE if right and found else LOST if right else ADDED
        return unknown if known is None else max(known, unknown)

    def _table(self, one: str, other: str) -> list[list[float]]:
        """Return the best log probability for every beginning of `one` (rows) with every beginning of `other`."""
        last, width, places = len(one) - 1, len(other), _places(other)
        # Letters put in, and their cost, where they stand.
        added = [(j, max(self._added.get(other[j], ADDED), ADDED)) for j in range(1, width - 1)]
        table = [[_NEVER] * (width + 1) for _ in range(last + 2)]
        table[0][0] = 0.0
        for i in range(1, last + 1):
            # From the row before, whose letters are all behind: the edges have no other way.
            self._take(one, i - 1, table, places)
            _fall_back(table[i], table[i + 1] if i < last else None, added)
        self._take(one, last, table, places)
        return table

    def _take(self, one: str, i: int, table: list[list[float]], places: dict[str, list[tuple[int, int]]]) -> None:
        """Go on from row `i` by all known groups."""
        row = table[i]
        for size in range(1, min(LONGEST, len(one) - i) + 1):
            found = self._steps.get(one[i : i + size])
            if found is not None:
                target = table[i + size]
                for letters in found.keys() & places.keys():
                    step = found[letters]
                    for j, k in places[letters]:
                        if row[j] + step > target[k]:  # noqa: PLR1730  # max() takes twice as long
                            target[k] = row[j] + step


def _fall_back(row: list[float], below: list[float] | None, added: list[tuple[int, float]]) -> None:
    """Go on from a row by single letters: put in, and if there is a row below lost or strange."""
    for j, cost in added:
        score = row[j]
        if score + cost > row[j + 1]:  # noqa: PLR1730  # max() takes twice as long
            row[j + 1] = score + cost
        if below is not None:
            if score + LOST > below[j]:  # noqa: PLR1730
                below[j] = score + LOST
            if score + STRANGE > below[j + 1]:  # noqa: PLR1730
                below[j + 1] = score + STRANGE
    if below is not None:
        below[-2] = max(below[-2], row[-2] + LOST)


@lru_cache(maxsize=64)
def _places(other: str) -> dict[str, list[tuple[int, int]]]:
    """Return every group of letters of a spelling with where it starts and ends."""
    places: dict[str, list[tuple[int, int]]] = {}
    for j in range(len(other) + 1):
        for k in range(j, min(j + LONGEST, len(other)) + 1):
            places.setdefault(other[j:k], []).append((j, k))
    return places


def read_counts(text: str) -> dict[tuple[str, str], float]:
    """Return the counts in lines of letters, letters, count, parted by tabs; lines with # are remarks."""
    counts: dict[tuple[str, str], float] = {}
    for line in text.splitlines():
        if not line.startswith("#"):
            right, found, count = line.split("\t")
            counts[right, found] = float(count)
    return counts
