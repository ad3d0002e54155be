"""The source of the open article: attached or let go of, and, in pauses, which sentences stand for which."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from qa_tool.domain.article import Article
from qa_tool.domain.changes import Changes
from qa_tool.review.session import ReviewSession
from qa_tool.review.side_by_side import Beside, SideBySide
from ui.background.jobs import JobRunner
from ui.controllers.library_controller import LibraryController
from ui.tongue import tr

if TYPE_CHECKING:
    from qa_tool.review.library import Library

#: Milliseconds of quiet after an answer of the checks until the two sides are laid beside each other again.
QUIET = 300


class SourceSide(QObject):
    """Follows the controller; `changed` tells of another source or none, `laid` of new pairs."""

    changed = Signal()
    laid = Signal()

    def __init__(self, controller: LibraryController, jobs: JobRunner, parent: QObject | None = None) -> None:
        """Begin with what is open."""
        super().__init__(parent)
        self._controller, self._jobs = controller, jobs
        self.pairs = SideBySide()
        self.text: str | None = None
        self._beside = Beside()
        # What the pairs are of: a session whose text was changed has other paragraphs.
        self._laid_of: tuple[str, ...] | None = None
        self._soon = QTimer(self, singleShot=True, interval=QUIET)
        self._soon.timeout.connect(self._lay)
        controller.article_opened.connect(self._on_article)
        controller.changed.connect(self._on_changed)
        controller.checked.connect(self._on_checked)
        self._on_article()

    @property
    def is_current(self) -> bool:
        """Whether the pairs are those of the present text."""
        session = self._controller.session
        return session is not None and session.paragraphs is self._laid_of

    # attaching

    def attach(self, path: Path) -> None:
        """Read the source from a file; the article is checked against it at once."""
        self._set(lambda library, article: library.sources.read(article, path))

    def attach_text(self, text: str) -> None:
        """Take a text as the source; the article is checked against it at once."""
        self._set(lambda library, article: library.sources.take(article, text))

    def detach(self) -> None:
        """Let go of the source."""
        self._set(lambda library, article: library.sources.read(article, None))

    def _set(self, change: Callable[[Library, Article], Article]) -> None:
        session, library = self._controller.session, self._controller.library
        if session is None:
            return
        if library is None:
            self._controller.failed.emit(self._controller.access.refusal)
            return
        article = session.article

        def act() -> tuple[Article, object]:
            changed = change(library, article)
            return changed, library.facts_for(changed)

        self._jobs.submit(act, lambda found: self._on_set(session, *found), self._controller.failed.emit)

    def _on_set(self, session: ReviewSession, article: Article, facts: object) -> None:
        session.article = replace(
            session.article,
            source_text=article.source_text,
            source_language=article.source_language,
            source_language_is_guess=article.source_language_is_guess,
        )
        if session is self._controller.session:
            self._controller.set_facts(facts)  # type: ignore[arg-type]
            self._controller.changed.emit(Changes(articles=True))
            self._controller.told.emit(
                tr("The source is attached, and the article is checked against it.")
                if article.source_text
                else tr("The source is no longer attached.")
            )

    # following

    @Slot()
    def _on_article(self) -> None:
        self._soon.stop()
        self._take(self._controller.article.source_text if self._controller.article else None)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        article = self._controller.article
        if changes.articles and article is not None and article.source_text != self.text:
            self._take(article.source_text)

    @Slot()
    def _on_checked(self) -> None:
        if self.text:
            self._soon.start()

    def _take(self, text: str | None) -> None:
        self.text = text or None
        self.pairs = SideBySide()
        self._laid_of = None
        self.changed.emit()
        self.laid.emit()

    @Slot()
    def _lay(self) -> None:
        checked, session, text = self._controller.latest, self._controller.session, self.text
        if checked is None or session is None or text is None or self._controller.checking:
            return
        paragraphs, article = session.paragraphs, session.article
        self._jobs.aside(
            "pairs",
            lambda _: self._beside.lay(checked, text, article.source_language, by_line=article.is_by_line),
            lambda found: self._on_laid(paragraphs, text, found),
        )

    def _on_laid(self, paragraphs: tuple[str, ...], text: str, found: SideBySide) -> None:
        session = self._controller.session
        if session is not None and session.paragraphs is paragraphs and text is self.text:
            self._laid_of = paragraphs
            self.pairs = found
            self.laid.emit()
