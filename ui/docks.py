"""The docks around the text. They come with the second picture, and the first one leaves their room empty.

What each of them has of the width is in ui.dock_room.
"""

from __future__ import annotations

from itertools import pairwise
from typing import cast

from PySide6.QtCore import QByteArray, QSettings, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QDockWidget,
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QTabBar,
    QTabWidget,
    QWidget,
)

from qa_tool.domain.said import say
from ui.dock_room import BOTTOM, LEFT, RIGHT, DockRoom
from ui.dock_tabs import TabRoom
from ui.tongue import tr

#: Docks: name for the settings, title, where. The bottom ones are tabs of one another.
DOCKS = (
    ("articles", say("Articles"), LEFT),
    ("source", say("Source"), RIGHT),
    ("card", say("Current issue"), RIGHT),
    ("issues", say("Issues"), BOTTOM),
    ("suspects", say("Suspect sentences"), BOTTOM),
    ("names", say("Names"), BOTTOM),
    ("history", say("History"), BOTTOM),
    ("dismissed", say("Dismissed"), BOTTOM),
    ("score", say("Score"), BOTTOM),
)

#: What Qt calls the buttons of a dock, and what they do.
_BUTTONS = (
    ("qt_dockwidget_floatbutton", say("Take this panel out of the window, or put it back")),
    ("qt_dockwidget_closebutton", say("Close this panel; the View menu shows it again")),
)

#: Those below the text.
_BELOW = tuple(name for name, _, area in DOCKS if area is BOTTOM)

#: Raised when the set of docks changes, so that an old arrangement is not laid over new docks.
LAYOUT_VERSION = 2
# Setting: where each of them lies.
_STATE = "window/state"


class Docks:
    """The docks of a window, by their names."""

    def __init__(self, window: QMainWindow, settings: QSettings) -> None:
        """Put them around the middle of the window, as they were left if the settings tell it."""
        self._window = window
        self._tabs = TabRoom(window)
        self._led = QTimer(window, singleShot=True, interval=0)
        self._led.timeout.connect(self._lead_focus)
        window.setDockNestingEnabled(True)
        window.setTabPosition(BOTTOM, QTabWidget.TabPosition.North)
        for at, side in ((Qt.Corner.BottomLeftCorner, LEFT), (Qt.Corner.BottomRightCorner, RIGHT)):
            window.setCorner(at, side)
        self._docks = {name: self._dock(name, tr(title), area) for name, title, area in DOCKS}
        #: What of the width each has.
        self.room = DockRoom(window, self._docks, _BELOW, settings)
        # What was left is laid out at once: to put the docks to their first places before moves the text to and fro.
        state = settings.value(_STATE)
        if not (isinstance(state, QByteArray) and window.restoreState(state, LAYOUT_VERSION)):
            self._arrange()
        self._watch_tabs()
        cast("QWidget", window.centralWidget()).setMinimumWidth(self.room.squeezed)
        self._docks["articles"].toggleViewAction().triggered.connect(self.room.leave_articles)
        for dock in self._docks.values():
            dock.visibilityChanged.connect(self._on_visibility)
        self.room.fit_soon()

    def keep(self, settings: QSettings) -> None:
        """Write down how they lie."""
        settings.setValue(_STATE, self.state())
        self.room.keep(settings)

    def state(self) -> QByteArray:
        """Return how they lie."""
        return self._window.saveState(LAYOUT_VERSION)

    def fill(self, name: str, panel: QWidget, menu: QMenu) -> None:
        """Put a panel into the dock of its name, and into the menu what shows and hides that dock."""
        dock = self._docks[name]
        if name in _BELOW:
            # It has what it needs once the room is shared out anew, and does not keep the window wide until then.
            panel.setMinimumWidth(self.room.squeezed)
        dock.setWidget(panel)
        self.room.fit_soon()
        toggle = dock.toggleViewAction()
        toggle.setToolTip(tr("Show or hide: {title}", title=dock.windowTitle()))
        toggle.setObjectName(f"view-{name}")
        menu.addAction(toggle)

    def dock(self, name: str) -> QDockWidget:
        """Return a dock by its name."""
        return self._docks[name]

    def is_behind(self, widget: QWidget) -> bool:
        """Say whether a widget is in a dock that lies behind another: Qt has moved that out of the window."""
        dock = next((each for each in self._docks.values() if each.isAncestorOf(widget)), None)
        return dock is not None and not dock.isFloating() and dock.visibleRegion().isEmpty()

    def holds(self, widget: QWidget | None) -> bool:
        """Say whether a widget is in a dock."""
        return any(dock.isAncestorOf(widget) for dock in self._docks.values()) if widget is not None else False

    def enter(self, name: str) -> None:
        """Bring a dock to the front, and put the keyboard into its list; where that is empty, into the panel."""
        self.bring(name)
        target = _list_of(self._docks[name].widget())
        target.activateWindow()
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def bring(self, name: str) -> None:
        """Bring a dock to the front."""
        if name == "articles":
            self.room.leave_articles()
        self._docks[name].show()
        self._docks[name].raise_()

    def put_back(self) -> None:
        """Show every dock where it was at first; that of the source is out of sight."""
        for dock in self._docks.values():
            # Shown one beside the other for a moment, they would make the window wider.
            dock.hide()
            dock.setFloating(False)
            self._window.removeDockWidget(dock)
        self._arrange()
        for name, dock in self._docks.items():
            dock.setVisible(name != "source")
        self._docks["issues"].raise_()
        self.room.begin_anew()

    def _dock(self, name: str, title: str, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(title, self._window)
        dock.setObjectName(f"dock-{name}")
        if area is BOTTOM:
            # Their tabs name them already.
            none = QWidget(dock)
            # Without a layout it has no size, and Qt 6.8 and 6.9 count with -1 (docs/decisions/0002).
            QHBoxLayout(none).setContentsMargins(0, 0, 0, 0)
            dock.setTitleBarWidget(none)
        for called, tip in _BUTTONS:
            button = dock.findChild(QAbstractButton, called)
            if button is not None:
                # Qt says nothing of them, and names them in English.
                button.setToolTip(tr(tip))
                button.setAccessibleName(tr(tip))
        # Qt makes the rows of tabs, and others when docks are put elsewhere.
        dock.visibilityChanged.connect(self._watch_tabs)
        return dock

    def _on_visibility(self, _visible: bool) -> None:
        # Later: of two docks that change places, Qt tells of one before the other has moved.
        self._led.start()
        self.room.fit_soon()

    def _lead_focus(self) -> None:
        """Have the keyboard where it is seen: with the list that came to the front of the one that it was in."""
        focus = self._window.focusWidget()
        if focus is None or not self.is_behind(focus):
            return
        left = next(dock for dock in self._docks.values() if dock.isAncestorOf(focus))
        front = next((d for d in self._window.tabifiedDockWidgets(left) if not d.visibleRegion().isEmpty()), None)
        if front is not None:
            _list_of(front.widget()).setFocus()

    def _watch_tabs(self, _visible: bool = True) -> None:
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        for bar in self._window.findChildren(QTabBar, options=direct):
            self._tabs.watch(bar)

    def _arrange(self) -> None:
        for name, _, area in DOCKS:
            self._window.addDockWidget(area, self._docks[name])
        # Beside the text, and out of sight until an article has a source.
        self._window.splitDockWidget(self._docks["source"], self._docks["card"], Qt.Orientation.Horizontal)
        self._docks["source"].hide()
        bottom = [self._docks[name] for name, _, area in DOCKS if area is BOTTOM]
        for before, after in pairwise(bottom):
            self._window.tabifyDockWidget(before, after)
        bottom[0].raise_()
        self.room.share()
        below = min(210 * self.room.larger, max(150, self._window.height() * 0.34))
        self._window.resizeDocks([self._docks["issues"]], [round(below)], Qt.Orientation.Vertical)


def _list_of(panel: QWidget) -> QWidget:
    """Return what of a panel takes the keyboard: its list, or where that is empty the panel."""
    view = getattr(panel, "view", None)
    return view if isinstance(view, QWidget) and view.isVisible() else panel
