"""Issues under the editor's hands: moved with the text, dropped where the text they speak of was touched."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from qa_tool.domain.decision import Decision, Place, Scope
from qa_tool.domain.issue import Checked, CheckedParagraph, Issue
from qa_tool.text.places import kind_of_place


@dataclass(frozen=True, slots=True)
class Mark:
    """An issue in its paragraph, the how-manieth of its key, and the decision that closed it."""

    issue: Issue
    occurrence: int
    decision: Decision | None

    @property
    def fingerprint(self) -> str:
        """As PlacedIssue.fingerprint."""
        return f"{self.issue.key}-{self.occurrence}"


def shifted(marks: Iterable[Mark], start: int, end: int, by: int) -> tuple[Mark, ...]:
    """Return the marks of a paragraph after [start, end) of it was replaced by a text `by` code points longer.

    A mark that shares a code point with the change is dropped, and so is one at whose very end or start something was
    put in: its words are no longer those that were checked.
    """
    kept = []
    for mark in marks:
        span = mark.issue.span
        if span.end < start or (span.end == start and end > start):
            kept.append(mark)
        elif span.start > end or (span.start == end and end > start):
            kept.append(replace(mark, issue=replace(mark.issue, span=span.shifted(by))))
    return tuple(kept)


class Closed:
    """Decisions, looked up by what they hold for."""

    def __init__(self, decisions: Iterable[Decision], article_key: str) -> None:
        """Index those that can hold in the article of this key."""
        self._here: dict[str, Decision] = {}
        self._words: dict[tuple[str, str], Decision] = {}
        self._terms: dict[tuple[str, str, str, str], Decision] = {}
        self._kinds: dict[str, dict[Place | None, Decision]] = {}
        for decision in decisions:
            words = decision.text.casefold()
            if decision.scope is Scope.HERE:
                if decision.article_key == article_key:
                    self._here[decision.fingerprint] = decision
            elif decision.scope is Scope.TERM:
                self._terms[decision.check, words, decision.term, decision.term_digest] = decision
            elif decision.scope is Scope.KIND:
                self._kinds.setdefault(decision.check, {})[decision.place] = decision
            elif decision.scope is Scope.ALWAYS or (
                decision.scope is Scope.ARTICLE and decision.article_key == article_key
            ):
                self._words[decision.check, words] = decision
        self._empty = not (self._here or self._words or self._terms or self._kinds)

    def decision_for(self, issue: Issue, occurrence: int, paragraph: str) -> Decision | None:
        """Return the decision that closes an issue of a paragraph, the narrowest first."""
        if self._empty:
            return None
        words = issue.text.casefold()
        return (
            self._here.get(f"{issue.key}-{occurrence}")
            or self._words.get((issue.check, words))
            or (self._terms.get((issue.check, words, issue.term.canonical, issue.term.digest)) if issue.term else None)
            or self._by_kind(issue, paragraph)
        )

    def _by_kind(self, issue: Issue, paragraph: str) -> Decision | None:
        kinds = self._kinds.get(issue.check)
        return (kinds.get(kind_of_place(paragraph, issue.span)) or kinds.get(None)) if kinds else None


def marks_of(paragraphs: Sequence[CheckedParagraph], closed: Closed) -> list[tuple[Mark, ...]]:
    """Return the marks of every paragraph, counted through the article a key."""
    met: Counter[str] = Counter()
    found: list[tuple[Mark, ...]] = []
    for paragraph in paragraphs:
        if not paragraph.issues:
            found.append(())
            continue
        row = []
        for issue in paragraph.issues:
            met[issue.key] += 1
            row.append(Mark(issue, met[issue.key], closed.decision_for(issue, met[issue.key], paragraph.text)))
        found.append(tuple(row))
    return found


def following(old: Iterable[Mark], new: Iterable[Mark]) -> Iterator[tuple[Decision, str]]:
    """Yield the dismissals here of marks whose sentence was edited, each with the fingerprint that they have now.

    `old` is where the edits have moved them; what is said there of the very same words has to be the same, so that no
    dismissal hides anything new.
    """
    closed = {_said(m): m.decision for m in old if m.decision is not None and m.decision.scope is Scope.HERE}
    for mark in new if closed else ():
        decision = closed.get(_said(mark)) if mark.decision is None else None
        if decision is not None:
            yield decision, mark.fingerprint


def _said(mark: Mark) -> tuple[object, ...]:
    issue = mark.issue
    return issue.check, issue.span, issue.text, str(issue.message), issue.term


def without_closed(checked: Checked, closed: Closed) -> Checked:
    """Return what was found without what a decision closes."""
    rows = marks_of(checked.paragraphs, closed)
    return replace(
        checked,
        paragraphs=tuple(
            replace(paragraph, issues=tuple(mark.issue for mark in row if mark.decision is None))
            if any(mark.decision for mark in row)
            else paragraph
            for paragraph, row in zip(checked.paragraphs, rows, strict=True)
        ),
    )


def same(old: Sequence[Mark], new: Sequence[Mark]) -> bool:
    """Say whether two rows of marks look the same in the text."""
    return len(old) == len(new) and all(
        a.issue is b.issue and a.decision == b.decision for a, b in zip(old, new, strict=True)
    )
