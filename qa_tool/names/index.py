"""Candidates: the few names of many that a spelling could come from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from qa_tool.names.letters import fold, heard, skeleton, sounds

# Skeletons from this many classes on are also found with one class missing, and from the second on with two; shorter
# ones would fill huge buckets.
_ONE_LOST = 2
_TWO_LOST = 5
# Up to so many names, all are looked at: heavily changed names lose more than two classes.
_FEW = 200
# Once so many sound near, those that lost still more classes are left out: they hardly ever come before these.
_MANY = 2_500
# How many are worth a close look.
_MOST_LOOKED_AT = 16
_LEAST_SOUNDING, _LEAST_SOUNDING_OF_KNOWN = 0.34, 0.5
# How many classes the spelling and the name have lost, the fewest first: of any spelling, and of a word that is known.
_LOST = (((0, 0), (1, 0), (0, 1)), ((1, 1), (2, 0), (0, 2)), ((2, 1), (1, 2)), ((2, 2),))
_LOST_OF_KNOWN = (((0, 0), (1, 0), (0, 1)), ((0, 2),))


class Candidate(NamedTuple):
    """A name of the index by its key, and how alike its folded sounds are to those of the query (0..1)."""

    key: str
    sounding: float


#: Numbers of blocks whose skeleton is this one; is this one with one class more; with two more.
Reached = Sequence[Sequence[int]]


@dataclass(frozen=True, slots=True)
class Sounds:
    """Keys of names by what they sound like, wherever they are kept.

    The names of one skeleton are a block. `reached` gives the blocks whose skeletons become this one when they lose no,
    one or two classes, `folds` the folded sounds of a block, and `keys` the keys that have these folded sounds.
    """

    names: int
    blocks: int
    most_lost: int
    reached: Callable[[str], Reached | None]
    folds: Callable[[int], Sequence[str]]
    keys: Callable[[str], Sequence[str] | None]


def heard_names(keys: Iterable[str], most_lost: int = 2) -> Sounds:
    """Return the sounds of keys (results of letters.key); `most_lost` classes (1 or 2) of a skeleton may be missing."""
    by_bones: dict[str, dict[str, list[str]]] = {}
    in_order = sorted(set(keys))
    for letters in in_order:
        folded, bones = heard(letters)
        by_bones.setdefault(bones, {}).setdefault(folded, []).append(letters)
    table: dict[str, tuple[list[int], list[int], list[int]]] = {}
    # In order, so that it does not matter in which order the names came.
    for number, bones in enumerate(sorted(by_bones)):
        for lost, entries in enumerate(_shorter(bones, most_lost)):
            for entry in entries:
                table.setdefault(entry, ([], [], []))[lost].append(number)
    # Made anew, those of a block lie side by side in memory, where many are read fastest.
    blocks = ["\n".join(sorted(by_bones[bones])).split("\n") for bones in sorted(by_bones)]
    by_fold = {folded: found for of_bones in by_bones.values() for folded, found in of_bones.items()}
    return Sounds(len(in_order), len(blocks), most_lost, table.get, blocks.__getitem__, by_fold.get)


class SoundIndex:
    """Keys of names, indexed by consonant skeletons and these with one or two classes left out; immutable."""

    def __init__(self, keys: Iterable[str], most_lost: int = 2) -> None:
        """Index `keys` (results of letters.key); `most_lost` classes (1 or 2) of a skeleton may be missing."""
        self._sounds = heard_names(keys, most_lost)
        self._all = range(self._sounds.blocks) if len(self) <= _FEW else None

    def __len__(self) -> int:
        """How many names there are."""
        return self._sounds.names

    def candidates(self, name: str, *, is_known: bool = False, least: float = 0.0) -> list[Candidate]:
        """Return the names that sound nearest to the key `name`, at most sixteen, nearest first, then by their sounds.

        Of what `is_known` as a word or name of its own only names with the same consonants, give or take one. What is
        less alike than `least` (0..1) is not wanted.
        """
        folded, keys = fold(sounds(name)), self._sounds.keys
        if least >= 1.0:
            return [Candidate(letters, 1.0) for letters in (keys(folded) or ())[:_MOST_LOOKED_AT]]
        # Of those that sound equally near the first stay first.
        found = process.extract(
            folded,
            list(chain.from_iterable(map(self._sounds.folds, self._near(name, is_known=is_known)))),
            scorer=Levenshtein.normalized_similarity,
            score_cutoff=max(least, _LEAST_SOUNDING_OF_KNOWN if is_known else _LEAST_SOUNDING),
            limit=_MOST_LOOKED_AT,
        )
        nearest = [Candidate(letters, alike) for of_fold, alike, _ in found for letters in keys(of_fold) or ()]
        return nearest[:_MOST_LOOKED_AT]

    def has_near(self, name: str) -> bool:
        """Say whether candidates() would compare anything; cheap."""
        if self._all is not None:
            return bool(self._all)
        reached = self._sounds.reached
        entries = chain.from_iterable(_shorter(skeleton(sounds(name)), self._sounds.most_lost))
        return any(reached(entry) is not None for entry in entries)

    def _near(self, name: str, *, is_known: bool) -> Iterable[int]:
        """Return the blocks of the names whose consonants are those of the key `name`, give or take one or two."""
        if self._all is not None:
            return self._all
        near: set[int] = set()
        reached = [
            [found for found in map(self._sounds.reached, entries) if found is not None]
            for entries in _shorter(skeleton(sounds(name)), self._sounds.most_lost)
        ]
        for so_many in _LOST_OF_KNOWN if is_known else _LOST:
            for of_spelling, of_name in so_many:
                for found in reached[of_spelling]:
                    near.update(found[of_name])
        return sorted(near)


def sounding(one: str, other: str) -> float:
    """Return how alike the folded sounds of two keys are (0..1)."""
    return Levenshtein.normalized_similarity(fold(sounds(one)), fold(sounds(other)))


def _shorter(bones: str, most_lost: int) -> tuple[Iterable[str], Iterable[str], Iterable[str]]:
    """Return a skeleton alone, with one class left out, and if it is long with two."""
    if len(bones) < _ONE_LOST:
        return (bones,), (), ()
    one = {bones[:place] + bones[place + 1 :] for place in range(len(bones))}
    two: set[str] = set()
    if most_lost > 1 and len(bones) >= _TWO_LOST:
        two = {less[:place] + less[place + 1 :] for less in one for place in range(len(less))}
    return (bones,), one, two
