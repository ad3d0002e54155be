"""What could not be written to the database: held, also when its article leaves the desk, and tried again."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from qa_tool.domain.errors import ChangedElsewhere, EmendError, InUse
from qa_tool.review.session import ReviewSession
from ui.controllers.library_access import LibraryAccess

#: Milliseconds until it is tried again.
AGAIN = 3000


class Unstored(QObject):
    """Holds the sessions of articles whose changes the database has not taken, and knows of what else is late.

    It is waited for on the thread of the jobs: nobody who types waits for it.
    """

    #: Tells that another program holds the database for longer than a moment; again each time that it is tried in vain.
    waits = Signal()
    #: Tells that it has taken all, where it was told that something waits.
    done = Signal()
    #: Carries a session that can never be stored, since others have changed its article meanwhile.
    overtaken = Signal(object)

    def __init__(self, access: LibraryAccess, parent: QObject | None = None) -> None:
        """Hold none."""
        super().__init__(parent)
        self._access = access
        self._sessions: list[ReviewSession] = []
        # Whether somebody knows of it, and whether its turn is waited for.
        self._is_told = self._is_asking = False
        self._again = QTimer(self, singleShot=True, interval=AGAIN)
        self._again.timeout.connect(self._try)
        access.held.connect(self._look)

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
        if waits and not isinstance(session.trouble, InUse):
            # That is told by whoever met it.
            self._is_told = True
        self._look()

    def store(self) -> None:
        """Write what waits, as far as that is possible now."""
        self._write()
        self._look()

    def forget(self) -> None:
        """Let go of all."""
        self._sessions = []
        self._again.stop()

    def _write(self) -> None:
        for session in self._sessions:
            session.store()
            if session.trouble is not None:
                return
        self._access.write_late()

    @Slot()
    def _try(self) -> None:
        library, jobs = self._access.library, self._access.jobs
        if library is not None and jobs is not None and not self._is_asking:
            self._is_asking = True
            jobs.submit(library.wait_for_turn, self._on_turn, self._on_none)

    def _on_turn(self, _none: None) -> None:
        self._write()
        self._is_asking = False
        self._let_go()
        if self._sessions or self._access.late:
            self._again.start()

    def _on_none(self, error: EmendError) -> None:
        self._is_asking = False
        if isinstance(error, InUse):
            self._is_told = True
            self.waits.emit()
        self._again.start()

    @Slot()
    def _look(self) -> None:
        """Go on waiting, or end that."""
        self._let_go()
        if self._is_asking or self._again.isActive() or not (self._sessions or self._access.late):
            return
        if self._is_told:
            self._again.start()
        else:
            # At once: it is over in a moment, most often, and nobody need hear of it.
            self._try()

    def _let_go(self) -> None:
        waiting = [session for session in self._sessions if session.trouble is not None]
        overtaken = [session for session in waiting if isinstance(session.trouble, ChangedElsewhere)]
        self._sessions = [session for session in waiting if session not in overtaken]
        for session in overtaken:
            self.overtaken.emit(session)
        if not self._sessions and not self._access.late:
            self._again.stop()
            if self._is_told and not overtaken:
                self.done.emit()
            self._is_told = False
