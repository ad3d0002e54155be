"""The edit that turns one text into another."""

from __future__ import annotations

from qa_tool.text.ends import same_ends
from qa_tool.text.offsets import Utf16Map


def difference(old: str, new: str, offset: int = 0, at: int | None = None) -> tuple[int, str, str] | None:
    """Return the smallest single replacement that makes `new` of `old`, or None where they are equal.

    It is where (code points), what is removed and what is inserted there. `offset` is added to the place. Where the
    same is made by taking out or putting in an equal stretch further on the left, `at` says where it was done (UTF-16
    units): of two paragraphs that begin alike, the one that was cut is gone, not its end and the start of the other.
    """
    if old == new:
        return None
    head, tail = same_ends(old, new)
    removed, inserted = len(old) - tail - head, len(new) - tail - head
    if at is not None and at < head and not (removed and inserted):
        place = Utf16Map(old).to_code_points(at)
        if old[place + removed : head + removed] == new[place + inserted : head + inserted]:
            head = place
    return offset + head, old[head : head + removed], new[head : head + inserted]
