"""Decision trees as they are kept, and what each figure says of all their leaves at once."""

from __future__ import annotations

import sys
from array import array
from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any

# A leaf is a number; a branch is a list: which figure, the value up to which the third part holds, else the fourth.
Node = Any
#: Each tree has so many bits for its leaves.
BITS = 64
_FULL = (1 << BITS) - 1


def leaves(node: Node) -> Iterator[float]:
    """Yield the leaves of a tree from left to right."""
    if node.__class__ is list:
        yield from leaves(node[2])
        yield from leaves(node[3])
    else:
        yield node


def possible(trees: Sequence[Node]) -> Iterator[tuple[int, list[float], list[int]]]:
    """Yield for each figure the values it is compared with, and which leaves are left when it passes none, one, ...

    A figure that passes the value of a branch rules out the leaves on the left of it.
    """
    branches: dict[int, list[tuple[float, int, int]]] = {}
    for number, tree in enumerate(trees):
        _note(tree, 0, number, branches)
    for which, found in sorted(branches.items()):
        lanes = array("Q", [_FULL]) * len(trees)
        limits, left = [], [joined(lanes)]
        for limit, same in groupby(sorted(found), key=itemgetter(0)):
            for _, number, ruled_out in same:
                lanes[number] &= ruled_out ^ _FULL
            limits.append(limit)
            left.append(joined(lanes))
        yield which, limits, left


def _note(node: Node, first: int, number: int, branches: dict[int, list[tuple[float, int, int]]]) -> int:
    """Note the branches of a tree with the leaves on their left; return the place behind the last of its leaves."""
    if node.__class__ is not list:
        return first + 1
    middle = _note(node[2], first, number, branches)
    branches.setdefault(node[0], []).append((node[1], number, (1 << middle) - (1 << first)))
    return _note(node[3], middle, number, branches)


def joined(lanes: array[int]) -> int:
    """Return the bits of all trees as one number."""
    return int.from_bytes(lanes.tobytes(), sys.byteorder)
