"""Writes a value the way another number is written in English."""

from __future__ import annotations

import re
from fractions import Fraction

from qa_tool.languages.numbers.english import SCALES
from qa_tool.languages.numbers.likeness import digits_of

_WRITTEN = re.compile(r"(?P<figure>\d[\d,.\u00a0\u202f ]*(?<=\d))(?:(?P<gap>[\s-]?)(?P<scale>[A-Za-z]+))?")
_NO_DIGIT = re.compile(r"\D")
# Families of suffixes, by the power of ten of each.
_SUFFIXES = (
    {"k": 10**3, "m": 10**6, "bn": 10**9, "tn": 10**12},
    {"k": 10**3, "mn": 10**6, "bn": 10**9, "trn": 10**12},
    {"k": 10**3, "m": 10**6, "b": 10**9, "t": 10**12},
)
_MOST_DECIMALS = 3
_GROUPED_FROM = 1000
# So many digits without a comma show that commas are not the style here: 8000, 1995.
_BARE = 4
_SHORT = 100
_SMALL = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")


def plain(value: Fraction, grouping: str = ",") -> str:
    """Return a value in figures, thousands parted by `grouping`: 1,234,567.5."""
    _, power = digits_of(value)
    decimals = max(0, -power)
    scaled = str(int(value * 10**decimals)).rjust(decimals + 1, "0")
    whole = f"{int(scaled[: len(scaled) - decimals]):,}".replace(",", grouping)
    return f"{whole}.{scaled[-decimals:]}" if decimals else whole


def write_like(written: str, value: Fraction) -> str:
    """Return `value` as `written` is: "3.5 million" makes 350,000,000 "350 million", "3,5" makes it "350,000,000"."""
    match = _WRITTEN.fullmatch(written)
    if match is None:
        return _in_words(written, value)
    scale = match["scale"]
    if scale is None:
        is_bare = written.isdecimal() and len(written) >= _BARE and value < 10 * _GROUPED_FROM
        if "." not in written and int(_NO_DIGIT.sub("", written)) < SCALES["million"] <= value:
            # Nobody writes out millions who need not.
            return _scaled(value, SCALES, " ", least=SCALES["million"], decimals=2)
        return plain(value, "" if is_bare else ",")
    small = scale.lower()
    if small in SCALES:
        return _scaled(value, SCALES, match["gap"], least=SCALES[small] if small == "thousand" else 10**6)
    # "M" goes with "B", "m" with "bn".
    families = _SUFFIXES if scale.islower() else _SUFFIXES[::-1]
    family = next((each for each in families if small in each), None)
    if family is None:
        return plain(value)
    short = _scaled(value, family, match["gap"], least=family[small] if small == "k" else 10**6)
    return short.upper() if scale.isupper() else short


def _scaled(value: Fraction, scales: dict[str, int], gap: str, least: int, decimals: int = _MOST_DECIMALS) -> str:
    """Return the value in its largest unit from `least` on if that has few decimals, in figures otherwise."""
    name, unit = max(((name, unit) for name, unit in scales.items() if unit <= value), key=_unit, default=("", 1))
    if unit < least or digits_of(value / unit)[1] < -decimals:
        return plain(value)
    return f"{plain(value / unit)}{gap}{name}"


def _unit(scale: tuple[str, int]) -> int:
    return scale[1]


def _in_words(written: str, value: Fraction) -> str:
    """Return the value in words where it is short that way, as numbers at the start of a sentence are written."""
    name, unit = max(((name, unit) for name, unit in SCALES.items() if unit <= value), key=_unit, default=("", 1))
    if (value / unit).denominator > 1 or value / unit >= _SHORT:
        return _scaled(value, SCALES, " ", least=10**6)
    count = int(value / unit)
    said = _SMALL[count] if count < len(_SMALL) else _TENS[count // 10 - 2]
    if count >= len(_SMALL) and count % 10:
        said += f"-{_SMALL[count % 10]}"
    said = f"{said} {name}".rstrip()
    return said[0].upper() + said[1:] if written[:1].isupper() else said
