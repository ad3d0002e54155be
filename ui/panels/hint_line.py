"""A line below the text that says what to try next; it takes no focus and asks nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from ui.tongue import tr


class HintLine(QFrame):
    """Shows one hint; hidden while there is none. `closed` tells that the editor wants to be rid of it."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start hidden."""
        super().__init__(parent)
        self.setProperty("footer", True)
        self.setAccessibleName(tr("Hint"))
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self._count = QLabel()
        self._count.setProperty("muted", True)
        self.close_button = QPushButton(tr("Got it"))
        self.close_button.setToolTip(tr("Close this hint; it does not come back"))
        self.close_button.setAccessibleName(tr("Close this hint for good"))
        # Reached by Tab like everything, but a click leaves the keyboard in the text.
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.close_button.clicked.connect(self.closed)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 10, 6)
        row.setSpacing(12)
        row.addWidget(self._count)
        row.addWidget(self.text, 1)
        row.addWidget(self.close_button)
        self.hide()

    def show_hint(self, text: str, number: int, whole: int) -> None:
        """Show a hint, the `number`th of `whole`; "" hides the line."""
        self.text.setText(text)
        self.text.setAccessibleName(text)
        self._count.setText(tr("{number} of {whole}", number=number, whole=whole))
        self.setVisible(bool(text))
