"""Units and currencies that are said twice, or two where one should be."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from qa_tool.checks.apart import apart
from qa_tool.checks.check import Example, SentenceCheck
from qa_tool.checks.facts import Facts
from qa_tool.checks.signs import Signs
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.languages.numbers.english import SCALES
from qa_tool.text.patterns import later

_FIGURE = r"(?<![\d.,])\d[\d,]{0,15}(?:\.\d{1,6})?"
_SCALE = rf"(?:{'|'.join(SCALES)})"
_SIGNS = {
    "$": r"(?:U\.?S\.?\s)?dollars?",
    "€": "euros?",
    "£": "pounds?",
    "₩": "won",
    "¥": "(?:yen|yuan)",
    "₽": "rubles?",
}
_SIGN_AND_WORD = later(
    "|".join(
        rf"(?P<kept{n}>{re.escape(sign)}\s?{_FIGURE}(?:\s{_SCALE})?)\s{word}\b"
        for n, (sign, word) in enumerate(_SIGNS.items())
    )
)
_MEASURES = {
    "km": "kilomet(?:er|re)s?", "kg": "kilograms?", "cm": "centimet(?:er|re)s?", "mm": "millimet(?:er|re)s?",
    "m": "met(?:er|re)s?", "ha": "hectares?", "t": "tons?", "%": r"per\s?cent",
}  # fmt: skip
_SHORT_AND_LONG = later(
    "|".join(
        rf"(?P<figure{n}>{_FIGURE})(?P<gap{n}>\s?){unit}\s(?P<word{n}>{word})\b"
        for n, (unit, word) in enumerate(_MEASURES.items())
    )
)
# 800 square meters. m: the source's "кв. м" translated and left.
_SQUARE = later(
    rf"(?P<kept>{_FIGURE}\s(?:square|sq\.?|cubic)\s(?:kilo|centi)?met(?:er|re)s?)\.?\s(?:sq\.?\s)?(?:k|c)?m\b\.?"
)
_CURRENCY = r"won|yen|yuan|dollars|euros|rubles|roubles|hryvnias|pounds|rupees|baht|dong"
_TWO = later(rf"\b{_FIGURE}(?:\s{_SCALE})?\s(?P<two>(?P<one>{_CURRENCY})\s(?P<other>{_CURRENCY}))\b(?![-'’])")
# 3 billion 200 million: counted in steps of another language.
_CHAIN = later(
    rf"(?<![\w.,$€£₩¥])(?P<first>\d{{1,3}})\s(?P<scale>million|billion|trillion)\s(?P<second>\d{{1,3}})\s(?P<less>{_SCALE})\b"
    r"(?!-)"
)
# 3 thousand 200 people; in Arabic 42 thousand and 982
_THOUSAND_CHAIN = later(
    r"(?<![\w.,$€£₩¥])(?<!between )(?P<first>\d{1,3})\s(?P<scale>thousand|hundred)\s(?:and\s(?=\d{3}\b))?"
    r"(?P<second>\d{1,3})(?=\s[a-z])(?!\s(?:or|to|and|-)\b)"
)
# one million and seven hundred thousand
_DIGITS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_WORD_CHAIN = later(
    rf"\b(?P<first>{'|'.join(_DIGITS)}) (?P<scale>million|billion) (?:and )?(?P<second>{'|'.join(_DIGITS)}) hundred"
    r" (?P<less>thousand|million)\b(?! and\b)"
)
_HALF_OF_DAY = later(
    r"\b(?P<kept>\d{1,2}(?::\d\d)?\s?(?:(?P<am>a\.?m\b\.?)|p\.?m\b\.?))\s(?:in\sthe\s(?(am)morning|(?:afternoon|evening))|(?(am)(?!)|at\snight))\b"
)
# 0.5%p is how Korean and Japanese write percentage points; "a 0.75% point step" comes of it.
_POINTS = later(rf"(?P<kept>{_FIGURE})\s?%(?:\s?[pP]\b|[\s-](?P<point>points?)\b(?!-))")
_PERCENTAGE = later(rf"\b(?P<kept>{_FIGURE}) percentage(?=[,.;]|\s*$| (?:of|from|to|in|on|and|compared|over|year)\b)")
_AGE = later(r"\b(?P<kept>at the age of \d{1,3}) years old\b")
# 5-10 m / s: as Russian and Ukrainian forecasts are translated.
_SLASHED = later(r"\b(?P<kept>\d+\s?)(?P<what>k?m|l|k?g)\s/\s(?P<per>s|h|hour|sec|min)\b")
# 3 thousand tickets: papers write 3,000.
_FEW_THOUSAND = later(r"(?<![\w.,$€£₩¥-])(?P<first>\d{1,3}) thousand(?= (?:[a-z]+s|people|won|yen)\b)")
_OUT_OF = later(r"\b(?P<first>\d[\d,.]*) (?P<word>[a-z]+s) out of (?P<second>(?:a total of )?\d[\d,.]* (?P=word))\b")
# What every one of them holds, each beginning with what is rare: few texts are looked at more closely.
_MAYBE = later(
    r"[$€£₩¥₽]\s?\d[\d,.]*(?:\s[a-z]+)?\s(?:U\.?S\.?\s)?(?:dollar|euro|pound|won|yen|yuan|ruble)"
    r"|(?:square|sq\.?|cubic) [a-z]{5,11}\.? [kcms]|(?:[kcm]?m|kg|ha|t|%)\s(?:kilo|centi|milli|met|hect|ton|per\s?cent)"
    rf"|(?:{_CURRENCY})\s(?:{_CURRENCY})\b|(?:[mbtr]illion|thousand|hundred)\s(?:and\s)?\d{{1,3}}\s[a-z]"
    r"|illion (?:and )?[a-z]+ hundred (?:thousand|million)"
    r"|%\s?[pP]\b|%[\s-]point|\d\s?k?[mlg] / \w"
    r"|\d percentage|years old|\d thousand|\w out of (?:a total of )?\d|[ap]\.?m\.?\s(?:in|at)\s"
)
_WORDS = frozenset(
    """dollar dollars euro euros pound pounds won yen yuan ruble rubles roubles hryvnias rupees baht dong
    million billion trillion thousand hundred morning afternoon evening night
    percent percentage cent out old kilometer kilometers kilometre kilometres kilogram kilograms
    centimeter centimeters centimetre centimetres millimeter millimeters millimetre millimetres meter
    meters metre metres hectare hectares ton tons""".split()  # noqa: SIM905
)
_MOST_DECIMALS = 3


class DoubledUnit(SentenceCheck):
    """Finds units and currencies that are said twice, and two of them after one number.

    "$5 million dollars", "40 km kilometers", "5% percent", "3 trillion won dollars", "8 a.m. in the morning", and
    amounts in two steps, as other languages count: "3 billion 200 million yuan" for 3.2 billion, "4 thousand 300". Ages
    and counts that are said twice ("at the age of 20 years old"), and "0.5%p" and "0.5% points" for percentage points,
    are found, too; so is "5 m / s".
    """

    id = "doubled-unit"
    title = "Unit or currency said twice"
    category = "Locale convention/Measurement format"
    severity = Severity.MINOR
    # Nothing flagged in 360,000 words of MT and 50,600 of references: a judgement.
    confidence = 0.9
    signs = Signs(_WORDS, re.compile(r"%[pP]?|\A/\Z"))
    examples = (
        Example("It cost $5 million dollars.", ("$5 million dollars",), "It cost $5 million."),
        Example("The road is 40 km kilometers long.", ("40 km kilometers",), "The road is 40 kilometers long."),
        Example("Prices rose 5% percent.", ("5% percent",), "Prices rose 5 percent."),
        Example("It burned on 800 square meters m.", ("800 square meters m.",), "It burned on 800 square meters."),
        Example("A loan of 3 trillion won dollars was paid.", ("won dollars",)),
        Example("It cost 3 billion 200 million yuan.", ("3 billion 200 million",), "It cost 3.2 billion yuan."),
        Example("Some 4 thousand 300 people came.", ("4 thousand 300",), "Some 4,300 people came."),
        Example("The rate rose 0.5%p in May.", ("0.5%p",), "The rate rose 0.5 percentage points in May."),
        Example("A 0.75% point step is due.", ("0.75% point",), "A 0.75 percentage point step is due."),
        Example("Gusts reach 9 m / s.", ("9 m / s",), "Gusts reach 9 m/s."),
        Example("It began at 7 a.m. in the morning.", ("7 a.m. in the morning",), "It began at 7 a.m."),
        Example("It cost $5 million, or 5 million dollars: 3 billion, 200 million of it in won; 5 km by kilometer."),
        Example("The yen dollar rate stood at 150, and 3 million 20-somethings drive 100 m, metres apart."),
    )

    def find(self, sentence: Sentence, facts: Facts) -> Iterator[Finding]:
        """Yield the units with their numbers."""
        return apart(_all(sentence.text)) if _MAYBE.search(sentence.text) is not None else iter(())


def _all(text: str) -> Iterator[Finding]:
    for match in _SIGN_AND_WORD.finditer(text):
        kept = next(value for name, value in match.groupdict().items() if value is not None)
        yield _twice(match, kept)
    for match in _SHORT_AND_LONG.finditer(text):
        number = next(name[6:] for name, value in match.groupdict().items() if name.startswith("figure") and value)
        yield _twice(match, f"{match[f'figure{number}']} {match[f'word{number}']}")
    for match in _SQUARE.finditer(text):
        yield _twice(match, match["kept"] + ("." if match.end() == len(text) and match.group().endswith(".") else ""))
    for match in _TWO.finditer(text):
        same = match["one"] == match["other"]
        yield Finding(
            Span(*match.span("two")),
            "Two currencies after one number: which is meant?" if not same else "The unit is said twice.",
            (match["one"],) if same else (),
        )
    yield from _in_steps(text)
    yield from _otherwise(text)
    for match in _CHAIN.finditer(text):
        scale, less = SCALES[match["scale"]], SCALES[match["less"]]
        value = int(match["first"]) + Fraction(int(match["second"]) * less, scale)
        if less < scale and value < int(match["first"]) + 1 and (value * 10**_MOST_DECIMALS).denominator == 1:
            written = f"{float(value):.{_MOST_DECIMALS}f}".rstrip("0").rstrip(".")
            yield Finding(
                Span(*match.span()),
                "English says this as one number.",
                (f"{written} {match['scale']}",),
            )


def _otherwise(text: str) -> Iterator[Finding]:
    for match in _POINTS.finditer(text):
        one = match["kept"] == "1" or (match["point"] == "point" and text[match.end() :].startswith(" "))
        yield _written(match, f"{match['kept']} percentage point{'' if one else 's'}")
    for match in _PERCENTAGE.finditer(text):
        yield _written(match, f"{match['kept']} percent")
    for match in _FEW_THOUSAND.finditer(text):
        yield _written(match, f"{match['first']},000")
    for match in _SLASHED.finditer(text) if " / " in text else ():
        yield _written(match, f"{match['kept']}{match['what']}/{match['per']}")
    for match in _AGE.finditer(text):
        yield Finding(Span(*match.span()), "The age is said twice.", (match["kept"],))
    for match in _OUT_OF.finditer(text):
        yield _twice(match, f"{match['first']} out of {match['second']}")


def _written(match: re.Match[str], right: str) -> Finding:
    return Finding(Span(*match.span()), say("English writes this otherwise: {right}.", right=right), (right,))


def _in_steps(text: str) -> Iterator[Finding]:
    for match in _THOUSAND_CHAIN.finditer(text):
        scale = 1000 if match["scale"] == "thousand" else 100
        if int(match["second"]) < scale:
            value = int(match["first"]) * scale + int(match["second"])
            yield Finding(Span(*match.span()), say("English says this as one number."), (f"{value:,}",))
    for match in _WORD_CHAIN.finditer(text):
        if (match["scale"], match["less"]) in {("million", "thousand"), ("billion", "million")}:
            written = f"{_DIGITS.index(match['first']) + 1}.{_DIGITS.index(match['second']) + 1} {match['scale']}"
            yield Finding(Span(*match.span()), say("English says this as one number."), (written,))
    for match in _HALF_OF_DAY.finditer(text):
        right = match["kept"].removesuffix(text[match.end() : match.end() + 1])
        yield Finding(Span(*match.span()), say("The time of day is said twice."), (right,))


def _twice(match: re.Match[str], kept: str) -> Finding:
    return Finding(Span(*match.span()), "The unit is said twice.", (kept,))
