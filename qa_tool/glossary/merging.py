"""Terms that may be one and the same, and what one term made of them holds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from types import MappingProxyType

from qa_tool.domain.term import Term, TermKind


class Tie(IntEnum):
    """What terms have in common, the strongest first."""

    NAME = 0
    OTHER_NAME = 1
    ACCEPTED = 2
    WRONG = 3
    SOURCE = 4


@dataclass(frozen=True, slots=True)
class Likeness:
    """Terms that share a form, in their order, and what it is to them."""

    terms: tuple[Term, ...]
    form: str
    tie: Tie


def likenesses(terms: Iterable[Term]) -> tuple[Likeness, ...]:
    """Return the sets of terms that share a form, the likeliest duplicates first; each set once."""
    by_form: dict[str, dict[int, tuple[Term, str, Tie]]] = {}
    for number, term in enumerate(terms):
        for form, tie in _forms(term):
            by_form.setdefault(_folded(form), {}).setdefault(number, (term, form, tie))
    found: dict[tuple[int, ...], Likeness] = {}
    for sharing in by_form.values():
        if len(sharing) > 1:
            made = _likeness(list(sharing.values()))
            key = tuple(sharing)
            if key not in found or made.tie < found[key].tie:
                found[key] = made
    return tuple(sorted(found.values(), key=lambda one: (one.tie, one.terms[0].canonical.casefold(), one.form)))


def merged(kept: Term, others: Sequence[Term]) -> Term:
    """Return `kept` with what the others hold besides: their names become accepted forms, unless it calls them wrong.

    What the first of them says of a form holds against those after it; right goes before wrong among the rest.
    """
    own = {_folded(kept.canonical)}
    said_wrong = {_folded(form) for form in kept.wrong}
    right: dict[str, str] = {}
    for form in (*kept.accepted, *(form for other in others for form in (other.canonical, *other.accepted))):
        if _folded(form) not in own | said_wrong:
            right.setdefault(_folded(form), form)
    wrong: dict[str, str] = {}
    for form in (*kept.wrong, *(form for other in others for form in other.wrong)):
        if _folded(form) not in own and _folded(form) not in right:
            wrong.setdefault(_folded(form), form)
    sources: dict[str, tuple[str, ...]] = {}
    for term in (kept, *others):
        for code, forms in term.source_forms.items():
            sources[code] = tuple(dict.fromkeys((*sources.get(code, ()), *forms)))
    kinds = [term.kind for term in (kept, *others) if term.kind is not TermKind.OTHER]
    notes = dict.fromkeys(term.note.strip() for term in (kept, *others) if term.note.strip())
    return replace(
        kept,
        accepted=tuple(right.values()),
        wrong=tuple(wrong.values()),
        source_forms=MappingProxyType(sources),
        kind=kinds[0] if kinds else kept.kind,
        note="; ".join(notes),
    )


def _likeness(sharing: Sequence[tuple[Term, str, Tie]]) -> Likeness:
    ties = [tie for _, _, tie in sharing]
    tie = Tie.NAME if set(ties) == {Tie.NAME} else Tie.OTHER_NAME if Tie.NAME in ties else max(ties)
    return Likeness(tuple(term for term, _, _ in sharing), sharing[0][1], tie)


def _forms(term: Term) -> Iterator[tuple[str, Tie]]:
    yield term.canonical, Tie.NAME
    for form in term.accepted:
        yield form, Tie.ACCEPTED
    for form in term.wrong:
        yield form, Tie.WRONG
    for forms in term.source_forms.values():
        for form in forms:
            yield form, Tie.SOURCE


def _folded(form: str) -> str:
    return " ".join(form.casefold().split())
