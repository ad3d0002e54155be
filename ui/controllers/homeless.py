"""The article that was on the desk before the database: given its place in it, tried again until that is done."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from qa_tool.domain.errors import EmendError
from qa_tool.review.session import ReviewSession
from ui.controllers.library_access import LibraryAccess

if TYPE_CHECKING:
    # For its name only: the database is opened after the first paint.
    from qa_tool.review.library import Housed

#: Milliseconds until it is tried again.
AGAIN = 3000


class Homeless(QObject):
    """Holds the session of such an article, with what is changed in it meanwhile.

    Storing is a job: it takes long while the article is checked, and a database that is locked is waited for.
    """

    def __init__(
        self,
        access: LibraryAccess,
        housed: Callable[[ReviewSession, Housed], None],
        refused: Callable[[ReviewSession, EmendError], None],
        parent: QObject | None = None,
    ) -> None:
        """Hold none; `housed` is told of a session that has its place in the end, `refused` of the first failure."""
        super().__init__(parent)
        self.session: ReviewSession | None = None
        self._access, self._housed, self._refused = access, housed, refused
        self._again = QTimer(self, singleShot=True, interval=AGAIN)
        self._again.timeout.connect(self._try)

    def house(self, session: ReviewSession) -> None:
        """Give the article of this session its place."""
        self.session = session
        self._try(self._refused)

    @Slot()
    def _try(self, refused: Callable[[ReviewSession, EmendError], None] | None = None) -> None:
        library, jobs, session = self._access.library, self._access.jobs, self.session
        if library is None or jobs is None or session is None:
            return

        def take(housed: Housed) -> None:
            if self._access.library is library:
                self.session = None
                self._housed(session, housed)

        def wait(error: EmendError) -> None:
            self._again.start()
            if refused is not None:
                refused(session, error)

        jobs.submit(lambda: library.house(session.article), take, wait)
