"""Opens the window, opens it anew where it shall speak another language, and takes the files of later starts."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from ui.shell import Shell

if TYPE_CHECKING:
    # For their names only: what they import comes after the first picture.
    from ui.carried_over import CarriedOver
    from ui.listening import Listening

#: Milliseconds until it is looked again whether a dialog is answered.
_AGAIN = 200


class Opener(QObject):
    """Holds the one window there is.

    A window has its words from when it is built. For other words it is closed as an editor would close it, which keeps
    everything, and another is opened on what was kept: the article, its place and its history, how the docks lie, and
    what lists are filtered by.
    """

    def __init__(
        self, app: QApplication, paths: Sequence[Path] = (), database: str | None = None, *, guarded: bool = False
    ) -> None:
        """Open the window with these articles."""
        super().__init__()
        self._app, self._database, self._guarded = app, database, guarded
        self._carried: CarriedOver
        self._listening: Listening | None = None
        # What later starts ask for while the window cannot open it.
        self._asked: list[list[Path]] = []
        self._open(paths)
        self.shell.ready.connect(self._listen)

    def _open(self, paths: Sequence[Path]) -> None:
        self.shell = Shell(self._app, paths, self._database, guarded=self._guarded)
        # When the dialog that asked for it is closed, and what called it is done.
        self.shell.again_asked.connect(lambda: QTimer.singleShot(0, self._open_again))
        self.shell.window.closing.connect(self._stop_listening)
        self.shell.show()

    @Slot()
    def _open_again(self) -> None:
        # Nothing of the first picture.
        from PySide6.QtCore import QEvent

        from ui.carried_over import CarriedOver

        before, emend = self.shell, self.shell.emend
        around = emend.surroundings if emend else None
        carried = CarriedOver.from_window(around) if around else None
        quits = self._app.quitOnLastWindowClosed()
        self._app.setQuitOnLastWindowClosed(False)
        before.window.closing.disconnect(self._stop_listening)
        if not before.window.close():
            # Something would have been lost.
            before.window.closing.connect(self._stop_listening)
            self._app.setQuitOnLastWindowClosed(quits)
            return
        before.discard()
        # At once: what a thread has still sent them would find the database closed.
        self._app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self._open(())
        self._app.setQuitOnLastWindowClosed(quits)
        self.shell.ready.connect(self._open_asked)
        if carried is not None:
            self._carried = carried
            self.shell.ready.connect(self._carry_over)

    @Slot()
    def _carry_over(self) -> None:
        if self.shell.emend and self.shell.emend.surroundings:
            self._carried.into_window(self.shell.emend.surroundings)

    # files of later starts

    @Slot()
    def _listen(self) -> None:
        """Listen for them, now that nothing of the start waits for it."""
        if self.shell.emend is None or self.shell.emend.controller.library is None:
            # Whoever starts again is told why, too.
            return
        try:
            from ui.listening import Listening
        except ImportError:
            # Qt's network needs more of the system's libraries than the window does.
            return
        self._listening = Listening(self.shell.url, self)
        self._listening.asked.connect(self._on_asked)

    @Slot()
    def _stop_listening(self) -> None:
        if self._listening is not None:
            self._listening.stop()

    @Slot(list)
    def _on_asked(self, paths: list[Path]) -> None:
        self._asked.append(paths)
        self._open_asked()

    @Slot()
    def _open_asked(self) -> None:
        """Open what was asked for, in front; not beneath a dialog that waits for an answer."""
        # The first picture does without.
        from PySide6.QtCore import Qt

        emend = self.shell.emend
        if emend is None or emend.controller.library is None:
            return
        window = self.shell.window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized | Qt.WindowState.WindowActive)
        window.raise_()
        window.activateWindow()
        if self._app.activeModalWidget() is not None:
            QTimer.singleShot(_AGAIN, self._open_asked)
            return
        asked, self._asked = [path for paths in self._asked for path in paths], []
        if asked:
            emend.controller.open_files(asked)
