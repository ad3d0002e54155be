"""What was done to the candidates for the glossary, each act to be taken back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple, Protocol

from qa_tool.domain.said import say
from qa_tool.domain.term import Term, TermStatus
from qa_tool.domain.term_edit import TermEdit
from qa_tool.glossary.faults import fault_of
from ui.models.candidate_table import CandidateRow
from ui.models.target_table import Target
from ui.term_steps import Done
from ui.tongue import tr

if TYPE_CHECKING:
    # For its name only: the names engine is loaded on the job thread.
    from qa_tool.names.candidates import Candidate

_NOW_WRONG = say("{name} is a wrong form of {term} now.")
_NOW_ACCEPTED = say("{name} is an accepted form of {term} now.")


class CandidateStore(Protocol):
    """Where terms and names turned down are kept."""

    @property
    def terms(self) -> Sequence[Term]:
        """All terms."""

    def put_terms(self, edit: TermEdit, told: str, done: Done) -> None:
        """Carry out a change of terms; `done` gets what was added, None where that failed and was told."""

    def reject_candidate(self, candidate: Candidate) -> None:
        """Turn a name down."""

    def unreject_names(self, names: Iterable[str]) -> None:
        """Let names be offered again."""


class CandidateStep(NamedTuple):
    """One act in words that follow "Undo", what takes it back, and the rows as they were, with the one it was about."""

    words: str
    back: Callable[[], None]
    rows: Sequence[CandidateRow]
    row: CandidateRow


class CandidateSteps:
    """Carries out what becomes of a row; every act returns the rows after it, or what is wrong in one sentence."""

    def __init__(self, store: CandidateStore) -> None:
        """Start without steps."""
        self._store = store
        self._steps: list[CandidateStep] = []

    def __len__(self) -> int:
        """Return how many acts undo would take back."""
        return len(self._steps)

    @property
    def last(self) -> str:
        """What undo would take back, or ""."""
        return self._steps[-1].words if self._steps else ""

    def accept(
        self, rows: Sequence[CandidateRow], row: CandidateRow, term: Term | None = None
    ) -> str | list[CandidateRow]:
        """Make a term of a row, or of what the editor made of it: that may be one that is there, with more forms."""
        made = term or replace(row.draft or Term(row.name), status=TermStatus.APPROVED)
        known = next((each for each in self._store.terms if made.id is not None and each.id == made.id), None)
        if known is not None:
            told = tr("{term} was changed.", term=made.canonical)
            edit = TermEdit(changed=(made,), before=(known,))
            return self._put(edit, told, tr("the change of {what}", what=made.canonical), rows, row)
        told = tr("{term} is in the glossary now.", term=made.canonical)
        return self._put(TermEdit(added=(made,)), told, tr("adding {term}", term=made.canonical), rows, row)

    def reject(self, rows: Sequence[CandidateRow], row: CandidateRow) -> str | list[CandidateRow]:
        """Turn a name down for good."""
        candidate = row.candidate
        if candidate is None:
            return tr("This name is rejected already.")
        self._store.reject_candidate(candidate)
        forms = tuple(candidate.forms)
        return self._note(tr("rejecting {name}", name=row.name), lambda: self._store.unreject_names(forms), rows, row)

    def merge(
        self, rows: Sequence[CandidateRow], row: CandidateRow, target: Target, part: str
    ) -> str | list[CandidateRow]:
        """Put a name to a term or to another name, as a wrong form or an accepted one (`part`)."""
        draft = row.draft or Term(row.name)
        words = tr("putting {name} to {target}", name=row.name, target=target.name)
        if target.row is not None:
            joined = target.row.with_forms(row, with_forms(target.row.draft or Term(target.row.name), draft, part))
            fault = tr(fault_of(joined.draft)) if joined.draft else ""
            if fault:
                return fault
            after = self._note(words, lambda: None, rows, row)
            return [joined if other is target.row else other for other in after]
        known = next((term for term in self._store.terms if target.term and term.id == target.term.id), None)
        if known is None:
            return tr("{term} is no longer in the glossary.", term=target.name)
        made = with_forms(known, draft, part)
        fault = tr(fault_of(made))
        if fault:
            return fault
        told = tr(_NOW_WRONG if part == "wrong" else _NOW_ACCEPTED, name=row.name, term=known.canonical)
        return self._put(TermEdit(changed=(made,), before=(known,)), told, words, rows, row)

    def undo(self) -> CandidateStep | None:
        """Take back the last act and return it; None where there is none."""
        if not self._steps:
            return None
        step = self._steps.pop()
        step.back()
        return step

    def _put(
        self, edit: TermEdit, told: str, words: str, rows: Sequence[CandidateRow], row: CandidateRow
    ) -> str | list[CandidateRow]:
        stored: list[tuple[Term, ...] | None] = []
        self._store.put_terms(edit, told, stored.append)
        if not stored:
            return tr("This is stored as soon as no other program uses the database.")
        if stored[0] is None:
            return tr("This could not be stored.")
        back = edit.undone(stored[0])
        return self._note(
            words, lambda: self._store.put_terms(back, tr("Taken back: {what}.", what=words), lambda _: None), rows, row
        )

    def _note(
        self, words: str, back: Callable[[], None], rows: Sequence[CandidateRow], row: CandidateRow
    ) -> list[CandidateRow]:
        self._steps.append(CandidateStep(words, back, rows, row))
        return [other for other in rows if other is not row]


def with_forms(term: Term, draft: Term, part: str) -> Term:
    """Return a term with the name of a draft, and the forms that it has already, in a part: wrong or accepted."""
    wrong = (*term.wrong, *draft.wrong)
    accepted = term.accepted
    if part == "wrong":
        wrong = (*wrong, draft.canonical, *draft.accepted)
    else:
        accepted = (*accepted, draft.canonical, *draft.accepted)
        wrong = tuple(form for form in wrong if form not in accepted)
    right = {term.canonical, *accepted}
    return replace(
        term,
        accepted=tuple(dict.fromkeys(form for form in accepted if form != term.canonical)),
        wrong=tuple(dict.fromkeys(form for form in wrong if form not in right)),
    )
