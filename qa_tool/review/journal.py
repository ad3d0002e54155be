"""Where corrections and decisions are written down, and what waits while that is not possible."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from qa_tool.domain.correction import Correction
from qa_tool.domain.decision import Decision
from qa_tool.domain.errors import EmendError


class Journal(Protocol):
    """The lasting record of one article; every call is a transaction of its own and may raise EmendError."""

    def append(self, corrections: Sequence[Correction]) -> None:
        """Write corrections."""

    def add_decisions(self, decisions: Sequence[Decision]) -> Sequence[Decision]:
        """Write decisions that are made together, and return them with their ids."""

    def remove_decisions(self, decisions: Sequence[Decision]) -> None:
        """Take decisions out."""

    def decisions_about(self, check: str) -> Sequence[Decision]:
        """Return the decisions on what one check said, in whatever article."""


class Outbox:
    """Corrections and decisions on their way to the journal: nothing is lost while there is none or it fails.

    `trouble` is the latest failure, None once everything is written.
    """

    def __init__(self, journal: Journal | None) -> None:
        """Start with nothing waiting; without a journal everything waits for `attach`."""
        self._journal = journal
        self._corrections: list[Correction] = []
        self._acts: list[Callable[[Journal], None]] = []
        self.trouble: EmendError | None = None

    @property
    def waiting(self) -> bool:
        """Whether something is not written yet."""
        return bool(self._corrections or self._acts)

    def attach(self, journal: Journal) -> None:
        """Write to this journal from now on, first of all what waits."""
        self._journal = journal
        self.flush()

    def put(self, corrections: Sequence[Correction]) -> None:
        """Write corrections, after those that wait."""
        self._corrections += corrections
        self.flush()

    def act(self, act: Callable[[Journal], None]) -> None:
        """Do something with the journal, after what waits."""
        self._acts.append(act)
        self.flush()

    def decisions_about(self, check: str) -> Sequence[Decision]:
        """Return the decisions that are written; none where they cannot be read."""
        if self._journal is None:
            return ()
        try:
            return self._journal.decisions_about(check)
        except EmendError:
            return ()

    def flush(self) -> None:
        """Try again to write what waits."""
        if self._journal is None:
            return
        self.trouble = None
        try:
            if self._corrections:
                self._journal.append(tuple(self._corrections))
                self._corrections.clear()
            while self._acts:
                self._acts[0](self._journal)
                del self._acts[0]
        except EmendError as error:
            self.trouble = error
