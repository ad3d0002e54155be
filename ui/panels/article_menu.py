"""What can be done with the open article as a whole, for whoever asks in the list of articles."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu

from ui.main_window import MainWindow

#: The actions of the menu, in their groups.
_GROUPS = (
    ("state-new", "state-review", "state-done", "archive"),
    ("article-glossaries", "profile"),
    ("attach-source", "export-text", "export-report"),
)


def article_menu(window: MainWindow) -> QMenu:
    """Return the menu; it deletes itself when it closes."""
    menu = QMenu(window)
    menu.aboutToHide.connect(menu.deleteLater)
    for number, group in enumerate(_GROUPS):
        if number:
            menu.addSeparator()
        for name in group:
            menu.addAction(window.actions_by_id[name])
    return menu
