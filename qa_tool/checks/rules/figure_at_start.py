"""Figures that begin a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from qa_tool.checks.check import Example, SentenceCheck
from qa_tool.checks.facts import Facts
from qa_tool.checks.signs import Signs
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.span import Span
from qa_tool.languages.numbers.writing import write_like

# What is counted follows in small letters: no list (1. Pay), no day (5 May), no time, no score, no name (50 Cent).
_FIRST = re.compile(
    r"[\"“‘']?([1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*)(\.\d+)?"
    r"(?:-(?=[a-z]{2})| (?!(?:am|pm|vs|is|was|has|hrs|hours?|to|x)\b)(?=[a-z]{2})|(?=%))"
)
# Nobody writes "A total of 150 kilometres away".
_MEASURED = re.compile(
    r"%| (?:(?:million|billion|trillion) )?(?:per ?cent|(?:kilo|centi|milli)?met(?:er|re)s?|km|kg|miles?|feet|tons?"
    r"|tonnes|litres?|liters?|degrees|years?|months?|weeks?|days?|minutes?|seconds?)\b"
)
_ENDS = (".", "!", "?", ",", ".”", '."', "!”", "?”", ",”", ',"', ".’", ".'")
# Years may open a sentence: AP's and the Guardian's style books.
_YEAR = re.compile(r"(?:1[89]|20)\d\d")
_FEWEST_WORDS = 4


class FigureAtStart(SentenceCheck):
    """Finds sentences that begin with a figure ("35 companies signed").

    English papers write out a number that opens a sentence, or begin with other words; Korean, Japanese and Chinese
    begin with figures as with any word. A number in words is offered where it is short, "A total of" before the figure
    where it is long. Years, times, dates, lists, headlines, and names that begin so are left alone.
    """

    id = "figure-at-start"
    title = "Sentence begins with a figure"
    category = "Style/Organizational style"
    severity = Severity.MINOR
    # Every flag in machine-translated Chinese news (22, 0.12 per 1,000 words) is a count that opens a sentence;
    # raters mark it seldom, for it is a matter of style. In human news 1 in 60,000 words, which is one, too.
    confidence = 0.9
    signs = Signs(mark=re.compile(r"^[\"“‘']?[1-9]"))
    examples = (
        Example("35 companies signed the letter.", ("35",), "Thirty-five companies signed the letter."),
        Example("271 calls came in at night.", ("271",), "A total of 271 calls came in at night."),
        Example(
            "“58-year-old drivers were tested,” he said.",
            ("58",),
            "“Fifty-eight-year-old drivers were tested,” he said.",
        ),
        Example("1.4 million homes lost power.", ("1.4",), "A total of 1.4 million homes lost power."),
        Example("2024 was a dry year, and 35 companies closed."),
        Example("112 is the number to call, and 5 May the day."),
        Example("1. Keep the receipt of every ticket."),
        Example("35 companies sign letter to mayor"),
    )

    def find(self, sentence: Sentence, facts: Facts) -> Iterator[Finding]:
        """Yield the figure."""
        del facts
        text = sentence.text
        first = _FIRST.match(text)
        if first is None or not text.endswith(_ENDS) or text.count(" ") < _FEWEST_WORDS - 1:
            return
        figure = first[1] + (first[2] or "")
        if _YEAR.fullmatch(figure) and first.end() > first.end(1) and text[first.end(1)] == " ":
            return
        end = first.start(1) + len(figure)
        right = _in_words(figure, text, first.end())
        if right and text[end] == "%":
            end, right = end + 1, f"{right} percent"
        if right:
            evidence = {"should read": right}
            yield Finding(Span(first.start(1), end), "A sentence does not begin with a figure.", (right,), evidence)


def _in_words(figure: str, text: str, end: int) -> str:
    """Return what stands instead of a figure, or "" where only other words would do."""
    value = Fraction(figure.replace(",", ""))
    words = write_like("One", value)
    if not any(map(str.isdigit, words)):
        return words
    is_counted = text[end - 1] == " " and not _MEASURED.match(text, end - 1)
    return f"A total of {figure}" if is_counted and value >= 1 else ""
