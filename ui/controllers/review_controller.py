"""From an intent of the editor to the glossary, and to what leaves the program."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from qa_tool.domain.changes import Changes
from qa_tool.domain.errors import EmendError
from qa_tool.domain.lesson import Lesson
from qa_tool.domain.said import say
from qa_tool.domain.term import Term
from qa_tool.review.pieces import Stretch, changes_view
from qa_tool.review.session import ReviewSession
from ui.controllers.profile_controller import ProfileController
from ui.tongue import tr

if TYPE_CHECKING:
    # For their names only: the database is opened after the first paint.
    from qa_tool.glossary.comparing import Plan
    from qa_tool.glossary.imports import GlossaryFormat
    from qa_tool.glossary.opened import GlossaryFile
    from qa_tool.names.candidates import Candidate
    from qa_tool.reports.report_format import ReportFormat
    from qa_tool.review.efforts import ArticleEffort
    from qa_tool.review.library import Library

MAKING = say("The report is being made. Go on working meanwhile.")


class ReviewController(ProfileController):
    """Everything that panels, menus and windows ask for: the open article, the articles, the glossary, exports."""

    effort_measured = Signal(object)

    # the glossary

    def add_term(self, term: Term) -> None:
        """Add a term to the glossary; the open article is checked with it at once."""
        self._change_terms(
            lambda library: library.glossary.add(term), tr("{term} is in the glossary now.", term=term.canonical)
        )

    def update_term(self, term: Term) -> None:
        """Change a term of the glossary."""
        self._change_terms(
            lambda library: library.glossary.update(term), tr("{term} was changed.", term=term.canonical)
        )

    @Slot(bool)
    def answer_offer(self, yes: bool) -> None:
        """Answer what is asked; a Yes to what typing teaches puts it into the glossary."""
        offer = self.session.offer if self.session else None
        if isinstance(offer, Lesson) and yes:
            self.learn(offer, offer.term)
        else:
            super().answer_offer(yes)

    def learn(self, lesson: Lesson, term: Term) -> None:
        """Put what typing taught into the glossary as `term`; correct the other places of the article in one step."""
        session = self.session
        if session is None:
            return
        current = self.current
        self._mutate(lambda s: s.answer(yes=True))
        edits = lesson.edits(session.text)
        if edits:
            self.replace(edits)
        also = (
            tr(
                " It was corrected in {places}; {{undo}} takes that back.",
                places=tr("{number:,} more place", "{number:,} more places", number=len(edits)),
            )
            if edits
            else ""
        )
        self._change_terms(
            lambda lib: lib.glossary.add(term) if term.id is None else lib.glossary.update(term),
            tr("“{wrong}” is flagged from now on.{also}", wrong=lesson.wrong, also=also),
        )
        self._return_to(current)

    def remove_term(self, term: Term) -> None:
        """Remove a term from the glossary."""
        self._change_terms(
            lambda library: library.glossary.remove(term), tr("{term} was deleted.", term=term.canonical)
        )

    def restore_term(self, term: Term) -> None:
        """Put a removed term back."""
        self._change_terms(lambda library: library.glossary.restore(term), tr("{term} is back.", term=term.canonical))

    def open_glossary(self, path: Path) -> GlossaryFile | None:
        """Read a glossary file for a look; None, and told, where it cannot be read."""
        # Reading glossaries takes 20 ms to import, which the first paint need not wait for.
        from qa_tool.glossary.opened import GlossaryFile

        try:
            return GlossaryFile(path)
        except EmendError as error:
            self.failed.emit(error)
            return None

    def take_in(self, plan: Plan, glossary: str, origin: str) -> tuple[Term, ...] | None:
        """Carry out what an import does, in one step; return the terms that it added, None where it failed."""
        added: list[tuple[Term, ...]] = []
        told = tr(
            "{added} imported, {changed} changed.",
            added=tr("{number:,} term", "{number:,} terms", number=len(plan.added)),
            changed=tr("{number:,} term", "{number:,} terms", number=len(plan.changed)),
        )
        self._change_terms(lambda library: added.append(library.glossary.take_in(plan, glossary, origin)), told)
        return added[0] if added else None

    def take_back(self, added: Sequence[Term], before: Sequence[Term]) -> None:
        """Undo an import: the terms that it added go, and those that it changed are as before."""
        self._change_terms(lambda library: library.glossary.take_back(added, before), tr("The import was taken back."))

    def find_losses(
        self, terms: Sequence[Term], kind: GlossaryFormat, suffix: str, done: Callable[[tuple[str, ...]], None]
    ) -> None:
        """Find what a file of this format would lose of `terms`, off the GUI thread; `done` is called with it."""
        self._job(lambda _: _losses(terms, kind, suffix), done)

    def export_terms(self, terms: Sequence[Term], path: Path, kind: str | None = None) -> None:
        """Write terms to a file, of the format that is named or that its suffix shows."""
        self._job(
            lambda library: library.glossary.export(terms, path, kind),
            lambda _: self.told.emit(tr("{number:,} terms were written to {path}.", number=len(terms), path=path)),
        )

    # candidates for the glossary

    def find_candidates(self, everywhere: bool, done: Callable[[tuple[Candidate, ...]], None]) -> None:
        """Look for names that no term covers, in the open article or in all stored ones; `done` gets them later."""
        session = self.session
        if everywhere or session is None:
            self._job(lambda library: library.candidates.found(), done)
            return
        chosen = ((session.article, session.text),)
        self._job(lambda library: library.candidates.found(chosen), done)

    def rejected_names(self) -> tuple[str, ...]:
        """Return the names turned down, the last one first."""
        found: list[str] = []
        self._try(lambda library: found.extend(one.form for one in library.candidates.rejected()))
        return tuple(found)

    def reject_candidate(self, candidate: Candidate) -> None:
        """Turn a name down in all its forms."""
        self._try(lambda library: library.candidates.reject(candidate))

    def unreject_names(self, names: Iterable[str]) -> None:
        """Let names be offered again."""
        self._try(lambda library: library.candidates.bring_back(names))

    # out

    def export_text(self, path: Path, *, tracked: bool = False) -> None:
        """Write the corrected text; `tracked` shows what was changed, to be accepted or rejected."""
        self.settle()
        session = self.session
        if session is not None:
            log = tuple(session.log)
            self._export(path, lambda library: library.exports.text(session.article, log, path, tracked=tracked))

    def export_issues(self, path: Path) -> None:
        """Write the list of issues, dismissed ones too, as CSV."""
        session = self.session
        if session is not None:
            open_ones, closed = self.issues, session.dismissed()
            self._export(path, lambda library: library.exports.issues(open_ones, closed, session.text, path))

    def export_corrections(self, path: Path) -> None:
        """Write the list of corrections as CSV."""
        self.settle()
        session = self.session
        if session is not None:
            log = tuple(session.log)
            self._export(path, lambda library: library.exports.corrections(log, path))

    def export_report(self, form: ReportFormat, path: Path) -> None:
        """Write a report on the open article; both of its texts are checked anew, off the GUI thread."""
        self.settle()
        session = self.session
        if session is None:
            return
        # As it stands now: the editor may go on typing while the report is made.
        frozen = ReviewSession(session.article, tuple(session.log), tuple(session.decisions))
        self.told.emit(tr(MAKING))
        self._export(path, lambda library: _report(library, frozen, form, path))

    def export_names(self, path: Path) -> None:
        """Write the names that the machine got wrong in the articles of the last seven days."""
        self.told.emit(tr(MAKING))
        self._export(path, lambda library: _names_of_the_week(library, path))

    def stretches(self) -> tuple[Stretch, ...]:
        """Return what was changed in the open article."""
        return changes_view(self.session.article.text, self.session.text) if self.session else ()

    def measure_effort(self) -> None:
        """Measure how much was changed, off the GUI thread; `effort_measured` brings the answer."""
        session = self.session
        if session is None or self.access.jobs is None:
            return
        machine, text = session.article.text, session.text
        self.access.jobs.submit(lambda: _effort(machine, text), self.effort_measured.emit)

    def recent_efforts(self, number: int, done: Callable[[tuple[ArticleEffort, ...]], None]) -> None:
        """Measure how much was changed in the last articles, off the GUI thread; `done` gets it later."""
        library, jobs = self.library, self.access.jobs
        if library is not None and jobs is not None:
            jobs.submit(lambda: library.recent_efforts(number), done, self.failed.emit)

    # inner workings

    def _change_terms(self, act: Callable[[Library], object], told: str) -> None:
        if self._try(act):
            self.terms = self.library.glossary.terms() if self.library else ()
            article = self.article
            if article is not None:
                self._job(lambda library: library.facts_for(article), self.set_facts)
            self.changed.emit(Changes(terms=True))
            self.told.emit(told)

    def _export(self, path: Path, act: Callable[[Library], None]) -> None:
        self._job(act, lambda _: self.told.emit(tr("Written to {path}.", path=path)))


# On the job thread; sacrebleu takes 0.1 s to import, and the templates and workbooks of reports as long.


def _report(library: Library, session: ReviewSession, form: ReportFormat, path: Path) -> None:
    from qa_tool.review.library import Opened
    from qa_tool.review.reporting import batch_of, review_of, write_report
    from ui.printing import pdf_of

    opened = Opened(session, library.facts_for(session.article))
    write_report(form, batch_of([review_of(opened)]), path, pdf_of)


def _names_of_the_week(library: Library, path: Path) -> None:
    from qa_tool.reports.formats.names import FORMAT
    from qa_tool.review.reporting import a_week_ago, batch_of, review_of, worked_on, write_report

    articles = (review_of(library.open_stored(number)) for number in worked_on(library, a_week_ago()))
    write_report(FORMAT, batch_of(articles), path)


def _losses(terms: Sequence[Term], kind: GlossaryFormat, suffix: str) -> tuple[str, ...]:
    from qa_tool.glossary.holding import losses

    return losses(terms, kind, suffix)


def _effort(machine: str, text: str) -> object:
    from qa_tool.reports.effort import measure

    return measure(machine, text)
