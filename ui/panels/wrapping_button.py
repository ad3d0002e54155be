"""A button whose text may need more than one line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from ui.models.wording import breakable


class WrappingButton(QPushButton):
    """A push button that wraps its text and grows downwards; a number in front of it may be shown in grey."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without a text."""
        super().__init__(parent)
        self.setProperty("suggestion", True)
        self._number = QLabel()
        self._number.setProperty("muted", True)
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 7, 10, 7)
        row.setSpacing(8)
        row.addWidget(self._number, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        for label in (self._number, self._words):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_words(self, words: str, number: str = "") -> None:
        """Show this text, and a number in front of it."""
        self._number.setText(number)
        self._number.setVisible(bool(number))
        self._words.setText(breakable(words))
        self.setAccessibleName(f"{number} {words}".strip())
        self.updateGeometry()

    def words(self) -> str:
        """Return the text shown."""
        return self._words.text()

    # Qt's own names

    def sizeHint(self) -> QSize:
        """As the text in it needs."""
        layout = self.layout()
        return layout.sizeHint() if layout else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """As the longest word needs."""
        layout = self.layout()
        return layout.minimumSize() if layout else super().minimumSizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press it, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Measure again in another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()
