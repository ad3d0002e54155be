"""The composition root: builds everything and gives everything what it needs."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from qa_tool import __version__
from qa_tool.domain.changes import Changes
from qa_tool.domain.errors import EmendError
from qa_tool.domain.issue import Issue
from qa_tool.storage.location import data_folder, database_url
from ui.controllers.review_controller import ReviewController
from ui.crash_guard import CrashGuard
from ui.editor.article_editor import ArticleEditor
from ui.editor.article_header import ArticleHeader
from ui.editor.mark_highlighter import MarkHighlighter
from ui.editor.trouble_strip import TroubleStrip
from ui.main_window import MainWindow
from ui.panels.welcome import Welcome
from ui.theme import STYLE, Theme, ThemeFollower

if TYPE_CHECKING:
    # For their names only: what they import comes after the first paint.
    from ui.background.checker import BackgroundChecker
    from ui.background.jobs import JobRunner
    from ui.surroundings import Surroundings

#: The source languages to choose from above the text, by code: those with a file in qa_tool/languages and a few more.
SOURCE_LANGUAGES = (
    ("ko", "Korean"),
    ("ja", "Japanese"),
    ("zh", "Chinese"),
    ("ru", "Russian"),
    ("uk", "Ukrainian"),
    ("ar", "Arabic"),
    ("he", "Hebrew"),
    ("de", "German"),
)

#: Milliseconds after the first picture before the rest is built: keys that wait already come first.
FIRST_PAUSE = 25
#: Milliseconds in which changes to the strip are gathered.
STRIP_DELAY = 60


class Emend(QObject):
    """The running program. What the first picture needs is built at once, the rest in parts when it stands.

    `ready` is emitted when the database is open and the checks run.
    """

    ready = Signal()

    def __init__(self, app: QApplication, database: str | None = None) -> None:
        """Build the window; nothing that takes long is imported yet."""
        super().__init__()
        self._url = database or database_url()
        self.settings = QSettings(str(data_folder() / "window.ini"), QSettings.Format.IniFormat)
        self.follower = ThemeFollower(app)
        theme = self.follower.theme
        self.controller = ReviewController()
        self.highlighter = MarkHighlighter(self._issues_of, theme)
        self.editor = ArticleEditor(self.highlighter)
        self.strip = TroubleStrip(theme)
        self.header = ArticleHeader(SOURCE_LANGUAGES)
        self.welcome = Welcome()
        self.window = MainWindow(self.editor, self.strip, self.header, self.welcome, self.settings)
        self.guard = CrashGuard(self.window)
        self.checker: BackgroundChecker | None = None
        self.jobs: JobRunner | None = None
        self.surroundings: Surroundings | None = None
        size = self.settings.value("editor/points", 0.0, float)
        if isinstance(size, float) and size > 0:
            self.editor.set_text_size(size)
        else:
            self.editor.set_text_size(self.editor.text_size() + 1.5)
        # Many changes at once are drawn once: the strip need not be faster than the eye.
        self._strip_due = QTimer(self, singleShot=True, interval=STRIP_DELAY)
        self._strip_due.timeout.connect(self._draw_strip)
        self._start = self._parts_of_the_start()
        self._connect()

    # start and end

    def open_first(self, paths: Sequence[Path]) -> None:
        """Show the first article before the database is open; the others follow."""
        self.controller.open_before_start(paths, self._url, str(self.settings.value("desk/last", "")))

    def show(self) -> None:
        """Show the window; the rest of the start follows its first picture."""
        self.window.painted.connect(lambda: QTimer.singleShot(FIRST_PAUSE, self._go_on_starting))
        self.window.show()

    @Slot()
    def _go_on_starting(self) -> None:
        """Do the next part of the start; between two parts a key that was pressed is taken."""
        if next(self._start, self) is not self:
            QTimer.singleShot(0, self._go_on_starting)

    def _parts_of_the_start(self) -> Iterator[None]:
        """Open the database on the job thread, and build meanwhile what the first picture did not need.

        The imports stand here and not at the top: together 0.25 s (-X importtime) that the first picture would wait.
        """
        from ui.background.jobs import JobRunner

        self.jobs = JobRunner(self)
        self.jobs.broken.connect(self.guard.report)
        yield
        from ui.background.checker import BackgroundChecker

        self.checker = BackgroundChecker(self)
        self.controller.attach_checker(self.checker)
        yield
        from importlib.resources import files

        from ui.surroundings import Surroundings

        yield
        sample = Path(str(files("seeds") / "harbour-ko.txt"))
        self.surroundings = Surroundings(self.window, self.controller, self.editor, sample)
        yield
        gc.enable()
        self.controller.library_ready.connect(self.ready)
        self.controller.open_library(self.jobs, self._url)

    def close(self) -> None:
        """Write what is still to be written, and stop the threads."""
        self.controller.remember_place()
        self.settings.setValue("desk/last", self.controller.article.key if self.controller.article else "")
        self.settings.setValue("editor/points", self.editor.text_size())
        self.controller.close_article()
        if self.checker:
            self.checker.close()
        if self.jobs:
            self.jobs.close()
        self.controller.close_library()
        self.settings.sync()

    # between the parts

    def _connect(self) -> None:
        controller, editor = self.controller, self.editor
        controller.where = lambda: (editor.caret(), editor.verticalScrollBar().value())
        editor.typed.connect(controller.typed)
        editor.caret_moved.connect(controller.caret_moved)
        controller.changed.connect(self._on_changed)
        controller.article_opened.connect(self._on_article_opened)
        controller.current_changed.connect(self._on_current)
        controller.show_span.connect(editor.reveal)
        controller.told.connect(lambda text: self.window.statusBar().showMessage(text, 6000))
        controller.failed.connect(self._on_failed)
        self.strip.clicked.connect(controller.choose)
        self.header.state_chosen.connect(controller.set_state)
        self.header.source_language_chosen.connect(controller.set_source_language)
        self.header.encoding_chosen.connect(controller.read_again)
        self.window.files_dropped.connect(lambda names: controller.open_files([Path(name) for name in names]))
        self.window.closing.connect(self.close)
        self.follower.changed.connect(self._on_theme)

    def _issues_of(self, number: int) -> Sequence[Issue]:
        session = self.controller.session
        return session.paragraph_issues(number) if session else ()

    @Slot()
    def _on_article_opened(self) -> None:
        session = self.controller.session
        self.window.pages.setCurrentWidget(self.window.desk if session else self.welcome)
        self.editor.set_text(session.text if session else "")
        self.strip.show_issues((), 1, None)
        if session is None:
            self.window.setWindowTitle("Emend")
            return
        self.window.setWindowTitle(f"{session.article.title} - Emend")
        self.header.show_article(session.article, self.controller.state)
        caret, scroll = self.controller.place
        self.editor.go_to(caret, scroll)
        self.editor.setFocus()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        self.editor.show_edits(changes.edits)
        if changes.caret is not None:
            self.editor.reveal(changes.caret, select=False)
        self.editor.refresh_marks(self.controller.take_repaints())
        session = self.controller.session
        if changes.edits or changes.issues:
            self._strip_due.start()
        if changes.articles and session:
            self.header.show_article(session.article, self.controller.state)

    @Slot()
    def _draw_strip(self) -> None:
        session = self.controller.session
        if session:
            self.strip.show_issues(self.controller.issues, session.length, self.controller.current)

    @Slot(object)
    def _on_current(self, _placed: object = None) -> None:
        current = self.controller.current
        self.editor.mark_current(current.span if current else None)
        self.strip.set_current(current)

    @Slot(object)
    def _on_failed(self, error: EmendError) -> None:
        self.window.notice.show_error(error)

    @Slot(object)
    def _on_theme(self, theme: Theme) -> None:
        self.highlighter.set_theme(theme)
        self.highlighter.rehighlight()
        self.strip.set_theme(theme)
        self._on_current()


def run_window(paths: Sequence[Path], database: str | None) -> int:
    """Open the window with these articles and return the exit status when it is closed."""
    # Nothing made during the start is garbage: the collector would only look at it again and again (5 ms).
    gc.disable()
    # The style by its argument: to ask for the present one, or to set it, makes Python know QStyle (11 ms).
    app = QApplication(["emend", "-style", STYLE])
    app.setApplicationName("Emend")
    app.setApplicationVersion(__version__)
    emend = Emend(app, database)
    emend.guard.install()
    emend.open_first(paths)
    emend.show()
    return app.exec()
