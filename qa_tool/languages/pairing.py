"""An article beside its source: which sentences of the one stand for which of the other.

One reading of the source serves all checks. The anchors are what reads the same on both sides: numbers, countries, and
words that the source has in Latin letters. Hints are what names sound like.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Hashable, Sequence
from functools import lru_cache
from importlib import resources
from math import exp, log, sqrt
from typing import NamedTuple

from qa_tool.domain.span import Span
from qa_tool.languages.catalogue import source_language
from qa_tool.languages.codes import base_of
from qa_tool.languages.countries import mentions
from qa_tool.languages.foreign_countries import foreign_countries
from qa_tool.languages.numbers.english import ENGLISH
from qa_tool.languages.numbers.number import Number
from qa_tool.languages.numbers.numerals import FIGURES
from qa_tool.languages.numbers.reading import reader
from qa_tool.languages.sounds import sounds_here, sounds_there
from qa_tool.text.aligning import Unit, align
from qa_tool.text.patterns import later
from qa_tool.text.sentences import split

# Longer than any article of news; what comes behind it is left out.
_LONGEST_SOURCE = 50_000
# Smaller numbers are no landmarks.
_LEAST = 2
_LATIN = later(r"(?<![A-Za-zÀ-ž])[A-Z][A-Za-z0-9]+(?![A-Za-zÀ-ž])")
# A sentence that is said, and how far its length may be from what is about the same.
_ENDED = later(r"[.!?。！？][\"”’»」』]?\s*$")
_ABOUT = 0.5
# How far the length of an article may be from what is usual for its language.
_USUAL = 1.3
# An article of so many English letters has half a say in what is usual for it.
_OWN = 100
# Of a length for each letter (Gale and Church).
_VARIANCE = 6.8
# English lengths count in steps, so that few keys change them.
_STEP = 8
_RATIO_STEP = 0.03


class Sentence(NamedTuple):
    """A sentence of the source, the number of its paragraph, the countries that it may speak of, and its place."""

    text: str
    paragraph: int
    anchors: frozenset[Hashable]
    countries: frozenset[str]
    span: Span
    sounds: frozenset[str]


class Here(NamedTuple):
    """What is known of an English sentence without its place: a length in steps, and anchors."""

    length: int
    anchors: frozenset[Hashable]
    sounds: frozenset[str]


class Part(NamedTuple):
    """English sentences and the sentences of the source that they stand for; one of the two may be empty.

    `length` is that of the English, `expected` what would be usual for the source.
    """

    ours: range
    theirs: range
    length: float
    expected: float

    @property
    def away(self) -> float:
        """How far the length is from the expected one, in spreads as they are usual for that length."""
        return (self.length - self.expected) / sqrt(_VARIANCE * (self.length + self.expected + 1) / 2)


class Source:
    """A source article, read; nothing of it changes but what was asked last, and the answer."""

    def __init__(self, text: str, code: str | None) -> None:
        """Take the article and the code of its language."""
        language = source_language(code) if code else None
        finder = foreign_countries(code)
        numbers = reader(language.numerals if language is not None and language.numerals else FIGURES)
        sentences: list[Sentence] = []
        line_start = 0
        for paragraph, line in enumerate(text[:_LONGEST_SOURCE].split("\n")):
            # The line is read as one, for "3,2 Mio. Euro" may be taken for two sentences.
            pieces = split(line, code or "en")
            found = numbers.read(line)
            ends = [number.span.end for number in found]
            start = 0
            for piece in pieces:
                last = bisect_right(ends, piece.span.end)
                countries = finder.find(piece.text) if finder is not None else frozenset[str]()
                anchors = frozenset[Hashable](number.value for number in found[start:last] if _is_landmark(number))
                start = last
                words = frozenset(word.lower() for word in _LATIN.findall(piece.text))
                place = piece.span.shifted(line_start)
                sentences.append(
                    Sentence(
                        piece.text,
                        paragraph,
                        anchors | words | countries,
                        countries,
                        place,
                        sounds_there(piece.text, code or ""),
                    )
                )
            line_start += len(line) + 1
        self.sentences = tuple(sentences)
        self.countries = frozenset[str]().union(*(sentence.countries for sentence in sentences))
        self.sounds = Counter(sound for sentence in sentences for sound in sentence.sounds)
        self._lengths = tuple(letters(sentence.text) for sentence in sentences)
        self._last: tuple[tuple[tuple[Here, int], ...], tuple[Part, ...]] | None = None
        self._usual = lengths().get(base_of(code))

    def parts(self, ours: Sequence[tuple[Here, int]]) -> tuple[Part, ...]:
        """Return which English sentences, each with its paragraph, stand for which of the source; in order."""
        asked = tuple(ours)
        last = self._last
        # All checks ask the same after a key, one after the other.
        if last is not None and last[0] == asked:
            return last[1]
        ratio = self.ratio(sum(here.length for here, _ in ours))
        found = _parts(
            tuple(Unit(float(here.length), here.anchors, paragraph, here.sounds) for here, paragraph in ours),
            tuple(
                Unit(round(own * ratio + latin, 1), sentence.anchors, sentence.paragraph, sentence.sounds)
                for (own, latin), sentence in zip(self._lengths, self.sentences, strict=True)
            ),
        )
        self._last = asked, found
        return found

    def has_sentence_of(self, length: int) -> bool:
        """Say whether a sentence of the source, no heading or byline, would take about so many English letters."""
        usual = self._usual or 1.0
        return any(
            _ENDED.search(sentence.text) is not None and abs(own * usual + latin - length) <= _ABOUT * length
            for (own, latin), sentence in zip(self._lengths, self.sentences, strict=True)
        )

    def ratio(self, length: int) -> float:
        """Return how many English letters stand for one of the source, in an article of that many."""
        own = max(1, length - sum(latin for _, latin in self._lengths)) / max(1, sum(own for own, _ in self._lengths))
        if self._usual is not None:
            own = min(max(own, self._usual / _USUAL), self._usual * _USUAL)
            # The longer the article, the more its own ratio counts.
            own = self._usual * (own / self._usual) ** (length / (length + _OWN))
        # In steps, so that few keys change it.
        return exp(round(log(own) / _RATIO_STEP) * _RATIO_STEP)


_ASCII = later(r"[A-Za-z0-9]{2,}")
_OTHER_SCRIPT = later(r"[^\x00-\u024f\u2000-\u206f]")


def letters(text: str) -> tuple[int, int]:
    """Return how long a text is, without and with what stays as it is: figures and Latin letters among others."""
    if _OTHER_SCRIPT.search(text) is None:
        return len(text), 0
    same = sum(len(found) for found in _ASCII.findall(text))
    return len(text) - same, same


@lru_cache(maxsize=4)
def source(text: str, code: str | None) -> Source:
    """Return a source article, read; remembered."""
    return Source(text, code)


@lru_cache(maxsize=8)
def here(text: str) -> Here:
    """Return what is known of an English sentence by itself; remembered, for several checks ask in a row."""
    anchors: set[Hashable] = {number.value for number in reader(ENGLISH).read(text) if _is_landmark(number)}
    anchors |= {mention.country.code for mention in mentions(text) if not mention.is_ambiguous}
    anchors |= {word.lower() for word in _LATIN.findall(text)}
    return Here(len(text) // _STEP * _STEP + _STEP // 2, frozenset(anchors), sounds_here(text))


def _is_landmark(number: Number) -> bool:
    return number.is_sure and number.value >= _LEAST


@lru_cache(maxsize=8)
def _parts(ours: tuple[Unit, ...], theirs: tuple[Unit, ...]) -> tuple[Part, ...]:
    return tuple(
        Part(
            *group,
            sum(unit.length for unit in ours[group.ours.start : group.ours.stop]),
            sum(unit.length for unit in theirs[group.theirs.start : group.theirs.stop]),
        )
        for group in align(ours, theirs)
    )


@lru_cache(maxsize=1)
def lengths() -> dict[str, float]:
    """Return how many English letters stand for one of each language, as measured on human translations."""
    table = (resources.files("qa_tool.languages.data") / "lengths.tsv").read_text(encoding="utf-8")
    return {line.split("\t")[0]: float(line.split("\t")[1]) for line in table.splitlines()[1:]}
