"""The open article: its text, its log, its issues, and every change that can be made to them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from qa_tool.domain.article import Article
from qa_tool.domain.changes import Changes
from qa_tool.domain.correction import Cause, Correction, TextEdit
from qa_tool.domain.decided import Decided, acts_in
from qa_tool.domain.decision import Decision, Scope
from qa_tool.domain.errors import EmendError
from qa_tool.domain.issue import Checked, Issue, PlacedIssue, says_the_same
from qa_tool.domain.lesson import Lesson
from qa_tool.domain.sentence_read import READ, read_decision, sentences_read
from qa_tool.domain.span import Span
from qa_tool.review.dismissing import dismissal
from qa_tool.review.journal import Journal, Outbox
from qa_tool.review.marked_text import MarkedText
from qa_tool.review.marks import Closed
from qa_tool.review.pieces import fold
from qa_tool.review.reverting import place_now, takes_back
from qa_tool.review.suggesting import edits_for
from qa_tool.review.teaching import Offer, offer
from qa_tool.review.typed_run import joined
from qa_tool.review.undo import UndoStacks

#: How long typing may wait before the next key writes it, where nobody called `write_typing` meanwhile.
OLDEST_TYPING = timedelta(seconds=0.9)


#: What undo takes back at once: events of the log, or decisions.
Step = tuple[Correction, ...] | Decided


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
        self._undo = UndoStacks(log, acts_in(decisions, article.key))
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
    def next_undo(self) -> Step | None:
        """What an undo takes back, once typing has settled."""
        return self._step(self._undo.next_undo)

    @property
    def next_redo(self) -> Step | None:
        """What a redo does again."""
        return self._step(self._undo.next_redo)

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

    def issues_within(self, first: int, end: int) -> Sequence[tuple[int, Sequence[Issue]]]:
        """Return, of the paragraphs from `first` to before `end`, those that have open issues, each with these.

        They are moved along with what was typed since the check; their places are those in the paragraph.
        """
        return self._marked.open_issues(first, end)

    def equal_issues(self, placed: PlacedIssue) -> tuple[PlacedIssue, ...]:
        """Return the open issues of the same check about the same term, or else the same words."""
        return tuple(other for other in self.issues() if says_the_same(other.issue, placed.issue))

    @property
    def read(self) -> frozenset[str]:
        """The sentences that were looked at and found fine, as they stood then."""
        return sentences_read(self.decisions, self.article.key)

    def take_repaints(self) -> tuple[int, ...]:
        """Return the paragraphs whose marks look different since this was asked last, and whose text is the same.

        Whoever shows the text paints what changed in it anyway.
        """
        return self._marked.take_repaints()

    # changing the text

    def edit(self, start: int, removed: str, inserted: str) -> Changes:
        """Take over what was typed; a run of typing becomes one correction at `settle`."""
        edit = TextEdit(start, removed, inserted)
        now, written, whole = self._clock(), None, None
        if self._typing is not None:
            whole = joined(self._typing, edit)
            if whole is None:
                written = self.settle()
            elif now - self._typing_since > OLDEST_TYPING:
                written, whole = self.write_typing(), None
        if whole is None:
            self._typing_since = now
        self._typing = whole or edit
        self._marked.carry_out(edit)
        typed = Changes(edits=(edit,), issues=True)
        return written.merged(typed) if written is not None and written.corrections else typed

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
        """Take back the last step: a correction, or what was decided; the caret goes to what it was about."""
        self.settle()
        step = self._undo.next_undo
        if step is None:
            return Changes()
        if isinstance(step, Decided):
            self._undo.take_back()
            return self._carry_out(step.inverse)
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
        if isinstance(step, Decided):
            self._undo.do_again()
            return self._carry_out(step)
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
        self.settle()
        decision = self._dismissal(placed, scope, self._clock())
        changes = self._decide(decision)
        waiting = [d for d in (*self.decisions, *self._refused) if d.id is None]
        known = (*self._outbox.decisions_about(decision.check), *waiting)
        self.offer = offer(decision, known) or self.offer
        return changes

    def confirm(self, sentence: str, flagged: Sequence[PlacedIssue] = ()) -> Changes:
        """Keep that a sentence was looked at and is fine, and with it what is flagged in it; in one step."""
        self.settle()
        # What is made together has one time.
        when = self._clock()
        made = [self._dismissal(placed, Scope.HERE, when) for placed in flagged]
        if sentence not in self.read:
            made.append(read_decision(sentence, self.article.key, when, self._editor))
        return self._decide(*made) if made else Changes()

    def answer(self, *, yes: bool) -> Changes:
        """Answer what `offer` asks; a No is never asked again."""
        self.settle()
        asked, self.offer = self.offer, None
        decision = asked.answered(self._clock(), self._editor, yes=yes) if asked else None
        if decision is None:
            return Changes()
        if yes:
            return self._decide(replace(decision, article_key=self.article.key))
        self._keep(decision, self._refused)
        return Changes(issues=True, decisions=True)

    def set_decisions(self, decisions: Sequence[Decision]) -> Changes:
        """Take over the dismissals that are stored, when the database comes after the article."""
        self.decisions = [*decisions, *(d for d in self.decisions if d.id is None)]
        self._undo = UndoStacks(self.log, acts_in(self.decisions, self.article.key))
        return self._decide_again()

    def restore(self, *decisions: Decision) -> Changes:
        """Take dismissals back, as one step."""
        self.settle()
        act = Decided(withdrawn=tuple(d for d in decisions if d in self.decisions))
        if not act.withdrawn:
            return Changes()
        self._undo.decide(act)
        return replace(self._carry_out(act), caret=None)

    def take(self, checked: Checked) -> Changes:
        """Take over what the checks found; paragraphs that changed meanwhile keep what they have."""
        taken = self._marked.take(checked.paragraphs, self._closed)
        return Changes(issues=taken)

    # inner workings

    def _dismissal(self, placed: PlacedIssue, scope: Scope, when: datetime) -> Decision:
        key = self.article.key
        return dismissal(placed, scope, self.text, article_key=key, when=when, editor=self._editor)

    def _decide(self, *decisions: Decision) -> Changes:
        """Make decisions, as one step."""
        for decision in decisions:
            self._keep(decision, self.decisions)
        self._undo.decide(Decided(decisions))
        return self._decide_again()

    def _carry_out(self, act: Decided) -> Changes:
        """Make and take back what an act of deciding says; the caret goes to the first place it was about."""
        self.offer = None
        about = set(act.made or act.withdrawn)
        before = self._place_of(about)
        for decision in act.withdrawn:
            if decision in self.decisions:
                stored = self.decisions.pop(self.decisions.index(decision))
                self._outbox.act(lambda journal, stored=stored: journal.remove_decision(stored))  # type: ignore[misc]
        for decision in act.made:
            self._keep(replace(decision, id=None), self.decisions)
        changes = self._decide_again()
        return replace(changes, caret=before or self._place_of(about))

    def _place_of(self, decisions: Collection[Decision]) -> Span | None:
        """Return the first place of the text that these decisions hold for."""
        held = [placed.span for placed, decision in self.dismissed() if decision in decisions]
        at = min((self.text.find(d.text) for d in decisions if d.check == READ and d.text in self.text), default=-1)
        return min(held, default=Span(at, at) if at >= 0 else None)

    def _keep(self, decision: Decision, kept: list[Decision]) -> None:
        """Put a decision into its list, and write it down."""
        kept.append(decision)

        def write(journal: Journal) -> None:
            at = kept.index(decision) if decision in kept else -1
            # Taken back while it waited, it is not written: nobody could take it out again. Nor is it written twice.
            if at >= 0 and kept[at].id is None:
                kept[at] = journal.add_decision(decision)

        self._outbox.act(write)

    def _step(self, step: int | Decided | None) -> Step | None:
        return self._undo.events(step) if isinstance(step, int) else step

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
