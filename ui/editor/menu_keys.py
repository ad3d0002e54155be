"""The keys that belong to the menus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence

from ui.keys import Keys

_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class MenuKeys(QObject):
    """Leaves the keys of the menus to the menus: Qt's text widgets would swallow undo, redo and others.

    A filter, and not a method of the text: what is watched has every kind of event made for it in Python, and the first
    picture does without (4 ms).
    """

    def __init__(self, keys: Keys, parent: QObject) -> None:
        """Follow the keys that the actions have."""
        super().__init__(parent)
        self._keys = keys
        self._taken: frozenset[str] = frozenset()
        keys.changed.connect(self._read)
        self._read()

    @Slot()
    def _read(self) -> None:
        self._taken = self._keys.taken()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep those keys from the text that is watched."""
        # A letter alone belongs to the text, and takes no time here.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.modifiers() & _HELD
            and pressed(event) in self._taken
        ):
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def pressed(event: QKeyEvent) -> str:
    """Return the key of an event as a portable key sequence; the keypad's keys are like the others."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    key = QKeyCombination(held, Qt.Key(event.key()))
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)
