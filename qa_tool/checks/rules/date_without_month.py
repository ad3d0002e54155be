"""Days without their month."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qa_tool.checks.check import Example, ParagraphCheck
from qa_tool.checks.facts import Facts
from qa_tool.domain.article import Paragraph, Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.span import Span
from qa_tool.languages.catalogue import source_language

_DAY = r"(?:[12]?1st|2?2nd|2?3rd|(?:[4-9]|1\d|2[04-9]|30)th|31st)"
# What may follow a day but not an ordinal that belongs to a noun ("the 7th century").
_AFTER = (
    r"(?=\s*(?:$|[.,;:!?)\]\"”’]|[-–—]\s|\())"
    r"|(?=\s(?:and|or|at|in|to|that|with|as|for|by|when|after|before|during|from|via|through|but|while|because|since"
    r"|following|local|under|amid|against|over|citing|saying|announcing|about|near|of\s(?:this|last|next|the\s\w+)\smonth"
    r"|the|a|an|he|she|it|they|his|her|its|their)\b)"
)
_DATE = re.compile(rf"\b([Oo]n|[Uu]ntil|[Ss]ince)\sthe\s({_DAY})(?:{_AFTER})")
# Letters first: so a search leaps from "the" to "the".
_MAYBE = re.compile(r"the (?<!\wthe )[123]?\d(?:st|nd|rd|th)\b")
_MONTH = re.compile(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\b\.?|\b(?:this|that|last|next|same|previous|following|each|every) month\b"
)
# The day is another thing's number: "on the 18th (hole)", "on the 3rd and 4th floors", "on the 5th of his films".
_NOT_A_DAY = re.compile(
    r"\b(?:holes?|birdie|bogey|par|eagle|tee|greens?|fairway|floors?|laps?|innings?|rounds?|stages?|places?|minute"
    r"|ballots?|attempts?|tries|overs?|circuits?)\b",
    re.IGNORECASE,
)
_NUMBERED = re.compile(rf"(?:,\s|\s(?:and|or|to)\s)(?:(?:and|or)\s)?(?:the\s)?(?:{_DAY})(?!{_AFTER})")
_OF_ANOTHER = re.compile(r"\sof\s(?!this|last|next|the\s(?:same|previous|following))")
_DAY_ALONE = frozenset({"ko", "ja", "zh"})
_LOCAL_TIME = re.compile(r"\s*\((?:[Ll]ocal|[A-Z]\w+|[A-Z]{2,4}) (?:[Tt]ime|[Dd]ate)\)")


class DateWithoutMonth(ParagraphCheck):
    """Finds days that stand without their month: "on the 7th".

    News in Korean, Japanese and Chinese names only the day when the month is the present one, and the machine keeps
    it that way. A reader of English needs the month (or the weekday). Ordinals that belong to a noun, such as "the
    7th century", are no dates. Nothing is said where the sentence or what stands before it in the paragraph
    names the month.
    """

    id = "date-without-month"
    title = "Day without a month"
    category = "Locale convention/Date format"
    severity = Severity.MINOR
    # Precision .90 on WMT23 zh-en MT (10 flags, chance .43) but .01 on WMT21 (183, chance .16); 0.5 per 1,000 words
    # of news references, whose translators leave the month out, too.
    confidence = 0.3
    examples = (
        Example("The two leaders met on the 7th (local time) in Geneva.", ("on the 7th",)),
        Example("Talks broke down on the 1st.", ("on the 1st",)),
        Example("The church was built in the 7th century and burnt on the 7th floor."),
        Example("From March 3 he was in Rome, and on the 7th he left."),
    )

    def find(self, paragraph: Paragraph, facts: Facts) -> Iterator[Finding]:
        """Yield the days that have no month near."""
        text = paragraph.text
        if _MAYBE.search(text) is None:
            return
        for sentence in paragraph.sentences:
            if _MAYBE.search(sentence.text) is None:
                continue
            if _NOT_A_DAY.search(sentence.text) or _MONTH.search(text, 0, sentence.span.end):
                continue
            for date in _DATE.finditer(sentence.text):
                if not (_OF_ANOTHER.match(sentence.text, date.end()) or _NUMBERED.match(sentence.text, date.end())):
                    yield _finding(sentence, date, facts)


def _finding(sentence: Sentence, date: re.Match[str], facts: Facts) -> Finding:
    evidence = {"how to mend": f"name the month, as in “{date[1]} October {_figure(date[2])}”, or the weekday"}
    source = source_language(facts.source_language) if facts.source_language else None
    if source is not None and source.code in _DAY_ALONE:
        evidence["why it happens"] = f"news in {source.name} names only the day when the month is the present one"
    local_time = _LOCAL_TIME.match(sentence.text, date.end()) is not None
    return Finding(
        Span(date.start(), date.end()).shifted(sentence.span.start),
        "A day without its month.",
        evidence=evidence,
        confidence=0.9 if local_time else None,
    )


def _figure(day: str) -> str:
    return day.rstrip("stndrh")
