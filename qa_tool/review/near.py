"""What an unknown name could belong to: terms that it comes near to, and other unknown names like it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher

from qa_tool.domain.term import Term
from qa_tool.names.finder import NameFinder

_MOST_TERMS, _MOST_NAMES = 5, 4
# The share of letters in order from which two names are worth showing beside each other.
_ALIKE = 0.7


@dataclass(frozen=True, slots=True)
class Near:
    """Terms and names, each the nearest first."""

    terms: tuple[Term, ...] = ()
    names: tuple[str, ...] = ()


def near(name: str, others: Iterable[str], finder: NameFinder) -> Near:
    """Return what a name could belong to, of the terms of a finder and of other names."""
    terms = tuple(one.term for one in finder.near(name)[:_MOST_TERMS])
    return Near(terms, _like(name, others))


def _like(name: str, others: Iterable[str]) -> tuple[str, ...]:
    # The matcher keeps what it knows of the second text.
    matcher = SequenceMatcher(None, "", name.casefold(), autojunk=False)
    found: list[tuple[float, str]] = []
    for other in others:
        matcher.set_seq1(other.casefold())
        if other == name or matcher.real_quick_ratio() < _ALIKE or matcher.quick_ratio() < _ALIKE:
            continue
        if (alike := matcher.ratio()) >= _ALIKE:
            found.append((alike, other))
    return tuple(other for _, other in sorted(found, reverse=True)[:_MOST_NAMES])
