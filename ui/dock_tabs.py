"""The tabs of docks that lie in one place: whole names where there is little room for them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QTabBar

from ui.tongue import tr

#: Pixels beside the name on a tab, as the stylesheet has them for one that is not tight.
_BESIDE = 12


class TabRoom(QObject):
    """Has the names on tabs stand closer together where they would be cut short otherwise."""

    def watch(self, bar: QTabBar) -> None:
        """Follow the width of a row of tabs from now on."""
        bar.removeEventFilter(self)
        bar.installEventFilter(self)
        # Tab leads to it, and Qt gives it none.
        bar.setAccessibleName(tr("Panels"))
        self._fit(bar)

    def _fit(self, bar: QTabBar) -> None:
        names = [bar.tabText(at) for at in range(bar.count())]
        needed = sum(bar.fontMetrics().horizontalAdvance(name) + 2 * _BESIDE for name in names)
        tight = needed > bar.width()
        if tight != bool(bar.property("tight")):
            bar.setProperty("tight", tight)
            bar.style().unpolish(bar)
            bar.style().polish(bar)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look again when the row has another width."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QTabBar):
            self._fit(watched)
        return False
