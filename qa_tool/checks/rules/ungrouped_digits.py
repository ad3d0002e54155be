"""Large numbers without commas."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from qa_tool.checks.check import Example, SentenceCheck
from qa_tool.checks.facts import Facts
from qa_tool.checks.options import option
from qa_tool.checks.signs import Signs
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.span import Span

_COUNTED = (
    r"(?:people|yuan|RMB|won|yen|baht|dong|rubles?|roubles?|hryvnias?|dollars|euros|pounds|shekels?|tons?|tonnes|met(?:er|re)s"
    r"|kilomet(?:er|re)s|km|hectares|acres|square|cubic|troops|soldiers|men|women|children|students|workers|employees"
    r"|residents|refugees|households|families|patients|cases|deaths|victims|houses|homes|buildings|vehicles|cars|jobs"
    r"|companies|enterprises|schools|villages|copies|tickets|votes|points|times|kilograms|kg|megawatts|MW|kilowatts"
    r"|passengers|flights|trips|visitors|tourists|users|members|participants|volunteers|officers|medical|new)"
)
# A figure after a blank or a sign of money; years and what follows a name (Boeing 7470, Highway 10000) are no counts.
_NUMBER = re.compile(rf"[1-9](?<=[\s$€£¥(]\d)\d{{3,8}}(?= {_COUNTED}\b)")
# Of what cannot be a year, anything may be counted: 42601 spectators, 3000 pages.
_OF_ANYTHING = re.compile(
    r"(?<=[\s(])(?:[3-9]\d{3}|[1-9]\d{4,7})(?= [a-z]{2,}(?:[^su\W]s|men)\b(?<! has)(?<! was)(?<! does)(?<! always))"
)
_MONEY = re.compile(r"[$€£¥]([1-9]\d{3,8})(?![\d.,]*\d|\w)")
_BEFORE = re.compile(r"(?:\b[A-Z][\w.]*|\b[Nn]o\.?|#)\s$")
_PLAIN_BEFORE = re.compile(
    r"\b(?:In|Of|The|A|About|Some|Over|More|Than|Nearly|With|At|On|By|From|To|For|And|Another|Around|Only|Almost|US)\s$"
)
_YEAR_BEFORE = re.compile(
    r"\b(?:in|In|since|Since|of|by|By|from|until|before|after|the|and|During|during|late|early|mid)\s$"
)
_FIRST_YEAR, _LAST_YEAR = 1800, 2100


@dataclass(frozen=True, slots=True)
class Options:
    """What may be set."""

    least: int = option(
        1000,
        "Smallest number with commas",
        "Some papers write 5150 and 12,000: say 10000 then.",
        least=1000,
        most=1_000_000,
    )


class UngroupedDigits(SentenceCheck):
    """Finds large counts and amounts without commas: 64847 people, 5150 yuan, $15000.

    News in English parts the figures of a thousand and more in threes. Years, numbers of houses, flights and models
    and what may be one of these are left alone.
    """

    id = "ungrouped-digits"
    title = "Large number without commas"
    category = "Locale convention/Number format"
    severity = Severity.MINOR
    # Precision .99 on WMT21 zh-en MT (140 flags, chance .17), .95 on WMT23 (22, chance .31). 0.2 per 1,000 words of
    # references, every one marked.
    confidence = 0.95
    options = Options()
    signs = Signs(mark=re.compile(r"[1-9]\d{3}"))
    examples = (
        Example("Some 64847 people were infected.", ("64847",), "Some 64,847 people were infected."),
        Example("It costs 5150 yuan or $15000.", ("5150", "15000"), "It costs 5,150 yuan or $15,000."),
        Example("The 42601 spectators left.", ("42601",), "The 42,601 spectators left."),
        Example("In 2020 people stayed at home; in the 1990 cases, flight 1339 and Boeing 7470 cars are no counts."),
        Example("Some 64,847 people came, as in Highway 10000 villages; the code is 90210."),
    )

    def find(self, sentence: Sentence, facts: Facts) -> Iterator[Finding]:
        """Yield the figures."""
        text = sentence.text
        least = facts.options_of(self.id, self.options).least
        counts = {match.start(): match for pattern in (_NUMBER, _OF_ANYTHING) for match in pattern.finditer(text)}
        for _, match in sorted(counts.items()):
            if int(match.group()) >= least and _is_count(text, match):
                yield _finding(Span(*match.span()), match.group())
        if "$" in text or "€" in text or "£" in text or "¥" in text:
            for money in _MONEY.finditer(text):
                if int(money[1]) >= least and _NUMBER.match(text, money.start(1)) is None:
                    yield _finding(Span(*money.span(1)), money[1])


def _is_count(text: str, match: re.Match[str]) -> bool:
    start = match.start()
    if text[start - 1] in "$€£¥":
        return True
    if _BEFORE.search(text, max(0, start - 30), start) and not _PLAIN_BEFORE.search(text, max(0, start - 10), start):
        return False
    if len(match.group()) > 4 or not _FIRST_YEAR <= int(match.group()) <= _LAST_YEAR:
        return True
    return _YEAR_BEFORE.search(text, max(0, start - 10), start) is None and start > 1


def _finding(span: Span, figure: str) -> Finding:
    right = f"{int(figure):,}"
    return Finding(span, "A number of a thousand and more takes commas.", (right,), {"should read": right})
