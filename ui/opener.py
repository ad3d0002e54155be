"""Opens the window, and opens it anew where it shall speak another language."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from ui.shell import Shell

if TYPE_CHECKING:
    # For its name only: it knows the whole window, which comes after the first picture.
    from ui.carried_over import CarriedOver


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
        self._open(paths)

    def _open(self, paths: Sequence[Path]) -> None:
        self.shell = Shell(self._app, paths, self._database, guarded=self._guarded)
        # When the dialog that asked for it is closed, and what called it is done.
        self.shell.again_asked.connect(lambda: QTimer.singleShot(0, self._open_again))
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
        before.window.close()
        before.discard()
        # At once: what a thread has still sent them would find the database closed.
        self._app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self._open(())
        self._app.setQuitOnLastWindowClosed(quits)
        if carried is not None:
            self._carried = carried
            self.shell.ready.connect(self._carry_over)

    @Slot()
    def _carry_over(self) -> None:
        if self.shell.emend and self.shell.emend.surroundings:
            self._carried.into_window(self.shell.emend.surroundings)
