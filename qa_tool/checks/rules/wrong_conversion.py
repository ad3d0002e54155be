"""Amounts in brackets that are not what stands before them: 20 billion won (about $150 million)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache

from qa_tool.checks.check import Example, SentenceCheck
from qa_tool.checks.facts import Facts
from qa_tool.checks.signs import Signs
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.languages.conversions import TEMPERATURE, Measure, measures
from qa_tool.languages.numbers.english import SCALES
from qa_tool.languages.numbers.writing import write_like

# Behind a sign of money only: 5m is a length.
_SHORT_SCALES = {"k": 10**3, "mn": 10**6, "m": 10**6, "bn": 10**9, "tn": 10**12}
_ABOUT = (
    r"(?:about|around|approximately|some|roughly|nearly|almost|over|more than|or|i\.e\.,?|equivalent to|equal to|worth)"
)
# Rates move, and people round: only what is farther off than this is wrong.
_OFF, _OFF_SMALL, _SMALL = 1.6, 2.2, 3
_DEGREES = 3
_MOST_STEPS = 6
# What the price was then, or would be: other rates.
_OTHER_TIMES = re.compile(
    r"\b(?:then|at the time|at that time|today['’]s money|each|per|a (?:day|month|year|week)|century|18\d\d|19\d\d)\b|/"
)
# What stands before the bracket is half of an amount only: a man of 5 feet 10 inches (178 cm).
_OF_TWO_UNITS = re.compile(
    r"\d[\s-]?(?:feet|foot|ft|pounds?|lbs?|stone|m|meters?|metres?|kg|yards?|miles?)\.?,?\s(?:and\s)?$"
)
_LOOK_BACK = 20
_SIGN = re.compile(r"\((?:[a-z.,]+$|[^\W\d_]{0,3}[$€£₩¥]|-?\d)")
_BRACKET = " ("


class WrongConversion(SentenceCheck):
    """Finds amounts in brackets that are not what stands before them: 20 billion won (about $150 million).

    Korean, Japanese and Chinese count in ten thousands, and machines get one of the two amounts wrong by a factor.
    Currencies are held against the rates of the last 25 years, and only what is far off is flagged; where a power of
    ten explains it, the right amount is offered, in brackets and before them. Lengths, areas, weights and temperatures
    are compared, too (40 kilometers, 250 miles).
    """

    id = "wrong-conversion"
    title = "Converted amount does not fit"
    category = "Accuracy/Mistranslation"
    severity = Severity.MAJOR
    # 1 flag in 360,000 words of MT, right and marked; none in 45,000 of references and 38,000 of post-edits. Rates and
    # factors leave little to judge.
    confidence = 0.9
    signs = Signs(mark=_SIGN)
    examples = (
        Example(
            "The yard costs 20 billion won (about $150 million).",
            ("20 billion won (about $150 million)",),
            "The yard costs 20 billion won (about $15 million).",
        ),
        Example(
            "The road is 40 kilometers (250 miles) long.",
            ("40 kilometers (250 miles)",),
            "The road is 40 kilometers (25 miles) long.",
        ),
        Example("It was 30 degrees Celsius (52 F) in the shade.", ("30 degrees Celsius (52 F)",)),
        Example(
            "They paid 10 billion won ($7.5 million), 3 million yen ($20,000) and €5 (£4) for 5 feet (1.5 meters)."
        ),
        Example("It sold 20 million won of 3 (about 5) and 10 won (two draws) in 30 C (86 F) and minus 4 C (25 F)."),
    )

    def find(self, sentence: Sentence, facts: Facts) -> Iterator[Finding]:
        """Yield each amount with what stands in brackets."""
        text = sentence.text
        if _BRACKET not in text:
            return
        for match in _pattern().finditer(text):
            first, second = _measure(match, "first"), _measure(match, "second")
            if first is None or second is None or _OTHER_TIMES.search(match["rest"]):
                continue
            if _OF_TWO_UNITS.search(text, max(0, match.start() - _LOOK_BACK), match.start()):
                continue
            left, right = _value(match, "first"), _value(match, "second")
            wanted = first.in_other(float(left), second)
            if wanted is None or _fits(right, wanted, is_degrees=first.kind == TEMPERATURE):
                continue
            yield Finding(
                Span(*match.span()),
                say("{first} are not {second}: one of the two is wrong.", first=match["first"], second=match["second"]),
                tuple(_mended(match, left, right, wanted)),
                {"would be": _range(wanted, second)},
            )


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    names = sorted(measures(), key=len, reverse=True)
    signs = "|".join(re.escape(name) for name in names if not name[-1].isalnum() and name[0] != "°")
    words = "|".join(re.escape(name) for name in names if name[-1].isalnum())
    scale, short = "|".join(SCALES), "|".join(_SHORT_SCALES)

    def amount(name: str) -> str:
        return (
            rf"(?P<{name}>(?:(?P<{name}_sign>{signs})\s?)?(?P<{name}_figure>(?:[Mm]inus\s|[-−])?\d[\d,]*(?:\.\d+)?)"
            rf"(?:[\s-]?(?P<{name}_scale>(?:{scale})s?|(?({name}_sign)(?:{short})|(?!)))\b)?"
            rf"(?:[\s-]?(?:U\.?S\.?\s)?(?P<{name}_unit>{words})\b)?)"
        )

    return re.compile(
        rf"(?<![\w.,$€£¥₩-]){amount('first')}\s\((?:{_ABOUT}\s)?{amount('second')}(?P<rest>(?:[,;][^()]{{0,60}})?)\)"
    )


def _measure(match: re.Match[str], name: str) -> Measure | None:
    sign, unit = match[f"{name}_sign"], match[f"{name}_unit"]
    return measures().get(sign or unit or "")


def _value(match: re.Match[str], name: str) -> Fraction:
    scale = str(match[f"{name}_scale"] or "").removesuffix("s")
    figure = re.sub(r"^\D+", "-", match[f"{name}_figure"].replace(",", ""))
    return Fraction(figure) * (SCALES | _SHORT_SCALES).get(scale, 1)


def _fits(value: Fraction, wanted: tuple[float, float], *, is_degrees: bool) -> bool:
    least, most = wanted
    if is_degrees:
        return abs(value - least) <= _DEGREES
    off = _OFF_SMALL if min(float(value), least) < _SMALL else _OFF
    return least / off <= value <= most * off


def _mended(match: re.Match[str], left: Fraction, right: Fraction, wanted: tuple[float, float]) -> Iterator[str]:
    """Yield the two amounts with the second, then the first, a power of ten apart, where that makes them fit."""
    between = match.string[match.end("first") : match.start("second")]
    for power in range(-_MOST_STEPS, _MOST_STEPS + 1):
        if power and left > 0 and _fits(right * Fraction(10) ** power, wanted, is_degrees=False):
            after = f"{match['rest']})"
            yield f"{match['first']}{between}{_written(match, 'second', right * Fraction(10) ** power)}{after}"
            yield f"{_written(match, 'first', left * Fraction(10) ** -power)}{between}{match['second']}{after}"
            return


def _written(match: re.Match[str], name: str, value: Fraction) -> str:
    """Return an amount as the text has it, with another value."""
    start = match.start(f"{name}_figure") - match.start(name)
    end = max(match.end(f"{name}_figure"), match.end(f"{name}_scale")) - match.start(name)
    return f"{match[name][:start]}{write_like(match[name][start:end], value)}{match[name][end:]}"


def _range(wanted: tuple[float, float], measure: Measure) -> str:
    low, high = (f"{value:,.3g}" if value < 1000 else f"{value:,.0f}" for value in wanted)
    return f"{low} {measure.name}" if low == high else f"{low} to {high} {measure.name}"
