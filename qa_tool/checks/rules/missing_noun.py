"""A number that lost its noun."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qa_tool.checks.check import Example, SentenceCheck
from qa_tool.checks.facts import Facts
from qa_tool.checks.signs import Signs
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span

_NUMBER = re.compile(
    r"\b[Aa]n? ([a-z]{3,}) ([1-9]\d{1,2})"
    r"(?= (?:on|in|at|as|for|to|with|and|that|when|after|before|while|because|amid)\b|[.,;]\s|[.;]?$)"
)
# Adjectives that go with an amount or a score: a mere 20, a record 70, an unbeaten 102.
_OF_AMOUNTS = frozenset(
    """perfect record total full whole mere staggering whopping estimated additional further unbeaten even flat round
    solid cool combined reported extra healthy lofty good top high low best paltry massive huge remarkable stunning
    impressive astonishing incredible maximum minimum median mean average typical modest measly projected planned
    possible potential fine superb brilliant quick steady blistering dominant surprising shocking respectable
    comfortable credible creditable commanding disappointing magic magical lucky fresh second third final initial
    extraordinary
    number page room channel route highway flight level line gate platform model size chapter article bus roughly
    about nearly almost around over under only just""".split()  # noqa: SIM905  # a list of words reads best as one
)


class MissingNoun(SentenceCheck):
    """Finds a number after an article and an adjective, with no noun to follow.

    "He had a quiet 60 on Monday": a birthday, most likely, that got lost. Amounts and scores ("a record 70", "a mere
    20", "an unbeaten 102") are left alone.
    """

    id = "missing-noun"
    title = "Number without its noun"
    category = "Accuracy/Omission"
    severity = Severity.MINOR
    # Nothing flagged in 398,000 words of MT and 88,000 of references: too rare to measure.
    confidence = 0.5
    signs = Signs(mark=re.compile(r"^[1-9]\d{1,2}(?!\d)"))
    examples = (
        Example("The king had a quiet 60 on Monday.", ("a quiet 60",)),
        Example("She looks back on a stormy 30 in office.", ("a stormy 30",)),
        Example("The party won a record 70 in May, and a mere 20 in June."),
        Example("He drove a big 18 wheeler and scored an unbeaten 102 on Monday, a quiet 60 years later."),
    )

    def find(self, sentence: Sentence, facts: Facts) -> Iterator[Finding]:
        """Yield article, adjective and number."""
        text = sentence.text
        for match in _NUMBER.finditer(text):
            if match[1] not in _OF_AMOUNTS:
                yield Finding(
                    Span(match.start(), match.end()),
                    "A noun seems to be missing after the number.",
                    evidence={
                        "how to mend": say(
                            "say what there are {figure} of, or which birthday or year it is", figure=match[2]
                        )
                    },
                )
