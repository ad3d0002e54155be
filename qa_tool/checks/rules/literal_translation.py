"""Expressions that were translated word for word."""

from __future__ import annotations

from qa_tool.checks.check import Example
from qa_tool.checks.word_for_word import CheckOfExpressions
from qa_tool.domain.issue import Severity
from qa_tool.domain.said import say


class LiteralTranslation(CheckOfExpressions):
    """Finds expressions that came back from the source language word for word.

    "The new crown virus" (新冠, the coronavirus), "a love call" (러브콜, an offer), "a Hail rocket" (Град, a Grad),
    "the toilets confirmed his death" (los sanitarios, the paramedics): the words are English, and say something else,
    or nothing, to its readers. Only expressions of the language that the article was translated from are looked for.
    Those that are merely stilted have a check of their own.
    """

    id = "literal-translation"
    title = "Expression translated word for word"
    category = "Accuracy/Mistranslation"
    severity = Severity.MAJOR
    # Chinese: .73 of 250 flags on WMT21 zh-en MT (chance .28), most of them major; 8 of 9 on WMT23 (chance .68). Not
    # marked is mostly what comes again: raters mark it once. 5 on 26,000 words of references, four of them marked. The
    # other languages could not be measured: a judgement.
    confidence = 0.8
    wrong = True
    examples = (
        Example(
            "Two people died of the new crown virus.", ("new crown virus",), "Two people died of the coronavirus.", "zh"
        ),
        Example("Police look for Zhang Moumou, 34.", ("Zhang Moumou",), None, "zh"),
        Example("The love call from Rome came late.", ("love call",), "The offer from Rome came late.", "ko"),
        Example("A Hail rocket hit the school.", ("Hail",), None, "ru"),
        Example("The toilets confirmed his death.", ("The toilets",), "Paramedics confirmed his death.", "es"),
        Example("The new crown prince made a call for love, and hail fell on the rocket.", (), None, "zh"),
        Example("Two people died of the new crown virus, and got a love call."),
    )

    def message(self, meaning: str) -> str:
        """Say what it means."""
        return say("Word for word from the source; it means {meaning}.", meaning=meaning)
