"""Undo and redo, read off the log: so they reach back over every restart to the machine's text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from qa_tool.domain.correction import Cause, Correction


class UndoStacks:
    """Which steps can be taken back and which done again, after each event of the log."""

    def __init__(self, log: Iterable[Correction] = ()) -> None:
        """Read a log from its beginning."""
        self._events: dict[int, list[Correction]] = defaultdict(list)
        self._undo: list[int] = []
        self._redo: list[int] = []
        for event in log:
            self.record(event)

    @property
    def next_undo(self) -> int | None:
        """The step that an undo takes back."""
        return self._undo[-1] if self._undo else None

    @property
    def next_redo(self) -> int | None:
        """The step that a redo does again."""
        return self._redo[-1] if self._redo else None

    def events(self, step: int) -> tuple[Correction, ...]:
        """Return the events of a step in order."""
        return tuple(self._events[step])

    def record(self, event: Correction) -> None:
        """Take note of the next event of the log."""
        known = event.step in self._events
        self._events[event.step].append(event)
        if known:
            return
        if event.cause is Cause.UNDO:
            self._redo.append(self._undo.pop())
        elif event.cause is Cause.REDO:
            self._undo.append(self._redo.pop())
        else:
            self._undo.append(event.step)
            self._redo.clear()
