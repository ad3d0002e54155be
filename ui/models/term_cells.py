"""The parts of a term as they are written into a cell, and back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType

from qa_tool.domain.said import say
from qa_tool.domain.term import CaseRule, Term, TermKind, TermStatus
from ui.models.term_fields import forms_of, joined

CASES = {CaseRule.ANY: say("Do not matter"), CaseRule.EXACT: say("As written")}
KINDS = {kind: kind.value.capitalize() for kind in TermKind}
STATUSES = {status: status.value.capitalize() for status in TermStatus}

#: What a part can be, in words, by its values; parts that are not here are typed.
CHOICES: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "kind": {kind.value: words for kind, words in KINDS.items()},
        "status": {status.value: words for status, words in STATUSES.items()},
        "case": {case.value: words for case, words in CASES.items()},
    }
)
_FORMS = ("accepted", "wrong")
_MADE: Mapping[str, Callable[[str], object]] = MappingProxyType(
    {
        "kind": TermKind,
        "status": TermStatus,
        "case": CaseRule,
        "accepted": forms_of,
        "wrong": forms_of,
        "canonical": lambda text: " ".join(text.split()),
        "note": str.strip,
        "glossary": lambda text: " ".join(text.split()),
    }
)


def written(term: Term, part: str) -> str:
    """Return a part of a term as it is edited: forms with semicolons between them."""
    value = getattr(term, part)
    return joined(value) if part in _FORMS else str(value)


def rewritten(term: Term, part: str, text: str) -> Term:
    """Return a term with a part as it was written."""
    return replace(term, **{part: _MADE[part](text)})  # type: ignore[arg-type]
