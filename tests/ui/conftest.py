"""The whole program in a window, on a database of the test's own."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

# It loads numpy, where there is that, whose threads are called like the one that loads it: not like one that must end.
import openpyxl  # noqa: F401
import pytest
from PySide6.QtCore import QEvent, QSettings
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QMenu, QWidget

from ui.docks import LAYOUT_VERSION
from ui.keys import Keys
from ui.shell import Shell
from ui.theme import ThemeFollower

# A failure in them shows what was compared, as in a test.
pytest.register_assert_rewrite("hand", "commands_of_articles", "commands_of_review", "commands_of_window")


class Desk:
    """A running program and the waiting that its tests need."""

    def __init__(self, qtbot, qapp, paths):
        self.qtbot = qtbot
        self.closed = False
        shell = Shell(qapp, paths)
        with qtbot.waitSignal(shell.ready, timeout=30_000):
            shell.show()
        self.emend = shell.emend
        self.window = self.emend.window
        self.controller = self.emend.controller
        self.editor = self.emend.editor
        if paths:
            self.wait_for_checks()

    @property
    def text(self):
        return self.controller.session.text

    def wait_for_checks(self):
        self.qtbot.waitUntil(
            lambda: self.controller.latest is not None and not self.controller.checking, timeout=30_000
        )

    def key(self, key, modifier=None):
        """Press a key in whatever has the focus, as an editor does."""
        target = QApplication.focusWidget() or self.editor
        if modifier is None:
            self.qtbot.keyClick(target, key)
        else:
            self.qtbot.keyClick(target, key, modifier)

    def close(self):
        self.closed = True
        if self.window.isVisible():
            self.window.close()
        self.window.deleteLater()
        QApplication.processEvents()
        # Not only when the next loop starts: the next window would dress this one, too.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class SharedDesk:
    """A running program for the tests that leave nothing behind in it that the next would notice."""

    def __init__(self, request):
        self.request = request
        self.desk = None
        self.folder = None
        self.first_looks = None

    def desk_for(self, qtbot):
        """Return it; it is started where it does not run."""
        if self.desk is None:
            get = self.request.getfixturevalue
            self.folder = get("tmp_path_factory").mktemp("shared")
            shutil.copytree(get("used_before"), self.folder, dirs_exist_ok=True)
            first = self.folder / "first.txt"
            first.write_text("The ferry is back.", encoding="utf-8")
            with self.own_data_folder():
                self.desk = Desk(qtbot, get("qapp"), [first])
            self.first_looks = self.looks()
        self.desk.qtbot = qtbot
        self.tidy()
        return self.desk

    @contextmanager
    def own_data_folder(self):
        """Have the program look for its database, its settings and its indexes in the folder of this window."""
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("EMEND_DATA", str(self.folder))
            yield

    def looks(self):
        """Return how large the window is, and how its docks lie."""
        window = self.desk.window
        return window.size(), window.add_docks().state()

    def tidy(self):
        """Have the window as it was at first, whatever the test before did in it."""
        # What that was still opening would come to the desk in the middle of the next.
        self.desk.qtbot.waitUntil(lambda: not self.desk.emend.jobs._jobs.number, timeout=30_000)
        window = self.desk.window
        for dialog in window.findChildren(QDialog):
            dialog.close()
        around = self.desk.emend.surroundings
        if around.glossary is not None:
            around.glossary.close()
            around.glossary.deleteLater()
            around.glossary = None
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if self.looks() != self.first_looks:
            size, docks = self.first_looks
            window.resize(size)
            window.restoreState(docks, LAYOUT_VERSION)
        self.desk.editor.reset_text_size()
        around.issues.minor.setChecked(False)
        around.issues._order.setCurrentText("By place")

    def emptied_for(self, qtbot):
        """Return it with another database, which holds what that of a first start does, and nothing on the desk."""
        running = self.desk is not None
        desk = self.desk_for(qtbot)
        controller = desk.controller
        if running or controller.session is not None:
            controller.close_article()
            qtbot.waitUntil(lambda: not (desk.emend.jobs.busy or controller.counting._busy), timeout=30_000)
            # What is known of an article by its number.
            controller.counting._left_out.clear()
            controller.gathering._remembered = None
            controller.close_library()
            desk.window.notice.text.clear()
            for left in self.folder.glob("emend.sqlite*"):
                left.unlink()
            shutil.copy(self.request.getfixturevalue("used_before") / "emend.sqlite", self.folder)
            with self.own_data_folder(), qtbot.waitSignal(controller.library_ready, timeout=30_000):
                controller.open_library(desk.emend.jobs, f"sqlite:///{self.folder / 'emend.sqlite'}")
        return desk

    def close(self):
        if self.desk is not None:
            self.desk.close()
        self.desk = None


@pytest.fixture(scope="session")
def shared(request) -> Iterator[SharedDesk]:
    """Hold what the tests share."""
    desk = SharedDesk(request)
    yield desk
    desk.close()


#: What gives a test the window that tests share, and what gives it one of its own.
SHARING, STARTING = {"fresh_desk", "empty_desk"}, {"start"}


def pytest_collection_modifyitems(items) -> None:
    """Have the tests that share a window run one after the other, and those that start their own behind them."""

    def place(item):
        names = getattr(item, "fixturenames", ())
        return 2 if STARTING.intersection(names) else int(bool(SHARING.intersection(names)))

    items.sort(key=place)


@pytest.fixture
def start(request, qtbot, qapp, own_data_folder) -> Iterator[Callable[..., Desk]]:
    """Return a function that starts the program with files; whatever it started is closed at the end.

    What every start would make anew lies in the folder already, but a folder with a database is left as it is; the very
    first start is tested from the terminal and by the tests of the library.
    """
    running: list[Desk] = []

    def begin(*paths: Path) -> Desk:
        if not (own_data_folder / "emend.sqlite").exists():
            request.getfixturevalue("own_library")
        desk = Desk(qtbot, qapp, list(paths))
        running.append(desk)
        return desk

    yield begin
    for desk in running:
        if not desk.closed:
            desk.close()


def to_the_front(desk: Desk) -> Desk:
    desk.window.activateWindow()
    desk.qtbot.waitUntil(desk.window.isActiveWindow)
    if desk.controller.session is not None:
        desk.editor.setFocus()
    return desk


@pytest.fixture
def fresh_desk(shared, qtbot) -> Callable[[Path], Desk]:
    """Return a function that opens an article in the window that the tests share.

    It takes a third of the time of a window of the test's own. For tests that change no setting, but for those that are
    put back between the tests, and no glossary.
    """

    def begin(path: Path) -> Desk:
        desk = shared.desk_for(qtbot)
        with qtbot.waitSignal(desk.controller.article_opened, timeout=30_000):
            desk.controller.open_files([path])
        desk.wait_for_checks()
        return to_the_front(desk)

    return begin


@pytest.fixture
def empty_desk(shared, qtbot) -> Callable[..., Desk]:
    """Return a function that opens articles, or none, in the window that the tests share, on a database of their own.

    For tests that change what the database holds, but no setting of the window.
    """

    def begin(*paths: Path) -> Desk:
        desk = shared.emptied_for(qtbot)
        if paths:
            with qtbot.waitSignal(desk.controller.article_opened, timeout=30_000):
                desk.controller.open_files(list(paths))
            desk.wait_for_checks()
        return to_the_front(desk)

    return begin


#: What the program calls its threads.
THREADS = {"checks", "jobs", "aside", "second reading"}


def running_threads() -> set[str]:
    """Return the names of the threads of this process; of none where the system does not tell."""
    found = set()
    for path in Path("/proc/self/task").glob("*/comm"):
        # It may end meanwhile.
        with suppress(OSError):
            found.add(path.read_text().strip())
    return found


@pytest.fixture(autouse=True)
def held(qtbot, monkeypatch) -> Iterator[None]:
    """Hold what a test shows until it is over: a window that nobody holds may be collected while it is painted."""
    windows: list[QWidget] = []
    add = qtbot.addWidget

    def hold(widget: QWidget, **more: object) -> None:
        windows.append(widget)
        add(widget, **more)

    monkeypatch.setattr(qtbot, "addWidget", hold)
    yield
    windows.clear()


@pytest.fixture(autouse=True)
def nothing_is_left(request, qtbot, shared) -> Iterator[None]:
    """Fail where a window or a thread of the program is still there when a test is over, but for the shared one."""
    if not SHARING.intersection(request.fixturenames):
        # A key would belong to two windows.
        shared.close()
    yield
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    kept = shared.desk and shared.desk.window
    left = [widget for widget in QApplication.topLevelWidgets() if widget.isWindow() and not widget.parent()]
    assert [type(each).__name__ for each in left if each is not kept and not isinstance(each, (QMenu, QFrame))] == []
    # A thread that has ended is still there for a moment.
    qtbot.waitUntil(lambda: bool(kept) or THREADS.isdisjoint(running_threads()))


ARTICLE = """Rescue ship reaches the harbour

The mayor of Bakhmud said on the 7th (local time) that the the harbour was safe. I did.

Officials in Zaporiza praised Yevgeny Prigozin. In Korea, protests against the mobilization of Russia are growing.

Russia and Ukraine traded prisoners again, and Russian officials said Ukraine had kept its word.
"""


@pytest.fixture
def article(tmp_path) -> Path:
    """A short article with defects of several kinds, written for these tests."""
    path = tmp_path / "rescue.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


@pytest.fixture
def settings(tmp_path):
    """Return the settings of a window, kept in the test's own folder."""
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def keys(settings):
    """Return the keys that these settings hold."""
    return Keys(settings)


@pytest.fixture
def show(qtbot):
    """Return a function that shows a widget in front of all others, and holds it."""

    def shown(widget):
        qtbot.addWidget(widget)
        widget.show()
        widget.activateWindow()
        qtbot.waitUntil(widget.isActiveWindow)
        return widget

    return shown


@pytest.fixture
def follower(qapp):
    """Return what dresses the application; it wears what it wore before when the test is over."""
    # Widgets of earlier tests would be dressed too, each time: they go first.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    before = qapp.palette(), qapp.styleSheet()
    made = ThemeFollower(qapp)
    yield made
    made.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.setPalette(before[0])
    qapp.setStyleSheet(before[1])
