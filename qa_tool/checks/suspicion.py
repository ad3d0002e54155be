"""How suspect a sentence is: an output of its own, not a sum of flags.

A logistic model over the figures of FIGURES, fitted to marks of professionals (MQM) on machine translations into
English by benchmarks/train_suspicion.py; what it was measured at stands in benchmarks/README.md. The figures were
chosen because they say the same in every source language: a dozen do as well as seventy, and what knows more knows the
language that it was fitted to. What tells most beside the length is how familiar the words are behind each other
(docs/decisions/0017), and which of them the article has nowhere else (docs/decisions/0021). Flags rank badly (0.55 of
pairs right, a coin 0.50), so they only come on top.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Container, Sequence
from dataclasses import replace
from functools import lru_cache
from importlib.resources import files
from itertools import chain
from operator import eq
from typing import NamedTuple

from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import CheckedSentence, Issue, Severity
from qa_tool.domain.said import say
from qa_tool.names.remembering import remembered
from qa_tool.names.vocabulary import zipf
from qa_tool.text.collocations import STRANGE, code, collocations

FILE = "suspicion.json"
#: Bands of suspicion: from LOOK on a sentence is worth a look (two in three of such are marked), from GLANCE on a
#: glance (near one in two), below it is fine.
LOOK, GLANCE = 0.6, 0.4
#: Names of the figures, in the order of figures(); shares are of all words.
FIGURES = (
    "length",  # ln of the number of words
    "leads",  # opens the article: headlines are translated worst
    "open end",  # no mark at its end
    "capitals",  # share of capitalised words, the first left out
    "letters",  # a word, on average
    "rarest",  # mean Zipf frequency of the three rarest words and of the three rarest that stand in no other sentence
    "twice",  # a word stands twice in a row, or on both sides of "and"
    "rare names",  # number of capitalised words below Zipf 3.5, the first left out
    "share of rare names",
    "familiar",  # how familiar the words are behind those before them, on average; rare ones left out
    "strange",  # number of those that are not
    "numbers",  # share of figures: what is copied is seldom wrong
    "names again",  # has capitalised words, the first left out, and all of them stand in other sentences, too
)
_LENGTH, _LEADS, _OPEN_END, _CAPITALS, _RAREST, _TWICE, _RARE_NAMES, _FAMILIAR = map(
    FIGURES.index,
    ("length", "leads", "open end", "capitals", "rarest", "twice", "rare names", "familiar"),
)
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_NUMBER = re.compile(r"\d[\d.,]*")
_ENDS = tuple(".!?\"'”’)]…")
_RARE = 3.5
#: A rarer word is strange anywhere; how rare it is counts already.
_TELLING_ZIPF = 3.0
#: What fewer than three are taken to have for their rarest, so that a short sentence is not suspect for it.
_COMMON = 4.0
#: A figure so many spreads away from the mean says no more than one nearer.
_FAR = 4.0
#: What an issue adds to the log odds by severity, at most two of them: with so much, a sentence with a serious one is
#: marked as often as its suspicion says, on average over the sets of ../shared/bench/mqm; minor ones tell nothing.
_ISSUE = {Severity.MAJOR: 1.0, Severity.CRITICAL: 1.3}
#: A figure that adds so much to the log odds is worth a word.
_TELLING = 0.12


#: In small letters, its Zipf frequency, that again where it may be a name, the codes of its parts, its length.
_Word = tuple[str, float, float | None, tuple[int, ...], int]


class _Model(NamedTuple):
    """The log odds of a sentence of average figures; for each figure its mean, spread and weight in spreads."""

    base: float
    scales: tuple[tuple[float, float, float], ...]


class Words(NamedTuple):
    """The words of a sentence, with what is known of each; the different ones, in small letters."""

    each: tuple[_Word, ...]
    different: frozenset[str]


def suspicion(
    sentence: Sentence, words: Words, issues: Sequence[Issue], *, leads: bool, only_here: Container[str]
) -> tuple[float, tuple[str, ...]]:
    """Return how likely (0..1) a professional marks a major error in the sentence, and why in plain words.

    `words` and `issues` are those in the sentence; `leads` says that it opens the article. Of the words, those in
    `only_here` stand in no other sentence of the article.
    """
    values = figures(sentence.text, words, leads=leads, only_here=only_here)
    if values is None:
        return 0.05, ()
    model = _model()
    parts = [
        weight * (-_FAR if away < -_FAR else min(away, _FAR))
        for value, (mean, spread, weight) in zip(values, model.scales, strict=True)
        for away in ((value - mean) / spread,)
    ]
    score = model.base + sum(parts) + odds_of(issues)
    return _chance(score), (*_serious(issues), *_reasons(values, parts))


def weighed_again(checked: CheckedSentence, before: Sequence[Issue], now: Sequence[Issue]) -> CheckedSentence:
    """Return a sentence as it would have been weighed with the issues `now` in it in place of those `before`."""
    less = odds_of(before) - odds_of(now)
    if not less:
        return checked
    odds = math.log(checked.suspicion / (1 - checked.suspicion)) if 0 < checked.suspicion < 1 else 0.0
    reasons = (*_serious(now), *checked.reasons[len(_serious(before)) :])
    return replace(checked, suspicion=_chance(odds - less), reasons=reasons)


def _chance(odds: float) -> float:
    return round(1 / (1 + math.exp(-odds)), 4)


def odds_of(issues: Sequence[Issue]) -> float:
    """Return what the issues of a sentence add to the log odds that a professional marks it."""
    if not issues:
        return 0.0
    own = (_ISSUE.get(issue.severity, 0.0) * issue.confidence for issue in issues if not issue.elsewhere)
    return sum(sorted(own, reverse=True)[:2])


def words_of(text: str) -> Words:
    """Return the words of a sentence."""
    each = tuple(chain.from_iterable(map(_words_in, text.split(" "))))
    return Words(each, frozenset([word[0] for word in each]))


def figures(text: str, words: Words, *, leads: bool, only_here: Container[str]) -> tuple[float, ...] | None:
    """Return the figures of a sentence in the order of FIGURES, or None where it has no words; see suspicion()."""
    count = len(words.each)
    if not count:
        return None
    lowered, zipfs, as_names, codes, lengths = zip(*words.each, strict=True)
    names = [(word, one) for word, one in zip(lowered[1:], as_names[1:], strict=True) if one is not None]
    rare = [one for _, one in names if one < _RARE]
    new = [one for word, one in zip(lowered, zipfs, strict=True) if word in only_here]
    familiar = collocations().of_codes(chain.from_iterable(codes))
    return (
        math.log(count),
        float(leads),
        float(not text.endswith(_ENDS)),
        len(names) / count,
        sum(lengths) / count,
        (_of_rarest(zipfs) + _of_rarest(new)) / 2,
        float(_says_twice(lowered)),
        float(len(rare)),
        len(rare) / count,
        sum(familiar) / len(familiar) if familiar else 0.0,
        float(familiar.count(STRANGE)),
        len(_NUMBER.findall(text)) / count,
        float(bool(names) and all(word not in only_here for word, _ in names)),
    )


@remembered
def _words_in(between_blanks: str) -> tuple[_Word, ...]:
    return tuple(map(_look_up, _WORD.findall(between_blanks)))


def _look_up(word: str) -> _Word:
    lowered = word.lower()
    common = zipf(lowered)
    parts = lowered.replace("-", " ").replace("’", "'").split()
    return (
        lowered,
        common,
        common if word[0].isupper() else None,
        tuple(code(part) if zipf(part) >= _TELLING_ZIPF else 0 for part in parts),
        len(word),
    )


def _of_rarest(zipfs: Sequence[float]) -> float:
    return sum(sorted(zipfs)[:3]) / 3 if len(zipfs) > 2 else _COMMON


def _says_twice(words: Sequence[str]) -> bool:
    if any(map(eq, words, words[1:])):
        return True
    # Most sentences have no word twice with one between.
    return any(map(eq, words, words[2:])) and any(
        one == other and between == "and" for one, between, other in zip(words, words[1:], words[2:], strict=False)
    )


@lru_cache(maxsize=1)
def _model() -> _Model:
    shipped = json.loads(files("qa_tool.checks").joinpath("data", FILE).read_text("ascii"))
    if tuple(shipped["figures"]) != FIGURES:
        raise ValueError(
            f"{FILE} was fitted to other figures than suspicion.py gives: run benchmarks/train_suspicion.py"
        )
    return _Model(shipped["base"], tuple(tuple(scale) for scale in shipped["scales"]))


def _serious(issues: Sequence[Issue]) -> tuple[str, ...]:
    """Return how many serious issues there are, in words; nothing where there is none."""
    serious = sum([issue.severity in _ISSUE and not issue.elsewhere for issue in issues])
    return (say("{number} serious issue", "{number} serious issues", number=serious),) if serious else ()


def _reasons(values: Sequence[float], parts: Sequence[float]) -> tuple[str, ...]:
    """Return what else speaks for the suspicion, in plain words."""
    reasons: list[str] = []
    if parts[_LENGTH] >= _TELLING:
        words = round(math.exp(values[_LENGTH]))
        very = parts[_LENGTH] >= 3 * _TELLING
        reasons.append(
            say("very long ({words} words)", words=words) if very else say("long ({words} words)", words=words)
        )
    rare = int(values[_RARE_NAMES])
    if rare:
        reasons.append(say("a rare name", "{number} rare names", number=rare))
    elif parts[_CAPITALS] >= _TELLING:
        reasons.append(say("many names"))
    # Three rare names are the three rarest words.
    if parts[_RAREST] >= 2 * _TELLING and rare < 3:
        reasons.append(say("rare words"))
    if parts[_FAMILIAR] >= 1.5 * _TELLING:
        reasons.append(say("unusual wording"))
    if values[_TWICE]:
        reasons.append(say("repeats its own words"))
    if values[_LEADS]:
        reasons.append(say("opens the article"))
    if values[_OPEN_END]:
        reasons.append(say("no full stop at its end"))
    return tuple(reasons)
