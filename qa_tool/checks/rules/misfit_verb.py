"""Verbs in a form that the word before them cannot have: "they makes", "for receive", "who taken by"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType

from qa_tool.checks.check import Example, SentenceCheck
from qa_tool.checks.facts import Facts
from qa_tool.checks.signs import Signs
from qa_tool.checks.verb_forms import FREE
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.text.patterns import later
from qa_tool.text.verbs import (
    BASE_OF,
    BASES,
    INFINITIVES,
    ONLY_PASTS,
    PAST_OF,
    PAST_TENSES,
    PASTS,
    THIRDS,
    ing,
    participle,
    third,
)

# Participles that are nothing else stand behind a form of "have" or "be".
_DONE = frozenset(PAST_OF) - INFINITIVES - PASTS.intersection(PAST_OF.values()) | {"been"}
_GONE = frozenset(ONLY_PASTS) - {"broke", "rose", "bore", "woke"}
# What news uses as a noun behind a preposition, too: pay, a go, coordinate vectors.
_NO_NOUN = BASES - frozenset(
    "pay go get hide tell ignore coordinate transform become overcome hear know see resolve".split()  # noqa: SIM905
)
_TO_BE_DONE = frozenset("hold keep make meet take find steal throw build buy".split())  # noqa: SIM905
_PAST_DONE = frozenset(past for past in PASTS if past.endswith("ed")) | {"held", "kept", "made", "taken", "sent"}
_ONE, _MANY = frozenset({"He", "She", "It"}), frozenset({"they", "we", "They", "We", "I"})
_ALL = _ONE | _MANY | {"he", "she", "it"}
_PREPOSITIONS = frozenset({"for", "of", "by", "without", "from", "with", "about", "despite"})
_BE = frozenset({"is", "are", "was", "were", "been", "being"})
_MODALS = frozenset({"will", "would", "could", "should", "must", "might"})
_BY = frozenset({"by", "in", "on", "at", "from", "as", "with", "to", "out"})
_AUXILIARIES = _BE | _MODALS | frozenset("do does did has have had can may be".split())  # noqa: SIM905
_BEFORE_THEY = frozenset("and or nor as than what who whoever all".split())  # noqa: SIM905
# "Better than that taken in May": there it stands for what was named.
_BEFORE_THAT = frozenset("than as like of to with from by for in on at and or is was".split())  # noqa: SIM905
# "To fell a tree", "to bore a hole": pasts of other verbs first.
_NOW = frozenset(PAST_TENSES) - {"fell", "bore"}
_AFTER: Mapping[str, frozenset[str]] = MappingProxyType(
    dict.fromkeys(_ONE, _NOW | _DONE | {"not"})
    | dict.fromkeys(_MANY, THIRDS | {"not"})
    | dict.fromkeys(("They", "We", "I"), THIRDS | _DONE | {"not"})
    | dict.fromkeys(("he", "she", "it"), frozenset({"not"}))
    | dict.fromkeys(_PREPOSITIONS, _NO_NOUN)
    | dict.fromkeys(_BE, _GONE)
    | dict.fromkeys(("who", "which", "that"), _DONE | {"made"})
    | {"be": _TO_BE_DONE | _GONE}
    | dict.fromkeys(_MODALS, _PAST_DONE)
)
_MARKS = ",.;:!?”\"'’"
_TOKEN = re.compile(r"\S+")
# "What it is became clear", "the way he was grew on her": the first verb ends a clause of its own.
_CLAUSE = later(rf"\b(?:{FREE}|who|that|which|way|it|he|she|they|we|I|you)(?:\s\w+){{0,4}}\s$", re.IGNORECASE)
_LOOK_BACK = 60


class MisfitVerb(SentenceCheck):
    """Finds verbs in a form that the word before them cannot have.

    "They makes cars", "It show", "He not mentioned it", "a room for receive guests", "was wrote", "the men who taken to
    court", "will be hold", "and will examined". Languages whose verbs do not change with the person, or that have no
    verb for "to be", come back like this. Only forms are looked at that are nothing but verbs.
    """

    id = "misfit-verb"
    title = "Verb in the wrong form"
    category = "Fluency/Grammar"
    severity = Severity.MINOR
    # 1 flag in 360,000 words of MT and 1 in 45,000 of references (“is to be build”), both right though neither is
    # marked: machines of today hardly do this. Of marks for grammar nine in ten are minor.
    confidence = 0.8
    signs = Signs(THIRDS | _DONE | _GONE | BASES | _PAST_DONE | PAST_TENSES.keys() | {"not", "made"})
    examples = (
        Example("They makes cars.", ("They makes",), "They make cars."),
        Example("It show that the roof leaks.", ("It show",), "It shows that the roof leaks."),
        Example("He not mentioned the fire.", ("not mentioned",), "He did not mention the fire."),
        Example("It is a room for receive guests.", ("for receive",), "It is a room to receive guests."),
        Example("The book was wrote in May.", ("was wrote",), "The book was written in May."),
        Example("The men who taken to court denied it.", ("who taken",), "The men who were taken to court denied it."),
        Example("The talks will be hold in Rome.", ("be hold",), "The talks will be held in Rome."),
        Example(
            "They asked that he not leave; had he not left, what he was became clear, and those we spoke of agree."
        ),
        Example("It was a test of resolve, which we can kind of understand."),
        Example("World War I ends in 1918. Better than that taken in May; it may be make-or-break."),
        Example("He fell from the roof. She bore it."),
    )

    def find(self, sentence: Sentence, facts: Facts) -> Iterator[Finding]:
        """Yield the verbs with the word before them."""
        words = sentence.text.split()
        places = [
            at for at, word in enumerate(words[:-1]) if word in _AFTER and words[at + 1].rstrip(_MARKS) in _AFTER[word]
        ]
        if not places or sentence.text.rstrip(" ”\"'’").endswith("?"):
            return
        spans = [match.span() for match in _TOKEN.finditer(sentence.text)]
        for at in places:
            word, verb = words[at], words[at + 1].rstrip(_MARKS)
            # "We can kind of understand it."
            if word == "of" and at and words[at - 1] in {"kind", "sort"}:
                continue
            if verb == "not":
                following = words[at + 2].rstrip(_MARKS) if at + 2 < len(words) else ""
                if at and words[at - 1].lower() in _AUXILIARIES:
                    continue
                right, first, last = _negated(word, following), at + 1, at + 2
            else:
                right, first, last = next((r for rule in _RULES if (r := rule(words, at, verb))), ()), at, at + 1
                if (
                    verb in _GONE
                    and word in _BE | {"be"}
                    and _CLAUSE.search(sentence.text, max(0, spans[at][0] - _LOOK_BACK), spans[at][0])
                ):
                    continue
            if right:
                end = spans[last][0] + len(words[last].rstrip(_MARKS))
                span = Span(spans[first][0], end)
                message = say("“{group}”: the verb has the wrong form.", group=span.of(sentence.text))
                yield Finding(span, message, right)


_Rule = Callable[[Sequence[str], int, str], tuple[str, ...]]


def _negated(subject: str, verb: str) -> tuple[str, ...]:
    if verb in THIRDS:
        return (f"does not {BASE_OF[verb]}",)
    # "Whether he not only made": nothing but a verb of the past.
    return (f"did not {BASE_OF[verb]}",) if verb in PASTS and subject != "who" else ()


def _of_pronoun(words: Sequence[str], at: int, verb: str) -> tuple[str, ...]:
    word = words[at]
    if word not in _ALL:
        return ()
    if at == 0 and verb in _DONE:
        past = PAST_OF.get(verb, "were" if word in {"They", "We"} else "was")
        return (f"{word} {past}", f"{word} {'has' if word in _ONE else 'have'} {verb}")
    if at == 0 and word in _ONE and verb in _NOW:
        return (f"{word} {third(verb)}",)
    if word in _MANY and verb in THIRDS:
        before = words[at - 1] if at else ""
        # "World War I ends", "all they know is"
        if before.lower() not in _BEFORE_THEY and (word != "I" or not before[:1].isupper()):
            return (f"{word} {BASE_OF[verb]}",)
    return ()


def _of_preposition(words: Sequence[str], at: int, verb: str) -> tuple[str, ...]:
    word, before = words[at], words[at - 1].lower() if at else ""
    # "Those we spoke of agree": the preposition ends a clause.
    ends = before in BASE_OF or before in PAST_TENSES or before in _BE or before.endswith(("ed", "ing"))
    if word not in _PREPOSITIONS or at + 2 >= len(words) or (ends and word not in {"without", "despite"}):
        return ()
    return (f"to {verb}", f"for {ing(verb)}") if word == "for" else (f"{word} {ing(verb)}",)


def _of_be(words: Sequence[str], at: int, verb: str) -> tuple[str, ...]:
    word = words[at]
    if word == "be" and verb in _TO_BE_DONE:
        following = words[at + 2] if at + 2 < len(words) else ""
        return (f"be {participle(verb)}",) if following != "or" and at and words[at - 1] != "it" else ()
    if word not in _BE | {"be"}:
        return ()
    done = ONLY_PASTS[verb][1]
    return (f"{word} {done}", verb) if word in {"was", "were"} else (f"{word} {done}",)


def _of_clause(words: Sequence[str], at: int, verb: str) -> tuple[str, ...]:
    word, before = words[at], words[at - 1] if at else ""
    following = words[at + 2] if at + 2 < len(words) else ""
    if word not in {"who", "which", "that"} or words[at + 1] != verb:
        return ()
    if verb == "made" and following != "of":
        return ()
    noun = before.isalpha() and before.islower() and before not in _BEFORE_THAT
    if following not in _BY | {"of"} or (word == "that" and not noun):
        return ()
    several = before.rstrip(",").endswith("s") or before.rstrip(",") in {"men", "women", "people", "children", "those"}
    have = ("have" if several else "has") if verb == "been" else ("were" if several else "was")
    return (f"{word} {have} {verb}",)


def _of_modal(words: Sequence[str], at: int, verb: str) -> tuple[str, ...]:
    if words[at] not in _MODALS or not at or words[at - 1] not in {"and", "but", "or"}:
        return ()
    base = BASE_OF.get(verb, verb)
    return (f"{words[at]} be {participle(base)}", f"{words[at]} {base}")


_RULES: tuple[_Rule, ...] = (_of_pronoun, _of_preposition, _of_be, _of_clause, _of_modal)
