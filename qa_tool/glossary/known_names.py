"""Names of the world that ship as a second, weaker glossary: they propose, and every real entry comes before them."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from importlib.resources import files

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from qa_tool.domain.term import Term, TermKind, TermStatus
from qa_tool.glossary.cells import forms_in
from qa_tool.languages.pinyin import is_pinyin
from qa_tool.names.finder import FormStatus, NameFinder, NameHit
from qa_tool.names.letters import key
from qa_tool.names.spans import CAPITALS
from qa_tool.names.vocabulary import UNKNOWN, vocabulary

FILE = "known_names.csv"
# Shorter words are near too many names.
_SHORTEST = 5
_MOST_REMEMBERED = 100_000
_MOST_FINDERS = 1000
# How many words of known names are looked at for one strange word, and how much of their letters must be alike.
_NEAREST = 15
_LEAST_ALIKE = 0.45
_KINDS = {kind.value: kind for kind in TermKind}
_WORD = re.compile(rf"[{CAPITALS}][^\W\d_]{{{_SHORTEST - 1},}}")


@lru_cache(maxsize=1)
def known_names() -> tuple[Term, ...]:
    """Return people, organisations, capitals and large cities, and the terms of the glossaries that ship."""
    of_glossaries = sorted(file.name for file in files("glossaries").iterdir() if file.name.endswith(".csv"))
    tables = (files("qa_tool.glossary").joinpath("data", FILE), *map(files("glossaries").joinpath, of_glossaries))
    return tuple(term for table in tables for term in _terms(table.read_text(encoding="utf-8-sig")))


def _terms(table: str) -> Iterator[Term]:
    # The files are our own, so the reader that forgives everything is not needed; this one takes a quarter of its time.
    rows = csv.reader(table.splitlines())
    column = {name: number for number, name in enumerate(next(rows))}
    term, accepted, wrong = column["term"], column["accepted"], column["wrong_forms"]
    kind, note = column["kind"], column["note"]
    for row in rows:
        yield Term(row[term], forms_in(row[accepted]), forms_in(row[wrong]), kind=_KINDS[row[kind]], note=row[note])


class _Words:
    """The words of all known names, by their letters."""

    def __init__(self, terms: tuple[Term, ...]) -> None:
        places: dict[str, list[Term]] = {}
        for term in terms:
            forms = " ".join((term.canonical, *term.accepted, *term.wrong))
            for word in {*forms.lower().replace("-", " ").split()}:
                if len(word) >= _SHORTEST - 1:
                    places.setdefault(word if word.isascii() else key(word), []).append(term)
        self._words = list(places)
        self._terms = list(places.values())

    def near(self, letters: str) -> list[Term]:
        """Return the terms with the words nearest to a key; cheap, so that not all of them need be indexed for it."""
        found = process.extract(letters, self._words, scorer=Levenshtein.normalized_similarity, limit=_NEAREST)
        return [term for _, likeness, number in found if likeness >= _LEAST_ALIKE for term in self._terms[number]]


@lru_cache(maxsize=1)
def _forms_by_word() -> dict[str, frozenset[int]]:
    """Return, by the key of each word, the numbers of the right forms that it stands in."""
    found: dict[str, set[int]] = {}
    number = 0
    for term in known_names():
        for form in (term.canonical, *term.accepted):
            number += 1
            for word in form.split():
                found.setdefault(key(word), set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


def is_known_name(name: str) -> bool:
    """Say whether all words of a name stand in one known name, as Macron does, and Emmanuel Musk does not."""
    forms = [_forms_by_word().get(key(word), frozenset()) for word in name.split()]
    return bool(forms) and bool(frozenset.intersection(*forms))


@lru_cache(maxsize=1)
def _words() -> _Words:
    return _Words(known_names())


class KnownNames:
    """Finds known names in a spelling that is no word or name at all; thread-safe, and read when first needed."""

    def __init__(self, source_language: str | None) -> None:
        """`source_language` (a code, or None if unknown) says what names can have turned into."""
        self._source_language = source_language
        self._strange: dict[str, bool] = {}
        self._finders: dict[frozenset[str], NameFinder] = {}

    def misspelled(self, text: str) -> tuple[NameHit, ...]:
        """Return the known names in `text` that are not spelled as they should be, in order; spans in code points.

        Only words that no language and no list of cities and families knows count as misspelled.
        """
        strange = frozenset(filter(self._is_strange, _WORD.findall(text)))
        if not strange:
            return ()
        return tuple(
            hit
            for hit in self._finder(strange).find(text)
            if hit.status is not FormStatus.RIGHT and not strange.isdisjoint(_WORD.findall(hit.span.of(text)))
        )

    def _finder(self, strange: frozenset[str]) -> NameFinder:
        finder = self._finders.get(strange)
        if finder is None:
            terms = dict.fromkeys(term for word in sorted(strange) for term in _words().near(key(word)))
            if len(self._finders) >= _MOST_FINDERS:
                self._finders.clear()
            finder = self._finders[strange] = NameFinder(terms, self._source_language)
        return finder

    def _is_strange(self, word: str) -> bool:
        known = self._strange.get(word)
        if known is None:
            if len(self._strange) >= _MOST_REMEMBERED:
                self._strange.clear()
            known = self._strange[word] = is_unheard_of(word)
        return known


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
