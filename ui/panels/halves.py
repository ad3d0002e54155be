"""Two parts of a window with a handle between them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from ui.theme import SPACE


class Halves(QSplitter):
    """Two parts side by side, or one above the other; neither can be folded away.

    Each part comes with its pixels at first and with its share of the room that is left. Parts may also be made inside
    (their parent is this) and given their room when they are there.
    """

    def __init__(self, way: Qt.Orientation, *parts: tuple[QWidget, int, int], parent: QWidget | None = None) -> None:
        """Put the parts together."""
        super().__init__(way, parent)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(2 * SPACE)
        for part, _, _ in parts:
            self.addWidget(part)
        self.give_room(*((pixels, share) for _, pixels, share in parts))

    def give_room(self, *rooms: tuple[int, int]) -> None:
        """Give the parts that are there their pixels and their shares, in order."""
        for number, (_, share) in enumerate(rooms):
            self.setStretchFactor(number, share)
        self.setSizes([pixels for pixels, _ in rooms])
