"""Answers that come later: only the one to the last question counts, and none once nobody waits for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import ParamSpec

Found = ParamSpec("Found")


class Latest:
    """Lets the answer to the last question through."""

    def __init__(self) -> None:
        """Begin with nothing asked."""
        self._number = 0

    def only(self, take: Callable[Found, None]) -> Callable[Found, None]:
        """Return what to hand on as the callback of a new question: it calls `take` unless another is asked first."""
        self._number += 1
        number = self._number

        def answer(*found: Found.args, **more: Found.kwargs) -> None:
            if number == self._number:
                take(*found, **more)

        return answer

    def forget(self) -> None:
        """Drop the answer that is still to come; a dialog does it when it closes, for it may be gone by then."""
        self._number += 1
