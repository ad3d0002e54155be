"""How far a command has come."""

from __future__ import annotations

import sys


class Progress:
    """A line of progress on a terminal's stderr; nothing elsewhere, and nothing for a few articles."""

    def __init__(self, whole: int) -> None:
        """Begin with nothing done of `whole` articles."""
        self._whole = whole
        self._done = 0
        self._shown = whole > 5 and sys.stderr.isatty()

    def step(self) -> None:
        """Say that one more is done."""
        self._done += 1
        if self._shown:
            print(f"\r{self._line()}", end="", file=sys.stderr, flush=True)

    def clear(self) -> None:
        """Take the line away."""
        if self._shown:
            # Written over: not every console of Windows takes the code that clears a line.
            print(f"\r{' ' * len(self._line())}\r", end="", file=sys.stderr, flush=True)

    def _line(self) -> str:
        return f"{self._done}/{self._whole} articles"
