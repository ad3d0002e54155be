"""An article beside its source: which sentences of the one stand for which of the other.

One reading of the source serves all checks. The anchors are what reads the same on both sides: numbers, countries, and
words that the source has in Latin letters. Hints are what names sound like.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Container, Hashable, Sequence
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
from qa_tool.text.aligning import Group, Unit, align
from qa_tool.text.blocks import blocks
from qa_tool.text.patterns import later
from qa_tool.text.sentences import split

# Longer than any article of news; what comes behind it is left out.
_LONGEST_SOURCE = 50_000
# Smaller numbers are no landmarks.
_LEAST = 2
_LATIN = later(r"(?<![A-Za-zÀ-ž])[A-Z][A-Za-z0-9]+(?![A-Za-zÀ-ž])")
# A sentence that is said, and how far its length may be from what is about the same.
_ENDED = later(r"[.!?。！？؟…][\"”’»」』)]?\s*$")
_ABOUT = 0.5
# How far the length of an article may be from what is usual for its language.
_USUAL = 1.3
# An article of so many English letters has half a say in what is usual for it.
_OWN = 100
# Of a length for each letter (Gale and Church).
_VARIANCE = 6.8
# From such a share of letters that stand for nothing on, or so far from the usual length (in logarithms), it is asked
# whether a block of sentences is missing on one side.
_LONE, _AWRY = 0.08, 0.12
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

    @property
    def is_ended(self) -> bool:
        """Whether it is said as a sentence is, and no heading, link or byline."""
        return _ENDED.search(self.text) is not None


class Here(NamedTuple):
    """What is known of an English sentence without its place: a length in steps, and anchors."""

    length: int
    anchors: frozenset[Hashable]
    sounds: frozenset[str]


class Part(NamedTuple):
    """English sentences and the sentences of the source that they stand for; one of the two may be empty.

    `length` is that of the English, `expected` what would be usual for the source. `is_block`: it is a whole passage
    of which the other side has nothing. `is_line`: it is a whole line of a file of segments.
    """

    ours: range
    theirs: range
    length: float
    expected: float
    is_block: bool = False
    is_line: bool = False

    @property
    def away(self) -> float:
        """How far the length is from the expected one, in spreads as they are usual for that length."""
        return (self.length - self.expected) / sqrt(_VARIANCE * (self.length + self.expected + 1) / 2)


class Source:
    """A source article, read; nothing of it changes but what was asked last, and the answer."""

    def __init__(self, text: str, code: str | None, *, by_line: bool = False) -> None:
        """Take the article and the code of its language; `by_line`: each line stands for the same of the English."""
        language = source_language(code) if code else None
        finder = foreign_countries(code)
        numbers = reader(language.numerals if language is not None and language.numerals else FIGURES)
        sentences: list[Sentence] = []
        line_start = 0
        read = text if by_line else text[:_LONGEST_SOURCE]
        for paragraph, line in enumerate(read.split("\n")):
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
        self._is_whole = read == text
        self._by_line = by_line
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
        mine = tuple(Unit(float(here.length), here.anchors, paragraph, here.sounds) for here, paragraph in ours)
        length = sum(here.length for here, _ in ours)
        theirs = self._units(self.ratio(length))
        found = _parts_by_line(mine, theirs) if self._by_line else _parts(mine, theirs)
        if not self._by_line and self._is_askew(found):
            found = self._parts_between_blocks(mine) or found
        self._last = asked, found
        return found

    def _is_askew(self, parts: Sequence[Part]) -> bool:
        """Say whether so much stands for nothing, or all is so long or short, that a block may be missing."""
        length, lone = sum(part.length for part in parts), sum(part.length for part in parts if not part.theirs)
        usual = sum(own * (self._usual or 1.0) + latin for own, latin in self._lengths)
        alone = sum(part.expected for part in parts if not part.ours)
        return (
            lone > _LONE * length
            or alone > _LONE * sum(part.expected for part in parts)
            or (self._usual is not None and abs(log(max(1.0, length) / max(1.0, usual))) > _AWRY)
        )

    def _parts_between_blocks(self, ours: tuple[Unit, ...]) -> tuple[Part, ...]:
        """Return the parts where one side has blocks of sentences that the other has not; empty where neither has."""
        length = sum(unit.length for unit in ours)
        theirs = self._units(self.ratio(round(length)) if self._usual is None else self._usual)
        found = blocks(ours, theirs, usual=self._usual is not None)
        if not found:
            return ()
        gone = {place for block in found for place in block.theirs}
        length -= sum(ours[place].length for block in found for place in block.ours)
        theirs = self._units(self.ratio(round(length), gone))
        parts: list[Part] = []
        at = other = 0
        for block in (*found, Group(range(len(ours), len(ours)), range(len(theirs), len(theirs)))):
            between = _parts(ours[at : block.ours.start], theirs[other : block.theirs.start])
            parts += [part._replace(ours=_moved(part.ours, at), theirs=_moved(part.theirs, other)) for part in between]
            at, other = block.ours.stop, block.theirs.stop
            if block.ours or block.theirs:
                # What stands for what was not read is none.
                is_block = self._is_whole or bool(block.theirs) or at < len(ours)
                parts.append(_part(block, ours, theirs)._replace(is_block=is_block))
        return tuple(parts)

    def _units(self, ratio: float) -> tuple[Unit, ...]:
        return tuple(
            Unit(round(own * ratio + latin, 1), sentence.anchors, sentence.paragraph, sentence.sounds)
            for (own, latin), sentence in zip(self._lengths, self.sentences, strict=True)
        )

    def has_sentence_of(self, length: int) -> bool:
        """Say whether a sentence of the source, no heading or byline, would take about so many English letters."""
        usual = self._usual or 1.0
        return any(
            sentence.is_ended and abs(own * usual + latin - length) <= _ABOUT * length
            for (own, latin), sentence in zip(self._lengths, self.sentences, strict=True)
        )

    def ratio(self, length: int, gone: Container[int] = ()) -> float:
        """Return how many English letters stand for one of the source, in an article of that many without `gone`."""
        lengths = [each for place, each in enumerate(self._lengths) if place not in gone]
        own = max(1, length - sum(latin for _, latin in lengths)) / max(1, sum(own for own, _ in lengths))
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
def source(text: str, code: str | None, *, by_line: bool = False) -> Source:
    """Return a source article, read; remembered."""
    return Source(text, code, by_line=by_line)


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
    return tuple(_part(group, ours, theirs) for group in align(ours, theirs))


def _parts_by_line(ours: Sequence[Unit], theirs: Sequence[Unit]) -> tuple[Part, ...]:
    """Return the parts of each line of a file of segments, in order."""
    parts: list[Part] = []
    at = other = 0
    while at < len(ours) or other < len(theirs):
        line = min(side[place].paragraph for side, place in ((ours, at), (theirs, other)) if place < len(side))
        end, other_end = _line_end(ours, at, line), _line_end(theirs, other, line)
        is_line = at == end or other == other_end
        for group in align(ours[at:end], theirs[other:other_end]):
            mine, your = _moved(group.ours, at), _moved(group.theirs, other)
            parts.append(_part(Group(mine, your), ours, theirs)._replace(is_line=is_line))
        at, other = end, other_end
    return tuple(parts)


def _line_end(units: Sequence[Unit], start: int, line: int) -> int:
    """Return where the units of a line end."""
    return next((place for place in range(start, len(units)) if units[place].paragraph != line), len(units))


def _moved(numbers: range, by: int) -> range:
    return range(numbers.start + by, numbers.stop + by)


def _part(group: Group, ours: Sequence[Unit], theirs: Sequence[Unit]) -> Part:
    return Part(
        *group,
        sum(unit.length for unit in ours[group.ours.start : group.ours.stop]),
        sum(unit.length for unit in theirs[group.theirs.start : group.theirs.stop]),
    )


@lru_cache(maxsize=1)
def lengths() -> dict[str, float]:
    """Return how many English letters stand for one of each language, as measured on human translations."""
    table = (resources.files("qa_tool.languages.data") / "lengths.tsv").read_text(encoding="utf-8")
    return {line.split("\t")[0]: float(line.split("\t")[1]) for line in table.splitlines()[1:]}
