"""What is counted and stands beside its number again: "the number of deaths rose to 214 deaths"."""

from __future__ import annotations

from collections.abc import Iterator

from qa_tool.checks.apart import apart
from qa_tool.checks.check import Example, SentenceCheck
from qa_tool.checks.facts import Facts
from qa_tool.checks.signs import Signs
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.text.patterns import later
from qa_tool.text.words import NUMBER_WORDS, word_before

_NUMBER = (
    rf"(?:(?:about|some|nearly|almost|around|over|more than|only) )?(?:\d[\d,.]*|{NUMBER_WORDS})"
    r"(?: (?:million|thousand))?"
)
_AGAIN = rf"(?P<count>{_NUMBER})(?P<more> (?:[a-z]+ )?(?P=noun))\b(?![-’'])"
_OF = later(
    r"\b(?:[Nn]umber|[Tt]otal|[Tt]oll|[Tt]ally|[Cc]ount) of (?:[a-z-]+ ){0,3}?(?P<noun>[a-z]{4,}s|injured|wounded|dead"
    r"|people|women|men|children)\b"
    rf"(?:(?!\bfrom \d)[^.;:,–—(]){{0,80}}?\b(?:to|at|reache[ds]|reaching|exceed(?:s|ed)|is|was|were|hit|passed"
    rf"|by) {_AGAIN}"
)
_TO = later(
    r"\b(?P<noun>points|cases|deaths|injuries|infections|recoveries|victims|losses|arrests|members|followers|subscribers|votes"
    r"|seats|visitors|goals|medals|wins|titles|tests|doses|fines|flights|sales)"
    r"(?: of (?:the )?(?:[\w-]+ ){1,2}?| in (?:the )?(?:[\w-]+ ){1,2}?| )(?:(?:has|have|had) )?(?:now |already )?"
    r"(?:(?:rose|risen|fell|fallen|increased|decreased|climbed|grew|grown|jumped|dropped) )?(?:to|reache[ds]|by)"
    rf" {_AGAIN}"
)
# "From 5 points to 7 points" is right.
_COUNTS = frozenset({*NUMBER_WORDS.split("|"), "one", "million", "thousand", "of"})
_WORDS = frozenset(
    """points cases deaths injuries infections recoveries victims losses arrests members followers subscribers
    votes seats visitors goals medals wins titles tests doses fines flights sales number Number total Total
    toll Toll tally Tally count Count""".split()  # noqa: SIM905
)


class CountedTwice(SentenceCheck):
    """Finds what is counted and named again beside its number: "the number of deaths rose to 214 deaths".

    Arabic, Chinese and Japanese put the noun, or a unit of counting, behind every number. "From 5 points to 7
    points", where both numbers need it, is left alone.
    """

    id = "counted-twice"
    title = "What is counted said twice"
    category = "Fluency/Duplication"
    severity = Severity.MINOR
    confidence = 0.8
    signs = Signs(_WORDS)
    examples = (
        Example("The number of deaths rose to 214 deaths.", ("214 deaths",), "The number of deaths rose to 214."),
        Example("After the win its points rose to 7 points.", ("7 points",), "After the win its points rose to 7."),
        Example("The number of seats rose from 200 seats to 250 seats, the score from two points to 14 points."),
        Example("The number of deaths rose to 214, and 214 deaths are many. Cases rose to 20 a day."),
    )

    def find(self, sentence: Sentence, facts: Facts) -> Iterator[Finding]:
        """Yield the numbers, each with what is named again."""
        return apart(_all(sentence.text))


def _all(text: str) -> Iterator[Finding]:
    for pattern in (_OF, _TO):
        for match in pattern.finditer(text):
            before = word_before(text, match.start("noun"))
            if pattern is _TO and (before in _COUNTS or before[-1:].isdigit()):
                continue
            message = say("“{noun}” is said already.", noun=match["noun"])
            yield Finding(Span(match.start("count"), match.end("more")), message, (match["count"],))
