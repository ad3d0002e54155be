"""What names could belong to: looked for on the job thread, some names at a time, from the top of a list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # For its name only: the names engine is loaded on the job thread.
    from qa_tool.review.near import Near

#: Names whose neighbours are looked for in one job.
AT_ONCE = 10


class NearNames:
    """Remembers what was found near each name of a list, until another list is looked through."""

    def __init__(
        self,
        find: Callable[[Sequence[str], Sequence[str], Callable[[dict[str, Near]], None]], None],
        found: Callable[[dict[str, Near]], None],
    ) -> None:
        """Ask `find` for some names among all of them, and tell `found` what came of it."""
        self._find, self._tell = find, found
        self._near: dict[str, Near] = {}
        self._asked = 0

    def of(self, name: str) -> Near | None:
        """Return what a name could belong to; None while it was not looked for."""
        return self._near.get(name)

    def forget(self) -> None:
        """Forget all of it; what is still being looked for is dropped."""
        self._asked += 1
        self._near = {}

    def look(self, names: Sequence[str]) -> None:
        """Look for what these names could belong to."""
        self.forget()
        self._go_on(self._asked, names, names)

    def _go_on(self, ticket: int, waiting: Sequence[str], names: Sequence[str]) -> None:
        if not waiting or ticket != self._asked:
            return

        def take(found: dict[str, Near]) -> None:
            if ticket == self._asked:
                self._near |= found
                self._tell(found)
                self._go_on(ticket, waiting[AT_ONCE:], names)

        self._find(waiting[:AT_ONCE], names, take)
