"""Expressions that were translated word for word."""

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


class LiteralTranslation(SentenceCheck):
    """Finds expressions that came back from the source language word for word.

    "The new crown virus" (新冠, the coronavirus), "a love call" (러브콜, an offer), "a Hail rocket" (Град, a Grad): the
    words are English, and say something else, or nothing, to its readers. Only expressions of the language that the
    article was translated from are looked for. Those that are merely stilted have a check of their own.
    """

    id = "literal-translation"
    title = "Expression translated word for word"
    category = "Accuracy/Mistranslation"
    severity = Severity.MAJOR
    # Chinese: .73 of 250 flags on WMT21 zh-en MT (chance .28), most of them major; 8 of 9 on WMT23 (chance .68). Not
    # marked is mostly what comes again: raters mark it once. 5 on 26,000 words of references, four of them marked. The
    # other languages could not be measured: a judgement.
    confidence = 0.8
    signs = Signs(literal_words(wrong=True))
    examples = (
        Example(
            "Two people died of the new crown virus.", ("new crown virus",), "Two people died of the coronavirus.", "zh"
        ),
        Example("Police look for Zhang Moumou, 34.", ("Zhang Moumou",), None, "zh"),
        Example("The love call from Rome came late.", ("love call",), "The offer from Rome came late.", "ko"),
        Example("A Hail rocket hit the school.", ("Hail",), None, "ru"),
        Example("The new crown prince made a call for love, and hail fell on the rocket.", (), None, "zh"),
        Example("Two people died of the new crown virus, and got a love call."),
    )

    def find(self, sentence: Sentence, facts: Facts) -> Iterator[Finding]:
        """Yield the expressions of the source language, none of which overlap."""
        if facts.source_language is not None:
            yield from apart(_all(sentence.text, facts.source_language))


def _all(text: str, language: str) -> Iterator[Finding]:
    for match, literal, answers in word_for_word(text, language, wrong=True):
        message = say("Word for word from the source; it means {meaning}.", meaning=literal.meaning)
        yield Finding(Span(*match.span()), message, answers, {"in the source": literal.source})
