"""What cannot follow a verb or an adjective as it does: "discussed about the plan", "avoid to raise"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from qa_tool.checks.apart import apart
from qa_tool.checks.bare_places import bare_places
from qa_tool.checks.check import Example, SentenceCheck
from qa_tool.checks.facts import Facts
from qa_tool.checks.signs import Signs
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.names.remembering import remembered
from qa_tool.text.complements import Complement, by_word
from qa_tool.text.nouns import MASSES, PLURAL_OF, SINGULAR_OF
from qa_tool.text.patterns import later
from qa_tool.text.verbs import is_verb

_WORD = re.compile(r"[A-Za-z]+")
# "arrived to Kate's delight", "arrived to Paris traffic": only where the place ends its phrase.
_ARRIVED = later(
    r"\b(?P<kept>arriv(?:e|es|ed|ing)) to (?P<name>[A-ZÀ-Þ][\w-]+(?: [A-ZÀ-Þ][\w-]+){0,2})(?=[,.;:!?)]|\s*$"
    r"| (?:on|in|at|for|with|from|and|to|after|before|by|as|late|early|last|yesterday|today|where|when|amid|this)\b)"
)


class WrongComplement(SentenceCheck):
    """Finds verbs, adjectives and prepositions with something behind them that does not go with them.

    "discussed about the plan", "arrived to the airport", "depends from", "avoid to raise", "prevented him to leave",
    "despite of": what the same word has behind it in another language. A table of plain cases; what can be meant
    otherwise ("what they discussed about the war") is left alone.
    """

    id = "wrong-complement"
    title = "Word that does not go with the one before"
    category = "Fluency/Grammar"
    severity = Severity.MINOR
    # Nothing flagged in 360,000 words of MT and 45,000 of references; 5 flags in 1.6 million words of what programmers
    # write, all right. A judgement.
    confidence = 0.8
    signs = Signs(frozenset(by_word()) | {"because", "Because"})
    examples = (
        Example("They discussed about the plan.", ("discussed about",), "They discussed the plan."),
        Example("He avoided to raise the tax.", ("avoided to raise",), "He avoided raising the tax."),
        Example("They arrived to the airport.", ("arrived to",), "They arrived at the airport."),
        Example("She was accused in taking bribes.", ("accused in",), "She was accused of taking bribes."),
        Example("What they discussed about the war is known; they arrived to applause, and he denied it to save face."),
        Example("It depends from day to day, and of course of late; she was accused in court."),
    )

    def find(self, sentence: Sentence, facts: Facts) -> Iterator[Finding]:
        """Yield the words that do not go together, none of which overlap."""
        return apart(_all(sentence.text))


@remembered
def _held(between_blanks: str) -> tuple[Complement, ...]:
    """Return the complements that have one of their words in what stands between two blanks."""
    known = by_word()
    return tuple(each for word in _WORD.findall(between_blanks) for each in known.get(word, ()))


def _all(text: str) -> Iterator[Finding]:
    for complement in dict.fromkeys(chain.from_iterable(map(_held, text.split(" ")))):
        for start, end, right in complement.found_in(text):
            group = text[start:end]
            yield _finding(Span(start, end), group, right)
    yield from _without_verb(text) if "ecause " in text else ()
    for match in _ARRIVED.finditer(text) if "arriv" in text else ():
        if match["name"] in bare_places():
            group = text[match.start() : match.start("name") - 1]
            yield _finding(Span(match.start(), match.start("name") - 1), group, f"{match['kept']} in")


# "Because the theft": no verb follows, so it is "because of".
_BECAUSE = later(
    r"\b(?P<kept>[Bb]ecause)(?P<what>(?: [a-z]+){1,5})(?=[.;]|,(?! (?:they|he|she|it|we|I|the|you)\b)|\s*$)"
)
_NO_PHRASE = frozenset(
    """he she it they we you i who that this there is are was were be been has have had do does did will would can could
    may might must should not of to someone everyone nobody everything nothing something everybody""".split()  # noqa: SIM905
)


def _without_verb(text: str) -> Iterator[Finding]:
    for match in _BECAUSE.finditer(text):
        words = match["what"].split()
        is_noun = words[-1] in PLURAL_OF or words[-1] in SINGULAR_OF or words[-1] in MASSES
        if is_noun and _NO_PHRASE.isdisjoint(words) and not any(map(is_verb, words)):
            yield _finding(Span(match.start(), match.end("kept")), match["kept"], f"{match['kept']} of")


def _finding(span: Span, group: str, right: str) -> Finding:
    return Finding(span, say("“{group}”: the words do not go together.", group=group), (right,))
