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
    if marks == ["・"]:
        # 4・2% is 4.2, and 1・2号機 are numbers one and two.
        both = tuple(Fraction(int(part)) for part in _MARK.split(raw))
        return Figure((_decimal(_MARK.split(raw)), *both), is_sure=False)
    parts = _MARK.split(raw)
    whole = Fraction(int("".join(parts)))
    if not marks:
        return Figure((whole,))
    grouped = parts[0] != "0" and _are_groups(parts)
    if len(marks) == 1:
        return _with_one_mark(parts, whole if grouped else None, marks[0] == decimal, marks[0] in grouping, mixed)
    if len(set(marks)) == 1 and grouped:
        return Figure((whole,), is_sure=marks[0] != decimal or mixed)
    if _are_groups(parts[:-1]) and len(set(marks[:-1])) == 1 and marks[-1] != marks[0]:
        return Figure((_decimal(["".join(parts[:-1]), parts[-1]]),), is_sure=marks[-1] == decimal or mixed)
    return Figure(tuple(Fraction(int(part)) for part in parts), is_sure=False, is_whole=False)


def _with_one_mark(parts: list[str], whole: Fraction | None, is_decimal: bool, is_group: bool, mixed: bool) -> Figure:
    """Return what "1,234" means; `whole` is the number without the mark if it may part thousands."""
    if whole is None:
        return Figure((_decimal(parts),), is_sure=is_decimal or mixed)
    readings = (_decimal(parts), whole)
    if mixed or not (is_decimal or is_group):
        return Figure(readings if is_decimal else readings[::-1], is_sure=False)
    return Figure(readings[:1] if is_decimal else readings[1:])


def _are_groups(parts: list[str]) -> bool:
    """Say whether marks part thousands, or lakhs and crores, as in India: 1,50,000."""
    inner = {len(part) for part in parts[1:-1]}
    is_indian = inner == {2} and len(parts[0]) <= len("10") and len(parts[-1]) == _GROUP
    return is_indian or (1 <= len(parts[0]) <= _GROUP and all(len(part) == _GROUP for part in parts[1:]))


def _decimal(parts: list[str]) -> Fraction:
    return Fraction(int(parts[0] + parts[1]), 10 ** len(parts[1]))
