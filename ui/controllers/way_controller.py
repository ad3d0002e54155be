"""The way through the open article: from issue to issue, and from sentence to sentence worth a look."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Slot

from qa_tool.domain.changes import Changes
from qa_tool.domain.correction import Cause
from qa_tool.domain.issue import CheckedSentence, PlacedIssue, Severity
from qa_tool.domain.span import Span
from qa_tool.review.session import ReviewSession
from ui.controllers.same_issue import moved
from ui.controllers.suspects import Suspects
from ui.controllers.text_controller import TextController
from ui.models.wording import only_minor
from ui.tongue import tr


class WayController(TextController):
    """Going from issue to issue and from sentence to sentence; what changes the text ends what was begun on the way."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start with nothing open."""
        super().__init__(parent)
        self._suspects = Suspects()
        self._keep: Callable[[PlacedIssue], bool] = lambda _placed: True
        self._key: Callable[[PlacedIssue], Any] | None = None
        self._falling = False
        # The issue that was the current one last, also when it is gone: the way goes on from there.
        self._walked: PlacedIssue | None = None
        # Where words came back by undo, until the editor does something else: what is flagged there is open again.
        self._restored: Span | None = None
        # Whether a suggestion had stood there: the issue is chosen anew then, and not only shown on the card.
        self._is_to_choose = False
        # What was shown last, and whether the editor has left it for another place since: the way goes on from there.
        self._shown = Span(0, 0)
        self._has_left = False
        self._awaited = False
        self.article_opened.connect(self._forget_way)
        self.checked.connect(self._put_right)
        self.checked.connect(self._show_restored)

    # going through the issues

    @property
    def is_awaited(self) -> bool:
        """Whether the editor asked for an issue while the checks were at work, and has done nothing else since."""
        self._catch_up()
        return self._awaited

    @property
    def is_coming(self) -> bool:
        """Whether an issue is about to be the current one: it was asked for, or undo has put its words back."""
        return self.is_awaited or (self._is_to_choose and self._restored is not None and self.checking)

    def caret_moved(self, position: int) -> None:
        """Remember where the editor is (code points); the issue under the caret becomes the current one."""
        self._awaited = self.is_awaited and position == self.caret
        self.caret = position
        self._has_left = not self._shown.start <= position <= self._shown.end
        if self._restored is not None and not self._restored.start <= position <= self._restored.end:
            if self.current is not None and self._restored.overlaps(self.current.span):
                # Nobody went there: F8 goes on from the caret.
                self._set_current(None)
            self._restored = None
        self.caret_went.emit()
        if self.current is not None and self.current.span.start <= position <= self.current.span.end:
            return
        under = next((p for p in self.issues if p.span.start <= position < p.span.end), None)
        if under is not None:
            self._walked = under
            self._set_current(under)

    def next_issue(self) -> None:
        """Go to the next issue, from the start again after the last."""
        self.end_composing()
        self._go(forward=True)

    def previous_issue(self) -> None:
        """Go to the issue before."""
        self.end_composing()
        self._go(forward=False)

    def walk_by(
        self, keep: Callable[[PlacedIssue], bool], key: Callable[[PlacedIssue], Any] | None, *, falling: bool = False
    ) -> None:
        """Go through the issues that `keep` says yes to, in the order of `key`; None goes by place, from the caret."""
        self._keep, self._key, self._falling = keep, key, falling
        # Which one of how many the current issue is has changed.
        self.current_changed.emit(self.current)

    def on_the_way(self) -> Sequence[PlacedIssue]:
        """Return the issues that the keys go through, in their order."""
        kept = [placed for placed in self.issues if self._keep(placed)]
        return kept if self._key is None else sorted(kept, key=self._key, reverse=self._falling)

    def choose(self, placed: PlacedIssue) -> None:
        """Make an issue the current one and show it; a list may have it where it stood before the last letters."""
        session = self.session
        if session is not None and placed.span.of(session.text) != placed.issue.text:
            placed = moved(placed, self.issues, placed.span.start) or placed
        self._walked = placed
        self._set_current(placed)
        self._reveal(placed.span)

    def show(self, span: Span) -> None:
        """Show a place of the text; the issue that is there, if any, is the current one, as under the caret."""
        flagged = self._flagged_in(span)
        if flagged is not None:
            self._walked = flagged
            self._set_current(flagged)
        self._reveal(span)

    def _reveal(self, span: Span) -> None:
        self.caret = span.start
        self._shown, self._has_left, self._awaited = span, False, False
        self.show_span.emit(span)

    def _flagged_in(self, span: Span) -> PlacedIssue | None:
        """Return the first issue in a place of the text."""
        return next((placed for placed in self.issues if span.overlaps(placed.span)), None)

    def _go(self, *, forward: bool) -> None:
        if self.session is None:
            return
        issues = [placed for placed in self.issues if self._keep(placed)]
        if not issues:
            self._set_current(None)
            self._say_why_none()
        elif forward and (back := self._come_back(issues)) is not None:
            self.choose(back)
        elif self._key is not None:
            self.choose(self._beside(issues, self._key, forward=forward))
        else:
            here = None if self._has_left else self.current
            at = here.span.start if here else self.caret
            if forward:
                later = [p for p in issues if p.span.start > at or (here is None and p.span.start == at)]
                self.choose(later[0] if later else issues[0])
            else:
                earlier = [p for p in issues if p.span.start < at]
                self.choose(earlier[-1] if earlier else issues[-1])

    def _come_back(self, issues: list[PlacedIssue]) -> PlacedIssue | None:
        """Return the issue whose words were just brought back by undo: the caret may stand behind them."""
        place, self._restored = self._restored, None
        if place is None or (self.current is not None and not place.overlaps(self.current.span)):
            return None
        return next((placed for placed in issues if place.overlaps(placed.span)), None)

    @Slot()
    def _show_restored(self) -> None:
        """Make the issue whose words undo has just brought back the current one, to be decided anew."""
        if self._restored is not None and self.current is None:
            back = self._flagged_in(self._restored)
            if back is not None and self._is_to_choose:
                self.choose(back)
            elif back is not None:
                self._walked = back
                self._set_current(back)

    def _beside(self, issues: list[PlacedIssue], key: Callable[[PlacedIssue], Any], *, forward: bool) -> PlacedIssue:
        """Return the issue after or before the current one, or the last one there was, in the order of `key`."""
        here = self.current or self._walked
        if here is None:
            row = sorted(issues, key=key, reverse=self._falling)
        else:
            whole = sorted([*(p for p in issues if p != here), here], key=lambda p: p.span)
            whole.sort(key=key, reverse=self._falling)
            at = whole.index(here)
            row = [*whole[at + 1 :], *whole[:at]] or issues
        return row[0 if forward else -1]

    def _say_why_none(self) -> None:
        """Say why there is nothing to go to; after "Checking…" it is gone to when the answer is there."""
        self._awaited = self.checking and not self.issues
        self.told.emit(self._why_none())

    def tell_none(self, words: str) -> None:
        """Say that no issue is chosen, in these words, or why there is none to go to."""
        self.told.emit(words if self.on_the_way() else self._why_none())

    @Slot()
    def _put_right(self) -> None:
        if self.is_awaited and not self.checking:
            self._awaited = False
            # What was said goes also where nothing else is said.
            self.told.emit("")
            if not self.is_composing:
                self._go(forward=True)

    def _why_none(self) -> str:
        if not self.issues:
            return tr("Checking…") if self.checking else tr("No open issues are left in this article.")
        if all(placed.issue.severity is Severity.MINOR for placed in self.issues):
            return only_minor(len(self.issues))
        return tr(
            "None of the issues in the list is left. Its filters hide {issues}.",
            issues=tr("{number:,} issue", "{number:,} issues", number=len(self.issues)),
        )

    @Slot()
    def _forget_way(self) -> None:
        self._walked = self._restored = None
        self._shown, self._has_left, self._awaited = Span(0, 0), False, False

    def _return_to(self, placed: PlacedIssue | None) -> None:
        """Go back to an issue after something that was not about it; on to the next one where it is gone."""
        self.current = placed
        self._follow_current()
        if placed is not None and self.current is None:
            self._go(forward=True)

    # suspect sentences

    def next_suspect(self) -> None:
        """Go to the next sentence, in order of place, that is worth a look, and say why it is."""
        self.end_composing()
        waiting = self.unread_suspects()
        if not waiting:
            self.told.emit(
                tr("Every sentence worth a look was looked at.")
                if self.progress()[1]
                else tr("No sentence stands out.")
            )
            return
        ahead = [s for s in waiting if s[0].start > self.caret] or waiting
        here, checked = min(ahead, key=lambda s: s[0].start)
        # The card shows what is flagged in it, and not what was looked at before.
        self._set_current(self._flagged_in(here))
        self.show(here)
        why = "; ".join(map(tr, checked.reasons))
        self.told.emit(
            tr("Worth a look: {why}. {{sentence-fine}} says that it is fine, and goes on.", why=why) if why else ""
        )

    def sentences(self) -> Sequence[tuple[Span, CheckedSentence]]:
        """Return all sentences, most suspect first, at their places."""
        return self._sorted().sentences()

    def suspects(self) -> Sequence[tuple[Span, CheckedSentence]]:
        """Return the sentences worth a look, most suspect first, at their places."""
        return self._sorted().worth_a_look()

    def unread_suspects(self) -> Sequence[tuple[Span, CheckedSentence]]:
        """Return those of them that nobody has looked at and found fine."""
        return self._sorted().unread(self.session.read if self.session else frozenset())

    def progress(self) -> tuple[int, int]:
        """Return how many of the sentences worth a look were looked at, and how many there are."""
        return self._sorted().progress(self.session.read if self.session else frozenset())

    def _sorted(self) -> Suspects:
        self._suspects.take(self.latest, self.session)
        return self._suspects

    def _go_past(self, decided: int) -> None:
        """Go on after a dismissal up to a place; nothing stays selected there, which the next key would take away."""
        self._go(forward=True)
        if self.current is None:
            self._reveal(Span(decided, decided))

    # what changes under it

    def undo(self) -> None:
        """Take back the last step, and say which it was; the issue of a suggestion is decided anew at once."""
        self.end_composing()
        self.settle()
        step = self.session.next_undo if self.session else None
        super().undo()
        self._is_to_choose = isinstance(step, tuple) and len(step) == 1 and step[0].cause is Cause.SUGGESTION

    def _step(self, act: Callable[[ReviewSession], Changes], done: str, nothing: str) -> Changes | None:
        changes = super()._step(act, done, nothing)
        if changes is not None and changes.edits:
            last = changes.edits[-1]
            self._restored = Span(last.start, last.start + len(last.inserted))
        back = changes.caret if changes is not None and changes.decisions else None
        for placed in self.issues:
            if placed.span == back:
                # Open again: it is decided anew at once.
                self.choose(placed)
                break
        return changes

    def _tell_typed(self) -> None:
        self._restored, self._awaited = None, False
        super()._tell_typed()

    def _mutate(self, act: Callable[[ReviewSession], Changes]) -> Changes | None:
        self._restored, self._awaited = None, False
        return super()._mutate(act)
