"""From an intent of the editor to the glossary, and to what leaves the program."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from qa_tool.domain.changes import Changes
from qa_tool.domain.errors import EmendError, InUse
from qa_tool.domain.lesson import Lesson
from qa_tool.domain.said import say
from qa_tool.domain.term import Term
from qa_tool.domain.term_edit import TermEdit
from qa_tool.review.pieces import Stretch, changes_view
from qa_tool.review.session import ReviewSession
from ui.background import giving_way
from ui.controllers.profile_controller import ProfileController
from ui.tongue import tr

if TYPE_CHECKING:
    # For their names only: the database is opened after the first paint.
    from qa_tool.domain.article import Article
    from qa_tool.domain.correction import Correction
    from qa_tool.domain.decision import Decision
    from qa_tool.domain.issue import PlacedIssue
    from qa_tool.glossary.comparing import Plan
    from qa_tool.glossary.imports import GlossaryFormat
    from qa_tool.names.candidates import Candidate
    from qa_tool.reports.effort import Effort
    from qa_tool.reports.report_format import ReportFormat
    from qa_tool.review.efforts import ArticleEffort
    from qa_tool.review.library import Library
    from qa_tool.review.near import Near

#: So many changed terms are stored on the GUI thread, as quickly as one.
AT_ONCE = 20
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
            return
        super().answer_offer(yes)
        if isinstance(offer, Lesson):
            self.told.emit(tr("“{wrong}” is left alone, and this is not asked again.", wrong=offer.wrong))

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

    def put_terms(self, edit: TermEdit, told: str, done: Callable[[tuple[Term, ...] | None], None]) -> None:
        """Carry out a change of terms in one step; `done` gets those that it added, None where it failed.

        Many are changed off the GUI thread, and `done` is called later.
        """
        if edit.size > AT_ONCE or not self._put_now(edit, told, done):
            self._change_many(lambda library: library.glossary.put(edit), told, done)

    def take_in(self, plan: Plan, glossary: str, origin: str, done: Callable[[tuple[Term, ...] | None], None]) -> None:
        """Carry out what an import does, in one step, off the GUI thread; `done` as in `put_terms`."""
        told = tr(
            "{added} imported, {changed} changed.",
            added=tr("{number:,} term", "{number:,} terms", number=len(plan.added)),
            changed=tr("{number:,} term", "{number:,} terms", number=len(plan.changed)),
        )
        self._change_many(lambda library: library.glossary.take_in(plan, glossary, origin), told, done)

    def find_losses(
        self, terms: Sequence[Term], kind: GlossaryFormat, suffix: str, done: Callable[[tuple[str, ...]], None]
    ) -> None:
        """Find what a file of this format would lose of `terms`, off the GUI thread; `done` is called with it."""
        self._job(lambda _: _losses(terms, kind, suffix), done)

    def export_terms(self, terms: Sequence[Term], path: Path, kind: str | None = None) -> None:
        """Write terms to a file, of the format that is named or that its suffix shows."""
        told = tr(
            "{number:,} term was written to {path}.",
            "{number:,} terms were written to {path}.",
            number=len(terms),
            path=path,
        )
        self._job(lambda library: library.glossary.export(terms, path, kind), lambda _: self.told.emit(told))

    # candidates for the glossary

    def find_candidates(self, everywhere: bool, done: Callable[[tuple[Candidate, ...]], None]) -> None:
        """Look for names that no term covers, in the open article or in all stored ones; `done` gets them later."""
        session = self.session
        library, jobs = self.library, self.access.jobs
        if (everywhere or session is None) and library is not None and jobs is not None:
            self.settle()
            # Minutes with thousands of articles: whoever opens one meanwhile does not wait for that.
            jobs.aside("candidates", lambda pause: library.candidates.found(on_pause=pause), done, self.failed.emit)
            return
        if session is None:
            self.failed.emit(self.access.refusal)
            return
        chosen = ((session.article, session.text),)
        self._job(lambda library: library.candidates.found(chosen), done)

    def find_near(self, names: Sequence[str], others: Sequence[str], done: Callable[[dict[str, Near]], None]) -> None:
        """Look for what unknown names could belong to: terms, or others of them; `done` gets it later, by name."""
        article = self.article
        self._job(lambda library: library.near(names, others, article), done)

    def rejected_names(self) -> tuple[str, ...]:
        """Return the names turned down, the last one first."""
        found: list[str] = []
        self._try(lambda library: found.extend(one.form for one in library.candidates.rejected()))
        return tuple(found)

    def reject_candidate(self, candidate: Candidate) -> None:
        """Turn a name down in all its forms."""
        self.access.write(lambda library: library.candidates.reject(candidate))

    def unreject_names(self, names: Iterable[str]) -> None:
        """Let names be offered again."""
        wanted = tuple(names)
        self.access.write(lambda library: library.candidates.bring_back(wanted))

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

    def _change_terms(self, act: Callable[[Library], object], told: str) -> None:
        self.access.write(act, lambda: self._tell_terms(self.library.glossary.terms() if self.library else (), told))

    def _put_now(self, edit: TermEdit, told: str, done: Callable[[tuple[Term, ...] | None], None]) -> bool:
        """Change terms as `put_terms` does; return False where that has to wait."""
        library = self.library
        if library is None:
            return False
        try:
            added = library.glossary.put(edit)
        except InUse:
            return False
        except EmendError as error:
            self.failed.emit(error)
            done(None)
        else:
            self._tell_terms(library.glossary.terms(), told, lambda: done(added))
        return True

    def _change_many(
        self,
        act: Callable[[Library], tuple[Term, ...]],
        told: str,
        done: Callable[[tuple[Term, ...] | None], None],
    ) -> None:
        library, jobs = self.library, self.access.jobs
        if library is None or jobs is None:
            self.failed.emit(self.access.refusal)
            done(None)
            return

        def then(answer: tuple[tuple[Term, ...], tuple[Term, ...]]) -> None:
            added, terms = answer
            self._tell_terms(terms, told, lambda: done(added))

        def failed(error: EmendError) -> None:
            if isinstance(error, InUse):
                self.access.write(lambda library: library.wait_for_turn(), lambda: jobs.submit(work, then, failed))
                return
            self.failed.emit(error)
            done(None)

        def work() -> tuple[tuple[Term, ...], tuple[Term, ...]]:
            answer = act(library), library.glossary.terms()
            # On the job thread, before the collector finds a hundred thousand new terms on the window's.
            giving_way.spare()
            return answer

        jobs.submit(work, then, failed)

    def _tell_terms(self, terms: tuple[Term, ...], told: str, done: Callable[[], None] = lambda: None) -> None:
        self.terms = terms
        self.changed.emit(Changes(terms=True))
        self.told.emit(told)
        done()
        # Last: beside a job, whatever the window does takes longer.
        self._renew_facts()

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


def _losses(terms: Sequence[Term], kind: GlossaryFormat, suffix: str) -> tuple[str, ...]:
    from qa_tool.glossary.holding import losses

    return losses(terms, kind, suffix)


def _effort(machine: str, text: str, on_pause: Callable[[], None]) -> Effort:
    from qa_tool.reports.effort import measure

    return measure(machine, text, on_pause)
