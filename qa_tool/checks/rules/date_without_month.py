"""Days without their month, and what stands in brackets behind today and yesterday."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qa_tool.checks.check import Example, ParagraphCheck
from qa_tool.checks.facts import Facts
from qa_tool.checks.signs import Signs
from qa_tool.domain.article import Paragraph, Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.languages.catalogue import source_language
from qa_tool.languages.codes import base_of
from qa_tool.languages.moments import MONTHS
from qa_tool.text.patterns import later

_DAY = r"(?:[12]?1st|2?2nd|2?3rd|(?:[4-9]|1\d|2[04-9]|30)th|31st)"
_LOCAL_TIME = r"\s*\((?:[Ll]ocal|[A-Z]\w+|[A-Z]{2,4}) (?:[Tt]ime|[Dd]ate)\)"
_DATE = later(rf"\b([Oo]n|[Uu]ntil|[Ss]ince)\sthe\s({_DAY})(?={_LOCAL_TIME})")
# "Today (14th)", "last night (the 3rd)", "yesterday (19 days)", "on the 6th (6th)": what Korean and Japanese papers put
# in brackets so that a reader of another day knows which is meant.
_SAID_AGAIN = later(
    rf"(?<=day|ing|oon|ght|row)\s?\((?:the )?(?:{_DAY}|\d{{1,2}} days)\)|(?<=\sthe )(?P<once>{_DAY})\s?\((?P=once)\)"
)
_BEFORE_BRACKET = re.compile(
    r"\b(?:[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|morning|afternoon|evening|night)$"
)
# "Yesterday (10.25)": month and day.
_IN_FIGURES = later(r"(?<=day|ing|oon|ght|row)(?P<kept>\s?\()(?P<month>1[0-2]|[1-9])\.(?P<day>[12]\d|3[01]|[1-9])\)")
_BRACKET = re.compile(r"\([^)]*\d")
_LONGEST_DAY = 12
# Letters first: so a search leaps from "the" to "the".
_MAYBE = later(r"the (?<!\wthe )[123]?\d(?:st|nd|rd|th) ?(?:\(|of last month)")
# "on the 29th of last month", 지난달 29일
_LAST_MONTH = later(rf"\b([Oo]n )?the ({_DAY}) of last month\b(?!['’])")
_EARLY, _LATE = 10, 21
_MONTH = later(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\b\.?|\b(?:this|that|last|next|same|previous|following|each|every) month\b"
)
_DAY_ALONE = frozenset({"ko", "ja", "zh"})
# With a remark on whose time it is, 12 flags on WMT21 zh-en MT and two on its references, none marked (chance .25).
_LET_PASS = frozenset({"zh"})


class DateWithoutMonth(ParagraphCheck):
    """Finds days that stand without their month: "on the 7th (local time)".

    News in Korean, Japanese and Chinese names only the day when the month is the present one, and the machine keeps
    it that way. A reader of English needs the month (or the weekday). Professionals let a bare "on the 7th" pass almost
    always, so only a day with a remark in brackets on whose time it is gets flagged: it is the mark of news that was
    not written for its reader. Nothing is said where the sentence or what stands before it in the paragraph names
    the month, nor of what was translated from Chinese, where they let these pass, too. Behind "today", "yesterday" and
    days of the week these papers put the day in brackets as well: "Today (14th)", "yesterday (10.25)"; and "on the 29th
    of last month" is "late last month" in English.
    """

    id = "date-without-month"
    title = "Day without a month"
    category = "Locale convention/Date format"
    severity = Severity.MINOR
    # Every bare "on the 7th" was right .90 of the time on WMT23 zh-en MT (10 flags, chance .43) and .01 on WMT21 (183,
    # chance .16). With a remark on whose time it is, and from other languages than Chinese: a judgement.
    confidence = 0.8
    signs = Signs(mark=re.compile(r"^\(?[123]?\d(?:st|nd|rd|th)|\(\d|\(the$"))
    examples = (
        Example("The two leaders met on the 7th (local time) in Geneva.", ("on the 7th",)),
        Example("Talks broke down on the 1st (Korean time).", ("on the 1st",)),
        Example("Today (14th), the school opened.", (" (14th)",), "Today, the school opened."),
        Example("It opened yesterday (10.25).", (" (10.25)",), "It opened yesterday (October 25)."),
        Example("He quit on the 29th of last month.", ("on the 29th of last month",), "He quit late last month."),
        Example("Talks broke down on the 1st, and on the 3rd they began again."),
        Example("Today (26 June) it is hot; it was the 30th of last month's debts, and on Monday (his 30th) he left."),
        Example("The church was built in the 7th century and burnt on the 7th floor."),
        Example("From March 3 he was in Rome, and on the 7th he left."),
    )

    def find(self, paragraph: Paragraph, facts: Facts) -> Iterator[Finding]:
        """Yield the days that have no month near."""
        text = paragraph.text
        if "(" in text and _BRACKET.search(text) is not None:
            yield from _in_brackets(text)
        if _MAYBE.search(text) is None:
            return
        for past in _LAST_MONTH.finditer(text):
            yield _of_last_month(past)
        if base_of(facts.source_language) in _LET_PASS:
            return
        for sentence in paragraph.sentences:
            if _MAYBE.search(sentence.text) is None:
                continue
            if _MONTH.search(text, 0, sentence.span.end) is None:
                for date in _DATE.finditer(sentence.text):
                    yield _finding(sentence, date, facts)


def _in_brackets(text: str) -> Iterator[Finding]:
    for match in _SAID_AGAIN.finditer(text):
        if match["once"] or _names_a_day(text, match.start()):
            message = say(
                "English says once which day it was; news of another language names the day in brackets as well."
            )
            yield Finding(Span(*match.span()), message, (match["once"] or "",))
    for match in _IN_FIGURES.finditer(text):
        if _names_a_day(text, match.start()):
            right = f"{match['kept']}{MONTHS[int(match['month']) - 1]} {match['day']})"
            yield Finding(Span(*match.span()), say("English names the month in words."), (right,))


def _names_a_day(text: str, end: int) -> bool:
    return _BEFORE_BRACKET.search(text, max(0, end - _LONGEST_DAY), end) is not None


def _finding(sentence: Sentence, date: re.Match[str], facts: Facts) -> Finding:
    evidence = {
        "how to mend": say(
            "name the month, as in “{date} October {figure}”, or the weekday", date=date[1], figure=_figure(date[2])
        )
    }
    source = source_language(facts.source_language) if facts.source_language else None
    if source is not None and source.code in _DAY_ALONE:
        evidence["why it happens"] = say(
            "news in {name} names only the day when the month is the present one", name=source.name
        )
    return Finding(
        Span(date.start(), date.end()).shifted(sentence.span.start),
        "A day without its month.",
        evidence=evidence,
    )


def _of_last_month(date: re.Match[str]) -> Finding:
    day = int(_figure(date[2]))
    right = f"{'early' if day <= _EARLY else 'late' if day >= _LATE else 'in the middle of'} last month"
    message = say("English names the month, or says “{right}”.", right=right)
    if date[0][0].isupper():
        right = right[0].upper() + right[1:]
    return Finding(Span(*date.span()), message, (right,) if date[1] else ())


def _figure(day: str) -> str:
    return day.rstrip("stndrh")
