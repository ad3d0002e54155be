"""Figures of one sentence that contradict each other: a rise in percent, a total and its parts."""

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
from qa_tool.languages.numbers.english import COUNTS, SCALES
from qa_tool.languages.numbers.writing import write_like
from qa_tool.text.patterns import later

_NO_YEAR = r"(?!(?:19|20)\d\d(?!,\d|\.\d|\d|\s(?:thousand|million|billion|trillion)))"


def _amount(name: str) -> str:
    """Return the pattern of an amount that is no percentage: $5.2 billion, 44 billion, 2 hours."""
    return (
        rf"(?:[A-Z]{{0,2}}[$€£¥₩]\s?)?(?<![\w.,])(?P<{name}>{_NO_YEAR}\d+(?:,\d{{3}})*(?:\.\d+)?)"
        rf"(?:\s(?P<{name}_scale>{'|'.join(SCALES)}))?(?![\d%.]*\d|\s?%|\sper\s?cent|\spercent|-)"
    )


_UP = "up|rise|rises|rose|risen|grew|grown|grow|increased?|increases|climbed|gained|gain|jumped|surged|soared|growth"
_DOWN = (
    "down|fell|fallen|falls?|dropped|drop|decreased?|declined?|slid|shrank|shrunk|slumped|plunged|tumbled|contracted"
)
_CHANGE = rf"(?P<change>{_UP}|{_DOWN})"
_SHARE = r"(?P<share>(?<![\d.,])\d+(?:\.\d+)?)(?:\s?%|\s?per\s?cent)(?!age|\spoints?)"
_SHORT = r"(?:(?!\bfrom\b)[^,;:.()\d]){0,40}"
# Herds that fell by 20 percent, from 900 cows to 500 cows; sales of 31 billion, up 10 percent from 2.8 billion.
_FROM_TO = later(
    rf"\b{_CHANGE}\b(?:\s[a-z]+){{0,3}}?\s(?:by\s)?(?:about\s|some\s|nearly\s|almost\s|around\s|over\s|more\sthan\s)?{_SHARE}"
    rf"{_SHORT},?\sfrom\s(?:about\s|some\s|the\s|around\s)?{_amount('old')}\s?(?P<unit>[^\d,;:.()]{{0,30}}?)\bto\s(?:about\s|some\s|around\s)?"
    rf"{_amount('new')}"
)
# The other way round: it rose 12% to 50 billion from 45 billion.
_TO_FROM = later(
    rf"\b{_CHANGE}\b(?:\s[a-z]+){{0,2}}?\s(?:by\s)?{_SHARE}{_SHORT}\sto\s(?:about\s|some\s|around\s)?{_amount('new')}\s?"
    rf"(?P<unit>[^\d,;:.()]{{0,30}}?),?\sfrom\s(?:about\s|some\s|the\s|around\s)?{_amount('old')}"
)
_NOW = later(
    rf"{_amount('new')}\s?(?P<unit>[^\d;:.()]{{0,40}}?),?\s\(?(?:which\s(?:is|was)\s)?(?:an?\s)?{_CHANGE}\b\s(?:by\s|of\s)?{_SHARE}"
    rf"{_SHORT}\s(?:from|compared\s(?:to|with))\s(?:about\s|some\s|the\s|around\s)?{_amount('old')}"
)
_TIMES = {"doubled": 2, "tripled": 3, "quadrupled": 4, "halved": 0.5}
_MULTIPLIED = later(
    rf"\b(?P<times>{'|'.join(_TIMES)})\b(?:,|\s(?:in|over|within)\s[^,;:.()]{{0,30}}?)?\sfrom\s(?:about\s|some\s|around\s)?{_amount('old')}\s?"
    rf"(?P<unit>[^\d,;:.()]{{0,30}}?)\bto\s(?:about\s|some\s|around\s|nearly\s|almost\s|over\s|more\sthan\s)?{_amount('new')}"
)
# The parts follow: 40 homes: 12 houses, 20 flats and 8 huts; 1,000 votes, of which 700 …, 200 … and 100 …
_COUNT = rf"(?:\d{{1,3}}(?:,\d{{3}})+|\d+|{'|'.join(COUNTS)})(?![\w.%]|,\d|\sper\s?cent|\s?[%°]|\s(?:of|or)\b)"
_PART = rf"(?:(?:and\s)?{_COUNT}(?:\s(?!and\b|or\b)[a-z’'-]+){{1,6}})"
_TOTAL = later(
    rf"(?<![\w.,$€£¥/-])(?P<total>{_COUNT})\s(?P<noun>[a-z][^\d:;.()]{{0,60}}?)"
    rf"(?P<lead>:\s|,\sof\s(?:which|whom|them)\s|\s[—–]\s)(?P<parts>{_PART}(?:,\s{_PART}){{1,6}},?\sand\s{_PART})(?=[.;)—–]|\s[—–]|\Z)",
    re.IGNORECASE,
)
# "Of this 40 percent went here, 35 percent there and 25 percent away": the shares of one whole.
_SHARES = later(
    r"(?:\b[Oo]f (?:this|these|it|them|which|whom|the (?:total|sum|money|votes?))\b|\b(?:made|make|makes) up"
    r"|\baccount(?:s|ed)? for|\bconsists? of)"
    r"(?P<shares>[^.;:()]*?\d(?:[^.;:()]|\.\d){5,200}\band\b[^.;:()]*?\d[\d.]*(?: ?%| ?per ?cent))"
)
_PERCENT = later(r"(?<![\d.,])(\d{1,2}(?:\.\d+)?)(?= ?%| ?per ?cent)")
_NO_SHARE = later(
    rf"\b(?:{_UP}|{_DOWN}|than|from|compared|respectively|both|while|whereas|women|men|year|last|among)\b"
)
_FEWEST_SHARES, _WHOLE, _MOST_ROUNDED = 3, 100, 102
_ROUGHLY = later(r"\b(?:about|around|some|nearly|almost|over|more\sthan|roughly)\b")
_NUMBER = later(_COUNT, re.IGNORECASE)
_OPEN = later(
    r"\b(?:including|such as|among|at least|aged?|respectively|each|other|others|also|still)\b", re.IGNORECASE
)
_ANOTHER_TIME = later(r"\b(?:points?|quarter|month|record|peak|high|low|forecast|expected)\b")
_ROUNDED, _STEPS = 0.6, (-4, -3, -2, -1, 1, 2, 3, 4)
# A figure behind what both kinds hold.
_MAYBE = re.compile(
    r"\b(?:from|with|to)\s(?:[a-z]+\s)?(?:[A-Z]{0,2}[$€£¥₩]\s?)?\d|:\s|\sof\s(?:which|whom|them)\s|\s[—–]\s"
)
_LEADS = (": ", " of which ", " of whom ", " of them ", " — ", " – ")
_LOOK_BACK = 12
_SIGN_WORDS = frozenset(f"{_UP}|{_DOWN}|{'|'.join(_TIMES)}".replace("?", "").split("|")) | {
    "increase", "decrease", "decline", "fall", "which", "whom", "percent", "cent",
}  # fmt: skip


class ContradictoryFigures(SentenceCheck):
    """Finds figures of one sentence that contradict each other.

    "$31 billion, up 10 percent from $2.8 billion", "fell by 20%, from 900 cows to 450 cows", "doubled from 2 to 8"; a
    total that is not the sum of its parts ("40 homes: 12 houses, 20 flats and 18 huts"). One of
    them got lost on the way, most often by a power of ten; where that explains it, the right amount is offered. What
    was rounded counts as right, and lists that may be open are left alone.
    """

    id = "contradictory-figures"
    title = "Figures contradict each other"
    category = "Accuracy/Mistranslation"
    severity = Severity.MAJOR
    # Nothing flagged in 360,000 words of MT, 45,000 of references and 38,000 of post-edits: too rare to measure.
    confidence = 0.8
    signs = Signs(_SIGN_WORDS, re.compile(r":$|%"))
    examples = (
        Example(
            "It earned 31 billion yen, up 10.2% from 2.8 billion yen in 2021.",
            ("31 billion yen, up 10.2% from 2.8 billion",),
            "It earned 3.1 billion yen, up 10.2% from 2.8 billion yen in 2021.",
        ),
        Example(
            "The herd shrank by 20%, from 900 cows to 450 cows.",
            ("20%, from 900 cows to 450",),
            "The herd shrank by 50%, from 900 cows to 450 cows.",
        ),
        Example("Sales doubled from 2 million to 8 million.", ("doubled from 2 million to 8 million",)),
        Example("It owns 40 homes: 12 houses, 20 flats and 18 huts.", ("40",)),
        Example("Sales rose 20 percent from 40 to 48, and the share fell 3% to 5 percent from 6 percent."),
        Example("It has 9 rooms: 4 on the first floor, 3 on the second and 2 in the attic; 2022 was up 5% from 2021."),
    )

    def find(self, sentence: Sentence, facts: Facts) -> Iterator[Finding]:
        """Yield the figures."""
        text = sentence.text
        shares = tuple(_of_shares(text)) if text.count("%") + text.count("cent") >= _FEWEST_SHARES else ()
        return apart((*shares, *_changes(text), *_sums(text))) if shares or _MAYBE.search(text) else iter(())


def _changes(text: str) -> Iterator[Finding]:
    if " from " not in text and " compared " not in text:
        return
    for pattern in (_FROM_TO, _TO_FROM, _NOW, _MULTIPLIED):
        if pattern is not _MULTIPLIED and "%" not in text and "cent" not in text:
            continue
        for match in pattern.finditer(text):
            if pattern is _NOW and _ANOTHER_TIME.search(match["unit"]):
                continue
            finding = _judged(match)
            if finding is not None:
                yield finding


def _judged(match: re.Match[str]) -> Finding | None:
    old, new = _range(match, "old", 0), _range(match, "new", 0)
    share = match.groupdict().get("share")
    if old[0] <= 0 or new[0] <= 0:
        return None
    if share is None:
        return _of_times(match, old, new)
    wanted = _wanted(match, share)
    if _fits(old, new, wanted):
        return None
    start = match.start("share") if match.start("share") < match.start("new") else _first(match)
    span = Span(
        start, max(match.end(f"{name}_scale") if match[f"{name}_scale"] else match.end(name) for name in ("old", "new"))
    )
    really = (sum(new) / sum(old) - 1) * 100
    powers = [power for power in _STEPS if _fits(old, _range(match, "new", power), wanted)]
    if powers:
        return Finding(
            span,
            say("These figures do not fit together; one of the amounts is wrong by a power of ten."),
            _by_power(match, span, powers[0]),
            {"by the amounts": _percent(really)},
        )
    message = say("These figures do not fit together: by the amounts it is {share}.", share=_percent(really))
    if abs(really) >= 1000 or (really > 0) == _is_down(match["change"]):
        return Finding(span, message, (), {"by the amounts": _percent(really)})
    right = f"{abs(really):.{len(share.partition('.')[2])}f}"
    text = match.string
    fixed = f"{text[span.start : match.start('share')]}{right}{text[match.end('share') : span.end]}"
    return Finding(span, message, (fixed,), {"by the amounts": _percent(really)})


def _of_times(match: re.Match[str], old: tuple[float, float], new: tuple[float, float]) -> Finding | None:
    times = _TIMES[match["times"]]
    if new[1] / old[0] >= 0.8 * times and new[0] / old[1] <= 1.3 * times:
        return None
    end = max(match.end("new"), match.end("new_scale"))
    really = f"{sum(new) / sum(old):.2g}"
    return Finding(
        Span(match.start("times"), end),
        say("These figures do not fit together: the second is {times} times the first.", times=really),
    )


def _range(match: re.Match[str], name: str, power: int) -> tuple[float, float]:
    """Return the least and the most that an amount stands for, as far as it was rounded."""
    figure = match[name].replace(",", "").rstrip(".")
    scale = SCALES.get(match[f"{name}_scale"], 1) * 10.0**power
    digits = figure.partition(".")[2]
    zeros = 0 if digits else len(figure) - len(figure.rstrip("0"))
    if _ROUGHLY.search(match.group()) is None:
        zeros = min(zeros, max(0, len(figure) - 2))
    half = 0.5 * 10.0 ** (zeros or -len(digits))
    # "From 2 hours to 4": so small a number is hardly rounded.
    half = half / 2 if not zeros and not digits and scale == 1 else half
    return (float(figure) - half) * scale, (float(figure) + half) * scale


def _wanted(match: re.Match[str], share: str) -> tuple[float, float]:
    half = 0.5 * 10.0 ** -len(share.partition(".")[2]) + _ROUNDED
    value = float(share)
    if _is_down(match["change"]):
        return 1 - (value + half) / 100, 1 - (value - half) / 100
    return 1 + (value - half) / 100, 1 + (value + half) / 100


def _is_down(change: str) -> bool:
    return re.fullmatch(_DOWN, change) is not None


def _fits(old: tuple[float, float], new: tuple[float, float], wanted: tuple[float, float]) -> bool:
    return new[1] / old[0] >= wanted[0] and (old[1] <= 0 or new[0] / old[1] <= wanted[1])


def _first(match: re.Match[str]) -> int:
    return min(match.start("new"), match.start("old"))


def _by_power(match: re.Match[str], span: Span, power: int) -> tuple[str, ...]:
    text = match.string
    fixed = []
    for name, by in (("new", power), ("old", -power)):
        value = float(match[name].replace(",", "")) * 10.0**by
        if 0.01 <= value < 10_000:
            figure = f"{value:,.4f}".rstrip("0").rstrip(".")
            fixed.append(f"{text[span.start : match.start(name)]}{figure}{text[match.end(name) : span.end]}")
    return tuple(fixed)


def _percent(value: float) -> str:
    return f"{'up' if value > 0 else 'down'} {abs(value):.1f} percent"


def _sums(text: str) -> Iterator[Finding]:
    if " and " not in text or not any(map(text.__contains__, _LEADS)):
        return
    for match in _TOTAL.finditer(text):
        total = _count(match["total"])
        parts = [_count(number.group()) for number in _NUMBER.finditer(match["parts"])]
        lead = match["lead"].strip()
        if _OPEN.search(text, max(0, match.start() - _LOOK_BACK), match.end()) or len(parts) != match["parts"].count(
            ","
        ) + 2 - (", and" in match["parts"]) - len(re.findall(r"\d,\d", match["parts"])):
            continue
        whole = sum(parts)
        # Of a total some may be left out, never more than there are.
        if whole == total or (lead.startswith(",") and whole < total) or whole > 3 * total or 3 * whole < total:
            continue
        right = write_like(match["total"], Fraction(whole))
        yield Finding(
            Span(*match.span("total")),
            say("The parts add up to {sum}.", sum=right),
            (right,),
            {"parts": " + ".join(f"{part:,}" for part in parts)},
        )


def _of_shares(text: str) -> Iterator[Finding]:
    """Yield the last of the shares of a whole that are more than it."""
    for match in _SHARES.finditer(text):
        shares = [float(share) for share in _PERCENT.findall(match["shares"])]
        if (
            len(shares) >= _FEWEST_SHARES
            and _MOST_ROUNDED < sum(shares) < 2 * _WHOLE
            and _NO_SHARE.search(text, match.start("shares"), match.end() + _LOOK_BACK) is None
        ):
            last = list(_PERCENT.finditer(text, match.start("shares"), match.end("shares")))[-1]
            message = say("The shares add up to {sum} percent.", sum=f"{sum(shares):g}")
            yield Finding(
                Span(*last.span(1)), message, evidence={"how to mend": "look up in the source which is wrong"}
            )


def _count(said: str) -> int:
    return COUNTS.get(said.lower()) or int(said.replace(",", ""))
