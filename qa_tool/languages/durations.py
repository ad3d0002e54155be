"""How long something takes, and how old somebody is: 14 months, a 17-year-old, 3개월, 17세."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from qa_tool.domain.span import Span
from qa_tool.languages.language import SourceLanguage
from qa_tool.languages.numbers.english import ENGLISH
from qa_tool.languages.numbers.number import Kind, Number
from qa_tool.languages.numbers.numerals import Numerals
from qa_tool.languages.numbers.reading import reader
from qa_tool.languages.units import english_units, unit_of, units_of
from qa_tool.text.patterns import later

AGE, YEAR = "age", "year"
_TIMES = frozenset({"second", "minute", "hour", "day", "week", "month", YEAR})
# Smaller ones are "a year", and what is longer in years than anybody lives is history.
_LEAST, _MOST = 2, 1000
_AGE = later(r"(?:[\s-]years?[\s-]olds?\b|[\s-]years? of age\b)")
_AGED = later(r"(?:\b[Aa]ged |\bat age |\bthe age of )$")
# A word before and a comma behind: "Anna Roth, 67,".
_BEHIND_WORD, _COMMA = later(r"[^\W\d_]{2,}, $"), later(r"[,.;)](?!\d)")
_VAGUE = later(r"(?i:\b(?:couple|dozen|half))\b")
_BEFORE = 24


class Duration(NamedTuple):
    """A whole number of a unit of time, or of years of age, and where the number stands."""

    value: Fraction
    unit: str
    span: Span


@lru_cache(maxsize=64)
def durations_here(text: str) -> tuple[Duration, ...]:
    """Return the durations and ages of an English text, in order; remembered."""
    return tuple(_here(text))


def _here(text: str) -> Iterator[Duration]:
    for number in reader(ENGLISH).read(text):
        if not _counts(number) or _VAGUE.search(number.span.of(text)):
            continue
        unit = unit_of(number, text, english_units())
        if _AGE.match(text, number.span.end) is not None or _is_age(number, text):
            unit = AGE
        if unit is not None and (unit == AGE or unit in _TIMES):
            yield Duration(number.value, unit, number.span)


def _is_age(number: Number, text: str) -> bool:
    before = text[max(0, number.span.start - _BEFORE) : number.span.start]
    if _AGED.search(before) is not None:
        return True
    is_figure = number.span.length == 2 and text[number.span.start].isdecimal()
    return is_figure and _BEHIND_WORD.search(before) is not None and _COMMA.match(text, number.span.end) is not None


@lru_cache(maxsize=64)
def durations_there(text: str, language: SourceLanguage) -> tuple[Duration, ...]:
    """Return the durations and ages of a text in the language of a source, in order; remembered."""
    found = []
    before = later(language.age_before or "(?!)")
    for number in reader(language.numerals or Numerals()).read(text):
        unit = unit_of(number, text, units_of(language)) if _counts(number) else None
        if unit is None and _counts(number) and before.search(text[: number.span.start]) is not None:
            unit = AGE
        if unit is not None and (unit == AGE or unit in _TIMES):
            found.append(Duration(number.value, unit, number.span))
    return tuple(found)


def _counts(number: Number) -> bool:
    return number.kind is not Kind.YEAR and number.value.denominator == 1 and _LEAST <= number.value < _MOST
