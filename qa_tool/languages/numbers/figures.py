"""Figures: digits with marks between them."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import NamedTuple

#: Blanks that part thousands.
BLANKS = " \u00a0\u2009\u202f"
_BLANK = re.compile(f"[{BLANKS}]")
_MARK = re.compile(r"[^\d]")
_GROUP = 3


class Figure(NamedTuple):
    """The values that a figure may have, the likeliest first; not sure where its marks are not those of the language.

    `is_whole` is False where the marks make no number (25.638.92): the values are then those of its parts.
    """

    values: tuple[Fraction, ...]
    is_sure: bool = True
    is_whole: bool = True


def read_figure(raw: str, decimal: str, grouping: str, mixed: bool) -> Figure:
    """Return what digits with marks between them mean; `raw` begins and ends with a digit."""
    raw = _BLANK.sub("", raw)
    marks = _MARK.findall(raw)
    if not marks:
        return Figure((Fraction(int(raw)),))
    parts = _MARK.split(raw)
    grouped = all(len(part) == _GROUP for part in parts[1:]) and 1 <= len(parts[0]) <= _GROUP
    if len(marks) == 1:
        as_decimal = _decimal(parts)
        whole = Fraction(int("".join(parts)))
        can_group = grouped and parts[0] != "0"
        if marks[0] == decimal:
            return Figure((as_decimal, whole), is_sure=False) if mixed and can_group else Figure((as_decimal,))
        if can_group and marks[0] in grouping:
            return Figure((whole, as_decimal), is_sure=False) if mixed else Figure((whole,))
        return Figure((as_decimal, whole), is_sure=False) if can_group else Figure((as_decimal,), is_sure=mixed)
    if len(set(marks)) == 1 and grouped:
        return Figure((Fraction(int("".join(parts))),), is_sure=marks[0] != decimal or mixed)
    first = all(len(part) == _GROUP for part in parts[1:-1]) and 1 <= len(parts[0]) <= _GROUP
    if first and len(set(marks[:-1])) == 1 and marks[-1] != marks[0]:
        return Figure((_decimal(["".join(parts[:-1]), parts[-1]]),), is_sure=marks[-1] == decimal or mixed)
    return Figure(tuple(Fraction(int(part)) for part in parts), is_sure=False, is_whole=False)


def _decimal(parts: list[str]) -> Fraction:
    return Fraction(int(parts[0] + parts[1]), 10 ** len(parts[1]))
