"""Reads the numbers of a text in one language."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from functools import lru_cache

from qa_tool.domain.span import Span
from qa_tool.languages.numbers.composing import composed
from qa_tool.languages.numbers.number import Kind, Number
from qa_tool.languages.numbers.numerals import Numerals, forms
from qa_tool.languages.numbers.surroundings import Surroundings
from qa_tool.languages.numbers.tokens import Tokens

# Marks of wide and Arabic figures, Persian half-spaces and figures, the Turkish I with a dot: a code point for each.
_PLAIN = str.maketrans("０１２３４５６７８９．％～：／－٪٫٬\u200cİ۰۱۲۳۴۵۶۷۸۹", "0123456789.%~:/-%., I0123456789")
_WIDE_COMMA = re.compile("(?<=[0-9])，(?=[0-9]{3}(?![0-9]))")
_WIDEST_RANGE = 24
_HUNDRED = 100
_LEAST = 10


class Reader:
    """Reads the numbers of one language; nothing of it changes but what was read last, and the answer."""

    def __init__(self, numerals: Numerals) -> None:
        """Take how the language writes numbers."""
        self._numerals = numerals
        self._tokens = Tokens(numerals)
        self._surroundings = Surroundings(numerals)
        self._between = re.compile(numerals.between)
        self._change_before = re.compile(f"(?:{numerals.change_before or '(?!)'})$")
        self._change_after = re.compile(numerals.change_after or "(?!)")
        self._coins = re.compile(numerals.coins or "(?!)")
        self._native = forms(numerals.native)
        native = "|".join(sorted(self._native, key=len, reverse=True)) or "(?!)"
        self._native_word = re.compile(native)
        self._counted = re.compile(rf"(?<!\w)(?:{native}){{1,2}}(?=\s?(?:{numerals.counters}))")
        self._last: tuple[str, tuple[Number, ...]] = ("", ())

    def read(self, text: str) -> tuple[Number, ...]:
        """Return the numbers in `text`, in order; spans count its code points."""
        last, found = self._last
        # Several checks ask of one sentence in a row.
        if last != text:
            found = self._read(text)
            self._last = text, found
        return found

    def _read(self, text: str) -> tuple[Number, ...]:
        if not text.isascii():
            text = text.translate(_PLAIN)
            if self._numerals.joined and "，" in text:
                text = _WIDE_COMMA.sub(",", text)
            text = self._coins.sub(".", text)
        tokens = tuple(self._tokens.find(text))
        if not tokens and not self._native:
            return ()
        numbers = [
            number if self._is_small_word(number, text) else self._surroundings.describe(number, text)
            for number in composed(tokens, text, self._numerals)
        ]
        if not self._numerals.spelled_is_sure:
            numbers = [number for number in numbers if not self._is_syllable(number, text)]
        if self._native:
            numbers += [self._of_native(match) for match in self._counted.finditer(text)]
            numbers.sort(key=lambda number: number.span)
        return self._with_ranges(numbers, text)

    def _is_small_word(self, number: Number, text: str) -> bool:
        """Say whether it is just "two" in a language of words, which nothing around it makes more of."""
        return number.value < _LEAST and not self._numerals.joined and not text[number.span.start].isdecimal()

    def _of_native(self, match: re.Match[str]) -> Number:
        value = sum(self._native[part] for part in self._native_word.findall(match.group()))
        return Number(Span(match.start(), match.end()), Fraction(value), is_sure=False)

    def _with_ranges(self, numbers: Sequence[Number], text: str) -> tuple[Number, ...]:
        """Return the numbers; the ends of a range are not sure, and the first may have the scale of the second."""
        found = list(numbers)
        for place in range(len(found) - 1):
            left, right = found[place], found[place + 1]
            gap = text[left.span.end : right.span.start]
            if not 0 < len(gap) < _WIDEST_RANGE or self._between.fullmatch(gap) is None:
                continue
            is_sure = right.is_sure and self._is_change(left, right, text)
            also = tuple(value * right.scale for value in left.values) if left.scale == 1 < right.scale else ()
            if right.kind is Kind.PERCENT:
                also = (*also, left.value / _HUNDRED)
            # The first may lack the unit of the second: "from 5 to 4 million".
            whole = is_sure and left.is_sure and (left.scale > 1 or right.scale == 1)
            found[place] = replace(left, also=(*left.also, *also), is_sure=whole, is_end=not is_sure)
            found[place + 1] = replace(right, is_sure=is_sure, is_end=not is_sure)
        return tuple(found)

    def _is_syllable(self, number: Number, text: str) -> bool:
        """Say whether it is only a syllable of another word: 항구에서, from the port, 사업, a business."""
        start, end = number.span.start, number.span.end
        is_known = number.is_sure or number.unit is not None or number.kind is not Kind.COUNT
        if is_known or end - start > 1 or text[start].isdecimal():
            return False
        return text[start - 1 : start].isalpha() or text[end : end + 1].isalpha()

    def _is_change(self, left: Number, right: Number, text: str) -> bool:
        """Say whether one value came after the other, so that both are meant as they stand."""
        before = text[max(0, left.span.start - _LEAST) : left.span.start]
        return bool(self._change_before.search(before) or self._change_after.match(text, right.span.end))


@lru_cache(maxsize=16)
def reader(numerals: Numerals) -> Reader:
    """Return the reader of these numerals, made once."""
    return Reader(numerals)
