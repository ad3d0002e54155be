"""What became of a glossary entry: when, and by whose hand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from qa_tool.domain.term import Term


class TermAct(StrEnum):
    """What was done to a term."""

    ADDED = "added"
    IMPORTED = "imported"
    CHANGED = "changed"
    DELETED = "deleted"
    RESTORED = "restored"


@dataclass(frozen=True, slots=True)
class TermEvent:
    """One act: `parts` are the parts of the term that a change touched (see `PARTS`), `when` is UTC."""

    act: TermAct
    parts: tuple[str, ...]
    editor: str
    when: datetime


#: The parts of a term that a change can touch, in the order they are told.
PARTS = ("canonical", "accepted", "wrong", "source_forms", "kind", "status", "case", "note", "glossary")


def parts_changed(old: Term, new: Term) -> tuple[str, ...]:
    """Return the parts in which two states of a term differ."""
    return tuple(part for part in PARTS if _said(old, part) != _said(new, part))


def _said(term: Term, part: str) -> object:
    value = getattr(term, part)
    return dict(value) if part == "source_forms" else value
