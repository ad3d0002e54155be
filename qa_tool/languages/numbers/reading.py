"""Reads the numbers of a text in one language: words become values, and what stands around them says what they count."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from functools import lru_cache

from qa_tool.domain.span import Span
from qa_tool.languages.numbers.composing import composed
from qa_tool.languages.numbers.number import Kind, Number
from qa_tool.languages.numbers.numerals import Numerals, forms, split_forms
from qa_tool.languages.numbers.tokens import Tokens

# Marks of wide and Arabic figures, each one code point for one.
_PLAIN = str.maketrans("０１２３４５６７８９．％～：／－٪٫٬", "0123456789.%~:/-%.,")
_WIDE_COMMA = re.compile("(?<=[0-9])，(?=[0-9]{3}(?![0-9]))")
_BEFORE, _AFTER = 24, 24
# F-16, COVID-19, A4, G20; 1:40, 3.7.2023: parts of names, times, scores and dates.
_IN_A_NAME = re.compile(r"[^\W\d_](?:[-\u2010\u2011.]?|\s?№\s?)$|[#№:/+]\s?$|\d[-–]$|(?<![\s\w])[.,]$")
_GOES_ON = re.compile(r"[:/+]\s?\d|[-–.]\d+[-–./]|[^\W\d_]|[-–](?=[A-Z])")
_LATIN = re.compile("[A-Za-z]")
_DIGITS = re.compile("[0-9]{1,9}")
_HUNDRED, _THOUSAND = 100, 1000
# Larger ones are no days, hours or places in a row, whatever follows.
_MOST_OTHER = 10_000
_CENTURIES = (1900, 2000)
_NOON = 12


class Reader:
    """Reads the numbers of one language; immutable."""

    def __init__(self, numerals: Numerals) -> None:
        """Take how the language writes numbers."""
        self._numerals = numerals
        self._tokens = Tokens(numerals)
        self._between = re.compile(numerals.between)
        self._after = re.compile(
            rf"\s?(?:(?P<percent>{numerals.percent})|(?P<tenths>{numerals.tenths or '(?!)'})"
            rf"|(?P<year>{numerals.year or '(?!)'})|(?P<other>{numerals.other or '(?!)'}))"
        )
        self._percent_before = re.compile(f"(?:{numerals.percent_before or '(?!)'})$")
        self._other_before = re.compile(f"(?:{numerals.other_before or '(?!)'})$")
        eras = "|".join(map(re.escape, numerals.eras)) or "(?!)"
        self._era = re.compile(f"(?P<era>{eras})$")
        self._signs = _listed(numerals.signs)
        self._measures = {**self._signs, **_listed(numerals.measures)}
        end = "" if numerals.joined else r"(?![^\W_])"
        self._unit_after = re.compile(rf"[\s-]?(?P<unit>{_any(self._measures)}){end}")
        self._unit_before = re.compile(rf"(?P<unit>{_any(self._signs)})\s?$")
        native = forms(numerals.native)
        self._native = native
        spelled = _any(native)
        self._counted = re.compile(rf"(?<!\w)(?:{spelled}){{1,2}}(?=\s?(?:{numerals.counters}))") if native else None
        self._native_word = re.compile(spelled)

    def read(self, text: str) -> tuple[Number, ...]:
        """Return the numbers in `text`, in order; spans count its code points."""
        text = text.translate(_PLAIN)
        if self._numerals.joined and "，" in text:
            text = _WIDE_COMMA.sub(",", text)
        tokens = tuple(self._tokens.find(text))
        numbers = [self._placed(number, text) for number in composed(tokens, text, self._numerals)]
        if self._counted is not None:
            numbers += [self._of_native(match) for match in self._counted.finditer(text)]
            numbers.sort(key=lambda number: number.span)
        return tuple(self._spread(numbers, text))

    def _placed(self, number: Number, text: str) -> Number:
        """Return the number with what the words around it say."""
        start, end = number.span.start, number.span.end
        before, after = text[max(0, start - _BEFORE) : start], text[end : end + _AFTER]
        number = self._with_unit(number, before, after)
        if (
            number.scale > 1
            and number.unit is None
            and text[end - 2 : end - 1].isdecimal()
            and text[end - 1].isalpha()
            and text[end - 1].isascii()
        ):
            # 100m: metres or millions.
            also = (*number.also, number.value / number.scale)
            return replace(number, also=also, is_sure=False)
        said = self._after.match(after)
        if said and said["tenths"]:
            also = (*number.also, number.value, number.value / 10)
            return replace(number, value=number.value * 10, kind=Kind.PERCENT, also=also)
        if self._percent_before.search(before):
            number = replace(number, is_sure=True)
            return replace(number, kind=Kind.PERCENT, also=(*number.also, number.value / _HUNDRED))
        if said and said["percent"]:
            return replace(number, kind=Kind.PERCENT, also=(*number.also, number.value / _HUNDRED))
        era = self._era.search(before)
        if era:
            year = number.value + self._numerals.eras[era["era"]]
            return replace(number, value=year, kind=Kind.YEAR, also=(number.value, *number.also))
        if said and said["year"]:
            is_year = number.scale == 1 and _THOUSAND <= number.value < 3 * _THOUSAND
            short = tuple(number.value + century for century in _CENTURIES if number.value < _HUNDRED)
            kind = Kind.YEAR if is_year else Kind.COUNT
            return replace(number, kind=kind, also=(*number.also, *short), is_sure=number.is_sure and is_year)
        digit = text[start].isdecimal()
        if (
            (said and said["other"] and number.scale < _THOUSAND and number.value < _MOST_OTHER)
            or self._other_before.search(before)
            or (digit and (_IN_A_NAME.search(before) and not self._follows_script(before)))
            or (text[end - 1].isdecimal() and number.unit is None and self._goes_on(after))
        ):
            half_day = (number.value + _NOON,) if number.value < _NOON else ()
            parts = tuple(map(Fraction, _DIGITS.findall(text, start, end))) if number.value.denominator > 1 else ()
            return replace(number, kind=Kind.OTHER, also=(*number.also, *half_day, *parts), is_sure=False)
        return number

    def _follows_script(self, before: str) -> bool:
        """Say whether a figure may follow a letter directly: in scripts without blanks, behind one of their own."""
        return self._numerals.joined and before[-1:].isalpha() and not _LATIN.match(before[-1])

    def _goes_on(self, after: str) -> bool:
        goes = _GOES_ON.match(after)
        return goes is not None and not (self._numerals.joined and after[0].isalpha() and not _LATIN.match(after[0]))

    def _with_unit(self, number: Number, before: str, after: str) -> Number:
        unit = self._unit_after.match(after) or self._unit_before.search(before)
        if unit:
            return replace(number, unit=self._measures[unit["unit"]])
        return number

    def _of_native(self, match: re.Match[str]) -> Number:
        value = sum(self._native[part] for part in self._native_word.findall(match.group()))
        return Number(Span(match.start(), match.end()), Fraction(value), is_sure=False)

    def _spread(self, numbers: Sequence[Number], text: str) -> Iterable[Number]:
        """Yield the numbers; the ends of a range are not sure, and the first has the scale of the second, too."""
        found = list(numbers)
        for place in range(len(found) - 1):
            left, right = found[place], found[place + 1]
            gap = text[left.span.end : right.span.start] if left.span.end < right.span.start else ""
            if len(gap) < _BEFORE and self._between.fullmatch(gap):
                also = tuple(value * right.scale for value in left.values) if left.scale == 1 < right.scale else ()
                if right.kind is Kind.PERCENT:
                    also = (*also, left.value / _HUNDRED)
                found[place] = replace(left, also=(*left.also, *also), is_sure=False)
                found[place + 1] = replace(right, is_sure=False)
        return found


@lru_cache(maxsize=16)
def reader(numerals: Numerals) -> Reader:
    """Return the reader of these numerals, made once."""
    return Reader(numerals)


def _listed(units: Mapping[str, str]) -> dict[str, str]:
    return {form: unit for listed, unit in units.items() for form in split_forms(listed)}


def _any(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word))) or "(?!)"
