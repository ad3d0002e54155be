"""What is wrong with a term that somebody is writing, in one sentence."""

from __future__ import annotations

from qa_tool.domain.said import say
from qa_tool.domain.term import Term


def fault_of(term: Term) -> str:
    """Return why a term cannot be stored as it is, or ""."""
    if not term.canonical:
        return say("The term is missing.")
    both = next((form for form in term.wrong if form == term.canonical or form in term.accepted), "")
    if both:
        return say("“{form}” cannot be right and wrong at once.", form=both)
    return ""
