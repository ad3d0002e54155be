"""What of an open menu can do something just now; the keys work all the time, and say why where they cannot."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from qa_tool.domain.issue import PlacedIssue
from ui.controllers.availability import why_not
from ui.controllers.review_controller import ReviewController
from ui.keys import Keys
from ui.main_window import MainWindow


class MenuState(QObject):
    """Greys, while a menu is open, the commands in it that can do nothing; their tips say why."""

    def __init__(
        self,
        window: MainWindow,
        controller: ReviewController,
        keys: Keys,
        chosen_together: Callable[[], Sequence[PlacedIssue]],
    ) -> None:
        """Follow the menus of the window, and those within them; `chosen_together` as for the commands."""
        super().__init__(window)
        self._controller, self._keys, self._chosen_together = controller, keys, chosen_together
        # What was greyed, with the tip it had.
        self._greyed: list[tuple[QAction, str]] = []
        for menu in window.menuBar().findChildren(QMenu):
            menu.aboutToShow.connect(self._grey)
            menu.aboutToHide.connect(self._restore)

    @Slot()
    def _grey(self) -> None:
        menu = self.sender()
        # What can be done to some of several issues is not asked of the current one alone.
        several = bool(self._chosen_together())
        specs = {
            spec.id: spec
            for spec in self._keys.table()
            if not (several and (spec.within or spec.id.startswith("dismiss-")))
        }
        for action in menu.actions() if isinstance(menu, QMenu) else ():
            spec = specs.get(action.objectName())
            why = why_not(spec, self._controller) if spec is not None and action.isEnabled() else ""
            if why:
                self._greyed.append((action, action.toolTip()))
                action.setToolTip(f"{why}.")
                action.setEnabled(False)

    @Slot()
    def _restore(self) -> None:
        menu = self.sender()
        there = menu.actions() if isinstance(menu, QMenu) else []
        for action, tip in self._greyed:
            if action in there:
                action.setToolTip(tip)
                action.setEnabled(self._controller.session is not None or not action.property("needs_article"))
        self._greyed = [each for each in self._greyed if each[0] not in there]
