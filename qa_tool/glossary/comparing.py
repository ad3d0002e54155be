"""Terms of a file beside those that are there: what is new, what is known, and what contradicts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from qa_tool.domain.said import say
from qa_tool.domain.term import Term, TermKind, TermStatus
from qa_tool.glossary.glossary import Glossary
from qa_tool.glossary.joining import with_forms_of


class Known(StrEnum):
    """What becomes of a term of the file that the glossary has already."""

    JOIN = "join"
    KEEP = "keep"
    REPLACE = "replace"
    ADD = "add"


@dataclass(frozen=True, slots=True)
class Pair:
    """A term of a file, the one that is there already, and whether the file says anything new."""

    term: Term
    there: Term
    says_more: bool


@dataclass(frozen=True, slots=True)
class Conflict:
    """A term of a file and another, stored or of the file, of which one calls wrong what the other calls right."""

    term: Term
    other: Term
    form: str
    reason: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """The terms of a file that are new, those that are known, and what contradicts."""

    new: tuple[Term, ...]
    known: tuple[Pair, ...]
    conflicts: tuple[Conflict, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """What an import does: terms to add, and terms with their ids as they shall be."""

    added: tuple[Term, ...]
    changed: tuple[Term, ...] = ()


def compared(terms: Sequence[Term], there: Iterable[Term]) -> Comparison:
    """Compare the terms of a file with the stored ones."""
    stored = Glossary(there)
    new: list[Term] = []
    known: list[Pair] = []
    for term in terms:
        near = [other for other in stored.by_form(term.canonical) if _is_same(term, other)]
        same = next((other for other in near if other.kind == term.kind), near[0] if near else None)
        if same is None:
            new.append(term)
        else:
            known.append(Pair(term, same, _joined(same, term) != same))
    return Comparison(tuple(new), tuple(known), tuple(_conflicts(terms, stored)))


def planned(comparison: Comparison, known: Known) -> Plan:
    """Return what an import does: to the terms that are known nothing, or new forms, or all, or a second one beside."""
    pairs = comparison.known
    if known is Known.ADD:
        return Plan((*comparison.new, *(pair.term for pair in pairs)))
    if known is Known.KEEP:
        return Plan(comparison.new)
    before = {pair.there.id: pair.there for pair in pairs}
    changed = dict(before) if known is Known.JOIN else {}
    for pair in pairs:
        # Several terms of the file may be about one that is there: none of them takes the place of another.
        so_far = changed.get(pair.there.id)
        changed[pair.there.id] = _replaced(pair.there, pair.term) if so_far is None else _joined(so_far, pair.term)
    return Plan(comparison.new, tuple(term for number, term in changed.items() if term != before[number]))


def _is_same(term: Term, other: Term) -> bool:
    """Say whether a term of a file is a stored one: many a file says nothing of the kind."""
    return _folded(term.canonical) == _folded(other.canonical) and term.kind in {other.kind, TermKind.OTHER}


def _replaced(there: Term, term: Term) -> Term:
    kind = there.kind if term.kind is TermKind.OTHER else term.kind
    return replace(term, kind=kind, id=there.id, glossary=there.glossary)


def _joined(there: Term, term: Term) -> Term:
    """Return a stored term with what the file says besides: forms, and the note where there was none."""
    joined = with_forms_of(there, term)
    own = {joined.canonical}
    return replace(
        joined,
        accepted=tuple(form for form in joined.accepted if form not in own),
        wrong=tuple(form for form in joined.wrong if form not in own),
        note=there.note or term.note,
    )


def _conflicts(terms: Sequence[Term], stored: Glossary) -> Iterable[Conflict]:
    own = Glossary(terms)
    told: set[tuple[str, frozenset[str]]] = set()
    for found in _contradictions(terms, stored, own):
        # Two terms of the file that share a wrong form would be told from either side.
        key = (found.form, frozenset((found.term.canonical, found.other.canonical)))
        if key not in told:
            told.add(key)
            yield found


def _contradictions(terms: Sequence[Term], stored: Glossary, own: Glossary) -> Iterable[Conflict]:
    for term in terms:
        if term.status is TermStatus.RETIRED:
            continue
        for form in term.wrong:
            for other in _others(term, form, stored, own):
                if _is_right(form, other):
                    why = say("calls “{form}” wrong, which is right for “{term}”", form=form, term=other.canonical)
                    yield Conflict(term, other, form, why)
                elif _is_wrong(form, other):
                    why = say("“{form}” stands for “{term}” as well", form=form, term=other.canonical)
                    yield Conflict(term, other, form, why)
        for form in (term.canonical, *term.accepted):
            for other in _others(term, form, stored, None):
                if _is_wrong(form, other):
                    why = say("“{form}” is a wrong form of “{term}”", form=form, term=other.canonical)
                    yield Conflict(term, other, form, why)


def _others(term: Term, form: str, stored: Glossary, own: Glossary | None) -> Iterable[Term]:
    near = (*stored.by_form(form), *(own.by_form(form) if own else ()))
    return dict.fromkeys(
        other for other in near if not _is_same(term, other) and other.status is not TermStatus.RETIRED
    )


def _is_right(form: str, term: Term) -> bool:
    return any(_folded(form) == _folded(right) for right in (term.canonical, *term.accepted))


def _is_wrong(form: str, term: Term) -> bool:
    return any(_folded(form) == _folded(wrong) for wrong in term.wrong)


def _folded(form: str) -> str:
    return " ".join(form.casefold().split())
