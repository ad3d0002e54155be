"""Modules that know no Qt are loaded on a thread of their own while the window takes keys."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module

from ui.background import giving_way


class Loading:
    """Loads modules beside the window; whoever needs them imports them again, which takes no time then."""

    def __init__(self, modules: Sequence[str]) -> None:
        """Begin; the window's thread gets its turns from now on."""
        giving_way.take_turns()
        self._modules = modules
        self._thread = threading.Thread(target=self._load, name="loading")
        self._thread.start()

    @property
    def done(self) -> bool:
        """Whether all are there, or cannot be had."""
        return not self._thread.is_alive()

    def _load(self) -> None:
        for module in self._modules:
            # What is wrong with one shows where it is needed.
            with suppress(Exception):
                import_module(module)
