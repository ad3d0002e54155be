"""Patterns that are compiled when they are first used: many are asked of few texts, and a hundred take 50 ms."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterator
from typing import cast

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "split")


class _Later:
    """Stands for a pattern; once that is compiled its methods are here, and cost what they always do."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._said = pattern, flags

    def __getattr__(self, name: str) -> object:
        compiled = re.compile(*self._said)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def found_with(pattern: re.Pattern[str], text: str, verbs: Container[str]) -> Iterator[re.Match[str]]:
    """As pattern.finditer, of what has one of `verbs` in the group "verb".

    For hundreds of verbs: as an alternation they take milliseconds to compile, and are tried one after the other. The
    group has to match whole words, whichever they are.
    """
    return found_where(pattern, text, lambda found: found["verb"] in verbs)


def found_where(pattern: re.Pattern[str], text: str, fits: Callable[[re.Match[str]], bool]) -> Iterator[re.Match[str]]:
    """As pattern.finditer, of what `fits` says yes to."""
    place = 0
    while (found := pattern.search(text, place)) is not None:
        if fits(found):
            yield found
            place = found.end()
        else:
            # What begins inside may be right.
            place = found.start() + 1


def later(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return what re.compile does, compiled at its first use; `match.re` is another object."""
    return cast("re.Pattern[str]", _Later(pattern, flags))
