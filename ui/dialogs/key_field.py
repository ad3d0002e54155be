"""A field that takes one key as it is pressed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.editor.menu_keys import pressed
from ui.tongue import tr

_MODIFIERS = frozenset(
    {
        Qt.Key.Key_Control,
        Qt.Key.Key_Shift,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_unknown,
    }
)


class KeyField(QLineEdit):
    """Reports the next key as a portable sequence; Esc gives up, Backspace asks for no key at all, Tab goes on."""

    taken = Signal(str)
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Wait for a key whenever it has the focus."""
        super().__init__(parent)
        self.setReadOnly(True)
        self.setPlaceholderText(tr("Press the new key"))
        self.setAccessibleName(tr("New key of the chosen action"))
        self.setToolTip(tr("Press the new key. Backspace: no key. Esc: leave it as it is"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def event(self, event: QEvent) -> bool:
        """Keep every key from the menus while one is asked for."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the key."""
        key = event.key()
        if key in _MODIFIERS:
            return
        alone = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if alone and key == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif alone and key == Qt.Key.Key_Backspace:
            self.taken.emit("")
        else:
            self.taken.emit(pressed(event))
