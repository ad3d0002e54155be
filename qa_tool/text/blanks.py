"""What stands between blanks: a word that comes again and again need be looked at only once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate, compress
from typing import TypeVar

Found = TypeVar("Found")


def found_between(text: str, find: Callable[[str], Sequence[tuple[int, Found]]]) -> Iterator[tuple[int, Found]]:
    """Yield what `find` finds in what stands between two blanks (U+0020), in order, each with its place in the text.

    `find` gives places in what it is given (code points); it should remember, and what it looks for may not depend on
    what stands beyond a blank. In most words there is nothing.
    """
    parts = text.split(" ")
    found = list(map(find, parts))
    if any(found):
        # One blank stands before each part but the first.
        starts = list(accumulate(map(len, parts), initial=0))
        for number in compress(range(len(parts)), found):
            for at, what in found[number]:
                yield starts[number] + number + at, what
