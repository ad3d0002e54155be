"""Adds up the words of numbers: 3, 만, 5, 천 are 35,000."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from qa_tool.domain.span import Span
from qa_tool.languages.numbers.number import Number
from qa_tool.languages.numbers.numerals import Numerals
from qa_tool.languages.numbers.tokens import Part, Token

_GAPS = frozenset(("", " ", "-", "\u00a0", "\u202f", "\u00ad", "\u2011"))
_BLANKS = frozenset((" ", "\u00a0", "\u202f"))
# From here on a run of spelled digits is a number by itself: 二〇二三.
_LEAST_RUN = 100
# Of smaller ones "ten" may be "some", and 이만 is "only this" as well as 20,000.
_LEAST_WORD = 20
_LEAST_WORDS = 3
_HUNDRED, _THOUSAND = 100, 1000
_LEAST_SPELLED = 10
_HALF = Fraction(1, 2)
# What one word says: "a million".
_ROUND = frozenset({Fraction(10**3), Fraction(10**6), Fraction(10**9), Fraction(10**12)})


def composed(tokens: Sequence[Token], text: str, numerals: Numerals) -> Iterator[Number]:
    """Yield the numbers that the words make, in order; a word that does not fit starts the next number."""
    first = 0
    while first < len(tokens):
        if tokens[first].part is Part.JOINER or _is_particle(tokens, first, text, numerals):
            first += 1
            continue
        sum_, last = _Sum(numerals.joined), first
        while last < len(tokens) and (last == first or _adjoins(tokens[last - 1], tokens[last], text, numerals)):
            if not sum_.take(tokens[last]):
                break
            last += 1
        words = [token for token in tokens[first:last] if token.part is not Part.JOINER]
        if not _is_vague(words[0], text, numerals):
            number = _number(words, sum_.value, numerals)
            # 오백여: "some more than" stands behind a number only.
            more = numerals.joined and tokens[last - 1].part is Part.JOINER and number.value >= _LEAST_RUN
            yield replace(number, is_sure=True) if more else number
        first = last


def _adjoins(left: Token, right: Token, text: str, numerals: Numerals) -> bool:
    gap = text[left.end : right.start]
    if not numerals.joined:
        return gap in _GAPS or gap.strip().lower() in numerals.joiners
    fits = numerals.blanks or (left.part is Part.FIGURE and right.part is Part.SCALE)
    return not gap or (gap in _BLANKS and fits and left.part is not Part.UNIT)


def _is_particle(tokens: Sequence[Token], place: int, text: str, numerals: Numerals) -> bool:
    """Say whether a scale is the end of another word: 분기에만 4조, "in the quarter alone 4 trillion"."""
    token = tokens[place]
    if not numerals.blanks or token.part is not Part.SCALE or not token.start or not text[token.start - 1].isalpha():
        return False
    return place + 1 == len(tokens) or tokens[place + 1].start > token.end


def _is_vague(first: Token, text: str, numerals: Numerals) -> bool:
    large = first.part in {Part.MULTIPLIER, Part.SCALE}
    return large and first.start > 0 and text[first.start - 1] in numerals.vague


def _number(words: Sequence[Token], value: Fraction, numerals: Numerals) -> Number:
    """Return the number; what else its words may mean is worked out as well."""
    also: list[Fraction] = []
    up_to: list[Fraction] = []
    for place, word in enumerate(words):
        if _is_open(words, place):
            up_to = _value_of((*words[:place], replace(word, value=word.also[0]), *words[place + 1 :]), numerals)
        for other in word.also[:1] if up_to else word.also:
            also += _value_of((*words[:place], replace(word, value=other), *words[place + 1 :]), numerals)
    first, last = words[0], words[-1]
    if len(words) == 1 and first.part is Part.SCALE and first.also:
        # مليونا by itself is two million.
        value, also[0] = also[0], value
    if len(words) > 1 and last.part is Part.UNIT and numerals.joined and last.end - last.start == 1:
        before = words[-2]
        if before.value > 10 and before.part in {Part.MULTIPLIER, Part.SCALE} and before.end == last.start:
            # 三万五 is 35,000.
            also.append(value)
            value += last.value * (before.value / 10 - 1)
    if len(words) > 1 and last.part is Part.FIGURE and last.start > words[-2].end:
        # "2 million 2023" may be two numbers.
        also += [value - last.value, last.value]
    large = sorted((word for word in words if word.part in {Part.SCALE, Part.MULTIPLIER}), key=lambda word: word.value)
    scale = int(large[-1].value) if large else 1
    # "Two and a half years" is said and left out as freely as two.
    is_sure = _is_sure(words, numerals) and (first.part is Part.FIGURE or value >= _LEAST_SPELLED)
    return Number(
        Span(first.start, last.end),
        value,
        also=tuple(also),
        is_sure=is_sure or bool(up_to),
        scale=scale,
        up_to=up_to[0] if up_to else None,
    )


def _is_open(words: Sequence[Token], place: int) -> bool:
    """Say whether the word at `place` is two digits in a row before a large unit: 六七千."""
    word = words[place]
    is_pair = word.part is Part.UNIT and len(word.also) > 1 and word.also[0] == word.value + 1
    return is_pair and place + 1 < len(words) and words[place + 1].part in {Part.MULTIPLIER, Part.SCALE}


def _value_of(words: Sequence[Token], numerals: Numerals) -> list[Fraction]:
    sum_ = _Sum(numerals.joined)
    return [sum_.value] if all(sum_.take(word) for word in words) else []


def _is_sure(words: Sequence[Token], numerals: Numerals) -> bool:
    first = words[0]
    if first.part is Part.FIGURE:
        scaled = len(words) > 1 and not first.also
        return (first.is_sure or scaled) and all(word.is_sure for word in words[1:])
    if not all(word.is_sure for word in words) or len(words) < (1 if numerals.spelled_is_sure else _LEAST_WORDS):
        return False
    if numerals.joined and first.part is Part.MULTIPLIER and first.value == 10:
        # 十亿 is no idiom, as 千万 may be.
        return words[-1].part is Part.SCALE
    if first.part is not Part.UNIT:
        # тысяча двести, hundertzwanzig, 百二十三
        return len(words) > (_LEAST_WORDS if numerals.joined else 1)
    return len(words) > 1 or first.value >= (_LEAST_RUN if numerals.joined else _LEAST_WORD)


class _Sum:
    """Adds up the words of one number as they come."""

    def __init__(self, joined: bool) -> None:
        self._joined = joined
        self._total = Fraction(0)
        self._section = Fraction(0)
        self._pending: Fraction | None = None
        self._scale: Fraction | None = None
        self._multiplier: Fraction | None = None
        self._last: Part | None = None

    @property
    def value(self) -> Fraction:
        """What the words taken so far make."""
        return self._total + self._said

    @property
    def _said(self) -> Fraction:
        """What was said since the last scale."""
        return self._section + (self._pending or 0)

    def take(self, token: Token) -> bool:
        """Add a word; False, and nothing changed, if it does not fit."""
        if token.part is Part.JOINER:
            return self._last is not None
        fits = {
            Part.FIGURE: self._figure,
            Part.UNIT: self._unit,
            Part.MULTIPLIER: self._multiply,
            Part.SCALE: self._scale_up,
        }[token.part](token.value)
        if fits:
            self._last = token.part
        return fits

    def _figure(self, value: Fraction) -> bool:
        limit = self._multiplier or self._scale
        # 1천436.5 is one number; in 1천2.5 the figure does not fill the places that the thousand leaves.
        if self._pending is not None or (
            limit is not None and (value >= limit or (value.denominator > 1 and value * 10 < limit))
        ):
            return False
        self._pending = value
        return True

    def _unit(self, value: Fraction) -> bool:
        if value == _HALF and not self._joined and self._last in {Part.SCALE, Part.UNIT} and self._round():
            return True
        if not value and not self._joined and self._last is not None:
            # Một nghìn không trăm linh năm: a thousand, no hundred, and five.
            return True
        if self._pending is None:
            limit = (self._multiplier or self._scale) if self._joined else self._scale
            if limit is not None and value >= limit:
                return False
            self._pending = value
            return True
        if self._joined or self._last is Part.FIGURE or not _add_up(self._pending, value):
            return False
        self._pending += value
        return True

    def _round(self) -> bool:
        """Take a half of the scale that was said last: "a million and a half"; False if none was."""
        if self._pending in _ROUND and not self._section:
            self._pending *= 1 + _HALF
        elif self._last is Part.SCALE and self._scale is not None:
            self._total += self._scale * _HALF
        else:
            return False
        return True

    def _multiply(self, value: Fraction) -> bool:
        if self._joined:
            if self._pending == 0 or (self._multiplier is not None and value >= self._multiplier):
                return False
            self._section += (1 if self._pending is None else self._pending) * value
            self._pending, self._multiplier = None, value
            return True
        if self._pending is not None and self._pending >= value:
            return False
        self._pending = (1 if self._pending is None else self._pending) * value
        return True

    def _scale_up(self, value: Fraction) -> bool:
        nothing = self._pending is None and not self._section
        if self._scale is None or value < self._scale:
            # Cinco millones mil doscientos: the thousand is one.
            if nothing and self._last is not None and (self._joined or value != _THOUSAND):
                return False
            self._total += (1 if nothing else self._said) * value
        elif self._total < value:
            # 1.2万亿
            self._total = (self._total + self._said) * value
        else:
            return False
        self._scale, self._section, self._pending, self._multiplier = value, Fraction(0), None, None
        return True


def _add_up(pending: Fraction, value: Fraction) -> bool:
    """Say whether two words add up, each place of the number once: twenty five, dreiundzwanzig, сто двадцать."""
    if value.denominator > 1:
        return pending.denominator == 1
    if value < _HUNDRED and pending > 0 and pending % _HUNDRED == 0:
        return True
    if _HUNDRED <= value < _THOUSAND and pending > 0 and pending % _THOUSAND == 0:
        return True  # ألفان وثلاثمئة: two thousand and three hundred, each one word
    low, high = sorted((pending % _HUNDRED, value))
    return 0 < low < 10 and 20 <= high < _HUNDRED and high % 10 == 0
