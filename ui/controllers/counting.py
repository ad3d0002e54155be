"""Counts the open issues of articles that were put into the list without being opened, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from qa_tool.domain.errors import EmendError
from ui.controllers.library_access import LibraryAccess

if TYPE_CHECKING:
    # For their names only: the checks come after the first paint.
    from qa_tool.review.counting import Counted
    from qa_tool.review.library import Library
    from ui.desk import Summary

#: Milliseconds until the next article is counted: first what the editor has just asked for.
REST = 300


class Counting(QObject):
    """Counts in the background, and gives way to everything else; `counted` carries a Counted."""

    counted = Signal(object)

    def __init__(
        self,
        access: LibraryAccess,
        summaries: Callable[[], Sequence[Summary]],
        parent: QObject | None = None,
    ) -> None:
        """Count nothing yet; `summaries` tells what is in the list."""
        super().__init__(parent)
        self._access, self._summaries = access, summaries
        self._left_out: set[int] = set()
        self._busy = False
        self._soon = QTimer(self, interval=REST, singleShot=True)
        self._soon.timeout.connect(self._next)

    @Slot()
    def go_on(self) -> None:
        """Count what is not counted yet, in a moment."""
        if not self._busy:
            self._soon.start()

    def again(self, numbers: Iterable[int]) -> None:
        """Count these articles, whose texts are others now, also where that was done before."""
        self._left_out.difference_update(numbers)
        self.go_on()

    @Slot()
    def _next(self) -> None:
        library, jobs = self._access.library, self._access.jobs
        number = next((s.id for s in self._summaries() if s.words is None and s.id not in self._left_out), None)
        if self._busy or library is None or jobs is None or number is None:
            return
        self._busy = True
        jobs.aside(
            "counts",
            lambda pause: _counted(library, number, pause, lambda: jobs.others_wait),
            lambda found: self._on_counted(number, found),
            lambda error: self._on_failed(number, error),
        )

    def _on_counted(self, number: int, found: Counted | None) -> None:
        self._busy = False
        if found is not None:
            # Once only, also where it cannot be kept.
            self._left_out.add(number)
            self.counted.emit(found)
        self._soon.start()

    def _on_failed(self, number: int, _error: EmendError) -> None:
        # Opening it tells what is wrong with it.
        self._busy = False
        self._left_out.add(number)
        self._soon.start()


def _counted(
    library: Library, number: int, on_pause: Callable[[], None], given_up: Callable[[], bool]
) -> Counted | None:
    """Return what is found in an article; None where others want their turn meanwhile."""
    # Off the GUI thread, where the checks are loaded.
    from qa_tool.checks.runner import Cancelled
    from qa_tool.review.counting import counted

    try:
        return counted(library, number, on_pause, given_up)
    except Cancelled:
        return None
