"""How far a long reading is, for whoever waits for it on another thread, and who may stop it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

from qa_tool.domain.errors import EmendError

T = TypeVar("T")

_STEP = 500


class StoppedError(EmendError):
    """What is raised in a reading that was stopped."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__("The reading was stopped.", "Nothing was changed.")


class Watch:
    """`done` of `whole` rows are read (0 of 0 while nobody can tell); setting `stopped` ends the reading."""

    def __init__(self) -> None:
        """Begin."""
        self.done = self.whole = 0
        self.stopped = False

    def check(self) -> None:
        """End the reading if it was stopped."""
        if self.stopped:
            raise StoppedError

    def over(self, rows: Sequence[T]) -> Iterator[T]:
        """Yield rows, and count them."""
        self.whole = len(rows)
        for number, row in enumerate(rows):
            if number % _STEP == 0:
                self.done = number
                self.check()
            yield row
