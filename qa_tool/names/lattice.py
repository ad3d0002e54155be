"""How likely many names and spellings are together, worked out side by side: the same as a channel says one by one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, product
from typing import Any

import numpy as np
import numpy.typing as npt

from qa_tool.names.best_ways import ADDED, END, LONGEST, LOST, START, STRANGE
from qa_tool.names.channel import Channel

_Numbers = npt.NDArray[np.intp]
_Scores = npt.NDArray[np.float64]
_NEVER = -1e9
# So many pairs at once stay in the processor's cache.
_AT_ONCE = 1_024
# The number of what is no letter (behind the end), and of any letter that no group has; of what is no group, and where
# nobody is.
_NO_LETTER, _OTHER_LETTER, _NO_GROUP, _NOBODY = 0, 1, 0, -1
# Longer words would make tables that are nearly empty.
_LONGEST_WORD = 40


class Lattice:
    """The scores of a channel as arrays; immutable. It makes the same sums in the same order as the channel.

    A channel leaves out what leads nowhere: of a few pairs it is faster. Of hundreds this takes a fifth of the time.
    """

    def __init__(self, channel: Channel) -> None:
        """Take the groups of letters of `channel`."""
        self._channel = channel
        scores = channel.scores()
        singles = {pair: score for pair, score in scores.items() if len(pair[0]) == len(pair[1]) == 1}
        several = {pair: score for pair, score in scores.items() if all(pair) and pair not in singles}
        self._letters = letters = _Letters(chain.from_iterable(chain.from_iterable(singles | several)))
        self._singles = np.full((letters.count, letters.count), _NEVER)
        for right, found in product(letters.inner, repeat=2):
            singles.setdefault((right, found), STRANGE)
        for (right, found), score in singles.items():
            self._singles[letters.number(right), letters.number(found)] = score
        self._lost = self._by_letter({right: score for (right, found), score in scores.items() if not found}, LOST)
        self._added = self._by_letter({found: score for (right, found), score in scores.items() if not right}, ADDED)
        self._rights = _Groups(letters, (right for right, _ in several))
        self._founds = _Groups(letters, (found for _, found in several))
        rows: dict[int, dict[int, float]] = {}
        for (right, found), score in several.items():
            rows.setdefault(self._rights.number(right), {})[self._founds.number(found)] = score
        self._starts, self._owners, self._values = _packed(rows, self._rights.count, self._founds.count)

    def likelihoods(self, rights: Sequence[str], founds: Sequence[str]) -> list[float]:
        """Return Channel.likelihood of each of many names with the spelling in the same place (keys)."""
        found = np.empty(len(rights))
        lengths, sizes = (np.fromiter(map(len, some), np.intp, len(some)) for some in (rights, founds))
        # Where those of a length are together, little of a table is in vain.
        order = np.lexsort((sizes, lengths))
        is_long = np.maximum(lengths, sizes) > _LONGEST_WORD
        usual = order[~is_long[order]]
        for start in range(0, len(usual), _AT_ONCE):
            places = usual[start : start + _AT_ONCE]
            at = places.tolist()
            found[places] = self._along_the_best_way([rights[one] for one in at], [founds[one] for one in at])
        for one in is_long.nonzero()[0].tolist():
            found[one] = self._channel.likelihood(rights[one], founds[one])
        likely: list[float] = found.tolist()
        return likely

    def _along_the_best_way(self, rights: Sequence[str], founds: Sequence[str]) -> _Scores:
        """Return the best log probability of each pair, from a table.

        Row i and column j have those of the first i letters of the names and the first j of the spellings.
        """
        right_letters, ends = self._letters.numbers(rights)
        found_letters, edges = self._letters.numbers(founds)
        right_groups, found_groups = self._rights.numbers(right_letters), self._founds.numbers(found_letters)
        starts, lost, added = self._starts[right_groups], self._lost[right_letters], self._added[found_letters]
        owned = right_groups.astype(self._owners.dtype)
        singles = right_letters * self._letters.count
        rows, columns, pairs = len(right_letters) + 1, len(found_letters) + 1, len(rights)
        table = np.full((rows, columns, pairs), _NEVER)
        table[0, 0] = 0.0
        places, scores = np.empty((columns, pairs), np.intp), np.empty((columns, pairs))
        owners = np.empty((columns, pairs), self._owners.dtype)
        for row in range(1, rows):
            best = table[row]
            for size in range(1, min(LONGEST, row) + 1):
                before, start, own = table[row - size], starts[size - 1, row - size], owned[size - 1, row - size]
                for taken in range(1, min(LONGEST, columns - 1) + 1):
                    many = columns - taken
                    at, further = places[:many], best[taken:].reshape(-1)
                    if size == taken == 1:
                        np.add(found_letters, singles[row - 1], out=at)
                        self._singles.take(at, out=scores[:many], mode="wrap")
                        np.add(before[:many], scores[:many], out=best[1:])
                        continue
                    np.add(found_groups[taken - 1, :many], start, out=at)
                    # What is never out of bounds needs no look whether it is: that takes longer than all the rest.
                    self._owners.take(at, out=owners[:many], mode="wrap")
                    # Few of those that stand beside each other make a group.
                    some = np.flatnonzero(owners[:many] == own)
                    scored = self._values[at.reshape(-1)[some]] + before[:many].reshape(-1)[some]
                    further[some] = np.maximum(further[some], scored)
            np.maximum(best, table[row - 1] + lost[row - 1], out=best)
            for column in range(1, columns):
                np.maximum(best[column], best[column - 1] + added[column - 1], out=best[column])
        found = table[ends, edges, np.arange(pairs)]
        found[found < _NEVER / 2] = -np.inf
        return found

    def _by_letter(self, known: Mapping[str, float], other: float) -> _Scores:
        """Return the scores of single letters by their numbers; edges are neither lost nor put in."""
        scores = np.full(self._letters.count, _NEVER)
        for letter in self._letters.inner:
            scores[self._letters.number(letter)] = known.get(letter, other)
        return scores


class _Letters:
    """Numbers for letters and the edges of names."""

    def __init__(self, letters: Iterable[str]) -> None:
        # What stands for all others is no letter that could be met.
        known = sorted({START, END, *letters})
        self._numbers = {letter: number for number, letter in enumerate(known, _OTHER_LETTER + 1)}
        self._numbers["\0"] = _OTHER_LETTER
        self.count = len(known) + 2
        self.inner = [letter for letter in self._numbers if letter not in {START, END}]
        self._table = np.full(max(map(ord, known)) + 2, _OTHER_LETTER)
        self._table[list(map(ord, known))] = [self._numbers[letter] for letter in known]

    def number(self, letter: str) -> int:
        return self._numbers[letter]

    def numbers(self, words: Sequence[str]) -> tuple[_Numbers, _Numbers]:
        """Return the letters of words with their edges, a column each; and how many there are of each."""
        sizes = np.fromiter(map(len, words), np.intp, len(words)) + 2
        longest = int(sizes.max())
        padded = "".join([(START + word + END).ljust(longest, "\0") for word in words])
        points = np.frombuffer(padded.encode("utf-32-le"), "<u4").reshape(len(words), longest).T
        found = self._table.take(points, mode="clip")
        found[np.arange(longest)[:, None] >= sizes] = _NO_LETTER
        return found, sizes


class _Groups:
    """Numbers for groups of up to three letters, from one on."""

    def __init__(self, letters: _Letters, groups: Iterable[str]) -> None:
        self._letters = letters
        known = dict.fromkeys(groups)
        self.count = len(known) + 1
        self._tables = [np.full(letters.count**size, _NO_GROUP) for size in range(1, LONGEST + 1)]
        for number, group in enumerate(known, 1):
            self._tables[len(group) - 1][self._place(group)] = number

    def number(self, group: str) -> int:
        return int(self._tables[len(group) - 1][self._place(group)])

    def numbers(self, letters: _Numbers) -> _Numbers:
        """Return the groups of one, of two and of three letters that begin in each row of letters."""
        found = np.empty((LONGEST, *letters.shape), np.intp)
        place = np.zeros_like(letters)
        for size, table in enumerate(self._tables):
            place *= self._letters.count
            place[: len(letters) - size] += letters[size:]
            found[size] = table[place]
        return found

    def _place(self, group: str) -> int:
        place = 0
        for letter in group:
            place = place * self._letters.count + self._letters.number(letter)
        return place


def _packed(
    rows: Mapping[int, Mapping[int, float]], count: int, width: int
) -> tuple[_Numbers, npt.NDArray[np.signedinteger[Any]], _Scores]:
    """Return rows with few values each, laid one over the other so that no two values meet.

    That is where each row starts, to which row each place belongs, and its value (Tarjan and Yao 1979, Communications
    of the ACM 22).
    """
    room = 2 * sum(map(len, rows.values()))
    starts = np.zeros(count, np.intp)
    # The smaller the numbers, the more of them are at hand.
    owners, values = np.full(room + width, _NOBODY, np.min_scalar_type(-count)), np.zeros(room + width)
    for row, columns in sorted(rows.items(), key=lambda item: -len(item[1])):
        is_free = np.ones(room, np.bool_)
        for column in columns:
            is_free &= owners[column : column + room] == _NOBODY
        starts[row] = start = int(is_free.argmax())
        for column, value in columns.items():
            owners[start + column], values[start + column] = row, value
    return starts, owners, values
