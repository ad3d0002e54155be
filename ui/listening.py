"""The window that was first listens for the files of later starts."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

# 20 ms: imported when the start is over.
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from ui.hand_over import ANSWER, is_reached, note_for, noted

#: No command line is longer.
_MOST_BYTES = 4_000_000


class Listening(QObject):
    """Listens until `stop`; `asked` carries the files that another start was given, maybe none."""

    asked = Signal(list)

    def __init__(self, url: str, parent: QObject | None = None) -> None:
        """Listen for the window on this database, if no other does; where that cannot be, each start has its window."""
        super().__init__(parent)
        self._note, self._name = note_for(url), f"emend-{uuid4().hex}"
        self._server = QLocalServer(self)
        # Nobody else may open something here.
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        before = noted(self._note)
        if before and is_reached(QLocalSocket(), before):
            return
        if before:
            QLocalServer.removeServer(before)
        if self._server.listen(self._name):
            self._write_note()

    def stop(self) -> None:
        """Listen no longer."""
        if self._server.isListening():
            self._server.close()
            if noted(self._note) == self._name:
                with suppress(OSError):
                    self._note.unlink()

    def _write_note(self) -> None:
        new = self._note.with_name(f".{self._name}.tmp")
        try:
            # Whoever knows the name may speak.
            new.touch(mode=0o600)
            new.write_text(self._name, encoding="ascii")
            new.replace(self._note)
        except OSError:
            self._server.close()
            with suppress(OSError):
                new.unlink()

    @Slot()
    def _on_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(self._on_said)
            socket.disconnected.connect(socket.deleteLater)

    @Slot()
    def _on_said(self) -> None:
        socket = self.sender()
        if not isinstance(socket, QLocalSocket):
            return
        if not socket.canReadLine():
            if socket.bytesAvailable() > _MOST_BYTES:
                socket.abort()
            return
        try:
            said = json.loads(bytes(socket.readLine().data()))
        except ValueError:
            said = None
        if not isinstance(said, list) or not all(isinstance(name, str) for name in said):
            socket.abort()
            return
        socket.write(ANSWER)
        socket.disconnectFromServer()
        self.asked.emit([Path(name) for name in said])
