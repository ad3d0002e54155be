"""What to do when nothing is open: open, paste, try the sample."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.keys import Keys
from ui.theme import HEADING, sized
from ui.tongue import tr


class Welcome(QWidget):
    """The empty desk."""

    open_asked = Signal()
    paste_asked = Signal()
    sample_asked = Signal()

    def __init__(self, parent: QWidget | None = None, keys: Keys | None = None) -> None:
        """Show the three ways to begin."""
        super().__init__(parent)
        self._keys = keys or Keys(parent=self)
        self.setAccessibleName(tr("Empty desk"))
        title = QLabel(tr("Which article shall we look at?"))
        title.setFont(sized(title.font(), 2 * HEADING + 3, strong=True))
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        title.setWordWrap(True)
        line = QLabel(tr("Emend shows what the translation machine got wrong, says why, and offers the right form."))
        line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        line.setProperty("muted", True)
        buttons = self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        buttons.setSpacing(12)
        self.buttons: list[QPushButton] = []
        for text, key, signal in (
            (tr("Open files…"), "{open}", self.open_asked),
            (tr("Paste an article"), "Ctrl+V", self.paste_asked),
            (tr("Try the sample"), "{open-sample}", self.sample_asked),
        ):
            button = QPushButton(text)
            button.setMinimumHeight(40)
            button.setMinimumWidth(132)
            self._keys.tip(button, f"{text.rstrip('…')} ({key})")
            button.setAccessibleName(text.rstrip("…"))
            button.clicked.connect(signal)
            buttons.addWidget(button)
            self.buttons.append(button)
        self.buttons[0].setDefault(True)
        line.setWordWrap(True)
        self._hint = QLabel()
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setProperty("muted", True)
        self._hint.setWordWrap(True)
        self._keys.changed.connect(self._show_keys)
        self._show_keys()
        column = QVBoxLayout(self)
        column.setSpacing(16)
        column.addStretch(2)
        column.addWidget(title)
        column.addWidget(line)
        column.addSpacing(8)
        column.addLayout(buttons)
        column.setAlignment(buttons, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        column.addWidget(self._hint)
        column.addStretch(3)

    def minimumSizeHint(self) -> QSize:
        """Be as narrow as the buttons are one below the other."""
        margins = self.contentsMargins()
        return QSize(self._widths()[0] + margins.left() + margins.right(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons one below the other where they have no room side by side."""
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        fits = sum(self._widths()) + 6 * self._row.spacing() <= self.width()
        self._row.setDirection(direction.LeftToRight if fits else direction.TopToBottom)

    def _widths(self) -> list[int]:
        """Return how wide the buttons are, the widest first."""
        widths = (max(button.sizeHint().width(), button.minimumWidth()) for button in self.buttons)
        return sorted(widths, reverse=True)

    @Slot()
    def _show_keys(self) -> None:
        self._hint.setText(
            self._keys.words(
                tr(
                    "You can also drop files or a folder here.\nThen: {next-issue} goes to the next issue, "
                    "{apply-1} applies its first suggestion, {dismiss-here} says it is fine."
                )
            )
        )
