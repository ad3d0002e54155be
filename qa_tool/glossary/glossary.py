"""A set of terms that never changes: every change gives a new one."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from functools import cached_property
from types import MappingProxyType

from qa_tool.domain.term import Term


class Glossary:
    """Terms in order, with an index of their forms; immutable, and thread-safe for reading."""

    def __init__(self, terms: Iterable[Term] = ()) -> None:
        """Keep `terms` in the order given."""
        self.terms = tuple(terms)

    def __len__(self) -> int:
        """Return how many terms there are."""
        return len(self.terms)

    def by_form(self, form: str) -> tuple[Term, ...]:
        """Return the terms that have `form` as canonical, accepted, wrong or source form, whatever its case."""
        return self._index.get(_folded(form), ())

    def with_term(self, term: Term) -> Glossary:
        """Return a glossary with `term` in place of the one of the same identity, or at the end if there is none.

        The identity is the id where the term has one, else canonical form, kind and list.
        """
        identity = _identity(term)
        terms = [term if _identity(other) == identity else other for other in self.terms]
        return Glossary(terms if term in terms else (*terms, term))

    def without(self, term: Term) -> Glossary:
        """Return a glossary without the term of that identity (see `with_term`)."""
        identity = _identity(term)
        return Glossary(other for other in self.terms if _identity(other) != identity)

    @cached_property
    def revision(self) -> str:
        """Hash (16 hex digits) of all that the terms say, in order; ids do not count."""
        digest = hashlib.blake2b(digest_size=8)
        for term in self.terms:
            sources = sorted((code, *forms) for code, forms in term.source_forms.items())
            # repr keeps apart what joining with any separator could run together.
            said = repr(
                (
                    *(term.canonical, term.accepted, term.wrong, sources, term.note, term.glossary),
                    *(term.kind.value, term.status.value, term.case.value),
                )
            )
            digest.update(said.encode("utf-8", "backslashreplace"))
        return digest.hexdigest()

    @cached_property
    def _index(self) -> Mapping[str, tuple[Term, ...]]:
        index: dict[str, dict[int, Term]] = {}
        for number, term in enumerate(self.terms):
            sources = (form for forms in term.source_forms.values() for form in forms)
            for form in (term.canonical, *term.accepted, *term.wrong, *sources):
                index.setdefault(_folded(form), {})[number] = term
        return MappingProxyType({form: tuple(found.values()) for form, found in index.items()})


def _folded(form: str) -> str:
    return " ".join(form.casefold().split())


def _identity(term: Term) -> tuple[object, ...]:
    return (term.id,) if term.id is not None else (term.canonical, term.kind, term.glossary)
