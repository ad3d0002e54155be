"""From an intent of the editor to the library: opening articles, their list, state and language."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from qa_tool.documents.folders import found_in
from qa_tool.documents.headline import headline
from qa_tool.documents.sources_beside import sources_among
from qa_tool.domain.article import ArticleState
from qa_tool.domain.changes import Changes
from qa_tool.domain.errors import ChangedElsewhere, EmendError
from qa_tool.domain.said import listed, say
from qa_tool.domain.term import Term
from qa_tool.review.session import ReviewSession
from qa_tool.storage import quick_open
from qa_tool.storage.location import editor_name
from ui.controllers.batch import Batch
from ui.controllers.counting import Counting
from ui.controllers.gathering import Gathering
from ui.controllers.homeless import Homeless
from ui.controllers.issue_controller import IssueController
from ui.controllers.library_access import LibraryAccess
from ui.models.folder_wording import failed_words, passed_over_words
from ui.tongue import error_words, tr

if TYPE_CHECKING:
    # For their names only: the database is opened after the first paint.
    from qa_tool.checks.facts import Facts
    from qa_tool.review.counting import Counted
    from qa_tool.review.library import Housed, Library, Opened
    from qa_tool.review.names import NameRow
    from qa_tool.storage.articles import ArticleSummary
    from ui.background.jobs import JobRunner
    from ui.first_look import FirstLook

T = TypeVar("T")


class LibraryController(IssueController):
    """The articles: opening them, their list, their state and language.

    What takes long runs as a job; the window goes on meanwhile.
    """

    library_ready = Signal()
    #: What went wrong in part: with some files of many, or with what was typed last.
    warned = Signal(str)
    #: What is good to know of what was read, where nothing went wrong.
    noted = Signal(str)
    #: What could not be stored is stored now.
    stored = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Start without a database; `open_library` brings it."""
        super().__init__(parent)
        self.access = LibraryAccess(self)
        self.access.failed.connect(self.failed)
        self.summaries: tuple[ArticleSummary, ...] = ()
        self.terms: tuple[Term, ...] = ()
        self.place = (0, 0)
        # Whoever shows the text says where in it the editor is: caret (code points) and scroll bar.
        self.where: Callable[[], tuple[int, int]] = lambda: self.place
        self._waiting: list[Path] = []
        self._passed_over = ""
        self._homeless = Homeless(self.access, self._on_housed, self._on_refused, self)
        self._settled_in = False
        # What others have changed, and is being read again.
        self._behind: ReviewSession | None = None
        self.batch = Batch(self._store_one, self)
        self.batch.ended.connect(self._on_stored)
        self.gathering = Gathering(self, self.access, self)
        self.gathering.counted.connect(self._on_counted)
        self.gathering.named.connect(self._tell_articles)
        self.counting = Counting(self.access, self._others, self.window_first, self)
        self.counting.counted.connect(self._keep_counts)
        self.changed.connect(self._begin_review)
        # Whether the open article is called by its first line.
        self._called_by_line = True
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

    @property
    def state(self) -> ArticleState:
        """How far the review of the open article has come."""
        return self.article.state if self.article else ArticleState.NEW

    def is_work(self, changes: Changes) -> bool:
        """Say whether somebody corrected or decided something; that the database is there is news, but no work."""
        return (changes.corrections or changes.decisions) and self.session is not None and self.session.can_undo

    # start and end

    def open_before_start(self, paths: Sequence[Path], look: FirstLook | None) -> None:
        """Put the article that the first picture shows on the desk; the rest waits for the database.

        What cannot be read is told later, when the database is there.
        """
        self._waiting = list(paths)
        if look is None:
            return
        if look.rows is None:
            self._take(ReviewSession(look.article, editor=editor_name()))
            return
        stored = quick_open.article_in(look.rows)
        if stored is not None:
            self.place = (stored.caret, stored.scroll)
            self._take(ReviewSession(stored.article, stored.log, editor=editor_name()))

    def open_library(self, jobs: JobRunner, url: str) -> None:
        """Open the database on the job thread, fill a new one, and put the waiting article into it."""
        self.access.open(jobs, url, self._on_library, self._on_no_library)

    def close_library(self) -> None:
        """Let go of the database."""
        self.access.close()

    def remember_place(self) -> None:
        """Keep the place in the open article."""
        article = self.article
        if self.library and article and article.id is not None:
            caret, scroll = self.where()
            self._try(lambda library: library.set_place(article, caret, scroll))

    def why_not_stored(self) -> str | None:
        """Return why what was changed cannot be stored, maybe ""; None where everything is."""
        self.settle()
        held = (self.session, self._homeless.session)
        lost = [session for session in held if session is not None and session.unsaved]
        if not lost:
            return None
        trouble = lost[0].trouble or self.access.trouble
        return error_words(trouble) if trouble else ""

    # articles

    def open_files(self, paths: Sequence[Path]) -> None:
        """Open files, and the articles in folders; the first one that can be read comes on the desk."""
        found = self._found_in(paths)
        sources = sources_among(found)
        wanted = [path for path in found if path not in sources]
        if not wanted:
            hint = self._take_passed_over() or "Choose a folder with articles in it."
            self.failed.emit(EmendError("There are no articles in that folder.", hint))
            return
        first, *others = wanted
        if others:
            self._job(lambda library: _first_of(library, wanted), self._on_first)
            self._store_only(others)
        else:
            self._job(lambda library: library.open_file(first), self._on_opened)

    def _found_in(self, paths: Sequence[Path]) -> tuple[Path, ...]:
        """Return the articles there are; what was passed over is told when they are read."""
        found = found_in(paths)
        self._passed_over = passed_over_words(found.passed_over)
        return found.articles

    def _take_passed_over(self) -> str:
        words, self._passed_over = self._passed_over, ""
        return words

    def open_text(self, text: str, markup: str = "") -> None:
        """Open pasted text as an article; `markup` is the same as rich text, where there is that."""
        self._job(lambda library: library.open_text(text, markup=markup), self._on_opened)

    def open_stored(self, number: int) -> None:
        """Open an article of the list."""
        self._job(lambda library: library.open_stored(number), self._on_opened)

    def read_again(self, encoding: str) -> None:
        """Read the file of the open article in another encoding."""
        article = self.article
        if article is None or article.path is None:
            return
        path = Path(article.path)
        self._job(lambda library: library.open_file(path, article.source_language, encoding), self._on_opened)

    def set_state(self, state: ArticleState) -> None:
        """Set how far the review of the open article has come."""
        self._set_state(state)
        said = tr("This article is now marked as {state}.", state=tr(state.value))
        if state is ArticleState.DONE:
            left = len(self.issues)
            if left:
                found = tr("{number:,} issue", "{number:,} issues", number=left)
                said = f"{said} {tr('{issues} still open.', issues=found)}"
            said = f"{said} {tr('{next-article} opens the next one.')}"
        self.told.emit(said)

    def set_note(self, note: str) -> None:
        """Keep a note on the open article."""
        article = self.article
        if (
            article is not None
            and article.id is not None
            and self._try(lambda library: library.set_note(article, note))
        ):
            self._refresh_summaries()

    def toggle_archived(self) -> None:
        """Put the open article away, out of the list, or take it back out."""
        article = self.article
        summary = next((s for s in self.summaries if article is not None and s.id == article.id), None)
        if article is None or summary is None:
            return
        if self._try(lambda library: library.set_archived(article, not summary.archived)):
            self._refresh_summaries()
            self.changed.emit(Changes(articles=True))
            self.told.emit(
                tr("This article is back in the list.")
                if summary.archived
                else tr("This article is archived. “Archived, too” in the list of articles shows it.")
            )

    def set_source_language(self, code: str | None) -> None:
        """Set what the machine translated from; checked again at once."""
        if self.session is None:
            return
        article = replace(self.session.article, source_language=code, source_language_is_guess=False)
        self.session.article = article
        self.changed.emit(Changes(articles=True))

        def change(library: Library) -> Facts:
            return library.facts_for(library.sources.set_language(article, code))

        self._job(change, self.set_facts)

    # inner workings

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
        elif self._behind is not session:
            self._behind = session
            number = article.id
            self._job(lambda library: library.open_stored(number), self._on_behind)

    def _on_behind(self, opened: Opened) -> None:
        caret, scroll = self.where()
        self._on_opened(replace(opened, caret=caret, scroll=scroll))
        self.warned.emit(
            tr(
                "Another window of Emend has changed this article meanwhile. Here it is as it stands now, without your "
                "last change. Work on it in one window only."
            )
        )

    def _begin_review(self, changes: Changes) -> None:
        """Mark an article that is worked on as in review."""
        if self.is_work(changes) and self.state is ArticleState.NEW:
            self._set_state(ArticleState.IN_REVIEW)

    def _follow_title(self, changes: Changes) -> None:
        """Call the article by its first line as it stands now, where that is what it is called by."""
        session = self.session
        if session is None or not (changes.corrections or changes.articles) or not self._called_by_line:
            return
        article, title = session.article, headline(session.text)
        if not title or title == article.title:
            return
        session.article = replace(article, title=title)
        if article.id is not None:
            self._try(lambda library: library.set_title(article, title))
        self._refresh_summaries()
        self.changed.emit(Changes(articles=True))

    def _set_state(self, state: ArticleState) -> None:
        if self.session is None:
            return
        article = self.session.article
        self.session.article = replace(article, state=state)
        if article.id is not None:
            self._try(lambda library: library.set_state(article, state))
        self._refresh_summaries()
        self.changed.emit(Changes(articles=True))

    def _take(self, session: ReviewSession) -> None:
        self._called_by_line = session.article.title in (headline(session.article.text), headline(session.text))
        self.gathering.begin(session.text)
        self.open(session, None)

    def _on_library(self, library: Library) -> None:
        self.terms = library.glossary.terms()
        if self.session is None:
            self._settle_in()
        else:
            self._homeless.house(self.session)

    def _on_housed(self, session: ReviewSession, housed: Housed) -> None:
        """Tie a session to the row of its article, and write what waits."""
        article, reached = housed.article, session.article.state
        session.article = article
        session.set_decisions(housed.decisions)
        session.sign_as(housed.editor)
        session.attach(housed.journal)
        if article.state is ArticleState.NEW and reached is not ArticleState.NEW:
            # Work has begun before there was a database.
            session.article = replace(article, state=reached)
            self._try(lambda library: library.set_state(article, reached))
        # Seconds where a large glossary is indexed for the first time.
        self._job(lambda library: library.facts_for(article), lambda facts: self._take_facts(session, facts))
        self._tell_trouble()
        if not self._settled_in:
            self._settle_in()
            return
        self._refresh_summaries()
        self.changed.emit(Changes(issues=True, articles=True))
        if not session.unsaved:
            self.stored.emit()
            self.told.emit(tr("The database takes what you change again; nothing is lost."))

    def _on_refused(self, session: ReviewSession, error: EmendError) -> None:
        self.failed.emit(error)
        self.set_facts(_facts_without_database(session))
        self._settle_in()

    def _settle_in(self) -> None:
        """Begin to work with the database: the article on the desk has its place in it, or none for now."""
        self._settled_in = True
        session = self.session
        waiting, self._waiting = self._waiting, []
        self._refresh_summaries()
        if session is not None:
            self._warn(session)
            # The first of them is the one on the desk.
            if waiting[1:]:
                self._store_only(self._found_in(waiting[1:]))
        elif waiting:
            self.open_files(waiting)
        self.changed.emit(Changes(articles=True, terms=True))
        self.counting.go_on()
        self.library_ready.emit()

    def _take_facts(self, session: ReviewSession, facts: Facts) -> None:
        if session is self.session:
            self.set_facts(facts)

    def _warn(self, session: ReviewSession) -> None:
        """Tell what reading the article lost, where its format loses something, and which corrections stayed behind."""
        # The formats come after the first paint.
        from qa_tool.documents.formats import warning_of

        said = [tr(warning)] if (warning := warning_of(session.article.format)) else []
        key = session.article.key
        if not session.log and any(summary.earlier and summary.key == key for summary in self.summaries):
            said.append(
                tr(
                    "This file has changed since you corrected it. Here is its new text; the earlier version with your "
                    "corrections stays in the list of articles."
                )
            )
        if not self.batch.busy and (passed := self._take_passed_over()):
            said.append(passed)
        if said:
            self.noted.emit("\n".join(said))

    def _on_no_library(self, error: EmendError) -> None:
        self._waiting = []
        kept = say("Until then nothing that you change here is kept.")
        self.failed.emit(EmendError(error.what, listed((error.hint, kept), " ")))
        # Without a database the text can still be looked at; what is changed waits and is lost when the window closes.
        if self.session is not None:
            self.set_facts(_facts_without_database(self.session))
        self.library_ready.emit()

    def _on_opened(self, opened: Opened) -> None:
        self.gathering.remember()
        self.remember_place()
        self.place = (opened.caret, opened.scroll)
        self._take(opened.session)
        self.set_facts(opened.facts)
        self._refresh_summaries()
        self._warn(opened.session)
        self.changed.emit(Changes(articles=True))

    def _on_first(self, found: tuple[Opened | None, Sequence[EmendError]]) -> None:
        opened, failures = found
        if opened is not None:
            self._on_opened(opened)
        elif failures:
            self.failed.emit(failures[0])
        if failures:
            # Told with what is wrong with the others, whose message takes the place of this one.
            self.batch.add((), failures)

    def _store_only(self, paths: Sequence[Path]) -> None:
        """Put further articles into the list without opening them on the desk."""
        self.batch.add(paths)

    def _store_one(self, path: Path, done: Callable[[Sequence[EmendError]], None]) -> None:
        library, jobs = self.library, self.access.jobs
        if library is None or jobs is None:
            done(())
            return
        jobs.submit(lambda: library.store_files([path]), done, lambda error: done((error,)))

    @Slot(object, int)
    def _on_stored(self, failures: Sequence[EmendError], left: int) -> None:
        # In one message: each would take the place of the one before.
        said = failed_words(failures)
        if passed := self._take_passed_over():
            said.append(passed)
        if said:
            (self.warned if failures else self.noted).emit("\n".join(said))
        if left:
            self.told.emit(
                tr(
                    "Stopped. {files} not read; what was read before is in the list.",
                    files=tr("{number:,} file", "{number:,} files", number=left),
                )
            )
        self._refresh_summaries()
        self.changed.emit(Changes(articles=True))
        self.counting.go_on()

    def _keep_counts(self, found: Counted) -> None:
        """Show what was counted in an article that is not open; the open one is counted as it changes."""
        article = self.article
        if (article is None or article.id != found.article.id) and self._try(
            lambda library: library.set_counts(found.article, found.open_by_severity, found.words)
        ):
            self._on_counted()

    def changed_in_store(self, numbers: Sequence[int]) -> None:
        """Show anew, and count again, articles that were changed without being on the desk."""
        self._on_counted()
        self.counting.again(numbers)

    @Slot()
    def _on_counted(self) -> None:
        self._refresh_summaries()
        self._tell_articles()

    @Slot()
    def _tell_articles(self) -> None:
        self.changed.emit(Changes(articles=True))

    def _refresh_summaries(self) -> None:
        library = self.library
        if library is not None:
            try:
                self.summaries = library.summaries(earlier=True)
            except EmendError as error:
                self.failed.emit(error)

    def _job(self, act: Callable[[Library], T], done: Callable[[T], None]) -> None:
        self.settle()
        self.access.job(act, done)

    def _try(self, act: Callable[[Library], object]) -> bool:
        return self.access.attempt(act)


def _first_of(library: Library, paths: Sequence[Path]) -> tuple[Opened | None, Sequence[EmendError]]:
    """Open the first of these files that can be read; return it, and what was wrong with the very first."""
    failures: list[EmendError] = []
    for path in paths:
        try:
            return library.open_file(path), failures[:1]
        except EmendError as error:
            failures.append(error)
    return None, failures[:1]


def _facts_without_database(session: ReviewSession) -> Facts:
    from qa_tool.review.library import shipped_facts

    return shipped_facts(session.article)
