"""How the work on other threads gives way to the window."""

from __future__ import annotations

import gc
import sys

#: Seconds after which a thread that computes lets the window's thread on. Every call of Qt lets go of the interpreter
#: and has to get it back: with Python's own 5 ms, a handler of a hundred calls took half a second beside a busy thread.
TURN = 0.0002
#: Looks through everything for that many through what is new: not once while a large glossary is read. With 50,000
#: terms such a look takes 0.3 s, on whatever thread it comes due, and all others wait for it.
SELDOM = 300


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
