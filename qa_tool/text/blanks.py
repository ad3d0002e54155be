"""Blanks: those of other kinds, and what stands between them, of which much comes again and again."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate, compress
from typing import TypeVar

Found = TypeVar("Found")
# No-break, narrow, thin and the like; not behind what UTF-8 read as Windows-1252 begins with, of which it is a part.
_OF_OTHER_KINDS = re.compile("(?<![\u00c2\u00c3\u20ac])[\u00a0\u2002-\u200a\u202f\u205f]")


def with_plain_blanks(text: str) -> str:
    """Return the text, as long as before, with U+0020 for each blank that word processors and web pages put there."""
    return text if text.isascii() else _OF_OTHER_KINDS.sub(" ", text)


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
