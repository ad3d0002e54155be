"""Sentences that go on with the verb behind a place: In Kyiv opened a school, In the Kremlin commented on it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qa_tool.checks.check import Example, SentenceCheck
from qa_tool.checks.facts import Facts
from qa_tool.checks.signs import Signs
from qa_tool.checks.turned_clauses import OPENERS, turned
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.text.patterns import later

_PLACE = (
    r"^(?:(?:On|Since|From) (?:[A-Z]\w+day|[A-Z]\w+ \d{1,2}|\d{1,2} [A-Z]\w+)(?:st|nd|rd|th)?,? (?:again )?)?[Ii]n "
    r"(?P<place>(?:the )?[A-Z][\w’'-]*(?:(?: of| for| and| of the)? [A-Z][\w’'-]*){0,3}"
    r"(?: (?:region|regions|district|city|territory|province|oblast))?)"
    r"(?: (?:in|after|during|because of|as a result of|due to) (?:an?|the) [a-z]+"
    r"(?: (?:with|of|on|at|in) (?:(?:an?|the) )?[a-z]+){0,2})?,? (?:[a-z]+ly )?"
)
# What an office does with words. English has it without "in".
_SAYS = (
    "said|reported|told|stated|announced|commented|explained|noted|specified|clarified|denied|confirmed|promised|believe"
    "|named|called|reacted|responded"
)
_SPOKE = later(rf"{_PLACE}(?P<verb>{_SAYS})(?= (?:that|on|about|to|how|what|why|when|whether|the|an?|who|they|it)\b)")
_OFFICE_SPOKE = later(
    r"^[Ii]n (?P<place>the (?:[a-z’'-]+ ){0,3}?(?:department|ministry|office|administration|police|service|council"
    r"|headquarters|agency|committee|company|embassy|directorate|prosecutor[’']s office|inspectorate|commission)"
    rf"(?: of (?:the )?[A-Za-z]+(?: [a-z]+)?)?),? (?P<verb>{_SAYS})(?= (?:that|about|how|why|when|whether|they)\b)"
)
_OFFICES = later(
    r"\b(?:Ministry|Kremlin|Duma|Rada|Department|Office|Committee|Cabinet|Service|Police|Administration|Council|Agency|Centre"
    r"|Center|Bureau|Inspectorate|Headquarters|Government|SBU|FSB|NABU|NATO|EU|UN|House|Staff|Bank|Commission|Federation"
    r"|department|ministry|office|administration|police|service|council|headquarters|agency|committee|company|embassy"
    r"|directorate|inspectorate|commission)\b"
)
_DONE = (
    "expected|held|opened|detained|arrested|announced|introduced|killed|registered|planned|adopted|signed|created|found"
    "|closed|launched|published|shown|prohibited|banned|cancelled|canceled|declared|presented|predicted|exposed|named"
)
_BE = "is|are|was|were|has been|have been|will be"
_NO_NOUN = (
    "to|that|in|on|by|at|for|as|from|with|and|after|during|near|between|when|again|last|this|yesterday|today|before|since"
    "|until|among|only|not|every|each|under|over|or|but|because|there|here|alongside|if|where|within|without|next"
)
_PASSIVE = later(rf"{_PLACE}(?P<verb>(?:{_BE}) (?:also )?(?:{_DONE}))(?= (?!(?:{_NO_NOUN})\b)[\w“\"])")
_A_NOUN = r"(?:an?|the|two|three|four|five|\d+|about|almost|more|new|his|her|its|their)\b"
_ACTIVE = later(
    rf"{_PLACE}(?P<verb>died|injured|opened|closed|exploded|crashed|occurred|happened|detained|arrested|killed|found|started|exposed"
    rf"|launched|introduced|(?:has|have) (?:begun|started|opened|died|appeared|increased|risen))(?= {_A_NOUN})"
)
_ROSE = later(
    rf"{_PLACE}(?P<verb>(?<=ly )(?:rose|fell|increased|decreased)|(?:rose|fell) (?:in price|by \d)|increased|decreased)"
    r"(?= (?:in price|the|by|\d|[a-z]+s\b|[a-z]+ [a-z]+s\b)|(?<=price))"
)
# "In his opinion, has changed the mood."
_ADVERB = later(
    r"^(?:In (?:his|her|their) (?:opinion|view)|According to [^,]{2,40}|At the same time|In addition|As a result"
    r"|In recent years|Recently|Today|Yesterday),?"
    r" (?P<verb>(?:has|have|will be|was|were) (?:also )?(?:[a-z]+ed|begun|grown|risen|fallen|held|found|built|made))"
    r"(?= (?:the|an?|two|three|\d+|new)\b)"
)
# "In the east of the region", "On the motorway near Ulm", "During the storm": no name tells that this is all of it, so
# only verbs are looked at that can describe nothing ("in the village held by rebels").
_WHERE = (
    r"^(?:[Ii]n|On|At|Near|During|After|Because of|Due to|As a result of) (?:(?:the|an?|this|his|its|their) )?"
    r"(?:[a-z-]+ ){1,2}?(?:(?:of|near|in|at|between|on) (?:(?:the|an?) )?(?:[A-Za-z][\w-]+ ){1,2}?){0,2}"
)
_SOMEBODY = (
    r"(?= (?:an?|two|three|four|five|six|seven|eight|nine|ten|about|almost|more than|at least|up to|several|many"
    r"|\d[\d,]*) (?!\w+ (?:ago|earlier|before|later|in|on|to|from)\b)[\w’'-]+)"
)
_ANYWHERE = later(
    rf"{_WHERE}(?P<verb>died|burned down|burnt down|exploded|crashed|collapsed|broke out|happened|occurred|opened|began"
    rf"|started|(?:has|have) (?:begun|started|opened|died|occurred)|(?:were|was) (?:killed|injured|wounded|hurt|damaged"
    rf"|destroyed|held|opened|detained|arrested|found|adopted|signed|registered|discussed)){_SOMEBODY}"
    rf"|{_WHERE}(?P<will>will (?:also )?be (?:raised|discussed|held|considered|opened|signed|presented|decided"
    rf"|built|shown))"
    r"(?= (?:the|an?|two|three|several|\d+)\b)"
)
# "As a result of the raid on the town killed 12 people"
_RESULT = later(
    r"^As a result of (?:(?!\b(?:that|which|who|when)\b)[^,;:.]){3,70}?(?<!that)(?<!which)(?<!who)"
    r" (?P<verb>(?:were |was |are )?(?:killed|injured|wounded|damaged|destroyed|hurt)|died|suffered)"
    r"(?= (?:\d[\d,]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|at least|more than|about|several|many)\b)"
)
# "Writes the Evening Post, the mayor left."
_WRITES = later(
    r"^(?P<verb>Writes|Reports|Informs|Transmits) (?:about (?:it|this) )?(?:the )?(?:(?:agency|newspaper|edition"
    r"|publication|portal|channel|website|press service) ?(?:[A-Z][\w’'-]+ ?)*|(?:[A-Z][\w’'-]+ ?){1,4})"
    r"(?=,|\.$|(?<= )(?:with reference|citing|referring|in its|on its)\b)"
)
_WORDS = frozenset(f"{_SAYS}|{_DONE}".split("|")) | frozenset(
    """died injured exploded crashed occurred happened started begun appeared increased decreased risen rose fell
    burned burnt collapsed broke began damaged destroyed wounded hurt raised discussed considered decided
    built suffered Writes Reports Informs Transmits""".split()  # noqa: SIM905
)
_BEFORE_SUBJECT = say("The verb stands before its subject; English begins with who or what.")
_STARTS = (
    "In ", "On ", "Since ", "From ", "According ", "At ", "As ", "Near ", "During ", "After ", "Because ", "Due ",
    "Writes ", "Reports ", "Informs ", "Transmits ", "Recently", "Today", "Yesterday",
)  # fmt: skip


class VerbAfterPlace(SentenceCheck):
    """Finds sentences whose verb stands before the subject, most often behind a place, or that have no subject.

    "In Samara is expected rain" (В Самаре ожидается дождь): in English the subject stands first. "In the Ministry of
    Health stated that ..." (В Минздраве заявили) has none: the office itself says it. "At the summit will be raised
    the issue", "As a result of the raid killed 12 people", "Near the village was shot down a drone", "Began to rise the
    prices", "In an interview said the mayor" and "Writes the Post, ..." are found, too. Only verbs are looked at that
    English does not put before their subject.
    """

    id = "verb-after-place"
    title = "Verb before its subject"
    category = "Fluency/Grammar"
    severity = Severity.MINOR
    # Nothing flagged in 23,000 words of English news, nor in 50,600 of references, nor wrongly in 544,000 of MT: a
    # judgement.
    confidence = 0.8
    signs = Signs(
        _WORDS | {"opinion", "view", "According", "time", "addition", "result", "years", *_STARTS[-3:]} | OPENERS
    )
    examples = (
        Example("In Samara is expected heavy rain.", ("is expected",), None, "ru"),
        Example("In Kyiv significantly rose in price bus tickets.", ("rose",)),
        Example("In Rivne opened a new school for 300 children.", ("opened",)),
        Example(
            "In the Ministry of Health stated that the flu is over.",
            ("In the Ministry of Health stated",),
            "The Ministry of Health stated that the flu is over.",
        ),
        Example("In Germany told about the plans of the party.", ("told",)),
        Example("In her opinion, has changed the mood of the town.", ("has changed",)),
        Example("In Kyiv, officials said that it rained; in Lviv a new school opened. In Paris was a king."),
        Example("In Germany reported crimes fell, and in London was held to be rude. In Rome is found in every shop."),
    )

    def find(self, sentence: Sentence, facts: Facts) -> Iterator[Finding]:
        """Yield the verb, with what stands before it where that is its subject."""
        text = sentence.text
        if not text.startswith(_STARTS):
            yield from _turned(text)
            return
        spoke = _SPOKE.match(text) or _OFFICE_SPOKE.match(text)
        if spoke is not None:
            yield _without_subject(spoke)
            return
        for pattern in (_PASSIVE, _ACTIVE, _ROSE, _ADVERB, _ANYWHERE, _RESULT, _WRITES):
            match = pattern.match(text)
            if match is not None:
                yield Finding(Span(*match.span(match.lastgroup or "verb")), _BEFORE_SUBJECT)
                return
        yield from _turned(text)


def _turned(text: str) -> Iterator[Finding]:
    match = turned(text)
    if match is not None:
        yield Finding(Span(*match.span("verb")), _BEFORE_SUBJECT)


def _without_subject(match: re.Match[str]) -> Finding:
    """Return the finding; where the place is an office, it is the subject itself."""
    place, verb = match["place"], match["verb"]
    message = say("“{verb}” has no subject: who does it?", verb=verb)
    if _OFFICES.search(place) is None:
        return Finding(Span(*match.span("verb")), message, severity=Severity.MAJOR)
    behind = match.string[match.end("place") : match.end()].lstrip(",")
    right = f"{place[0].upper()}{place[1:]}{behind}"
    return Finding(Span(0, match.end()), message, (right,), severity=Severity.MAJOR)
