"""Which parts of the line at the foot of the window there is room for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QStatusBar, QWidget


class FootRoom(QObject):
    """Leaves out of a status bar what there is no room for; else it would make the window wider."""

    def __init__(self, line: QStatusBar, parts: Sequence[QWidget]) -> None:
        """Follow the width of the line; of `parts` the first goes first."""
        super().__init__(line)
        self._line, self._parts = line, tuple(parts)
        line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look again when the line has another width, or a part of it other words."""
        if watched is self._line and event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._fit()
        return False

    def _fit(self) -> None:
        layout = self._line.layout()
        between = layout.spacing() if layout is not None else 0
        found = self._line.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        # A message lies over the parts, and takes no room.
        over = Qt.WidgetAttribute.WA_TransparentForMouseEvents
        others = (part for part in found if part not in self._parts and not part.testAttribute(over))
        room = self._line.width() - sum(part.sizeHint().width() + between for part in others if not part.isHidden())
        # The last to go has its place first.
        for part in reversed(self._parts):
            room -= part.sizeHint().width() + between
            part.setVisible(room >= 0)
