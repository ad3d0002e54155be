"""Sentences in another language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa_tool.checks.check import ArticleCheck, Example, Observation, Seen
from qa_tool.checks.facts import Facts
from qa_tool.checks.foreign import language_of
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span

_NAMES = {
    "fr": say("French"),
    "es": say("Spanish"),
    "it": say("Italian"),
    "pt": say("Portuguese"),
    "nl": say("Dutch"),
    "pl": say("Polish"),
    "tr": say("Turkish"),
    "fa": say("Persian"),
    "el": say("Greek"),
    "th": say("Thai"),
    "hi": say("Hindi"),
    "id": say("Indonesian"),
    "vi": say("Vietnamese"),
    "ro": say("Romanian"),
    "sv": say("Swedish"),
    "da": say("Danish"),
    "hu": say("Hungarian"),
    "bg": say("Bulgarian"),
    "cs": say("Czech"),
    "de": say("German"),
    "la": say("Latin"),
    "ru": say("Russian"),
    "uk": say("Ukrainian"),
    "ko": say("Korean"),
    "ja": say("Japanese"),
    "zh": say("Chinese"),
    "ar": say("Arabic"),
    "he": say("Hebrew"),
}


class WrongLanguage(ArticleCheck):
    """Finds whole sentences that are not in English.

    A sentence that the machine passed over stays in the language of the source, or comes out in a third one. Short
    sentences are left alone, because nothing tells their language reliably, and so are quoted titles and sayings. An
    article that is in another language from end to end has one issue, and hardly anything else is looked for in it.
    """

    id = "wrong-language"
    title = "Sentence in another language"
    category = "Accuracy/Untranslated text"
    severity = Severity.MAJOR
    # No flag, and so no false alarm, on 398,000 words of English MT and 88,000 of references; the rest is a judgement.
    confidence = 0.95
    languages = frozenset()
    examples = (
        Example("대통령은 어제 기자들과 만나 이렇게 말했다.", ("대통령은 어제 기자들과 만나 이렇게 말했다.",)),
        Example(
            "Le président de la République a dit que les négociations sont dans une phase difficile.",
            ("Le président de la République a dit que les négociations sont dans une phase difficile.",),
        ),
        Example("Kim said. No comment. Two killed in Donetsk. Prigozhin died."),
        Example("She sang “Non, je ne regrette rien de la vie que les autres” again."),
    )

    def observe(self, sentence: Sentence, facts: Facts) -> Iterator[Observation]:
        """Yield sentences in another language, with its code; every sentence where the article is foreign."""
        code = facts.language if facts.is_foreign else language_of(sentence.text, facts.language)
        if facts.is_foreign or code not in {None, facts.language}:
            yield Observation(code, Span(0, len(sentence.text)))

    def judge(self, seen: Sequence[Seen], facts: Facts) -> Iterator[tuple[int, Finding]]:
        """Yield the sentences; of a foreign article the first."""
        for number, one in enumerate(seen[:1] if facts.is_foreign else seen):
            code = str(one.value)
            name = _NAMES.get(code, code)
            message = (
                say("The whole article is not in English; it looks {name}.", name=name)
                if facts.is_foreign
                else say("This sentence is not in English; it looks {name}.", name=name)
            )
            evidence = {"language": name}
            if code == facts.source_language:
                evidence["why it happens"] = say("the machine passed over a sentence of the source")
            yield number, Finding(Span(0, len(one.text)), message, evidence=evidence)
