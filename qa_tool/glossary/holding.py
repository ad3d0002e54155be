"""What a format of glossary files can hold of a term, and what it would lose of given ones."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType

from qa_tool.domain.errors import EmendError
from qa_tool.domain.term import CaseRule, Term, TermKind, TermStatus
from qa_tool.glossary.imports import AS_FOUND, GlossaryFormat

# The parts of a term in the words that are told, and whether a term says anything there.
PARTS: Mapping[str, tuple[str, Callable[[Term], object]]] = MappingProxyType(
    {
        "term": ("the term itself", lambda term: term.canonical),
        "accepted": ("accepted forms", lambda term: term.accepted),
        "wrong_forms": ("wrong forms", lambda term: term.wrong),
        "source_forms": ("source forms", lambda term: term.source_forms),
        "kind": ("the kind", lambda term: term.kind is not TermKind.OTHER),
        "status": ("the status", lambda term: term.status is not TermStatus.APPROVED),
        "note": ("the note", lambda term: term.note),
        "case": ("the case rule", lambda term: term.case is not CaseRule.ANY),
    }
)
EVERYTHING: Mapping[str, str] = MappingProxyType(dict.fromkeys(PARTS, ""))
_VALUE: Mapping[str, Callable[[Term], object]] = MappingProxyType(
    {
        "term": lambda term: term.canonical,
        "accepted": lambda term: frozenset(term.accepted),
        "wrong_forms": lambda term: frozenset(term.wrong),
        "source_forms": lambda term: {code: frozenset(forms) for code, forms in term.source_forms.items() if forms},
        "kind": lambda term: term.kind,
        "status": lambda term: term.status,
        "note": lambda term: term.note,
        "case": lambda term: term.case,
    }
)


def losses(terms: Iterable[Term], kind: GlossaryFormat, suffix: str) -> tuple[str, ...]:
    """Return what a file of this format would lose of `terms`, one sentence a part: found by writing and reading it.

    Formats that hold everything are not tried.
    """
    given = tuple(terms)
    if not given or all(kind.holds.get(part) == "" for part in PARTS):
        return ()
    try:
        kept = kind.read(kind.rendered(given, suffix), "", AS_FOUND).terms
    except EmendError:
        # An empty file, where the format can hold none of them.
        kept = ()
    by_name: dict[str, list[Term]] = {}
    for term in kept:
        by_name.setdefault(_key(term), []).append(term)
    lost = dict.fromkeys(PARTS, 0)
    for term in given:
        same = by_name.get(_key(term), ())
        for part, value in _VALUE.items():
            if part == "term":
                lost[part] += not same
            elif same and PARTS[part][1](term) and not any(_covers(value(each), value(term)) for each in same):
                lost[part] += 1
    return tuple(_sentence(part, count, kind) for part, count in lost.items() if count)


def _key(term: Term) -> str:
    return " ".join(term.canonical.casefold().split())


def _covers(kept: object, given: object) -> bool:
    """Say whether nothing of `given` is missing in `kept`; terms of one name may have been joined."""
    if isinstance(given, frozenset) and isinstance(kept, frozenset):
        return given <= kept
    if isinstance(given, dict) and isinstance(kept, dict):
        return all(forms <= kept.get(code, frozenset()) for code, forms in given.items())
    if isinstance(given, str) and isinstance(kept, str) and not isinstance(given, TermKind | TermStatus | CaseRule):
        return given in kept
    return kept == given


def _sentence(part: str, count: int, kind: GlossaryFormat) -> str:
    how_many = "1 term" if count == 1 else f"{count:,} terms"
    limit = kind.holds.get(part)
    if part == "term":
        return f"{how_many} would be left out ({limit})." if limit else f"{how_many} would be left out."
    what = PARTS[part][0]
    return f"{what[0].upper()}{what[1:]} of {how_many} would be {'cut' if limit else 'lost'}" + (
        f" ({limit})." if limit else "."
    )


def held(kinds: Sequence[GlossaryFormat], part: str) -> list[str]:
    """Return for each format whether it holds a part: "yes", "no", or how far."""
    return ["no" if (limit := kind.holds.get(part)) is None else limit or "yes" for kind in kinds]
