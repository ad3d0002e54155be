"""The open article: its text and log, its issues, and what is decided of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from qa_tool.domain.article import Article
from qa_tool.domain.changes import Changes
from qa_tool.domain.correction import Correction
from qa_tool.domain.decided import Decided, acts_in
from qa_tool.domain.decision import Decision, Scope
from qa_tool.domain.issue import Checked, Issue, PlacedIssue, says_the_same
from qa_tool.domain.lesson import Lesson
from qa_tool.domain.sentence_read import READ, read_decision, sentences_read
from qa_tool.domain.span import Span
from qa_tool.review.corrected_text import CorrectedText, now
from qa_tool.review.dismissing import dismissal
from qa_tool.review.journal import Journal
from qa_tool.review.marks import Closed, Mark, marks_of
from qa_tool.review.teaching import Offer, offer
from qa_tool.review.undo import UndoStacks
from qa_tool.review.without_closed import without_closed

#: What undo takes back at once: events of the log, or decisions.
Step = tuple[Correction, ...] | Decided


class ReviewSession(CorrectedText):
    """One article under review: its text, and above it the issues and the decisions, with one undo for all."""

    def __init__(
        self,
        article: Article,
        log: Sequence[Correction] = (),
        decisions: Sequence[Decision] = (),
        journal: Journal | None = None,
        *,
        clock: Callable[[], datetime] = now,
        editor: str = "",
    ) -> None:
        """Take up an article where its log leaves it; without a journal what happens waits for `attach`."""
        super().__init__(article, log, journal, acts=acts_in(decisions, article.key), clock=clock, editor=editor)
        self.decisions: list[Decision] = list(decisions)
        # What the dismissals or the typing give reason to ask, until it is answered.
        self.offer: Offer | Lesson | None = None
        self._refused: list[Decision] = []
        self._closed = Closed(self.decisions, article.key)
        self._read = sentences_read(self.decisions, article.key)
        # The answer of the checks that was taken over last, and its marks as these decisions closed them.
        self._taken: tuple[Checked, Closed, list[tuple[Mark, ...]]] | None = None

    # reading

    def issues(self) -> tuple[PlacedIssue, ...]:
        """Return the open issues in order of place."""
        return tuple(placed for placed, decision in self._marked.placed() if decision is None)

    def dismissed(self) -> tuple[tuple[PlacedIssue, Decision], ...]:
        """Return the closed issues in order of place, each with the decision that closed it."""
        return tuple((placed, decision) for placed, decision in self._marked.placed() if decision is not None)

    @property
    def closed(self) -> Closed:
        """What the decisions close, as they stand now: another one after each of them."""
        return self._closed

    def left_of(self, checked: Checked) -> Checked:
        """Return an answer of the checks without what the decisions close, also where that made a sentence suspect."""
        if self._closed.is_empty:
            return checked
        if self._taken is not None and self._taken[0] is checked and self._taken[1] is self._closed:
            return without_closed(checked, self._taken[2])
        return without_closed(checked, marks_of(checked.paragraphs, self._closed))

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
        return self._read

    # undo

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

    def undo(self) -> Changes:
        """Take back the last step: a correction, or what was decided; the caret goes to what it was about."""
        self.settle()
        step = self._undo.next_undo
        if step is None:
            return Changes()
        if isinstance(step, Decided):
            self._undo.take_back()
            return self._carry_out(step.inverse)
        return self._take_back(step)

    def redo(self) -> Changes:
        """Do again the step that was taken back last."""
        self.settle()
        step = self._undo.next_redo
        if step is None:
            return Changes()
        if isinstance(step, Decided):
            self._undo.do_again()
            return self._carry_out(step)
        return self._do_again(step)

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

    def dismiss_all(self, flagged: Sequence[PlacedIssue], scope: Scope) -> Changes:
        """Say of several issues that they are fine, as `dismiss` does; in one step, and nothing is asked."""
        self.settle()
        # What is made together has one time.
        when = self._clock()
        made = dict.fromkeys(self._dismissal(placed, scope, when) for placed in flagged)
        return self._decide(*made) if made else Changes()

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
        self._keep((decision,), self._refused)
        return Changes(issues=True, decisions=True)

    def set_decisions(self, decisions: Sequence[Decision]) -> Changes:
        """Take over the dismissals that are stored, when the database comes after the article."""
        self.decisions = [*decisions, *(d for d in self.decisions if d.id is None)]
        self._undo = UndoStacks(self.log, acts_in(self.decisions, self.article.key))
        return self._decide_again()

    def restore(self, *decisions: Decision) -> Changes:
        """Take dismissals back, as one step."""
        self.settle()
        standing = set(self.decisions)
        act = Decided(withdrawn=tuple(d for d in decisions if d in standing))
        if not act.withdrawn:
            return Changes()
        self._undo.decide(act)
        return replace(self._carry_out(act), caret=None)

    def take(self, checked: Checked) -> Changes:
        """Take over what the checks found; paragraphs that changed meanwhile keep what they have.

        A dismissal here follows the words it is about, and what is said of them, through edits of their sentence, and
        holds for no equal sentence in their place when they are gone.
        """
        rows = marks_of(checked.paragraphs, self._closed)
        self._taken = checked, self._closed, rows
        moved = self._marked.take(checked.paragraphs, rows, self._closed)
        if moved:
            self._move(moved)
        return self._decide_again() if moved else Changes(issues=moved is not None)

    # inner workings

    def _dismissal(self, placed: PlacedIssue, scope: Scope, when: datetime) -> Decision:
        key = self.article.key
        return dismissal(placed, scope, self.text, article_key=key, when=when, editor=self._editor)

    def _decide(self, *decisions: Decision) -> Changes:
        """Make decisions, as one step."""
        self._keep(decisions, self.decisions)
        self._undo.decide(Decided(decisions))
        return self._decide_again()

    def _carry_out(self, act: Decided) -> Changes:
        """Make and take back what an act of deciding says; the caret goes to the first place it was about."""
        self.offer = None
        about = set(act.made or act.withdrawn)
        before = self._place_of(about)
        self._drop(act.withdrawn)
        if act.made:
            self._keep([replace(decision, id=None) for decision in act.made], self.decisions)
        changes = self._decide_again()
        return replace(changes, caret=before or self._place_of(about))

    def _move(self, moved: Iterable[tuple[Decision, str]]) -> None:
        """Let decisions hold for other fingerprints: first each is written, then the old one taken out.

        One may go where another was until now: what undo knows of them changes for all at once.
        """
        after = {d: replace(d, fingerprint=fingerprint, id=None) for d, fingerprint in moved if d in self.decisions}
        self._undo.become(after)
        for before, now_here in after.items():
            self._keep((now_here,), self.decisions)
            self._drop((before,))

    def _drop(self, withdrawn: Sequence[Decision]) -> None:
        """Take decisions that are there out of the list, each once, and out of what is written down."""
        left, stored = Counter(withdrawn), []
        for at, decision in enumerate(self.decisions):
            if left[decision]:
                left[decision] -= 1
                stored.append(at)
        gone = [self.decisions.pop(at) for at in reversed(stored)]
        if gone:
            self._outbox.act(lambda journal: journal.remove_decisions(gone))

    def _place_of(self, decisions: Collection[Decision]) -> Span | None:
        """Return the first place of the text that these decisions hold for."""
        held = [placed.span for placed, decision in self.dismissed() if decision in decisions]
        at = min((self.text.find(d.text) for d in decisions if d.check == READ and d.text in self.text), default=-1)
        return min(held, default=Span(at, at) if at >= 0 else None)

    def _keep(self, made: Sequence[Decision], kept: list[Decision]) -> None:
        """Put decisions that are made together into their list, and write them down."""
        kept += made
        # These very ones: others may say the same for a moment, where dismissals that were made together move.
        own = {id(decision): decision for decision in made}

        def write(journal: Journal) -> None:
            # Taken back while it waited, one is not written: nobody could take it out again. Nor is it written twice.
            places = [number for number, each in enumerate(kept) if id(each) in own]
            if places:
                for at, stored in zip(places, journal.add_decisions([kept[at] for at in places]), strict=True):
                    kept[at] = stored

        self._outbox.act(write)

    def _step(self, step: int | Decided | None) -> Step | None:
        return self._undo.events(step) if isinstance(step, int) else step

    def _decide_again(self) -> Changes:
        self._closed = Closed(self.decisions, self.article.key)
        self._read = sentences_read(self.decisions, self.article.key)
        self._marked.decide_again(self._closed)
        return Changes(issues=True, decisions=True)
