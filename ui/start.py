"""The way into the window: arguments, display and system libraries, looked at before Qt can abort on them."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

from qa_tool import __version__
from qa_tool.storage.location import database_url
from ui.hand_over import handed_over

#: Looks and measures the same on every system.
STYLE = "Fusion"

DEBIAN = (
    "libgl1 libegl1 libglib2.0-0 libfontconfig1 libdbus-1-3 libxkbcommon0 "
    "libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-xkb1 libxkbcommon-x11-0 libxcb-shape0"
)
FEDORA = (
    "libglvnd-glx libglvnd-egl glib2 fontconfig dbus-libs libxkbcommon "
    "xcb-util-cursor xcb-util-wm xcb-util-keysyms libxkbcommon-x11 libxcb"
)
#: What Qt's xcb plugin loads and aborts without (read off the plugin with ldd, Qt 6.8 to 6.11).
XCB_LIBRARIES = (
    "libxcb-cursor.so.0",
    "libxcb-icccm.so.4",
    "libxcb-keysyms.so.1",
    "libxcb-xkb.so.1",
    "libxkbcommon-x11.so.0",
    "libxcb-shape.so.0",
)


class _Parser(argparse.ArgumentParser):
    """Says in one line what is wrong with the options."""

    def error(self, message: str) -> NoReturn:
        """Say it, and where the options are described."""
        self.exit(2, f"emend: {message}. Say emend --help for the options.\n")


def arguments_of(given: list[str]) -> argparse.Namespace:
    """Parse the arguments of the window."""
    if all(argument and not argument.startswith("-") for argument in given):
        # Files alone need no parser; to make one takes 2 ms, most of it the search for translations of its words.
        return argparse.Namespace(files=[Path(name) for name in given], database=None, or_terminal=False)
    parser = _Parser(
        prog="emend",
        description="Open the window, with the articles named. For the terminal see: emend check --help",
    )
    parser.add_argument("files", nargs="*", type=Path, help="articles to open")
    parser.add_argument("--database", help="a SQLAlchemy URL to use instead of your own database")
    parser.add_argument("--or-terminal", action="store_true", help=argparse.SUPPRESS)
    found = parser.parse_args(given)
    if "" in given:
        # As an empty variable of a script gives it; as a path it would be the folder one is in.
        parser.error("--database must not be empty" if found.database == "" else "a file without a name was given")
    return found


def run(given: list[str], terminal: Callable[[list[str]], int]) -> int:
    """Open the window and return its exit status; say in one line why it cannot be opened.

    `terminal` runs a command of the terminal: what is shown instead where that was asked for.
    """
    arguments = arguments_of(given)
    if not has_display():
        if arguments.or_terminal and arguments.files:
            print("There is no display here, so this is the check of the sample in the terminal.", file=sys.stderr)
            terminal(["check", *map(str, arguments.files)])
            return 0
        print("There is no display here to open a window on. Use: emend check FILE", file=sys.stderr)
        return 2
    missing = missing_xcb_library()
    if missing:
        print(library_message(missing), file=sys.stderr)
        return 2
    # Nothing made during the start is garbage: the collector would only look at it again and again (8 ms).
    gc.disable()
    try:
        return open_window(arguments.files, arguments.database)
    except ImportError as error:
        if not is_library_error(error):
            raise
        print(loading_message(error), file=sys.stderr)
        return 2


def open_window(paths: Sequence[Path], database: str | None) -> int:
    """Open the window with these articles and return the exit status when it is closed.

    The order of the start: Qt; the real window with the first article's text in it (ui.shell), painted; the docks
    around it (ui.docks), still empty; the review of that text (ui.application), from which on a key is written to the
    log; what stands in the docks and above the text (ui.surroundings), in parts; the database and the checks, on
    threads.
    """
    # The first import of Qt: whatever it cannot load is named to the user.
    from PySide6.QtWidgets import QApplication

    # The style by its argument: to ask for the present one, or to set it, makes Python know QStyle (11 ms).
    app = QApplication(["emend", "-style", STYLE])
    app.setApplicationName("Emend")
    app.setApplicationVersion(__version__)
    if handed_over(paths, database or database_url()):
        return 0
    from ui.opener import Opener

    # Held until the last window is closed.
    _opener = Opener(app, paths, database, guarded=True)
    return app.exec()


def has_display() -> bool:
    """Say whether a window can be shown: always on Windows and macOS."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"))


def missing_xcb_library() -> str:
    """Return the first library that Qt's X11 plugin would abort without, or ""."""
    on_x11 = os.environ.get("QT_QPA_PLATFORM", "") in {"", "xcb"} and not os.environ.get("WAYLAND_DISPLAY")
    if not sys.platform.startswith("linux") or not on_x11:
        return ""
    # 3 ms to import, and not needed on Wayland, Windows and macOS.
    import ctypes

    for library in XCB_LIBRARIES:
        try:
            ctypes.CDLL(library)
        except OSError:
            return library
    return ""


def is_library_error(error: ImportError) -> bool:
    """Say whether an import failed for want of a system library."""
    return ".so" in str(error) or "DLL load failed" in str(error)


def loading_message(error: ImportError, system: str = sys.platform) -> str:
    """Return the sentence that says why Qt could not be loaded on a system (one of sys.platform's), and what helps."""
    if system.startswith("linux"):
        return library_message(str(error).split(":")[0])
    needs = " It needs Windows 10 or newer, and the Microsoft Visual C++ Redistributable." if system == "win32" else ""
    return (
        f"Qt cannot be loaded here: {str(error).splitlines()[0].rstrip('.')}.\n"
        f"Install it anew: python -m pip install --force-reinstall PySide6-Essentials.{needs}"
    )


def library_message(library: str) -> str:
    """Return the sentence that names a missing library and how to get it."""
    return (
        f"Qt cannot start here because the system library {library} is missing.\n"
        f"Debian and Ubuntu: sudo apt install {DEBIAN}\n"
        f"Fedora: sudo dnf install {FEDORA}"
    )
