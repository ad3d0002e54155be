"""Spellings of names read back out of the script of a language by chance: what the pairs could have held as well.

What groups of letters of the script are written as is learned from the pairs of a language. So a form whose name came
back in one way also comes back in others that pairs of other names show.
"""

from __future__ import annotations

import random
import unicodedata
from collections import defaultdict
from collections.abc import Sequence
from itertools import accumulate

from letter_groups import Counts, Pair, trained

from qa_tool.names.best_ways import END, LONGEST, START


def read_back(told: Sequence[tuple[str, str, str]], times: int) -> list[Pair]:
    """Return so many made-up spellings a name of `told`: keys of name and spelling, and the form in the script."""
    plain = [(right, found, _letters(form)) for right, found, form in told]
    reader = _Reader(trained([(form, found) for _, found, form in plain]))
    chance = random.Random(5)
    made = [
        (right, reader.read(form, chance))
        for right, form in dict.fromkeys((right, form) for right, _, form in plain)
        for _ in range(times)
    ]
    return [(right, found) for right, found in made if len(found) > 1]


def _letters(form: str) -> str:
    """Return the letters of a form in small letters, syllables of Hangul and letters with marks taken apart."""
    apart = unicodedata.normalize("NFD", form.lower())
    return "".join(char for char in apart if char.isalpha() or unicodedata.combining(char))


class _Reader:
    """Reads forms in a script by groups of letters, each way as often as it is likely."""

    def __init__(self, counts: Counts) -> None:
        of_group: dict[str, list[tuple[str, float]]] = defaultdict(list)
        for (group, found), count in counts.items():
            if group:
                of_group[group].append((found, count))
        total = sum(counts.values())
        self._found = {group: [found for found, _ in ways] for group, ways in of_group.items()}
        self._up_to = {group: list(accumulate(count for _, count in ways)) for group, ways in of_group.items()}
        self._chance = {group: up_to[-1] / total for group, up_to in self._up_to.items()}

    def read(self, form: str, chance: random.Random) -> str:
        """Return one reading of `form`, "" where there is none."""
        name = START + form + END
        # How likely what stands from each place on is, in all the ways that it can be cut.
        rest = [0.0] * len(name) + [1.0]
        for place in range(len(name) - 1, -1, -1):
            rest[place] = sum(weight for _, weight in self._cuts(name, place, rest))
        if not rest[0]:
            return ""
        place, read = 0, ""
        while place < len(name):
            groups, weights = zip(*self._cuts(name, place, rest), strict=True)
            (group,) = chance.choices(groups, weights)
            read += chance.choices(self._found[group], cum_weights=self._up_to[group])[0]
            place += len(group)
        return read.strip(START + END)

    def _cuts(self, name: str, place: int, rest: Sequence[float]) -> list[tuple[str, float]]:
        """Return the groups that may stand at a place, with how likely it is that the form goes on so."""
        ends = range(place + 1, min(place + LONGEST, len(name)) + 1)
        return [(name[place:end], self._chance.get(name[place:end], 0.0) * rest[end]) for end in ends]
