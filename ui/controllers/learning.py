"""Looks, in pauses, at what was typed, and puts a question to the editor where there is something to learn."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Slot

from qa_tool.domain.article import Article
from qa_tool.domain.changes import Changes
from qa_tool.domain.lesson import Lesson
from qa_tool.review.session import ReviewSession
from ui.background.jobs import JobRunner
from ui.controllers.library_controller import LibraryController

#: Milliseconds of quiet until it is looked: a word that is still being typed teaches nothing.
QUIET = 300


class Learning(QObject):
    """Follows the controller; asks once, when the caret has left the words and no other question stands."""

    def __init__(self, controller: LibraryController, jobs: JobRunner, parent: QObject | None = None) -> None:
        """Look for the first time after the first correction."""
        super().__init__(parent)
        self._controller, self._jobs = controller, jobs
        self._asked: set[tuple[str, str]] = set()
        self._found: tuple[Lesson, ...] = ()
        self._soon = QTimer(self, singleShot=True, interval=QUIET)
        self._soon.timeout.connect(self._look)
        controller.changed.connect(self._on_changed)
        controller.caret_went.connect(self._ask)
        controller.article_opened.connect(self._on_article)

    @Slot()
    def _on_article(self) -> None:
        self._soon.stop()
        self._found = ()
        self._asked = set()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.corrections:
            self._soon.start()

    @Slot()
    def _look(self) -> None:
        session, library = self._controller.session, self._controller.library
        if session is None or library is None:
            return
        article, text, log = session.article, session.text, tuple(session.log)
        self._jobs.aside(
            "lessons",
            lambda _: (library.lessons(article, text, log), _retyped(article, text)),
            lambda found: self._on_looked(session, *found),
            _say_nothing,
        )

    def _on_looked(self, session: ReviewSession, found: Sequence[Lesson], retyped: frozenset[tuple[str, str]]) -> None:
        if session is self._controller.session:
            self._controller.set_retyped(retyped)
        self._on_found(session, found)

    def _on_found(self, session: ReviewSession, found: Sequence[Lesson]) -> None:
        if session is not self._controller.session:
            return
        self._found = tuple(found)
        asked = session.offer
        if isinstance(asked, Lesson) and (asked.wrong, asked.right) not in {(m.wrong, m.right) for m in found}:
            # Taken back, or typed otherwise by now.
            session.offer = None
            self._controller.changed.emit(Changes())
        self._ask()

    @Slot()
    def _ask(self) -> None:
        session = self._controller.session
        if session is None or session.offer is not None:
            return
        caret = self._controller.caret
        for lesson in self._found:
            said = (lesson.wrong, lesson.right)
            if said not in self._asked and not lesson.span.start <= caret <= lesson.span.end:
                self._asked.add(said)
                session.offer = lesson
                self._controller.changed.emit(Changes())
                return


def _retyped(article: Article, text: str) -> frozenset[tuple[str, str]]:
    # On the job thread: it comes with the words, which come after the first paint.
    from qa_tool.review.retyped_names import retyped_names

    return retyped_names(article.text, text)


def _say_nothing(_error: object) -> None:
    """Leave it: the editor asked for nothing, and whatever ails the database is told where something is written."""
