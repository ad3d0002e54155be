"""The keys that belong to the menus."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence

from ui.keys import Keys

#: What makes a key more than a letter.
HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier

#: Qt numbers the keys that write a sign of Latin-1 like the sign.
_FIRST_SIGN, _LAST_SIGN = 0x21, 0xFF


class MenuKeys(QObject):
    """Carries out the keys of the menus that Qt's text widgets would keep for themselves: undo, redo and others.

    The text asks it about what is pressed with Ctrl, Alt or Meta, once Qt has left that to the text. (A filter of
    events would be asked about every letter, three times.)
    """

    def __init__(self, keys: Keys, actions: Mapping[str, QAction], parent: QObject) -> None:
        """Follow the keys that the actions, by their names, have."""
        super().__init__(parent)
        self._keys, self._by_name = keys, actions
        self._names: dict[str, str] = {}
        keys.changed.connect(self._read)
        self._read()

    @Slot()
    def _read(self) -> None:
        self._names = {key: spec.id for spec in self._keys.table() for key in spec.keys}

    def take(self, event: QKeyEvent) -> bool:
        """Do what belongs to the key, if it can be done now; False where the key is no action's."""
        name = self._names.get(pressed(event)) if event.modifiers() & HELD else None
        if name is None:
            return False
        # One that is not enabled does nothing.
        self._by_name[name].trigger()
        return True


def pressed(event: QKeyEvent) -> str:
    """Return the key of an event as a portable key sequence; the keypad's keys are like the others.

    Shift is part of a sign that needs it (Ctrl++ on a keyboard that has + above =), and not named besides.
    """
    held, key = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier, event.key()
    if _FIRST_SIGN <= key <= _LAST_SIGN and not chr(key).isalnum():
        held &= ~Qt.KeyboardModifier.ShiftModifier
    return QKeySequence(held.value | key).toString(QKeySequence.SequenceFormat.PortableText)
