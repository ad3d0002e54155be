"""Refreshing a panel once for many changes, and only while somebody sees it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

#: Milliseconds in which changes are gathered: a table need not be faster than the eye, and typing comes first.
GATHER = 40


class Refresher(QObject):
    """Calls `act` some milliseconds after it was asked, or when the panel is next shown."""

    def __init__(self, panel: QWidget, act: Callable[[], None]) -> None:
        """Watch over a panel; it owns this object."""
        super().__init__(panel)
        self._panel = panel
        self._act = act
        self._stale = True
        self._timer = QTimer(self, interval=GATHER, singleShot=True)
        self._timer.timeout.connect(self.now)
        panel.installEventFilter(self)

    @Slot()
    def ask(self, *_what: object) -> None:
        """Refresh soon; whatever a signal carries is of no matter."""
        self._stale = True
        if self._panel.isVisible() and not self._timer.isActive():
            self._timer.start()

    @Slot()
    def now(self) -> None:
        """Refresh at once."""
        self._timer.stop()
        self._stale = False
        self._act()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Catch up when the panel comes into sight."""
        if watched is self._panel and event.type() == QEvent.Type.Show and self._stale:
            self.now()
        return False
