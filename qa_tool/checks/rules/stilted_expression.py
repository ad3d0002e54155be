"""Expressions that are understood, and that no English paper writes."""

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
from qa_tool.languages.literal import literal_words, word_for_word


class StiltedExpression(SentenceCheck):
    """Finds set phrases of the source language's newspapers that came back word for word.

    "There was no human damage" (인명 피해, casualties), "the operating profit turned to a surplus" (흑자 전환, swung to
    a profit): a reader understands them, and stumbles. Only expressions of the language that the article was translated
    from are looked for. What misleads is found by the check of expressions translated word for word.
    """

    id = "stilted-expression"
    title = "Expression that English papers do not use"
    category = "Style/Unnatural or awkward"
    severity = Severity.MINOR
    # A judgement: no marks of professionals are at hand but for Chinese, where raters let officialese pass (.09 of 119
    # flags marked, chance .22: "vigorously promote", "the relevant department"), so that none of it is asked for. Read
    # as if they came from Korean, 7 flags on 107,000 words of references and English news, four of them "netizens".
    confidence = 0.7
    signs = Signs(literal_words(wrong=False))
    examples = (
        Example("There was no human damage.", ("human damage",), "There was no loss of life.", "ko"),
        Example("Human damage was avoided.", ("Human damage",), "Loss of life was avoided.", "ko"),
        Example("The report speaks of human-made damage and of human losses.", (), None, "ko"),
        Example("There was no human damage."),
    )

    def find(self, sentence: Sentence, facts: Facts) -> Iterator[Finding]:
        """Yield the expressions of the source language, none of which overlap."""
        if facts.source_language is not None:
            yield from apart(_all(sentence.text, facts.source_language))


def _all(text: str, language: str) -> Iterator[Finding]:
    for match, literal, answers in word_for_word(text, language, wrong=False):
        message = say("Word for word from the source; English papers write {meaning}.", meaning=literal.meaning)
        yield Finding(Span(*match.span()), message, answers, {"in the source": literal.source})
