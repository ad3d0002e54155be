"""Forms with figures in them (G20, COVID-19, Su-35): letters alone tell none of them from another."""

from __future__ import annotations

from functools import lru_cache

from qa_tool.domain.term import CaseRule, Term

_ALIKE = str.maketrans("\u2010\u2011\u2013", "---")


def has_figures(written: str) -> bool:
    """Say whether a form has a figure in it."""
    return any(map(str.isdigit, written))


def figured_at(text: str, start: int, term: Term) -> str | None:
    """Return the longest form of a term with a figure in it that stands at `start` of `text` as it is listed."""
    for form in _figured(term.canonical, term.accepted, term.wrong):
        end = start + len(form)
        there = text[start:end].translate(_ALIKE)
        same = there == form or (term.case is not CaseRule.EXACT and there.lower() == form.lower())
        if same and not text[end : end + 1].isalnum():
            return form
    return None


@lru_cache(maxsize=4096)
def _figured(canonical: str, accepted: tuple[str, ...], wrong: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(sorted(filter(has_figures, dict.fromkeys((canonical, *accepted, *wrong))), key=len, reverse=True))
