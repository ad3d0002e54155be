"""What the glossary window asks for and takes long: reading files, finding duplicates, where a term stands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from qa_tool.domain.errors import EmendError
from qa_tool.domain.term import Term
from qa_tool.domain.term_event import TermEvent
from ui.background.jobs import JobRunner
from ui.controllers.library_controller import LibraryController

if TYPE_CHECKING:
    # For their names only: the library comes after the first paint.
    from qa_tool.glossary.merging import Likeness
    from qa_tool.glossary.opened import GlossaryFile
    from qa_tool.review.usage import TermLook, TermUse

T = TypeVar("T")

#: Articles that are looked through in one job: so long whatever else is asked for waits.
_AT_ONCE = 10


class GlossaryWork(QObject):
    """Works on the job thread; every answer comes later, on the GUI thread."""

    def __init__(self, controller: LibraryController, jobs: JobRunner, parent: QObject | None = None) -> None:
        """Work for the glossary of the controller."""
        super().__init__(parent)
        self._controller, self._jobs = controller, jobs
        self._looks = 0

    def run(self, job: Callable[[], T], done: Callable[[T], None]) -> None:
        """Do something that needs no database; what is wrong is told."""
        self._jobs.submit(job, done, self._controller.failed.emit)

    def read_glossary(self, path: Path, done: Callable[[GlossaryFile], None]) -> None:
        """Read a glossary file into memory; told where it cannot be read."""
        self.run(lambda: _opened(path), done)

    def find_likenesses(self, terms: Sequence[Term], done: Callable[[tuple[Likeness, ...]], None]) -> None:
        """Find terms that share a form."""
        self.run(lambda: _likenesses(terms), done)

    def history(self, term: Term) -> tuple[TermEvent, ...]:
        """Return what became of a term, the last first; nothing, and told, where that cannot be read."""
        library = self._controller.library
        if library is None:
            return ()
        try:
            return library.glossary.history(term)
        except EmendError as error:
            self._controller.failed.emit(error)
            return ()

    def find_uses(self, term: Term, done: Callable[[tuple[TermUse, ...], bool], None]) -> None:
        """Look for a term in the present texts of all articles; `done` gets what was found so far, and whether it ends.

        A new question ends the one before.
        """
        ticket = self._looks = self._looks + 1
        library = self._controller.library
        if library is None:
            done((), True)
            return
        self._controller.settle()
        numbers = [summary.id for summary in self._controller.summaries]
        self.run(lambda: _look(term), lambda look: self._look_on(ticket, look, numbers, (), done))

    def _look_on(
        self,
        ticket: int,
        look: TermLook,
        numbers: list[int],
        found: tuple[TermUse, ...],
        done: Callable[[tuple[TermUse, ...], bool], None],
    ) -> None:
        library = self._controller.library
        if ticket != self._looks or library is None:
            return
        now, rest = numbers[:_AT_ONCE], numbers[_AT_ONCE:]
        if not now:
            done(found, True)
            return

        def take(more: tuple[TermUse, ...]) -> None:
            if ticket == self._looks:
                if rest:
                    done(found + more, False)
                self._look_on(ticket, look, rest, found + more, done)

        self.run(lambda: library.uses_of(look, now), take)


# On the job thread, where their imports belong, too.


def _opened(path: Path) -> GlossaryFile:
    from qa_tool.glossary.opened import GlossaryFile

    return GlossaryFile(path)


def _likenesses(terms: Sequence[Term]) -> tuple[Likeness, ...]:
    from qa_tool.glossary.merging import likenesses

    return likenesses(terms)


def _look(term: Term) -> TermLook:
    from qa_tool.review.usage import TermLook

    return TermLook(term)
