"""How large a window opens."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

#: Pixels that the frame takes from a screen beside the window itself: its borders, and its title with a border.
FRAME: Final = (16, 44)


def resize_on_screen(window: QWidget, width: int, height: int) -> None:
    """Give a window its size in pixels, or as much of it as its screen has room for: its buttons stand at its foot."""
    room = window.screen().availableGeometry()
    window.resize(min(width, room.width() - FRAME[0]), min(height, room.height() - FRAME[1]))
