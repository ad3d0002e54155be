"""The line at the foot of the window: what was said last, beside the facts or for a while over some of them."""

from __future__ import annotations

# By their modules where the first picture does without: PySide makes a class when it is first named.
from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QStatusBar, QWidget

from ui.as_written import as_written

#: Pixels beside a message.
_ROOM = 6


class StatusLine(QStatusBar):
    """A status bar whose message covers what stands to its right where it is too long for the room beside that.

    One that is too long even so ends with an ellipsis. What has the property "stays" is not covered.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with nothing said."""
        super().__init__(parent)
        self.messageChanged.connect(self._keep_whole)
        # What a long message stands on, made when there is one.
        self._over: QtWidgets.QLabel | None = None

    def shown_message(self) -> str:
        """Return the message as far as there is room for it."""
        cut = QtCore.Qt.TextElideMode.ElideRight
        return self.fontMetrics().elidedText(self.currentMessage(), cut, self._room().width())

    # inner workings

    def _room(self) -> QtCore.QRect:
        """Return where a message stands: from the left, over as many parts of the line as it is long."""
        needed = self.fontMetrics().horizontalAdvance(self.currentMessage()) + 2 * _ROOM
        end = 0
        for part in self._parts():
            if part.x() >= needed or part.property("stays"):
                end = part.x()
                break
            end = part.geometry().right() + 1
        else:
            end = self.width()
        return self.rect().adjusted(_ROOM, 0, end - self.width() - _ROOM, 0)

    def _parts(self) -> list[QWidget]:
        """Return what is shown in the line, from left to right."""
        direct = QtCore.Qt.FindChildOption.FindDirectChildrenOnly
        parts = (part for part in self.findChildren(QWidget, options=direct) if part.isVisible())
        return sorted((part for part in parts if part is not self._over), key=QWidget.x)

    @Slot(str)
    def _keep_whole(self, message: str) -> None:
        self.setToolTip(as_written(message))
        self._cover()

    def _cover(self) -> None:
        """Lay a message over the parts that it is too long to stand beside."""
        if self._over is not None:
            self._over.hide()
        if not self.currentMessage():
            return
        parts, room = self._parts(), self._room()
        if not parts or parts[0].x() >= room.right():
            return
        if self._over is None:
            self._over = QtWidgets.QLabel(self)
            self._over.setTextFormat(QtCore.Qt.TextFormat.PlainText)
            self._over.setAutoFillBackground(True)
            self._over.setIndent(_ROOM)
            self._over.setAttribute(QtCore.Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._over.setGeometry(self.rect().adjusted(0, 0, room.right() + _ROOM - self.width(), 0))
        self._over.setText(self.shown_message())
        self._over.show()
        self._over.raise_()

    # Qt's own names

    def minimumSizeHint(self) -> QtCore.QSize:
        """Be as narrow as the window wants to be."""
        return QtCore.QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        """Cover what has to be covered now."""
        super().resizeEvent(event)
        self._cover()

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
