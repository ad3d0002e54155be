"""From an intent of the editor to the review session: the only caller of its mutators."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from qa_tool.checks.suspicion import LOOK
from qa_tool.domain.article import Article
from qa_tool.domain.changes import Changes
from qa_tool.domain.correction import TextEdit
from qa_tool.domain.decision import Decision, Scope
from qa_tool.domain.errors import EmendError
from qa_tool.domain.issue import Checked, CheckedSentence, PlacedIssue
from qa_tool.domain.placing import place_sentences
from qa_tool.domain.span import Span
from qa_tool.review.session import ReviewSession
from qa_tool.text.lines import line_at
from qa_tool.text.words import word_at

if TYPE_CHECKING:
    # Imported for their names only: both load the checks, which come after the first paint.
    from qa_tool.checks.facts import Facts
    from qa_tool.names.inspection import Inspection
    from ui.background.checker import BackgroundChecker

#: Milliseconds from a key until it is written; well inside the promised second, and between keys rather than in one.
WRITE = 400
#: Milliseconds of quiet after which a run of typing, and with it a step of undo, is over.
SETTLE = 800
#: Milliseconds from a key to the request for a check: keys that come together are checked together.
CHECK_DELAY = 10


class IssueController(QObject):
    """The open article: what is current, what is found, and every change to it."""

    changed = Signal(object)
    current_changed = Signal(object)
    article_opened = Signal()
    show_span = Signal(object)
    failed = Signal(object)
    #: A sentence for the editor, in which {action} stands for the key of an action (ui.keys).
    told = Signal(str)
    checked = Signal()
    caret_went = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Start with nothing open; the checker is given later, when the first picture stands."""
        super().__init__(parent)
        self.session: ReviewSession | None = None
        self.current: PlacedIssue | None = None
        self.issues: tuple[PlacedIssue, ...] = ()
        self.latest: Checked | None = None
        self._checker: BackgroundChecker | None = None
        self._facts: Facts | None = None
        # What the checks answered last, and what others add to it.
        self._own: Checked | None = None
        self.join: Callable[[Checked], Checked] = lambda checked: checked
        self._caret = 0
        self._write = QTimer(self, interval=WRITE, singleShot=True)
        self._write.timeout.connect(self._write_typing)
        self._settle = QTimer(self, interval=SETTLE, singleShot=True)
        self._settle.timeout.connect(self._settle_typing)
        self._ask = QTimer(self, interval=CHECK_DELAY, singleShot=True)
        self._ask.timeout.connect(self._request_check)

    # what is open

    @property
    def article(self) -> Article | None:
        """The open article."""
        return self.session.article if self.session else None

    @property
    def facts(self) -> Facts | None:
        """What the checks know besides the text, once the database is open."""
        return self._facts

    @property
    def checking(self) -> bool:
        """Whether an answer of the checks is still to come."""
        return self._ask.isActive() or self._checker is None or self._checker.busy

    def attach_checker(self, checker: BackgroundChecker) -> None:
        """Take the check thread into service."""
        self._checker = checker
        checker.checked.connect(self._on_checked)
        self._request_check()

    @property
    def caret(self) -> int:
        """Where the editor is in the text, in code points."""
        return self._caret

    def set_facts(self, facts: Facts) -> None:
        """Check with other knowledge from now on: a changed glossary, another source language."""
        self._facts = facts
        self._request_check()

    def open(self, session: ReviewSession, facts: Facts | None, caret: int = 0) -> None:
        """Put an article on the desk."""
        self.settle()
        if self._checker:
            self._checker.forget()
        self.session = session
        self.latest = self._own = None
        self.issues = ()
        self._facts = facts
        self._caret = caret
        self._set_current(None)
        self.article_opened.emit()
        self._request_check()

    def close_article(self) -> None:
        """Take the article off the desk."""
        self.settle()
        if self._checker:
            self._checker.forget()
        self.session = None
        self.latest = self._own = None
        self.issues = ()
        self._set_current(None)
        self.article_opened.emit()

    # typing

    def typed(self, start: int, removed: str, inserted: str) -> None:
        """Record what the editor just typed; the display shows it already."""
        if self.session is None:
            return
        changes = self.session.edit(start, removed, inserted)
        if not self._write.isActive():
            self._write.start()
        self._settle.start()
        self._ask.start()
        self._caret = start + len(inserted)
        # The text widget paints the marks of a paragraph that was typed in by itself, from what the session has moved.
        self.session.take_repaints()
        self._forget_current_if_gone()
        if changes.corrections:
            self.changed.emit(Changes(corrections=True))

    def settle(self) -> None:
        """Write what was typed to the log now."""
        self._settle.stop()
        self._write.stop()
        self._settle_typing()

    @Slot()
    def _settle_typing(self) -> None:
        if self.session is not None:
            self._tell_written(self.session.settle())

    @Slot()
    def _write_typing(self) -> None:
        if self.session is not None:
            self._tell_written(self.session.write_typing())

    def _tell_written(self, changes: Changes) -> None:
        if changes.corrections:
            self._tell_trouble()
            self.changed.emit(changes)

    # going through the issues

    def caret_moved(self, position: int) -> None:
        """Remember where the editor is (code points); the issue under the caret becomes the current one."""
        self._caret = position
        self.caret_went.emit()
        if self.current is not None and self.current.span.start <= position <= self.current.span.end:
            return
        under = next((p for p in self.issues if p.span.start <= position < p.span.end), None)
        if under is not None:
            self._set_current(under)

    def next_issue(self) -> None:
        """Go to the next issue, from the start again after the last."""
        self._go(forward=True)

    def previous_issue(self) -> None:
        """Go to the issue before."""
        self._go(forward=False)

    def choose(self, placed: PlacedIssue) -> None:
        """Make an issue the current one and show it."""
        self._set_current(placed)
        self._caret = placed.span.start
        self.show_span.emit(placed.span)

    def show(self, span: Span) -> None:
        """Show a place of the text."""
        self._caret = span.start
        self.show_span.emit(span)

    def next_suspect(self) -> None:
        """Go to the next sentence, in order of place, that is worth a look."""
        waiting = self.unread_suspects()
        if not waiting:
            self.told.emit(
                "Every sentence worth a look was looked at." if self.suspects() else "No sentence stands out."
            )
            return
        ahead = [s for s in waiting if s[0].start > self._caret] or waiting
        self.show(min(ahead, key=lambda s: s[0].start)[0])

    def suspects(self) -> list[tuple[Span, CheckedSentence]]:
        """Return the sentences worth a look, most suspect first, at their places."""
        return [s for s in self.sentences() if s[1].suspicion >= LOOK]

    def unread_suspects(self) -> list[tuple[Span, CheckedSentence]]:
        """Return those of them that nobody has looked at and found fine."""
        return self._unread(self.suspects())

    def progress(self) -> tuple[int, int]:
        """Return how many of the sentences worth a look were looked at, and how many there are."""
        suspects = self.suspects()
        return len(suspects) - len(self._unread(suspects)), len(suspects)

    def _unread(self, suspects: Sequence[tuple[Span, CheckedSentence]]) -> list[tuple[Span, CheckedSentence]]:
        read = self.session.read if self.session else frozenset()
        return [s for s in suspects if s[1].sentence.text not in read]

    def sentences(self) -> list[tuple[Span, CheckedSentence]]:
        """Return all sentences, most suspect first, at their places."""
        if self.latest is None:
            return []
        found = [(placed.span, placed.checked) for placed in place_sentences(self.latest)]
        return sorted(found, key=lambda s: (-s[1].suspicion, s[0].start))

    # decisions on issues

    def apply_suggestion(self, index: int) -> None:
        """Apply a suggestion (from 0) of the current issue and go on."""
        if self.current is None or index >= len(self.current.issue.suggestions):
            self.told.emit("There is no such suggestion here. {next-issue} goes to the next issue.")
            return
        self.apply(self.current, self.current.issue.suggestions[index])

    def apply(self, placed: PlacedIssue, text: str) -> None:
        """Put a text in place of an issue and go on."""
        self._mutate(lambda s: s.apply(placed, text), then_next=True)

    def apply_all(self, pairs: Sequence[tuple[PlacedIssue, str]]) -> None:
        """Put each text in place of its issue, in one step."""
        self._mutate(lambda s: s.apply_all(pairs), then_next=True)
        self.told.emit(f"Corrected {len(pairs)} places in one step. {{undo}} takes them all back.")

    def dismiss(self, scope: Scope) -> None:
        """Say that the current issue is fine, as far as `scope` reaches, and go on."""
        placed = self.current
        if placed is None:
            self.told.emit("No issue is chosen. {next-issue} goes to the next one.")
            return
        if scope is Scope.TERM and placed.issue.term is None:
            self.told.emit("This issue does not come from a glossary term.")
            return
        self._mutate(lambda s: s.dismiss(placed, scope), then_next=True)

    def dismiss_sentence(self) -> None:
        """Say that the sentence at the caret is fine, dismiss what is flagged in it, and go on."""
        if self.session is None:
            return
        found = self._sentence_at(self._caret)
        if found is not None:
            here, sentence = found
            for placed in [p for p in self.issues if here.overlaps(p.span)]:
                self._mutate(lambda s, placed=placed: s.dismiss(placed, Scope.HERE))  # type: ignore[misc]
            self._mutate(lambda s: s.confirm(sentence))
            self._caret = here.end
        if not self.issues and self.unread_suspects():
            self.next_suspect()
        else:
            self._go(forward=True)

    @Slot(bool)
    def answer_offer(self, yes: bool) -> None:
        """Answer what the dismissals gave reason to ask: be quiet there from now on, or never ask that again."""
        if self.session is None or self.session.offer is None:
            self.told.emit("There is no question to answer.")
            return
        before, current = len(self.issues), self.current
        self._mutate(lambda s: s.answer(yes=yes))
        self._return_to(current)
        hidden = before - len(self.issues)
        more = f" It hides {hidden} more in this article." if hidden else ""
        self.told.emit(
            f"Quiet there from now on.{more} The Dismissed tab can bring it back."
            if yes
            else "You go on being told, and this is not asked again."
        )

    def restore(self, decision: Decision) -> None:
        """Bring a dismissed issue back."""
        self._mutate(lambda s: s.restore(decision))

    def equal_issues(self) -> tuple[PlacedIssue, ...]:
        """Return the issues that say the same of the same words as the current one, itself among them."""
        if self.session is None or self.current is None:
            return ()
        return self.session.equal_issues(self.current)

    def inspect_name(self, span: Span) -> Inspection | None:
        """Return why the word at a place of the text was not flagged; None where there is no word."""
        if self.session is None or self._facts is None:
            return None
        start, paragraph = line_at(self.session.text, span.start)
        here = span.shifted(-start)
        if not here.length:
            here = word_at(paragraph, here.start)
        return self._facts.names.inspect(paragraph, here) if here.length else None

    # changes to the text

    def replace(self, edits: Sequence[TextEdit]) -> None:
        """Carry out replacements as one step; positions are those of the present text."""
        self._mutate(lambda s: s.replace(edits))

    def undo(self) -> None:
        """Take back the last step."""
        self._step(lambda s: s.undo(), "There is nothing to undo: this is the machine's text.")

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._step(lambda s: s.redo(), "There is nothing to redo.")

    def revert(self, number: int) -> None:
        """Take back one correction of the history alone."""
        self._mutate(lambda s: s.revert(number))

    # inner workings

    def _step(self, act: Callable[[ReviewSession], Changes], nothing: str) -> None:
        self.settle()
        changes = self._mutate(act)
        if changes is not None and not changes.edits:
            self.told.emit(nothing)

    def _mutate(self, act: Callable[[ReviewSession], Changes], *, then_next: bool = False) -> Changes | None:
        session = self.session
        if session is None:
            return None
        self.settle()
        changes = self._attempt(lambda: act(session))
        if changes is None:
            return None
        self._tell_trouble()
        self._set_current(None)
        self._refresh_issues()
        if changes.edits:
            last = changes.edits[-1]
            self._caret = last.start + len(last.inserted)
            self._ask.start()
        self.changed.emit(changes)
        if then_next:
            self._go(forward=True)
        return changes

    def take_repaints(self) -> tuple[int, ...]:
        """Return the paragraphs whose marks look different since this was asked last."""
        return self.session.take_repaints() if self.session else ()

    def _tell_trouble(self) -> None:
        if self.session is not None and self.session.trouble is not None:
            self.failed.emit(self.session.trouble)

    def _attempt(self, act: Callable[[], Changes]) -> Changes | None:
        try:
            return act()
        except EmendError as error:
            self.failed.emit(error)
            return None

    def _go(self, *, forward: bool) -> None:
        if self.session is None:
            return
        if not self.issues:
            self._set_current(None)
            self.told.emit("Checking…" if self.checking else "No open issues are left in this article.")
            return
        at = self.current.span.start if self.current else self._caret
        if forward:
            later = [p for p in self.issues if p.span.start > at or (self.current is None and p.span.start == at)]
            self.choose(later[0] if later else self.issues[0])
        else:
            earlier = [p for p in self.issues if p.span.start < at]
            self.choose(earlier[-1] if earlier else self.issues[-1])

    def _set_current(self, placed: PlacedIssue | None) -> None:
        if placed != self.current:
            self.current = placed
            self.current_changed.emit(placed)

    def _forget_current_if_gone(self) -> None:
        # Typing shifts issues at once; the current one is found again by its fingerprint when the checks answer.
        if self.current is not None:
            self._refresh_issues()
            self._follow_current()

    def _follow_current(self) -> None:
        if self.current is None:
            return
        name = self.current.fingerprint
        same = [p for p in self.issues if p.fingerprint == name] or [
            p
            for p in self.issues
            if (p.issue.check, p.issue.text, p.paragraph)
            == (self.current.issue.check, self.current.issue.text, self.current.paragraph)
        ]
        self._set_current(min(same, key=lambda p: abs(p.span.start - self._caret)) if same else None)

    def _return_to(self, placed: PlacedIssue | None) -> None:
        """Go back to an issue after something that was not about it; on to the next one where it is gone."""
        self.current = placed
        self._follow_current()
        if placed is not None and self.current is None:
            self._go(forward=True)

    def _refresh_issues(self) -> None:
        self.issues = self.session.issues() if self.session else ()

    def _sentence_at(self, position: int) -> tuple[Span, str] | None:
        found = ((span, one.sentence.text) for span, one in self.sentences() if span.start <= position <= span.end)
        return next(found, None)

    @Slot()
    def _request_check(self) -> None:
        self._ask.stop()
        if self.session is not None and self._checker is not None and self._facts is not None:
            self._checker.request(self._facts, self.session.paragraphs)

    @Slot(object)
    def _on_checked(self, checked: Checked) -> None:
        if self.session is None:
            return
        self._own = checked
        self.join_again()
        for failed in checked.failed:
            self.told.emit(f"The check {failed.check} failed and was left out. The others are complete.")

    def join_again(self) -> None:
        """Take over the last answer of the checks, with what others add to it by now."""
        if self.session is None or self._own is None:
            return
        self.latest = self.join(self._own)
        changes = self.session.take(self.latest)
        self._refresh_issues()
        self._follow_current()
        self.changed.emit(changes)
        self.checked.emit()
