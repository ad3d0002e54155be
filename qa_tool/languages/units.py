"""What numbers count: currencies, lengths, areas, times, percent and points, by the words behind them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from qa_tool.languages.language import SourceLanguage
from qa_tool.languages.numbers.number import Kind, Number

POINT, PERCENT = "point", "percent"
#: Units of one sort: who takes one for another makes a mistake, who converts changes the number, too.
SORTS: tuple[frozenset[str], ...] = (
    frozenset({"USD", "EUR", "GBP", "JPY", "CNY", "KRW", "RUB", "UAH", "HKD", "TWD"}),
    frozenset({"mm", "cm", "m", "km", "mile", "foot"}),
    frozenset({"sqm", "sqkm", "ha", "acre", "pyeong", "tsubo", "mu"}),
    frozenset({"g", "kg", "t"}),
    frozenset({"second", "minute", "hour", "day", "week", "month", "year"}),
    frozenset({POINT, PERCENT}),
)
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
#: How English names them, one and many.
NAMES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "USD": ("dollar", "dollars"),
        "EUR": ("euro", "euros"),
        "GBP": ("pound", "pounds"),
        "JPY": ("yen", "yen"),
        "CNY": ("yuan", "yuan"),
        "KRW": ("won", "won"),
        "RUB": ("ruble", "rubles"),
        "UAH": ("hryvnia", "hryvnias"),
        "HKD": ("Hong Kong dollar", "Hong Kong dollars"),
        "TWD": ("Taiwan dollar", "Taiwan dollars"),
        "mm": ("millimeter", "millimeters"),
        "cm": ("centimeter", "centimeters"),
        "m": ("meter", "meters"),
        "km": ("kilometer", "kilometers"),
        "sqm": ("square meter", "square meters"),
        "sqkm": ("square kilometer", "square kilometers"),
        "ha": ("hectare", "hectares"),
        "g": ("gram", "grams"),
        "kg": ("kilogram", "kilograms"),
        "t": ("ton", "tons"),
        POINT: ("percentage point", "percentage points"),
        **{each: (each, f"{each}s") for each in ("second", "minute", "hour", "day", "week", "month", "year")},
    }
)


def sort_of(unit: str) -> frozenset[str]:
    """Return the units of the same sort, none where it is of no known one."""
    return next((sort for sort in SORTS if unit in sort), frozenset())


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
    return _pattern(language.units, r"\.?\s?")


def _pattern(units: Mapping[str, str], gap: str) -> re.Pattern[str]:
    return re.compile(rf"{gap}(?:{'|'.join(f'(?P<{unit}>{said})' for unit, said in units.items()) or '(?!)'})")
