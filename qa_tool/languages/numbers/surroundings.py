"""What the words around a number say of it: percent, a year, a currency, a day, part of a name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from fractions import Fraction

from qa_tool.domain.span import Span
from qa_tool.languages.numbers.number import Kind, Number
from qa_tool.languages.numbers.numerals import Numerals, split_forms

_REACH = 24
# F-16, COVID-19, A4, G20; 1:40, 3.7.2023: parts of names, times, scores and dates.
_IN_A_NAME = re.compile(r"[^\W\d_][-\u2010\u2011.]?$|[#№:/+]\s?$|\d[-–]$|(?<![\s\w])[.,]$")
_GOES_ON = re.compile(r"[:/+]\s?\d|[-–.]\d+[-–./]|[^\W\d_]|[-–](?=[A-Z])")
_LATIN = re.compile("[A-Za-z]")
_DIGITS = re.compile("[0-9]{1,9}")
_HUNDRED, _THOUSAND = 100, 1000
# Larger ones are no days, hours or places in a row, whatever follows.
_MOST_OTHER = 10_000
_CENTURIES = (1900, 2000)
_NOON = 12
_FIGURES_OF_YEAR = 4
# What hundredths behind tenths are written with, in figures and in Chinese.
_HUNDREDTHS = "0123456789〇一二三四五六七八九"


class Surroundings:
    """Knows what stands around numbers in one language; immutable."""

    def __init__(self, numerals: Numerals) -> None:
        """Take the language's patterns."""
        self._joined = numerals.joined
        self._eras = numerals.eras
        self._own_years = numerals.own_years
        self._to_our_years = numerals.to_our_years
        self._year_before = re.compile(f"(?:{_or_never(numerals.year_before)})$")
        self._after = re.compile(
            rf"\s?(?:(?P<percent>{numerals.percent})|(?P<tenths>{_or_never(numerals.tenths)})"
            rf"|(?P<year>{_or_never(numerals.year)})|(?P<other>{_or_never(numerals.other)}))"
        )
        self._counted = re.compile(rf"\s?(?:{_or_never(numerals.counted)})")
        self._vague_before = re.compile(rf"[{numerals.vague or '~'}]\s?$")
        self._percent_before = re.compile(f"(?:{_or_never(numerals.percent_before)})$")
        self._other_before = re.compile(f"(?:{_or_never(numerals.other_before)})$")
        # Small words are joined to figures by a hyphen: ב-1.5 is "in 1.5".
        small = "|".join(map(re.escape, numerals.prefixes))
        self._joined_before = re.compile(rf"(?<!\w)(?:{_or_never(small)})+[-\u2010\u2011]$")
        self._era = re.compile(f"(?P<era>{_any(numerals.eras)})$")
        signs = _by_form(numerals.signs)
        self._units = {**signs, **_by_form(numerals.measures)}
        # 190 miles in a language without blanks are no metres.
        end = r"(?<![A-Za-z](?=[A-Za-z]))" if numerals.joined else r"(?![^\W_])"
        self._unit_after = re.compile(rf"\.?[\s-]?(?:{numerals.partitive})?(?P<unit>{_any(self._units)}){end}")
        self._unit_before = re.compile(rf"(?P<unit>{_any(signs)})\s?$")

    def describe(self, number: Number, text: str) -> Number:
        """Return the number with what the words around it in `text` say."""
        before = text[max(0, number.span.start - _REACH) : number.span.start]
        after = text[number.span.end : number.span.end + _REACH]
        unit = self._unit_after.match(after) or self._unit_before.search(before)
        if unit:
            number = replace(number, unit=self._units[unit["unit"]])
        elif number.scale > 1 and _ends_in_a_letter(number.span.of(text)):
            # 100m may be metres or millions.
            return replace(number, also=(*number.also, number.value / number.scale), is_sure=False)
        elif not number.is_sure and self._is_counted(number, text, before, after):
            number = replace(number, is_sure=True)
        said = self._after.match(after)
        what = said.lastgroup if said else None
        return (
            (self._in_tenths(number, said) if said is not None and what == "tenths" else None)
            or self._as_percent(number, what, before)
            or self._as_year(number, what, before, number.span.of(text))
            or self._as_other(number, what, before, after, number.span.of(text))
            or number
        )

    def _is_counted(self, number: Number, text: str, before: str, after: str) -> bool:
        """Say whether words that may mean something else are a number, for what they count follows."""
        is_large_word = number.value >= _THOUSAND and not number.also and not text[number.span.start].isdecimal()
        return is_large_word and bool(self._counted.match(after)) and not self._vague_before.search(before)

    @staticmethod
    def _in_tenths(number: Number, said: re.Match[str]) -> Number:
        """Return so many tenths of a whole, with the hundredths that may follow: 3割, 2割5分, 七成五."""
        more = said.groupdict().get("hundredths")
        value = number.value * 10 + (_HUNDREDTHS.index(more) % 10 if more else 0)
        return replace(number, value=value, kind=Kind.PERCENT, also=(*number.also, value / _HUNDRED))

    def _as_percent(self, number: Number, what: str | None, before: str) -> Number | None:
        is_said_before = self._percent_before.search(before) is not None
        if what != "percent" and not is_said_before:
            return None
        also = (*number.also, number.value / _HUNDRED)
        # 三点五 may be ten minutes to four; with a percent sign it is not.
        is_sure = number.is_sure or is_said_before or number.value.denominator > 1
        return replace(number, kind=Kind.PERCENT, also=also, is_sure=is_sure)

    def _as_year(self, number: Number, what: str | None, before: str, written: str) -> Number | None:
        era = self._era.search(before)
        if era:
            year = number.value + self._eras[era["era"]]
            # The era is said with it, so that what is shown of the source can be read.
            span = Span(number.span.start - len(era["era"]), number.span.end)
            return replace(number, span=span, value=year, kind=Kind.YEAR, also=(number.value, *number.also))
        if _is_year_of(self._own_years, number, written):
            ours = tuple(number.value + more for more in self._to_our_years)
            if what == "year" or self._year_before.search(before):
                return replace(number, value=ours[0], kind=Kind.YEAR, also=(*ours[1:], number.value, *number.also))
            return replace(number, also=(*ours, *number.also))
        if what != "year":
            return None
        if number.scale == 1 and _THOUSAND <= number.value < 3 * _THOUSAND:
            return replace(number, kind=Kind.YEAR)
        short = tuple(number.value + century for century in _CENTURIES if number.value < _HUNDRED)
        return replace(number, also=(*number.also, *short), is_sure=False)

    def _as_other(self, number: Number, what: str | None, before: str, after: str, written: str) -> Number | None:
        """Return the number as a day, an hour, a place in a row or part of a name if it is one."""
        if not (
            (what == "other" and number.scale < _THOUSAND and number.value < _MOST_OTHER)
            or (number.value < _THOUSAND and self._other_before.search(before))
            or (written[0].isdecimal() and self._is_in_a_name(before) and not self._unit_before.search(before))
            or (written[-1].isdecimal() and number.unit is None and self._goes_on(after))
        ):
            return None
        half_day = (number.value + _NOON,) if number.value < _NOON else ()
        parts = tuple(map(Fraction, _DIGITS.findall(written))) if number.value.denominator > 1 else ()
        return replace(number, kind=Kind.OTHER, also=(*number.also, *half_day, *parts), is_sure=False)

    def _is_in_a_name(self, before: str) -> bool:
        return (
            _IN_A_NAME.search(before) is not None
            and not self._is_script(before[-1])
            and self._joined_before.search(before) is None
        )

    def _goes_on(self, after: str) -> bool:
        return _GOES_ON.match(after) is not None and not self._is_script(after[0])

    def _is_script(self, letter: str) -> bool:
        """Say whether a figure may stand beside this letter: in scripts without blanks, one of their own."""
        return self._joined and letter.isalpha() and _LATIN.match(letter) is None


def _is_year_of(years: range, number: Number, written: str) -> bool:
    """Say whether a number may be one of these years, in four figures: ۱۴۰۲."""
    return len(written) == _FIGURES_OF_YEAR and written.isdecimal() and number.unit is None and number.value in years


def _ends_in_a_letter(written: str) -> bool:
    return written[-1].isalpha() and written[-1].isascii() and written[-2:-1].isdecimal()


def _by_form(units: Mapping[str, str]) -> dict[str, str]:
    return {form: unit for listed, unit in units.items() for form in split_forms(listed)}


def _any(words: Iterable[str]) -> str:
    return _or_never("|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word))))


def _or_never(pattern: str) -> str:
    """Return the pattern, or one that never matches for an empty one."""
    return pattern or "(?!)"
