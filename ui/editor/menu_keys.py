"""The keys that belong to the menus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence

from ui.keys import Keys

_OVERRIDE = QEvent.Type.ShortcutOverride
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier

#: Qt numbers the keys that write a sign of Latin-1 like the sign.
_FIRST_SIGN, _LAST_SIGN = 0x21, 0xFF


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

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keep those keys from the text that is watched."""
        # A letter alone belongs to the text, and takes no time here: what Qt itself would answer is not asked.
        if event.type() is not _OVERRIDE or not isinstance(event, QKeyEvent):
            return False
        if event.modifiers() & _HELD and pressed(event) in self._taken:
            event.ignore()
            return True
        return False


def pressed(event: QKeyEvent) -> str:
    """Return the key of an event as a portable key sequence; the keypad's keys are like the others.

    Shift is part of a sign that needs it (Ctrl++ on a keyboard that has + above =), and not named besides.
    """
    held, key = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier, event.key()
    if _FIRST_SIGN <= key <= _LAST_SIGN and not chr(key).isalnum():
        held &= ~Qt.KeyboardModifier.ShiftModifier
    return QKeySequence(held.value | key).toString(QKeySequence.SequenceFormat.PortableText)
