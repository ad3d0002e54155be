"""Actions and issues, chosen in the real window as an editor does."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu


def menu_of(window, action):
    """Return the menu that an action is in."""
    # Qt for Python 6.8 and 6.9 let go of a menu that is asked of its action together with that action.
    menus = window.menuBar().findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return next(menu for menu in menus if action in menu.actions())


def trigger(desk, name):
    """Choose an action as from its menu; a disabled one must not be chosen."""
    action = desk.window.actions_by_id[name]
    assert action.isEnabled(), name
    action.trigger()


def choose(desk, wanted):
    """Make the first issue that is wanted the current one."""
    placed = next(p for p in desk.controller.issues if wanted(p))
    desk.controller.choose(placed)
    return placed


def of_term(desk):
    return choose(desk, lambda p: p.issue.term is not None and p.issue.suggestions)
