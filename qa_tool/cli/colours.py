"""Whether what is printed may be in colours."""

from __future__ import annotations

import os
import sys
from typing import TextIO

# GetConsoleMode and SetConsoleMode: ENABLE_VIRTUAL_TERMINAL_PROCESSING.
_CODES = 0x0004


def takes_colours(stream: TextIO) -> bool:
    """Say whether a stream is a terminal that shows codes as colours, and nobody wants it without (no-color.org)."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and _understands_codes(stream)


def _understands_codes(stream: TextIO) -> bool:
    """Say whether a terminal takes codes for colours; a console of Windows has to be told to, or it prints them."""
    if sys.platform == "win32":
        import ctypes
        import msvcrt

        console, mode = ctypes.windll.kernel32, ctypes.c_uint32()
        handle = ctypes.c_void_p(msvcrt.get_osfhandle(stream.fileno()))
        return bool(
            console.GetConsoleMode(handle, ctypes.byref(mode)) and console.SetConsoleMode(handle, mode.value | _CODES)
        )
    return True
