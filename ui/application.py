"""The composition root: builds everything behind the first picture and gives everything what it needs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from importlib import import_module
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication

from qa_tool.domain.article import ArticleState
from qa_tool.domain.changes import Changes
from qa_tool.domain.errors import EmendError
from qa_tool.domain.issue import Issue
from ui.background import giving_way
from ui.background.loading import Loading
from ui.controllers.library_access import NotOpened
from ui.controllers.review_controller import ReviewController
from ui.controllers.typed_digits import TypedDigits
from ui.crash_guard import CrashGuard
from ui.editor.mark_painter import MarkPainter
from ui.editor.menu_keys import MenuKeys
from ui.loaded_later import CORE, WINDOW
from ui.panels.said_line import Notice
from ui.panels.welcome import Welcome
from ui.shell import Shell
from ui.theme import Theme
from ui.tongue import tr

if TYPE_CHECKING:
    # For their names only: what they import comes in parts.
    from ui.background.checker import BackgroundChecker
    from ui.background.jobs import JobRunner
    from ui.background.second_reading import SecondReading
    from ui.surroundings import Surroundings

#: Milliseconds from taking over the text until the rest is built: keys that wait already come first.
PAUSE = 25
#: Milliseconds in which changes to the strip are gathered.
STRIP_DELAY = 60


class Emend(QObject):
    """The running program: takes over the text from the first picture at once, and builds the rest in parts."""

    def __init__(self, shell: Shell, guard: CrashGuard) -> None:
        """Take over; from now on what is typed is reviewed and kept."""
        super().__init__()
        self._shell = shell
        self.settings, self.follower = shell.settings, shell.follower
        self.window, self.editor = shell.window, shell.editor
        self.strip, self.header = shell.strip, shell.header
        self.keys = shell.keys
        self.keys.changed.connect(self._describe_text)
        self._describe_text()
        self.window.add_notice(Notice())
        if shell.look is not None:
            self.window.add_welcome(Welcome(keys=self.keys))
        self.guard = guard
        self.controller = ReviewController()
        self.marks = MarkPainter(self._issues_within, self.follower.theme)
        self.checker: BackgroundChecker | None = None
        self.jobs: JobRunner | None = None
        self.second_reading: SecondReading | None = None
        self.surroundings: Surroundings | None = None
        # Many changes at once are drawn once: the strip need not be faster than the eye.
        self._strip_due = QTimer(self, singleShot=True, interval=STRIP_DELAY)
        self._strip_due.timeout.connect(self._draw_strip)
        self._start: Iterator[None] = self._parts_of_the_start()
        self._take_over(shell)
        self._connect()
        self.follower.watch()
        self.window.may_close = self._may_close

    # start and end

    def _may_close(self) -> bool:
        """Ask before what could not be stored is lost."""
        why = self.controller.why_not_stored()
        if why is None:
            return True
        # Seldom needed.
        from ui.dialogs.closing_question import ClosingQuestion

        return ClosingQuestion.ask(self.window, why, self.keys)

    def go_on(self) -> None:
        """Build the rest; `Shell.ready` tells when all of it works."""
        QTimer.singleShot(PAUSE, self._go_on_starting)

    def _take_over(self, shell: Shell) -> None:
        """Put the article of the first picture under review, with what was typed in it meanwhile."""
        controller, editor = self.controller, self.editor
        controller.open_before_start(shell.paths, shell.look)
        if controller.session is None and shell.look is not None:
            # Its rows are not as expected; the proper way of opening says why.
            self._on_article_opened()
        editor.set_mark_painter(self.marks)
        editor.typed.remove(shell.keep)
        for start, removed, inserted in shell.typed:
            controller.typed(start, removed, inserted)
        controller.caret_moved(editor.caret())

    @Slot()
    def _go_on_starting(self) -> None:
        """Do the next part of the start; between two parts a key that was pressed is taken."""
        if next(self._start, self) is not self:
            # Not 0: Qt would go from part to part without looking for keys.
            QTimer.singleShot(1, self._go_on_starting)

    def _parts_of_the_start(self) -> Iterator[None]:
        """Open the database on the job thread, and build what the first picture did not need.

        The imports stand here and not at the top: together 0.25 s (-X importtime) that the first key would wait.
        """
        loading = Loading(CORE)
        self.window.fill_menus(self.keys)
        self.editor.menu_key = MenuKeys(self.keys, self.window.actions_by_id, self.editor).take
        self.header.fill(tuple(ArticleState))
        yield
        from ui.background.jobs import JobRunner

        self.jobs = JobRunner(self.controller.window_first, self)
        self.jobs.broken.connect(self.guard.report)
        while not loading.done:
            yield
        for module in WINDOW:
            yield
            import_module(module)
        from ui.background.checker import BackgroundChecker
        from ui.controllers.preferring import Preferring
        from ui.surroundings import Surroundings

        yield
        self.checker = BackgroundChecker(self.controller.window_first, self)
        self.controller.attach_checker(self.checker)
        self.controller.sample = sample = Path(str(files("seeds") / "harbour-ko.txt"))
        preferring = Preferring(self.window, self.controller, self.follower, self.settings, self.keys)
        preferring.language_chosen.connect(self._on_language)
        self.surroundings = Surroundings(
            self.window,
            self.controller,
            self.editor,
            sample,
            preferring,
            header=self.header,
            jobs=self.jobs,
            keys=self.keys,
            settings=self.settings,
        )
        yield from self.surroundings.build()
        from ui.background.second_reading import SecondReading
        from ui.controllers.second_opinion import SecondOpinion

        self.second_reading = SecondReading(self)
        SecondOpinion(self.controller, self.second_reading, self)
        from ui.controllers.learning import Learning

        self.learning = Learning(self.controller, self.jobs, self)
        yield
        giving_way.begin()
        self.controller.library_ready.connect(self._shell.ready)
        self.controller.open_library(self.jobs, self._shell.url)

    def close(self) -> None:
        """Write what is still to be written, and stop the threads; what is not built yet stays unbuilt."""
        self._start = iter(())
        self.controller.place.keep()
        self.settings.setValue("desk/last", self.controller.article.key if self.controller.article else "")
        self.settings.setValue("editor/points", self.editor.text_size())
        self.settings.setValue("editor/family", self.editor.family())
        self.controller.close_article()
        if self.checker:
            self.checker.close()
        if self.second_reading:
            self.second_reading.close()
        if self.jobs:
            self.jobs.close()
        self.controller.close_library()
        self.settings.sync()

    @Slot()
    def _on_language(self) -> None:
        """Have another window built, which speaks the language that was chosen, when no files are being read."""
        batch = self.controller.batch
        if batch.busy:
            self.controller.told.emit(tr("The window changes its language when all files are read."))
            batch.ended.connect(self._shell.again_asked, Qt.ConnectionType.SingleShotConnection)
        else:
            self._shell.again_asked.emit()

    # between the parts

    def _connect(self) -> None:
        controller, editor = self.controller, self.editor
        controller.is_asking = lambda: QApplication.activeModalWidget() is not None
        controller.place.where = lambda: (editor.caret(), editor.top())
        editor.typed.append(controller.typed)
        controller.follow_composing(editor.is_composing, editor.end_composing)
        editor.caret_moved.connect(controller.caret_moved)
        over_shown = TypedDigits(controller)
        editor.digit_key, editor.is_kept = over_shown.take, over_shown.is_kept
        controller.changed.connect(self._on_changed)
        controller.article_opened.connect(self._on_article_opened)
        controller.article_opened.connect(self._keep_last)
        self._keep_last()
        controller.current_changed.connect(self._on_current)
        controller.show_span.connect(self.window.show_text)
        controller.show_span.connect(editor.reveal)
        controller.told.connect(lambda text: self.window.statusBar().showMessage(self.keys.words(text), 6000))
        controller.failed.connect(self._on_failed)
        controller.waits.connect(self._on_waits)
        controller.stored.connect(self.window.notice.hide)
        self.window.notice.again_asked.connect(controller.open_library_again)
        controller.warned.connect(lambda text: self._on_failed(EmendError(text)))
        controller.noted.connect(self.window.notice.show_note)
        self.strip.touched.connect(self._draw_strip_if_due)
        self.strip.clicked.connect(controller.choose)
        self.header.state_chosen.connect(controller.set_state)
        self.header.source_language_chosen.connect(controller.set_source_language)
        self.header.encoding_asked.connect(self._ask_encoding)
        self.header.lines_asked.connect(self._ask_lines)
        self.window.files_dropped.connect(lambda names: controller.open_files([Path(name) for name in names]))
        self.window.closing.connect(self.close)
        self.follower.changed.connect(self._on_theme)

    @Slot()
    def _describe_text(self) -> None:
        words = tr("The text of the article. {next-issue} goes to the next issue.")
        self.editor.setAccessibleDescription(self.keys.words(words))

    def _issues_within(self, first: int, end: int) -> Sequence[tuple[int, Sequence[Issue]]]:
        session = self.controller.session
        return session.issues_within(first, end) if session else ()

    @Slot()
    def _on_article_opened(self) -> None:
        session = self.controller.session
        self.window.pages.setCurrentWidget(self.window.desk if session else self.window.welcome)
        self.editor.set_text(session.text if session else "")
        # What they say is about the article before.
        self.window.notice.hide()
        self.window.statusBar().clearMessage()
        self.strip.show_issues((), 1, None)
        if session is None:
            self.window.setWindowTitle("Emend")
            return
        self.window.setWindowTitle(tr("{title} - Emend", title=session.article.title))
        self.header.show_article(session.article)
        caret, scroll = self.controller.place.opened
        self.editor.go_to(caret, scroll)
        self.editor.setFocus()

    @Slot()
    def _keep_last(self) -> None:
        """Keep which article comes back; now and not at the end, which a power cut does not wait for."""
        article = self.controller.article
        if article is not None:
            self.settings.setValue("desk/last", article.key)

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
            self.window.setWindowTitle(tr("{title} - Emend", title=session.article.title))
            self.header.show_article(session.article)

    @Slot()
    def _ask_encoding(self) -> None:
        # There are no actions yet when the header is connected.
        self.window.actions_by_id["encoding"].trigger()

    @Slot()
    def _ask_lines(self) -> None:
        self.window.actions_by_id["lines"].trigger()

    @Slot()
    def _draw_strip(self) -> None:
        session = self.controller.session
        if session:
            self.strip.show_issues(self.controller.issues, session.length, self.controller.current)

    @Slot()
    def _draw_strip_if_due(self) -> None:
        if self._strip_due.isActive():
            self._strip_due.stop()
            self._draw_strip()

    @Slot(object)
    def _on_current(self, _placed: object = None) -> None:
        current = self.controller.current
        self.editor.mark_current(current.span if current else None)
        self.strip.set_current(current)

    @Slot(object)
    def _on_failed(self, error: EmendError) -> None:
        # What was said of an act before would seem to be said of this one.
        self.window.statusBar().clearMessage()
        self.window.notice.show_error(error, again=isinstance(error, NotOpened))

    @Slot()
    def _on_waits(self) -> None:
        line = self.window.statusBar()
        # What was said of the last act goes first; this is said again.
        if not line.currentMessage():
            line.showMessage(
                tr("Another program uses the database: what you change waits, and is written as soon as it can be.")
            )

    @Slot(object)
    def _on_theme(self, theme: Theme) -> None:
        self.editor.set_text_size(self.editor.text_size())
        self.marks.set_theme(theme)
        self.editor.viewport().update()
        self.strip.set_theme(theme)
        self.editor.follow_theme()
        self._on_current()
