"""What could not be written to the database: held, also when its article leaves the desk, and tried again."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from qa_tool.domain.errors import ChangedElsewhere
from qa_tool.review.session import ReviewSession
from ui.controllers.library_access import LibraryAccess

#: Milliseconds until it is tried again.
AGAIN = 3000


class Unstored(QObject):
    """Holds the sessions of articles whose changes the database has not taken.

    It is waited for on the thread of the jobs: nobody who types waits for it.
    """

    #: Tells that it has taken all.
    done = Signal()
    #: Carries a session that can never be stored, since others have changed its article meanwhile.
    overtaken = Signal(object)

    def __init__(self, access: LibraryAccess, parent: QObject | None = None) -> None:
        """Hold none."""
        super().__init__(parent)
        self._access = access
        self._sessions: list[ReviewSession] = []
        self._again = QTimer(self, singleShot=True, interval=AGAIN)
        self._again.timeout.connect(self._try)

    @property
    def sessions(self) -> tuple[ReviewSession, ...]:
        """Return those that are held."""
        return tuple(self._sessions)

    def of(self, number: int | None) -> ReviewSession | None:
        """Return the held session of an article, None where its changes are in the database."""
        return next((held for held in self._sessions if held.article.id == number), None)

    def follow(self, session: ReviewSession) -> None:
        """Hold a session where it waits for the database; let go of it where it does so no more."""
        waits = session.trouble is not None and not isinstance(session.trouble, ChangedElsewhere)
        if waits and all(session is not held for held in self._sessions):
            self._sessions.append(session)
        self._look()

    def store(self) -> None:
        """Write what waits, as far as that is possible now."""
        for session in self._sessions:
            session.store()
            if session.trouble is not None:
                break
        self._look()

    def forget(self) -> None:
        """Let go of all."""
        self._sessions = []
        self._again.stop()

    @Slot()
    def _try(self) -> None:
        library, jobs = self._access.library, self._access.jobs
        if library is not None and jobs is not None:
            jobs.submit(library.wait_for_turn, lambda _: self.store(), lambda _: self._again.start())

    def _look(self) -> None:
        if not self._sessions:
            return
        waiting = [session for session in self._sessions if session.trouble is not None]
        overtaken = [session for session in waiting if isinstance(session.trouble, ChangedElsewhere)]
        self._sessions = [session for session in waiting if session not in overtaken]
        for session in overtaken:
            self.overtaken.emit(session)
        if self._sessions:
            self._again.start()
        else:
            self._again.stop()
            if not overtaken:
                self.done.emit()
