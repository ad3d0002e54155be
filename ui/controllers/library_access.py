"""The way to the database: opened on the job thread, small writes at once, whatever takes long as a job."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from qa_tool.domain.errors import EmendError, InUse
from qa_tool.storage.location import cache_folder, editor_name

if TYPE_CHECKING:
    # For their names only: the database is opened after the first paint.
    from qa_tool.review.library import Library
    from ui.background.jobs import JobRunner

T = TypeVar("T")


class NotOpened(EmendError):  # noqa: N818 - it says what happened, as others of its kind do
    """The database could not be opened; `LibraryAccess.open_again` tries it once more."""


class LibraryAccess(QObject):
    """Holds the library, once it is open, and the thread of its jobs; `failed` carries what goes wrong."""

    failed = Signal(object)
    #: Tells that something waits until another program lets go of the database.
    held = Signal()
    #: Tells that a job waits for it just now; told on the thread of the job.
    job_held = Signal()
    #: Tells that all of it is written.
    caught_up = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Start without a database; `open` brings it."""
        super().__init__(parent)
        self.library: Library | None = None
        self.jobs: JobRunner | None = None
        # Why there is no library.
        self.trouble: NotOpened | None = None
        # Opens it, as often as that is asked for.
        self._open: Callable[[], None] | None = None
        # What was asked for while it is being opened.
        self._waiting: list[Callable[[], None]] = []
        # What waits to be written, in order: what it is about, the writing, and what follows it.
        self._late: list[tuple[object, Callable[[Library], object], Callable[[], None]]] = []
        self._why_late: InUse | None = None

    @property
    def late(self) -> InUse | None:
        """Why something waits to be written, None where nothing does."""
        return self._why_late if self._late else None

    def when_open(self, act: Callable[[], None]) -> bool:
        """Do something now, or once the database is open where that is still to come; say whether it waits."""
        if self.library is None and self.trouble is None:
            self._waiting.append(act)
            return True
        act()
        return False

    def open(
        self, jobs: JobRunner, url: str, opened: Callable[[Library], None], failed: Callable[[NotOpened], None]
    ) -> None:
        """Open the database on the job thread, and fill a new one."""
        self.jobs = jobs
        self._late = []

        def keep(library: Library) -> None:
            self.library = library
            library.hurry(self.job_held.emit)
            opened(library)
            waiting, self._waiting = self._waiting, []
            for act in waiting:
                # Each in a turn of its own: it may ask the editor something.
                QTimer.singleShot(0, act)

        def remember(error: EmendError) -> None:
            self.trouble = NotOpened(error.what, error.hint)
            self._waiting = []
            failed(self.trouble)

        self._open = lambda: jobs.submit(lambda: _library(url), keep, remember)
        self._open()

    def open_again(self) -> bool:
        """Try once more to open a database that could not be opened; return whether there is that to do."""
        if self.trouble is None or self._open is None:
            return False
        self.trouble = None
        self._open()
        return True

    @property
    def refusal(self) -> EmendError:
        """Why nothing can be done with the database: it could not be opened, or that is still to come."""
        return self.trouble or EmendError("The database is not open yet.", "Try again in a moment.")

    def close(self) -> None:
        """Let go of the database."""
        if self.library:
            self.library.close()
            self.library = None

    def attempt(self, act: Callable[[Library], object]) -> bool:
        """Do a small write at once; tell and return False where it fails."""
        if self.library is None:
            self.failed.emit(self.refusal)
            return False
        try:
            act(self.library)
        except EmendError as error:
            self.failed.emit(error)
            return False
        return True

    def write(
        self, act: Callable[[Library], object], then: Callable[[], None] = lambda: None, about: object = None
    ) -> None:
        """Write something small and do what follows; later where another program holds the database.

        Of what waits and is `about` the same thing only the newest is written.
        """
        if self.library is None:
            self.failed.emit(self.refusal)
            return
        if about is not None:
            self._late = [late for late in self._late if late[0] != about]
        self._late.append((about, act, then))
        if len(self._late) == 1:
            self.write_late()
        else:
            self.held.emit()

    def write_late(self) -> None:
        """Write what waits, as far as that is possible now."""
        was_late = self.late is not None
        while self._late and self.library is not None:
            _, act, then = first = self._late[0]
            try:
                act(self.library)
            except InUse as error:
                self._why_late = error
                self.held.emit()
                return
            except EmendError as error:
                self._late.remove(first)
                self.failed.emit(error)
            else:
                self._late.remove(first)
                then()
        if was_late:
            self._why_late = None
            self.caught_up.emit()

    def job(self, act: Callable[[Library], T], done: Callable[[T], None]) -> None:
        """Do something on the job thread; `done` is called with what comes of it."""
        library, jobs = self.library, self.jobs
        if library is None or jobs is None:
            self.failed.emit(self.refusal)
            return
        jobs.submit(lambda: act(library), done, self.failed.emit)


def _library(url: str) -> Library:
    """Open it. On the job thread: SQLAlchemy (0.2 s) and the names engine are not loaded on the GUI thread."""
    from qa_tool.checks.facts import Facts
    from qa_tool.documents.formats import formats
    from qa_tool.languages.catalogue import all_languages
    from qa_tool.review.library import Library
    from qa_tool.review.preferences import tuned_by
    from qa_tool.storage.database import Database

    # The files of these are found when they are first asked for (0.1 s), which is on the GUI thread.
    all_languages()
    formats()
    library = Library(Database.open(url), editor_name(), cache_folder())
    library.glossary.seed()
    library.glossary.terms()
    library.read_decisions()
    # The list of thousands is made here; the window's thread finds it as it was.
    library.summaries(earlier=True)
    for profile in library.preferences.load().profiles:
        # What it sets of the checks needs them all, and here they are not loaded on the GUI thread.
        tuned_by(Facts(), profile)
    return library
