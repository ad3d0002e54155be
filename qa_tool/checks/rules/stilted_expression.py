"""Expressions that are understood, and that no English paper writes."""

from __future__ import annotations

from qa_tool.checks.check import Example
from qa_tool.checks.word_for_word import CheckOfExpressions
from qa_tool.domain.issue import Severity
from qa_tool.domain.said import say


class StiltedExpression(CheckOfExpressions):
    """Finds set phrases of the source language's newspapers that came back word for word.

    "There was no human damage" (인명 피해, casualties), "the operating profit turned to a surplus" (흑자 전환, swung to
    a profit), "he was found without vital signs" (sin signos vitales, dead): a reader understands them, and stumbles.
    Only expressions of the language that the article was translated from are looked for. What misleads is found by the
    check of expressions translated word for word.
    """

    id = "stilted-expression"
    title = "Expression that English papers do not use"
    category = "Style/Unnatural or awkward"
    severity = Severity.MINOR
    # A judgement: no marks of professionals are at hand but for Chinese, where raters let officialese pass (.09 of 119
    # flags marked, chance .22: "vigorously promote", "the relevant department"), so that none of it is asked for. Read
    # as if they came from Korean, 7 flags on 107,000 words of references and English news, four of them "netizens".
    # As if from Spanish, French or Italian, misleading ones included, 13 on 1.3 million words of English news.
    confidence = 0.7
    wrong = False
    examples = (
        Example("There was no human damage.", ("human damage",), "There was no loss of life.", "ko"),
        Example("Human damage was avoided.", ("Human damage",), "Loss of life was avoided.", "ko"),
        Example("The report speaks of human-made damage and of human losses.", (), None, "ko"),
        Example("There was no human damage."),
    )

    def message(self, meaning: str) -> str:
        """Say what is written instead."""
        return say("Word for word from the source; English papers write {meaning}.", meaning=meaning)
