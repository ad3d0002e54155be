"""An article that the database would not take when it was opened: tried again until it does."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

from qa_tool.domain.article import Article
from qa_tool.review.session import ReviewSession
from ui.controllers.library_access import LibraryAccess

#: Milliseconds until it is tried again.
AGAIN = 3000


class Homeless(QObject):
    """Holds the session of such an article, with what was changed in it meanwhile."""

    def __init__(
        self, access: LibraryAccess, taken: Callable[[ReviewSession, Article], None], parent: QObject | None = None
    ) -> None:
        """Hold none; `taken` is told of a session and of the row that its article has in the end."""
        super().__init__(parent)
        self.session: ReviewSession | None = None
        self._access, self._taken = access, taken
        self._again = QTimer(self, singleShot=True, interval=AGAIN)
        self._again.timeout.connect(self._try)

    def hold(self, session: ReviewSession) -> None:
        """Try with this one from now on."""
        self.session = session
        self._again.start()

    @Slot()
    def _try(self) -> None:
        library, jobs, session = self._access.library, self._access.jobs, self.session
        if library is None or jobs is None or session is None:
            return

        def take(article: Article) -> None:
            if self._access.library is library:
                self.session = None
                self._taken(session, article)

        # As a job: a database that is locked is waited for.
        jobs.submit(lambda: library.register(session.article), take, lambda _error: self._again.start())
