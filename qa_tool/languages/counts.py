"""Small counts, ordinals, durations and ages: six games, the 25th minute, 14 months, a 17-year-old; 3개월, 17세."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from qa_tool.domain.span import Span
from qa_tool.languages import moments
from qa_tool.languages.language import SourceLanguage
from qa_tool.languages.numbers.english import ENGLISH
from qa_tool.languages.numbers.number import Kind, Number
from qa_tool.languages.numbers.numerals import Numerals
from qa_tool.languages.numbers.reading import reader
from qa_tool.languages.units import english_units, unit_of, units_of
from qa_tool.text.patterns import later

#: What is counted: years of age, of time, things; and what has a place in an order.
AGE, YEAR, THING, ORDINAL = "age", "year", "thing", "ordinal"
_TIMES = frozenset({"second", "minute", "hour", "day", "week", "month", YEAR})
# Smaller ones are "a year"; larger things are numbers as others, and no times and ages.
_LEAST, _MOST, _MOST_THINGS = 2, 1000, 12
_AGE = later(r"(?:[\s-]years?[\s-]olds?\b|[\s-]years? of age\b)")
_AGED = later(r"(?:\b[Aa]ged |\bat age |\bthe age of )$")
# A word before and a comma behind: "Anna Roth, 67,".
_BEHIND_WORD, _COMMA = later(r"[^\W\d_]{2,}, $"), later(r"[,.;)](?!\d)")
_AGES = 2
_VAGUE = later(r"(?i:\b(?:couple|dozen|half))\b")
_ENDING = later(r"(?:st|nd|rd|th)\b")
_NOUN = later(r"\s(?!(?:or|to|of|and|in|more|others?|per|at|on|percent|times|thirds|quarters|fifths)\b)[A-Za-z]")
_BEFORE = 24


class Count(NamedTuple):
    """A whole number of something, what it counts, and where the number stands."""

    value: Fraction
    unit: str
    span: Span


@lru_cache(maxsize=64)
def counts_here(text: str) -> tuple[Count, ...]:
    """Return the counts of an English text, in order; remembered."""
    numbers = [number for number in reader(ENGLISH).read(text) if _is_count(number)]
    units = ((number, _unit_here(number, text)) for number in _undated(numbers, text, moments.ENGLISH))
    return tuple(Count(number.value, unit, number.span) for number, unit in units if unit)


def _unit_here(number: Number, text: str) -> str:
    """Return what an English number counts, "" where that is not plain."""
    if _VAGUE.search(number.span.of(text)):
        return ""
    if _ENDING.match(text, number.span.end) is not None:
        return ORDINAL
    if _AGE.match(text, number.span.end) is not None or _is_age(number, text):
        return AGE
    unit = unit_of(number, text, english_units())
    if unit in _TIMES:
        return unit or ""
    is_thing = unit is None and number.kind is Kind.COUNT and number.value <= _MOST_THINGS
    return THING if is_thing and _NOUN.match(text, number.span.end) is not None else ""


def _is_age(number: Number, text: str) -> bool:
    before = text[max(0, number.span.start - _BEFORE) : number.span.start]
    if _AGED.search(before) is not None:
        return True
    is_figure = number.span.length == _AGES and text[number.span.start].isdecimal()
    return is_figure and _BEHIND_WORD.search(before) is not None and _COMMA.match(text, number.span.end) is not None


@lru_cache(maxsize=64)
def counts_there(text: str, language: SourceLanguage) -> tuple[Count, ...]:
    """Return the counts of a text in the language of a source, in order; remembered.

    What is neither a time nor a thing may be an ordinal.
    """
    numbers = [number for number in reader(language.numerals or Numerals()).read(text) if _is_count(number)]
    units = ((number, _unit_there(number, text, language)) for number in _undated(numbers, text, language.moments))
    return tuple(Count(number.value, unit, number.span) for number, unit in units if unit)


def _unit_there(number: Number, text: str, language: SourceLanguage) -> str:
    unit = unit_of(number, text, units_of(language))
    before = text[max(0, number.span.start - _BEFORE) : number.span.start]
    if unit == AGE or later(language.age_before or "(?!)").search(before) is not None:
        return AGE
    if unit is not None:
        return unit if unit in _TIMES else ""
    if number.kind is Kind.OTHER:
        return ORDINAL
    return THING if number.value <= _MOST_THINGS else ""


def _is_count(number: Number) -> bool:
    is_of_a_kind = number.kind not in {Kind.YEAR, Kind.PERCENT}
    return is_of_a_kind and number.value.denominator == 1 and _LEAST <= number.value < _MOST


def _undated(numbers: Sequence[Number], text: str, known: moments.Moments | None) -> Iterator[Number]:
    """Yield the numbers that are no part of a date, a time of day or a result."""
    dated = [moment.span for moment in known.find(text)] if numbers and known is not None else []
    return (number for number in numbers if not any(map(number.span.overlaps, dated)))
