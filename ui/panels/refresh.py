"""Refreshing a panel once for many changes, and only while somebody sees it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, SignalInstance, Slot
from PySide6.QtWidgets import QDockWidget, QWidget

#: Milliseconds in which changes are gathered: a table need not be faster than the eye, and typing comes first.
GATHER = 40


class Refresher(QObject):
    """Calls `act` some milliseconds after it was asked, or when the panel is next shown.

    The panel calls `catch_up` in its showEvent. (An event filter would do without, but Qt still asks it for an answer
    while Python is taking the panel apart.) Qt shows no panel when its tab comes to the front: it was never hidden, it
    lay outside of the window. Its dock tells of that.
    """

    def __init__(self, panel: QWidget, act: Callable[[], None]) -> None:
        """Serve a panel, which owns this object."""
        super().__init__(panel)
        self._panel = panel
        self._act = act
        self._stale = True
        self._dock: QDockWidget | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._due)

    @property
    def is_due(self) -> bool:
        """Whether the panel shows what is out of date, or nothing yet."""
        return self._stale

    def follow(self, *signals: SignalInstance) -> None:
        """Ask whenever one of these is emitted."""
        for signal in signals:
            signal.connect(self.ask)

    @Slot()
    def ask(self, *_what: object) -> None:
        """Refresh soon; whatever a signal carries is of no matter."""
        self._stale = True
        if self._panel.isVisible() and not self._timer.isActive():
            self._timer.start(GATHER)

    @Slot()
    def next(self) -> None:
        """Refresh when what is going on is done and painted, in a turn of its own: both together would take long."""
        self._stale = True
        if self._panel.isVisible():
            self._timer.start(0)

    @Slot()
    def now(self) -> None:
        """Refresh at once."""
        self._timer.stop()
        self._stale = False
        self._act()

    @Slot()
    def catch_up(self) -> None:
        """Refresh if it is due; the panel calls this when it is shown."""
        if self._stale:
            self.now()

    @Slot()
    def _due(self) -> None:
        """Refresh, or leave it until the tab of the panel comes to the front."""
        if not self._panel.visibleRegion().isEmpty():
            self.now()
        elif self._dock is None:
            above = self._panel.parentWidget()
            if isinstance(above, QDockWidget):
                self._dock = above
                above.visibilityChanged.connect(self._on_dock)

    @Slot(bool)
    def _on_dock(self, seen: bool) -> None:
        if seen:
            self.catch_up()
