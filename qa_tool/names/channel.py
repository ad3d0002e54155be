"""What names turn into on the way through another script and back: weighted pairs of letter groups."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

# Marks of the start and the end of a name, so that a group of letters can be said to stand there.
START, END = "^", "$"
LONGEST = 3
# Log probabilities of what was never seen in training: a letter for any other, a letter lost, a letter put in. A little
# below those of the rarest pairs that are kept.
STRANGE, LOST, ADDED = -13.0, -12.0, -12.5
_NEVER = -1e9
_NO_WAY = -300.0
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
# Letters that one spelling may run ahead of the other, beyond half of the difference in length.
_BAND = 5


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
        steps: dict[str, dict[str, float]] = {START: {START: 0.0}, END: {END: 0.0}, "": dict.fromkeys(_LETTERS, ADDED)}
        for letter in _LETTERS:
            steps[letter] = {"": LOST, **dict.fromkeys(_LETTERS, STRANGE)}
        for (right, found), count in counts.items():
            steps.setdefault(right, {})[found] = math.log(count / total)
        self._steps = steps

    def likelihood(self, right: str, found: str) -> float:
        """Return the log probability of the keys `right` and `found` together, along the best way; at least -300."""
        return max(self._table(START + right + END, START + found + END)[-1][-1], _NO_WAY)

    def steps(self, right: str, found: str) -> tuple[Step, ...]:
        """Return the best way from the key `right` to the key `found`, in order; none where there is no way."""
        one, other = START + right + END, START + found + END
        table = self._table(one, other)
        if table[-1][-1] <= _NEVER:
            return ()
        i, j = len(one), len(other)
        way: list[Step] = []
        while i or j:
            back = max(
                (
                    (table[i - a][j - b] + score, a, b)
                    for a in range(min(i, LONGEST) + 1)
                    for b in range(min(j, LONGEST) + 1)
                    if (a or b) and (score := self._score(one[i - a : i], other[j - b : j])) is not None
                ),
            )
            _, a, b = back
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

    def _score(self, right: str, found: str) -> float | None:
        return self._steps.get(right, {}).get(found)

    def _table(self, one: str, other: str) -> list[list[float]]:
        """Return the best log probability for every beginning of `one` (rows) with every beginning of `other`."""
        steps = self._steps
        height, width = len(one), len(other)
        pieces = [
            [(j + size, other[j : j + size]) for size in range(min(LONGEST, width - j) + 1)] for j in range(width + 1)
        ]
        table = [[_NEVER] * (width + 1) for _ in range(height + 1)]
        table[0][0] = 0.0
        lead = (height - width) / 2
        for i in range(height + 1):
            row = table[i]
            ways = [
                (table[i + size], found)
                for size in range(min(LONGEST, height - i) + 1)
                if (found := steps.get(one[i : i + size])) is not None
            ]
            for j in range(max(0, int(i - lead - _BAND)), min(width, int(i - lead + _BAND)) + 1):
                score = row[j]
                if score <= _NEVER:
                    continue
                for target, found in ways:
                    for k, letters in pieces[j]:
                        if letters in found and score + found[letters] > target[k]:
                            target[k] = score + found[letters]
        return table


@lru_cache(maxsize=16)
def channel(language: str | None) -> Channel:
    """Return the channel of a source language (a code), the neutral one for None and where there is none."""
    folder = files("qa_tool.names").joinpath("data")
    data = folder.joinpath(f"channel_{language}.tsv")
    if language is None or not data.is_file():
        data = folder.joinpath("channel.tsv")
    return Channel(read_counts(data.read_text("utf-8")))


def read_counts(text: str) -> dict[tuple[str, str], float]:
    """Return the counts in lines of letters, letters, count, parted by tabs; lines with # are remarks."""
    counts: dict[tuple[str, str], float] = {}
    for line in text.splitlines():
        if not line.startswith("#"):
            right, found, count = line.split("\t")
            counts[right, found] = float(count)
    return counts
