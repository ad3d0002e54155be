"""From an intent of the editor to the library: the list of articles, their state, notes and language."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Slot

from qa_tool.domain.article import Article, ArticleState
from qa_tool.domain.changes import Changes
from qa_tool.domain.errors import EmendError
from qa_tool.domain.term import Term
from qa_tool.review.session import ReviewSession
from qa_tool.text.files import is_folder
from ui.controllers.counting import Counting
from ui.controllers.gathering import Gathering
from ui.controllers.issue_controller import IssueController
from ui.controllers.library_access import LibraryAccess
from ui.controllers.place_keeper import PlaceKeeper
from ui.models.wording import tally
from ui.tongue import tr

if TYPE_CHECKING:
    # For their names only: the database is opened after the first paint.
    from qa_tool.checks.facts import Facts
    from qa_tool.review.counting import Counted
    from qa_tool.review.library import Library
    from qa_tool.review.names import NameRow
    from qa_tool.storage.articles import ArticleSummary

T = TypeVar("T")


class LibraryController(IssueController):
    """The articles: their list, their state, notes and language.

    What takes long runs as a job; the window goes on meanwhile.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        """Start without a database."""
        super().__init__(parent)
        self.access = LibraryAccess(self)
        self.access.failed.connect(self.failed)
        self.access.caught_up.connect(self._on_caught_up)
        self.summaries: tuple[ArticleSummary, ...] = ()
        #: The file of the sample, beside which nobody keeps articles.
        self.sample = Path()
        self.terms: tuple[Term, ...] = ()
        self.place = PlaceKeeper(self, self.access, self)
        self.gathering = Gathering(self, self.access, self)
        self.gathering.counted.connect(self._on_counted)
        self.gathering.named.connect(self._tell_articles)
        self.counting = Counting(self.access, self._others, self)
        self.counting.counted.connect(self._keep_counts)
        self.changed.connect(self._begin_review)
        self.changed.connect(self._follow_title)

    @property
    def library(self) -> Library | None:
        """The database, once it is open."""
        return self.access.library

    @property
    def words(self) -> int:
        """How long the open article is."""
        return self.gathering.words

    @property
    def name_rows(self) -> Sequence[NameRow]:
        """The names of the open article as the last check found them."""
        return self.gathering.names

    @property
    def looking_for_names(self) -> bool:
        """Whether the names of the open article are still to be found."""
        return self.gathering.looking

    def _others(self) -> Sequence[ArticleSummary]:
        """Return the articles of the list that are not open."""
        article = self.article
        return [summary for summary in self.summaries if article is None or summary.id != article.id]

    def onward(self) -> str:
        """Return what there is to do once the article is done: the next one, or handing on where none waits."""
        if any(other.state is not ArticleState.DONE and not other.archived for other in self._others()):
            return tr("{next-article} opens the next one.")
        return tr("{export-text} writes the corrected text, {copy-text} copies it.")

    @property
    def state(self) -> ArticleState:
        """How far the review of the open article has come."""
        return self.article.state if self.article else ArticleState.NEW

    def folder(self) -> Path | None:
        """Return where the file of the open article lies, or that of the one worked on last; None where it is gone."""
        article = self.article
        files = [article.path if article else None, *(summary.path for summary in self.summaries)]
        near = next((Path(file) for file in files if file and Path(file) != self.sample), None)
        return near.parent if near is not None and is_folder(near.parent) else None

    # start and end

    def close_library(self) -> None:
        """Let go of the database."""
        self.access.close()

    # articles

    def set_state(self, state: ArticleState) -> None:
        """Set how far the review of the open article has come."""
        self._set_state(state)
        said = tr("This article is now marked as {state}.", state=tr(state.value))
        if state is ArticleState.DONE:
            if self.issues:
                said = f"{said} {tr('Left in it: {issues}.', issues=tally(self.issues))}"
            said = f"{said} {self.onward()}"
        self.told.emit(said)

    def set_note(self, number: int, note: str) -> None:
        """Keep a note on an article of the list."""
        self.summaries = tuple(replace(each, note=note) if each.id == number else each for each in self.summaries)
        self._tell_articles()
        self.access.write(
            lambda library: library.set_note(number, note),
            lambda: self._refresh_summary(number),
            about=("note", number),
        )

    def toggle_archived(self) -> None:
        """Put the open article away, out of the list, or take it back out."""
        article = self.article
        summary = next((s for s in self.summaries if article is not None and s.id == article.id), None)
        if article is None or summary is None:
            self.tell_not_kept()
            return

        def tell() -> None:
            self._refresh_summary(article.id)
            self.changed.emit(Changes(articles=True))
            self.told.emit(
                tr("This article is back in the list.")
                if summary.archived
                else tr("This article is archived. “Archived, too” in the list of articles shows it.")
            )

        self.access.write(lambda library: library.set_archived(article, not summary.archived), tell)

    def archive_done(self) -> None:
        """Put every article that is done away, out of the list: what comes next is not mixed with it."""
        # Loads the formats, which come after the first paint.
        from qa_tool.review.handing_on import done_ones

        numbers = [summary.id for summary in done_ones(self.summaries)]
        if not numbers:
            self.told.emit(tr("No article of the list is marked as done. {state-done} marks the open one."))
            return

        def tell() -> None:
            self._refresh_summaries()
            self.changed.emit(Changes(articles=True))
            articles = tr("{number:,} article", "{number:,} articles", number=len(numbers))
            self.told.emit(
                tr("{articles} archived. “Archived, too” in the list of articles shows them.", articles=articles)
            )

        self.access.write(lambda library: library.archive(numbers), tell)

    def set_source_language(self, code: str | None) -> None:
        """Set what the machine translated from; checked again at once."""
        if self.session is None:
            return
        article = replace(self.session.article, source_language=code, source_language_is_guess=False)
        self.session.article = article
        self.changed.emit(Changes(articles=True))

        self._renew_facts(lambda library: library.sources.set_language(article, code))

    def tell_not_kept(self) -> None:
        """Say why something cannot be kept of the open article: there is no database, or it is not in it yet."""
        self.failed.emit(
            EmendError("The database has not taken this article yet.", "It is tried again every few seconds.")
            if self.library is not None
            else self.access.refusal
        )

    # inner workings

    def _renew_facts(self, change: Callable[[Library], Article] | None = None) -> None:
        """Check the open article by what is kept of it now, or by what `change` makes of it on the job thread.

        What came to the desk meanwhile was read before, perhaps, and is checked anew, too.
        """
        session = self.session
        if session is None:
            return
        article = session.article

        def take(facts: Facts) -> None:
            if self.session is session:
                self.set_facts(facts)
            else:
                self._renew_facts()

        self._job(lambda library: library.facts_for(change(library) if change else article), take)

    def _begin_review(self, changes: Changes) -> None:
        """Mark an article that is worked on as in review."""
        if changes.reviewed and self.session and self.state is ArticleState.NEW:
            self._set_state(ArticleState.IN_REVIEW)

    def _follow_title(self, changes: Changes) -> None:
        """Call the article by its first line as it stands now, where that is what it is called by."""
        session = self.session
        if session is None or not (changes.corrections or changes.articles):
            return
        article, title = session.article, session.title
        if title == article.title:
            return
        session.article = replace(article, title=title)
        if article.id is not None:
            self._write(article, "title", lambda library: library.set_title(article, title))
        self.changed.emit(Changes(articles=True))

    def _set_state(self, state: ArticleState) -> None:
        if self.session is None:
            return
        article = self.session.article
        self.session.article = replace(article, state=state)
        if article.id is not None:
            self._write(article, "state", lambda library: library.set_state(article, state))
        self.changed.emit(Changes(articles=True))

    def _take(self, session: ReviewSession) -> None:
        self.gathering.begin(session.text)
        self.open(session, None)

    def _keep_counts(self, found: Counted) -> None:
        """Show what was counted in an article that is not open; the open one is counted as it changes."""
        article = self.article
        if article is None or article.id != found.article.id:
            counts, words = found.open_by_severity, found.words
            self._write(found.article, "counts", lambda library: library.set_counts(found.article, counts, words))
            self._tell_articles()

    def changed_in_store(self, numbers: Sequence[int]) -> None:
        """Show anew, and count again, articles that were changed without being on the desk."""
        self._refresh_summaries()
        self._tell_articles()
        self.counting.again(numbers)

    @Slot()
    def _on_counted(self) -> None:
        self._refresh_summary(self.article.id if self.article else None)
        self._tell_articles()

    @Slot()
    def _on_caught_up(self) -> None:
        self._refresh_summaries()
        self._tell_articles()

    @Slot()
    def _tell_articles(self) -> None:
        self.changed.emit(Changes(articles=True))

    def _refresh_summaries(self) -> None:
        library = self.library
        # What is not written yet is shown already.
        if library is not None and self.access.late is None:
            try:
                self.summaries = library.summaries(earlier=True)
            except EmendError as error:
                self.failed.emit(error)

    def _refresh_summary(self, number: int | None) -> None:
        """Take over how one article of the list stands now: the others are as they were."""
        library = self.library
        if library is not None and number is not None and self.access.late is None:
            try:
                self.summaries = library.listed(self.summaries, number)
            except EmendError as error:
                self.failed.emit(error)

    def _write(self, article: Article, what: str, act: Callable[[Library], object]) -> None:
        """Write something of an article that its row in the list shows."""
        self.access.write(act, lambda: self._refresh_summary(article.id), (what, article.id))

    def _job(self, act: Callable[[Library], T], done: Callable[[T], None]) -> None:
        self.settle()
        self.access.job(act, done)

    def _try(self, act: Callable[[Library], object]) -> bool:
        return self.access.attempt(act)
