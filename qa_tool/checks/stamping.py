"""Findings become issues: stamped with what the check is, and with the same said twice left out."""

from __future__ import annotations

from collections.abc import Sequence

from qa_tool.checks.check import Check
from qa_tool.domain.article import Paragraph
from qa_tool.domain.issue import Finding, Issue, issue_key


def stamp(check: Check, finding: Finding, start: int, paragraph: Paragraph) -> Issue:
    """Return the finding as an issue of `paragraph`; its span counts from `start` code points into it."""
    span = finding.span.shifted(start)
    flagged = span.of(paragraph.text)
    return Issue(
        check.id,
        check.category,
        finding.severity or check.severity,
        check.confidence if finding.confidence is None else finding.confidence,
        span,
        flagged,
        finding.message,
        finding.suggestions,
        finding.evidence,
        finding.term,
        issue_key(check.id, flagged, _sentence_around(span.start, paragraph), finding.term),
    )


def settled(issues: Sequence[Issue]) -> tuple[Issue, ...]:
    """Return the issues of one paragraph in order of place, without those that a stronger one makes needless.

    An issue is needless if it overlaps another that would change the paragraph in the same way, or if it doubts
    the very words of which a glossary entry says what should stand there.
    """
    kept: list[Issue] = []
    for issue in sorted(issues, key=_strength):
        if not any(_makes_needless(stronger, issue) for stronger in kept):
            kept.append(issue)
    return tuple(sorted(kept, key=lambda issue: (issue.span, issue.check)))


def _strength(issue: Issue) -> tuple[object, ...]:
    return (issue.term is None, -issue.severity.rank, -issue.confidence, issue.check, issue.span, issue.message)


def _makes_needless(strong: Issue, weak: Issue) -> bool:
    one, other = strong.span, weak.span
    if not (one.overlaps(other) or one == other):
        return False
    if one == other and strong.term is not None and weak.term is None and _kind(strong) == _kind(weak):
        return True
    return _change(strong) == _change(weak) if strong.suggestions and weak.suggestions else _same(strong, weak)


def _kind(issue: Issue) -> str:
    """Return the uppermost name of the MQM category: Terminology, Accuracy, Fluency."""
    return issue.category.partition("/")[0]


def _change(issue: Issue) -> tuple[int, str, str]:
    """Return what the first suggestion changes, cut down to the letters that differ: place, removed, inserted."""
    start, old, new = issue.span.start, issue.text, issue.suggestions[0]
    while old and new and old[0] == new[0]:
        start, old, new = start + 1, old[1:], new[1:]
    while old and new and old[-1] == new[-1]:
        old, new = old[:-1], new[:-1]
    return start, old, new


def _same(strong: Issue, weak: Issue) -> bool:
    return strong.check == weak.check and strong.span == weak.span and not (strong.suggestions or weak.suggestions)


def _sentence_around(place: int, paragraph: Paragraph) -> str:
    """Return the text of the sentence that holds `place`, or the one before; the paragraph if there is none."""
    found = paragraph.text
    for sentence in paragraph.sentences:
        if sentence.span.start > place:
            break
        found = sentence.text
    return found
