"""The first picture: the real window with the article's text in it, before anything behind it is loaded.

What is imported here is paid for before the editor sees anything, so this knows Qt, the frame and the text, and nothing
of the domain. What else there is to the program comes into the same window when the picture stands (ui.application).
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from qa_tool import __version__
from qa_tool.storage.location import data_folder, database_url
from ui.editor.article_editor import ArticleEditor
from ui.editor.article_header import ArticleHeader
from ui.editor.trouble_strip import TroubleStrip
from ui.first_look import FirstLook, first_look
from ui.main_window import MainWindow
from ui.panels.welcome import Welcome
from ui.theme import STYLE, ThemeFollower

if TYPE_CHECKING:
    from ui.application import Emend

#: Milliseconds from the first paint until the rest is loaded: the picture gets to the screen first.
BREATH = 4


class Shell(QObject):
    """The window with the text, and the way on from there.

    `ready` is emitted when the database is open and the checks run; `emend` is the whole program once it is built.
    """

    ready = Signal()

    def __init__(self, app: QApplication, database: str | None = None, *, guarded: bool = False) -> None:
        """Build the window; `guarded` shows unexpected errors in it from when the rest is loaded."""
        super().__init__()
        self.url = database or database_url()
        self.settings = QSettings(str(data_folder() / "window.ini"), QSettings.Format.IniFormat)
        self.follower = ThemeFollower(app)
        self.editor = ArticleEditor()
        self.strip = TroubleStrip(self.follower.theme)
        self.header = ArticleHeader()
        self.welcome = Welcome()
        self.window = MainWindow(self.editor, self.strip, self.header, self.welcome, self.settings)
        size = self.settings.value("editor/points", 0.0, float)
        if isinstance(size, float) and size > 0:
            self.editor.set_text_size(size)
        else:
            self.editor.set_text_size(self.editor.text_size() + 1.5)
        self.paths: Sequence[Path] = ()
        self.look: FirstLook | None = None
        #: What is typed before there is a review session to take it: start, removed, inserted.
        self.typed: list[tuple[int, str, str]] = []
        self.editor.typed.connect(self.keep)
        self.emend: Emend | None = None
        self._guarded = guarded

    def open(self, paths: Sequence[Path]) -> None:
        """Show the window with the first of these articles, or the last one open; load the rest behind it."""
        self.paths = paths
        self.look = first_look(paths, self.url, str(self.settings.value("desk/last", "")))
        self.window.painted.connect(lambda: QTimer.singleShot(BREATH, self._go_on))
        if self.look is not None:
            self.window.pages.setCurrentWidget(self.window.desk)
            self.window.setWindowTitle(f"{self.look.heading.title} - Emend")
            self.header.show_article(self.look.heading)
            self.editor.set_text(self.look.text)
            self.editor.setFocus()
        self.window.show()
        if self.look is not None:
            # Where a line stands is known when the window has its size.
            self.editor.go_to(self.look.caret, self.look.scroll)

    @Slot(int, str, str)
    def keep(self, start: int, removed: str, inserted: str) -> None:
        """Keep an edit for the review session to come."""
        self.typed.append((start, removed, inserted))

    @Slot()
    def _go_on(self) -> None:
        """Build the rest of the program around the window."""
        # Imported here and not at the top: 60 ms with what they import (-X importtime), after the first picture.
        from ui.crash_guard import CrashGuard

        guard = CrashGuard(self.window)
        if self._guarded:
            guard.install()
        from ui.application import Emend

        self.emend = Emend(self, guard)
        self.emend.go_on()


def run_window(paths: Sequence[Path], database: str | None) -> int:
    """Open the window with these articles and return the exit status when it is closed."""
    # The style by its argument: to ask for the present one, or to set it, makes Python know QStyle (11 ms).
    app = QApplication(["emend", "-style", STYLE])
    app.setApplicationName("Emend")
    app.setApplicationVersion(__version__)
    shell = Shell(app, database, guarded=True)
    shell.open(paths)
    return app.exec()
