"""A run of typing: when what was typed is written to the log, and when the run, and with it a step of undo, is over."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

#: Milliseconds from a key until it is written; well inside the promised second, and between keys rather than in one.
WRITE = 400
#: Milliseconds of quiet after which a run of typing is over.
SETTLE = 800


class TypedRun(QObject):
    """Tells when to write and when the run is over; emits nothing while nobody types."""

    due = Signal()
    over = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Wait for the first key."""
        super().__init__(parent)
        # Runs from the first key of a run until the run is over; to start a timer at every key costs more than a look.
        self._rest = QTimer(self, singleShot=True)
        #: Says whether a word is being composed: what it takes the place of is gone already, and both are one step.
        self.is_composing: Callable[[], bool] = lambda: False
        self._rest.timeout.connect(self._look)
        self._resting = True
        # When the last key was, in seconds of the monotonic clock.
        self._typed_at = 0.0

    def go_on(self) -> None:
        """Take note of a key."""
        self._typed_at = time.monotonic()
        if self._resting:
            self._resting = False
            self._rest.start(WRITE)

    def end(self) -> None:
        """Have the next key begin another run."""
        self._rest.stop()
        self._resting = True

    @Slot()
    def _look(self) -> None:
        left = SETTLE - round(1000 * (time.monotonic() - self._typed_at))
        if left <= 0 and not self.is_composing():
            self.over.emit()
            return
        self._rest.start(min(WRITE, left) if left > 0 else WRITE)
        self.due.emit()
