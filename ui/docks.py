"""The docks around the text. They come with the second picture, and the first one leaves their room empty."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import cast

from PySide6.QtCore import QByteArray, QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QMainWindow, QMenu, QTabBar, QTabWidget, QWidget

from qa_tool.domain.said import say
from ui.tongue import tr

LEFT, RIGHT, BOTTOM = (
    Qt.DockWidgetArea.LeftDockWidgetArea,
    Qt.DockWidgetArea.RightDockWidgetArea,
    Qt.DockWidgetArea.BottomDockWidgetArea,
)

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

#: Those below the text.
_BELOW = tuple(name for name, _, area in DOCKS if area is BOTTOM)

#: Raised when the set of docks changes, so that an old arrangement is not laid over new docks.
LAYOUT_VERSION = 2

#: Pixels of a line in the font of most systems (9 or 10 points).
_USUAL_LINE = 16
#: Pixels beside the name on a tab, as the stylesheet has them for one that is not tight.
_BESIDE = 12
#: Pixels between two docks.
_BETWEEN = 6
#: Pixels in the usual font: how narrow the text, or a list below it, may be for a moment; what the words of the text
#: need; and what the columns of the lists need.
_SQUEEZED, _READABLE, _LISTS = 200, 300, 540
#: The same of what is beside the text, as wide as it is at first.
_USUAL = {"articles": 230, "card": 330}


class TabRoom(QObject):
    """Has the names on tabs stand closer together where they would be cut short otherwise."""

    def watch(self, bar: QTabBar) -> None:
        """Follow the width of a row of tabs from now on."""
        bar.removeEventFilter(self)
        bar.installEventFilter(self)
        # Tab leads to it, and Qt gives it none.
        bar.setAccessibleName(tr("Panels"))
        self._fit(bar)

    def _fit(self, bar: QTabBar) -> None:
        names = [bar.tabText(at) for at in range(bar.count())]
        needed = sum(bar.fontMetrics().horizontalAdvance(name) + 2 * _BESIDE for name in names)
        tight = needed > bar.width()
        if tight != bool(bar.property("tight")):
            bar.setProperty("tight", tight)
            bar.style().unpolish(bar)
            bar.style().polish(bar)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look again when the row has another width."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QTabBar):
            self._fit(watched)
        return False


class Docks:
    """The docks of a window, by their names."""

    def __init__(self, window: QMainWindow, state: object, *, folded: bool = False) -> None:
        """Put them around the middle of the window, as they were left if `state` and `folded` tell it."""
        self._window, self._centre = window, cast("QWidget", window.centralWidget())
        #: Whether the articles are out of sight because the window is too narrow for them.
        self.folded = folded
        # Whether somebody has had them back all the same.
        self._unfolded = False
        # How wide what is beside the text was before the text needed some of that.
        self._lent: dict[QDockWidget, int] = {}
        # How wide those were when they were given it back last.
        self._tried: dict[QDockWidget, int] = {}
        self._shared = QTimer(window, singleShot=True, interval=0)
        self._shared.timeout.connect(self._share)
        self._fitted = QTimer(window, singleShot=True, interval=0)
        self._fitted.timeout.connect(self.fit)
        self._tabs = TabRoom(window)
        self._led = QTimer(window, singleShot=True, interval=0)
        self._led.timeout.connect(self._lead_focus)
        window.setDockNestingEnabled(True)
        window.setTabPosition(BOTTOM, QTabWidget.TabPosition.North)
        self._turn(is_wide=True)
        self._docks = {name: self._dock(name, tr(title), area) for name, title, area in DOCKS}
        # What was left is laid out at once: to put the docks to their first places before moves the text to and fro.
        if not (isinstance(state, QByteArray) and window.restoreState(state, LAYOUT_VERSION)):
            self._arrange()
        self._watch_tabs()
        self._centre.setMinimumWidth(round(_SQUEEZED * self._larger))
        self._docks["articles"].toggleViewAction().triggered.connect(self._on_asked)
        self._fitted.start()

    def state(self) -> QByteArray:
        """Return how they lie."""
        return self._window.saveState(LAYOUT_VERSION)

    def fill(self, name: str, panel: QWidget, menu: QMenu) -> None:
        """Put a panel into the dock of its name, and into the menu what shows and hides that dock."""
        dock = self._docks[name]
        if name in _BELOW:
            # It has what it needs once the room is shared out anew, and does not keep the window wide until then.
            panel.setMinimumWidth(round(_SQUEEZED * self._larger))
        dock.setWidget(panel)
        self._fitted.start()
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
            self._on_asked()
        self._docks[name].show()
        self._docks[name].raise_()

    def put_back(self) -> None:
        """Show every dock where it was at first; that of the source is out of sight."""
        for dock in self._docks.values():
            # Shown one beside the other for a moment, they would make the window wider.
            dock.hide()
            dock.setFloating(False)
            self._window.removeDockWidget(dock)
        self._turn(is_wide=True)
        self._arrange()
        for name, dock in self._docks.items():
            dock.setVisible(name != "source")
        self._docks["issues"].raise_()
        self.folded = self._unfolded = False
        self._size()
        self._fitted.start()

    def fit(self) -> None:
        """Share out the width of the window: what is below the text, and then the articles, give way to the text."""
        width = self._window.width()
        usual = ((self._docks[name], round(pixels * self._larger)) for name, pixels in _USUAL.items())
        more = sum(max(0, pixels - self._least(dock)) for dock, pixels in usual if self._is_laid(dock))
        self._turn(is_wide=width >= self._needed(_BELOW, more))
        articles = self._docks["articles"]
        room = width >= self._needed((), self._least(articles) if self.folded else 0)
        if room:
            self._unfolded = False
            if self.folded:
                self.folded = False
                articles.show()
        elif not (self._unfolded or self.folded or articles.isHidden() or articles.isFloating()):
            self.folded = True
            articles.hide()
        # When the window is laid out for that.
        self._shared.start()

    def make_room(self, name: str, over: str, *, before: str, is_over: bool) -> bool:
        """Put a dock that is shown over another one, as a tab, where the screen is too narrow for one more column.

        `is_over` says that this was done before: where there is room, it goes to its place `before` a third one again.
        Return whether it is there now by this.
        """
        window, dock, other = self._window, self._docks[name], self._docks[over]
        tabbed = other in window.tabifiedDockWidgets(dock)
        needed = self._needed(_BELOW)
        if tabbed or not dock.isVisible():
            needed += dock.minimumSizeHint().width() + _BETWEEN
        # A window that is no wider than it has to be is not that wide because somebody has the room for it.
        fits = needed <= window.screen().availableGeometry().width() or needed < window.width()
        # Qt does not say where one goes that is hidden: it may be over the other one, or that was not kept.
        if (tabbed or dock.isHidden()) and is_over and fits:
            third = self._docks[before]
            window.addDockWidget(RIGHT, dock)
            window.splitDockWidget(dock, third, Qt.Orientation.Horizontal)
            return False
        if tabbed or fits or dock.isFloating() or other.isHidden():
            return tabbed and is_over
        window.tabifyDockWidget(other, dock)
        # When it has its place: it is shown only then.
        QTimer.singleShot(0, dock.raise_)
        return True

    @property
    def _larger(self) -> float:
        """How much larger the font is than the usual one."""
        return max(1.0, self._window.fontMetrics().height() / _USUAL_LINE)

    def _needed(self, below: Sequence[str], more: int = 0) -> int:
        """Return how wide the window has to be for the text, these docks below it, and what is beside it."""
        needs = [self._middle(below), *map(self._least, self._columns()), *([more] if more else [])]
        return sum(needs) + _BETWEEN * (len(needs) - 1)

    def _turn(self, *, is_wide: bool) -> None:
        """Have what is below the text as wide as that, or as the window."""
        for at, side in ((Qt.Corner.BottomLeftCorner, LEFT), (Qt.Corner.BottomRightCorner, RIGHT)):
            self._window.setCorner(at, side if is_wide else BOTTOM)

    def _middle(self, below: Sequence[str]) -> int:
        """Return how wide the text has to be, with these docks below it."""
        lists = any(self._is_laid(self._docks[name]) for name in below)
        return round((_LISTS if lists else _READABLE) * self._larger)

    def _columns(self) -> list[QDockWidget]:
        """Return what stands beside the text, one of each place."""
        beside = [dock for name, dock in self._docks.items() if name not in _BELOW and self._is_laid(dock)]
        return [dock for at, dock in enumerate(beside) if not set(beside[:at]) & self._over(dock)]

    def _share(self) -> None:
        """Have what is beside the text lend it what it needs, and get that back when there is room."""
        columns, middle = self._columns(), self._centre.width()
        lack = self._middle(()) - middle
        if lack > 0:
            widths = {dock: dock.width() for dock in columns}
            spare = {dock: max(0, width - self._least(dock)) for dock, width in widths.items()}
            part = min(1.0, lack / max(1, sum(spare.values())))
            for dock in columns:
                self._lent.setdefault(dock, widths[dock])
            self._resize({dock: widths[dock] - round(part * spare[dock]) for dock in columns})
        elif self._lent:
            # What is out of sight gets it back when it comes.
            self._lent = {dock: w for dock, w in self._lent.items() if dock not in columns or dock.width() < w}
            owed = {dock: width for dock, width in self._lent.items() if dock in columns}
            if owed and sum(width - dock.width() for dock, width in owed.items()) <= -lack:
                self._resize(owed)
                # A dock that was just shown may not have its place yet: once more, as long as that changes something.
                tried = {dock: dock.width() for dock in owed}
                if tried != self._tried:
                    self._tried = tried
                    self._shared.start()

    def _resize(self, widths: Mapping[QDockWidget, int]) -> None:
        self._window.resizeDocks(list(widths), list(widths.values()), Qt.Orientation.Horizontal)

    def _is_laid(self, dock: QDockWidget) -> bool:
        """Say whether a dock takes room in the window."""
        return not dock.isHidden() and not dock.isFloating()

    def _least(self, dock: QDockWidget) -> int:
        return dock.minimumSizeHint().width()

    def _over(self, dock: QDockWidget) -> set[QDockWidget]:
        """Return the docks that lie in the same place."""
        return set(self._window.tabifiedDockWidgets(dock))

    @Slot()
    def _on_asked(self) -> None:
        """Leave the articles in sight from here on, also where there is little room for them."""
        if self.folded:
            self.folded, self._unfolded = False, True

    def _dock(self, name: str, title: str, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(title, self._window)
        dock.setObjectName(f"dock-{name}")
        if area is BOTTOM:
            # Their tabs name them already.
            none = QWidget(dock)
            # Without a layout it has no size, and Qt 6.8 and 6.9 count with -1 (docs/decisions/0002).
            QHBoxLayout(none).setContentsMargins(0, 0, 0, 0)
            dock.setTitleBarWidget(none)
        # Qt makes the rows of tabs, and others when docks are put elsewhere.
        dock.visibilityChanged.connect(self._watch_tabs)
        dock.visibilityChanged.connect(self._on_visibility)
        return dock

    def _on_visibility(self, _visible: bool) -> None:
        # Later: of two docks that change places, Qt tells of one before the other has moved.
        self._led.start()
        self._fitted.start()

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
        self._size()

    def _size(self) -> None:
        # As wide as their words need in the usual font; in a larger one wider, as far as the window allows.
        larger = self._larger
        width, height = self._window.width(), self._window.height()
        usual = _USUAL["articles"], _USUAL["card"]
        left, right = (min(w * larger, max(w, width * part)) for w, part in zip(usual, (0.21, 0.28), strict=True))
        below = min(210 * larger, max(150, height * 0.34))
        self._lent = {self._docks["articles"]: round(left), self._docks["card"]: round(right)}
        self._resize(self._lent)
        self._window.resizeDocks([self._docks["issues"]], [round(below)], Qt.Orientation.Vertical)


def _list_of(panel: QWidget) -> QWidget:
    """Return what of a panel takes the keyboard: its list, or where that is empty the panel."""
    view = getattr(panel, "view", None)
    return view if isinstance(view, QWidget) and view.isVisible() else panel
