"""Several rows about one term: their forms belong together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from qa_tool.domain.said import say
from qa_tool.domain.term import CaseRule, Term


@dataclass(frozen=True, slots=True)
class Repeat:
    """A row about a term that an earlier row has; `kept` where it said something new, which was taken."""

    line: int
    reason: str
    kept: bool


def joined(rows: Iterable[tuple[int, Term]], *, together: bool = False) -> tuple[tuple[Term, ...], tuple[Repeat, ...]]:
    """Return each term once, with the forms of all its rows, and what to tell about the later ones.

    `rows` are line numbers and terms, in order. Two rows are about one term if canonical form (in any case, unless
    the case counts) and kind are equal; kind, status, note and case of the first one stand. In a file that has a row
    for each form (`together`) that is no news, different notes are joined as well, and nothing is lost by a double row.
    """
    found: dict[tuple[str, str], tuple[int, Term]] = {}
    repeats: list[Repeat] = []
    for line, term in rows:
        name = term.canonical if term.case is CaseRule.EXACT else term.canonical.casefold()
        first, before = found.setdefault((name, term.kind), (line, term))
        if first == line:
            continue
        after = with_forms_of(before, term)
        if together and term.note not in before.note:
            after = replace(after, note="; ".join(filter(None, (before.note, term.note))))
        found[name, term.kind] = (first, after)
        if after == before:
            repeats.append(Repeat(line, f"“{term.canonical}” stands in line {first} already", kept=together))
        elif not together:
            reason = say(
                "“{term}” stands in line {first} already; the forms of both rows were joined",
                term=term.canonical,
                first=first,
            )
            repeats.append(Repeat(line, reason, kept=True))
    return tuple(term for _, term in found.values()), tuple(repeats)


def with_forms_of(term: Term, other: Term) -> Term:
    """Return `term` with the forms of `other` besides its own."""
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
