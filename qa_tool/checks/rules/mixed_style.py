"""Abbreviations, percentages, dates and times that one article writes in two ways."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterator, Sequence
from typing import NamedTuple

from qa_tool.checks.check import ArticleCheck, Example, Observation, Seen
from qa_tool.checks.facts import Facts
from qa_tool.checks.signs import Signs
from qa_tool.checks.written_ways import otherwise
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.span import Span

_MONTHS = "January February March April May June July August September October November December"
# Abbreviations that papers write with points or without.
_POINTED = ("US", "UN", "UK", "EU", "DC", "UAE", "USA")
_WITH_POINTS = "|".join("".join(rf"{letter}[.]" for letter in one) for one in sorted(_POINTED, key=len, reverse=True))
_POINTS = re.compile(rf"(?<![\w.&])(?:(?:{_WITH_POINTS})(?!\w)|(?:{'|'.join(_POINTED)})(?![\w&$]))")
_PERCENT = re.compile(r"(?<=\d)(?: ?%(?!\w)|[ -]per ?cent\b)")
_MONTH = rf"(?:{_MONTHS.replace(' ', '|')})"
_DAY = re.compile(
    rf"\b{_MONTH} (?P<after>[1-3]?\d)(?:st|nd|rd|th)?(?![\w.]?\w)|\b(?P<before>[1-3]?\d)(?:st|nd|rd|th)? {_MONTH}\b"
)
_HALF = r"(?P<half>[ap]\.m\.|[AP]\.M\.|[ap]m|[AP]M)(?!\w)"
_CLOCK = re.compile(
    rf"(?<![\d:.,-])(?P<hour>1[0-2]|[1-9])(?P<minutes>[:.][0-5]\d)?(?P<gap> ?){_HALF}"
    r"|\b(?:at|by|from|until|till|to|around|about|before|after|between|and|since|of)"
    r" (?P<full>(?:0\d|1[3-9]|2[0-3]):[0-5]\d)(?![:.]?\w| ?[ap]\.?m\b)"
)
_CLOSING = "\"”’')]"
_ENDED = (".", "!", "?")


class MixedStyle(ArticleCheck):
    """One thing is written in two ways in one article: U.S. and US, 5 percent and 6%, July 25 and July 26th.

    Compared are abbreviations of states and the like with points and without, per cent, percent and the sign, days of
    a month with an ending and without, times of day (3 p.m., 3pm, 15:00). The commoner one stays, of two as common the
    one met first, and of days always the one without an ending. Signs of percent in brackets, headlines, and lines in
    capitals are left alone.
    """

    id = "mixed-style"
    title = "Written in two ways"
    category = "Style/Organizational style"
    severity = Severity.MINOR
    # Each of 56 flags in news that machines translated from Chinese (0.3 per 1,000 words) is written in two ways there;
    # raters seldom mark it. In human news 1 in 60,000 words, in human translations 7 in 50,000, all of them rightly.
    confidence = 0.9
    fewest = 2
    signs = Signs(
        words=frozenset({*_POINTED, "U", "D", "percent", "cent", "m", "M", "am", "pm", "AM", "PM", *_MONTHS.split()}),
        mark=re.compile(r"\d%|\d:\d\d|^%"),
    )
    examples = (
        Example(
            "The U.S. team left. U.S. officials waved. The US flag stayed.",
            ("US",),
            "The U.S. team left. U.S. officials waved. The U.S. flag stayed.",
        ),
        Example(
            "Prices rose 5 percent, rents 6 percent and wages 7%.",
            ("%",),
            "Prices rose 5 percent, rents 6 percent and wages 7 percent.",
        ),
        Example(
            "They met on July 25, July 26th and July 27.", ("July 26th",), "They met on July 25, July 26 and July 27."
        ),
        Example(
            "It began at 9 a.m. on Monday. It ended at 3pm on Tuesday, at 4 p.m. on Friday.",
            ("3pm",),
            "It began at 9 a.m. on Monday. It ended at 3 p.m. on Tuesday, at 4 p.m. on Friday.",
        ),
        Example("The UN met in New York on July 25; the US and the UK voted, and 7 percent (of 9%) is little."),
        Example("They met on July 25 at 3 p.m. and played for 2:15:30, and the game ended 21:15."),
    )

    def observe(self, sentence: Sentence, facts: Facts) -> Iterator[Observation]:
        """Yield what may be written in two ways, with what it is compared to."""
        del facts
        text = sentence.text
        bare = text.rstrip(_CLOSING)
        if not bare.endswith(_ENDED) or text.isupper():
            return
        for kind, pattern in _PATTERNS:
            for found in pattern.finditer(text):
                start, end = found.span("full" if kind == "clock" and found["full"] else 0)
                if found[0].endswith("%") and text.rfind("(", 0, start) > text.rfind(")", 0, start):
                    continue
                key = _letters(found[0]) if kind == "points" else found.lastgroup if kind == "day" else ""
                yield Observation(_Form(kind, key or "", end >= len(bare) - 1), Span(start, end))

    def group(self, value: Hashable) -> Hashable:
        """Return what is compared with each other."""
        return value[:2] if isinstance(value, _Form) else value

    def judge(self, seen: Sequence[Seen], facts: Facts) -> Iterator[tuple[int, Finding]]:
        """Yield the places that are written otherwise than most."""
        del facts
        forms = [one.value for one in seen if isinstance(one.value, _Form)]
        style, rewrite = _STYLES[forms[0].kind]

        def written(one: Seen, usual: str) -> str:
            right = rewrite(one.text, usual)
            ends = isinstance(one.value, _Form) and one.value.ends
            return _at_the_end(one.text, right) if ends else right

        # No paper writes July 26th, however often an article does.
        usual = "" if forms[0].kind == "day" else None
        yield from otherwise(seen, [style(one.text) for one in seen], written, usual)


class _Form(NamedTuple):
    """What is written in two ways, and whether the sentence ends with it."""

    kind: str
    key: str
    ends: bool


def _at_the_end(text: str, right: str) -> str:
    """Return what stands at the end of a sentence, where one full stop is the point of an abbreviation, too."""
    return f"{right.removesuffix('.')}." if text.endswith(".") else right.removesuffix(".")


def _letters(text: str) -> str:
    return text.replace(".", "")


def _points(text: str) -> str:
    return "." if "." in text else ""


def _with_points(text: str, style: str) -> str:
    return "".join(f"{letter}{style}" for letter in _letters(text))


def _percent(text: str) -> str:
    return text.replace("-", " ").strip()


def _as_percent(text: str, style: str) -> str:
    gap = "-" if text.startswith("-") and style != "%" else " "
    return style if style == "%" else gap + style


def _ordinal(text: str) -> str:
    return "th" if re.search(r"\d(?:st|nd|rd|th)", text) else ""


def _as_day(text: str, style: str) -> str:
    return re.sub(r"(\d+)(?:st|nd|rd|th)?", lambda day: day[1] + (_ending(int(day[1])) if style else ""), text)


def _ending(day: int) -> str:
    return "th" if 10 < day < 14 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")


def _clock(text: str) -> str:
    """Return how a time is written: as that of three in the afternoon, or of fifteen hours."""
    found = _CLOCK.fullmatch(text)
    return "15:00" if found is None else f"3{found['gap']}{found['half'].replace('a', 'p').replace('A', 'P')}"


def _as_clock(text: str, style: str) -> str:
    found = _CLOCK.fullmatch(text)
    if found is None:
        hours, minutes = map(int, text.split(":"))
        half = hours >= 12
        said = f"{(hours - 1) % 12 + 1}" + (f":{minutes:02}" if minutes else "")
    else:
        half = found["half"].lower().startswith("p")
        hours = int(found["hour"]) % 12 + 12 * half
        said = found["hour"] + (found["minutes"] or "")
        minutes = int((found["minutes"] or ":0")[1:])
    if style == "15:00":
        return f"{hours:02}:{minutes:02}"
    return said + (style[1:] if half else style[1:].replace("p", "a").replace("P", "A"))


_PATTERNS = (("points", _POINTS), ("percent", _PERCENT), ("day", _DAY), ("clock", _CLOCK))
# How one of a kind is written, and one as another is.
_STYLES: dict[str, tuple[Callable[[str], str], Callable[[str, str], str]]] = {
    "points": (_points, _with_points),
    "percent": (_percent, _as_percent),
    "day": (_ordinal, _as_day),
    "clock": (_clock, _as_clock),
}
