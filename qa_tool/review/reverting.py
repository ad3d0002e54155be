"""Whether a correction can be taken back alone, and where its words stand now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qa_tool.domain.correction import Cause, Correction, TextEdit
from qa_tool.domain.span import Span
from qa_tool.text.ends import same_ends

#: What is typed is told of by whole words, though it may have changed a letter; so is what takes it back.
_TOLD_BY_WORDS = frozenset({Cause.TYPED, Cause.UNDO, Cause.REDO, Cause.REVERT})


@dataclass(frozen=True, slots=True)
class Standing:
    """Where what a correction put in stands now, and what it changed there.

    Of what was typed that is the letters: two edits of one word can be taken back singly.
    """

    span: Span
    removed: str
    inserted: str

    @property
    def inverse(self) -> TextEdit:
        """What takes it back."""
        return TextEdit(self.span.start, self.inserted, self.removed)


def place_now(log: Sequence[Correction], number: int) -> Standing | Correction:
    """Return where what a correction put in stands now, or the first later one that touched the same words."""
    event = log[number - 1]
    by_letters = event.cause is Cause.TYPED
    done = _letters(event) if by_letters else TextEdit(event.start, event.removed, event.inserted)
    start, end = done.start, done.start + len(done.inserted)
    for told in log[number:]:
        if takes_back(told, event):
            return told
        later = _letters(told) if by_letters and told.cause in _TOLD_BY_WORDS else told
        grown = len(later.inserted) - len(later.removed)
        if later.start + len(later.removed) <= start and (later.removed or later.start < start or start == end):
            start, end = start + grown, end + grown
        elif later.start < end or (later.start == start and later.removed):
            return told
    return Standing(Span(start, end), done.removed, done.inserted)


def takes_back(later: Correction, event: Correction) -> bool:
    """Say whether one correction is the undoing of another."""
    return (later.cause is Cause.UNDO and later.undoes == event.step) or (
        later.cause is Cause.REVERT and later.undoes == event.number
    )


def _letters(event: Correction) -> TextEdit:
    """Return the least that a correction changed."""
    head, tail = same_ends(event.removed, event.inserted)
    removed, inserted = (text[head : len(text) - tail] for text in (event.removed, event.inserted))
    return TextEdit(event.start + head, removed, inserted)
