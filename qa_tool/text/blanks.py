"""Blanks: those of other kinds, and what stands between them, of which much comes again and again."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate, compress
from typing import TypeVar

Found = TypeVar("Found")
# No-break, narrow, thin and the like; not behind what UTF-8 read as Windows-1252 begins with, of which it is a part.
_OTHER_KINDS = "\u00a0\u2002-\u200a\u202f\u205f"
_OF_OTHER_KINDS = re.compile(f"(?<![\u00c2\u00c3\u20ac])[{_OTHER_KINDS}]")
# What of a pattern is more than its letters, outside a set of characters and inside one: ranges there stay as they are.
_NAMED = r"\\[NpP]\{[^}]*\}|"
_OUTSIDE = re.compile(rf"{_NAMED}\\.|\(\?#[^)]*\)|(?P<set>\[\^?\]?)|(?P<blank> )", re.DOTALL)
_INSIDE = re.compile(
    rf"{_NAMED}(?P<set>\])|(?:\\.|[^\]\\])-(?:\\.|[^\]\\])|\\.|(?P<blank> )",
    re.DOTALL,
)
# Patterns that are laid out freely, in which blanks say nothing.
_FREE = re.compile(r"\(\?[A-Za-z0-9]*x[A-Za-z0-9]*[-:)]")


def with_plain_blanks(text: str) -> str:
    """Return the text, as long as before, with U+0020 for each blank that word processors and web pages put there."""
    return text if text.isascii() else _OF_OTHER_KINDS.sub(" ", text)


def with_any_blanks(pattern: str) -> str:
    r"""Return a regular expression in which each blank (U+0020) stands for one of any kind.

    Others that it names, a no-break one or \x20, stand for themselves.
    """
    if _FREE.search(pattern):
        return pattern
    out, at, inside = [], 0, False
    while (found := (_INSIDE if inside else _OUTSIDE).search(pattern, at)) is not None:
        blank = f"{_OTHER_KINDS} " if inside else f"[{_OTHER_KINDS} ]"
        out += [pattern[at : found.start()], blank if found["blank"] else found[0]]
        inside = inside != bool(found["set"])
        at = found.end()
    return "".join([*out, pattern[at:]])


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
