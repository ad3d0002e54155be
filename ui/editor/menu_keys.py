"""The keys that belong to the menus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_TAKEN = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
_WITH_CONTROL = frozenset({*map(ord, "123456789IEUHOGY"), Qt.Key.Key_Return.value, Qt.Key.Key_Enter.value})
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class MenuKeys(QObject):
    """Leaves the keys of the menus to the menus: Qt's text widgets would swallow undo, redo and others.

    A filter, and not a method of the text: what is watched has every kind of event made for it in Python, and the first
    picture does without (4 ms).
    """

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep those keys from the text that is watched."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            held = event.modifiers()
            # A letter alone belongs to the text; every key of the menus here has one of these two held with it.
            if held & _HELD and (
                any(event.matches(key) for key in _TAKEN)
                or (held & Qt.KeyboardModifier.ControlModifier and event.key() in _WITH_CONTROL)
            ):
                event.ignore()
                return True
        return super().eventFilter(watched, event)
