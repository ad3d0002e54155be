"""What a text must hold for a pattern to be found in it, read off the pattern: to look for that costs a tenth."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

#: Strings one of which a text must hold.
OneOf = tuple[str, ...]

# What is longer is looked for no faster than the pattern is; what is shorter stands in nearly every text.
_MOST, _SHORTEST, _MOST_NEEDED = 20, 3, 2
_TOKEN = re.compile(
    r"(?P<escaped>\\[^\w])|(?P<opens>\((?:\?(?:P<\w+>|:|-?[a-z]+:|(?P<beside><?[=!])))?)|(?P<closes>\))|(?P<or>\|)"
    r"|(?P<times>(?:[?*+]|\{(?P<least>\d+)?(?:,\d*)?\})[?+]?)|(?P<plain>[^\\\[\](){}|?*+^$.]+)"
    # A class, a letter of a kind, a place: none of them says what stands there.
    r"|\\(?:u[\da-f]{4}|U[\da-f]{8}|x[\da-f]{2}|\d+|[a-z])|\[\^?\]?(?:\\.|[^\\\]])*\]|[\^$.{}\]]",
    re.IGNORECASE,
)
_UNREAD = re.compile(r"\(\?(?!P<|:|-?[aimsu]+:|<?[=!])|\\N")


def required(pattern: str) -> tuple[OneOf, ...]:
    """Return what every match of a pattern holds: of each of these one string, what is rarest first; none if unknown.

    Letters as they stand in the pattern, which may not be a verbose one.
    """
    if _UNREAD.search(pattern) is not None:
        return ()
    needed = _alternatives(_TOKEN.finditer(pattern))
    return tuple(islice(sorted(needed, key=_worth, reverse=True), _MOST_NEEDED))


def _worth(strings: OneOf) -> tuple[int, int]:
    return min(len(each.strip()) for each in strings), -len(strings)


def _is_telling(strings: Sequence[str]) -> bool:
    return len(strings) <= _MOST and all(len(each.strip()) >= _SHORTEST for each in strings)


def _alternatives(tokens: Iterator[re.Match[str]]) -> list[OneOf]:
    """Read up to the end of a group, and return what is needed whichever of its alternatives is taken."""
    branches = [_Branch()]
    for token in tokens:
        kind = token.lastgroup
        if kind == "closes":
            break
        if kind == "or":
            branches.append(_Branch())
        elif kind == "opens":
            inside = _alternatives(tokens)
            # What stands beside a match is not asked for.
            branches[-1].add_group(inside if token["beside"] is None else [])
        else:
            branches[-1].add(token)
    needed = [branch.needed() for branch in branches]
    if len(needed) == 1:
        return needed[0]
    if not all(needed):
        return []
    together = tuple(dict.fromkeys(each for one in needed for each in max(one, key=_worth)))
    return [together] if _is_telling(together) else []


class _Branch:
    """One alternative while it is read: what it needs so far, and the letters that stand one behind the other."""

    def __init__(self) -> None:
        self._needed: list[OneOf] = []
        self._letters = ""
        # What the last group needs, which may still turn out to be left out.
        self._group: list[OneOf] = []

    def add(self, token: re.Match[str]) -> None:
        """Take what is no group."""
        kind = token.lastgroup
        if kind == "plain":
            self._end_group()
            self._letters += token.group()
        elif kind == "escaped":
            self._end_group()
            self._letters += token.group()[1]
        else:
            times = token["times"]
            if times is not None and (times[0] in "?*" or (times[0] == "{" and int(token["least"] or 0) == 0)):
                # What stands before it may be left out.
                self._letters, self._group = self._letters[:-1], []
            self._end_letters()
            self._end_group()

    def add_group(self, needed: list[OneOf]) -> None:
        """Take a group, and what it needs."""
        self._end_letters()
        self._end_group()
        self._group = needed

    def needed(self) -> list[OneOf]:
        """Return what it needs as a whole."""
        self._end_letters()
        self._end_group()
        return self._needed

    def _end_letters(self) -> None:
        if _is_telling((self._letters,)):
            self._needed.append((self._letters,))
        self._letters = ""

    def _end_group(self) -> None:
        self._needed += self._group
        self._group = []
