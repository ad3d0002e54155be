"""The numbers of a source article, and which of them a translation lacks."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import lru_cache

from qa_tool.languages.catalogue import source_language
from qa_tool.languages.numbers.likeness import Mistake, are_comparable, bounds, is_written_as_year, mistake
from qa_tool.languages.numbers.number import Kind, Number
from qa_tool.languages.numbers.numerals import FIGURES, Numerals
from qa_tool.languages.numbers.reading import reader
from qa_tool.text.patterns import later
from qa_tool.text.sentences import split

# Smaller ones are spelled, left out and added too freely.
_LEAST = 10
_POINT = later(r"(?<![\d.,])0\.\d")
# Longer than any article of news; what comes behind it is left out.
_LONGEST_SOURCE = 50_000


@dataclass(frozen=True, slots=True)
class Said:
    """A number of the source, its words, and the number of its sentence."""

    number: Number
    words: str
    sentence: int


def is_plain(number: Number) -> bool:
    """Say whether a number is one that may be wrong: no small one, no day, no part of a name."""
    is_small = number.value < _LEAST and number.value.denominator == 1 and number.scale == 1
    is_counted = number.kind is Kind.PERCENT or number.unit is not None
    return number.is_sure and number.kind is not Kind.OTHER and (is_counted or not is_small)


class SourceNumbers:
    """The numbers of one source article, in order; immutable. `length` counts its sentences."""

    def __init__(self, numbers: Sequence[Said], length: int, *, knows_words: bool) -> None:
        """Take the numbers; `knows_words` says that the number words of the language are known, too."""
        self.numbers = numbers
        self.length = length
        self._knows_words = knows_words
        self._exact = {value for said in numbers for value in said.number.values}
        # Nobody rounds a year.
        counts = [said.number for said in numbers if said.number.kind is not Kind.YEAR]
        self._sorted = sorted({value for number in counts for value in number.values})
        self._no_years = sorted(
            {value for number in counts if not is_written_as_year(number) for value in number.values}
        )

    def has(self, number: Number) -> bool:
        """Say whether a number of the source is equal to this one, or rounded is."""
        may_be = self._no_years if is_written_as_year(number) else self._sorted
        return not self._exact.isdisjoint(number.values) or any(_has_rounded(value, may_be) for value in number.values)

    def missing(self, ours: Sequence[Number]) -> tuple[Said, ...]:
        """Return the plain numbers of the source that are nowhere among `ours`, in order."""
        values = {value for number in ours for value in number.values}
        # What is exactly something in the source is not another thing rounded.
        other = [number for number in ours if self._exact.isdisjoint(number.values)]
        rounded = _Stretches(bounds(number.value) for number in other)
        rounded_counts = _Stretches(bounds(number.value) for number in other if not is_written_as_year(number))
        return tuple(
            said
            for said in self.numbers
            if is_plain(said.number)
            and values.isdisjoint(said.number.values)
            and (
                said.number.kind is Kind.YEAR
                or not (rounded_counts if is_written_as_year(said.number) else rounded).hold(said.number.value)
            )
        )

    def scarce(self, ours: Sequence[Number]) -> tuple[Said, ...]:
        """Return the plain numbers of the source that are among `ours`, but less often, in order."""
        said = Counter(each.number.value for each in self.numbers)
        found = Counter(value for number in ours for value in {*number.values})
        return tuple(
            each
            for each in self.numbers
            if is_plain(each.number) and 0 < found[each.number.value] < said[each.number.value]
        )

    def explains(self, said: Said, written: str, number: Number) -> Mistake | None:
        """Return the mistake that makes `number`, so `written`, of what the source says, or None."""
        slip = mistake(number, said.number) if self._can_tell(written, number) else None
        return slip if slip is None or self._knows_words or not slip.power else None

    def may_be(self, said: Said, written: str, number: Number) -> bool:
        """Say whether `number` may stand for what the source says, although no plain mistake explains it."""
        # Where they count years otherwise, in Arabic and Hebrew, these lie before 1500 or behind 2100.
        alike = are_comparable(number, said.number, one_calendar=self._knows_words)
        return alike and self._can_tell(written, number)

    def _can_tell(self, written: str, number: Number) -> bool:
        """Say whether the numerals of the source are known well enough to judge this number.

        Of a language whose words are not known only figures can be compared: 5 may stand for five million.
        """
        return self._knows_words or (written[0].isdecimal() and number.scale == 1)


@lru_cache(maxsize=4)
def source_numbers(text: str, code: str | None) -> SourceNumbers:
    """Return the numbers of a source article in the language of that code; remembered."""
    language = source_language(code) if code else None
    numerals = language.numerals if language is not None else None
    numbers: list[Said] = []
    length = 0
    for line in text[:_LONGEST_SOURCE].split("\n"):
        # The line is read as one, for "3,2 Mio. Euro" may be taken for two sentences.
        ends = [sentence.span.end for sentence in split(line, code or "en")]
        numbers += [
            Said(number, number.span.of(line), length + bisect_left(ends, number.span.end))
            for number in reader(_as_written(numerals or FIGURES, line)).read(line)
        ]
        length += len(ends)
    return SourceNumbers(numbers, length, knows_words=numerals is not None)


def _as_written(numerals: Numerals, line: str) -> Numerals:
    """Return how the numbers of a line are written: who writes 0.035 in a language of commas means 4.239 alike."""
    return _mixed(numerals) if numerals.decimal == "," and _POINT.search(line) is not None else numerals


@lru_cache(maxsize=16)
def _mixed(numerals: Numerals) -> Numerals:
    return replace(numerals, mixed=True)


def _has_rounded(value: Fraction, among: Sequence[Fraction]) -> bool:
    low, high = bounds(value)
    place = bisect_right(among, low)
    return place < len(among) and among[place] < high


class _Stretches:
    """Stretches of the number line, without their ends."""

    def __init__(self, stretches: Iterable[tuple[Fraction, Fraction]]) -> None:
        self._lows: list[Fraction] = []
        self._highs: list[Fraction] = []
        for low, high in sorted(stretches):
            if self._highs and low < self._highs[-1]:
                self._highs[-1] = max(self._highs[-1], high)
            else:
                self._lows.append(low)
                self._highs.append(high)

    def hold(self, value: Fraction) -> bool:
        """Say whether one of them holds the value."""
        place = bisect_left(self._lows, value) - 1
        return place >= 0 and value < self._highs[place]
