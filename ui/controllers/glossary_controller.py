"""From an intent of the editor to the glossary: its terms, what typing taught, the names that could become terms."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from qa_tool.domain.changes import Changes
from qa_tool.domain.errors import EmendError, InUse
from qa_tool.domain.lesson import Lesson
from qa_tool.domain.term import Term
from qa_tool.domain.term_edit import TermEdit
from ui.background import giving_way
from ui.controllers.profile_controller import ProfileController
from ui.tongue import tr

if TYPE_CHECKING:
    # For their names only: the database is opened after the first paint.
    from qa_tool.glossary.comparing import Plan
    from qa_tool.glossary.imports import GlossaryFormat
    from qa_tool.names.candidates import Candidate
    from qa_tool.review.library import Library
    from qa_tool.review.near import Near

#: So many changed terms are stored on the GUI thread, as quickly as one.
AT_ONCE = 20


class GlossaryController(ProfileController):
    """The glossary, and the names that it does not know."""

    # terms

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


def _losses(terms: Sequence[Term], kind: GlossaryFormat, suffix: str) -> tuple[str, ...]:
    from qa_tool.glossary.holding import losses

    return losses(terms, kind, suffix)
