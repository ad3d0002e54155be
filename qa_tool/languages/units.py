"""What numbers count: currencies, lengths, areas, times, percent and points, by the words behind them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from qa_tool.languages.conversions import Measure, measures
from qa_tool.languages.language import SourceLanguage
from qa_tool.languages.numbers.number import Kind, Number

POINT, PERCENT = "point", "percent"
# Sorts that nobody converts, of which there is nothing in data/conversions.tsv.
_TIMES, _SHARES = ("second", "minute", "hour", "day", "week", "month", "year"), (POINT, PERCENT)
#: What stands behind numbers in English, besides what its numerals know.
ENGLISH_UNITS: Mapping[str, str] = MappingProxyType(
    {
        POINT: r"(?:percent(?:age)?|%)[\s-]points?\b",
        "sqm": r"(?:square|sq\.?)\smet(?:er|re)s?\b",
        "sqkm": r"(?:square|sq\.?)\s(?:kilomet(?:er|re)s?|km)\b",
        "GBP": r"pounds\b",
        "second": r"seconds?\b",
        "minute": r"minutes?\b",
        "hour": r"hours?\b",
        "day": r"days?\b",
        "week": r"weeks?\b",
        "month": r"months?\b",
        "year": r"years?\b(?![\s-]olds?)",
    }
)


def sort_of(unit: str) -> frozenset[str]:
    """Return the units of the same sort, none where it is of no known one.

    Who takes one for another of its sort makes a mistake; who converts changes the number, too.
    """
    return next((sort for sort in _sorts() if unit in sort), frozenset())


def names_of(unit: str) -> tuple[str, str]:
    """Return how English names one and many of a unit."""
    if unit == POINT:
        return "percentage point", "percentage points"
    if unit in _TIMES:
        return unit, f"{unit}s"
    measure = measure_of(unit)
    return (unit, unit) if measure is None else (measure.one, measure.many)


def measure_of(unit: str) -> Measure | None:
    """Return what can be converted of a unit, None where nothing can."""
    return next((each for each in _convertible() if each.code == unit), None)


@lru_cache(maxsize=1)
def _sorts() -> tuple[frozenset[str], ...]:
    kinds = dict.fromkeys(each.kind for each in _convertible())
    return (
        *(frozenset(each.code for each in _convertible() if each.kind == kind) for kind in kinds),
        frozenset(_TIMES),
        frozenset(_SHARES),
    )


@lru_cache(maxsize=1)
def _convertible() -> tuple[Measure, ...]:
    return tuple(dict.fromkeys(each for each in measures().values() if each.code))


def unit_of(number: Number, text: str, units: re.Pattern[str]) -> str | None:
    """Return what a number of `text` counts, or None where that is not plain; `units` as `pattern` returns them."""
    said = units.match(text, number.span.end)
    if said is not None and said.lastgroup is not None:
        return said.lastgroup
    return PERCENT if number.kind is Kind.PERCENT else number.unit


@lru_cache(maxsize=1)
def english_units() -> re.Pattern[str]:
    """Return what stands behind numbers in English, a group for each unit."""
    return _pattern(ENGLISH_UNITS, r"[\s-]?")


@lru_cache(maxsize=8)
def units_of(language: SourceLanguage) -> re.Pattern[str]:
    """Return what stands behind numbers in a language, a group for each unit."""
    partitive = language.numerals.partitive if language.numerals is not None else ""
    return _pattern(language.units, rf"\.?\s?(?:{partitive})?")


def _pattern(units: Mapping[str, str], gap: str) -> re.Pattern[str]:
    return re.compile(rf"{gap}(?:{'|'.join(f'(?P<{unit}>{said})' for unit, said in units.items()) or '(?!)'})")
