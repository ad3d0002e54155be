"""The edit that turns one text into another."""

from __future__ import annotations

from qa_tool.text.ends import same_ends


def difference(old: str, new: str, offset: int = 0) -> tuple[int, str, str] | None:
    """Return the smallest single replacement that makes `new` of `old`, or None where they are equal.

    It is where (code points), what is removed and what is inserted there. `offset` is added to the place.
    """
    if old == new:
        return None
    head, tail = same_ends(old, new)
    return offset + head, old[head : len(old) - tail], new[head : len(new) - tail]
