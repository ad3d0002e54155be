"""Candidates: the few names of many that a spelling could come from."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import accumulate, chain
from operator import itemgetter
from typing import NamedTuple

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
# How many classes the spelling and the name have lost: of any spelling, and of a word that is known.
_LOST = ((0, 0), (1, 0), (0, 1), (1, 1), (2, 0), (0, 2), (2, 1), (1, 2))
_LOST_OF_KNOWN = ((0, 0), (1, 0), (0, 1), (0, 2))


# Blocks of names, where the folded sounds of each end among all, and these.
_Gathered = tuple[Sequence[int], list[int], list[str]]


class Candidate(NamedTuple):
    """A name of the index by its key, and how alike its folded sounds are to those of the query (0..1)."""

    key: str
    sounding: float


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
        folded = dict.fromkeys((fold(sounds(name)), fold(sounds(heard or name))))
        least = max(least, _LEAST_SOUNDING_OF_KNOWN if is_known else self._least)
        bones = skeleton(sounds(name))
        found = [self._nearest(layer, bones, folded, least, is_known) for layer in range(len(self._layers))]
        if len(found) == 1:
            nearest = found[0]
        else:
            nearest = sorted(chain.from_iterable(found), key=lambda one: (-one[1], skeleton(one[0]), *one))
        return [Candidate(letters, alike) for _, alike, letters in nearest[:_MOST_LOOKED_AT]]

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

    def _nearest(
        self, layer: int, bones: str, folded: Iterable[str], least: float, is_known: bool
    ) -> list[tuple[str, float, str]]:
        """Return the folded sounds, likeness and key of the names of a layer, nearest first; sixteen at least."""
        names, gone = self._layers[layer]
        near, ends, every = self._gathered(layer, bones, is_known, least >= 1.0)
        # Of those that sound equally near the first stay first.
        alike = [
            process.extract(
                one,
                every,
                scorer=Levenshtein.normalized_similarity,
                score_cutoff=least,
                limit=_MOST_LOOKED_AT + len(gone),
            )
            for one in folded
        ]
        found = []
        for sound, how, place in alike[0] if len(alike) == 1 else _nearest_of(alike):
            block = bisect_right(ends, place)
            keys = names.keys(near[block])[place - ends[block]]
            found += [(sound, how, letters) for letters in keys if letters not in gone]
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
        near: set[int] = set()
        reached = [
            [(entry, found) for entry in entries if (found := names.reached(entry)) is not None]
            for entries in shorter(bones, names.most_lost)
        ]
        is_among_many, without_first = self._size > _MANY, bones[1:]
        same, next_one = (names.beginning.get(bones[place : place + 1], (0, 0)) for place in (0, 1))
        for of_spelling, of_name in _LOST_OF_KNOWN if is_known else _LOST:
            for entry, found in reached[of_spelling]:
                blocks = found[of_name]
                if not (of_spelling and of_name and is_among_many):
                    near.update(blocks)
                elif of_spelling == of_name and entry == without_first:
                    # Their first class is another one, and not the next: that would be lost, and one more elsewhere.
                    start, end = (bisect_left(blocks, edge) for edge in next_one)
                    near.update(blocks[:start], blocks[end:])
                else:
                    start, end = (bisect_left(blocks, edge) for edge in same)
                    near.update(blocks[start:end])
        return sorted(near)


def sounding(one: str, other: str) -> float:
    """Return how alike the folded sounds of two keys are (0..1)."""
    return Levenshtein.normalized_similarity(fold(sounds(one)), fold(sounds(other)))


def _nearest_of(found: Iterable[Iterable[tuple[str, float, int]]]) -> list[tuple[str, float, int]]:
    """Return what was found in several ways at its nearest, in order as if found in one."""
    best = {place: (sound, how, place) for sound, how, place in sorted(chain.from_iterable(found), key=itemgetter(1))}
    return sorted(best.values(), key=lambda one: (-one[1], one[2]))
