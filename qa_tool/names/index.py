"""Candidates: the few names of many that a spelling could come from."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import accumulate, chain, islice
from typing import Any, NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from qa_tool.names.letters import fold, skeleton, sounds
from qa_tool.names.remembering import remembered
from qa_tool.names.sounds import Sounds, heard_names, shorter

# Up to so many names, all are looked at: heavily changed names lose more than two classes.
_FEW = 200
# How many are worth a close look.
_MOST_LOOKED_AT = 16
# How alike (0..1) is alike at all: among few names, how much more for ten times as many, at most (of the right names
# that passed one in five hundred was less alike, training names); and for a word that is known.
_LEAST_SOUNDING, _MORE_AMONG_MORE, _MOST_NEEDED, _LEAST_SOUNDING_OF_KNOWN = 0.34, 0.1, 0.5, 0.5
# Among more names, those with classes lost on both sides have to begin with the same one or differ in the first alone
# (of the right names that passed among 10,000 three in a thousand do not).
_MANY = 3_000
# Many words have the same consonants as others before them: of so many skeletons the names near by stay at hand.
_MOST_REMEMBERED = 1_000
# How many classes the name has lost at most where the spelling has lost one, and two (where it has lost none, two): of
# any spelling, and of a word that is known.
_LOST_TOO, _LOST_TOO_OF_KNOWN = (2, 1), (0,)
_ROUNDING = 1e-6


# Blocks of names, where the folded sounds of each end among all, and these.
_Gathered = tuple[Sequence[int], list[int], list[str]]
# How alike folded sounds are, and where they stand among those that were gathered.
_Alike = tuple[float, int]


#: A name of the index by its key, and how alike its folded sounds are to those of the query (0..1): sixteen for each
#: spelling, so nothing that takes time to make.
Candidate = tuple[str, float]


class Sought(NamedTuple):
    """What candidates are sought for, as SoundIndex.candidates takes it: a key, and what is asked of names for it."""

    name: str
    heard: str
    is_known: bool
    least: float


class _About(NamedTuple):
    """What is compared with names: folded sounds, of a known word or not, and how alike they have to be."""

    folded: tuple[str, ...]
    is_known: bool
    least: float


class Heard(NamedTuple):
    """Sounds of names, and the keys among them that do not count any more."""

    sounds: Sounds
    gone: frozenset[str] = frozenset()


class SoundIndex:
    """Keys of names, indexed by consonant skeletons and these with one or two classes left out; immutable."""

    def __init__(self, keys: Iterable[str] = (), most_lost: int = 2, layers: Iterable[Heard] = ()) -> None:
        """Index `keys` (results of letters.key); `most_lost` classes (1 or 2) of a skeleton may be missing.

        `layers` are names that were indexed before; no key may count twice.
        """
        self._layers = tuple(layers) or (Heard(heard_names(keys, most_lost)),)
        self._size = size = sum(layer.sounds.names - len(layer.gone) for layer in self._layers)
        self._is_reached = remembered(self._leads_somewhere)
        self._gathered = lru_cache(maxsize=_MOST_REMEMBERED)(self._folds_near)
        self._least = min(_LEAST_SOUNDING + _MORE_AMONG_MORE * math.log10(max(size / _FEW, 1)), _MOST_NEEDED)

    def __len__(self) -> int:
        """How many names there are."""
        return self._size

    def candidates(self, name: str, *, heard: str = "", is_known: bool = False, least: float = 0.0) -> list[Candidate]:
        """Return the names that sound nearest to the key `name`, at most sixteen, nearest first, then by their sounds.

        `heard` is what it may be heard as: another key with the same consonants. Of what `is_known` as a word or name
        of its own only names with the same consonants, give or take one. What is less alike than `least` (0..1) is not
        wanted.
        """
        sought = self._about(Sought(name, heard, is_known, least))
        bones = skeleton(sounds(name))
        return self._first([self._nearest(layer, bones, sought) for layer in range(len(self._layers))])

    def candidates_of_many(self, sought: Sequence[Sought]) -> Iterator[tuple[int, list[Candidate]]]:
        """Yield the number and the candidates() of each, in another order; those with the same consonants together."""
        those = [(skeleton(sounds(one.name)), self._about(one)) for one in sought]
        alike: dict[tuple[object, ...], list[int]] = {}
        for number, (bones, one) in enumerate(those):
            alike.setdefault((bones, one.is_known, one.least >= 1.0), []).append(number)
        for numbers in alike.values():
            bones, some = those[numbers[0]][0], [those[number][1] for number in numbers]
            layers = [self._nearest_of_many(layer, bones, some) for layer in range(len(self._layers))]
            yield from zip(numbers, map(self._first, zip(*layers, strict=True)), strict=True)

    def has_near(self, name: str) -> bool:
        """Say whether candidates() would compare anything; cheap, and now and then too hopeful."""
        return self._size > 0 if self._size <= _FEW else self._is_reached(skeleton(sounds(name)))

    def _leads_somewhere(self, bones: str) -> bool:
        """Say whether a skeleton, or what it is with classes left out, is that of names with classes left out."""
        return any(
            layer.reached(entry) is not None
            for layer, _ in self._layers
            for entry in chain.from_iterable(shorter(bones, layer.most_lost))
        )

    def _about(self, sought: Sought) -> _About:
        """Return what is compared with the names."""
        name, heard, is_known, least = sought
        folded = tuple(dict.fromkeys((fold(sounds(name)), fold(sounds(heard or name)))))
        return _About(folded, is_known, max(least, _LEAST_SOUNDING_OF_KNOWN if is_known else self._least))

    def _first(self, found: Sequence[list[Candidate]]) -> list[Candidate]:
        """Return the nearest of what was found in each layer."""
        if len(found) == 1:
            return found[0][:_MOST_LOOKED_AT]
        return sorted(chain.from_iterable(found), key=_in_order)[:_MOST_LOOKED_AT]

    def _nearest(self, layer: int, bones: str, about: _About) -> list[Candidate]:
        """Return the names of a layer, nearest first; sixteen at least."""
        gathered = self._gathered(layer, bones, about.is_known, about.least >= 1.0)
        most = _MOST_LOOKED_AT + len(self._layers[layer].gone)
        least = about.least
        # Of those that sound equally near the first stay first. A cutoff leaves out some that are just as alike.
        alike = [
            process.extract(
                one, gathered[2], scorer=Levenshtein.normalized_similarity, limit=most, score_cutoff=least - _ROUNDING
            )
            for one in about.folded
        ]
        return self._named(layer, gathered, [[(how, at) for _, how, at in near if how >= least] for near in alike])

    def _nearest_of_many(self, layer: int, bones: str, those: Sequence[_About]) -> Iterator[list[Candidate]]:
        """Yield _nearest() of several that have the same consonants."""
        gathered = self._gathered(layer, bones, those[0].is_known, those[0].least >= 1.0)
        most = _MOST_LOOKED_AT + len(self._layers[layer].gone)
        asked = [one for about in those for one in about.folded]
        rows = iter(process.cdist(asked, gathered[2], scorer=Levenshtein.normalized_similarity, dtype="float64"))
        for about in those:
            alike = [_nearest_in(row, about.least, most) for row in islice(rows, len(about.folded))]
            yield self._named(layer, gathered, alike)

    def _named(self, layer: int, gathered: _Gathered, alike: Sequence[Sequence[_Alike]]) -> list[Candidate]:
        """Return the names that have folded sounds, found in one way or several, nearest first; sixteen at least."""
        (names, gone), (near, ends, _) = self._layers[layer], gathered
        found: list[Candidate] = []
        for how, place in alike[0] if len(alike) == 1 else _nearest_of(alike):
            block = bisect_right(ends, place)
            for letters in names.keys(near[block])[place - ends[block]]:
                if letters not in gone:
                    found.append((letters, how))  # noqa: PERF401  # there are one or two
            if len(found) >= _MOST_LOOKED_AT:
                break
        return found

    def _folds_near(self, layer: int, bones: str, is_known: bool, is_same: bool) -> _Gathered:
        """Return the folded sounds of the names whose consonants are those of a skeleton, or nearly so."""
        names = self._layers[layer].sounds
        near = (names.reached(bones) or ((),))[0] if is_same else self._near(names, bones, is_known=is_known)
        blocks = list(map(names.folds, near))
        return near, list(accumulate(map(len, blocks))), list(chain.from_iterable(blocks))

    def _near(self, names: Sounds, bones: str, *, is_known: bool) -> Sequence[int]:
        """Return the blocks of the names whose consonants are those of a skeleton, give or take one or two."""
        if self._size <= _FEW:
            return range(names.blocks)
        near = set(chain.from_iterable(names.reached(bones) or ()))
        is_among_many, without_first = self._size > _MANY, bones[1:]
        same, next_one = (names.beginning.get(bones[place : place + 1], (0, 0)) for place in (0, 1))
        shortened = shorter(bones, names.most_lost)[1:]
        for entries, most in zip(shortened, _LOST_TOO_OF_KNOWN if is_known else _LOST_TOO, strict=False):
            for entry in entries:
                found = names.reached(entry)
                if found is None:
                    continue
                near.update(found[0])
                for blocks in found[1 : most + 1]:
                    if not is_among_many:
                        near.update(blocks)
                    elif entry == without_first and blocks is found[1]:
                        # Their first class is another one, and not the next: that would be lost, and one elsewhere.
                        near.update(blocks[: bisect_left(blocks, next_one[0])])
                        near.update(blocks[bisect_left(blocks, next_one[1]) :])
                    elif blocks:
                        near.update(blocks[bisect_left(blocks, same[0]) : bisect_left(blocks, same[1])])
        return sorted(near)


def sounding(one: str, other: str) -> float:
    """Return how alike the folded sounds of two keys are (0..1)."""
    return Levenshtein.normalized_similarity(fold(sounds(one)), fold(sounds(other)))


def _in_order(candidate: Candidate) -> tuple[float, str, str, str]:
    """Return what candidates of several layers are ordered by: as if they had been found in one."""
    letters, how = candidate
    folded = fold(sounds(letters))
    return -how, skeleton(folded), folded, letters


def _nearest_in(row: Any, least: float, most: int) -> list[_Alike]:
    """Return what in an array of likenesses is at least so alike, the nearest first, at most so many."""
    places = (row >= least).nonzero()[0]
    alike = row[places]
    first = (-alike).argsort(kind="stable")[:most]
    return list(zip(alike[first].tolist(), places[first].tolist(), strict=True))


def _nearest_of(found: Iterable[Iterable[_Alike]]) -> list[_Alike]:
    """Return what was found in several ways at its nearest, in order as if found in one."""
    best = {place: (how, place) for how, place in sorted(chain.from_iterable(found))}
    return sorted(best.values(), key=lambda one: (-one[0], one[1]))
