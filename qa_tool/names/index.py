"""Candidates: the few names of many that a spelling could come from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from operator import itemgetter
from typing import NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from qa_tool.names.letters import fold, skeleton, sounds

# Skeletons from this many classes on are also found with one class missing, and from the second on with two; shorter
# ones would fill huge buckets.
_ONE_LOST = 2
_TWO_LOST = 5
# Up to so many names, all are looked at: heavily changed names lose more than two classes.
_FEW = 200
# How many are worth a close look.
_MOST_LOOKED_AT = 16
# From so many on a getter is worth its making.
_SOME = 20
_LEAST_SOUNDING, _LEAST_SOUNDING_OF_KNOWN = 0.34, 0.5


class Candidate(NamedTuple):
    """A name of the index by its key, and how alike its folded sounds are to those of the query (0..1)."""

    key: str
    sounding: float


class SoundIndex:
    """Keys of names, indexed by consonant skeletons and these with one or two classes left out; immutable."""

    def __init__(self, keys: Iterable[str], most_lost: int = 2) -> None:
        """Index `keys` (results of letters.key); `most_lost` classes (1 or 2) of a skeleton may be missing."""
        self._most_lost = most_lost
        self._keys = list(dict.fromkeys(keys))
        spoken = list(map(sounds, self._keys))
        self._folds = list(map(fold, spoken))
        self._whole: dict[str, list[int]] = {}
        self._lacking: dict[str, list[int]] = {}
        for number, one in enumerate(spoken):
            bones = skeleton(one)
            self._whole.setdefault(bones, []).append(number)
            for entry in _lacking(bones, self._most_lost):
                self._lacking.setdefault(entry, []).append(number)
        self._all = range(len(self._keys)) if len(self._keys) <= _FEW else None

    def __len__(self) -> int:
        """How many names there are."""
        return len(self._keys)

    def candidates(self, name: str, *, is_known: bool = False) -> list[Candidate]:
        """Return the names that sound nearest to the key `name`, at most sixteen, nearest first.

        Of what `is_known` as a word or name of its own only names with the same consonants, give or take one.
        """
        near = self._very_near(name) if is_known else self._near(name)
        if not near:
            return []
        folds = self._folds
        folded = fold(sounds(name))
        found = process.extract(
            folded,
            [folds[number] for number in near] if len(near) < _SOME else itemgetter(*near)(folds),
            scorer=Levenshtein.normalized_similarity,
            score_cutoff=_LEAST_SOUNDING_OF_KNOWN if is_known else _LEAST_SOUNDING,
            limit=_MOST_LOOKED_AT,
        )
        return [Candidate(self._keys[near[place]], alike) for _, alike, place in found]

    def has_near(self, name: str) -> bool:
        """Say whether candidates() would return anything; cheap."""
        if self._all is not None:
            return bool(self._all)
        bones = skeleton(sounds(name))
        tables = self._whole, self._lacking
        return any(entry in table for entry in (bones, *_lacking(bones, self._most_lost)) for table in tables)

    def _near(self, name: str) -> Sequence[int]:
        """Return the numbers of the names whose consonants are those of the key `name`, give or take two."""
        if self._all is not None:
            return self._all
        bones = skeleton(sounds(name))
        near: set[int] = set()
        for entry in (bones, *_lacking(bones, self._most_lost)):
            for table in (self._whole, self._lacking):
                if entry in table:
                    near.update(table[entry])
        return tuple(near)

    def _very_near(self, name: str) -> Sequence[int]:
        """Return the numbers of the names whose consonants are those of the key `name`, give or take one."""
        if self._all is not None:
            return self._all
        bones = skeleton(sounds(name))
        near = {*self._whole.get(bones, ()), *self._lacking.get(bones, ())}
        if len(bones) >= _ONE_LOST:
            for place in range(len(bones)):
                near.update(self._whole.get(bones[:place] + bones[place + 1 :], ()))
        return tuple(near)


def sounding(one: str, other: str) -> float:
    """Return how alike the folded sounds of two keys are (0..1)."""
    return Levenshtein.normalized_similarity(fold(sounds(one)), fold(sounds(other)))


def _lacking(bones: str, most_lost: int) -> set[str]:
    """Return a skeleton with one class left out, and if it is long with two."""
    if len(bones) < _ONE_LOST:
        return set()
    found = {bones[:place] + bones[place + 1 :] for place in range(len(bones))}
    if most_lost > 1 and len(bones) >= _TWO_LOST:
        found |= {less[:place] + less[place + 1 :] for less in found for place in range(len(less))}
    return found
