"""A line across the window that says what went wrong and what to do; it stays until it is read."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from qa_tool.domain.errors import EmendError
from ui.tongue import tr


class Notice(QFrame):
    """Shows the latest error; hidden while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start hidden."""
        super().__init__(parent)
        self.setProperty("bar", True)
        self.setAccessibleName(tr("Message"))
        self._sign = QLabel("!")
        self._sign.setProperty("bad", True)
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close = QPushButton(tr("Close"))
        self._close.setToolTip(tr("Close this message (Esc)"))
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(10)
        row.addWidget(self._sign)
        row.addWidget(self.text, 1)
        row.addWidget(self._close)
        self.hide()

    def show_error(self, error: EmendError) -> None:
        """Show what happened and what to do."""
        self.text.setText(f"{tr(error.what)} {tr(error.hint)}".strip())
        self.text.setAccessibleName(self.text.text())
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            return
        super().keyPressEvent(event)
