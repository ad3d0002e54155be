"""From an intent of the editor to the issues of the open article: what is decided on them, and asked about them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from qa_tool.domain.decision import Decision, Scope
from qa_tool.domain.issue import PlacedIssue
from qa_tool.domain.span import Span
from qa_tool.domain.term import Term
from qa_tool.review.suggesting import apart
from qa_tool.text.lines import line_at
from qa_tool.text.words import word_at
from ui.controllers.way_controller import WayController
from ui.models.step_wording import dismissed_words, quoted, replaced_words
from ui.tongue import tr

if TYPE_CHECKING:
    # Imported for its name only: it loads the checks, which come after the first paint.
    from qa_tool.names.inspection import Inspection


class IssueController(WayController):
    """Deciding on the issues and sentences of the open article, and going on."""

    def apply_suggestion(self, index: int) -> None:
        """Apply a suggestion (from 0) of the current issue and go on."""
        if self.current is None or index >= len(self.current.issue.suggestions):
            self.tell_none(tr("There is no such suggestion here. {next-issue} goes to the next issue."))
            return
        self.apply(self.current, self.current.issue.suggestions[index])

    def apply(self, placed: PlacedIssue, text: str) -> None:
        """Put a text in place of an issue, say so, and go on."""
        if self._mutate(lambda s: s.apply(placed, text)) is not None:
            # Also so that what was said of the step before does not stay.
            self.told.emit(tr("{step}. {{undo}} takes it back.", step=replaced_words(placed.issue.text, text)))
            self._go(forward=True)

    def apply_all(self, pairs: Sequence[tuple[PlacedIssue, str]]) -> None:
        """Put each text in place of its issue, in one step."""
        if self._mutate(lambda s: s.apply_all(pairs)) is not None:
            self._go(forward=True)
        self.told.emit(tr("Corrected {number} places in one step. {{undo}} takes them all back.", number=len(pairs)))

    def dismiss(self, scope: Scope) -> None:
        """Say that the current issue is fine, as far as `scope` reaches, and go on."""
        placed = self.current
        if placed is None:
            self.tell_none(tr("No issue is chosen. {next-issue} goes to the next one."))
            return
        if scope is Scope.TERM and placed.issue.term is None:
            self.told.emit(tr("This issue does not come from a glossary term."))
            return
        if self._mutate(lambda s: s.dismiss(placed, scope)) is not None:
            step = dismissed_words(quoted(placed.issue.text), scope)
            self.told.emit(tr("{step}. {{undo}} takes it back.", step=step))
            self._go_past(placed.span.end)

    def dismiss_together(self, issues: Sequence[PlacedIssue], scope: Scope) -> None:
        """Say that several issues are fine, as far as `scope` reaches, in one step, and go on."""
        # Not looked for among all of them: of thousands that takes seconds.
        standing = {(placed.span, placed.fingerprint): placed for placed in self.issues}
        open_ones = [placed for placed in issues if standing.get((placed.span, placed.fingerprint)) == placed]
        if scope is Scope.TERM and any(placed.issue.term is None for placed in open_ones):
            self.told.emit(tr("Not all of these issues come from a glossary term."))
            return
        if open_ones and self._mutate(lambda s: s.dismiss_all(open_ones, scope)) is not None:
            self._go_past(max(placed.span.end for placed in open_ones))
            # Also where none is left to go to: of many at once it is said how they come back.
            self._tell_last_step()

    def apply_together(self, issues: Sequence[PlacedIssue], index: int) -> None:
        """Apply a suggestion (from 0) of each of several issues that has so many, in one step, and go on."""
        pairs = [(p, p.issue.suggestions[index]) for p in issues if len(p.issue.suggestions) > index]
        if not pairs:
            self.told.emit(tr("None of these issues has such a suggestion."))
            return
        changes = self._mutate(lambda s: s.apply_all(apart(s.text, pairs)))
        if changes is not None:
            self._go(forward=True)
            number = len(changes.edits)
            left = len(issues) - number
            stay = tr(
                " {number} stays: it has no such suggestion, or overlaps another.",
                " {number} stay: they have no such suggestion, or overlap another.",
                number=left,
            )
            done = tr("Corrected {number} places in one step. {{undo}} takes them all back.", number=number)
            self.told.emit(done + (stay if left else ""))

    def dismiss_sentence(self) -> None:
        """Say that the sentence at the caret is fine, dismiss what is flagged in it, and go on."""
        if self.session is None:
            return
        found = self._sorted().at(self.caret)
        if found is not None:
            here, sentence = found[0], found[1].sentence.text
            flagged = [placed for placed in self.issues if here.overlaps(placed.span)]
            self._mutate(lambda s: s.confirm(sentence, flagged))
            self.caret = here.end
        if not self.issues and self.unread_suspects():
            self.next_suspect()
        else:
            self._go_past(self.caret)

    @Slot(bool)
    def answer_offer(self, yes: bool) -> None:
        """Answer what the dismissals gave reason to ask: be quiet there from now on, or never ask that again."""
        if self.session is None or self.session.offer is None:
            self.told.emit(tr("There is no question to answer."))
            return
        before, current = len(self.issues), self.current
        self._mutate(lambda s: s.answer(yes=yes))
        self._return_to(current)
        hidden = before - len(self.issues)
        more = tr(" It hides {hidden} more in this article.", hidden=hidden) if hidden else ""
        self.told.emit(
            tr("Quiet there from now on.{more} The Dismissed tab can bring it back.", more=more)
            if yes
            else tr("You go on being told, and this is not asked again.")
        )

    def restore(self, *decisions: Decision) -> None:
        """Bring dismissed issues back."""
        self._mutate_and_tell(lambda s: s.restore(*decisions))

    def equal_issues(self) -> tuple[PlacedIssue, ...]:
        """Return the issues that say the same of the same words as the current one, itself among them."""
        if self.session is None or self.current is None:
            return ()
        return self.session.equal_issues(self.current)

    def inspect_name(self, span: Span) -> Inspection | None:
        """Return why the word at a place of the text is flagged, or is not; None where there is no word."""
        if self.session is None or self._facts is None:
            return None
        if not span.length:
            start, paragraph = line_at(self.session.text, span.start)
            span = word_at(paragraph, span.start - start).shifted(start)
        if not span.length:
            return None
        # The checks come after the first paint.
        from qa_tool.checks.name_reasons import reason_for

        return reason_for(self.session.text, span, self.issues, self._facts.names)

    def begun_term(self, form: str) -> Term:
        """Return the glossary entry that words of the open article give reason to make."""
        session = self.session
        if session is None:
            return Term(form)
        # The names engine comes after the first paint.
        from qa_tool.review.begun_term import begun_term

        return begun_term(form, session.text, session.article, self.current.issue if self.current else None)
