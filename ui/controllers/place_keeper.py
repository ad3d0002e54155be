"""Keeps where the editor is in the open article, so that it opens there again."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from ui.controllers.library_access import LibraryAccess
from ui.controllers.text_controller import TextController

if TYPE_CHECKING:
    # For its name only: the database is opened after the first paint.
    from qa_tool.review.library import Library

#: Milliseconds from a move in the text until the place is kept: a kill costs no more of it than of the text.
KEEP = 1000


class PlaceKeeper(QObject):
    """Writes the place down a second after a move, and at once when the article goes from the desk."""

    def __init__(self, desk: TextController, access: LibraryAccess, parent: QObject | None = None) -> None:
        """Follow the caret and the changes of the open article."""
        super().__init__(parent)
        self._desk, self._access = desk, access
        #: Where the open article was left: the caret, and where the first line in sight begins (code points).
        self.opened = (0, 0)
        #: Whoever shows the text says where in it the editor is now.
        self.where: Callable[[], tuple[int, int]] = lambda: self.opened
        # The article and the place in it that were written last.
        self._kept: tuple[int, int, int] | None = None
        self._due = QTimer(self, interval=KEEP, singleShot=True)
        self._due.timeout.connect(self._keep_quietly)
        desk.caret_went.connect(self._on_moved)
        desk.changed.connect(self._on_moved)

    def keep(self) -> None:
        """Write the place down now, whatever became of it when it was written quietly."""
        self._kept = None
        article = self._desk.article
        if article is not None and (write := self._news()) is not None:
            self._access.write(write, about=("place", article.id))

    @Slot()
    def _on_moved(self) -> None:
        if not self._due.isActive():
            self._due.start()

    @Slot()
    def _keep_quietly(self) -> None:
        """Write the place down while nothing else is done with the database; nobody need hear of it."""
        library, jobs = self._access.library, self._access.jobs
        if library is None or jobs is None:
            return
        if jobs.busy:
            self._due.start()
        elif (write := self._news()) is not None:
            jobs.submit(partial(write, library), lambda _none: None)

    def _news(self) -> Callable[[Library], None] | None:
        """Return what writes the place down, None where there is nothing new."""
        article = self._desk.article
        if article is None or article.id is None or self._access.library is None:
            return None
        caret, scroll = self.where()
        if (article.id, caret, scroll) == self._kept:
            return None
        self._kept = article.id, caret, scroll
        return lambda library: library.set_place(article, caret, scroll)
