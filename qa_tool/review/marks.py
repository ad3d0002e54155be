"""Issues under the editor's hands: moved with the text, dropped where the text they speak of was touched."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count
from typing import TypeGuard

from qa_tool.domain.decision import Decision, Place, Scope
from qa_tool.domain.issue import CheckedParagraph, Issue
from qa_tool.text.places import kind_of_place

#: Begins the number of an occurrence that there is not: 0, 01, 02.
_GONE = "0"


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
    """Return the marks of a paragraph after [start, end) of it was replaced by a text `by` code points longer."""
    kept = []
    for mark in marks:
        issue = shifted_issue(mark.issue, start, end, by)
        if issue is not None:
            kept.append(mark if issue is mark.issue else replace(mark, issue=issue))
    return tuple(kept)


def shifted_issue(issue: Issue, start: int, end: int, by: int) -> Issue | None:
    """Return an issue of a paragraph after [start, end) of it was replaced by a text `by` code points longer.

    None where it shares a code point with the change, or where something was put in at its very end or start: its words
    are no longer those that were checked.
    """
    span = issue.span
    if span.end < start or (span.end == start and end > start):
        return issue
    if span.start > end or (span.start == end and end > start):
        return replace(issue, span=span.shifted(by))
    return None


class Closed:
    """Decisions, looked up by what they hold for."""

    def __init__(self, decisions: Iterable[Decision], article_key: str) -> None:
        """Index those that can hold in the article of this key."""
        self._here: dict[str, Decision] = {}
        self._waiting: dict[str, list[Decision]] = {}
        self._words: dict[tuple[str, str], Decision] = {}
        self._terms: dict[tuple[str, str, str, str], Decision] = {}
        self._kinds: dict[str, dict[Place | None, Decision]] = {}
        for decision in decisions:
            words = decision.text.casefold()
            if decision.scope is Scope.HERE:
                if decision.article_key == article_key:
                    self._here[decision.fingerprint] = decision
                    key, _, number = decision.fingerprint.rpartition("-")
                    if number.startswith(_GONE):
                        self._waiting.setdefault(key, []).append(decision)
            elif decision.scope is Scope.TERM:
                self._terms[decision.check, words, decision.term, decision.term_digest] = decision
            elif decision.scope is Scope.KIND:
                self._kinds.setdefault(decision.check, {})[decision.place] = decision
            elif decision.scope is Scope.ALWAYS or (
                decision.scope is Scope.ARTICLE and decision.article_key == article_key
            ):
                self._words[decision.check, words] = decision
        #: Whether nothing is closed by them.
        self.is_empty = not (self._here or self._words or self._terms or self._kinds)

    def decision_for(self, issue: Issue, occurrence: int, paragraph: str) -> Decision | None:
        """Return the decision that closes an issue of a paragraph, the narrowest first."""
        if self.is_empty:
            return None
        words = issue.text.casefold()
        return (
            self._here.get(f"{issue.key}-{occurrence}")
            or self._words.get((issue.check, words))
            or (self._terms.get((issue.check, words, issue.term.canonical, issue.term.digest)) if issue.term else None)
            or self._by_kind(issue, paragraph)
        )

    @property
    def any_here(self) -> bool:
        """Whether something was dismissed here."""
        return bool(self._here)

    def waiting(self, key: str) -> Sequence[Decision]:
        """Return the dismissals here of words of this key that are gone while others like them stand."""
        return self._waiting.get(key, ())

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


def following(
    pairs: Iterable[tuple[Sequence[Mark], Sequence[Mark], bool]], closed: Closed
) -> list[tuple[Decision, str]]:
    """Return the dismissals here that hold for another fingerprint now, each with that.

    `pairs` are the marks of paragraphs as the edits have moved them, as they are found now, and whether the paragraph
    was edited since the marks before were found. A dismissal goes with the words it is about where their sentence was
    edited, or an equal one came or went before it; what is said there of the very same words has to be the same, so
    that no dismissal hides anything new. Where its words are gone while others like them stand, it waits until an edit
    brings them back, and holds for none of these.
    """
    if not closed.any_here:
        return []
    wanted: list[tuple[Mark, Decision]] = []
    fresh: list[tuple[Mark, bool]] = []
    marks: list[Mark] = []
    for old, new, edited in pairs:
        known = {_said(mark): mark for mark in old}
        marks += new
        for mark in new:
            before = known.get(_said(mark))
            if before is None or _is_dismissed_anew(before, mark):
                fresh.append((mark, edited))
            elif _is_here(before.decision) and (mark.decision is None or _is_here(mark.decision)):
                wanted.append((mark, before.decision))
    spoken_for = {decision for _, decision in wanted}
    left = dict.fromkeys((mark.decision, mark.issue.key) for mark in marks if _is_here(mark.decision))
    for mark, edited in fresh:
        key = mark.issue.key
        own = (mark.decision,) if _is_here(mark.decision) else ()
        # Those of words that went just now are among them: cut here and put in there before the checks had a look.
        waiting = (*closed.waiting(key), *(each for each, of in left if of == key)) if edited else ()
        candidates = (*own, *(waiting if own or mark.decision is None else ()))
        decision = next((each for each in candidates if each not in spoken_for), None)
        if decision is not None:
            wanted.append((mark, decision))
            spoken_for.add(decision)
    moved = [(decision, mark.fingerprint) for mark, decision in wanted if decision.fingerprint != mark.fingerprint]
    return moved + list(_gone(((decision, key) for decision, key in left if decision not in spoken_for), closed))


def _gone(left: Iterable[tuple[Decision, str]], closed: Closed) -> Iterator[tuple[Decision, str]]:
    """Yield the dismissals whose words are gone while others of their keys stand, each with a fingerprint of its own.

    No words have that. Those that were made together differ in nothing else.
    """
    taken: dict[str, set[str]] = {}
    for decision, key in left:
        there = taken.setdefault(key, {each.fingerprint for each in closed.waiting(key)})
        waiting = (f"{key}-{_GONE}{number or ''}" for number in count())
        fingerprint = next(each for each in waiting if each not in there)
        there.add(fingerprint)
        yield decision, fingerprint


def _is_dismissed_anew(before: Mark, now: Mark) -> bool:
    """Say whether a sentence was edited to one in which these words were dismissed."""
    return before.decision is None and _is_here(now.decision) and before.issue.key != now.issue.key


def _is_here(decision: Decision | None) -> TypeGuard[Decision]:
    return decision is not None and decision.scope is Scope.HERE


def _said(mark: Mark) -> tuple[object, ...]:
    issue = mark.issue
    return issue.check, issue.span, issue.text, str(issue.message), issue.term


def same(old: Sequence[Mark], new: Sequence[Mark]) -> bool:
    """Say whether two rows of marks look the same in the text."""
    return len(old) == len(new) and all(
        a.issue is b.issue and a.decision == b.decision for a, b in zip(old, new, strict=True)
    )
