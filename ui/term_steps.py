"""What was done to the glossary in its window, to be taken back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from qa_tool.domain.term import Term

if TYPE_CHECKING:
    # For its name only: glossary files are read when one is opened.
    from qa_tool.glossary.comparing import Plan


class TermStore(Protocol):
    """The terms that are stored, and how one is changed."""

    @property
    def terms(self) -> Sequence[Term]:
        """All terms."""

    def add_term(self, term: Term) -> None:
        """Store a new term."""

    def update_term(self, term: Term) -> None:
        """Store a term in place of the one with its id."""

    def remove_term(self, term: Term) -> None:
        """Take a term out."""

    def restore_term(self, term: Term) -> None:
        """Store a term that was taken out, as it was."""

    def take_in(self, plan: Plan, glossary: str, origin: str) -> tuple[Term, ...]:
        """Carry out an import in one step; return the terms that it added."""

    def take_back(self, added: Sequence[Term], before: Sequence[Term]) -> None:
        """Undo an import: `added` go, and `before` is put back."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step, in words that follow "Undo"; the terms that were there before it, and those after it.

    Those of an import, which may be many, are taken back at once: `after` are those that it added.
    """

    words: str
    before: tuple[Term, ...]
    after: tuple[Term, ...]
    imported: bool = False


class TermSteps:
    """Carries out changes to the glossary and takes them back, last first."""

    def __init__(self, store: TermStore) -> None:
        """Start without steps."""
        self._store = store
        self._steps: list[Step] = []

    @property
    def last(self) -> str:
        """What undo would take back, or ""."""
        return self._steps[-1].words if self._steps else ""

    def add(self, term: Term) -> None:
        """Store a new term."""
        self._store.add_term(term)
        self._steps.append(Step(f"adding {term.canonical}", (), (term,)))

    def change(self, old: Term, new: Term) -> None:
        """Store `new` in place of `old`, which has the same id."""
        self._store.update_term(new)
        self._steps.append(Step(f"the change of {old.canonical}", (old,), (new,)))

    def delete(self, terms: Sequence[Term]) -> None:
        """Take terms out."""
        for term in terms:
            self._store.remove_term(term)
        what = terms[0].canonical if len(terms) == 1 else f"{len(terms):,} terms"
        self._steps.append(Step(f"deleting {what}", tuple(terms), ()))

    def take_in(self, plan: Plan, glossary: str, origin: str) -> None:
        """Carry out an import as one step."""
        changed = {term.id for term in plan.changed}
        before = tuple(term for term in self._store.terms if term.id in changed)
        added = self._store.take_in(plan, glossary, origin)
        self._steps.append(Step(f"the import of {origin}", before, added, imported=True))

    def undo(self) -> None:
        """Take back the last step, if there is one."""
        if not self._steps:
            return
        step = self._steps.pop()
        if step.imported:
            self._store.take_back(step.after, step.before)
            return
        put_back = self._store.update_term if step.after else self._store.restore_term
        for term in step.before:
            put_back(term)
        if not step.before:
            for term in step.after:
                self._remove(term)

    def _remove(self, term: Term) -> None:
        """Take out the stored term that was made from a new one: the newest with the same forms."""
        forms = (term.canonical, term.accepted, term.wrong)
        same = [t for t in self._store.terms if (t.canonical, t.accepted, t.wrong) == forms]
        if same:
            self._store.remove_term(max(same, key=lambda t: t.id or 0))
