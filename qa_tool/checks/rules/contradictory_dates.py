"""Days of the week and ages that contradict other dates of the article."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from typing import Any

from qa_tool.checks.aged import NAME, aged_in
from qa_tool.checks.check import ArticleCheck, Example, Observation, Seen
from qa_tool.checks.facts import Facts
from qa_tool.checks.signs import Signs
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.languages.moments import DAYS, MONTHS
from qa_tool.text.patterns import later

_MONTHS = {name[:3]: number for number, name in enumerate(MONTHS, 1)}
_DAY = rf"(?P<weekday>{'|'.join(DAYS)})(?:,|\s\(|\sthe|,\sthe)?\s?"
_MONTH = rf"(?P<month>(?:{'|'.join(MONTHS)}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?))"
_DATED = (
    later(rf"\b{_DAY}{_MONTH}\s(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?!\d|[:.,]\d)(?!,?\s(?:19|20)\d\d)"),
    later(rf"\b{_DAY}(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s(?:of\s)?{_MONTH}(?!,?\s(?:19|20)\d\d)"),
)
# What is not of this year, or of another's.
_OTHER_YEAR = later(r"\b(?:19|20)\d\d\b|\b(?:last|next|previous|following)\syear\b|\byears?\s(?:ago|earlier|later)\b")
_BORN = later(
    rf"(?:{NAME},?\s(?:who\s)?(?:was\s)?)?[Bb]orn\s(?:[io]n|at)\s(?:[^.;!?()\d]{{0,50}}?\s)?(?:\d{{1,2}}\s)?(?P<year>1[789]\d\d|20[012]\d)\b"
)
_DIED = later(
    r"\b(?:died|killed|dead|passed\saway|death)\b[^.;!?\d]{0,50}?\bin\s(?:[^.;!?()\d]{0,40}?\s)?(?P<year>1[789]\d\d|20[012]\d)"
    r"\b[^.;!?\d]{0,40}?(?:\bage(?:d|\sof)|\bat)\s(?P<age>\d{1,3})\b"
)
_YEARS_OLD = later(r"\b(?P<age>[1-9]\d)-year-old\b")
_YEAR = later(r"(?<![\d.,$€£¥-])(?:19|20)\d\d(?![\d.,]*\d|\s?(?:%|percent|people|won|yen|yuan|dollars|tons|km|meters))")
_AROUND = 62
# Between an age and what follows it: "), ".
_MARKS = 3
# An article tells, as a rule, of something that is no farther back than this.
_TOLERANCE, _LONG_AGO = 3, 15
_SIGN_WORDS = frozenset({*DAYS, "born", "Born", "old", "aged", "age", "died", "killed", "dead", "passed", "death"})


class ContradictoryDates(ArticleCheck):
    """Finds days of the week and ages that contradict other dates of the article.

    "Friday, May 3" here and "Tuesday, May 8" there cannot both be right; nor can "born in 1983" beside an age of
    92, which nobody born then has reached, or "born in 1902, died in 1955 at the age of 63". Years of birth and
    ages are compared where they are said of one name or in one sentence. Dates with their year are the matter of
    "Date that cannot be".
    """

    id = "contradictory-dates"
    title = "Dates contradict each other"
    category = "Accuracy/Mistranslation"
    severity = Severity.MAJOR
    # Nothing flagged in 360,000 words of MT, 45,000 of references and 38,000 of post-edits: a judgement.
    confidence = 0.8
    signs = Signs(_SIGN_WORDS, re.compile(r"\(\d|\d\d\d\d|\d[,.;](?!\w)|\d\)"))
    examples = (
        Example("They met on Friday, May 3. They will meet again on Tuesday, May 8.", ("Tuesday, May 8",)),
        Example("Anna Roth, born in 1902, died in Rome in 1955 at the age of 63.", ("1955 at the age of 63",)),
        Example("Ivan Petrenko (92) left the office. Petrenko, born in 1983, is from Lviv.", ("born in 1983",)),
        Example("They met on Friday, May 3. They will meet again on Wednesday, May 8, and on Monday, May 6, 2019."),
        Example("In 2003 Ivan Petrenko (39) left. Petrenko, born in 1983, married a woman born in 1950, aged 70."),
    )

    def observe(self, sentence: Sentence, facts: Facts) -> Iterator[Observation]:
        """Yield dates with their weekday, years, and what is said of births and ages."""
        text = sentence.text
        other_year = _OTHER_YEAR.search(text) is not None
        for pattern in _DATED if not other_year and "day" in text else ():
            for match in pattern.finditer(text):
                day = _day_of_year(_MONTHS.get(match["month"][:3], 0), int(match["day"]))
                if day is not None:
                    yield Observation(("day", DAYS.index(match["weekday"]), *day), Span(*match.span()))
        for match in _YEAR.finditer(text):
            yield Observation(("year", int(match.group())), Span(*match.span()))
        yield from _lives(text)

    def judge(self, seen: Sequence[Seen], facts: Facts) -> Iterator[tuple[int, Finding]]:
        """Yield the later of two weekdays that cannot both be, and births that no age fits."""
        yield from _weekdays(seen)
        yield from _ages(seen)


def _day_of_year(month: int, day: int) -> tuple[int, int] | None:
    """Return the day in an ordinary year and in a leap year; None for what is no date."""
    try:
        return tuple(dt.date(year, month, day).timetuple().tm_yday for year in (2023, 2024))  # type: ignore[return-value]
    except ValueError:
        return None


def _lives(text: str) -> Iterator[Observation]:
    births = list(_BORN.finditer(text)) if "orn " in text else []
    for match in births:
        yield Observation(
            ("born", match["name"] or _aged_before(text, match.start()), int(match["year"])),
            Span(text.index("orn ", match.start()) - 1, match.end()),
        )
    if len(births) == 1:
        for match in _DIED.finditer(text, births[0].end()):
            yield Observation(
                ("died", int(births[0]["year"]), int(match["year"]), int(match["age"])),
                Span(match.start("year"), match.end("age")),
            )
        for match in _YEARS_OLD.finditer(text):
            near = abs(match.start() - births[0].end()) < _AROUND
            if near and text[max(0, match.start() - 5) : match.start()].endswith(("the ", "The ")):
                yield Observation(
                    ("aged", births[0]["name"] or "", int(match["age"]), int(births[0]["year"])), Span(*match.span())
                )
    for aged in aged_in(text):
        yield Observation(("aged", aged.name, aged.age, 0), aged.span)


def _aged_before(text: str, place: int) -> str:
    """Return the name of "Ann Lee, 58, born in 1966", read from behind; empty for another."""
    aged = [each for each in aged_in(text, max(0, place - _AROUND), place) if place - each.span.end <= _MARKS]
    return aged[-1].name if aged else ""


def _weekdays(seen: Sequence[Seen]) -> Iterator[tuple[int, Finding]]:
    dates = [(number, one) for number, one in enumerate(seen) if _value(one)[0] == "day"]
    for place, (number, one) in enumerate(dates):
        for _, other in dates[:place]:
            _, weekday, *days = _value(one)
            _, before, *others = _value(other)
            apart = [day - base for day, base in zip(days, others, strict=True)]
            if abs(apart[0]) > _AROUND or any((before + gap - weekday) % 7 == 0 for gap in apart):
                continue
            right = DAYS[(before + apart[0]) % 7]
            message = say("If {other} is right, this is a {right}.", other=other.text, right=right)
            fixed = one.text.replace(DAYS[weekday], right, 1)
            yield number, Finding(Span(0, len(one.text)), message, (fixed,), {"also in the article": other.text})
            break


def _ages(seen: Sequence[Seen]) -> Iterator[tuple[int, Finding]]:
    births = [(number, one, _value(one)) for number, one in enumerate(seen) if _value(one)[0] == "born"]
    ages = [_value(one) for one in seen if _value(one)[0] == "aged"]
    years = [_value(one)[1] for one in seen if _value(one)[0] == "year"]
    for number, one in enumerate(seen):
        value = _value(one)
        if value[0] == "died" and not 0 <= value[2] - value[1] - value[3] <= 1:
            message = say(
                "From {born} to {died} it is {age} years.", born=value[1], died=value[2], age=value[2] - value[1]
            )
            yield number, Finding(Span(0, len(one.text)), message)
    others = [year for year in years if year not in {born[2][2] for born in births}]
    for number, one, (_, name, born) in births:
        told, of = next(
            ((age, of) for _, who, age, of in ages if of == born or (not of and _is_one(name, who))), (0, 0)
        )
        # "Born in 1880, the 40-year-old" speaks of today; "(40)" may stand in what is told of another time.
        is_long_ago = of and others and born + told < max(others) - _LONG_AGO
        is_long_ago = is_long_ago and all(abs(born + told - year) > _TOLERANCE for year in others)
        if told and (is_long_ago or born + told > dt.datetime.now(dt.UTC).year):
            message = say("Born in {born}, one is {age} in {year}.", born=born, age=told, year=born + told)
            yield number, Finding(Span(0, len(one.text)), message, evidence={"age": str(told)})


def _is_one(name: str, other: str) -> bool:
    return bool(name) and not set(name.split()).isdisjoint(other.split())


def _value(one: Seen) -> Any:
    return one.value
