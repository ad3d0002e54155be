"""Whether two numbers say the same, and if not, what mistake would explain it."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from qa_tool.languages.numbers.number import Kind, Number

# A figure may be rounded or cut ("about 1.2 million" for 1,234,567), but not by more than this share of it.
_MOST_ROUNDED = Fraction(15, 100)
_FACTORS = frozenset((1, 2, 3, 4, 5, 6, 7, 8))
# Digits that have to be left where one was lost.
_LEAST_LEFT = 3
# Years of another calendar are further from ours: the Nepali one by 57, others by centuries.
_CALENDARS_APART = 50
_FIRST_YEAR, _LAST_YEAR = 1500, 2100
_FIGURES_OF_YEAR = 4
# Measures of one country, which are converted whatever unit stands behind the number.
# Japanese leaves open of what: キロ.
_KILO, _KILOS = "kilo", frozenset({"km", "kg"})
_POUNDS = frozenset({"pound", "GBP"})
_DEGREE, _FAHRENHEIT, _ABOUT = "degree", Fraction(9, 5), 3
_LOCAL = frozenset({"pyeong", "tsubo", "mu"})


@dataclass(frozen=True, slots=True)
class Mistake:
    """How one number came out as another.

    `power` is that of ten by which it is too large (too small where negative), 0 where digits differ;
    `in_common` counts the digits that are right.
    """

    power: int
    in_common: int


@lru_cache(maxsize=4096)
def digits_of(value: Fraction) -> tuple[str, int]:
    """Return the digits of a number without zeros at its ends, and the power of ten of the last: 35,000 is "35", 3.

    ("", 0) for 0 and where there is no end to them.
    """
    denominator, power = value.denominator, 0
    while denominator % 10 == 0:
        denominator //= 10
        power -= 1
    scaled = value.numerator
    for factor, other in ((2, 5), (5, 2)):
        while denominator % factor == 0:
            denominator //= factor
            scaled *= other
            power -= 1
    if denominator > 1 or scaled <= 0:
        return "", 0
    digits = str(scaled)
    stripped = digits.rstrip("0")
    return stripped, power + len(digits) - len(stripped)


@lru_cache(maxsize=4096)
def bounds(value: Fraction) -> tuple[Fraction, Fraction]:
    """Return between which values (exclusive) lies what `value` may be rounded from."""
    digits, power = digits_of(value)
    if not digits:
        return value, value
    step = Fraction(10) ** power
    off = min(step, value * _MOST_ROUNDED)
    return value - off, value + off


def is_rounded(value: Fraction, exact: Fraction) -> bool:
    """Say whether `value` is `exact`, or what it may be rounded to."""
    low, high = bounds(value)
    return value == exact or low < exact < high


def may_be_year(number: Number) -> bool:
    """Say whether a number could be that of a year."""
    return number.kind is Kind.YEAR or (
        number.kind is Kind.COUNT
        and number.scale == 1
        and number.unit is None
        and number.value.denominator == 1
        and _FIRST_YEAR <= number.value <= _LAST_YEAR
    )


def is_written_as_year(number: Number) -> bool:
    """Say whether a number stands there as years do, in four figures: 1991, not 1,991 or 2 thousand."""
    return may_be_year(number) and number.span.length == _FIGURES_OF_YEAR


def mistake(ours: Number, theirs: Number) -> Mistake | None:
    """Return the mistake that makes `ours` of `theirs`, or None if there is no plain one."""
    our_digits, our_power = digits_of(ours.value)
    their_digits, their_power = digits_of(theirs.value)
    if not our_digits or not their_digits or not _count_the_same(ours, theirs):
        return None
    fewest, most = sorted((len(our_digits), len(their_digits)))
    power = (our_power + len(our_digits)) - (their_power + len(their_digits))
    is_year = Kind.YEAR in {ours.kind, theirs.kind}
    if not is_year and (_lost_a_digit(our_digits, their_digits) or _lost_a_digit(their_digits, our_digits)):
        return Mistake(0, fewest)
    if not power and _is_slip(our_digits.ljust(most, "0"), their_digits.ljust(most, "0")):
        return Mistake(0, most - 1)
    if not is_year and abs(power) in _FACTORS and is_rounded(ours.value, theirs.value * Fraction(10) ** power):
        return Mistake(power, fewest)
    if theirs.up_to is not None and power and our_digits == their_digits + digits_of(theirs.up_to)[0][-1:]:
        # 一万六七千, 16,000 to 17,000, read as 167,000.
        return Mistake(power, fewest)
    return None


def are_comparable(ours: Number, theirs: Number, *, one_calendar: bool = False) -> bool:
    """Say whether two numbers count the same sort of thing and are of a size.

    `one_calendar`: the other language counts the years from 1500 to 2100 as English does.
    """
    if may_be_year(ours) != may_be_year(theirs) or not _count_the_same(ours, theirs):
        return False
    if may_be_year(ours):
        return one_calendar or abs(ours.value - theirs.value) < _CALENDARS_APART
    return max(ours.value, theirs.value) < 10 * min(ours.value, theirs.value)


def _count_the_same(ours: Number, theirs: Number) -> bool:
    if theirs.unit in _LOCAL and ours.unit != theirs.unit:
        return False
    if (ours.kind is Kind.PERCENT) != (theirs.kind is Kind.PERCENT):
        return False
    if theirs.kind is Kind.YEAR and not may_be_year(ours):
        return False
    # A measure may have been converted; so may a currency, but that takes another factor than ten.
    if ours.unit is not None and ours.unit.islower():
        return _is_one_unit(ours.unit, theirs.unit) and not _are_of_two_scales(ours, theirs)
    return theirs.unit is None or ours.unit is None or _is_one_unit(ours.unit, theirs.unit)


def _is_one_unit(one: str, other: str | None) -> bool:
    """Say whether two units may be the same; pounds are money and a weight."""
    return one == other or (other == _KILO and one in _KILOS) or {one, other} == _POUNDS


def _are_of_two_scales(ours: Number, theirs: Number) -> bool:
    """Say whether degrees may be Fahrenheit here and Celsius there, or what one number of them is above another."""
    fahrenheit = theirs.value * _FAHRENHEIT
    return ours.unit == _DEGREE and min(abs(ours.value - each) for each in (fahrenheit, fahrenheit + 32)) <= _ABOUT


def _is_slip(one: str, other: str) -> bool:
    """Say whether two rows of digits differ in one digit, or in two neighbours that changed places."""
    differ = [place for place, (left, right) in enumerate(zip(one, other, strict=True)) if left != right]
    if len(differ) == 1:
        return True
    return (
        len(differ) == 2
        and differ[1] == differ[0] + 1
        and one[differ[0] : differ[1] + 1] == (other[differ[1]] + other[differ[0]])
    )


def _lost_a_digit(shorter: str, longer: str) -> bool:
    """Say whether one row of digits is the other without one inside it, and long enough to be no chance."""
    if len(shorter) < _LEAST_LEFT or len(longer) != len(shorter) + 1:
        return False
    return any(longer[:place] + longer[place + 1 :] == shorter for place in range(len(longer) - 1))
