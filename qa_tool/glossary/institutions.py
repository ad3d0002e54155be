"""Names of institutions with one word that is another: Asia-Pacific Economic Corporation."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from rapidfuzz import fuzz

from qa_tool.domain.span import Span
from qa_tool.domain.term import Term, TermKind
from qa_tool.glossary.full_names import OtherName
from qa_tool.names.remembering import remembered
from qa_tool.text.spelling import spelling
from qa_tool.text.varieties import AMERICAN, BRITISH

# Shorter names have too many neighbours (National Security Council and Agency).
_FEWEST, _MOST = 3, 9
# Of 100: Fund and Found, Cooperation and Corporation; not Council and Committee.
_LIKE = 72
_PART = r"[A-Z][a-z]+"
_RUN = re.compile(rf"{_PART}(?:[ -](?:(?:of|for|the|and|to|on|in) )*{_PART})+")
_VARYING = BRITISH | AMERICAN
_WORDS = re.compile(r"[A-Za-z]+")


class Institutions:
    """The names of institutions, by all their words but one; immutable."""

    def __init__(self, terms: Iterable[Term]) -> None:
        """Take the institutions of three words and more among `terms`."""
        self._right: set[tuple[str, ...]] = set()
        first: set[str] = set()
        self._by_rest: dict[tuple[int, tuple[str, ...]], list[tuple[str, Term]]] = {}
        for term in terms:
            for form in (term.canonical, *term.accepted) if term.kind is TermKind.ORGANIZATION else ():
                words = tuple(_WORDS.findall(form))
                self._right.add(words)
                first.update(words[:1] if len(words) >= _FEWEST else ())
                if _FEWEST <= len(words) <= _MOST and _RUN.fullmatch(form):
                    for place in range(1, len(words)):
                        rest = words[:place] + words[place + 1 :]
                        self._by_rest.setdefault((place, rest), []).append((words[place], term))
        self._first = frozenset(first)

    def __contains__(self, word: str) -> bool:
        """Say whether a word opens one of the names."""
        return word in self._first

    def others(self, text: str) -> Iterator[OtherName]:
        """Yield the words in `text` that stand where a name has another word like them."""
        for run in _RUN.finditer(text):
            spans = [(run.start() + found.start(), run.start() + found.end()) for found in _WORDS.finditer(run.group())]
            words = tuple(text[start:end] for start, end in spans)
            for first, last in _windows(len(words)):
                found = next(self._in(words[first:last], spans[first:last]), None)
                if found is not None:
                    yield found
                    break

    def _in(self, words: Sequence[str], spans: Sequence[tuple[int, int]]) -> Iterator[OtherName]:
        if tuple(words) in self._right:
            return
        for place in range(1, len(words)):
            rest = (*words[:place], *words[place + 1 :])
            for right, term in self._by_rest.get((place, rest), ()):
                if _is_misread(words[place], right):
                    yield OtherName(Span(*spans[place]), term, right)


def _windows(count: int) -> Iterator[tuple[int, int]]:
    """Yield the stretches of so many words that may be a name, longest first."""
    for length in range(min(count, _MOST), _FEWEST - 1, -1):
        for first in range(count - length + 1):
            yield first, first + length


@remembered
def _known(word: str) -> bool:
    return spelling().knows(word)


def _is_misread(written: str, right: str) -> bool:
    """Say whether a word is like another, and both are ordinary words and not two spellings of one."""
    low, other = written.lower(), right.lower()
    if not written[0].isupper() or low == other or not (_known(low) and _known(other)):
        return False
    # Labour and Labor, Forces and Force are one word.
    one, two = low.removesuffix("s"), other.removesuffix("s")
    of_two_kinds = one == two or (one in _VARYING and two in _VARYING)
    return fuzz.ratio(low, other) >= _LIKE and not of_two_kinds
