"""The keys of a window other than the main one, or of a panel: what is pressed there, and what it does."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from ui.editor.menu_keys import HELD, pressed
from ui.key_scopes import KeyScope
from ui.keys import Keys
from ui.panels.rows_view import RowsView
from ui.tongue import tr

_PRESSES = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)


class WindowKeys(QObject):
    """Carries out the keys of a scope, wherever in its places the keyboard is.

    Lists are asked before they move about by a key, fields before they edit by one, and boxes to choose from before
    they look for what begins with it; but what is typed stays typed, and a field takes its own typing back first.
    """

    def __init__(
        self, keys: Keys, scope: KeyScope, acts: Mapping[str, Callable[[], object]], place: QWidget, *others: QWidget
    ) -> None:
        """Follow the keys in `place`, which owns this, in its lists and fields, and in `others`.

        An action of the scope without an act is a defect (KeyError).
        """
        super().__init__(place)
        self._keys, self._scope = keys, scope
        self._acts = {spec.id: acts[spec.id] for spec in scope.actions}
        self._names: dict[str, str] = {}
        keys.changed.connect(self._read)
        self._read()
        kinds: tuple[type[QWidget], ...] = (RowsView, QLineEdit, QComboBox)
        for part in (place, *(each for kind in kinds for each in place.findChildren(kind)), *others):
            part.installEventFilter(self)

    @Slot()
    def _read(self) -> None:
        self._names = {key: spec.id for spec in self._scope.actions for key in self._keys.of(spec.id)}

    # Qt's own names

    def eventFilter(self, place: QObject, event: QEvent) -> bool:
        """Take a key of the scope, from the main window's keys, too."""
        if event.type() not in _PRESSES or not isinstance(event, QKeyEvent):
            return False
        name = self._names.get(pressed(event))
        if name is None:
            return False
        if isinstance(place, QLineEdit | QComboBox) and _is_typed(place, event):
            # A box has no use for Del, and hands it on to whoever would delete what is chosen elsewhere.
            return isinstance(place, QComboBox) and not (event.text() and event.text().isprintable())
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            self._acts[name]()
        return True


def undo_tip(keys: Keys, action: str, what: str) -> str:
    """Return the tip of a button that takes back `what`, or nothing, with the key of its action."""
    key = f"{{{action}}}"
    return keys.words(
        tr("Undo {what} ({key})", what=what, key=key) if what else tr("There is nothing to undo ({key})", key=key)
    )


def _is_typed(field: QLineEdit | QComboBox, event: QKeyEvent) -> bool:
    """Say whether a key is for the field: it writes, or takes back what was written."""
    if isinstance(field, QLineEdit):
        if event.matches(QKeySequence.StandardKey.Undo):
            return field.isUndoAvailable()
        if event.matches(QKeySequence.StandardKey.Redo):
            return field.isRedoAvailable()
    return not event.modifiers() & HELD and not Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35
