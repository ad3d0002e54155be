"""How the work on other threads gives way to the window."""

from __future__ import annotations

import gc
import sys
import threading
import time

from PySide6.QtCore import QObject, QTimer, Slot

#: Seconds after which a thread that computes lets the window's thread on. Every call of Qt lets go of the interpreter
#: and has to get it back: with Python's own 5 ms, a handler of a hundred calls took half a second beside a busy thread.
TURN = 0.0002
#: Looks through everything for that many through what is new: not once while a large glossary is read. With 50,000
#: terms such a look takes 0.3 s, on whatever thread it comes due, and all others wait for it.
SELDOM = 300
#: Seconds that a worker rests in any case when it gives way, so that painting stays smooth.
PAUSE = 0.0001
#: Milliseconds that the window keeps the interpreter to itself after it said so: painting follows at once.
CLAIM = 5
#: Seconds after which a worker goes on beside a window that claims and claims.
PATIENCE = 0.01


class WindowFirst(QObject):
    """Lets the window have the interpreter to itself while it answers, and a worker on another thread wait so long.

    Beside a worker every call from Qt's own loop into Python waits for its turn; a handler of a hundred such calls
    takes 20 ms longer, however short the turns are.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with nothing claimed."""
        super().__init__(parent)
        self._free = threading.Event()
        self._free.set()
        self._over = QTimer(self, interval=CLAIM, singleShot=True)
        self._over.timeout.connect(self._release)

    def claim(self) -> None:
        """Keep workers waiting while this handler goes on and what it changed is painted; called by the window."""
        self._free.clear()
        self._over.start()

    @property
    def claimed(self) -> bool:
        """Whether the window has the interpreter to itself."""
        return not self._free.is_set()

    def give_way(self) -> None:
        """Rest for PAUSE, and then until the window claims nothing, or for PATIENCE; called by a worker."""
        time.sleep(PAUSE)
        self._free.wait(PATIENCE)

    @Slot()
    def _release(self) -> None:
        self._free.set()


def take_turns() -> None:
    """Give way to the window from now on."""
    sys.setswitchinterval(TURN)


def begin() -> None:
    """Give way from now on, and look for garbage again, but not in what was loaded at the start."""
    take_turns()
    often, sometimes, _ = gc.get_threshold()
    gc.set_threshold(often, sometimes, SELDOM)
    spare()
    gc.enable()


def spare() -> None:
    """Look for no garbage in what is there now, such as the terms of a glossary; it goes when nobody holds it."""
    gc.freeze()
