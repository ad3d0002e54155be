"""The open article: its text, its log, its issues, and every change that can be made to them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from qa_tool.domain.article import Article
from qa_tool.domain.changes import Changes
from qa_tool.domain.correction import Cause, Correction, TextEdit
from qa_tool.domain.decision import Decision, Scope
from qa_tool.domain.errors import EmendError
from qa_tool.domain.issue import Checked, Issue, PlacedIssue, says_the_same
from qa_tool.domain.lesson import Lesson
from qa_tool.domain.sentence_read import read_decision, sentences_read
from qa_tool.domain.span import Span
from qa_tool.review.journal import Journal, Outbox
from qa_tool.review.marked_text import MarkedText
from qa_tool.review.marks import Closed
from qa_tool.review.pieces import fold
from qa_tool.review.reverting import place_now, takes_back
from qa_tool.review.suggesting import edits_for
from qa_tool.review.teaching import Offer, offer
from qa_tool.review.typed_run import joined
from qa_tool.review.undo import UndoStacks
from qa_tool.text.lines import line_at
from qa_tool.text.places import kind_of_place

#: How long typing may wait before the next key writes it, where nobody called `write_typing` meanwhile.
OLDEST_TYPING = timedelta(seconds=0.9)


def _now() -> datetime:
    return datetime.now(UTC)


class ReviewSession:
    """One article under review.

    The text is always the fold of the log over the machine's text, once typing has settled. All positions are code
    points of the present text. Mutators return what they changed and never raise for a failing database: what cannot
    be written waits, and `trouble` says why.
    """

    def __init__(
        self,
        article: Article,
        log: Sequence[Correction] = (),
        decisions: Sequence[Decision] = (),
        journal: Journal | None = None,
        *,
        clock: Callable[[], datetime] = _now,
        editor: str = "",
    ) -> None:
        """Take up an article where its log leaves it; without a journal what happens waits for `attach`."""
        self.article = article
        self._marked = MarkedText(fold(article.text, log))
        self.log: list[Correction] = list(log)
        self.decisions: list[Decision] = list(decisions)
        # What the dismissals or the typing give reason to ask, until it is answered.
        self.offer: Offer | Lesson | None = None
        self._refused: list[Decision] = []
        self._clock = clock
        self._editor = editor
        self._outbox = Outbox(journal)
        self._undo = UndoStacks(log)
        self._typing: TextEdit | None = None
        self._typing_since = clock()
        # A run of typing that goes on is written in parts, for safety, but is one step for undo.
        self._run_step: int | None = None
        self._closed = Closed(self.decisions, article.key)

    # reading

    @property
    def text(self) -> str:
        """The present text."""
        return self._marked.text

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The lines of the present text."""
        return self._marked.paragraphs

    @property
    def length(self) -> int:
        """Length of the present text in code points."""
        return len(self.text)

    @property
    def can_undo(self) -> bool:
        """Whether a step can be taken back."""
        return self._typing is not None or self._undo.next_undo is not None

    @property
    def can_redo(self) -> bool:
        """Whether a step can be done again."""
        return self._typing is None and self._undo.next_redo is not None

    @property
    def unsaved(self) -> bool:
        """Whether something is not in the database yet."""
        return self._typing is not None or self._outbox.waiting

    @property
    def trouble(self) -> EmendError | None:
        """Why the last attempt to write failed."""
        return self._outbox.trouble

    def sign_as(self, editor: str) -> None:
        """Sign what is done from now on with this name."""
        self._editor = editor

    def attach(self, journal: Journal) -> None:
        """Write to this journal from now on, first of all what waits."""
        self._outbox.attach(journal)

    def issues(self) -> tuple[PlacedIssue, ...]:
        """Return the open issues in order of place."""
        return tuple(placed for placed, decision in self._marked.placed() if decision is None)

    def dismissed(self) -> tuple[tuple[PlacedIssue, Decision], ...]:
        """Return the closed issues in order of place, each with the decision that closed it."""
        return tuple((placed, decision) for placed, decision in self._marked.placed() if decision is not None)

    def paragraph_issues(self, number: int) -> tuple[Issue, ...]:
        """Return the open issues of a paragraph, moved along with what was typed since the check."""
        return self._marked.open_issues(number)

    def equal_issues(self, placed: PlacedIssue) -> tuple[PlacedIssue, ...]:
        """Return the open issues of the same check about the same term, or else the same words."""
        return tuple(other for other in self.issues() if says_the_same(other.issue, placed.issue))

    @property
    def read(self) -> frozenset[str]:
        """The sentences that were looked at and found fine, as they stood then."""
        return sentences_read(self.decisions, self.article.key)

    def take_repaints(self) -> tuple[int, ...]:
        """Return the paragraphs whose marks look different since this was asked last."""
        return self._marked.take_repaints()

    # changing the text

    def edit(self, start: int, removed: str, inserted: str) -> Changes:
        """Take over what was typed; a run of typing becomes one correction at `settle`."""
        edit = TextEdit(start, removed, inserted)
        now = self._clock()
        changes = Changes()
        whole = joined(self._typing, edit) if self._typing is not None else None
        if self._typing is not None and whole is None:
            changes = self.settle()
        elif self._typing is not None and now - self._typing_since > OLDEST_TYPING:
            changes = self.write_typing()
            whole = None
        if whole is None:
            self._typing_since = now
        self._typing = whole or edit
        self._marked.carry_out(edit)
        typed = Changes(edits=(edit,), issues=True)
        return changes.merged(typed) if changes.corrections else typed

    def settle(self) -> Changes:
        """Write what was typed to the log; the run of typing ends here."""
        changes = self.write_typing()
        self._run_step = None
        return changes

    def write_typing(self) -> Changes:
        """Write what was typed so far to the log; typing that goes on belongs to the same step of undo."""
        typed, self._typing = self._typing, None
        if typed is None or typed.removed == typed.inserted:
            return Changes()
        step = self._run_step if self._run_step is not None and self._undo.next_undo == self._run_step else None
        self._record([typed], Cause.TYPED, step=step)
        self._run_step = self.log[-1].step
        return Changes(corrections=True)

    def apply(self, placed: PlacedIssue, suggestion: str) -> Changes:
        """Put a suggestion in place of an issue; EmendError where the words are no longer there."""
        return self.apply_all(((placed, suggestion),))

    def apply_all(self, pairs: Sequence[tuple[PlacedIssue, str]]) -> Changes:
        """Put each suggestion in place of its issue, as one step; EmendError and nothing changed where one is gone."""
        self.settle()
        found = edits_for(self.text, pairs)
        return self._do([edit for edit, _ in found], Cause.SUGGESTION, [issue for _, issue in found])

    def replace(self, edits: Sequence[TextEdit]) -> Changes:
        """Carry out replacements in the present text as one step."""
        self.settle()
        return self._do(sorted(edits, key=lambda e: e.start, reverse=True), Cause.REPLACE)

    def undo(self) -> Changes:
        """Take back the last step."""
        self.settle()
        step = self._undo.next_undo
        if step is None:
            return Changes()
        events = self._undo.events(step)
        edits = [TextEdit(e.start, e.removed, e.inserted).inverse for e in reversed(events)]
        changes = self._do(edits, Cause.UNDO, undoes=step)
        if changes.edits and events[0].cause is Cause.SUGGESTION:
            # In front of the first of the words that are back: the next issue from there is theirs.
            start = min(edit.start for edit in changes.edits)
            changes = replace(changes, caret=Span(start, start))
        return changes

    def redo(self) -> Changes:
        """Do again the step that was taken back last."""
        self.settle()
        step = self._undo.next_redo
        if step is None:
            return Changes()
        edits = [TextEdit(e.start, e.removed, e.inserted) for e in self._undo.events(step)]
        return self._do(edits, Cause.REDO, undoes=step)

    def revert(self, number: int) -> Changes:
        """Take back one correction alone; EmendError where later ones touched the same words."""
        self.settle()
        event, place = self.log[number - 1], place_now(self.log, number)
        if isinstance(place, Correction):
            if takes_back(place, event):
                raise EmendError("This change was taken back already.", "What took it back can be reverted, too.")
            raise EmendError(
                "These words were changed again later.", "Take the later change back first, or type the old words."
            )
        return self._do([TextEdit(place.start, event.inserted, event.removed)], Cause.REVERT, undoes=number)

    # decisions

    def dismiss(self, placed: PlacedIssue, scope: Scope) -> Changes:
        """Say that an issue is fine here, in this article, for its term (EmendError where it has none) or always.

        If that was once more on the same kind of place, `offer` asks whether to be quiet there.
        """
        issue = placed.issue
        if scope is Scope.TERM and issue.term is None:
            raise EmendError("This issue does not come from a glossary term.", "Dismiss it here or always.")
        term = issue.term if scope is Scope.TERM else None
        start, paragraph = line_at(self.text, placed.span.start)
        decision = Decision(
            scope=scope,
            check=issue.check,
            text=issue.text,
            when=self._clock(),
            article_key=self.article.key if scope in {Scope.HERE, Scope.ARTICLE} else "",
            fingerprint=placed.fingerprint if scope is Scope.HERE else "",
            term=term.canonical if term else "",
            term_digest=term.digest if term else "",
            editor=self._editor,
            place=kind_of_place(paragraph, placed.span.shifted(-start)),
        )
        changes = self._decide(decision, self.decisions)
        waiting = [d for d in (*self.decisions, *self._refused) if d.id is None]
        # The last one is this one, as it was stored.
        known = (*self._outbox.decisions_about(issue.check), *waiting)
        self.offer = offer(self.decisions[-1], known) or self.offer
        return changes

    def confirm(self, sentence: str) -> Changes:
        """Keep that a sentence was looked at and is fine."""
        if sentence in self.read:
            return Changes()
        return self._decide(read_decision(sentence, self.article.key, self._clock(), self._editor), self.decisions)

    def answer(self, *, yes: bool) -> Changes:
        """Answer what `offer` asks; a No is never asked again."""
        asked, self.offer = self.offer, None
        decision = asked.answered(self._clock(), self._editor, yes=yes) if asked else None
        if decision is None:
            return Changes()
        return self._decide(decision, self.decisions if yes else self._refused)

    def set_decisions(self, decisions: Sequence[Decision]) -> Changes:
        """Take over the dismissals that are stored, when the database comes after the article."""
        self.decisions = [*decisions, *(d for d in self.decisions if d.id is None)]
        return self._decide_again()

    def restore(self, decision: Decision) -> Changes:
        """Take a dismissal back."""
        self.offer = None
        if decision in self.decisions:
            self.decisions.remove(decision)
            self._outbox.act(lambda journal: journal.remove_decision(decision))
        return self._decide_again()

    def take(self, checked: Checked) -> Changes:
        """Take over what the checks found; paragraphs that changed meanwhile keep what they have."""
        taken = self._marked.take(checked.paragraphs, self._closed)
        return Changes(issues=taken)

    # inner workings

    def _decide(self, decision: Decision, kept: list[Decision]) -> Changes:
        """Keep a decision in its list, and write it down."""
        kept.append(decision)

        def write(journal: Journal) -> None:
            if decision not in kept:
                # Taken back while it waited: written now, nobody could take it out again.
                return
            kept[kept.index(decision)] = journal.add_decision(decision)
            self._decide_again()

        self._outbox.act(write)
        return self._decide_again()

    def _do(
        self,
        edits: Sequence[TextEdit],
        cause: Cause,
        issues: Sequence[Issue] = (),
        undoes: int | None = None,
    ) -> Changes:
        edits = [edit for edit in edits if edit.removed != edit.inserted]
        if not edits:
            return Changes()
        for edit in edits:
            self._marked.carry_out(edit)
        self._record(edits, cause, issues, undoes)
        last = edits[-1]
        caret = Span(last.start + len(last.inserted), last.start + len(last.inserted))
        return Changes(edits=tuple(edits), issues=True, corrections=True, caret=caret)

    def _record(
        self,
        edits: Sequence[TextEdit],
        cause: Cause,
        issues: Sequence[Issue] = (),
        undoes: int | None = None,
        step: int | None = None,
    ) -> None:
        when = self._clock()
        first = len(self.log) + 1
        events = []
        for offset, edit in enumerate(edits):
            issue = issues[offset] if offset < len(issues) else None
            events.append(
                Correction(
                    number=first + offset,
                    step=step or first,
                    start=edit.start,
                    removed=edit.removed,
                    inserted=edit.inserted,
                    cause=cause,
                    when=when,
                    check=issue.check if issue else None,
                    term=issue.term.canonical if issue and issue.term else None,
                    editor=self._editor,
                    undoes=undoes,
                )
            )
        self.log += events
        for event in events:
            self._undo.record(event)
        self._outbox.put(events)

    def _decide_again(self) -> Changes:
        self._closed = Closed(self.decisions, self.article.key)
        self._marked.decide_again(self._closed)
        return Changes(issues=True, decisions=True)
