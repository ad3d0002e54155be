"""From an intent of the editor to what leaves the program, and to how much was changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from qa_tool.domain.said import say
from qa_tool.review.pieces import Stretch, changes_view
from qa_tool.review.session import ReviewSession
from ui.controllers.glossary_controller import GlossaryController
from ui.tongue import tr

if TYPE_CHECKING:
    # For their names only: the database is opened after the first paint.
    from qa_tool.domain.article import Article
    from qa_tool.domain.correction import Correction
    from qa_tool.domain.decision import Decision
    from qa_tool.domain.issue import PlacedIssue
    from qa_tool.reports.effort import Effort
    from qa_tool.reports.report_format import ReportFormat
    from qa_tool.review.efforts import ArticleEffort
    from qa_tool.review.library import Library

MAKING = say("The report is being made. Go on working meanwhile.")


class ReviewController(GlossaryController):
    """Everything that panels, menus and windows ask for: the open article, the articles, the glossary, exports."""

    effort_measured = Signal(object)

    # out

    def export_text(self, path: Path, *, tracked: bool = False) -> None:
        """Write the corrected text; `tracked` shows what was changed, to be accepted or rejected."""
        self.settle()
        session = self.session
        if session is not None:
            article, log = session.article, tuple(session.log)
            if article.id is None:
                # The database would not take it, and this is how it is saved nevertheless.
                self._export_alone(path, lambda: _export_unstored(article, log, path, tracked))
            else:
                self._export(path, lambda library: library.exports.text(article, log, path, tracked=tracked))

    def export_issues(self, path: Path) -> None:
        """Write the list of issues, dismissed ones too, as CSV."""
        session = self.session
        if session is not None:
            open_ones, closed, text = self.issues, session.dismissed(), session.text
            self._export_alone(path, lambda: _export_issues(open_ones, closed, text, path))

    def export_corrections(self, path: Path) -> None:
        """Write the list of corrections as CSV."""
        self.settle()
        session = self.session
        if session is not None:
            log = tuple(session.log)
            self._export_alone(path, lambda: _export_corrections(log, path))

    def export_report(self, form: ReportFormat, path: Path) -> None:
        """Write a report on the open article; both of its texts are checked anew, off the GUI thread."""
        self.settle()
        session = self.session
        if session is None:
            return
        # As it stands now: the editor may go on typing while the report is made.
        frozen = ReviewSession(session.article, tuple(session.log), tuple(session.decisions))
        library, jobs = self.library, self.access.jobs
        if jobs is not None:
            self.told.emit(tr(MAKING))
            jobs.aside(
                "", lambda _: _report(library, frozen, form, path), lambda _: self._tell_where(path), self.failed.emit
            )

    def export_names(self, path: Path) -> None:
        """Write the names that the machine got wrong in the articles of the last seven days."""
        self._make(path, lambda library: _names_of_the_week(library, path))

    def stretches(self) -> tuple[Stretch, ...]:
        """Return what was changed in the open article."""
        return changes_view(self.session.article.text, self.session.text) if self.session else ()

    def measure_effort(self) -> None:
        """Measure how much was changed, off the GUI thread; `effort_measured` brings the answer."""
        session = self.session
        if session is None or self.access.jobs is None:
            return
        machine, text = session.article.text, session.text

        def tell(effort: Effort) -> None:
            if session is self.session:
                self.effort_measured.emit(effort)

        self.access.jobs.aside("effort", lambda pause: _effort(machine, text, pause), tell)

    def recent_efforts(self, number: int, done: Callable[[tuple[ArticleEffort, ...]], None]) -> None:
        """Measure how much was changed in the last articles, off the GUI thread; `done` gets it later."""
        library, jobs = self.library, self.access.jobs
        if library is not None and jobs is not None:
            jobs.aside("efforts", lambda pause: library.recent_efforts(number, pause), done, self.failed.emit)

    # inner workings

    def _export(self, path: Path, act: Callable[[Library], None]) -> None:
        self._job(act, lambda _: self._tell_where(path))

    def _export_alone(self, path: Path, write: Callable[[], None]) -> None:
        """Write what needs no database: also where there is none."""
        if self.access.jobs is not None:
            self.access.jobs.submit(write, lambda _: self._tell_where(path), self.failed.emit)

    def _make(self, path: Path, act: Callable[[Library], None]) -> None:
        """Write what takes long, beneath whatever is asked for meanwhile."""
        library, jobs = self.library, self.access.jobs
        if library is None or jobs is None:
            self._export(path, act)
            return
        self.settle()
        self.told.emit(tr(MAKING))
        jobs.aside("", lambda _: act(library), lambda _: self._tell_where(path), self.failed.emit)

    def _tell_where(self, path: Path) -> None:
        self.told.emit(tr("Written to {path}.", path=path))


# On the job thread; sacrebleu takes 0.1 s to import, and the templates and workbooks of reports as long.


def _report(library: Library | None, session: ReviewSession, form: ReportFormat, path: Path) -> None:
    from qa_tool.review.library import Opened, shipped_facts
    from qa_tool.review.reporting import batch_of, review_of, write_report
    from ui.printing import pdf_of

    article = session.article
    opened = Opened(session, library.facts_for(article, session.text) if library else shipped_facts(article))
    write_report(form, batch_of([review_of(opened)]), path, pdf_of)


def _names_of_the_week(library: Library, path: Path) -> None:
    from qa_tool.reports.formats.names import FORMAT
    from qa_tool.review.reporting import a_week_ago, batch_of, review_of, worked_on, write_report

    articles = (review_of(library.open_stored(number)) for number in worked_on(library, a_week_ago()))
    write_report(FORMAT, batch_of(articles), path)


def _export_issues(
    open_ones: Sequence[PlacedIssue], closed: Sequence[tuple[PlacedIssue, Decision]], text: str, path: Path
) -> None:
    from qa_tool.review.exporting import export_issues

    export_issues(open_ones, closed, text, path)


def _export_corrections(log: Sequence[Correction], path: Path) -> None:
    from qa_tool.review.exporting import export_corrections

    export_corrections(log, path)


def _export_unstored(article: Article, log: Sequence[Correction], path: Path, tracked: bool) -> None:
    from qa_tool.review.exporting import export_unstored

    export_unstored(article, log, path, tracked=tracked)


def _effort(machine: str, text: str, on_pause: Callable[[], None]) -> Effort:
    from qa_tool.reports.effort import measure

    return measure(machine, text, on_pause)
