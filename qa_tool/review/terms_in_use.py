"""The terms of a glossary as they are now, and what is made of them once for all articles."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cached_property
from pathlib import Path

from qa_tool.domain.term import Term
from qa_tool.glossary.known_names import retired_keys
from qa_tool.names.book import FormBook
from qa_tool.names.finder import NameFinder


class TermsInUse:
    """Stored terms in the order of their ids; their index and finders are made when first asked for. Immutable."""

    def __init__(self, terms: tuple[Term, ...], kept_in: Path | None = None, like: FormBook | None = None) -> None:
        """Take terms; their index is kept in the folder `kept_in`, or taken from `like` if nearly all are the same."""
        self.terms = terms
        self._kept_in = kept_in
        self._like = like
        self._book: FormBook | None = None
        self._finders: dict[str | None, NameFinder] = {}

    def finder(self, source_language: str | None) -> NameFinder:
        """Return what finds the terms in text that was translated from a language (a code)."""
        if self._book is None:
            self._book = FormBook(self.terms, self._kept_in, self._like)
        finder = self._finders.get(source_language)
        if finder is None:
            finder = self._finders[source_language] = NameFinder(self._book, source_language)
        return finder

    @cached_property
    def retired(self) -> frozenset[str]:
        """The keys of those that were taken out of use."""
        return retired_keys(self.terms)

    @property
    def extent(self) -> tuple[int, int]:
        """How many there are, and the last id."""
        return len(self.terms), (self.terms[-1].id or 0) if self.terms else 0

    def with_term(self, term: Term) -> TermsInUse:
        """Return the terms with one at the place of its id, instead of the one that has it, if any."""
        number = term.id or 0
        return self._changed(number, (term,))

    def without(self, number: int) -> TermsInUse:
        """Return the terms without the one of an id."""
        return self._changed(number, ())

    def _changed(self, number: int, instead: tuple[Term, ...]) -> TermsInUse:
        before = self.terms[: bisect_left(self.terms, number, key=_id)]
        after = self.terms[bisect_right(self.terms, number, key=_id) :]
        return TermsInUse((*before, *instead, *after), self._kept_in, self._book or self._like)


def _id(term: Term) -> int:
    return term.id or 0
