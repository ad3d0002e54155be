"""The first picture: the real window with the article's text in it, before anything behind it is loaded.

What is imported here is paid for before the editor sees anything, so this knows Qt, the frame and the text, and nothing
of the domain. What else there is to the program comes into the same window when the picture stands (ui.application).
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from qa_tool.storage.location import data_folder, database_url
from ui.editor.article_editor import ArticleEditor
from ui.editor.article_header import ArticleHeader
from ui.editor.trouble_strip import TroubleStrip
from ui.first_look import FirstLook, first_look
from ui.keys import Keys
from ui.main_window import MainWindow
from ui.theme import SYSTEM, ThemeFollower
from ui.tongue import SETTING, tr, use_language

if TYPE_CHECKING:
    from ui.application import Emend

#: Milliseconds from the first paint until the rest is loaded: the picture gets to the screen first.
BREATH = 4


class Shell(QObject):
    """The window with the text, and the way on from there.

    `ready` is emitted when the database is open and the checks run; `emend` is the whole program once it is built.
    `again_asked` asks for another window in place of this one, which speaks another language.
    """

    ready = Signal()
    again_asked = Signal()

    def __init__(
        self, app: QApplication, paths: Sequence[Path] = (), database: str | None = None, *, guarded: bool = False
    ) -> None:
        """Build the window with the first of these articles in it, or the last one open.

        `guarded` shows unexpected errors in it from when the rest is loaded.
        """
        super().__init__()
        self.paths = paths
        self.url = database or database_url()
        self.settings = QSettings(str(data_folder() / "window.ini"), QSettings.Format.IniFormat)
        self.look = first_look(paths, self.url, str(self.settings.value("desk/last", "")))
        use_language(app, str(self.settings.value(SETTING, "")))
        self.keys = Keys(self.settings, self)
        self.follower = ThemeFollower(app, str(self.settings.value("window/theme", SYSTEM)))
        self.editor = ArticleEditor()
        self.strip = TroubleStrip(self.follower.theme)
        self.header = ArticleHeader()
        self.window = MainWindow(self.editor, self.strip, self.header, self.settings)
        size = self.settings.value("editor/points", 0.0, float)
        if isinstance(size, float) and size > 0:
            self.editor.set_text_size(size)
        else:
            self.editor.reset_text_size()
        self.editor.set_family(str(self.settings.value("editor/family", "")))
        #: What is typed before there is a review session to take it: start, removed, inserted.
        self.typed: list[tuple[int, str, str]] = []
        self.emend: Emend | None = None
        self._guarded = guarded
        if self.look is None:
            self._welcome()
        else:
            self._show(self.look)
        self.editor.typed.append(self.keep)
        self.window.painted.connect(self._on_painted)

    def show(self) -> None:
        """Show the window; the rest is loaded behind it."""
        self.window.show()
        if self.look is not None:
            # Where a line stands is known when the window has its size.
            self.editor.go_to(self.look.caret, self.look.scroll)

    def discard(self) -> None:
        """Let go of everything, when the window is closed and another takes its place."""
        if self.emend is not None:
            self.emend.guard.leave()
            for part in (self.emend.controller, self.emend):
                part.deleteLater()
        for owned in (self.window, self.follower, self):
            owned.deleteLater()

    def _show(self, look: FirstLook) -> None:
        self.window.pages.setCurrentWidget(self.window.desk)
        self.window.setWindowTitle(tr("{title} - Emend", title=look.heading.title))
        self.header.show_article(look.heading)
        self.editor.set_text(look.text)
        self.editor.setFocus()

    def _welcome(self) -> None:
        # Where there is an article, this page is not part of the first picture.
        from ui.panels.welcome import Welcome

        self.window.add_welcome(Welcome(keys=self.keys))
        self.window.pages.setCurrentWidget(self.window.welcome)
        self.window.welcome.buttons[0].setFocus()

    @Slot()
    def _on_painted(self) -> None:
        QTimer.singleShot(BREATH, self._go_on)

    @Slot(int, str, str)
    def keep(self, start: int, removed: str, inserted: str) -> None:
        """Keep an edit for the review session to come."""
        self.typed.append((start, removed, inserted))

    @Slot()
    def _go_on(self) -> None:
        """Put the docks around the text, and load what reviews it."""
        from ui.background.loading import Loading
        from ui.crash_guard import CrashGuard
        from ui.loaded_later import TO_REVIEW, TO_TAKE_OVER

        self._guard = CrashGuard(self.window)
        if self._guarded:
            self._guard.install()
        self.window.add_docks()
        self._loading = Loading(TO_REVIEW)
        self._rest = iter(TO_TAKE_OVER)
        QTimer.singleShot(1, self._take_over)

    @Slot()
    def _take_over(self) -> None:
        """Build the rest of the program around the window when it is loaded."""
        if not self._loading.done:
            QTimer.singleShot(1, self._take_over)
            return
        for module in self._rest:
            import_module(module)
            QTimer.singleShot(1, self._take_over)
            return
        # Imported here and not at the top: after the first picture.
        from ui.application import Emend

        self.emend = Emend(self, self._guard)
        self.emend.go_on()
