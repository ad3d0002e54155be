"""Whether a correction can be taken back alone, and where its words stand now."""

from __future__ import annotations

from collections.abc import Sequence

from qa_tool.domain.correction import Cause, Correction
from qa_tool.domain.span import Span


def place_now(log: Sequence[Correction], number: int) -> Span | Correction:
    """Return where what a correction put in stands now, or the first later one that touched the same words."""
    event = log[number - 1]
    start, end = event.start, event.start + len(event.inserted)
    for later in log[number:]:
        grown = len(later.inserted) - len(later.removed)
        if later.start + len(later.removed) <= start and (later.removed or later.start < start or start == end):
            start, end = start + grown, end + grown
        elif later.start < end or (later.start == start and later.removed):
            return later
    return Span(start, end)


def takes_back(later: Correction, event: Correction) -> bool:
    """Say whether one correction is the undoing of another."""
    return (later.cause is Cause.UNDO and later.undoes == event.step) or (
        later.cause is Cause.REVERT and later.undoes == event.number
    )
