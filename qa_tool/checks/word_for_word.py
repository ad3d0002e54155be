"""Checks of expressions that come back from the source language word for word."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from qa_tool.checks.apart import apart
from qa_tool.checks.check import SentenceCheck
from qa_tool.checks.facts import Facts
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding
from qa_tool.domain.span import Span
from qa_tool.languages.literal import word_for_word


class CheckOfExpressions(SentenceCheck):
    """Finds expressions of the source language that mislead (`wrong`), or those that are merely stilted."""

    wrong: ClassVar[bool]

    def message(self, meaning: str) -> str:
        """Return what is said of an expression with such a meaning."""
        raise NotImplementedError

    def find(self, sentence: Sentence, facts: Facts) -> Iterator[Finding]:
        """Yield the expressions of the source language, none of which overlap."""
        if facts.source_language is not None:
            yield from apart(self._all(sentence.text, facts.source_language))

    def _all(self, text: str, language: str) -> Iterator[Finding]:
        for match, literal, answers in word_for_word(text, language, wrong=self.wrong):
            message, evidence = self.message(literal.meaning), {"in the source": literal.source}
            yield Finding(Span(*match.span()), message, answers, evidence)
