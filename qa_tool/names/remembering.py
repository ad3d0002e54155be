"""What is worked out when it is asked for, and remembered."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

K = TypeVar("K")
V = TypeVar("V")

_MOST_REMEMBERED = 50_000


def remembered(find: Callable[[K], V]) -> Callable[[K], V]:
    """Return a function that finds once and remembers; safe between threads, which may at worst find twice."""
    return _Known(find).__getitem__


class LookUp(Generic[K, V]):
    """A mapping whose values are found when they are asked for; where None is found, there is nothing."""

    def __init__(self, find: Callable[[K], V | None]) -> None:
        """Find values with `find`."""
        self._find: Callable[[Any], V | None] = remembered(find)

    def __contains__(self, one: object) -> bool:
        """Say whether there is a value."""
        return self._find(one) is not None

    def __getitem__(self, one: K) -> V:
        """Return a value that is there."""
        found = self._find(one)
        if found is None:
            raise KeyError(one)
        return found

    @overload
    def get(self, one: K) -> V | None: ...
    @overload
    def get(self, one: K, default: V) -> V: ...
    def get(self, one: K, default: V | None = None) -> V | None:
        """Return a value, or `default` where there is none."""
        found = self._find(one)
        return default if found is None else found


class _Known(dict[K, V]):
    """What was found: a dictionary, since nothing else is as fast where it is known."""

    def __init__(self, find: Callable[[K], V]) -> None:
        super().__init__()
        self._find = find

    def __missing__(self, one: K) -> V:
        found = self._find(one)
        if len(self) >= _MOST_REMEMBERED:
            self.clear()
        self[one] = found
        return found
