"""Days without their month."""

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
from qa_tool.text.patterns import later

_DAY = r"(?:[12]?1st|2?2nd|2?3rd|(?:[4-9]|1\d|2[04-9]|30)th|31st)"
_LOCAL_TIME = r"\s*\((?:[Ll]ocal|[A-Z]\w+|[A-Z]{2,4}) (?:[Tt]ime|[Dd]ate)\)"
_DATE = later(rf"\b([Oo]n|[Uu]ntil|[Ss]ince)\sthe\s({_DAY})(?={_LOCAL_TIME})")
# Letters first: so a search leaps from "the" to "the".
_MAYBE = later(r"the (?<!\wthe )[123]?\d(?:st|nd|rd|th) ?\(")
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
    the month, nor of what was translated from Chinese, where they let these pass, too.
    """

    id = "date-without-month"
    title = "Day without a month"
    category = "Locale convention/Date format"
    severity = Severity.MINOR
    # Every bare "on the 7th" was right .90 of the time on WMT23 zh-en MT (10 flags, chance .43) and .01 on WMT21 (183,
    # chance .16). With a remark on whose time it is, and from other languages than Chinese: a judgement.
    confidence = 0.8
    signs = Signs(mark=re.compile(r"^[123]?\d(?:st|nd|rd|th)"))
    examples = (
        Example("The two leaders met on the 7th (local time) in Geneva.", ("on the 7th",)),
        Example("Talks broke down on the 1st (Korean time).", ("on the 1st",)),
        Example("Talks broke down on the 1st, and on the 3rd they began again."),
        Example("The church was built in the 7th century and burnt on the 7th floor."),
        Example("From March 3 he was in Rome, and on the 7th he left."),
    )

    def find(self, paragraph: Paragraph, facts: Facts) -> Iterator[Finding]:
        """Yield the days that have no month near."""
        text = paragraph.text
        if _MAYBE.search(text) is None or base_of(facts.source_language) in _LET_PASS:
            return
        for sentence in paragraph.sentences:
            if _MAYBE.search(sentence.text) is None:
                continue
            if _MONTH.search(text, 0, sentence.span.end) is None:
                for date in _DATE.finditer(sentence.text):
                    yield _finding(sentence, date, facts)


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


def _figure(day: str) -> str:
    return day.rstrip("stndrh")
