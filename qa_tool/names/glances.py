"""As glance.py, of many spellings at once."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from rapidfuzz import process
from rapidfuzz.distance import JaroWinkler, Levenshtein

from qa_tool.names.glance import (
    AGAIN_ALIKE,
    AGAIN_FROM_THE_START,
    AGAIN_SAME_CONSONANTS,
    AGAIN_SOUNDING,
    FEW,
    GLANCE_ALIKE,
    GLANCE_SOUNDING,
    LEAST_AT_THE_BAR,
    LEAST_ODDS,
    LEAST_OF_FEW,
    LESS_ABOVE_IT,
    MOST_LOOKED_AT,
    bar_again_of,
    bar_of,
)
from qa_tool.names.index import Candidate
from qa_tool.names.letters import skeleton, sounds
from qa_tool.names.vocabulary import look_up

_Figures = npt.NDArray[np.float64]


class Looks(NamedTuple):
    """Looks at names side by side (see glance.Look): those for one spelling, by its number, stand together.

    They are no objects of their own: to keep so many of these takes Python longer than to look.
    """

    numbers: npt.NDArray[np.intp]
    keys: list[str]
    sounding: _Figures
    alike: _Figures
    lowest: _Figures

    def some(self, places: npt.NDArray[np.intp]) -> Looks:
        """Return the looks at some places."""
        keys = [self.keys[one] for one in places.tolist()]
        return Looks(self.numbers[places], keys, self.sounding[places], self.alike[places], self.lowest[places])


def looks_of_many(letters: Sequence[str], candidates: Iterable[tuple[int, Sequence[Candidate]]], names: int) -> Looks:
    """Return worth_a_look() of all; `candidates` come with the numbers of their keys among `letters`."""
    owners: list[int] = []
    near: list[str] = []
    how_alike: list[float] = []
    for number, of_number in candidates:
        owners += [number] * len(of_number)
        for right, alike in of_number:
            near.append(right)
            how_alike.append(alike)
    size = math.log10(max(names, 1))
    known = {number: look_up(letters[number]) for number in dict.fromkeys(owners)}
    bars = np.zeros(len(letters))
    bars[list(known)] = [bar_of(one, size) for one in known.values()]
    looks = Looks(np.array(owners, np.intp), near, np.array(how_alike), np.ones(len(near)), np.zeros(len(near)))
    by_sound = GLANCE_SOUNDING * looks.sounding
    looks = looks.some((by_sound + GLANCE_ALIKE >= bars[looks.numbers]).nonzero()[0])
    founds = [letters[number] for number in looks.numbers.tolist()]
    likeness = process.cpdist(looks.keys, founds, scorer=Levenshtein.normalized_similarity, dtype=np.float64)
    above = GLANCE_SOUNDING * looks.sounding + GLANCE_ALIKE * likeness - bars[looks.numbers]
    first = _first(looks, above)
    above = above[first]
    looks = looks._replace(alike=likeness).some(first)
    if names <= FEW:
        return looks._replace(lowest=np.full(len(first), LEAST_OF_FEW))
    bars[list(known)] = [bar_again_of(letters[number], one, size) for number, one in known.items()]
    lacking = bars[looks.numbers] - AGAIN_SOUNDING * looks.sounding - AGAIN_ALIKE * looks.alike
    is_above = _are_above_again(looks.keys, [founds[one] for one in first.tolist()], lacking)
    lowest = np.where(is_above, np.maximum(LEAST_ODDS, LEAST_AT_THE_BAR - LESS_ABOVE_IT * above), math.inf)
    return looks._replace(lowest=lowest)


def _first(looks: Looks, above: _Figures) -> npt.NDArray[np.intp]:
    """Return the places of the looks above the bar, of each spelling the twelve most above it."""
    places = (above >= 0.0).nonzero()[0]
    edges = [0, *((np.diff(looks.numbers[places]) != 0).nonzero()[0] + 1).tolist(), len(places)]
    some = places.tolist()
    found: list[int] = []
    for start, end in pairwise(edges):
        those = some[start:end]
        if len(those) > MOST_LOOKED_AT:
            those = sorted(those, key=lambda one: (-above[one], looks.keys[one]))[:MOST_LOOKED_AT]
        found += those
    return np.array(found, np.intp)


def _are_above_again(rights: Sequence[str], letters: Sequence[str], lacking: _Figures) -> npt.NDArray[np.bool_]:
    """Say which keys have what is lacking at second glance."""
    lacking = lacking - AGAIN_FROM_THE_START * process.cpdist(
        rights, letters, scorer=JaroWinkler.similarity, dtype=np.float64
    )
    is_above: npt.NDArray[np.bool_] = lacking <= 0.0
    for one in (~is_above & (lacking <= AGAIN_SAME_CONSONANTS)).nonzero()[0].tolist():
        is_above[one] = skeleton(sounds(rights[one])) == skeleton(sounds(letters[one]))
    return is_above
