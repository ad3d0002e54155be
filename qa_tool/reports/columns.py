"""Lines and columns of a text, as editors and continuous integration count them."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate


class Columns:
    """Where a place of a text stands: line and column, both from 1, columns in code points."""

    def __init__(self, text: str) -> None:
        """Find the lines of a text whose line ends are line feeds."""
        self._starts = list(accumulate((len(line) + 1 for line in text.split("\n")), initial=0))

    def of(self, place: int) -> tuple[int, int]:
        """Return line and column."""
        line = bisect_right(self._starts, place, hi=len(self._starts) - 1)
        return line, place - self._starts[line - 1] + 1
