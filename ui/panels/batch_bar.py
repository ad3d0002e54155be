"""How far the reading or writing of many articles is, with a button that stops it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from ui.theme import SPACE
from ui.tongue import tr


class BatchBar(QWidget):
    """A bar for the status line; hidden while there is nothing to do."""

    cancelled = Signal()

    def __init__(self, name: str, tip: str, parent: QWidget | None = None) -> None:
        """Start hidden; `name` is for screen readers, `tip` says what the button stops."""
        super().__init__(parent)
        # No message lies over it.
        self.setProperty("stays", True)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(name)
        self.bar.setFormat(tr("%v of %m articles"))
        self.bar.setMinimumWidth(170)
        self.stop = QPushButton(tr("Stop"))
        self.stop.setProperty("fact", True)
        self.stop.setToolTip(tip)
        self.stop.clicked.connect(self.cancelled)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(self.bar)
        row.addWidget(self.stop)
        # No taller than the words beside it, or the line would grow and push the text up.
        self.setMaximumHeight(self.fontMetrics().height())
        self.hide()

    @Slot(int, int)
    def show_progress(self, done: int, whole: int) -> None:
        """Show how many are done; the bar goes when all are."""
        self.bar.setMaximum(max(1, whole))
        self.bar.setValue(done)
        self.setVisible(whole > 0)
