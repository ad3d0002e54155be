"""Dates and hours that cannot be."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from qa_tool.checks.check import Example, SentenceCheck
from qa_tool.checks.facts import Facts
from qa_tool.checks.signs import Signs
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.languages.moments import DAYS, MONTHS
from qa_tool.text.patterns import later

_SHORT = {
    "Jan": 1,
    "Feb": 2,
    "Mar": 3,
    "Apr": 4,
    "Jun": 6,
    "Jul": 7,
    "Aug": 8,
    "Sept": 9,
    "Sep": 9,
    "Oct": 10,
    "Nov": 11,
}
_NUMBERS = {name: number for number, name in enumerate(MONTHS, 1)} | _SHORT | {"Dec": 12}
_LONGEST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_MONTH = rf"(?P<month>{'|'.join(MONTHS)}|(?:{'|'.join(_SHORT)}|Dec)\b\.?)"
_YEAR = r"(?:,?\s(?P<year>(?:19|20)\d\d)\b)?"
_WEEKDAY = rf"(?:(?P<weekday>{'|'.join(DAYS)}),?\s(?:the\s)?)?"
_DATE = later(
    rf"{_WEEKDAY}\b{_MONTH}\s(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:.,]?\d|[-–]\d|\s?(?:%|per|million|billion|people))"
    rf"{_YEAR}"
)
_DAY_FIRST = later(
    rf"{_WEEKDAY}(?<![\d.,:/-])\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s(?:of\s)?{_MONTH}(?![^\W\d_]){_YEAR}"
)
_ISO = later(r"(?<![\d-])(?P<year>(?:19|20)\d\d)-(?P<month>\d\d)-(?P<day>\d\d)(?![\d-])")
_HOUR = later(
    r"(?<![\d:.,$€£-])(?P<hour>1[3-9]|2[0-9])(?P<rest>:[0-5]\d)?(?:\s?(?P<half>[ap]\.?m\b\.?|(?<=:\d\d.)[AP]M\b))"
)
_HALVES = ("am", "pm", "a.m", "p.m", "AM", "PM")
_MINUTES = later(
    r"\b[Aa](?:t|round)\s(?:the\s|about\s|around\s|exactly\s)?(?P<clock>(?:[01]?\d|2[0-4]):[6-9]\d)(?![\d:.,]*\d)"
    r"(?!\s?(?:odds|ratio|scale|aspect))|(?<![\d:.,])(?P<half>(?:[01]?\d|2[0-4]):[6-9]\d)(?=\s?[ap]\.?m\b)"
)
# 99:315 a.m., 45:30 p.m.: figures that ran together
_NO_CLOCK = later(r"(?<![\d:.,])(?:\d{1,3}:\d{3}|(?:[3-9]\d|\d{3}):\d\d)\s?[ap](?:m\b|\.m\b\.?)")
# "last night around 11:50 a.m.", "3 p.m. this morning": after midnight it is night, too, so only hours by day.
_CLOCK = r"(?:[5-9]|1[01])(?::[0-5]\d)?\s?"
_AROUND = r"(?:,?\s(?:at|around|about|from|until|by))*(?:\sthe)?\s"
_EVENING = r"(?:[Ll]ast\snight|[Tt]onight|(?:[Yy]esterday|[Tt]his|[Ll]ast|[Tt]omorrow|[Tt]hat)\sevening)"
_MORNING = r"(?:[Tt]his|[Yy]esterday|[Tt]omorrow|[Tt]hat)\smorning"
_AFTERNOON = r"(?:[Tt]his|[Yy]esterday|[Tt]omorrow|[Tt]hat)\safternoon"
_OTHER_HALF = later(
    rf"(?:{_EVENING}|{_AFTERNOON}){_AROUND}{_CLOCK}(?P<a>a\.?m\b\.?)"
    rf"|(?<![\d:.,-]){_CLOCK}(?P<b>a\.?m\b\.?)\s(?:{_EVENING}|{_AFTERNOON}|in\sthe\s(?:evening|afternoon))\b"
    rf"|{_MORNING}{_AROUND}(?:[1-9]|1[01])(?::[0-5]\d)?\s?(?P<c>p\.?m\b\.?)"
    rf"|(?<![\d:.,-])(?:[1-9]|1[01])(?::[0-5]\d)?\s?(?P<d>p\.?m\b\.?)\s(?:{_MORNING}|in\sthe\smorning)\b"
)
_SWAPPED = str.maketrans("apAP", "paPA")
# A figure beside a month, in an ISO date or an hour; digits first, so that a search leaps.
_MAYBE = re.compile(
    r"[0-9](?:(?<=(?:ary|rch|ril|May|une|uly|ust|ber|an\.|eb\.|ar\.|pr\.|ug\.|pt\.|ct\.|ov\.|ec\.|Jan|Feb|Mar|Apr|Jun|Jul"
    r"|Aug|Sep|ept|Oct|Nov|Dec) .)|(?:st|nd|rd|th)?\s(?:of\s)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
    r"|-[0-9]{2}-[0-9]|\s?(?:[ap]\.?m|[AP]M)\b|:[6-9])"
)


class ImpossibleDate(SentenceCheck):
    """Finds dates and hours that cannot be.

    30 February, June 31, 2023-13-05, 15 p.m., at 10:75, 99:315 a.m., "last night around 11:50 a.m.", and a weekday that
    does not fall on its date (Monday, 5 March 2023 was a Sunday). A figure got lost or changed on the way; the source
    has the right one.
    """

    id = "impossible-date"
    title = "Date that cannot be"
    category = "Accuracy/Mistranslation"
    severity = Severity.MAJOR
    # Nothing flagged in 360,000 words of MT and 45,000 of references: too rare to measure; such a date is never right.
    confidence = 0.9
    signs = Signs(frozenset({*_NUMBERS, "am", "pm", "AM", "PM"}), re.compile(r"\d-\d|\d\s?[ap]\.?m|[ap]\.m|:[6-9]"))
    examples = (
        Example("The law passed on 30 February.", ("30 February",)),
        Example("It was June 31 when he left.", ("June 31",)),
        Example("They met on Monday, March 5, 2023.", ("Monday, March 5, 2023",), "They met on Sunday, March 5, 2023."),
        Example("The report of 2023-13-05 says so.", ("2023-13-05",)),
        Example("The train arrived at 10:75, the bus at 8:60 a.m.", ("10:75", "8:60")),
        Example("Votes were counted from 99:315 a.m. on.", ("99:315 a.m.",)),
        Example("Doors open at 15:30 p.m.", ("15:30 p.m.",), "Doors open at 15:30"),
        Example("It ends at 18:40 PM on Friday.", ("18:40 PM",), "It ends at 18:40 on Friday."),
        Example("Last night around 11:50 a.m. it rained.", ("a.m.",), "Last night around 11:50 p.m. it rained."),
        Example("He left at 3 p.m. in the morning.", ("p.m.",), "He left at 3 a.m. in the morning."),
        Example("Last night at 2 a.m. and this morning at 9 a.m.; from 10 p.m. Monday, in the evening at 8 p.m."),
        Example("The law passed on February 29, 2024, a Thursday, and on Sunday, March 5, 2023, at 3:30 p.m."),
        Example("March 100,000 strong, in May 40 people came; June 2023 was hot, and 12 a.m. is midnight."),
        Example("At Psalms 10:75 he stopped; they won 10:75, at 16:90 odds, in 10:75.3, and left at 23:59."),
    )

    def find(self, sentence: Sentence, facts: Facts) -> Iterator[Finding]:
        """Yield every date and hour that cannot be."""
        text = sentence.text
        if _MAYBE.search(text) is None:
            return
        for pattern in (_DATE, _DAY_FIRST):
            for match in pattern.finditer(text):
                month = _NUMBERS.get(match["month"].rstrip("."))
                if month is not None:
                    yield from _judged(match, month, int(match["day"]), match["year"], match["weekday"])
        for match in _ISO.finditer(text) if "-" in text else ():
            yield from _judged(match, int(match["month"]), int(match["day"]), match["year"], None)
        for match in _MINUTES.finditer(text) if ":" in text else ():
            span = Span(*match.span(match.lastgroup or 0))
            yield Finding(span, say("An hour has 60 minutes."), severity=Severity.MINOR)
        for match in _OTHER_HALF.finditer(text) if any(map(text.__contains__, _HALVES)) else ():
            half = match.lastgroup or ""
            fixed = match[half].translate(_SWAPPED)
            yield Finding(Span(*match.span(half)), say("The hour is not in that part of the day."), (fixed,))
        for match in _NO_CLOCK.finditer(text) if ":" in text else ():
            yield Finding(Span(*match.span()), say("No clock shows this."))
        for match in _HOUR.finditer(text) if any(map(text.__contains__, _HALVES)) else ():
            hour = int(match["hour"])
            full = match["hour"] + (match["rest"] or ":00")
            morning = f"{hour - 12}{match['rest'] or ''} {match['half']}"
            fixed = (full, morning) if match["half"].lower().startswith("p") and hour < 24 else ()
            span = Span(match.start(), match.end())
            yield Finding(span, "The hour goes only up to 12 with a.m. and p.m.", fixed, severity=Severity.MINOR)


def _judged(match: re.Match[str], month: int, day: int, year: str | None, weekday: str | None) -> Iterator[Finding]:
    span = Span(match.start(), match.end())
    # "May 40 people" may hold no date at all.
    if not 1 <= month <= 12:
        yield Finding(span, say("There is no month {month}.", month=month))
    elif not 1 <= day <= _LONGEST[month - 1]:
        if day <= 31 or match["month"] != "May":
            yield Finding(
                span,
                say("{month} has {most} days at most.", month=MONTHS[month - 1], most=_LONGEST[month - 1]),
            )
    elif year is not None:
        try:
            date = dt.date(int(year), month, day)
        except ValueError:
            yield Finding(span, say("February had 28 days in {year}.", year=year))
            return
        right = DAYS[date.weekday()]
        if weekday is not None and weekday != right:
            yield Finding(
                span,
                say("That day was a {right}, not a {weekday}.", right=right, weekday=weekday),
                (match.group().replace(weekday, right, 1),),
                evidence={"day of the week": right},
                confidence=0.85,
            )
