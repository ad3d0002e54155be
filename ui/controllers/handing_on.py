"""Everything that is done, written into a folder: the corrected text of each article, and a report on all of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from qa_tool.domain.errors import EmendError
from ui.controllers.batch import Batch
from ui.controllers.review_controller import ReviewController
from ui.models.folder_wording import failed_words
from ui.tongue import tr

if TYPE_CHECKING:
    # For their names only: both come after the first paint.
    from qa_tool.reports.reviewed import Reviewed
    from qa_tool.review.library import Library


class HandingOn(QObject):
    """Writes the articles that are done one after the other; `batch` tells how far it is, and can be stopped."""

    def __init__(self, controller: ReviewController, parent: QObject | None = None) -> None:
        """Write nothing yet."""
        super().__init__(parent)
        self._controller = controller
        self.batch = Batch(self._write_one, self)
        self.batch.ended.connect(self._on_ended)
        self._folder = Path()
        self._numbers: dict[Path, int] = {}
        self._reviews: list[Reviewed] = []

    def files(self, folder: Path) -> tuple[Path, ...]:
        """Return what would be written into a folder; nothing where no article is done."""
        # The formats come after the first paint.
        from qa_tool.review.handing_on import REPORT

        found = self._articles_by_file(folder)
        return (*found, folder / REPORT) if found else ()

    def begin(self, folder: Path) -> None:
        """Write them all; what is under way ends first."""
        if self.batch.busy:
            self._controller.told.emit(tr("The articles before are still being written."))
            return
        # What was typed last belongs to it, and they are written as they are stored.
        why = self._controller.why_not_stored()
        if why is not None:
            self._controller.failed.emit(EmendError("What you changed is not stored yet; nothing was written.", why))
            return
        self._numbers = self._articles_by_file(folder)
        self._folder, self._reviews = folder, []
        self.batch.add(tuple(self._numbers))

    # inner workings

    def _articles_by_file(self, folder: Path) -> dict[Path, int]:
        from qa_tool.review.handing_on import done_ones, files_for

        return {path: each.id for path, each in files_for(done_ones(self._controller.summaries), folder)}

    def _write_one(self, path: Path, done: Callable[[Sequence[EmendError]], None]) -> None:
        library, jobs = self._controller.library, self._controller.access.jobs
        number = self._numbers[path]
        if library is None or jobs is None:
            done(())
            return

        def written(review: Reviewed) -> None:
            self._reviews.append(review)
            done(())

        jobs.submit(lambda: _write(library, number, path), written, lambda error: done((error,)))

    @Slot(object, int)
    def _on_ended(self, failures: Sequence[EmendError], left: int) -> None:
        controller, jobs = self._controller, self._controller.access.jobs
        folder, reviews = self._folder, self._reviews
        if failures:
            controller.warned.emit("\n".join(failed_words(failures)))
        if not reviews or jobs is None:
            return
        articles = tr("{number:,} article", "{number:,} articles", number=len(reviews))
        told = (
            tr("Stopped. {articles} written to {folder}, with a report.", articles=articles, folder=folder)
            if left
            else tr("{articles} written to {folder}, with a report.", articles=articles, folder=folder)
        )
        if not left and not failures:
            archive = tr("Archive all that is done")
            told = f"{told} {tr('“{archive}” clears the list.', archive=archive)}"
        jobs.aside("", lambda _: _report(reviews, folder), lambda _: controller.told.emit(told), controller.failed.emit)


# Off the GUI thread.


def _write(library: Library, number: int, path: Path) -> Reviewed:
    from qa_tool.review.reporting import review_of

    opened = library.open_stored(number)
    library.exports.text(opened.session.article, tuple(opened.session.log), path)
    return review_of(opened)


def _report(reviews: Sequence[Reviewed], folder: Path) -> None:
    from qa_tool.reports.formats import formats
    from qa_tool.review.handing_on import REPORT
    from qa_tool.review.reporting import batch_of, write_report

    form = next(each for each in formats() if each.id == "html")
    write_report(form, batch_of(reviews), folder / REPORT)
