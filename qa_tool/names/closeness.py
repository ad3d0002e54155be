"""How far apart two spellings are when one has gone through another script."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations

from qa_tool.languages.catalogue import source_language
from qa_tool.names.letters import VOWELS, sounds

# What a step costs. Weights set by hand in steps of 0.05 on the training pairs of seven languages: only their order
# matters much, since the score is fitted on top of them (see score.py).
_FOLD = 0.15  # the script of the source has one letter for both
_VOWEL = 0.35  # another vowel
_VOWEL_DROPPED = 0.4
_FAINT_DROPPED = 0.3  # h, w, y
_KIN = 0.6  # both are lip, tooth, throat or hissing sounds
_OTHER = 1.0
_MIXED = 1.2  # a vowel for a consonant
_FAINT = frozenset("hwyj")
_KINDS = ("bfpvw", "dtH", "gkXh", "jszCSTZ", "lr", "mn")
_LETTERS = "abcdefghijklmnopqrstuvwxyzCHSTXZ"


@dataclass(frozen=True, slots=True)
class Swap:
    """Two spellings that stand for each other: `right` in the name, `found` in the text."""

    right: str
    found: str


class Closeness:
    """Weighted distance between names, as the script of one source language mixes sounds up; immutable."""

    def __init__(self, language: str | None) -> None:
        """Take the folds of `language` (a code); without one, those of no language: plain kinship of sounds."""
        known = source_language(language) if language else None
        self.language_name = known.name if known else ""
        self._singles = _single_costs()
        self._folds: dict[str, dict[str, float]] = {}
        for group in known.sound_folds if known else ():
            for one, other in combinations(dict.fromkeys(map(sounds, group)), 2):
                self._fold(one, other)

    def _fold(self, one: str, other: str) -> None:
        if not one or not other or len(one) > 2 or len(other) > 2:
            return
        for left, right in ((one, other), (other, one)):
            if len(left) == len(right) == 1:
                self._singles[left + right] = _FOLD
            else:
                self._folds.setdefault(left, {})[right] = _FOLD

    def distance(self, right: str, found: str, limit: float = 9.0) -> float:
        """Return what it costs to turn sounds `right` into sounds `found`; `limit` where it costs at least that.

        Both are results of letters.sounds(). A sound that the source cannot tell from another costs 0.15, another
        vowel 0.35, a lost or strange consonant 1.
        """
        singles, folds = self._singles, self._folds
        inserts = [_DROP.get(sound, _OTHER) for sound in found]
        before: list[float] = []
        row = [0.0]
        for cost in inserts:
            row.append(row[-1] + cost)
        for i, sound in enumerate(right, 1):
            drop = _DROP.get(sound, _OTHER)
            pair_folds = folds.get(right[i - 2 : i]) if i > 1 else None
            single_folds = folds.get(sound)
            earlier, before = before, row
            row = [before[0] + drop]
            for j, other in enumerate(found, 1):
                best = before[j - 1] + (0.0 if sound == other else singles.get(sound + other, _MIXED))
                step = before[j] + drop
                best = min(best, step)
                step = row[j - 1] + inserts[j - 1]
                best = min(best, step)
                if single_folds is not None and j > 1 and (fold := single_folds.get(found[j - 2 : j])) is not None:
                    best = min(best, before[j - 2] + fold)
                if pair_folds is not None:
                    if (fold := pair_folds.get(other)) is not None:
                        best = min(best, earlier[j - 1] + fold)
                    if j > 1 and (fold := pair_folds.get(found[j - 2 : j])) is not None:
                        best = min(best, earlier[j - 2] + fold)
                row.append(best)
            if min(row) >= limit:
                return limit
        return min(row[-1], limit)

    def confuses(self, one: str, other: str) -> bool:
        """Say whether the source language writes the single sounds `one` and `other` alike."""
        return one == other or self._singles.get(one + other) == _FOLD


_DROP: dict[str, float] = {**dict.fromkeys(VOWELS, _VOWEL_DROPPED), **dict.fromkeys(_FAINT, _FAINT_DROPPED)}


def _single_costs() -> dict[str, float]:
    costs: dict[str, float] = {}
    for one in _LETTERS:
        for other in _LETTERS:
            vowels = (one in VOWELS) + (other in VOWELS)
            costs[one + other] = _OTHER if vowels == 0 else _MIXED if vowels == 1 else _VOWEL
    for kind in _KINDS:
        for one in kind:
            for other in kind:
                costs[one + other] = _KIN
    for pair in ("ij", "ji", "yj", "jy", "iy", "yi", "uw", "wu"):
        costs[pair] = _FOLD
    return costs
