"""The terms of a glossary as they are now, and what is made of them once for all articles."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
from functools import cached_property
from pathlib import Path

from qa_tool.domain.profile import GlossaryUse
from qa_tool.domain.term import Term
from qa_tool.domain.term_edit import TermEdit
from qa_tool.glossary.known_names import retired_keys
from qa_tool.glossary.priority import in_use
from qa_tool.names.book import FormBook
from qa_tool.names.finder import NameFinder


class TermsInUse:
    """Stored terms in the order of their ids; their index and finders are made when first asked for. Immutable."""

    def __init__(
        self,
        terms: tuple[Term, ...],
        kept_in: Path | None = None,
        like: FormBook | None = None,
        indices: Mapping[tuple[GlossaryUse, ...], FormBook | None] | None = None,
    ) -> None:
        """Take terms; their index is kept in the folder `kept_in`, or taken from `like` if nearly all are the same.

        `indices` are such ones for the terms of the glossaries that profiles use.
        """
        self.terms = terms
        self._kept_in = kept_in
        self._like = like
        self._book: FormBook | None = None
        self._finders: dict[str | None, NameFinder] = {}
        self._chosen: dict[tuple[GlossaryUse, ...], TermsInUse] = {}
        self._indices = indices or {}

    def finder(self, source_language: str | None) -> NameFinder:
        """Return what finds the terms in text that was translated from a language (a code)."""
        if self._book is None:
            self._book = FormBook(self.terms, self._kept_in, self._like)
        finder = self._finders.get(source_language)
        if finder is None:
            finder = self._finders[source_language] = NameFinder(self._book, source_language)
        return finder

    def of(self, uses: tuple[GlossaryUse, ...]) -> TermsInUse:
        """Return the terms of the glossaries that are used, by their priority; all where nothing is said."""
        if not uses:
            return self
        chosen = self._chosen.get(uses)
        if chosen is None:
            terms = in_use(self.terms, uses)
            like = self._indices.get(uses) or self.index
            chosen = self if terms == self.terms else TermsInUse(terms, self._kept_in, like)
            self._chosen[uses] = chosen
        return chosen

    @property
    def index(self) -> FormBook | None:
        """The index of these terms, or of nearly the same ones."""
        return self._book or self._like

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

    def with_edit(self, edit: TermEdit, added: Iterable[Term]) -> TermsInUse:
        """Return the terms after a change to many, in which `added` are the new ones with their ids."""
        terms = {term.id: term for term in self.terms}
        for term in edit.removed:
            terms.pop(term.id, None)
        terms.update((term.id, term) for term in (*edit.changed, *added))
        # Those that were there stay the same objects, and so does what is known of them.
        return self._of(tuple(sorted(terms.values(), key=_id)))

    def _changed(self, number: int, instead: tuple[Term, ...]) -> TermsInUse:
        before = self.terms[: bisect_left(self.terms, number, key=_id)]
        after = self.terms[bisect_right(self.terms, number, key=_id) :]
        return self._of((*before, *instead, *after))

    def _of(self, terms: tuple[Term, ...]) -> TermsInUse:
        indices = {**self._indices, **{uses: chosen.index for uses, chosen in self._chosen.items()}}
        return TermsInUse(terms, self._kept_in, self.index, indices)


def _id(term: Term) -> int:
    return term.id or 0
