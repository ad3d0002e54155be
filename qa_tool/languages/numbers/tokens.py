"""The words of numbers in a text: figures, units, multipliers, scales."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, auto
from fractions import Fraction

from qa_tool.languages.numbers.figures import BLANKS, read_figure
from qa_tool.languages.numbers.numerals import Numerals, forms, split_forms

# Longer runs of digits are no numbers.
_LONGEST_FIGURE = 24
# Number words written as one: sekizyüzotuzyedimilyonüçyüzotuzbeşbinyediyüzseksensekiz.
_MOST_INSIDE = 20
# 五十三・八五 is 53.85 in Japanese papers; 三・一一 may also be a day.
_POINTS = "点點・"
_BLANK = re.compile(f"[{BLANKS}]")


class Part(Enum):
    """What a word does in a number."""

    FIGURE = auto()
    UNIT = auto()
    MULTIPLIER = auto()
    SCALE = auto()
    JOINER = auto()


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a number; `also` holds other values, `is_sure` says that it can hardly mean anything else."""

    part: Part
    value: Fraction
    start: int
    end: int
    also: tuple[Fraction, ...] = ()
    is_sure: bool = True


class Tokens:
    """Finds the words of one language's numbers."""

    def __init__(self, numerals: Numerals) -> None:
        """Take the language's words."""
        self._numerals = numerals
        # Where words stand apart, what joins them is looked for between them.
        joiners = (*numerals.fillers, *(numerals.joiners if numerals.compounds else ()))
        self._words = {
            **{form: (Part.JOINER, Fraction(0)) for form in joiners},
            **{form: (Part.UNIT, value) for form, value in forms(numerals.units).items()},
            **{form: (Part.MULTIPLIER, value) for form, value in forms(numerals.multipliers).items()},
            **{form: (Part.SCALE, value) for form, value in forms(numerals.scales).items()},
        }
        self._duals = frozenset(numerals.duals)
        self._loose = frozenset(numerals.loose)
        suffixes = forms(numerals.suffixes)
        capitals = {form for listed in numerals.suffixes for form in split_forms(listed) if form.isupper()}
        self._suffixes = {form.upper() if form.upper() in capitals else form: value for form, value in suffixes.items()}
        self._digits = "".join(
            form for form, (part, _) in self._words.items() if numerals.joined and part is Part.UNIT and len(form) == 1
        )
        # £11million, 25тыс.
        glued = {} if numerals.joined else forms(numerals.scales)
        figure = _figure(numerals) + _suffix(self._suffixes, glued)
        self._suffixes |= glued
        self._pattern = re.compile(self._joined(figure) if numerals.joined else self._spaced(figure))
        self._no_number = re.compile(numerals.no_number or "(?!)")
        self._inside = re.compile(_any(self._words), re.IGNORECASE) if numerals.compounds else None

    def find(self, text: str) -> Iterator[Token]:
        """Yield the words of numbers in `text`, in order."""
        for match in self._pattern.finditer(text):
            if match.group()[0].isdecimal():
                yield from self._of_figure(match)
            elif self._no_number.match(text, match.start()) is None:
                yield from self._of_word(match.group(), match.start())

    def _joined(self, figure: str) -> str:
        """Return the pattern for a language that writes its numerals without blanks, one character each."""
        words = [form for form in self._words if form not in self._digits]
        run = rf"[{self._digits}]{{1,9}}(?:[{_POINTS}][{self._digits}]{{1,9}})?"
        # 千米 is a kilometre.
        units = [form for listed in self._numerals.measures for form in split_forms(listed) if form[0] in self._words]
        return rf"\d{figure}|(?!{_any(units)})(?:{run}|{_any(words)})"

    def _spaced(self, figure: str) -> str:
        """Return the pattern for a language that writes its numbers as words."""
        by_start: dict[str, list[str]] = {}
        for form in self._words:
            by_start.setdefault(form[0], []).append(form[1:])
        word = "|".join(
            rf"(?<=[{start}{start.upper()}])(?i:{_any(rests)})" for start, rests in sorted(by_start.items())
        )
        if self._numerals.compounds:
            word = rf"(?:{word})(?i:{_any(self._words)}){{0,{_MOST_INSIDE}}}"
        for prefix in self._numerals.prefixes:
            word = rf"(?:{word})|(?<={prefix[0]}){prefix[1:]}(?:{_any(self._words)})"
        starts = {start for form in (*self._words, *self._numerals.prefixes) for start in (form[0], form[0].upper())}
        first = re.escape("".join(sorted(starts)))
        return rf"[\d{first}](?:(?<=\d){figure}|(?<!\d)(?<!\w.)(?:{word})(?!\w))"

    def _of_figure(self, match: re.Match[str]) -> Iterator[Token]:
        start, place = match.start(), "apart" if match["apart"] else "suffix"
        suffix = match[place]
        raw = match.string[start : match.start(place) if suffix else match.end()].rstrip(BLANKS)
        if len(raw) <= _LONGEST_FIGURE:
            mixed = self._numerals.mixed or not self._loose.isdisjoint(raw)
            figure = read_figure(raw, self._numerals.decimal, self._numerals.grouping, mixed)
            if figure.is_whole:
                # A blank parts thousands in some English, too, but may as well part two numbers.
                is_sure = figure.is_sure and not (self._numerals.decimal == "." and _BLANK.search(raw))
                yield Token(Part.FIGURE, figure.values[0], start, start + len(raw), figure.values[1:], is_sure)
            else:
                for value in figure.values:
                    yield Token(Part.FIGURE, value, start, start + len(raw), is_sure=False)
        if suffix:
            known = self._suffixes.get(suffix) or self._suffixes[suffix.lower()]
            yield Token(Part.SCALE, known, match.start(place), match.end())

    def _of_word(self, word: str, start: int) -> Iterator[Token]:
        if self._digits and word[0] in self._digits:
            yield _run_of_digits(word, {form: self._words[form][1] for form in self._digits}, start)
            return
        known = self._words.get(word.lower())
        if known is None and self._inside is not None:
            for inner in self._inside.finditer(word):
                yield Token(*self._words[inner.group().lower()], start + inner.start(), start + inner.end())
            return
        if known is None:
            prefix = next(each for each in self._numerals.prefixes if word.startswith(each))
            yield Token(Part.JOINER, Fraction(0), start, start + len(prefix))
            start += len(prefix)
            word = word[len(prefix) :]
            known = self._words[word]
        also = (2 * known[1],) if word in self._duals else ()
        yield Token(*known, start, start + len(word), also)


def _run_of_digits(word: str, digits: dict[str, Fraction], start: int) -> Token:
    """Return 二〇二三 as 2023, 三点五 and 三・五 as 3.5, and 三四 as 3: it may be "three or four", or 34."""
    whole, point, decimals = next((parts for mark in _POINTS if (parts := word.partition(mark))[1]), (word, "", ""))
    before = "".join(str(digits[digit]) for digit in whole)
    after = "".join(str(digits[digit]) for digit in decimals)
    value = Fraction(int(before + after), 10 ** len(after))
    if len(whole) == 2 and not after and before[0] != "0":
        return Token(Part.UNIT, digits[whole[0]], start, start + len(word), (digits[whole[1]], value), is_sure=False)
    also = (Fraction(int(before)), Fraction(int(after))) if point == "・" else ()
    return Token(Part.UNIT, value, start, start + len(word), also, is_sure=not after)


def _figure(numerals: Numerals) -> str:
    """Return the pattern for what goes on after the first digit of a figure."""
    marks = re.escape("".join(sorted({*numerals.decimal, *numerals.grouping, ".", ","} - {" "})))
    plain = rf"\d*(?:[{marks}]\d+)*"
    if " " not in numerals.grouping:
        return plain
    return rf"(?:\d{{0,2}}(?:[{BLANKS}]\d{{3}}(?!\d))+(?:[{marks}]\d+)?|{plain})"


def _suffix(suffixes: Iterable[str], glued: Iterable[str]) -> str:
    """Return the pattern for a scale right behind a figure; a small letter apart from it is a measure."""
    capitals = _any(form for form in suffixes if form.isupper())
    small = {form for form in suffixes if not form.isupper()}
    longer = _any(form for form in small if len(form) > 1)
    return (
        rf"(?:(?P<suffix>(?i:{_any({*small, *glued})})|{capitals})(?![^\W_])"
        rf"|\s(?P<apart>(?i:{longer})|{capitals})(?![^\W_]))?"
    )


def _any(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word))) or "(?!)"
