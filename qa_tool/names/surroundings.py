"""What stands around a name in a text, and whether it speaks for the kind of name that a term is, or for another."""

from __future__ import annotations

import re
from enum import IntEnum

from qa_tool.domain.term import TermKind
from qa_tool.names.context import TITLES, has_place_cue
from qa_tool.names.telling_words import (
    BEFORE_DEEDS,
    DAYS,
    DEEDS,
    FAMILIES,
    FIRMS,
    OTHER_BODIES,
    PLACES,
    POSSESSIONS,
    ROLES,
    SURE_TITLES,
)

# A point ends a sentence, but behind Mr., Gen. and Prof.
_WORD_BEFORE = re.compile(r"([^\W\d_]+,?|\b[^\W\d_]{2,4}\.)\s$")
_OF_FIRMS_BEFORE = re.compile(
    r"\b(?:shares?|stocks?|bonds?|workers?|employees|staff|engineers|shareholders|owners?|unions?|plants?|factory"
    r"|factories|subsidiary|makers?|boss|chief executive|spokes\w+|customers)\s(?:of|in|at|by|from)\s$",
    re.IGNORECASE,
)
_OF_FIRMS_AFTER = re.compile(
    r"(?:['\u2019]s)?\s(?:shares|stock|plc|Inc|Ltd|employees|workers|executives)\b|-(?:made|owned|built)\b"
)
_OF_PEOPLE_BEFORE = re.compile(r"\b(?:pro|anti)-$", re.IGNORECASE)
_OF_PEOPLE_AFTER = re.compile(r"-(?:led|backed|appointed)\b", re.IGNORECASE)
_SEVERAL_BEFORE = re.compile(r"\b(?:the|two|three|four|both|all|these|those)\s$", re.IGNORECASE)
_WORDS_AFTER = re.compile(r",?\s([^\W\d_]+)(?:\s([^\W\d_]+))?")
_OWNED_AFTER = re.compile(r"['\u2019]s?\s([^\W\d_]+)(?:\s([^\W\d_]+))?")
# "X, a rock band from Leeds", "X village": what the name is said to be.
_SAID_TO_BE = re.compile(r",\s(?:an?|one|two|three)\s((?:[^\W\d_][\w-]*\s?){1,4})|\s([a-z]+)\b")
_TRADE = re.compile(r"\w{2,}(?:ist|smith|wright|man|woman|ian)")
_END_OF_NOUNS = frozenset({"from", "in", "of", "with", "who", "that", "and"})
_KINDS = (TermKind.PERSON, TermKind.PLACE, TermKind.ORGANIZATION)


class Support(IntEnum):
    """How what stands around a name speaks of a kind of names: not of it, not at all, a little, plainly."""

    AGAINST = -1
    NOTHING = 0
    HINT = 1
    PLAIN = 2


def support(kind: TermKind, text: str, start: int, end: int, *, is_plural: bool = False) -> Support:
    """Return how what stands around [start, end) speaks of that kind; `is_plural` marks more than one of a name."""
    if kind not in _KINDS:
        return Support.NOTHING
    before = _word_before(text, start)
    if _speaks_plainly(kind, text, start, end, before):
        return Support.PLAIN
    if (kind is TermKind.PLACE and (before in ROLES or before in SURE_TITLES)) or _is_said_to_be_other(kind, text, end):
        return Support.AGAINST
    if kind is not TermKind.PERSON:
        return Support.NOTHING
    several = is_plural and _SEVERAL_BEFORE.search(text, max(0, start - 8), start) is not None
    return Support.HINT if several or _does_or_has(text, end) else Support.NOTHING


def is_introduction(letters: str, kind: TermKind) -> bool:
    """Say whether a capitalised word before a name is no part of it: a day, a person's role, what a firm is."""
    if letters in DAYS:
        return True
    return (kind is TermKind.PERSON and letters in ROLES) or (kind is TermKind.ORGANIZATION and letters in FIRMS)


def _speaks_plainly(kind: TermKind, text: str, start: int, end: int, before: str) -> bool:
    """Say whether something right beside names the kind: "President X", "the town of X", "carmaker X"."""
    if kind is TermKind.PLACE:
        return has_place_cue(text, start, end)
    if kind is TermKind.PERSON:
        return (
            before in ROLES
            or before in TITLES
            or _OF_PEOPLE_BEFORE.search(text, max(0, start - 6), start) is not None
            or _OF_PEOPLE_AFTER.match(text, end) is not None
        )
    return (
        before in FIRMS
        or _OF_FIRMS_BEFORE.search(text, max(0, start - 40), start) is not None
        or _OF_FIRMS_AFTER.match(text, end) is not None
    )


def _does_or_has(text: str, end: int) -> bool:
    """Say whether the words behind tell what people do, or what is somebody's: "X said", "X's lawyer"."""
    after = _OWNED_AFTER.match(text, end)
    if after is not None:
        return any(word.lower() in POSSESSIONS for word in after.groups(""))
    after = _WORDS_AFTER.match(text, end)
    if after is None:
        return False
    word, second = (word.lower() for word in after.groups(""))
    return _is_deed(word) or (word in BEFORE_DEEDS and _is_deed(second))


def _is_deed(word: str) -> bool:
    # In headlines it is "warns" and "vows".
    return word in DEEDS or (word.endswith("s") and (word[:-1] + "ed" in DEEDS or word[:-1] + "d" in DEEDS))


def _is_said_to_be_other(kind: TermKind, text: str, end: int) -> bool:
    """Say whether the words behind a name call it something that one of that kind is not."""
    said = _SAID_TO_BE.match(text, end)
    if said is None:
        return False
    found = _kind_of(said.group(1).lower().split()) if said.group(1) else _kind_behind(said.group(2))
    return found is not None and found is not kind


def _kind_of(words: list[str]) -> TermKind | None:
    """Return the kind of thing that the first telling noun of a few words is."""
    for word in words:
        if word in OTHER_BODIES or word in FIRMS:
            return TermKind.ORGANIZATION
        if word in PLACES:
            return TermKind.PLACE
        if word in ROLES or word in TITLES or _TRADE.fullmatch(word):
            return TermKind.PERSON
        if word in _END_OF_NOUNS:
            break
    return None


def _kind_behind(word: str) -> TermKind | None:
    """Return the kind of what one noun right behind makes of a name: "X village", "the X family"."""
    if word in PLACES:
        return TermKind.PLACE
    return TermKind.PERSON if word in FAMILIES else None


def _word_before(text: str, start: int) -> str:
    before = _WORD_BEFORE.search(text, max(0, start - 40), start)
    return before.group(1).rstrip(".,").lower() if before is not None else ""
