"""Negations that cancel each other: "Nobody didn't come", "did not never"."""

from __future__ import annotations

from collections.abc import Iterator

from qa_tool.checks.check import Example, SentenceCheck
from qa_tool.checks.facts import Facts
from qa_tool.checks.signs import Signs
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.text.patterns import later

_NOT = (
    r"(?:(?:did|does|do|is|are|was|were|has|have|had|will|would|could|can|should) not|cannot"
    r"|(?:did|does|do|is|are|was|were|has|have|had|would|could|should|ca|wo)n['’]t)"
)
# "Nothing is not worth a try" is a way of saying everything; with the past it hardly is.
_NOBODY = later(
    rf"(?:^|(?<=[,“\"] )|(?<=[“\"])|(?<=\bthat ))(?P<first>[Nn]obody|[Nn]o one|[Nn]one of (?:them|us|the [a-z]+)"
    rf"|[Nn]othing"
    rf"|[Nn]either of (?:them|us))(?P<rest> {_NOT})\b"
)
_NEVER = later(
    rf"(?P<kept>\b{_NOT}) (?P<verb>(?:[a-z]+ )?)(?P<no>never|nobody|nothing)\b(?! (?:but|less|more|to|short)\b)"
)


class DoubleNegative(SentenceCheck):
    """Finds negations said twice: "Nobody didn't come", "He did not say nothing".

    Russian, Ukrainian and other languages negate the verb beside "nobody" and "never"; in English the two cancel each
    other. "Nothing but", "nothing less than" and quotations are left alone.
    """

    id = "double-negative"
    title = "Negated twice"
    category = "Fluency/Grammar"
    severity = Severity.MINOR
    confidence = 0.8
    signs = Signs(
        frozenset("Nobody nobody No no None none Nothing nothing Neither neither never".split())  # noqa: SIM905
    )
    examples = (
        Example("Nobody did not come to the hall.", ("Nobody did not",)),
        Example("He did not say nothing.", ("did not say nothing",), "He did not say anything."),
        Example("They could not never agree.", ("could not never",), "They could not ever agree."),
        Example("Nobody came; it did not mean nothing but rain, and no one who did not know it left."),
        Example("They did not say a thing, and nothing was said that could not be said."),
    )

    def find(self, sentence: Sentence, facts: Facts) -> Iterator[Finding]:
        """Yield the negations."""
        text = sentence.text
        for match in _NOBODY.finditer(text):
            yield _finding(match.start(), match.end(), text)
        for match in _NEVER.finditer(text) if "ever" in text or " no" in text else ():
            right = {"never": "ever", "nobody": "anybody", "nothing": "anything"}[match["no"]]
            yield _finding(match.start(), match.end(), text, f"{match['kept']} {match['verb']}{right}")


def _finding(start: int, end: int, text: str, right: str = "") -> Finding:
    message = say("“{group}”: the two negations cancel each other.", group=text[start:end])
    return Finding(Span(start, end), message, (right,) if right else ())
