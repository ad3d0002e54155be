"""The frame: menus, the middle, status bar, geometry. It decides nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

# By their modules where the first picture does without: PySide makes a class when it is first named, and the namespace
# Qt has 93 enumerations (13 ms).
from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QByteArray, QSettings, QSize, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.actions import MENUS, SEPARATOR, ActionSpec
from ui.panels.status_line import StatusLine
from ui.tongue import tr

if TYPE_CHECKING:
    from ui.docks import Docks
    from ui.editor.article_editor import ArticleEditor
    from ui.editor.article_header import ArticleHeader
    from ui.editor.trouble_strip import TroubleStrip
    from ui.keys import Keys
    from ui.panels.said_line import Notice
    from ui.panels.welcome import Welcome

#: What stands in the menu of the program on macOS, where Qt would guess it by the English words of the menus.
_ROLES = {"quit": "QuitRole", "preferences": "PreferencesRole", "about": "AboutRole"}


class MainWindow(QMainWindow):
    """The window of Emend; `add_docks`, `fill_menus` and `fill` put in the rest when the first picture stands."""

    files_dropped = Signal(list)
    closing = Signal()
    painted = Signal()
    #: What `add_welcome` and `add_notice` put in.
    welcome: Welcome
    notice: Notice

    def __init__(
        self,
        editor: ArticleEditor,
        strip: TroubleStrip,
        header: ArticleHeader,
        settings: QSettings,
    ) -> None:
        """Build the frame around its parts."""
        super().__init__()
        self._settings = settings
        self._was_painted = False
        #: Whether nothing is lost by it, or that is what the editor wants.
        self.may_close: Callable[[], bool] = lambda: True
        #: Takes a key that nothing else wanted; False where it is nothing there, either.
        self.left_over: Callable[[QtGui.QKeyEvent], bool] = lambda _event: False
        self.setObjectName("emend")
        self.setWindowTitle("Emend")
        self.setAcceptDrops(True)
        self.actions_by_id: dict[str, QtGui.QAction] = {}
        self._menus: dict[str, QMenu] = {title: self.menuBar().addMenu(tr(title)) for title, _ in MENUS}
        self.pages = QStackedWidget()
        self.desk = QWidget()
        self._column = QVBoxLayout(self.desk)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(header)
        text = QHBoxLayout()
        text.setContentsMargins(0, 0, 0, 0)
        text.setSpacing(0)
        text.addWidget(editor, 1)
        text.addWidget(strip)
        self._column.addLayout(text, 1)
        self.pages.addWidget(self.desk)
        self._centre = QWidget()
        self._middle = QVBoxLayout(self._centre)
        self._middle.setContentsMargins(0, 0, 0, 0)
        self._middle.setSpacing(0)
        self._middle.addWidget(self.pages, 1)
        self.setCentralWidget(self._centre)
        self._docks: Docks | None = None
        self.setStatusBar(StatusLine(self))
        self.facts = {name: self._fact(name) for name in ("profile", "words", "open", "read", "score", "effort")}
        self.statusBar().setSizeGripEnabled(False)
        self._restore()

    def add_welcome(self, welcome: Welcome) -> None:
        """Put in the page that is shown when nothing is open."""
        self.welcome = welcome
        self.pages.addWidget(welcome)

    def add_notice(self, notice: Notice) -> None:
        """Put in the line that says what went wrong."""
        self.notice = notice
        self._middle.insertWidget(0, notice)

    def fill_menus(self, keys: Keys) -> None:
        """Put the actions into the menus with the keys they have; `connect_actions` gives them something to do."""
        for title, entries in MENUS:
            menu = self._menus[title]
            menu.setToolTipsVisible(True)
            inner: dict[str, QMenu] = {"": menu}
            for entry in entries:
                if isinstance(entry, ActionSpec):
                    if entry.within not in inner:
                        inner[entry.within] = menu.addMenu(tr(entry.within))
                        inner[entry.within].setToolTipsVisible(True)
                    inner[entry.within].addAction(self._action(entry))
                elif entry == SEPARATOR:
                    menu.addSeparator()
        self._keys = keys
        keys.changed.connect(self._show_keys)
        self._show_keys()

    def add_docks(self) -> Docks:
        """Put the docks around the middle, if they are not there yet; the text stays where it is."""
        if self._docks is None:
            # 20 ms with the namespace Qt, which the first picture does without.
            from ui.docks import Docks
            from ui.panels.foot_room import FootRoom

            self._middle.setContentsMargins(0, 0, 0, 0)
            # Told at once, or the docks are laid out around a middle with its margins yet.
            self._centre.updateGeometry()
            self._docks = Docks(self, self._settings)
            # Each stands elsewhere, too: in panels, and in the Edit menu.
            FootRoom(self.statusBar(), [self.facts[name] for name in ("score", "read", "effort", "profile", "words")])
        return self._docks

    def fill(self, name: str, panel: QWidget) -> None:
        """Put a panel into the dock of its name."""
        self.add_docks().fill(name, panel, self._menus["&View"])

    def add_above_text(self, widget: QWidget) -> None:
        """Put a bar between the header and the text."""
        self._column.insertWidget(1, widget)

    def add_below_text(self, widget: QWidget) -> None:
        """Put a line below the text, which stays where it is."""
        self._column.addWidget(widget)

    def add_page(self, page: QWidget) -> None:
        """Add a page that can be shown in place of the text."""
        self.pages.addWidget(page)

    @Slot()
    def show_text(self) -> None:
        """Show the text of the article, where another page stands in its place."""
        self.pages.setCurrentWidget(self.desk)

    def connect_actions(self, handlers: Mapping[str, Callable[[], object]]) -> None:
        """Give every action its handler; one without a handler is a defect (KeyError)."""
        for name, action in self.actions_by_id.items():
            action.triggered.connect(lambda _checked=False, handler=handlers[name]: handler())

    def raise_dock(self, name: str) -> None:
        """Bring a dock to the front."""
        self.add_docks().bring(name)

    # Qt's own names

    def dragEnterEvent(self, event: QtGui.QDragEnterEvent) -> None:
        """Take files and folders."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QtGui.QDropEvent) -> None:
        """Hand on the files that were dropped."""
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            self.files_dropped.emit(paths)
            event.acceptProposedAction()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, and say so the first time: what the first picture did not need can be built then."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def keyPressEvent(self, event: QtGui.QKeyEvent) -> None:
        """Close the message above the text with Esc, or else go back to the text; Enter presses the button in focus.

        Only where nothing else wanted that key: in a window that is no dialog, Qt presses buttons with Space alone.
        """
        if event.matches(QtGui.QKeySequence.StandardKey.Cancel) and self.desk.isVisible():
            notice = getattr(self, "notice", None)
            if notice is not None and notice.isVisible():
                notice.hide()
                return
            if self._docks is not None and self._docks.holds(self.focusWidget()):
                self._leave(self.focusWidget())
                return
        focus = self.focusWidget()
        if event.key() in (QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter) and isinstance(
            focus, QtWidgets.QPushButton
        ):
            focus.click()
            return
        if not self.left_over(event):
            super().keyPressEvent(event)

    def _leave(self, part: QWidget | None) -> None:
        """Go back to the text; out of a filter with words only once those are gone."""
        if isinstance(part, QtWidgets.QLineEdit) and part.text():
            part.clear()
        else:
            self.actions_by_id["go-text"].trigger()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        """Go on with Tab, and pass by what lies behind another tab: Qt takes it for visible."""
        first = None
        while super().focusNextPrevChild(next):
            focus = self.focusWidget()
            if self._docks is None or focus is None or focus is first or not self._docks.is_behind(focus):
                return True
            first = first or focus
        return False

    def closeEvent(self, event: QtGui.QCloseEvent) -> None:
        """Remember how the window lies; everything else is saved already, or else it is asked whether to lose it."""
        if not self.may_close():
            event.ignore()
            return
        self._settings.setValue("window/geometry", self.saveGeometry())
        if self._docks:
            self._docks.keep(self._settings)
            self._settings.setValue("window/room", " ".join(map(str, self._room_of_docks())))
        # Gone from the screen at once: a measurement of a long article that is under way takes a second to end.
        self.hide()
        self.closing.emit()
        super().closeEvent(event)

    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        """Share out the room anew."""
        super().resizeEvent(event)
        if self._docks is not None:
            self._docks.room.fit()

    def sizeHint(self) -> QSize:
        """Return a size that fits the smallest screens in use."""
        return QSize(1280, 720)

    # inner workings

    def _action(self, spec: ActionSpec) -> QtGui.QAction:
        action = QtGui.QAction(tr(spec.text), self)
        action.setObjectName(spec.id)
        action.setStatusTip(tr(spec.tip))
        action.setProperty("needs_article", spec.needs_article)
        # Application wide, so that the keys work from a floating dock too.
        action.setShortcutContext(QtCore.Qt.ShortcutContext.ApplicationShortcut)
        action.setMenuRole(QtGui.QAction.MenuRole[_ROLES.get(spec.id, "NoRole")])
        self.actions_by_id[spec.id] = action
        return action

    @Slot()
    def _show_keys(self) -> None:
        """Give every action its keys, and its tip the first of them."""
        for spec in self._keys.table():
            action = self.actions_by_id[spec.id]
            action.setShortcuts([QtGui.QKeySequence(key) for key in spec.keys])
            action.setToolTip(self._keys.words(self._keys.tip_of(spec.id)))

    def _fact(self, name: str) -> QLabel:
        label = QLabel()
        label.setObjectName(f"fact-{name}")
        label.setContentsMargins(6, 0, 10, 0)
        label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.statusBar().addPermanentWidget(label)
        return label

    def _restore(self) -> None:
        geometry = self._settings.value("window/geometry")
        if not (isinstance(geometry, QByteArray) and self.restoreGeometry(geometry)):
            available = self.screen().availableGeometry()
            self.resize(min(1440, int(available.width() * 0.94)), min(900, int(available.height() * 0.92)))
        room = str(self._settings.value("window/room", "")).split()
        if len(room) == 4 and all(number.isdecimal() for number in room):
            self._middle.setContentsMargins(*map(int, room))
        else:
            # The first time, nobody knows yet where the docks will leave the text.
            self.add_docks()

    def _room_of_docks(self) -> tuple[int, int, int, int]:
        """Return how many pixels the docks take left of the middle, above, right of it and below."""
        middle, menu = self._centre.geometry(), self.menuBar()
        top = 0 if menu.isNativeMenuBar() else menu.height()
        return (
            middle.left(),
            middle.top() - top,
            self.width() - middle.right() - 1,
            self.statusBar().y() - middle.bottom() - 1,
        )
