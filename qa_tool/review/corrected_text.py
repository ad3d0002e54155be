"""The text of the open article and its log: typing, replacing, taking single corrections back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial

from qa_tool.documents.headline import headline
from qa_tool.domain.article import Article
from qa_tool.domain.changes import Changes
from qa_tool.domain.correction import Cause, Correction, TextEdit
from qa_tool.domain.decided import Decided
from qa_tool.domain.errors import EmendError
from qa_tool.domain.issue import Issue, PlacedIssue
from qa_tool.domain.span import Span
from qa_tool.review.journal import Journal, Outbox
from qa_tool.review.marked_text import MarkedText
from qa_tool.review.pieces import fold
from qa_tool.review.reverting import place_now, takes_back
from qa_tool.review.suggesting import edits_for
from qa_tool.review.typed_run import TypedRun, of_whole_words
from qa_tool.review.undo import UndoStacks
from qa_tool.text.lines import normalise

#: How long typing may wait before the next key writes it, where nobody called `write_typing` meanwhile.
OLDEST_TYPING = timedelta(seconds=0.9)
#: The present time, asked at every key.
now = partial(datetime.now, UTC)
_NOTHING = Changes()


class CorrectedText:
    """The text of one article under review.

    It is always the fold of the log over the machine's text, once typing has settled. All positions are code points of
    the present text. Mutators return what they changed and never raise for a failing database: what cannot be written
    waits, and `trouble` says why.
    """

    def __init__(
        self,
        article: Article,
        log: Sequence[Correction] = (),
        journal: Journal | None = None,
        *,
        acts: Iterable[Decided] = (),
        clock: Callable[[], datetime] = now,
        editor: str = "",
    ) -> None:
        """Take up an article where its log leaves it; `acts` are what undo knows besides corrections, oldest first."""
        self.article = article
        self.log: list[Correction] = list(log)
        self._marked = MarkedText(fold(article.text, log))
        self._called_by_line = article.title in (headline(article.text), headline(self.text))
        self._clock = clock
        self._editor = editor
        self._outbox = Outbox(journal)
        self._undo = UndoStacks(log, acts)
        self._typing: TypedRun | None = None
        self._typing_since = clock()
        # A run of typing that goes on is written in parts, for safety, but is one step for undo.
        self._run_step: int | None = None

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
    def title(self) -> str:
        """What the article is called now: its first line as it stands, where that is what it was called by."""
        line = headline(self.text) if self._called_by_line else ""
        return line or self.article.title

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

    def store(self) -> None:
        """Try again to write what waits; `trouble` says whether that failed."""
        self._outbox.flush()

    def take_repaints(self) -> tuple[int, ...]:
        """Return the paragraphs whose marks look different since this was asked last, and whose text is the same.

        Whoever shows the text paints what changed in it anyway.
        """
        return self._marked.take_repaints()

    # changing

    def edit(self, start: int, removed: str, inserted: str) -> Changes:
        """Take over what was typed; a run of typing becomes one correction at `settle`.

        What is returned is what was written to the log meanwhile: whoever types knows what was typed.
        """
        when, run, written = self._clock(), self._typing, _NOTHING
        if run is not None and not run.touches(start, removed):
            # Before the text changes: the words around the run are written down with it.
            written, run = self.settle(), None
        self._marked.carry_out(start, removed, inserted)
        if run is None:
            self._typing, self._typing_since = TypedRun(start, removed, inserted), when
            return written
        run.take(start, removed, inserted)
        # A clock that was put back says nothing of how long it was.
        return written if timedelta() <= when - self._typing_since <= OLDEST_TYPING else self.write_typing()

    def settle(self) -> Changes:
        """Write what was typed to the log; the run of typing ends here."""
        changes = self.write_typing()
        self._run_step = None
        return changes

    def write_typing(self) -> Changes:
        """Write what was typed so far to the log; typing that goes on belongs to the same step of undo."""
        run, self._typing = self._typing, None
        typed = of_whole_words(run.edit, self.text) if run else None
        if typed is None or typed.removed == typed.inserted:
            return _NOTHING
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
        return self._do([_as_text(edit) for edit, _ in found], Cause.SUGGESTION, [issue for _, issue in found])

    def replace(self, edits: Sequence[TextEdit]) -> Changes:
        """Carry out replacements in the present text as one step."""
        self.settle()
        return self._do(sorted(map(_as_text, edits), key=lambda e: e.start, reverse=True), Cause.REPLACE)

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
        edit = place.inverse
        if event.cause is Cause.TYPED:
            edit = of_whole_words(edit, edit.on(self.text))
        return self._do([edit], Cause.REVERT, undoes=number)

    # inner workings

    def _take_back(self, step: int) -> Changes:
        """Append the inverse of a step of the log."""
        events = self._undo.events(step)
        edits = [TextEdit(e.start, e.removed, e.inserted).inverse for e in reversed(events)]
        changes = self._do(edits, Cause.UNDO, undoes=step)
        if changes.edits and events[0].cause is Cause.SUGGESTION:
            # In front of the first of the words that are back: the next issue from there is theirs.
            start = min(edit.start for edit in changes.edits)
            changes = replace(changes, caret=Span(start, start))
        return changes

    def _do_again(self, step: int) -> Changes:
        edits = [TextEdit(e.start, e.removed, e.inserted) for e in self._undo.events(step)]
        return self._do(edits, Cause.REDO, undoes=step)

    def _do(
        self,
        edits: Sequence[TextEdit],
        cause: Cause,
        issues: Sequence[Issue] = (),
        undoes: int | None = None,
    ) -> Changes:
        told = [number for number, edit in enumerate(edits) if edit.removed != edit.inserted]
        if not told:
            return Changes()
        edits, issues = [edits[n] for n in told], [issues[n] for n in told] if issues else ()
        for edit in edits:
            self._marked.carry_out(edit.start, edit.removed, edit.inserted)
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


def _as_text(edit: TextEdit) -> TextEdit:
    r"""Return an edit that puts in what a text holds: \r\n of a pattern is one line end here, as everywhere."""
    return TextEdit(edit.start, edit.removed, normalise(edit.inserted))
