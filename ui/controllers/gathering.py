"""What is counted in the open article in pauses: its words, its open issues for the list, its names."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from qa_tool.domain.changes import Changes
from qa_tool.domain.issue import by_severity
from qa_tool.text.words import count_words
from ui.controllers.issue_controller import IssueController
from ui.controllers.library_access import LibraryAccess

if TYPE_CHECKING:
    # For their names only: the names engine comes after the first paint.
    from qa_tool.checks.facts import Facts
    from qa_tool.review.names import NameRow
    from qa_tool.review.session import ReviewSession

#: Milliseconds of quiet after which the names and the counts of the open article are gathered again.
GATHER_DELAY = 300


class Gathering(QObject):
    """Follows the answers of the checks; `counted` tells of new counts, `named` of new names."""

    counted = Signal()
    named = Signal()

    def __init__(self, controller: IssueController, access: LibraryAccess, parent: QObject | None = None) -> None:
        """Begin with nothing open."""
        super().__init__(parent)
        self._controller, self._access = controller, access
        self.words = 0
        self.names: tuple[NameRow, ...] = ()
        # Whether the names of this article are still to be found for the first time.
        self.looking = False
        self._remembered: object = None
        self._soon = QTimer(self, interval=GATHER_DELAY, singleShot=True)
        self._soon.timeout.connect(self._gather)
        controller.checked.connect(self._soon.start)
        controller.changed.connect(self._on_changed)

    def begin(self, text: str) -> None:
        """Begin anew with the text of another article."""
        self.names = ()
        self.looking = True
        self.words = count_words(text)

    def remember(self) -> bool:
        """Keep the counts of the open article for the list; return whether there was something to keep."""
        article = self._controller.article
        if article is None or article.id is None or self._controller.latest is None:
            return False
        counts, words = by_severity(self._controller.issues), self.words
        what = (article.id, counts, words)
        if what == self._remembered:
            return False

        def note() -> None:
            self._remembered = what

        self._access.write(lambda library: library.set_counts(article, counts, words), note, ("counts", article.id))
        return self._remembered == what

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        # A dismissal closes issues without a check.
        if changes.decisions and self._controller.latest is not None:
            self._soon.start()

    @Slot()
    def _gather(self) -> None:
        session, facts, jobs = self._controller.session, self._controller.facts, self._access.jobs
        if session is None or facts is None or jobs is None:
            return
        before, self.words = self.words, count_words(session.text)
        if self.remember() or self.words != before:
            self.counted.emit()
        paragraphs = session.paragraphs
        jobs.aside("names", lambda pause: _names(paragraphs, facts, pause), lambda rows: self._on_names(session, rows))

    def _on_names(self, session: ReviewSession, rows: tuple[NameRow, ...]) -> None:
        if session is not self._controller.session or (rows == self.names and not self.looking):
            return
        self.names, self.looking = rows, False
        self.named.emit()


def _names(paragraphs: Sequence[str], facts: Facts, give_way: Callable[[], None]) -> tuple[NameRow, ...]:
    # Off the GUI thread, where the names engine is loaded.
    from qa_tool.review.names import names

    return names(paragraphs, facts, give_way)
