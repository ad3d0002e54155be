"""Which of the names that sound like a spelling may be meant at all: told quickly, before a channel weighs them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from rapidfuzz.distance import JaroWinkler, Levenshtein

from qa_tool.names.background import alone
from qa_tool.names.index import Candidate
from qa_tool.names.letters import skeleton, sounds
from qa_tool.names.vocabulary import Known, look_up

# Log odds below which nothing is judged, of few names (or one pair), and of many. Of many, one that only just deserves
# a look needs more: of the right names that passed one or two in a thousand lay below that line (training names).
LEAST_OF_FEW, FEW = -12.0, 200
LEAST_ODDS, LEAST_AT_THE_BAR, LESS_ABOVE_IT = -16.0, 1.5, 3.0
# At first glance: a logistic regression on who passes in the end, with the bar that one in two hundred of those misses.
GLANCE_SOUNDING, GLANCE_ALIKE = 7.7, 4.6
_GLANCE_ZIPF, _GLANCE_ELSEWHERE, _GLANCE_SIZE, _GLANCE_BAR = 1.25, 0.42, 1.45, -0.1
# At second glance, among many: the same with more that is quickly told. What does not get there is weighed as a rival
# only; of the right names that passed that holds for one in 2,000 (of 1,000 names) to one in 300 (of 10,000).
AGAIN_SOUNDING, AGAIN_ALIKE, AGAIN_FROM_THE_START, AGAIN_SAME_CONSONANTS = 10.2, 8.4, 4.2, 2.3
_AGAIN_ZIPF, _AGAIN_ALONE, _AGAIN_SIZE, _AGAIN_BAR = 1.2, 0.18, 3.0, 5.2
MOST_LOOKED_AT, _ROUNDING = 12, 1e-9
# A word of this Zipf frequency and more stands for no name of one, less for ten times as many up to 10,000: of the
# right names that passed one in a thousand was so common, of the words of news looked at a fifth to a half are.
_TOO_COMMON, _LESS_AMONG_MORE, _MANY = 6.8, 1.2, 4.0
_KNOWN_ZIPF, _KNOWN_LANGUAGES = 2.0, 3


class Look(NamedTuple):
    """A candidate that may pass: how alike its letters and sounds are, and the log odds that it needs.

    What can only be a rival of others needs infinitely many.
    """

    key: str
    sounding: float
    alike: float
    lowest: float


def is_known(letters: str) -> bool:
    """Say whether the key `letters` is a word or name that many know: it may stand for another, but not for any."""
    return is_known_as(look_up(letters))


def is_known_as(known: Known) -> bool:
    """Say whether a word of which so much is known is one that many know."""
    return known.zipf >= _KNOWN_ZIPF or known.languages >= _KNOWN_LANGUAGES


def least_sounding(letters: str, known: Known, names: int) -> float:
    """Return how alike a name has to sound to the key `letters`, to be looked at; 1.0 if exactly, more if none can be.

    `known` is what is known of the key as a word, `names` how many names there are to choose from.
    """
    size = math.log10(max(names, 1))
    if known.zipf >= _TOO_COMMON - _LESS_AMONG_MORE * min(size, _MANY):
        return math.inf
    bar = bar_of(known, size) - _ROUNDING
    # Names with other letters differ in one at least.
    others = (bar - GLANCE_ALIKE * len(letters) / (len(letters) + 1)) / GLANCE_SOUNDING
    return others if others <= 1.0 else max((bar - GLANCE_ALIKE) / GLANCE_SOUNDING, 1.0)


def worth_a_look(letters: str, candidates: Sequence[Candidate], known: Known, names: int) -> list[Look]:
    """Return the candidates that may pass at all, the most alike first; `names` is how many there are."""
    size, found = math.log10(max(names, 1)), []
    bar = bar_of(known, size)
    bar_again = bar_again_of(letters, known, size)
    for right, sounding in candidates:
        by_sound = GLANCE_SOUNDING * sounding
        if by_sound + GLANCE_ALIKE >= bar:
            alike = Levenshtein.normalized_similarity(right, letters)
            above = by_sound + GLANCE_ALIKE * alike - bar
            if above >= 0.0:
                if names <= FEW:
                    lowest = LEAST_OF_FEW
                elif _is_above_again(right, letters, bar_again - AGAIN_SOUNDING * sounding - AGAIN_ALIKE * alike):
                    lowest = max(LEAST_ODDS, LEAST_AT_THE_BAR - LESS_ABOVE_IT * above)
                else:
                    lowest = math.inf
                found.append((-above, Look(right, sounding, alike, lowest)))
    found.sort()
    return [look for _, look in found[:MOST_LOOKED_AT]]


def _is_above_again(right: str, letters: str, lacking: float) -> bool:
    """Say whether two keys have what is lacking at second glance; what takes time is only asked where it decides."""
    if lacking > AGAIN_FROM_THE_START + AGAIN_SAME_CONSONANTS:
        return False
    lacking -= AGAIN_FROM_THE_START * JaroWinkler.similarity(right, letters)
    if not 0.0 < lacking <= AGAIN_SAME_CONSONANTS:
        return lacking <= 0.0
    return skeleton(sounds(right)) == skeleton(sounds(letters))


def promising(letters: str, candidates: Sequence[Candidate], names: int) -> list[str]:
    """Return the keys of the candidates that a channel may find likely; `names` is how many there are."""
    if not candidates:
        return []
    looks = worth_a_look(letters, candidates, look_up(letters), names)
    return [one.key for one in looks if one.lowest < math.inf]


def bar_of(known: Known, size: float) -> float:
    """Return what has to be reached at first glance."""
    return _GLANCE_BAR + _GLANCE_ZIPF * known.zipf + _GLANCE_ELSEWHERE * known.elsewhere + _GLANCE_SIZE * size


def bar_again_of(letters: str, known: Known, size: float) -> float:
    """Return what has to be reached at second glance."""
    return _AGAIN_BAR + _AGAIN_ZIPF * known.zipf + _AGAIN_ALONE * alone(letters) + _AGAIN_SIZE * size
