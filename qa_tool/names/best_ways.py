"""The best ways from a name to a spelling, through pairs of letter groups with their log probabilities."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

#: Marks of the start and the end of a name, so that a group of letters can be said to stand there.
START, END = "^", "$"
#: Letters of the longest group.
LONGEST = 3
#: Log probabilities of what was never seen in training: a letter for any other, a letter lost, a letter put in. A
#: little below those of the rarest pairs that are kept.
STRANGE, LOST, ADDED = -13.0, -12.0, -12.5
#: Below all that can be, and below all that is asked for.
NEVER, ANY = -1e9, -1e8
#: What is added up in another order may differ by so much.
ROUNDING = 1e-6

LookUp = Callable[[str, float], float]
#: A letter of a spelling: it alone, its groups (it alone, with the next, and with two more), what it costs to be
#: put in, how likely each of the groups comes in at best, and how likely each stands for itself.
Cell = tuple[str, tuple[str, str, str], float, tuple[float, float, float], tuple[float, float, float]]


class Spelling(NamedTuple):
    """A spelling, ready to be compared with many names.

    `rest` are the highest log probabilities that the letters from each place on can have with any name.
    """

    letters: str
    opening: tuple[str, str, str]
    cells: list[Cell]
    rest: list[float]


class Window(NamedTuple):
    """Three letters of a name: what the first, the first two and all can turn into, and the cost of losing the first.

    The look-ups take a spelling and what to return where there is no such way. `several` are the spellings that more
    than one letter on either side is needed for.
    """

    one: LookUp
    two: LookUp
    three: LookUp
    lost: float
    several: frozenset[str]


def best_ways(window: Callable[[str], Window], name: str, spelling: Spelling, least: float) -> list[dict[int, float]]:  # noqa: C901, PLR0912, PLR0915
    """Return the best log probability of the beginnings of `name`, a row each, and of a spelling, by their lengths.

    `window` gives for up to three letters of the name what they can turn into. What cannot lead to `least` any more is
    not followed and not in the rows, and nothing is returned where nothing can. The matcher spends most of its time
    here: so it is written out in full. Few beginnings are followed in earnest, mostly two or three of a row, so the
    rows hold these alone.
    """
    cells, rest, edge = spelling.cells, spelling.rest, len(spelling.letters) - 1
    least = max(least, ANY) - ROUNDING
    if rest[0] < least:
        return []
    row: dict[int, float] = {}
    below: dict[int, float] = {}
    below_two: dict[int, float] = {}
    table = [{0: 0.0}, row, below]
    by_one, by_two, by_three, _, _ = window(name[:LONGEST])
    # An edge alone, with the first letter, with the first two.
    for after, group in enumerate(spelling.opening, 1):
        for further, reached in (
            (by_one(group, NEVER), row), (by_two(group, NEVER), below), (by_three(group, NEVER), below_two)
        ):  # fmt: skip
            if further + rest[after] >= least:
                reached[after] = further
    for place in range(1, len(name) - 1):
        below_three: dict[int, float] = {}
        if row:
            by_one, by_two, by_three, lost, several = window(name[place : place + LONGEST])
            todo = sorted(row)
            for number, here in enumerate(todo, 1):
                score = row[here]
                further = score + lost
                if further + rest[here] >= least and further > below.get(here, NEVER):
                    below[here] = further
                after = here + 1
                if here == edge:
                    further = score + by_two(END, NEVER)
                    if further >= least and further > below_two.get(after, NEVER):
                        below_two[after] = further
                    further = score + by_three(END, NEVER)
                    if further >= least and further > below_three.get(after, NEVER):
                        below_three[after] = further
                    continue
                one, groups, added, _, _ = cells[here]
                enough = least - rest[after]
                further = score + added
                if further >= enough:
                    if after not in row:
                        todo.insert(number, after)
                        row[after] = further
                    elif further > row[after]:
                        row[after] = further
                further = score + by_one(one, STRANGE)
                if further >= enough and further > below.get(after, NEVER):
                    below[after] = further
                if several.isdisjoint(groups):
                    continue
                _, two, three = groups
                further = score + by_two(one, NEVER)
                if further >= enough and further > below_two.get(after, NEVER):
                    below_two[after] = further
                further = score + by_three(one, NEVER)
                if further >= enough and further > below_three.get(after, NEVER):
                    below_three[after] = further
                after = here + 2
                enough = least - rest[after]
                further = score + by_one(two, NEVER)
                if further >= enough and further > below.get(after, NEVER):
                    below[after] = further
                further = score + by_two(two, NEVER)
                if further >= enough and further > below_two.get(after, NEVER):
                    below_two[after] = further
                further = score + by_three(two, NEVER)
                if further >= enough and further > below_three.get(after, NEVER):
                    below_three[after] = further
                after = here + 3
                enough = least - rest[after]
                further = score + by_one(three, NEVER)
                if further >= enough and further > below.get(after, NEVER):
                    below[after] = further
                further = score + by_two(three, NEVER)
                if further >= enough and further > below_two.get(after, NEVER):
                    below_two[after] = further
                further = score + by_three(three, NEVER)
                if further >= enough and further > below_three.get(after, NEVER):
                    below_three[after] = further
        if not below and not below_two and not below_three:
            return []
        row, below, below_two = below, below_two, below_three
        table.append(below)
    by_one = window(END).one
    todo = sorted(row)
    for number, here in enumerate(todo, 1):
        score = row[here]
        if here == edge:
            further = score + by_one(END, NEVER)
            if further > below.get(here + 1, NEVER):
                below[here + 1] = further
            continue
        _, (_, two, three), added, _, _ = cells[here]
        after, further = here + 1, score + added
        if further + rest[after] >= least and further > row.get(after, NEVER):
            if after not in row:
                todo.insert(number, after)
            row[after] = further
        # Groups that reach beyond the end are those up to it, once more.
        for after, group in ((here + 2, two), (here + 3, three)):
            if after == edge + 1:
                further = score + by_one(group, NEVER)
                if further > below.get(after, NEVER):
                    below[after] = further
    return table
