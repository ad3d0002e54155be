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
_OTHER_WORDS = frozenset({*DAYS, *MONTHS})
_ORDINARY = frozenset({"I", "A"})
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
        """Yield who is spoken of, in order, but for what stands in quotation marks; who a name is, the judge asks."""
        text = _QUOTED.sub(lambda match: '"' + " " * (len(match.group()) - 2) + '"', sentence.text)
        for match in _EVENT.finditer(text):
            event = _name(text, match) if match.lastgroup == "name" else _other(text, match)
            if event is not None:
                yield Observation(event, Span(*match.span()))

    def judge(self, seen: Sequence[Seen], facts: Facts) -> Iterator[tuple[int, Finding]]:
        """Yield the pronouns that do not go with the one name that they can mean."""
        language = facts.source_language
        known: dict[str, str] | None = None
        for number, one in enumerate(seen):
            event = _event(one)
            if event.kind != "pronoun":
                continue
            if known is None:
                known = _known_of(map(_event, seen), language)
            name = _only_name(_before(seen, number), event.says or "", known, language)
            if name is not None:
                yield number, _finding(one.text, event.says or "", name)


class _Event(NamedTuple):
    """Somebody in a sentence: a name, a pronoun that is a subject, another mention or a noun.

    `says` is "he" or "she", None where nothing tells; `words` are those of a name, `is_place` says that a place is
    meant by how it stands.
    """

    kind: str
    says: str | None = None
    words: tuple[str, ...] = ()
    is_place: bool = False


def _event(one: Seen) -> _Event:
    value = one.value
    if not isinstance(value, _Event):
        raise TypeError(value)
    return value


def _other(text: str, match: re.Match[str]) -> _Event:
    kind = match.lastgroup or ""
    if kind in {"he", "she"}:
        is_subject = match.group() in {"he", "she"} and _SUBJECT_AFTER.search(text[: match.start()]) is not None
        return _Event("pronoun" if is_subject else "mention", kind)
    return _Event("noun", {"women": "she", "men": "he"}.get(kind))


def _name(text: str, match: re.Match[str]) -> _Event | None:
    """Return the name as an event; None for words that open a sentence, days and months."""
    run, start = match.group(), match.start()
    if run in {"He", "She"}:
        return _Event("mention" if start else "pronoun", run.lower())
    words = [split_possessive(word)[0].strip(".") for word in run.split()]
    while words and (words[0].lower() in STARTERS or words[0].lower() in TITLES):
        words = words[1:]
    if not words or not _OTHER_WORDS.isdisjoint(words):
        return None
    is_place = len(words) == 1 and _PLACE_BEFORE.search(text, max(0, start - _LOOK_BACK), start) is not None
    return _Event("name", words=tuple(words), is_place=is_place)


@lru_cache(maxsize=4096)
def _says(words: tuple[str, ...], source_language: str | None) -> str | None:
    """Return "he" or "she" for a name, "" where nothing tells, None for what is no person."""
    name = " ".join(words)
    pronoun = pronoun_of(name, source_language)
    if pronoun is not None:
        return pronoun
    is_no_person = (
        all(word.isupper() or word in _ORDINARY for word in words)
        or name in bare_places()
        or bool(mentions(name))
        or all(spelling().knows(word.lower()) for word in words)
    )
    return None if is_no_person else ""


def _finding(pronoun: str, says: str, name: str) -> Finding:
    other = "she" if says == "he" else "he"
    right = other.capitalize() if pronoun[0].isupper() else other
    message = say("“{pronoun}” of {name}: is it “{right}”?", pronoun=pronoun, name=name, right=right)
    return Finding(Span(0, len(pronoun)), message, (right,), {"name": name})


def _known_of(events: Iterable[_Event], source_language: str | None) -> dict[str, str]:
    """Return what each word of a full name says, where all names with that word say the same."""
    said: dict[str, set[str]] = {}
    for event in events:
        # A word by itself says nothing.
        pronoun = pronoun_of(" ".join(event.words), source_language) if len(event.words) > 1 else None
        for word in event.words if pronoun is not None else ():
            said.setdefault(word, set()).add(pronoun or "")
    return {word: who.pop() for word, who in said.items() if len(who) == 1}


def _before(seen: Sequence[Seen], number: int) -> Sequence[Seen]:
    """Return who is spoken of before one, in its sentence and in those before it."""
    first = number
    while first and seen[number].sentence - seen[first - 1].sentence <= _BACK:
        first -= 1
    return seen[first:number]


def _only_name(seen: Sequence[Seen], gender: str, known: Mapping[str, str], source_language: str | None) -> str | None:
    """Return the name that the pronoun must mean and cannot; None where it may mean somebody else."""
    words: set[str] = set()
    name, of = "", ""
    for event in map(_event, seen):
        if event.kind != "name":
            if event.says in {gender, None}:
                return None
            continue
        says = _says(event.words, source_language)
        if says is None or (not says and event.is_place):
            continue
        if words and says and says != of:
            return None
        if not words or words.isdisjoint(event.words):
            # Another name than the one before it, or one that says nothing.
            says = says or (known.get(event.words[0], "") if len(event.words) == 1 else "")
            if words or not says:
                return None
            words, name, of = set(event.words), " ".join(event.words), says
    return name if name and of != gender else None
