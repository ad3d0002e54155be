"""Candidates: the few names of many that a spelling could come from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from qa_tool.names.letters import skeleton, sounds

# Skeletons of this many classes are also found with one class missing; shorter ones would fill huge buckets.
_DELETABLE = 3
# Letters in common below which nothing can pass the score (0..1), and how many candidates are worth a close look.
_LEAST_ALIKE = 0.4
_MOST_LOOKED_AT = 8


@dataclass(frozen=True, slots=True)
class Candidate:
    """A name of the index, as key and as sounds, and how alike its letters are to the query (0..1)."""

    key: str
    spoken: str
    alike: float


class SoundIndex:
    """Keys of names, indexed by consonant skeletons and these with one class left out; immutable."""

    def __init__(self, keys: Iterable[str]) -> None:
        """Index `keys` (results of letters.key)."""
        buckets: dict[str, list[str]] = {}
        for name in dict.fromkeys(keys):
            for entry in _entries(skeleton(sounds(name))):
                buckets.setdefault(entry, []).append(name)
        self._buckets = buckets

    def candidates(self, name: str) -> list[Candidate]:
        """Return the candidates for the key `name`, most alike first, at most eight."""
        return self.most_alike(name, self.near(name))

    def has_near(self, name: str) -> bool:
        """Say whether near() would return anything; cheap."""
        buckets = self._buckets
        return any(entry in buckets for entry in _entries(skeleton(sounds(name))))

    def near(self, name: str) -> list[str]:
        """Return the keys whose consonants are those of the key `name`, give or take one, in a stable order."""
        buckets = self._buckets
        near: dict[str, None] = {}
        for entry in _entries(skeleton(sounds(name))):
            near.update(dict.fromkeys(buckets.get(entry, ())))
        return list(near)

    def most_alike(self, name: str, near: list[str]) -> list[Candidate]:
        """Return those of `near` that share most letters with the key `name`, most alike first, at most eight."""
        found = process.extract(
            name, near, scorer=Levenshtein.normalized_similarity, score_cutoff=_LEAST_ALIKE, limit=_MOST_LOOKED_AT
        )
        return [Candidate(other, sounds(other), alike) for other, alike, _ in found]


def _entries(bones: str) -> Iterator[str]:
    yield bones
    if len(bones) >= _DELETABLE:
        for place in range(len(bones)):
            yield bones[:place] + bones[place + 1 :]
