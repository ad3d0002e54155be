"""A second start hands its files to the window that is open on the same database.

Beside the database stands a file with the name at which that window listens; only who may read it can say something
there. Another database has another file, and so a window of its own.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from qa_tool.storage.location import data_folder, sqlite_path

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalSocket

#: Milliseconds in which the window has to be there, and to say that it has taken the files.
FOUND, TAKEN = 500, 3000
ANSWER = b"taken\n"

_NAME = re.compile(r"emend-[0-9a-f]{32}")


def note_for(url: str) -> Path:
    """Return the file that says where the window on a database listens."""
    database = sqlite_path(url)
    return database.with_name(f"{database.name}.window") if database else data_folder() / "other.window"


def noted(note: Path) -> str:
    """Return the name that a note gives; "" where there is none or it is none of ours."""
    try:
        name = note.read_text(encoding="ascii").strip()
    except (OSError, ValueError):
        return ""
    return name if _NAME.fullmatch(name) else ""


def handed_over(paths: Sequence[Path], url: str) -> bool:
    """Hand files to the window that is open on the database, and have it come to the front; False where there is none.

    What is left behind by a window that was killed answers nothing, and is passed over.
    """
    name = noted(note_for(url))
    if not name:
        return False
    try:
        # 20 ms, which a first start does without.
        import json

        from PySide6.QtNetwork import QLocalSocket
    except ImportError:
        # It needs more of the system's libraries than the window does.
        return False
    socket = QLocalSocket()
    if not is_reached(socket, name):
        return False
    _let_it_come_to_the_front()
    said = json.dumps([os.fspath(path.absolute()) for path in paths])
    socket.write(said.encode("ascii") + b"\n")
    return _is_answered(socket)


def is_reached(socket: QLocalSocket, name: str) -> bool:
    """Connect to the window that listens at a name; say whether there is one."""
    socket.connectToServer(name)
    return socket.waitForConnected(FOUND)


def _is_answered(socket: QLocalSocket) -> bool:
    said = b""
    while not said.endswith(b"\n"):
        if not socket.waitForReadyRead(TAKEN):
            return False
        said += bytes(socket.readAll().data())
    return said == ANSWER


def _let_it_come_to_the_front() -> None:
    if sys.platform == "win32":
        # Else Windows lets nobody come before the window that the editor is in.
        import ctypes

        with suppress(OSError, AttributeError):
            ctypes.windll.user32.AllowSetForegroundWindow(-1)
