"""The edit that turns one text into another."""

from __future__ import annotations

from collections.abc import Callable


def difference(old: str, new: str, offset: int = 0) -> tuple[int, str, str] | None:
    """Return the smallest single replacement that makes `new` of `old`, or None where they are equal.

    It is where (code points), what is removed and what is inserted there. `offset` is added to the place. Both ends are
    found by bisection over slices, which compare at C speed.
    """
    if old == new:
        return None
    most = min(len(old), len(new))
    head = _common(most, lambda n: old[:n] == new[:n])
    tail = _common(most - head, lambda n: n == 0 or old[-n:] == new[-n:])
    return offset + head, old[head : len(old) - tail], new[head : len(new) - tail]


def _common(most: int, same: Callable[[int], bool]) -> int:
    """Return the largest n up to `most` for which `same(n)` holds; it holds for all smaller ones then."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if same(middle):
            low = middle
        else:
            high = middle - 1
    return low
