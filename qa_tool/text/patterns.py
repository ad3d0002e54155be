"""Patterns that are compiled when they are first used: many are asked of few texts, and a hundred take 50 ms.

They are searched only in texts that hold the letters that every match has; with most texts that is all there is to do.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import cast

from qa_tool.text.required import OneOf, required

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "split")
_SEARCHES: Mapping[str, object] = MappingProxyType({"search": None, "finditer": iter(())})
_IGNORES_CASE = re.compile(r"\(\?[a-z]*i")


class _Later:
    """Stands for a pattern; once that is compiled its methods are here, and cost what they always do.

    A search first looks for what every match holds, where that is known.
    """

    def __init__(self, pattern: str, flags: int) -> None:
        self._said = pattern, flags

    def __getattr__(self, name: str) -> object:
        pattern, flags = self._said
        if name in _SEARCHES and name not in vars(self):
            needed = () if flags & re.VERBOSE else required(pattern)
            for method, nothing in _SEARCHES.items() if needed else ():
                setattr(self, method, self._guarded(method, needed, nothing))
            if needed:
                return vars(self)[name]
        compiled = re.compile(pattern, flags)
        for method in _METHODS:
            # What is guarded stays so.
            vars(self).setdefault(method, getattr(compiled, method))
        return getattr(compiled, name)

    def _guarded(self, method: str, needed: Sequence[OneOf], nothing: object) -> Callable[..., object]:
        """Return a method that compiles the pattern when a text holds what is needed, and says `nothing` of others."""
        pattern, flags = self._said
        folds = bool(flags & re.IGNORECASE) or _IGNORES_CASE.search(pattern) is not None
        wanted = [tuple(map(str.casefold, strings)) if folds else strings for strings in needed]
        search: Callable[..., object] | None = None

        def guarded(text: str, *ends: int) -> object:
            nonlocal search
            looked_at = text.casefold() if folds else text
            for strings in wanted:
                for each in strings:
                    if each in looked_at:
                        break
                else:
                    return nothing
            if search is None:
                search = getattr(re.compile(pattern, flags), method)
            return search(text, *ends)

        return guarded


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
