"""Dates, months, weekdays, decades, times of day and results as a language writes them: 3월 14일, 80년대, 3대 1."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from qa_tool.domain.span import Span

_FIGURES = str.maketrans("０１２３４５６７８９：٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "0123456789:01234567890123456789")
_DAYS, _HOURS, _MINUTES, _NOON = 31, 24, 60, 12
#: The months in English, in order.
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
#: The decades from ten on, as English has them in words.
DECADES = ("tens", "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties")
#: The days of the week in English, in order.
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


class Kind(StrEnum):
    """What is said."""

    DATE = "date"
    TIME = "time"
    RESULT = "result"
    MONTH = "month"
    WEEKDAY = "weekday"
    DECADE = "decade"


@dataclass(frozen=True, slots=True)
class Moment:
    """A month (0 where it is not said) and a day, an hour and a minute, or the two sides of a result.

    A month or a weekday by itself is `first`, from 1 on; of a decade `first` is the tens (7 of 1970) and `second` what
    stands before them (19; 0 where it is not said).

    `half_is_known`: the hour is one of 24; otherwise it may be that of the morning or of the afternoon. `is_alone`: no
    other day is said by the same words (May 3 to 6).
    """

    kind: Kind
    first: int
    second: int
    span: Span
    half_is_known: bool = True
    is_alone: bool = True

    def is_same(self, other: Moment) -> bool:
        """Say whether the two may be one."""
        if self.kind is not other.kind:
            # A date says its month; a month does not say the date.
            return self.kind is Kind.MONTH and other.kind is Kind.DATE and self.first == other.first
        if self.kind in {Kind.MONTH, Kind.WEEKDAY}:
            return self.first == other.first
        if self.kind is Kind.DECADE:
            return self.first == other.first and (self.second == other.second or not self.second or not other.second)
        if self.kind is Kind.DATE:
            return self.second == other.second and (self.first == other.first or not self.first or not other.first)
        if self.kind is Kind.TIME:
            known = self.half_is_known and other.half_is_known
            return self.second == other.second and (
                self.first == other.first or (not known and (self.first - other.first) % _NOON == 0)
            )
        return {self.first, self.second} == {other.first, other.second}

    def is_slip_of(self, other: Moment) -> bool:
        """Say whether this may stand for `other` by mistake: half of it is right.

        Another hour may be that of another time zone, but not the other half of the day, nor other minutes.
        """
        if self.kind is not other.kind or self.is_same(other):
            return False
        if self.kind in {Kind.MONTH, Kind.WEEKDAY, Kind.DECADE}:
            return True
        if self.kind is Kind.DATE:
            months = {self.first, other.first}
            return 0 in months or len(months) == 1 or self.second == other.second
        if self.kind is Kind.TIME:
            return (self.first - other.first) % _NOON == 0
        return not {self.first, self.second}.isdisjoint((other.first, other.second))


@dataclass(frozen=True, slots=True, eq=False)
class Moments:
    """How a language writes them, as regular expressions with named groups.

    `date`: `month` (figures, or a word that begins as one of `months` does, in small letters), `day`, and `until` where
    several days stand together. `time`: `hour`, `minute`, and `early` or `late` for the half of the day. `result`:
    `one` and `other`. `whole_day` says that an hour with minutes is one of 24, whatever it is. `month_alone`: `month`,
    as in dates, and `since` where several stand together; only counted where no date is. `weekdays` has one expression
    for each day, from Monday on. `decade`: `decade`, the tens as a figure or as one of `tens` (from ten on), and
    `century` for what stands before them. A name of `months` may have several forms, parted by "|". `hours` are the
    words for the hours from one to twelve, where `hour` may be one. `also` are further ways, for what the first does
    not find.
    """

    date: str = ""
    time: str = ""
    result: str = ""
    months: tuple[str, ...] = ()
    whole_day: bool = False
    month_alone: str = ""
    weekdays: tuple[str, ...] = ()
    decade: str = ""
    tens: tuple[str, ...] = ()
    hours: tuple[str, ...] = ()
    also: tuple[Moments, ...] = ()

    def find(self, text: str) -> tuple[Moment, ...]:
        """Return what stands in a text, in order."""
        text = text.translate(_FIGURES)
        found: list[Moment] = []
        if self.hours or any(map(str.isdecimal, text)):
            for way in (self, *self.also):
                taken = [moment.span for moment in found]
                found += [one for one in _found(way, text) if not any(map(one.span.overlaps, taken))]
        taken = [moment.span for moment in found]
        found += [one for one in _by_themselves(self, text) if not any(map(one.span.overlaps, taken))]
        return tuple(sorted(found, key=lambda moment: moment.span))


@lru_cache(maxsize=32)
def _patterns(moments: Moments) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern or "(?!)") for pattern in (moments.date, moments.time, moments.result))


@lru_cache(maxsize=32)
def _more_patterns(moments: Moments) -> tuple[re.Pattern[str], ...]:
    days = "|".join(f"(?P<d{place}>{said})" for place, said in enumerate(moments.weekdays))
    return tuple(re.compile(pattern or "(?!)") for pattern in (moments.month_alone, days, moments.decade))


def _found(moments: Moments, text: str) -> Iterator[Moment]:
    date, time, result = _patterns(moments)
    for match in date.finditer(text):
        yield from _dates(match, moments.months)
    for match in time.finditer(text):
        yield from _times(match, moments)
    for match in result.finditer(text):
        yield Moment(Kind.RESULT, int(match["one"]), int(match["other"]), _span(match))


def _span(match: re.Match[str]) -> Span:
    return Span(match.start(), match.end())


def _dates(match: re.Match[str], names: tuple[str, ...]) -> Iterator[Moment]:
    parts = match.groupdict()
    month = _month(parts.get("month"), names)
    if month > len(MONTHS):
        return
    for day in (match["day"], parts.get("until")):
        if day is not None and 1 <= int(day) <= _DAYS:
            yield Moment(Kind.DATE, month, int(day), _span(match), is_alone=parts.get("until") is None)


def _month(said: str | None, names: tuple[str, ...]) -> int:
    """Return the number of a month, 0 where none is said."""
    said = (said or "").lower()
    if said and not said.isdecimal():
        forms = [(form, place) for place, name in enumerate(names, 1) for form in name.split("|")]
        # The longest: červen is June and červenec July.
        return max(((len(form), place) for form, place in forms if said.startswith(form)), default=(0, 0))[1]
    return int(said or 0)


def _by_themselves(moments: Moments, text: str) -> Iterator[Moment]:
    """Yield months and weekdays, those of dates as well, and decades."""
    alone, weekdays, decade = _more_patterns(moments)
    for match in decade.finditer(text):
        tens = match["decade"].lower()
        first = int(tens) if tens.isdecimal() else moments.tens.index(tens) + 1
        yield Moment(Kind.DECADE, first, int(match["century"] or 0), _span(match))
    for match in alone.finditer(text):
        months = [_month(said, moments.months) for said in (match["month"], match.groupdict().get("since")) if said]
        for month in months:
            if 1 <= month <= len(MONTHS):
                yield Moment(Kind.MONTH, month, 0, Span(*match.span("month")), is_alone=len(months) == 1)
    for match in weekdays.finditer(text):
        if match.lastgroup is not None:
            yield Moment(Kind.WEEKDAY, int(match.lastgroup[1:]) + 1, 0, _span(match))


def _times(match: re.Match[str], moments: Moments) -> Iterator[Moment]:
    said = match["hour"]
    hour = int(said) if said.isdecimal() else moments.hours.index(said) + 1
    minute = int(match["minute"] or 0)
    if hour > _HOURS or minute >= _MINUTES:
        return
    halves = match.groupdict()
    early, late = bool(halves.get("early")), bool(halves.get("late"))
    known = early or late or not 0 < hour <= _NOON or (moments.whole_day and match["minute"] is not None)
    if early and hour == _NOON:
        hour = 0
    elif late and hour < _NOON:
        hour += _NOON
    yield Moment(Kind.TIME, hour % _HOURS, minute, _span(match), known)


_MONTH = (
    r"(?P<month>Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?"
    r"|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_UNTIL = r"(?:(?:\s?[-–]\s?|\s(?:to|and|through|until)\s)(?P<until>\d{1,2})(?:st|nd|rd|th)?(?![\d:.,]?\d))?"


_NAMES = tuple(month[:3].lower() for month in MONTHS)
_MORE = (
    Moments(
        date=rf"(?<![\d.,$-]){_DAY}\s(?:of\s)?{_MONTH}\b",
        time=r"(?<![\d:.])(?P<hour>\d{1,2}):(?P<minute>\d{2})(?![\d:])",
        months=_NAMES,
    ),
    Moments(
        date=(
            r"\b(?:on|since|until|by|from)\sthe\s(?P<day>\d{1,2})(?:st|nd|rd|th)\b"
            r"(?=\s?[(.,;]|\s(?:of\s(?:this|last|the)\smonth|that|and|at|in|after|when|to|for|with)\b|$)"
        )
    ),
)
ENGLISH = Moments(
    date=rf"\b{_MONTH}\s{_DAY}{_UNTIL}(?![\d:.,]?\d|\s?(?:percent|%|million|billion))",
    time=(
        r"(?<![\d:.,])(?P<hour>\d{1,2})(?:(?::\s?|\.)(?P<minute>\d{2}))?\s?(?:(?P<early>[Aa]\.?[Mm]\b\.?)|(?P<late>[Pp]\.?[Mm]\b\.?))"
    ),
    result=r"(?<![\d.,:/$€£–-])(?P<one>\d{1,2})[-–](?P<other>\d{1,2})(?![\d:/%–-]|[.,]\d|-?\s?(?:percent|year|month|day))",
    months=_NAMES,
    # Without such a word before it May is a verb as well, and March a walk.
    month_alone=(
        r"(?:\b(?:[Ii]n|[Oo]f|[Ss]ince|[Ff]rom|[Tt]o|[Uu]ntil|[Tt]ill|[Bb]y|[Aa]fter|[Bb]efore|[Tt]hrough|[Ee]arly|[Ll]ate"
        r"|[Ll]ast|[Nn]ext|[Tt]his)\s|(?<![-\w])(?=(?:Jan|Feb|July|Sept|Octo|Nov|Dec)[a-z]*\b(?! [A-Z])))(?P<month>"
        rf"{'|'.join(MONTHS)})\b(?!\s\d{{1,2}}(?!\d))"
    ),
    weekdays=DAYS,
    # Those of ages have "his" or "their" before them.
    decade=(
        r"(?:(?<![\w.,$€£])(?P<century>1\d|20)|(?<!\w)[’'‘]|(?<=\b[Tt]he\s)|(?<=\bthe\searly\s)|(?<=\bthe\slate\s)"
        rf"|(?<=\bthe\smid-))(?P<decade>\d(?=0s\b)|(?i:{'|'.join(DECADES[1:])})\b)(?:0s)?"
    ),
    tens=DECADES,
    also=_MORE,
)
