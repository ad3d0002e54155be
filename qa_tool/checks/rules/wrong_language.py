"""Sentences in another language."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qa_tool.checks.check import Example, SentenceCheck
from qa_tool.checks.facts import Facts
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.names.vocabulary import vocabulary
from qa_tool.text.languages import detect_sentence
from qa_tool.text.quotes import pair_quotes
from qa_tool.text.scripts import scripts

# A sentence that holds one of these small words is English enough.
_ENGLISH = re.compile(
    r"\b(?:[Tt]he|of|and|[Tt]h(?:is|at|ey|eir|ere)|with|from|was|were|has|have|by|said|which|for|are)\b"
)
_WORD = re.compile(r"[^\W\d_]{2,}")
_FEWEST_WORDS = 6
_FEWEST_FOREIGN_LETTERS = 8
# Zipf frequency from which a word is common in English, and the share of such words in a sentence that is English.
# Texts in English quote the small words of others, so that ten sentences in seven languages reached up to 0.75.
_COMMON, _SHARE_OF_ENGLISH = 3.5, 0.85
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
    "cs": say("Czech"),
    "de": say("German"),
    "ru": say("Russian"),
    "uk": say("Ukrainian"),
    "ko": say("Korean"),
    "ja": say("Japanese"),
    "zh": say("Chinese"),
    "ar": say("Arabic"),
    "he": say("Hebrew"),
}


class WrongLanguage(SentenceCheck):
    """Finds whole sentences that are not in English.

    A sentence that the machine passed over stays in the language of the source, or comes out in a third one. Short
    sentences are left alone, because nothing tells their language reliably, and so are quoted titles and sayings.
    """

    id = "wrong-language"
    title = "Sentence in another language"
    category = "Accuracy/Untranslated text"
    severity = Severity.MAJOR
    # No flag, and so no false alarm, on 398,000 words of English MT and 88,000 of references; the rest is a judgement.
    confidence = 0.95
    examples = (
        Example("대통령은 어제 기자들과 만나 이렇게 말했다.", ("대통령은 어제 기자들과 만나 이렇게 말했다.",)),
        Example(
            "Le président de la République a dit que les négociations sont dans une phase difficile.",
            ("Le président de la République a dit que les négociations sont dans une phase difficile.",),
        ),
        Example("Kim said. No comment. Two killed in Donetsk. Prigozhin died."),
        Example("She sang “Non, je ne regrette rien de la vie que les autres” again."),
    )

    def find(self, sentence: Sentence, facts: Facts) -> Iterator[Finding]:
        """Yield the whole sentence if it is in another language than the article."""
        text = sentence.text
        # The commonest of them first, at next to no cost.
        if " the " in text or " of " in text or " and " in text or _ENGLISH.search(text) is not None:
            return
        code = _language(text, facts.language)
        if code is None or code == facts.language:
            return
        name = _NAMES.get(code, code)
        evidence = {"language": name}
        if code == facts.source_language:
            evidence["why it happens"] = say("the machine passed over a sentence of the source")
        yield Finding(
            Span(0, len(text)), say("This sentence is not in English; it looks {name}.", name=name), evidence=evidence
        )


def _language(text: str, expected: str) -> str | None:
    counts = scripts(text)
    foreign = counts.total() - counts["Latin"]
    if foreign * 2 > counts.total():
        return detect_sentence(text, expected) if foreign >= _FEWEST_FOREIGN_LETTERS else None
    outside = text
    for pair in pair_quotes(text).pairs:
        outside = outside[: pair.start] + " " * pair.length + outside[pair.end :]
    words = _WORD.findall(outside)
    if len(words) < _FEWEST_WORDS or sum(word[0].isupper() for word in words) * 2 > len(words):
        return None  # too short, or a list of names
    if sum(vocabulary().zipf(word) >= _COMMON for word in words) >= _SHARE_OF_ENGLISH * len(words):
        return expected  # a headline without small words; to ask statistics costs more than the rest of an article
    return detect_sentence(" ".join(outside.split()), expected)
