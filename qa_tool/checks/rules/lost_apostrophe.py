"""Apostrophes that were lost on the way: "Chinas economy", "yesterdays match", "he doesnt"."""

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
from qa_tool.text.nouns import PLURAL_OF
from qa_tool.text.words import word_before

# What is nothing else in small letters; "cant" and "wont" are words, and so are "its" and "were".
_SHORTENED = (
    "don doesn didn isn wasn aren weren hasn haven hadn wouldn couldn shouldn mustn needn".split()  # noqa: SIM905
)
_DAYS = ("today", "yesterday", "tomorrow")
_WHOSE = ("women", "children")
# Of these other lists know that they are words of their own; their plurals end in -ies.
_NOUNS_TOO = "company country city party ministry army body family agency century county enemy embassy".split()  # noqa: SIM905
# Of a woman, and not of France.
_GIVEN_NAMES = frozenset({"Frances"})
_PLACES_TOO = ("China", "Japan")
_WORD = re.compile(r"(?<![\w.@#/'’-])[A-Za-z]+s(?= [“\"]?[A-Za-z])|(?<![\w.@#/'’-])[a-z]+nt\b(?![\w.@'’-])")
# "The two Koreas", "the Madrids of this world"
_BEFORE_MANY = frozenset("the two both these those three many all other several no".split())  # noqa: SIM905
# A noun has to follow: "Germanys and others" may be many of them.
_NO_NOUN = re.compile(
    r" (?:and|or|of|in|on|at|to|from|for|with|by|is|are|was|were|has|have|had|that|who|which|as|but|than|will|would|can"
    r"|could|may|might|must)\b"
)


@lru_cache(maxsize=1)
def _right() -> dict[str, str]:
    """Return every word that has lost its apostrophe, with it."""
    places = {place for place in bare_places() if place.isalpha() and place[-1] not in "sxz"}
    owners = {
        f"{place}s": f"{place}’s"
        for place in (*places, *_PLACES_TOO)
        if f"{place}s" not in bare_places() | _GIVEN_NAMES
    }
    # "Companys": the plural is "companies".
    nouns = {*_NOUNS_TOO} | {noun for noun, plural in PLURAL_OF.items() if noun[-1] == "y" and plural.endswith("ies")}
    owners |= {f"{word}s": f"{word}’s" for word in (*_DAYS, *_WHOSE, *nouns)}
    owners |= {f"{day}s".capitalize(): f"{day}’s".capitalize() for day in _DAYS}
    return owners | {f"{verb}t": f"{verb}’t" for verb in _SHORTENED}


class _Words:
    """The words that have lost their apostrophe; they are made when the first text is looked at."""

    def __contains__(self, word: object) -> bool:
        return word in _right()


class LostApostrophe(SentenceCheck):
    """Finds words that have lost their apostrophe: "Chinas economy", "yesterdays match", "the companys shares".

    Sites that strip marks from a text make "doesnt" of "doesn't", and "Egypts ministry" of "Egypt's". Only words are
    looked at that are nothing else, and places only where a noun may follow ("the two Koreas" are two).
    """

    id = "lost-apostrophe"
    title = "Apostrophe is lost"
    category = "Fluency/Punctuation"
    severity = Severity.MINOR
    confidence = 0.85
    signs = Signs(_Words())
    examples = (
        Example("He praised Germanys help.", ("Germanys",), "He praised Germany’s help."),
        Example("It was yesterdays news.", ("yesterdays",), "It was yesterday’s news."),
        Example("The companys shares fell.", ("companys",), "The company’s shares fell."),
        Example("He doesnt know.", ("doesnt",), "He doesn’t know."),
        Example("The two Koreas met, and there are many Berlins in America. It is its wont, and no cant."),
        Example("The Americas and the Philippines; todays. See www.todays news, @childrens books."),
        Example("Frances Roth wrote it."),
    )

    def find(self, sentence: Sentence, facts: Facts) -> Iterator[Finding]:
        """Yield the words, with the apostrophe that the text has elsewhere."""
        text = sentence.text
        for match in _WORD.finditer(text):
            right = _right().get(match.group())
            if right is None or (right.endswith("s") and not _owns(text, match)):
                continue
            right = right.replace("’", "'") if "'" in text and "’" not in text else right
            message = say("“{word}” has lost its apostrophe.", word=match.group())
            yield Finding(Span(*match.span()), message, (right,))


def _owns(text: str, match: re.Match[str]) -> bool:
    """Say whether it can own what follows; "the companys" is no plural."""
    if _NO_NOUN.match(text, match.end()) is not None:
        return False
    return match.group()[0].islower() or word_before(text, match.start()).lower() not in _BEFORE_MANY
