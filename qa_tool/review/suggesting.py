"""The edits that put suggestions in place of the words that the checks flag."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from qa_tool.domain.correction import TextEdit
from qa_tool.domain.errors import EmendError
from qa_tool.domain.issue import Issue, PlacedIssue
from qa_tool.domain.span import Span


def edits_for(text: str, pairs: Sequence[tuple[PlacedIssue, str]]) -> list[tuple[TextEdit, Issue]]:
    """Return what puts each suggestion in place of its issue, the last place of the text first.

    EmendError where the words of one are no longer there, or two overlap.
    """
    found = [(_edit_for(text, placed, suggestion), placed.issue) for placed, suggestion in pairs]
    found.sort(key=lambda pair: pair[0].start, reverse=True)
    for (later, _), (earlier, _) in pairwise(found):
        if earlier.start + len(earlier.removed) > later.start:
            raise EmendError("Two of these places overlap.", "Correct them one after the other.")
    return found


def apart(text: str, pairs: Sequence[tuple[PlacedIssue, str]]) -> list[tuple[PlacedIssue, str]]:
    """Return those that can be put in place together: of two that overlap, the one that begins first.

    EmendError where the words of one are no longer there.
    """
    kept: list[tuple[PlacedIssue, str]] = []
    end = 0
    for placed, suggestion in sorted(pairs, key=lambda pair: pair[0].span):
        edit = _edit_for(text, placed, suggestion)
        if edit.start >= end:
            kept.append((placed, suggestion))
            end = edit.start + len(edit.removed)
    return kept


def _edit_for(text: str, placed: PlacedIssue, suggestion: str) -> TextEdit:
    span, words = placed.span, placed.issue.text
    if span.of(text) != words:
        raise EmendError("The words of this issue have changed meanwhile.", "Go on to the next issue.")
    if not suggestion:
        span = _with_blank(text, span)
    return TextEdit(span.start, span.of(text), suggestion)


def _with_blank(text: str, span: Span) -> Span:
    """Widen what is deleted by the blank that would be left over."""
    follows = text[span.end : span.end + 1]
    if span.start and text[span.start - 1] == " " and (not follows or follows.isspace()):
        return Span(span.start - 1, span.end)
    if (not span.start or text[span.start - 1] == "\n") and follows == " ":
        return Span(span.start, span.end + 1)
    return span
