"""The present text with the marks of its paragraphs: they move with every edit, and never sit on other words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from qa_tool.domain.correction import replaced
from qa_tool.domain.decision import Decision
from qa_tool.domain.issue import CheckedParagraph, Issue, PlacedIssue
from qa_tool.review.marks import Closed, Mark, following, same, shifted


class MarkedText:
    """A text as paragraphs with marks. No edit costs more than what it touches and one copy of the text."""

    def __init__(self, text: str) -> None:
        """Start without marks."""
        # Put together when somebody asks for it: a key changes a line.
        self._text: str | None = text
        self._lines = text.split("\n")
        # A line and where it starts: the next edit is most likely there, too.
        self._near = (0, 0)
        self._paragraphs: tuple[str, ...] | None = None
        self._marks: list[tuple[Mark, ...]] = [()] * len(self._lines)
        self._repaints: set[int] = set()
        # Which lines were edited since they were checked.
        self._edited = [False] * len(self._lines)

    @property
    def text(self) -> str:
        """The present text."""
        if self._text is None:
            self._text = "\n".join(self._lines)
        return self._text

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The lines of the text."""
        if self._paragraphs is None:
            self._paragraphs = tuple(self._lines)
        return self._paragraphs

    def open_issues(self, first: int, end: int) -> list[tuple[int, tuple[Issue, ...]]]:
        """Return, of the paragraphs from `first` to before `end`, those that have open issues, each with these."""
        found = []
        for number, marks in enumerate(self._marks[first:end], first):
            # Most paragraphs have none.
            if marks:
                issues = tuple([mark.issue for mark in marks if mark.decision is None])
                if issues:
                    found.append((number, issues))
        return found

    def placed(self) -> Iterator[tuple[PlacedIssue, Decision | None]]:
        """Yield all issues in order of place, each with the decision that closed it."""
        start = number = at = 0
        for marked in [n for n, marks in enumerate(self._marks) if marks]:
            before = self._lines[at:marked]
            start += sum(map(len, before)) + len(before)
            number += sum(bool(line and not line.isspace()) for line in before)
            at = marked
            for mark in self._marks[marked]:
                yield PlacedIssue(mark.issue, number, mark.issue.span.shifted(start), mark.occurrence), mark.decision

    def take_repaints(self) -> tuple[int, ...]:
        """Return the paragraphs whose marks look different since this was asked last, and whose text is the same."""
        found = tuple(sorted(n for n in self._repaints if n < len(self._lines)))
        self._repaints.clear()
        return found

    def carry_out(self, position: int, removed: str, inserted: str) -> None:
        """Replace `removed` at a position; marks behind the change move, those it touches are dropped.

        ValueError where something else stands there.
        """
        first, start = self._near
        if not start <= position <= start + len(self._lines[first]):
            text = self.text
            first, start = self._near = text.count("\n", 0, position), text.rfind("\n", 0, position) + 1
        column = position - start
        if "\n" not in inserted and "\n" not in removed:
            # Nearly every key.
            line, end = self._lines[first], column + len(removed)
            self._lines[first] = replaced(line, column, removed, inserted)
            if self._marks[first]:
                self._marks[first] = shifted(self._marks[first], column, end, len(inserted) - len(removed))
            self._edited[first] = True
            self._text = self._paragraphs = None
            return
        last = first + removed.count("\n")
        end = column + len(removed) if first == last else len(removed) - removed.rfind("\n") - 1
        self._text = replaced(self.text, position, removed, inserted)
        lines = (self._lines[first][:column] + inserted + self._lines[last][end:]).split("\n")
        head, tail = self._marks[first], self._marks[last]
        rows: list[tuple[Mark, ...]] = [()] * len(lines)
        rows[0] = shifted((m for m in head if m.issue.span.end <= column), column, column, 0)
        moved = len(lines[-1]) - len(self._lines[last])
        rows[-1] += shifted((m for m in tail if m.issue.span.start >= end), end, end, moved)
        self._lines[first : last + 1] = lines
        self._marks[first : last + 1] = rows
        self._edited[first : last + 1] = [True] * len(lines)
        grown = len(lines) - (last + 1 - first)
        if grown:
            self._repaints = {n if n <= first else n + grown for n in self._repaints}
        self._paragraphs = None

    def take(
        self, checked: Sequence[CheckedParagraph], rows: Sequence[tuple[Mark, ...]], closed: Closed
    ) -> list[tuple[Decision, str]] | None:
        """Take over what was found, as `rows` of marks; paragraphs that changed meanwhile keep what they have.

        Return the dismissals that follow their marks through an edit, with their new fingerprints; or None, and nothing
        taken, where the text has another number of paragraphs by now.
        """
        if len(checked) != len(self._lines):
            return None
        pairs = []
        for number, row in enumerate(rows):
            old = self._marks[number]
            # Most paragraphs have no marks, and had none.
            if not (row or old or self._edited[number]) or checked[number].text != self._lines[number]:
                continue
            if not same(old, row):
                pairs.append((old, row, self._edited[number]))
                self._repaints.add(number)
            # Also where they look the same: the how-manieth each is may be another, of equal sentences.
            self._marks[number] = row
            self._edited[number] = False
        return following(pairs, closed)

    def decide_again(self, closed: Closed) -> None:
        """Look every mark up anew in changed decisions."""
        for number, row in enumerate(self._marks):
            if not row:
                continue
            line = self._lines[number]
            fresh = tuple(replace(m, decision=closed.decision_for(m.issue, m.occurrence, line)) for m in row)
            if fresh != row:
                self._marks[number] = fresh
                self._repaints.add(number)
