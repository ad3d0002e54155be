"""From distance and frequency to how likely a spelling stands for a name."""

from __future__ import annotations

import math
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

from qa_tool.names.closeness import Closeness
from qa_tool.names.index import Candidate
from qa_tool.names.letters import sounds
from qa_tool.names.reasons import how_it_can_happen
from qa_tool.names.vocabulary import vocabulary

# Logistic regression on name pairs through five scripts (ko, ru, ja, zh, ar; 15,000 pairs of training names from
# Wikidata, loan-word lists and GeoNames) against the capitalised words of human English news and their nearest names
# in glossaries of 1,000; rounded.
_BASE = -1.4
_PER_SHARE = -15.0  # distance by length
_PER_ALIKE = 3.1  # share of letters in common
_PER_SOUND = 0.12  # length, up to ten sounds
_PER_ZIPF = -1.0  # a word or name of its own
_PER_KNOWN = -0.6  # ... that is also spelled differently, by distance
_FIRST = 1.1  # the first sound agrees
_COUNTED_SOUNDS = 10
_LOST_CONSONANT = 1.0
# The other words of a full name agree: e to the 2.5, twelve to one, for it.
_FELLOWS = 2.5


@dataclass(frozen=True, slots=True)
class Scored:
    """The key of a name, how likely the key `found` stands for it (0..1), and the distance between them."""

    key: str
    found: str
    score: float
    distance: float


class Scorer:
    """Judges candidates for one source language; immutable."""

    def __init__(self, language: str | None) -> None:
        """`language`: the code of the source language, or None."""
        self.closeness = Closeness(language)

    def best(self, name: str, candidates: list[Candidate], least: float) -> tuple[Scored, ...]:
        """Return the candidates for the key `name` with a score of at least `least`, best first."""
        spoken = sounds(name)
        likely = [(self._logit(spoken, candidate), candidate) for candidate in candidates]
        bar = _logit_of(least)
        passing = [(logit, distance, candidate) for (logit, distance), candidate in likely if logit >= bar]
        if not passing:
            return ()
        zipf = vocabulary().zipf(name)
        scored = [
            Scored(candidate.key, name, score, distance)
            for logit, distance, candidate in passing
            if (score := _sigmoid(logit + _PER_ZIPF * zipf + (_PER_KNOWN * distance if zipf else 0.0))) >= least
        ]
        return tuple(sorted(scored, key=lambda one: (-one.score, one.key)))

    def among_fellows(self, name: str, right: str, least: float) -> Scored | None:
        """Score the key `name` for `right` where the other words of a full name agree; None below `least`.

        How common the word is counts half: the caller has turned down what is a word or name of its own.
        """
        candidate = Candidate(right, sounds(right), Levenshtein.normalized_similarity(name, right))
        logit, distance = self._logit(sounds(name), candidate)
        if _sigmoid(logit) < least:
            return None
        score = _sigmoid(logit + _FELLOWS + 0.5 * _PER_ZIPF * self.zipf(name))
        return Scored(right, name, score, distance) if score >= least else None

    def likeness(self, one: str, other: str) -> float:
        """Return how likely two keys are spellings of one name (0..1), however common they are.

        0.0 where a consonant is lost or quite another.
        """
        alike = Levenshtein.normalized_similarity(one, other)
        forth, there = self._logit(sounds(other), Candidate(one, sounds(one), alike))
        back, again = self._logit(sounds(one), Candidate(other, sounds(other), alike))
        return _sigmoid(max(forth, back)) if min(there, again) < _LOST_CONSONANT else 0.0

    def zipf(self, name: str) -> float:
        """Return how common the key `name` is in English: a Zipf frequency, 0.0 if unknown."""
        return vocabulary().zipf(name)

    def same_start(self, right: str, found: str) -> bool:
        """Say whether two keys begin with sounds that the source language writes alike."""
        one, other = sounds(right), sounds(found)
        return bool(one and other) and self.closeness.confuses(one[0], other[0])

    def why(self, right: str, found: str) -> str:
        """Return in a few words how the key `right` can have become `found`."""
        return how_it_can_happen(self.closeness, right, found)

    def _logit(self, spoken: str, candidate: Candidate) -> tuple[float, float]:
        length = max(len(spoken), len(candidate.spoken), 1)
        distance = self.closeness.distance(candidate.spoken, spoken, 0.5 * length)
        first = bool(spoken and candidate.spoken) and self.closeness.confuses(candidate.spoken[0], spoken[0])
        logit = _BASE + _PER_SHARE * distance / length + _PER_ALIKE * candidate.alike
        return logit + _PER_SOUND * min(length, _COUNTED_SOUNDS) + _FIRST * first, distance


def _sigmoid(logit: float) -> float:
    return 1.0 / (1.0 + math.exp(-logit))


def _logit_of(score: float) -> float:
    return math.log(score / (1.0 - score))
