"""Articles on their way to the desk: as they stand when they come there, and none beneath a question about another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from qa_tool.domain.changes import Changes
from qa_tool.domain.errors import ChangedElsewhere, InUse
from qa_tool.review.session import ReviewSession
from ui.controllers.library_controller import LibraryController
from ui.controllers.unstored import Unstored
from ui.tongue import tr

if TYPE_CHECKING:
    # For their names only: the database is opened after the first paint.
    from qa_tool.checks.facts import Facts
    from qa_tool.domain.article import Article
    from qa_tool.review.library import Opened

#: Milliseconds until it is looked again whether a dialog still waits for an answer.
_AGAIN = 50


class ArrivingController(LibraryController):
    """Puts what was read on the desk, and holds what could not be stored of what goes from there."""

    #: What went wrong in part: with some files of many, or with what was typed last.
    warned = Signal(str)
    #: What could not be stored is stored now.
    stored = Signal()
    #: Another program holds the database; told again as long as that is so.
    waits = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Start with nothing under way."""
        super().__init__(parent)
        #: Says whether a dialog waits for an answer, which is about the article that it was opened over.
        self.is_asking: Callable[[], bool] = lambda: False
        # What others have changed, and is being read again.
        self._behind: ReviewSession | None = None
        self._unstored = Unstored(self.access, self)
        self._unstored.done.connect(self._tell_stored)
        self._unstored.waits.connect(self.waits)
        self._unstored.overtaken.connect(self._on_overtaken)
        self.access.job_held.connect(self._on_job_held)

    def _put(self, session: ReviewSession | None, facts: Facts | None, caret: int) -> None:
        """Put an article on the desk; what could not be stored of the one before is held, and told here, too."""
        before = self.session
        super()._put(session, facts, caret)
        if before is not None and before is not session:
            self._unstored.follow(before)
            if before in self._unstored.sessions and not isinstance(before.trouble, InUse):
                self.failed.emit(before.trouble)

    @Slot()
    def _on_job_held(self) -> None:
        """Say that what was asked for waits, as it may be what was changed, too."""
        if self.access.late is not None or (self.session is not None and self.session.unsaved):
            self.waits.emit()
        else:
            self.told.emit(tr("Another program uses the database: this waits a moment for it."))

    def _tell_trouble(self) -> None:
        """Where another window has changed the article, take over how it stands now; else tell what is wrong."""
        session, article = self.session, self.article
        if (
            session is None
            or article is None
            or article.id is None
            or not isinstance(session.trouble, ChangedElsewhere)
        ):
            super()._tell_trouble()
            if session is not None:
                self._unstored.follow(session)
        elif self._behind is not session:
            self._behind = session
            number = article.id
            self._job(lambda library: library.open_stored(number), self._on_behind)

    @Slot(object)
    def _on_overtaken(self, session: ReviewSession) -> None:
        if session is self.session:
            self._tell_trouble()
        else:
            self.failed.emit(session.trouble)

    def _on_behind(self, opened: Opened) -> None:
        caret, scroll = self.place.where()
        self._on_opened(replace(opened, caret=caret, scroll=scroll))
        self.warned.emit(
            tr(
                "Another window of Emend has changed this article meanwhile. Here it is as it stands now, without your "
                "last change. Work on it in one window only."
            )
        )

    @Slot()
    def _tell_stored(self) -> None:
        self.stored.emit()
        self.told.emit(tr("The database takes what you change again; nothing is lost."))

    def _warn(self, session: ReviewSession, *, came_back: bool = False) -> None:
        """Tell what there is to know of an article that has come, where there is something."""

    def _on_opened(self, opened: Opened) -> None:
        number = opened.session.article.id
        if number is not None and self.is_asking():
            self._open_when_answered(number)
            return
        here = self._on_desk(opened.session.article)
        held = here or self._unstored.of(number)
        if held is not None:
            # Read before what was done to it last.
            caret, scroll = self.place.where() if here else (opened.caret, opened.scroll)
            opened = replace(opened, session=held, caret=caret, scroll=scroll)
        elif number is not None and self._is_behind(opened):
            self._job(lambda library: library.open_stored(number), self._on_opened)
            return
        self.gathering.remember()
        self.place.keep()
        self.place.opened = (opened.caret, opened.scroll)
        self._take(opened.session)
        self.set_facts(opened.facts)
        if opened.came_back:
            # What was the newest until now is an earlier version.
            self._refresh_summaries()
        else:
            self._refresh_summary(number)
        self._warn(opened.session, came_back=opened.came_back)
        self.changed.emit(Changes(articles=True))

    def _open_when_answered(self, number: int) -> None:
        """Open an article, as it stands then, when no dialog waits any more."""
        if self.is_asking():
            QTimer.singleShot(_AGAIN, lambda: self._open_when_answered(number))
        else:
            self._job(lambda library: library.open_stored(number), self._on_opened)

    def _is_behind(self, opened: Opened) -> bool:
        """Say whether more was done with an article while it was on its way to the desk, where it was a moment ago."""
        answer: list[bool] = []
        self._try(lambda library: answer.append(library.is_behind(opened)))
        return any(answer)

    def _on_desk(self, article: Article) -> ReviewSession | None:
        """Return what is under review where that is this very article, read in the same way; else None."""
        session = self.session
        if session is None or session.trouble is not None:
            return None
        here, ways = session.article, attrgetter("id", "text", "source_text", "format", "encoding", "encoding_is_guess")
        return session if here.id is not None and ways(here) == ways(article) else None
