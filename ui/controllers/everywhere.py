"""Words in all stored articles: finding them, going there, putting others in their place."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from qa_tool.domain.errors import EmendError
from qa_tool.domain.issue import Issue, PlacedIssue
from qa_tool.domain.span import Span
from ui.background.jobs import JobRunner
from ui.controllers.opening_controller import OpeningController
from ui.editor.search import LONGEST, Search
from ui.tongue import tr

if TYPE_CHECKING:
    from qa_tool.review.everywhere import FoundIn
    from qa_tool.review.library import Library, Opened

#: Places that are looked for at most.
MOST = 5000

#: Takes what was found, and in a sentence what was not looked for any more, or "".
Done = Callable[["tuple[FoundIn, ...]", str], None]


class Everywhere(QObject):
    """Works on the articles of the database; in the open one by the controller, so that its text follows at once."""

    def __init__(self, controller: OpeningController, jobs: JobRunner, parent: QObject | None = None) -> None:
        """Follow the controller."""
        super().__init__(parent)
        self._controller, self._jobs = controller, jobs
        self._there: tuple[int, Span] | None = None
        controller.article_opened.connect(self._on_opened)

    def search(self, wanted: Search, done: Done) -> None:
        """Look in the present texts of all articles; `done` gets what was found later."""
        self._find(lambda library, pause: _search(library, wanted, pause), done)

    def equal(self, placed: PlacedIssue, done: Done) -> None:
        """Look in all articles for issues that say the same as this one; each offers its own first suggestion."""
        self._find(lambda library, pause: _equal(library, placed.issue, pause), done)

    def _find(self, look: Callable[[Library, Callable[[], None]], tuple[tuple[FoundIn, ...], str]], done: Done) -> None:
        library = self._library()
        if library is not None:
            self._controller.settle()
            # Minutes with thousands of articles: whoever opens one meanwhile does not wait for that.
            self._jobs.aside(
                "everywhere",
                lambda pause: look(library, pause),
                lambda found: done(*found),
                self._controller.failed.emit,
            )

    def go(self, article_id: int, span: Span) -> None:
        """Open an article at a place."""
        article = self._controller.article
        if article is not None and article.id == article_id:
            self._controller.show(span)
            return
        self._there = (article_id, span)
        self._controller.open_stored(article_id)

    def replace(self, chosen: Sequence[FoundIn], done: Callable[[str], None]) -> None:
        """Put in what was chosen, in one step in each article; `done` gets in a sentence how much, when all is in."""
        # What was asked of the library before comes first, so that it is known which article is the open one.
        self._jobs.submit(lambda: None, lambda _: self._replace(chosen, done))

    def _replace(self, chosen: Sequence[FoundIn], done: Callable[[str], None]) -> None:
        library, session = self._library(), self._controller.session
        if library is None:
            return
        number = 0
        others = []
        for found in chosen:
            if session is None or found.article.id != session.article.id:
                others.append(found)
            else:
                number += self._replace_here(found)

        def put_in() -> tuple[int, list[EmendError]]:
            made, failures = 0, []
            for found in others:
                try:
                    made += library.put_in(found)
                except EmendError as error:
                    failures.append(error)
            return made, failures

        def told(answer: tuple[int, list[EmendError]]) -> None:
            made, failures = answer
            for error in failures:
                self._controller.failed.emit(error)
            self._controller.changed_in_store([found.article.id for found in others if found.article.id is not None])
            places, articles = (
                tr("{number:,} place", "{number:,} places", number=number + made),
                tr("{number:,} article", "{number:,} articles", number=len(chosen) - len(failures)),
            )
            said = tr(
                "Replaced {places} in {articles}. In each, {{undo}} takes it back in one step.",
                places=places,
                articles=articles,
            )
            self._controller.told.emit(said)
            done(said)

        self._jobs.submit(put_in, told, self._controller.failed.emit)

    def _replace_here(self, found: FoundIn) -> int:
        from qa_tool.review.everywhere import edits_in

        session = self._controller.session
        if session is None:
            return 0
        self._controller.settle()
        if session.text != found.text:
            self._controller.failed.emit(EmendError("This article has changed since it was searched.", "Search again."))
            return 0
        edits = edits_in(found.text, found.places)
        self._controller.replace(edits)
        return len(edits)

    @Slot()
    def _on_opened(self) -> None:
        there, article = self._there, self._controller.article
        if there is not None and article is not None and article.id == there[0]:
            self._there = None
            # When whoever shows the text has taken it over.
            QTimer.singleShot(0, self, lambda: self._controller.show(there[1]))

    def _library(self) -> Library | None:
        if self._controller.library is None:
            self._controller.failed.emit(self._controller.access.refusal)
        return self._controller.library


# On the job thread.


def _search(library: Library, wanted: Search, pause: Callable[[], None]) -> tuple[tuple[FoundIn, ...], str]:
    until = time.monotonic() + LONGEST
    stopped = ""

    def look(text: str) -> Sequence[tuple[Span, str]]:
        nonlocal stopped, until
        if stopped:
            return ()
        before = time.monotonic()
        pause()
        # To rest for others is not to search.
        until += time.monotonic() - before
        try:
            # Each article may take what is left, and a moment in any case.
            return wanted.offers(text, "", max(0.05, until - time.monotonic()))
        except TimeoutError:
            stopped = tr(
                "This pattern takes too long: the search was stopped after {seconds:.0f} seconds. Make it simpler.",
                seconds=LONGEST,
            )
            return ()

    found, more = _at_most(library.search(look, MOST + 1))
    return found, stopped or more


def _equal(library: Library, issue: Issue, pause: Callable[[], None]) -> tuple[tuple[FoundIn, ...], str]:
    # It loads the checks, which the GUI thread does not import.
    from qa_tool.review.everywhere import equal_in

    def opened() -> Iterator[Opened]:
        for each in library.summaries():
            pause()
            yield library.open_stored(each.id)

    return _at_most(equal_in(opened(), issue, MOST + 1))


def _at_most(found: Sequence[FoundIn]) -> tuple[tuple[FoundIn, ...], str]:
    """Return what is shown of what was found, and a sentence where that is not all."""
    if sum(len(one.places) for one in found) <= MOST:
        return tuple(found), ""
    *before, last = found
    return (*before, last._replace(places=last.places[:-1])), tr(
        "Only the first {number:,} places are shown.", number=MOST
    )
