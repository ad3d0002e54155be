"""“He” of a woman and “she” of a man, as far as a name tells."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from qa_tool.checks.bare_places import bare_places
from qa_tool.checks.check import ArticleCheck, Example, Observation, Seen
from qa_tool.checks.facts import Facts
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.languages.countries import mentions
from qa_tool.languages.given_names import pronoun_of
from qa_tool.languages.moments import DAYS, MONTHS
from qa_tool.names.context import STARTERS, TITLES
from qa_tool.text.spelling import spelling
from qa_tool.text.words import split_possessive

_SHE_NOUNS = (
    "woman|women|girl|girls|wife|mother|daughter|sister|widow|actress|queen|princess|lady|ladies|businesswoman|chairwoman"
    "|spokeswoman|congresswoman|grandmother|aunt|niece|bride|girlfriend|nun|policewoman|female|Mrs|Ms|Miss|nurse|mom|mum"
)
_HE_NOUNS = (
    "man|men|boy|boys|husband|father|son|brother|widower|actor|king|prince|businessman|chairman|spokesman|congressman"
    "|grandfather|uncle|nephew|groom|boyfriend|monk|policeman|male|Mr|gunman|fisherman|dad|Pope|pope"
)
# Somebody who has no name here, of whom the pronoun may speak.
_SOMEBODY = (
    "another|someone|somebody|anyone|everyone|person|child|baby|victim|suspect|defendant|driver|patient|student|resident"
    "|colleague|partner|friend|teacher|neighbo[u]?r|relative|parent|parents|couple|baby|who|whom|whose|witness|source"
)
_EVENT = re.compile(
    rf"(?P<name>[A-ZÀ-Þ][\w’'-]*(?:\.?\s(?:(?:de|van|von|da|di|del|der|la|al|bin|ibn|el)\s)?[A-ZÀ-Þ][\w’'-]*)*)"
    rf"|\b(?:(?P<she>she|her|herself|hers)|(?P<he>he|him|his|himself)|(?P<women>{_SHE_NOUNS})|(?P<men>{_HE_NOUNS})"
    rf"|(?P<somebody>{_SOMEBODY}))\b"
)
_QUOTED = re.compile(r"\"[^\"]*(?:\"|\Z)|“[^”]*(?:”|\Z)|«[^»]*(?:»|\Z)")
# Where a pronoun is the subject: at the start, behind a quotation, and behind "said that".
_SUBJECT_AFTER = re.compile(
    r"(?:\A|[\"”»]\s|\b(?:said|says|added|stressed|announced|wrote|noted)(?: that)? |\A(?:But|And) )\Z"
)
_PLACE_BEFORE = re.compile(
    r"\b(?:in|In|near|from|at"
    r"|(?:city|town|village|port|region|province|state|district|capital|island|mayor|governor) of) \Z"
)
_LOOK_BACK = 20
_PRONOUN = re.compile(r"\b[Ss]?[Hh]e\b")
_OTHER_WORDS = frozenset({*DAYS, *MONTHS})
_ORDINARY = frozenset({"I", "A"})
_PRONOUN = re.compile(r"\b[Ss]?[Hh]e\b")
_BACK = 2


class PronounGender(ArticleCheck):
    """Finds "he" of a woman and "she" of a man, as far as a name tells.

    Chinese, Japanese, Korean and Turkish leave pronouns out or have one for both, and machines guess: "Sergio Costa
    left. She thanked the voters". Given names of men and women, and endings of names in Russian, Ukrainian,
    Japanese and Korean, tell. Only a subject is looked at, and only where nobody else is spoken of in the two
    sentences before, so that nothing but that name can be meant. Names that both have, or that are not known, are
    left alone.
    """

    id = "pronoun-gender"
    title = "Pronoun against the name"
    category = "Accuracy/Mistranslation"
    severity = Severity.MAJOR
    # Nothing flagged in 360,000 words of MT, which are about people with Chinese names for the most part, in 45,000 of
    # references and 38,000 of post-edits: a judgement.
    confidence = 0.8
    examples = (
        Example(
            "Sergio Costa lost the vote. She thanked the town.",
            ("She",),
            "Sergio Costa lost the vote. He thanked the town.",
        ),
        Example("Patricia Gomez left. “I am tired,” he said.", ("he",), "Patricia Gomez left. “I am tired,” she said."),
        Example("Sergio Costa lost to his sister. She thanked the town. Sergio Costa met Ann Roth. She won."),
        Example("Kim Lee left. She was late. “Sergio Costa fell,” she said. Robin Hart sang. He was loud."),
    )

    def observe(self, sentence: Sentence, facts: Facts) -> Iterator[Observation]:
        """Yield the sentence: only those around a pronoun are worth a closer look."""
        yield Observation(sentence.text, Span(0, len(sentence.text)))

    def judge(self, seen: Sequence[Seen], facts: Facts) -> Iterator[tuple[int, Finding]]:
        """Yield the pronouns that do not go with the one name that they can mean."""
        language = facts.source_language
        known: dict[str, str] | None = None
        for number, one in enumerate(seen):
            if _PRONOUN.search(one.text) is None:
                continue
            events = _events(one.text, language)
            for place, event in enumerate(events):
                if event.kind != "pronoun" or event.says is None:
                    continue
                if known is None:
                    known = _known_of([each for other in seen for each in _events(other.text, language)])
                name = _only_name((*_before(seen, number, language), *events[:place]), event.says, known)
                if name is not None:
                    yield number, _finding(one.text, event, name)


class _Event(NamedTuple):
    """Somebody in a sentence: a name, a pronoun or a noun; `says` is "he" or "she", None where nothing tells."""

    kind: str
    says: str | None
    words: tuple[str, ...]
    span: Span


@lru_cache(maxsize=1024)
def _events(sentence: str, source_language: str | None) -> tuple[_Event, ...]:
    """Return who is spoken of, in order, but for what stands in quotation marks."""
    text = _QUOTED.sub(lambda match: '"' + " " * (len(match.group()) - 2) + '"', sentence)
    return tuple(
        event for match in _EVENT.finditer(text) if (event := _event(text, match, source_language)) is not None
    )


def _event(text: str, match: re.Match[str], source_language: str | None) -> _Event | None:
    kind, span = match.lastgroup, Span(*match.span())
    if kind == "name":
        return _name(text, match, source_language)
    if kind in {"he", "she"}:
        is_subject = match.group() in {"he", "she"} and _SUBJECT_AFTER.search(text[: match.start()]) is not None
        return _Event("pronoun" if is_subject else "mention", kind, (), span)
    return _Event("noun", {"women": "she", "men": "he"}.get(kind or ""), (), span)


def _finding(text: str, event: _Event, name: str) -> Finding:
    pronoun = event.span.of(text)
    other = "she" if event.says == "he" else "he"
    right = other.capitalize() if pronoun[0].isupper() else other
    message = say("“{pronoun}” of {name}: is it “{right}”?", pronoun=pronoun, name=name, right=right)
    return Finding(event.span, message, (right,), {"name": name})


def _known_of(events: Iterable[_Event]) -> dict[str, str]:
    """Return what each word of a full name says, where all names with that word say the same."""
    said: dict[str, set[str]] = {}
    for event in events:
        for word in event.words if event.says is not None else ():
            said.setdefault(word, set()).add(event.says or "")
    return {word: who.pop() for word, who in said.items() if len(who) == 1}


def _before(seen: Sequence[Seen], number: int, source_language: str | None) -> Iterator[_Event]:
    """Yield who is spoken of in the sentences before one."""
    first = number
    while first and seen[number].sentence - seen[first - 1].sentence <= _BACK:
        first -= 1
    for one in seen[first:number]:
        yield from _events(one.text, source_language)


def _only_name(events: Iterable[_Event], gender: str, known: Mapping[str, str]) -> str | None:
    """Return the name that the pronoun must mean and cannot; None where it may mean somebody else."""
    words: set[str] = set()
    name, of = "", ""
    for event in events:
        if event.kind != "name":
            if event.says in {gender, None}:
                return None
        elif words and event.says is not None and event.says != of:
            return None
        elif not words or words.isdisjoint(event.words):
            # Another name than the one before it, or one that says nothing.
            says = event.says or (known.get(event.words[0]) if len(event.words) == 1 else None)
            if words or says is None:
                return None
            words, name, of = set(event.words), " ".join(event.words), says
    return name if name and of != gender else None


def _name(text: str, match: re.Match[str], source_language: str | None) -> _Event | None:
    """Return the name as an event; None for what is no person: words that open a sentence, places, days, offices."""
    run = match.group()
    if run in {"He", "She"}:
        kind = "pronoun" if match.start() == 0 else "mention"
        return _Event(kind, run.lower(), (), Span(*match.span()))
    words = [split_possessive(word)[0].strip(".") for word in run.split()]
    while words and (words[0].lower() in STARTERS or words[0].lower() in TITLES):
        words = words[1:]
    if not words or any(word in _OTHER_WORDS for word in words):
        return None
    name = " ".join(words)
    pronoun = pronoun_of(name, source_language)
    if pronoun is not None:
        return _Event("name", pronoun, tuple(words), Span(*match.span()))
    is_no_person = (
        (len(words) == 1 and _PLACE_BEFORE.search(text, max(0, match.start() - _LOOK_BACK), match.start()) is not None)
        or all(word.isupper() or word in _ORDINARY for word in words)
        or name in bare_places()
        or bool(mentions(name))
        or all(spelling().knows(word.lower()) for word in words)
    )
    return None if is_no_person else _Event("name", None, tuple(words), Span(*match.span()))
