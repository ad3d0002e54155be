"""Which issue is the one that was looked at before an edit or another answer of the checks."""

from __future__ import annotations

from collections.abc import Sequence

from qa_tool.domain.issue import PlacedIssue


def at_its_place(looked_at: PlacedIssue, issues: Sequence[PlacedIssue]) -> PlacedIssue | None:
    """Return the issue that says the same where it stood; sentences can be equal, so its place goes first.

    Another check may speak of these words by now: what was a second spelling is a wrong form once the glossary has it.
    """
    issue = looked_at.issue
    there = [p for p in issues if (p.span, p.issue.text) == (looked_at.span, issue.text)]
    return next((p for p in there if p.issue.check == issue.check), there[0] if there else None)


def moved(looked_at: PlacedIssue, issues: Sequence[PlacedIssue], near: int) -> PlacedIssue | None:
    """Return the issue that is the same wherever it stands now; of several the one nearest to `near` (code points)."""
    issue = looked_at.issue
    same = [p for p in issues if p.fingerprint == looked_at.fingerprint] or [
        p
        for p in issues
        if (p.issue.check, p.issue.text, p.paragraph) == (issue.check, issue.text, looked_at.paragraph)
    ]
    return min(same, key=lambda p: abs(p.span.start - near)) if same else None
