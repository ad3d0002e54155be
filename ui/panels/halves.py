"""Two parts of a window with a handle between them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from ui.theme import SPACE


class Halves(QSplitter):
    """Two parts side by side, or one above the other; neither can be folded away.

    Each part comes with its pixels at first and with its share of the room that is left.
    """

    def __init__(self, way: Qt.Orientation, *parts: tuple[QWidget, int, int]) -> None:
        """Put the parts together."""
        super().__init__(way)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(2 * SPACE)
        for number, (part, _, share) in enumerate(parts):
            self.addWidget(part)
            self.setStretchFactor(number, share)
        self.setSizes([pixels for _, pixels, _ in parts])
