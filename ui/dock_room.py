"""The width of the window, shared out: the text has what its words need, and what is around it gives way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QSettings, Qt, QTimer, Slot
from PySide6.QtWidgets import QDockWidget, QMainWindow

TOP, LEFT, RIGHT, BOTTOM = (
    Qt.DockWidgetArea.TopDockWidgetArea,
    Qt.DockWidgetArea.LeftDockWidgetArea,
    Qt.DockWidgetArea.RightDockWidgetArea,
    Qt.DockWidgetArea.BottomDockWidgetArea,
)

#: Pixels of a line in the font of most systems (9 or 10 points).
_USUAL_LINE = 16
#: Pixels between two docks.
_BETWEEN = 6
#: Pixels in the usual font: how narrow the text, or a list below it, may be for a moment; what the words of the text
#: need; what it has before what is beside it is narrower than it was made; what those of the source need beside them;
#: and what the columns of the lists need.
_SQUEEZED, _READABLE, _EASY, _SOURCE, _LISTS = 200, 300, 380, 220, 540
#: How much of its width what is beside the text keeps, or the lists below have the whole width.
_KEPT = 0.9
#: How much of the height of the window the source takes above the text.
_ABOVE = 0.25
#: The width at first of what is beside the text, and the part of a wide window that it has at most in a larger font.
_USUAL = {"articles": 230, "source": 300, "card": 330}
_PART = {"articles": 0.21, "source": 0.26, "card": 0.28}
# Settings: how wide each of them is where there is room, and whether the narrow window has moved one.
_WIDE, _FOLDED, _RAISED = "window/wide", "window/folded", "window/raised"


class DockRoom(QObject):
    """Shares out the width of a window between the text and its docks, by their names.

    Of what is beside the text each is as wide as the editor has made it, as long as the text has room to read. In a
    narrow window the lists below have the whole width, then the articles are out of sight, and the source stands above
    the text. All of it is as before when there is room again.
    """

    def __init__(
        self, window: QMainWindow, docks: Mapping[str, QDockWidget], below: Sequence[str], settings: QSettings
    ) -> None:
        """Take the docks, and those that lie below the text, as the editor left them."""
        super().__init__(window)
        self._window, self._docks, self._below = window, docks, below
        #: Whether the articles are out of sight because the window is too narrow for them.
        self.folded = bool(settings.value(_FOLDED, False, bool))
        # Whether the source is above the text for that reason.
        self._raised = bool(settings.value(_RAISED, False, bool))
        # Whether somebody has had the articles back all the same.
        self._unfolded = False
        # How wide each is where there is room for it.
        self._wide = {**self._usual(), **_read(str(settings.value(_WIDE, "")))}
        # How wide they were when the mouse took hold of the window, between two of them.
        self._held: dict[str, int] = {}
        # How wide they were made last.
        self._tried: dict[QDockWidget, int] = {}
        self._shared = QTimer(self, singleShot=True, interval=0)
        self._shared.timeout.connect(self.share)
        self._fitted = QTimer(self, singleShot=True, interval=0)
        self._fitted.timeout.connect(self.fit)
        window.installEventFilter(self)

    def keep(self, settings: QSettings) -> None:
        """Write down what the next window begins with."""
        settings.setValue(_WIDE, " ".join(f"{name}={width}" for name, width in self._wide.items()))
        settings.setValue(_FOLDED, self.folded)
        settings.setValue(_RAISED, self._raised)

    @property
    def larger(self) -> float:
        """How much larger the font is than the usual one."""
        return max(1.0, self._window.fontMetrics().height() / _USUAL_LINE)

    @property
    def squeezed(self) -> int:
        """How narrow the text, or a list below it, may be for a moment."""
        return round(_SQUEEZED * self.larger)

    @property
    def is_settled(self) -> bool:
        """Whether everything has its place for now."""
        return not (self._fitted.isActive() or self._shared.isActive())

    def begin_anew(self) -> None:
        """Have every width as at first, and nothing moved for want of room."""
        self._wide = self._usual()
        self.folded = self._unfolded = self._raised = False
        self.fit_soon()

    def widen(self, name: str, pixels: int) -> None:
        """Have a dock that wide from now on, where there is room."""
        self._wide[name] = pixels
        self._shared.start()

    def leave_articles(self) -> None:
        """Leave the articles in sight from here on, also where there is little room for them."""
        if self.folded:
            self.folded, self._unfolded = False, True

    @Slot()
    def fit_soon(self) -> None:
        """Share out the room when what happens now is over."""
        self._fitted.start()

    @Slot()
    def fit(self) -> None:
        """Put the docks where the window has room for them."""
        width, articles = self._window.width(), self._docks["articles"]
        self._place_source(width)
        kept = (max(round(_KEPT * self._wide[name]), self._least(name)) for name in self._columns())
        self._turn(is_wide=width >= self._needed(_LISTS if self._has_lists else _EASY, *kept))
        least = map(self._least, self._columns())
        if width >= self._needed(_READABLE, *least, *([self._least("articles")] if self.folded else [])):
            self._unfolded = False
            if self.folded:
                self.folded = False
                articles.show()
        elif not (self._unfolded or self.folded or articles.isHidden() or articles.isFloating()):
            self.folded = True
            articles.hide()
        self._window.setMinimumWidth(self._least_of_all())
        # When the window is laid out for that.
        self._shared.start()

    @Slot()
    def share(self) -> None:
        """Have what is beside the text as wide as it was made, or narrower where the text needs that."""
        columns = self._columns()
        least = {name: self._least(name) for name in columns}
        wide = {name: max(self._wide[name], least[name]) for name in columns}
        # The lists below are as wide as the text, or as the window.
        is_wide = self._window.corner(Qt.Corner.BottomLeftCorner) is LEFT
        middle = _LISTS if is_wide and self._has_lists else _EASY
        lack = self._needed(middle, *wide.values()) - self._window.width()
        spare = sum(wide.values()) - sum(least.values())
        part = min(1.0, max(0, lack) / max(1, spare))
        widths = {self._docks[name]: wide[name] - round(part * (wide[name] - least[name])) for name in columns}
        if any(dock.width() != width for dock, width in widths.items()):
            self._window.resizeDocks(list(widths), list(widths.values()), Qt.Orientation.Horizontal)
            # A dock that was just shown may not have its place yet: once more, as long as that changes something.
            tried = {dock: dock.width() for dock in widths}
            if tried != self._tried:
                self._tried = tried
                self._shared.start()

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:
        """Take a width for what the editor wants when the mouse has moved the line between two docks."""
        # Qt hands the window the mouse where there is nothing of its own below it, and that is between its docks.
        if event.type() == QEvent.Type.MouseButtonPress:
            self._held = {name: self._docks[name].width() for name in self._columns()}
        elif event.type() == QEvent.Type.MouseButtonRelease:
            for name, width in self._held.items():
                if self._docks[name].width() != width:
                    self._wide[name] = self._docks[name].width()
            self._held = {}
        return False

    # inner workings

    def _usual(self) -> dict[str, int]:
        """Return the widths at first: as the words need in the usual font; in a larger one, as the window allows."""
        width = self._window.width()
        return {
            name: round(min(usual * self.larger, max(usual, width * _PART[name]))) for name, usual in _USUAL.items()
        }

    def _turn(self, *, is_wide: bool) -> None:
        """Have what is below the text as wide as that, or as the window."""
        for at, side in ((Qt.Corner.BottomLeftCorner, LEFT), (Qt.Corner.BottomRightCorner, RIGHT)):
            self._window.setCorner(at, side if is_wide else BOTTOM)

    def _place_source(self, width: int) -> None:
        """Put the source beside the text, or above it where there is no room for one more column."""
        window, source, card = self._window, self._docks["source"], self._docks["card"]
        if source.isFloating():
            return
        others = [name for name in self._columns() if name == "card" or (name == "articles" and self._unfolded)]
        fits = width >= self._needed(_READABLE, *map(self._least, ("source", *others)))
        if self._raised and window.dockWidgetArea(source) is not TOP:
            # Somebody has put it elsewhere.
            self._raised = False
        if self._raised and fits:
            self._raised = False
            shown = not source.isHidden()
            window.addDockWidget(RIGHT, source)
            window.splitDockWidget(source, card, Qt.Orientation.Horizontal)
            source.setVisible(shown)
        elif not (self._raised or fits) and window.dockWidgetArea(source) is RIGHT:
            self._raised = True
            shown = not source.isHidden()
            window.addDockWidget(TOP, source)
            source.setVisible(shown)
            window.resizeDocks([source], [round(_ABOVE * window.height())], Qt.Orientation.Vertical)

    def _needed(self, middle: int, *beside: int) -> int:
        """Return how wide the window has to be for a text of `middle` in the usual font, and what is beside it."""
        return round(middle * self.larger) + sum(beside) + _BETWEEN * len(beside)

    def _least_of_all(self) -> int:
        """Return how narrow the window may be: of what gives way Qt need not keep it wide."""
        columns = self._columns()
        giving = {name for name in columns if name != "card"} - ({"articles"} if self._unfolded else set())
        # What somebody has put elsewhere counts as Qt counts it.
        needed = self._window.minimumSizeHint().width()
        needed -= sum(self._docks[name].minimumSizeHint().width() + _BETWEEN for name in giving)
        return max(needed, self._needed(_SQUEEZED, *(self._least(name) for name in columns if name not in giving)))

    @property
    def _has_lists(self) -> bool:
        """Whether there is something below the text."""
        return any(self._is_laid(self._docks[name]) for name in self._below)

    def _columns(self) -> list[str]:
        """Return what stands beside the text, one of each place."""
        beside: list[str] = []
        for name in _USUAL:
            dock = self._docks[name]
            over = self._window.tabifiedDockWidgets(dock)
            if (
                self._is_laid(dock)
                and self._window.dockWidgetArea(dock) in (LEFT, RIGHT)
                and not any(self._docks[other] in over for other in beside)
            ):
                beside.append(name)
        return beside

    def _is_laid(self, dock: QDockWidget) -> bool:
        """Say whether a dock takes room in the window."""
        return not dock.isHidden() and not dock.isFloating()

    def _least(self, name: str) -> int:
        """Return how narrow a dock may be: as its words need."""
        least = self._docks[name].minimumSizeHint().width()
        return max(least, round(_SOURCE * self.larger)) if name == "source" else least


def _read(written: str) -> dict[str, int]:
    """Return the widths that were kept, of those docks that there are."""
    pairs = (pair.partition("=") for pair in written.split())
    return {name: int(width) for name, _, width in pairs if name in _USUAL and width.isdecimal()}
