"""A change to several terms at once, which one undo takes back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from qa_tool.domain.term import Term


@dataclass(frozen=True, slots=True)
class TermEdit:
    """Terms to add (one with an id is put back under it), terms as they shall be, and terms to take out.

    `before` are the changed ones as they were.
    """

    added: tuple[Term, ...] = ()
    changed: tuple[Term, ...] = ()
    removed: tuple[Term, ...] = ()
    before: tuple[Term, ...] = ()

    @property
    def size(self) -> int:
        """How many terms it touches."""
        return len(self.added) + len(self.changed) + len(self.removed)

    def pieces(self, size: int) -> Iterator[TermEdit]:
        """Yield the change in parts of so many terms: the changed ones first, then those that go, then new ones."""
        if self.size <= size:
            yield self
            return
        for start in range(0, len(self.changed), size):
            some = slice(start, start + size)
            yield TermEdit(changed=self.changed[some], before=self.before[some])
        for start in range(0, len(self.removed), size):
            yield TermEdit(removed=self.removed[start : start + size])
        for start in range(0, len(self.added), size):
            yield TermEdit(added=self.added[start : start + size])

    def undone(self, stored: Sequence[Term]) -> TermEdit:
        """Return the change that takes this one back; `stored` are the added ones as they were stored."""
        return TermEdit(self.removed, self.before, tuple(stored), self.changed)
