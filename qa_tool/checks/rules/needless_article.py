"""“The” before names that take none: in the Moscow, to the Ukraine."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from qa_tool.checks.bare_places import bare_places
from qa_tool.checks.check import Example, SentenceCheck
from qa_tool.checks.facts import Facts
from qa_tool.checks.signs import Signs
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.text.patterns import later

# "the Moscow of her youth", "the Moscow court", "the Paris and London markets": only where the name ends its phrase.
_PREPOSITION = later(
    r"\b(?:[Ii]n|[Ff]rom|[Tt]o|[Nn]ear|[Oo]utside|[Aa]cross|[Tt]hroughout|[Ii]nto|[Tt]owards?|[Ll]eft for|[Vv]ia"
    r"|[Aa]round|[Ww]ith|[Aa]gainst) $"
)
_LONGEST_PREPOSITION = 12
_PHRASE = later(
    r"the (?P<name>[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w-]+){0,2})"
    r"(?=[.;:!?)]|,(?!\s[A-Z])|\s*$| (?:on|at|for|with|has|have|was|were|will|is|said|says|after|before|during|since"
    r"|when|because|while|but|last|yesterday|this|until|by|as|under)\b| in \d"
    r"| to [a-z]+ (?:the|an?|its|their|his|her)\b| and (?:to|in|from|with|at|on|for|by|of|the|other)\b"
    r"| and (?:was|is|has|[a-z]+ed)\b)"
)


class _Names:
    """What a text has to hold: the first word of one of the names. They are read when a word with a capital is met."""

    def __contains__(self, word: object) -> bool:
        return isinstance(word, str) and word[:1].isupper() and word in _first_words()


@lru_cache(maxsize=1)
def _first_words() -> frozenset[str]:
    return frozenset(re.split(r"[^\w]", name)[0] for name in bare_places())


class NeedlessArticle(SentenceCheck):
    """Finds "the" before names of countries and cities that take none: in the Moscow, to the Ukraine.

    Only where the name ends its phrase: "the Moscow court", "the Moscow of her youth" and names that have the article
    (the Hague, the Gambia) are left alone.
    """

    id = "needless-article"
    title = "Article before a name that takes none"
    category = "Fluency/Grammar"
    severity = Severity.MINOR
    # Nothing flagged in 360,000 words of MT and 45,000 of references: a judgement.
    confidence = 0.8
    signs = Signs(_Names())
    examples = (
        Example("He was born in the Moscow in 1961.", ("the Moscow",), "He was born in Moscow in 1961."),
        Example(
            "Trade with the Vietnam and with Laos grew.", ("the Vietnam",), "Trade with Vietnam and with Laos grew."
        ),
        Example("They left for the Kyiv.", ("the Kyiv",), "They left for Kyiv."),
        Example("In the Moscow of her youth, the Moscow court and the Hague; in the Gambia and to the Niger."),
        Example("They sang in the London and Paris halls, and saw the Berlin that he knew."),
    )

    def find(self, sentence: Sentence, facts: Facts) -> Iterator[Finding]:
        """Yield the articles with their names."""
        text = sentence.text
        for match in _PHRASE.finditer(text):
            name, start = match["name"], match.start()
            if name in bare_places() and _PREPOSITION.search(text, max(0, start - _LONGEST_PREPOSITION), start):
                yield Finding(Span(*match.span()), say("“{name}” takes no article.", name=name), (name,))
