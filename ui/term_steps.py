"""What was done to the glossary in its window, to be taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple, Protocol

from qa_tool.domain.term import Term
from qa_tool.domain.term_edit import TermEdit
from ui.tongue import tr

if TYPE_CHECKING:
    # For its name only: glossary files are read when one is opened.
    from qa_tool.glossary.comparing import Plan

#: Called with the terms that were added, None where that failed and was told.
Done = Callable[[tuple[Term, ...] | None], None]


class TermStore(Protocol):
    """The terms that are stored, and how they are changed."""

    @property
    def terms(self) -> Sequence[Term]:
        """All terms."""

    def put_terms(self, edit: TermEdit, told: str, done: Done) -> None:
        """Carry out a change in one step; `done` is called at once for a few terms, later for many."""

    def take_in(self, plan: Plan, glossary: str, origin: str, done: Done) -> None:
        """Carry out an import in one step; `done` is called later."""


class Step(NamedTuple):
    """One step, in words that follow "Undo", and what takes it back."""

    words: str
    back: TermEdit


def several(terms: Sequence[Term]) -> str:
    """Return how terms are spoken of: by name if there is one."""
    return terms[0].canonical if len(terms) == 1 else tr("{number:,} terms", number=len(terms))


class TermSteps:
    """Carries out changes to the glossary and takes them back, last first."""

    def __init__(self, store: TermStore, ended: Callable[[], None] = lambda: None) -> None:
        """Start without steps; `ended` is called whenever a step is done or taken back, or has failed."""
        self._store = store
        self._ended = ended
        self._steps: list[Step] = []
        #: What is being done, in words, while it takes longer than a moment.
        self.doing = ""

    @property
    def last(self) -> str:
        """What undo would take back, or ""."""
        return self._steps[-1].words if self._steps else ""

    def add(self, term: Term) -> None:
        """Store a new term."""
        self.carry_out(
            TermEdit(added=(term,)),
            tr("adding {term}", term=term.canonical),
            tr("{term} is in the glossary now.", term=term.canonical),
        )

    def change(self, old: Term, new: Term) -> None:
        """Store `new` in place of `old`, which has the same id."""
        edit = TermEdit(changed=(new,), before=(old,))
        self.carry_out(
            edit, tr("the change of {what}", what=old.canonical), tr("{term} was changed.", term=new.canonical)
        )

    def change_all(self, pairs: Sequence[tuple[Term, Term]]) -> None:
        """Store terms, given as they were and as they shall be, in one step."""
        before, after = zip(*pairs, strict=True)
        what = several(before)
        told = tr("{term} was changed.", term=what) if len(pairs) == 1 else tr("{terms} were changed.", terms=what)
        self.carry_out(TermEdit(changed=after, before=before), tr("the change of {what}", what=what), told)

    def delete(self, terms: Sequence[Term]) -> None:
        """Take terms out, in one step."""
        what = several(terms)
        told = tr("{term} was deleted.", term=what) if len(terms) == 1 else tr("{terms} were deleted.", terms=what)
        self.carry_out(TermEdit(removed=tuple(terms)), tr("deleting {what}", what=what), told)

    def merge(self, kept: Term, made: Term, others: Sequence[Term]) -> bool:
        """Put one term in the place of several, in one step."""
        edit = TermEdit(changed=(made,), removed=tuple(others), before=(kept,))
        told = tr("{term} holds {number:,} terms now.", term=made.canonical, number=len(others) + 1)
        return self.carry_out(edit, tr("the merge into {term}", term=made.canonical), told)

    def take_in(self, plan: Plan, glossary: str, origin: str) -> None:
        """Carry out an import as one step."""
        numbers = {term.id for term in plan.changed}
        before = {term.id: term for term in self._store.terms if term.id in numbers}
        edit = TermEdit(plan.added, plan.changed, (), tuple(before[term.id] for term in plan.changed))
        self.doing = tr("Importing {name}…", name=origin)
        self._store.take_in(
            plan, glossary, origin, lambda added: self._done(tr("the import of {name}", name=origin), edit, added)
        )

    def carry_out(self, edit: TermEdit, words: str, told: str) -> bool:
        """Do something that undo takes back in one step; `words` follow "Undo".

        Return False where it failed at once.
        """
        ended: list[bool] = []

        def done(added: tuple[Term, ...] | None) -> None:
            ended.append(added is not None)
            self._done(words, edit, added)

        before, self.doing = self.doing, f"{words[:1].upper()}{words[1:]}…"
        self._store.put_terms(edit, told, done)
        if ended and before:
            # A cell may be written in while an import is still under way.
            self.doing = before
            self._ended()
        return not ended or ended[0]

    def undo(self) -> None:
        """Take back the last step, if there is one."""
        if not self._steps or self.doing:
            return
        step = self._steps.pop()

        def done(added: tuple[Term, ...] | None) -> None:
            self.doing = ""
            if added is None:
                self._steps.append(step)
            self._ended()

        self.doing = tr("Taking back {what}…", what=step.words)
        self._store.put_terms(step.back, tr("Taken back: {what}.", what=step.words), done)

    def _done(self, words: str, edit: TermEdit, added: tuple[Term, ...] | None) -> None:
        self.doing = ""
        if added is not None:
            self._steps.append(Step(words, edit.undone(added)))
        self._ended()
