"""Names of the world that ship as a second, weaker glossary: they propose, and every real entry comes before them."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable
from functools import lru_cache
from importlib.resources import files

from qa_tool.domain.term import Term, TermKind, TermStatus
from qa_tool.glossary.cells import forms_in
from qa_tool.glossary.shipped import shipped
from qa_tool.languages.pinyin import is_pinyin
from qa_tool.names.finder import FormStatus, NameFinder, NameHit
from qa_tool.names.letters import key
from qa_tool.names.spans import CAPITALS
from qa_tool.names.vocabulary import UNKNOWN, vocabulary

FILE = "known_names.csv"
NAME = "known names"
# Shorter words are near too many names.
_SHORTEST = 5
_MOST_REMEMBERED = 100_000
_WORD = re.compile(rf"[{CAPITALS}][^\W\d_]{{{_SHORTEST - 1},}}")


@lru_cache(maxsize=1)
def known_names() -> tuple[Term, ...]:
    """Return people, organisations, capitals and large cities, and the terms of the glossaries that ship."""
    table = files("qa_tool.glossary").joinpath("data", FILE).read_text(encoding="utf-8-sig")
    rows = csv.reader(table.splitlines())
    # The file is our own (benchmarks/make_known_names.py), so the reader that forgives everything is not needed.
    column = {name: number for number, name in enumerate(next(rows))}
    term, accepted, kind, note = (column[name] for name in ("term", "accepted", "kind", "note"))
    own = [
        Term(row[term], forms_in(row[accepted]), kind=TermKind(row[kind]), note=row[note], glossary=NAME)
        for row in rows
    ]
    of_glossaries = (term for glossary in shipped() for term in glossary.terms)
    return (*own, *(term for term in of_glossaries if term.status is not TermStatus.RETIRED))


class KnownNames:
    """Finds known names in a spelling that is no word or name at all; thread-safe, and indexed when first needed."""

    def __init__(self, source_language: str | None) -> None:
        """`source_language` (a code, or None if unknown) says what names can have turned into."""
        self._source_language = source_language
        self._finder: NameFinder | None = None
        self._strange: dict[str, bool] = {}

    def misspelled(self, text: str) -> tuple[NameHit, ...]:
        """Return the known names in `text` that are not spelled as they should be, in order; spans in code points.

        Only words that no language and no list of cities and families knows count as misspelled.
        """
        strange = self._strange
        for word in _WORD.findall(text):
            known = strange.get(word)
            if known or (known is None and self._is_strange(word)):
                break
        else:
            return ()
        if self._finder is None:
            self._finder = NameFinder(known_names(), self._source_language)
        return tuple(
            hit
            for hit in self._finder.find(text)
            if hit.status is not FormStatus.RIGHT and any(map(self._is_strange, _WORD.findall(hit.span.of(text))))
        )

    def _is_strange(self, word: str) -> bool:
        if word not in self._strange:
            if len(self._strange) >= _MOST_REMEMBERED:
                self._strange.clear()
            self._strange[word] = is_unheard_of(word)
        return self._strange[word]


def is_unheard_of(word: str) -> bool:
    """Say whether no list of words, cities and families knows a word, nor what it is the plural of.

    Names in pinyin are never unheard of: each is as good as its neighbours.
    """
    look_up, letters = vocabulary().look_up, key(word)
    if look_up(letters) != UNKNOWN or is_pinyin(letters):
        return False
    return not letters.endswith("s") or look_up(letters[:-1]) == UNKNOWN


def retired_keys(terms: Iterable[Term]) -> frozenset[str]:
    """Return the keys of the retired ones among `terms`: names about which the program is to be silent."""
    return frozenset(
        key(form) for term in terms if term.status is TermStatus.RETIRED for form in (term.canonical, *term.accepted)
    )


@lru_cache(maxsize=8)
def known_names_for(source_language: str | None) -> KnownNames:
    """Return the known names for text that was translated from `source_language`."""
    return KnownNames(source_language)
