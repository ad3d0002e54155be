"""Several rows about one term: their forms belong together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from qa_tool.domain.term import CaseRule, Term


@dataclass(frozen=True, slots=True)
class Repeat:
    """A row about a term that an earlier row has; `kept` where it said something new, which was taken."""

    line: int
    reason: str
    kept: bool


def joined(rows: Iterable[tuple[int, Term]]) -> tuple[tuple[Term, ...], tuple[Repeat, ...]]:
    """Return each term once, with the forms of all its rows, and what to tell about the later ones.

    `rows` are line numbers and terms, in order. Two rows are about one term if canonical form (in any case, unless
    the case counts) and kind are equal; kind, status, note and case of the first one stand.
    """
    found: dict[tuple[str, str], tuple[int, Term]] = {}
    repeats: list[Repeat] = []
    for line, term in rows:
        name = term.canonical if term.case is CaseRule.EXACT else term.canonical.casefold()
        first, before = found.setdefault((name, term.kind), (line, term))
        if first == line:
            continue
        after = _with_forms_of(before, term)
        found[name, term.kind] = (first, after)
        if after == before:
            repeats.append(Repeat(line, f"“{term.canonical}” stands in line {first} already", kept=False))
        else:
            reason = f"“{term.canonical}” stands in line {first} already; the forms of both rows were joined"
            repeats.append(Repeat(line, reason, kept=True))
    return tuple(term for _, term in found.values()), tuple(repeats)


def _with_forms_of(term: Term, other: Term) -> Term:
    codes = dict.fromkeys((*term.source_forms, *other.source_forms))
    return replace(
        term,
        accepted=_union(term.accepted, other.accepted),
        wrong=_union(term.wrong, other.wrong),
        source_forms=MappingProxyType({code: _of(code, term.source_forms, other.source_forms) for code in codes}),
    )


def _of(code: str, one: Mapping[str, tuple[str, ...]], other: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    return _union(one.get(code, ()), other.get(code, ()))


def _union(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*one, *other)))
