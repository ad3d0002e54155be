"""What to do when nothing is open: open, paste, try the sample."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

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
        line = QLabel(tr("Emend shows what the translation machine got wrong, says why, and offers the right form."))
        line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        line.setProperty("muted", True)
        buttons = QHBoxLayout()
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
        column.addWidget(title, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(line)
        column.addSpacing(8)
        column.addLayout(buttons)
        column.setAlignment(buttons, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        column.addWidget(self._hint)
        column.addStretch(3)

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
