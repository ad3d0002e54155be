"""Degrees said twice: more better, the most richest."""

from __future__ import annotations

import re
from collections.abc import Iterator
from types import MappingProxyType

from qa_tool.checks.check import Example, SentenceCheck
from qa_tool.checks.facts import Facts
from qa_tool.checks.signs import Signs
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.text.patterns import later

_ADJECTIVES = (
    "big bright broad cheap clean clear cold cool cruel dark dear deep fast few fine firm fresh full grand great"
    " hard harsh hot high kind large late light long loud low mild near neat new nice old plain poor quick quiet"
    " rare rich rough safe sharp short sick slow small smart soft strange strict strong sweet tall thick thin"
    " tight tough warm weak wet wide wild wise young easy busy early happy heavy angry dirty healthy hungry lucky"
    " noisy pretty ugly wealthy funny scary crazy tiny lazy tasty deadly costly lively friendly lonely lovely risky"
    " simple gentle noble narrow clever brave calm dense fierce keen proud steep stiff sad fat slim grim rainy sunny"
    " cloudy windy muddy bloody greedy"
)
_DOUBLED = frozenset({"big", "hot", "thin", "wet", "sad", "fat", "slim", "grim"})


def _degrees(adjective: str) -> tuple[str, str]:
    stem = f"{adjective}{adjective[-1]}" if adjective in _DOUBLED else adjective
    stem = f"{stem[:-1]}i" if stem.endswith("y") else stem.removesuffix("e")
    return f"{stem}er", f"{stem}est"


_MORE = {_degrees(adjective)[0] for adjective in _ADJECTIVES.split()} | {"better", "worse", "farther", "further"}
_MOST = {_degrees(adjective)[1] for adjective in _ADJECTIVES.split()} | {"best", "worst", "farthest", "furthest"}
_TWICE = later(
    rf"\b(?:(?P<more>[Mm]ore) (?P<higher>{'|'.join(sorted(_MORE))})"
    rf"|(?P<most>[Mm]ost) (?P<highest>{'|'.join(sorted(_MOST))}))\b(?![-'’])"
)
# What has a form of its own: "the most young victim", "more big than". More young people are another matter.
_PLAIN = "good bad young old big small high low tall short fast slow cheap poor rich great large strong weak long"
_OWN_FORM = MappingProxyType(
    {adjective: _degrees(adjective) for adjective in _PLAIN.split()}
    | {"good": ("better", "best"), "bad": ("worse", "worst")}
)
_BY_WORD = later(
    r"\b(?:(?<=[Tt]he )(?P<most>most) "
    rf"(?P<high>{_PLAIN.replace(' ', '|')})(?= (?:[a-z]+[^s\W]) (?:is|was|in|of|to|has|had|at|and)\b)"
    rf"|(?P<more>more) (?P<higher>{_PLAIN.replace(' ', '|')})"
    r"(?= than (?:the|an?|his|her|its|last|in|before|any|other|expected)\b))"
)
_PEOPLE = later(r"\s(?:people|men|women|children)\b")
# "more better schools": a number of what is better. Only where the two can be nothing but a degree.
_COUNTED = later(r"\s(?:[a-z]+s|people|men|women|children)\b|[,;:]?\s(?:and\s)?[a-z]+er\b")
_BEFORE_MORE = later(
    r"\b(?:is|are|was|were|be|been|become|becomes|became|becoming|got|get|gets"
    r"|getting|grow|grows|grew|growing|make it|made it|much|far|even)\s$"
)
# "They reacted more faster than we", "It went more worse."
_BEHIND_MORE = later(r"\s(?:than|and more)\b|[.;!?,]")
_BEHIND_VERB = later(r"\b[a-z]+(?:ed|ing|s)\s$|\b(?:went|came|ran|became|did|do|go|it|them|him|her)\s$")
_BEFORE_MOST = later(r"\b(?:is|are|was|were|the|his|her|its|their|our)\s$", re.IGNORECASE)


class DoubleDegree(SentenceCheck):
    """Finds comparisons that are made twice, or by the wrong means: "more worse", "the most richest", "the most young".

    A language whose adjectives have no degrees of their own puts a word before them, and the machine does both. More of
    what is better ("more better schools") is left alone.
    """

    id = "double-degree"
    title = "Comparison made twice"
    category = "Fluency/Grammar"
    severity = Severity.MINOR
    # Nothing flagged in 360,000 words of MT and 50,600 of references: a judgement.
    confidence = 0.85
    signs = Signs(frozenset(_MORE | _MOST | _OWN_FORM.keys()))
    examples = (
        Example("The situation is more worse than before.", ("more worse",), "The situation is worse than before."),
        Example("He is one of the most richest men.", ("most richest",), "He is one of the richest men."),
        Example("The most young victim was four.", ("most young",), "The youngest victim was four."),
        Example("The town needs more better schools and once more cheaper homes; the more, the better."),
        Example("Most best men are late; the more harder wood there is, the better: better late than never more."),
    )

    def find(self, sentence: Sentence, facts: Facts) -> Iterator[Finding]:
        """Yield the pairs."""
        text = sentence.text
        for match in _BY_WORD.finditer(text):
            if _PEOPLE.match(text, match.end()) is None:
                right = _OWN_FORM[match["high"] or match["higher"]][bool(match["most"])]
                message = say("English has a form of its own for this: {right}.", right=right)
                yield Finding(Span(match.start(), match.end()), message, (right,))
        for match in _TWICE.finditer(text):
            before = text[max(0, match.start() - 12) : match.start()]
            sure = _BEFORE_MORE if match["more"] else _BEFORE_MOST
            plain = (
                match["more"]
                and _BEHIND_MORE.match(text, match.end()) is not None
                and _BEHIND_VERB.search(before) is not None
                and match["higher"] not in {"late", "later", "close", "closer"}
            )
            if (sure.search(before) is None and not plain) or (match["more"] and _COUNTED.match(text, match.end())):
                continue
            right = match["higher"] or match["highest"]
            said = match["more"] or match["most"]
            yield Finding(
                Span(match.start(), match.end()),
                say("“{word}” says already what “{said}” says.", word=right, said=said.lower()),
                (right.capitalize() if said[0].isupper() else right,),
            )
