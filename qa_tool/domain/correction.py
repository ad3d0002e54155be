"""The append-only log of what was changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Cause(StrEnum):
    """Why a text was changed."""

    TYPED = "typed"
    SUGGESTION = "suggestion"
    REPLACE = "replace"
    UNDO = "undo"
    REDO = "redo"
    REVERT = "revert"


@dataclass(frozen=True, slots=True)
class Correction:
    """One event: at `start` (code points of the text just before it) `removed` became `inserted`.

    `number` counts from 1 within the article. Events of one step share `step` and are undone together.
    `undoes` names the step that an UNDO or REDO takes back, or the event number that a REVERT does.
    `when` is UTC.
    """

    number: int
    step: int
    start: int
    removed: str
    inserted: str
    cause: Cause
    when: datetime
    check: str | None = None
    term: str | None = None
    editor: str = ""
    undoes: int | None = None


@dataclass(frozen=True, slots=True)
class TextEdit:
    """A replacement to carry out: at `start` (code points) `removed` becomes `inserted`."""

    start: int
    removed: str
    inserted: str

    @property
    def inverse(self) -> TextEdit:
        """The edit that takes this one back."""
        return TextEdit(self.start, self.inserted, self.removed)

    def on(self, text: str) -> str:
        """Return `text` after the edit; ValueError where `removed` does not stand there."""
        return replaced(text, self.start, self.removed, self.inserted)


def replaced(text: str, start: int, removed: str, inserted: str) -> str:
    """Return `text` with one piece for another; ValueError where `removed` does not stand at `start` (code points)."""
    if not text.startswith(removed, start):
        message = f"the text at {start} is not what the edit removes"
        raise ValueError(message)
    return text[:start] + inserted + text[start + len(removed) :]
