"""The line at the foot of the window: what was said last, shortened to the room beside the facts."""

from __future__ import annotations

# By their modules where the first picture does without: PySide makes a class when it is first named.
from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QStatusBar, QWidget

#: Pixels beside a message.
_ROOM = 6


class StatusLine(QStatusBar):
    """A status bar that ends a message that is too long with an ellipsis, and says it whole in its tip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with nothing said."""
        super().__init__(parent)
        self.messageChanged.connect(self._keep_whole)

    def shown_message(self) -> str:
        """Return the message as far as there is room for it."""
        cut = QtCore.Qt.TextElideMode.ElideRight
        return self.fontMetrics().elidedText(self.currentMessage(), cut, self._room().width())

    # inner workings

    def _room(self) -> QtCore.QRect:
        """Return where a message stands: left of all that is shown in the line."""
        direct = QtCore.Qt.FindChildOption.FindDirectChildrenOnly
        lefts = [part.x() for part in self.findChildren(QWidget, options=direct) if part.isVisible()]
        return self.rect().adjusted(_ROOM, 0, min((*lefts, self.width())) - self.width() - _ROOM, 0)

    @Slot(str)
    def _keep_whole(self, message: str) -> None:
        self.setToolTip(message)

    # Qt's own names

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the message."""
        if not self.currentMessage():
            super().paintEvent(event)
            return
        option = QtWidgets.QStyleOption()
        option.initFrom(self)
        ground = QtWidgets.QStyle.PrimitiveElement.PE_PanelStatusBar
        with QtGui.QPainter(self) as painter:
            self.style().drawPrimitive(ground, option, painter, self)
            painter.setPen(self.palette().windowText().color())
            painter.drawText(self._room(), QtCore.Qt.AlignmentFlag.AlignVCenter, self.shown_message())
