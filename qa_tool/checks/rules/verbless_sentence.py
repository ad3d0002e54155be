"""Sentences of a report that end on a comparison of times and have no verb."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qa_tool.checks.check import Example, SentenceCheck
from qa_tool.checks.facts import Facts
from qa_tool.checks.signs import Signs
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.languages.catalogue import source_language
from qa_tool.languages.codes import base_of
from qa_tool.text.patterns import later
from qa_tool.text.verbs import ALL_BASES, INFINITIVES, PASTS, THIRDS
from qa_tool.text.words import NUMBER_WORDS

_NOUN_ENDINGS = frozenset({"ko", "ja"})
_TIME = later(
    r"(?:\bfor the (?:first|second|third|\w+th)(?: consecutive| straight)? (?:time|year|month|quarter|day|week)"
    r"(?: (?:in|since) [^.]{2,60}| in a row| running| ever)?"
    r"|\b(?:longest|largest|biggest|highest|lowest|smallest|worst|best|fastest|slowest|first|steepest|sharpest)\b[^.,;]{2,60}"
    r" (?:in (?:\d+|\w+) (?:years?|months?|decades?)|since [^.]{4,60}|ever)"
    r"|, the (?:second|third|\w+th)(?: time)? (?:in a row|this year))\.$"
)
_VERB_LEFT_OUT = frozenset({"ru", "uk"})
# "Over the past three days, 60 attacks on the town.", "On Sunday, President Josic at a briefing in Split."
_TIME_AND_NOUN = later(
    r"^(?:(?:Over|During|In|For) the (?:past|last) [^,.]{3,25}, (?:(?:about|more than|at least|another|up to|some) )?"
    rf"(?:\d[\d,]*|{NUMBER_WORDS}) (?:[a-z-]+ )?[a-z-]+ (?:on|in|of|against|from|to|near|at|by|with) [^;:]+"
    r"|(?:On|Today|Yesterday|Earlier)\b[^.;:]{2,30}, (?:[A-Z][a-z]+ \d+, )?(?:the )?[A-Za-z][^.;:,]{5,90}"
    r" (?:at|during|in) (?:an?|the) (?:briefing|press conference|meeting|interview|conference|speech|address|broadcast)"
    r"(?: [^;:,]{3,60})?)\.$"
)
# What stands in a clause of its own, up to its comma: "Since the fire, the owner has been ill."
_CLAUSE = later(r"\b(?:since|which|who|that|when|where|after|before|as|while|because|if|whose)\b[^,]*")
_WORD = re.compile(r"[A-Za-z]+(?:['’][a-z]+)?")
_VERBS = frozenset(
    """is are was were am be been has have had do does did will would can could may might must shall should cannot let
    gets got keep keeps""".split()  # noqa: SIM905
)
_DETERMINERS = frozenset({"The", "A", "An", "This", "That", "Its", "His", "Her", "Their"})
_PREPOSITIONS = frozenset("In At On For After Before With By From To During Amid Since".split())  # noqa: SIM905
_FEWEST = 4


class VerblessSentence(SentenceCheck):
    """Finds sentences without a verb that end on a comparison of times, or begin with a time and go on with a noun.

    "Red figures for the first time in six years.": Korean and Japanese reporters close a sentence with a noun, and
    the machine leaves it without a verb; "Over the past three days, 60 attacks on the town.": Russian and Ukrainian
    leave out what is understood. Headlines, which have no full stop, and quotations are left alone.
    """

    id = "verbless-sentence"
    title = "Sentence without a verb"
    category = "Fluency/Grammar"
    severity = Severity.MINOR
    source_languages = _NOUN_ENDINGS | _VERB_LEFT_OUT
    confidence = 0.7
    signs = Signs(mark=re.compile(r"\.$"))
    examples = (
        Example(
            "Red figures for the first time in six years.",
            ("Red figures for the first time in six years.",),
            "It was red figures for the first time in six years.",
            "ko",
        ),
        Example("The steepest loss in 40 years.", ("The steepest loss in 40 years.",), None, "ja"),
        Example(
            "In the last two days, 40 attacks on Lysk.", ("In the last two days, 40 attacks on Lysk.",), None, "ru"
        ),
        Example("Exports fell for the first time in two years. The longest strike ever ended.", (), None, "ko"),
        Example("In his first speech since the fire, the owner of the mill resigned.", (), None, "ko"),
        Example("The steepest loss in 40 years"),
    )

    def find(self, sentence: Sentence, facts: Facts) -> Iterator[Finding]:
        """Yield the sentence."""
        text = sentence.text
        if not text[:1].isupper() or text.count(" ") < _FEWEST:
            return
        if base_of(facts.source_language) in _VERB_LEFT_OUT:
            words = _WORD.findall(text)
            if _TIME_AND_NOUN.match(text) and not any(map(_may_be_finite, words, ["", *words])):
                yield Finding(Span(0, len(text)), say("The sentence has no verb."))
            return
        if _TIME.search(text) is None:
            return
        rest = _CLAUSE.sub("", text)
        words = _WORD.findall(rest)
        if len(words) < _FEWEST - 1 or any(map(_may_be_finite, words, ["", *words])):
            return
        source = source_language(facts.source_language) if facts.source_language else None
        why = (
            {"why it happens": say("reporters in {name} close a sentence with a noun", name=source.name)}
            if source
            else {}
        )
        first = text.split(" ", 1)[0]
        right = f"It was {text[0].lower()}{text[1:]}"
        is_name = first not in {"The", "A", "An"} and not first[1:].islower()
        message = say("The sentence has no verb.")
        yield Finding(Span(0, len(text)), message, () if is_name or first in _PREPOSITIONS else (right,), why)


def _may_be_finite(word: str, before: str) -> bool:
    """Say whether a word may be the verb of a sentence, behind another word."""
    is_subject = before.endswith("s") or (before[:1].isupper() and before not in _DETERMINERS)
    if is_subject and word in ALL_BASES:
        return True
    word = word.lower()
    return (
        word in _VERBS
        or word in PASTS
        or word in THIRDS
        or word in INFINITIVES
        or "'" in word
        or "’" in word
        or (word.endswith("ed") and len(word) > _FEWEST)
    )
