"""Full names of well-known people in which the first name is somebody else's: Anthony Blinken for Antony."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from qa_tool.domain.span import Span
from qa_tool.domain.term import Term, TermKind
from qa_tool.languages.pinyin import is_pinyin
from qa_tool.names.families import FAMILY_FIRST, has_given_second
from qa_tool.names.letters import key, skeleton, sounds
from qa_tool.names.score import Scorer
from qa_tool.names.spans import names_in
from qa_tool.names.vocabulary import look_up

# A surname so rare in English (Zipf), and in no list of families, is hardly that of two people.
_RARE = 3.0
_SHORTEST, _MOST_WORDS = 4, 3
# Likeness (0..1) from which one first name came back as the other.
_LIKE = 0.8
# English writes names from other alphabets in several ways, each as good as the others: those of Slavs (told by the
# endings of surnames) and of Arabs (told by the commonest first names).
_SLAVIC = re.compile(r".+(?:[eoy]va?|[iy]na?|sk(?:y|yi|iy|ii|i|aya|a)|enko|chuk|u?k|[iy]ch|dze|shvili|yan|ian)")
_ARABIC = frozenset(
    skeleton(sounds(name))
    for name in """abdel abdullah ahmed amir faisal fatima hamid hassan hussein ibrahim ismail jamal karim khaled
    mahmoud mohammed mustafa nasser omar osama rashid said salman tariq walid yahya yousef""".split()  # noqa: SIM905
)


class OtherFirst(NamedTuple):
    """A first name that is not that of the well-known person: where it stands, who is meant, and what to write."""

    span: Span
    term: Term
    first: str


class FullNames:
    """The first names of well-known people with rare surnames; immutable."""

    def __init__(self, terms: Iterable[Term]) -> None:
        """Take those people among `terms` whose names English spells in one way only."""
        self._people: dict[str, dict[str, tuple[str, Term]]] = {}
        last_words = set()
        for term in terms:
            if term.kind is TermKind.PERSON:
                for form in (term.canonical, *term.accepted):
                    first, _, rest = form.partition(" ")
                    if _is_of_one_spelling(first, rest):
                        self._people.setdefault(key(rest), {})[key(first)] = (first, term)
                        last_words.add(key(rest.rpartition(" ")[2]))
        self._last_words = frozenset(last_words)

    def __contains__(self, word: str) -> bool:
        """Say whether a word ends the surname of one of them."""
        return key(word) in self._last_words

    def others(self, text: str, scorer: Scorer) -> Iterator[OtherFirst]:
        """Yield the first names in `text` that stand before the surname of a person whose own sounds like them."""
        for name in names_in(text):
            words = name.text.split(" ")
            for last in range(1, len(words)):
                if words[last] in self:
                    yield from self._before(words, last, name.span.start, scorer)

    def _before(self, words: list[str], last: int, start: int, scorer: Scorer) -> Iterator[OtherFirst]:
        """Yield the first name of somebody else before the surname that ends with the word `last`."""
        for number in range(last - 1, max(-1, last - 1 - _MOST_WORDS), -1):
            people = self._people.get(key("".join(words[number + 1 : last + 1])))
            written = key(words[number])
            if people is None or written in people:
                continue
            for letters, (first, term) in people.items():
                if _is_like(written, letters, scorer):
                    at = start + sum(len(word) + 1 for word in words[:number])
                    yield OtherFirst(Span(at, at + len(words[number])), term, first)
                    return


def _is_of_one_spelling(first: str, rest: str) -> bool:
    surname, known = key(rest), look_up(key(rest.rpartition(" ")[2]))
    if len(surname) < _SHORTEST or len(key(first)) < _SHORTEST or known.is_family or known.zipf >= _RARE:
        return False
    if key(first) in FAMILY_FIRST or has_given_second([first, rest]) or (is_pinyin(key(first)) and is_pinyin(surname)):
        return False
    return _SLAVIC.fullmatch(surname) is None and skeleton(sounds(key(first))) not in _ARABIC


def _is_like(written: str, right: str, scorer: Scorer) -> bool:
    """Say whether a first name is another one in other letters, and neither short for it nor made of it."""
    if written.startswith(right) or right.startswith(written):
        return False
    return skeleton(sounds(written)) == skeleton(sounds(right)) and scorer.likeness(right, written) >= _LIKE
