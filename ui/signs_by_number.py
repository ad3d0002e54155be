"""Signs that Windows writes by their numbers: Alt with digits of the keypad, Alt+0151 for a dash."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def leave_to_windows(window: QWidget, system: str = sys.platform) -> None:
    """Have no action hear the digits of such a number; on other systems (sys.platform) the keypad is like other keys.

    For want of a key of the keypad itself, Qt takes the one above the letters: Alt+1 goes to a list.
    """
    if system != "win32":
        return
    for digit in range(10):
        shortcut = QShortcut(QKeySequence(f"Alt+Num+{digit}"), window)
        shortcut.setContext(Qt.ShortcutContext.ApplicationShortcut)
