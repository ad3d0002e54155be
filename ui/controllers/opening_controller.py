"""Opening articles: files, folders, pasted text, those of the list; and the database that they come from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import nullcontext
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from qa_tool.documents.folders import found_in
from qa_tool.documents.sources_beside import sources_among
from qa_tool.domain.article import ArticleState
from qa_tool.domain.changes import Changes
from qa_tool.domain.errors import EmendError
from qa_tool.domain.format_ids import WRAPPED_TEXT
from qa_tool.domain.said import listed, say
from qa_tool.review.session import ReviewSession
from qa_tool.storage import quick_open
from qa_tool.storage.location import editor_name
from ui.controllers.arriving_controller import ArrivingController
from ui.controllers.batch import Batch
from ui.controllers.homeless import Homeless
from ui.controllers.library_access import NotOpened
from ui.models.folder_wording import failed_words, passed_over_words
from ui.models.step_wording import quoted
from ui.tongue import error_words, tr

if TYPE_CHECKING:
    # For their names only: the database is opened after the first paint.
    from qa_tool.checks.facts import Facts
    from qa_tool.review.library import Housed, Library, Opened
    from ui.background.jobs import JobRunner
    from ui.first_look import FirstLook


class OpeningController(ArrivingController):
    """Brings articles to the desk and into the list.

    What takes long runs as a job; the window goes on meanwhile.
    """

    library_ready = Signal()
    #: What is good to know of what was read, where nothing went wrong.
    noted = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        """Start without a database; `open_library` brings it."""
        super().__init__(parent)
        self._waiting: list[Path] = []
        self._passed_over = ""
        self._homeless = Homeless(self.access, self._on_housed, self._on_refused, self)
        self._settled_in = False
        # Whether the database is opened after it could not be.
        self._opens_again = False
        # Where in the list the files that are still to be stored have their place, and when they were asked for.
        self._places: dict[Path, datetime] = {}
        self._asked = datetime.now(UTC)
        self.batch = Batch(self._store_one, self)
        self.batch.ended.connect(self._on_stored)

    # the database

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
            self.place.opened = (stored.caret, stored.scroll)
            self._take(ReviewSession(stored.article, stored.log, editor=editor_name()))

    def open_library(self, jobs: JobRunner, url: str) -> None:
        """Open the database on the job thread, fill a new one, and put the waiting article into it."""
        self._unstored.forget()
        self.access.open(jobs, url, self._on_library, self._on_no_library)

    def open_library_again(self) -> None:
        """Try once more to open a database that could not be opened."""
        if self.access.open_again():
            self._opens_again = True
            self.told.emit(tr("Opening the database…"))

    def why_not_stored(self) -> str | None:
        """Return why what was changed cannot be stored, maybe ""; None where everything is."""
        self.settle()
        with self.library.in_no_hurry() if self.library is not None else nullcontext():
            self._unstored.store()
        held = (self.session, self._homeless.session, *self._unstored.sessions)
        lost = [session for session in held if session is not None and session.unsaved]
        if not lost:
            return error_words(self.access.late) if self.access.late else None
        trouble = lost[0].trouble or self.access.trouble
        words = error_words(trouble) if trouble else ""
        return words if lost[0] is self.session else f"{quoted(lost[0].article.title)}: {words}"

    # articles

    def open_files(self, paths: Sequence[Path]) -> None:
        """Open files, and the articles in folders; the first one that can be read comes on the desk."""
        self._when_open(lambda: self._open_files(paths))

    # inner workings

    def _when_open(self, act: Callable[[], None]) -> None:
        """Do what opens something, and say so where that has to wait: in the first seconds nothing is refused."""
        if self.access.trouble is not None:
            self.failed.emit(self.access.refusal)
        elif self.access.when_open(act):
            self.told.emit(tr("It opens in a moment, as soon as the database is ready."))

    def _open_files(self, paths: Sequence[Path]) -> None:
        found = self._found_in(paths)
        sources = sources_among(found)
        wanted = [path for path in found if path not in sources]
        if not wanted:
            hint = self._take_passed_over() or "Choose a folder with articles in it."
            self.failed.emit(EmendError("There are no articles in that folder.", hint))
            return
        first, *others = wanted
        self._asked = datetime.now(UTC)
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
        self._when_open(lambda: self._job(lambda library: library.open_text(text, markup=markup), self._on_opened))

    def open_stored(self, number: int) -> None:
        """Open an article of the list; the one that is on the desk when it is read stays there as it is."""

        def take(opened: Opened) -> None:
            # Read before what was done on the desk meanwhile: it is older.
            if self.article is None or self.article.id != number:
                self._on_opened(opened)

        self._job(lambda library: library.open_stored(number), take)

    def read_again(self, encoding: str) -> None:
        """Read the file of the open article in another encoding."""
        article = self.article
        if article is None or article.path is None:
            return
        path = Path(article.path)
        self._job(lambda library: library.open_file(path, article.source_language, encoding), self._on_opened)

    def read_lines(self) -> None:
        """Read the lines of the open article joined to paragraphs, where each was one, or the other way round."""
        article = self.article
        if article is None or article.id is None:
            return
        joined = article.format != WRAPPED_TEXT

        def take(opened: Opened) -> None:
            self._on_opened(opened)
            self.told.emit(
                tr("Lines that were broken at a width are read as one paragraph now.")
                if joined
                else tr("Each line is a paragraph now. “Join or split lines” in the File menu joins them again.")
            )

        self._job(lambda library: library.read_lines(article, joined=joined), take)

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
            self.access.write(lambda library: library.set_state(article, reached))
        # Seconds where a large glossary is indexed for the first time.
        text = session.text
        self._job(lambda library: library.facts_for(article, text), lambda facts: self._take_facts(session, facts))
        self._tell_trouble()
        if not self._settled_in:
            self._settle_in(came_back=housed.came_back)
            return
        self._refresh_summaries()
        self.changed.emit(Changes(issues=True, articles=True))
        if not session.unsaved:
            self._tell_stored()

    def _on_refused(self, session: ReviewSession, error: EmendError) -> None:
        self.failed.emit(error)
        self.set_facts(_facts_without_database(session))
        self._settle_in()

    def _settle_in(self, *, came_back: bool = False) -> None:
        """Begin to work with the database: the article on the desk has its place in it, or none for now."""
        self._settled_in = True
        session = self.session
        waiting, self._waiting = self._waiting, []
        self._refresh_summaries()
        if session is not None:
            self._warn(session, came_back=came_back)
            # The first of them is the one on the desk.
            if waiting[1:]:
                self._store_only(self._found_in(waiting[1:]))
        elif waiting:
            self.open_files(waiting)
        self.changed.emit(Changes(articles=True, terms=True))
        self.counting.go_on()
        if self._opens_again:
            self._opens_again = False
            self.stored.emit()
            self.told.emit(tr("The database is open."))
        self.library_ready.emit()

    def _take_facts(self, session: ReviewSession, facts: Facts) -> None:
        if session is self.session:
            self.set_facts(facts)

    def _warn(self, session: ReviewSession, *, came_back: bool = False) -> None:
        """Tell what reading the article lost, where its format loses something, and where corrections stand now."""
        # The formats come after the first paint.
        from qa_tool.documents.formats import warning_of

        said = [tr(warning)] if (warning := warning_of(session.article.format)) else []
        key = session.article.key
        stayed = any(summary.earlier and summary.key == key for summary in self.summaries)
        if came_back and session.log:
            said.append(tr("This file has an earlier text again. Here it is with the corrections that you made then."))
            if stayed:
                said.append(
                    tr("What you corrected in the text that it had meanwhile stays in the list, as an earlier version.")
                )
        elif stayed and not session.log:
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

    def _on_no_library(self, error: NotOpened) -> None:
        self._opens_again = False
        kept = say("Until then nothing that you change here is kept.")
        self.failed.emit(NotOpened(error.what, listed((error.hint, kept), " ")))
        # Without a database the text can still be looked at; what is changed waits and is lost when the window closes.
        if self.session is not None:
            self.set_facts(_facts_without_database(self.session))
        self.library_ready.emit()

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
        """Put further articles into the list without opening them on the desk.

        Those asked for together stand in their order, below the first of them, which was stored later than asked for.
        """
        for number, path in enumerate(paths, start=1):
            self._places[path] = self._asked - timedelta(microseconds=number)
        self.batch.add(paths)

    def _store_one(self, path: Path, done: Callable[[Sequence[EmendError]], None]) -> None:
        library, jobs = self.library, self.access.jobs
        if library is None or jobs is None:
            done(())
            return
        when = self._places.pop(path, None)
        jobs.submit(lambda: library.store_file(path, when), lambda _: done(()), lambda error: done((error,)))

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
