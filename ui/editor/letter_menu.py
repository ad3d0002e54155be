"""A menu in which Home, End and the first letters of its entries choose, as in a list."""

from __future__ import annotations

from PySide6 import QtCore, QtGui
from PySide6.QtWidgets import QMenu


class LetterMenu(QMenu):
    """Goes to the first or last entry, or to the next that begins with the letter typed; Enter chooses it."""

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        """Go to an entry; what else the key may mean is Qt's."""
        entries = [action for action in self.actions() if action.isEnabled() and not action.isSeparator()]
        ends: dict[int, int] = {QtCore.Qt.Key.Key_Home: 0, QtCore.Qt.Key.Key_End: -1}
        typed = event.text().casefold()
        if entries and event.key() in ends:
            self.setActiveAction(entries[ends[event.key()]])
            return
        active = self.activeAction()
        after = entries.index(active) + 1 if active in entries else 0
        following = (*entries[after:], *entries[:after])
        fits = (action for action in following if typed.strip() and action.text().casefold().startswith(typed))
        found = next(fits, None)
        if found is not None:
            self.setActiveAction(found)
            return
        super().keyPressEvent(event)
