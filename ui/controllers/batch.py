"""Many files into the list of articles, one job each, so that the window can show how far it is and stop it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from qa_tool.domain.errors import EmendError

#: Stores one file and calls back with what was wrong with it.
Store = Callable[[Path, Callable[[Sequence[EmendError]], None]], None]


class Batch(QObject):
    """Stores files one after the other; `progress` carries how many are done, and of how many."""

    progress = Signal(int, int)
    #: What was wrong with those left out, and how many were not read since the editor stopped it.
    ended = Signal(object, int)

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        """Store nothing yet."""
        super().__init__(parent)
        self._store = store
        self._waiting: list[Path] = []
        self._failures: list[EmendError] = []
        self._done = self._whole = self._left = 0

    @property
    def busy(self) -> bool:
        """Whether files are waiting or being read."""
        return self._done != self._whole

    def add(self, paths: Sequence[Path], failures: Sequence[EmendError] = ()) -> None:
        """Store these, too; `failures` are told with what will be wrong with them."""
        idle = not self.busy
        self._failures += failures
        self._waiting += paths
        self._whole += len(paths)
        self.progress.emit(self._done, self._whole)
        if idle:
            self._next()

    @Slot()
    def cancel(self) -> None:
        """Leave out what is still waiting; what is stored stays."""
        left, self._waiting = len(self._waiting), []
        self._whole -= left
        self._left += left

    def _next(self) -> None:
        if self._waiting:
            self._store(self._waiting.pop(0), self._on_stored)
            return
        failures, left = tuple(self._failures), self._left
        self._failures = []
        self._done = self._whole = self._left = 0
        self.progress.emit(0, 0)
        self.ended.emit(failures, left)

    def _on_stored(self, failures: Sequence[EmendError]) -> None:
        self._failures += failures
        self._done += 1
        self.progress.emit(self._done, self._whole)
        self._next()
