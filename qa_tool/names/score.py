"""How likely a spelling stands for a name, and why."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from qa_tool.domain.said import listed, say
from qa_tool.languages.catalogue import source_language
from qa_tool.names.best_ways import END, START
from qa_tool.names.channel import Step
from qa_tool.names.evidence import Query, lost_on_the_way, scales, weighed
from qa_tool.names.glance import is_known_as, least_sounding, promising
from qa_tool.names.index import Candidate, Sought, SoundIndex, sounding
from qa_tool.names.judge import judge
from qa_tool.names.letters import key, skeleton, sounds
from qa_tool.names.particles import is_particle
from qa_tool.names.respelling import heard_as
from qa_tool.names.vocabulary import look_up, zipf

# How many names two spellings alone are judged among; and with the rest of a full name around them.
_ANY_NAME, _FEW_NAMES = 10_000, 100
# What it says that the other words of a full name agree (log odds): a word ten times as common, as Sergei next to
# Recep, a tenth as much, since many others are called so, from fifty to one for it down to less than two; a particle,
# as al- or bin, speaks against it, since half a people has it.
_TENTH, _SAYS_NOTHING, _MOST_FOR, _LEAST_FOR, _PARTICLE = math.log(10.0), 3.64, 4.0, 0.55, -1.0
_MOST_SAID = 2
# So many spellings are weighed together.
_AT_ONCE = 2_000
# A name stands in an article beside other words again and again: of so many spellings it stays known what is like them.
_MOST_REMEMBERED = 4_096


@dataclass(frozen=True, slots=True)
class Scored:
    """The key of a name and how likely the key `found` stands for it (0..1).

    0.5 is what one in a thousand capitalised words of human news reaches.
    """

    key: str
    found: str
    score: float


class Scorer:
    """Judges spellings for one source language; immutable."""

    def __init__(self, language: str | None) -> None:
        """`language`: the code of the source language, or None."""
        known = source_language(language) if language else None
        self._name_of_language = known.name if known else ""
        self.language = language
        # Kept here and not beside the index, which many scorers share; both go with who asks.
        self._best = lru_cache(maxsize=_MOST_REMEMBERED)(self._find_best)
        self._are_near = lru_cache(maxsize=_MOST_REMEMBERED)(self._is_any_near)

    def best(self, word: str, index: SoundIndex, least: float) -> tuple[Scored, ...]:
        """Return the names of `index` that `word` can stand for with a score of at least `least`, best first."""
        return self._best(word, index, least)

    def _find_best(self, word: str, index: SoundIndex, least: float) -> tuple[Scored, ...]:
        candidates = self._candidates(key(word), index)
        if not candidates:
            return ()
        query, judged = Query.of(word), judge()
        scored = (
            Scored(one.right, query.letters, _sigmoid(judged.odds(one.figures)))
            for one in weighed(scales(self.language), query, candidates, len(index))
        )
        return _sorted(scored, least)

    def best_of_many(self, words: Sequence[str], index: SoundIndex, least: float) -> list[tuple[Scored, ...]]:
        """Return best() of each of many words."""
        # Only who asks about many needs it, and arrays.
        from qa_tool.names.many import weighed_of_many

        sought = [(number, one) for number, word in enumerate(words) if (one := self._sought(key(word), index))]
        # Those with the same consonants are compared with the same names.
        sought.sort(key=lambda item: skeleton(sounds(item[1].name)))
        found: list[tuple[Scored, ...]] = [()] * len(words)
        for start in range(0, len(sought), _AT_ONCE):
            numbers, those = zip(*sought[start : start + _AT_ONCE], strict=True)
            some, near = [words[number] for number in numbers], index.candidates_of_many(those)
            weights = list(weighed_of_many(scales(self.language), some, near, len(index)))
            odds = iter(judge().odds_of_many([one.figures for _, of_one in weights for one in of_one]))
            for number, of_one in weights:
                letters = key(some[number])
                scored = [Scored(one.right, letters, _sigmoid(next(odds))) for one in of_one]
                found[numbers[number]] = _sorted(scored, least)
        return found

    def among_fellows(self, name: str, right: str, fellows: Iterable[str], least: float) -> Scored | None:
        """Score the key `name` for `right` where the `fellows`, the rest of a full name, agree; None below `least`."""
        rarest = min((zipf(word) for word in fellows if not is_particle(word)), default=None)
        says = _PARTICLE if rarest is None else max(min(_TENTH * (_SAYS_NOTHING - rarest), _MOST_FOR), _LEAST_FOR)
        score = _sigmoid(self._odds(right, name, _FEW_NAMES) + says)
        return Scored(right, name, score) if score >= least else None

    def likeness(self, one: str, other: str) -> float:
        """Return how likely two keys are spellings of one name (0..1), however common they are."""
        return _sigmoid(max(self._odds(one, other), self._odds(other, one)))

    def is_like(self, one: str, other: str, least: float) -> bool:
        """Say whether likeness() is at least that; where the first way round says so, the other is not asked."""
        return any(_sigmoid(self._odds(*way)) >= least for way in ((one, other), (other, one)))

    def strangeness(self, right: str, found: str) -> float:
        """Return how strange it is that the key `right` came back as `found`: nats a letter, 0.0 for the same."""
        if right == found:
            return 0.0
        of_source = scales(self.language).channel
        return lost_on_the_way(of_source, right, found) / max(len(right), len(found), 1)

    def is_near(self, right: str, found: str, strangest: float) -> bool:
        """Say whether it is no stranger than that (nats a letter) that the key `right` came back as `found`."""
        most = strangest * max(len(right), len(found), 1)
        return right == found or lost_on_the_way(scales(self.language).channel, right, found, most=most) <= most

    def is_any_near(self, found: str, index: SoundIndex, strangest: float) -> bool:
        """Say whether the key `found` is so little strange (nats a letter) for any name that best() would judge."""
        return self._are_near(found, index, strangest)

    def _is_any_near(self, found: str, index: SoundIndex, strangest: float) -> bool:
        names = promising(found, self._candidates(found, index), len(index))
        return any(self.is_near(right, found, strangest) for right in names)

    def zipf(self, name: str) -> float:
        """Return how common the key `name` is in English: a Zipf frequency, 0.0 if unknown."""
        return zipf(name)

    def why(self, right: str, found: str) -> str:
        """Return in a few words how the key `right` can have become `found`."""
        said = changes(scales(self.language).channel.steps(right, found))
        if not said:
            return say("only blanks, marks or accents differ")
        told = listed(said[:_MOST_SAID])
        if len(said) > _MOST_SAID:
            told = say("{changes} and more", changes=told)
        language = self._name_of_language
        return say("through {language}, {changes}", language=language, changes=told) if language else told

    def _candidates(self, name: str, index: SoundIndex) -> Sequence[Candidate]:
        sought = self._sought(name, index)
        if sought is None:
            return ()
        return index.candidates(name, heard=sought.heard, is_known=sought.is_known, least=sought.least)

    def _sought(self, name: str, index: SoundIndex) -> Sought | None:
        """Return what to look for in an index for the key of a spelling, None where nothing can be found."""
        known = look_up(name)
        least = least_sounding(name, known, len(index))
        if not name or least > 1.0:
            return None
        return Sought(name, heard_as(name, self.language), is_known_as(known), least)

    def _odds(self, right: str, found: str, names: int | None = None) -> float:
        """Return the odds of two keys among so many names; without them whatever is known of the second."""
        query = Query.of(found.title())
        pair = [(right, max(sounding(right, said) for said in {found, heard_as(found, self.language)}))]
        whatever = names is None
        of_language = scales(self.language)
        weights = weighed(of_language, query, pair, names or _ANY_NAME, whatever_known=whatever, needs_odds=False)
        return judge().odds(weights[0].figures) if weights else -math.inf


def changes(steps: Sequence[Step]) -> list[str]:
    """Return what the steps of a channel changed, each change in a few words: "zh can come back as z"."""
    said: dict[str, None] = {}
    right = found = ""
    for step in steps:
        if step.right != step.found:
            # A letter that is lost is told with the one before it: h says little, zh much.
            right, found = right + step.right, found + step.found
            continue
        if _edgeless(right) != _edgeless(found):
            said[_said(right, found)] = None
        right = found = step.right if len(step.right) == 1 else ""
    if _edgeless(right) != _edgeless(found):
        said[_said(right, found)] = None
    return list(said)


def _sorted(scored: Iterable[Scored], least: float) -> tuple[Scored, ...]:
    return tuple(sorted((one for one in scored if one.score >= least), key=lambda one: (-one.score, one.key)))


def _edgeless(letters: str) -> str:
    return letters.strip(START + END)


def _said(right: str, found: str) -> str:
    right, found = _edgeless(right), _edgeless(found)
    while len(right) > 1 and len(found) > 1 and right[0] == found[0]:
        right, found = right[1:], found[1:]
    while len(right) > 1 and len(found) > 1 and right[-1] == found[-1]:
        right, found = right[:-1], found[:-1]
    if right and found:
        return say("{right} can come back as {found}", right=right, found=found)
    return say("{right} can get lost", right=right) if right else say("{found} can come in", found=found)


def _sigmoid(odds: float) -> float:
    return 1.0 / (1.0 + math.exp(-odds)) if odds > -50.0 else 0.0
