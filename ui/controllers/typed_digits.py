"""What is typed over what was just shown: a digit meant for the card, or text that must not take a sentence away."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Slot

from qa_tool.domain.span import Span
from ui.controllers.issue_controller import IssueController
from ui.tongue import tr

#: Seconds after something is shown, or after another digit, in which a digit is of the rhythm of going through the
#: issues: nobody has looked a number up so soon.
HURRY = 0.7


class TypedDigits(QObject):
    """Applies suggestions by bare digits, and lets nothing be overwritten in a hurry."""

    def __init__(self, controller: IssueController) -> None:
        """Work on the current issue of this controller."""
        super().__init__(controller)
        self._controller = controller
        # When something was shown, or a digit was typed over it that was not for the text.
        self._since = 0.0
        # When a digit applied the last suggestion there was, or came right after that.
        self._ended = 0.0
        controller.show_span.connect(self._on_shown)

    def take(self, number: int, chosen: Span | None) -> bool:
        """Apply a suggestion (from 1) where a digit is typed over what was just shown; False where it is text.

        What was shown is the current issue, or a sentence worth a look with the current issue in it. Where there is no
        such suggestion it does nothing; only over a number, and not in the rhythm of going on, it is text then: a
        number is mended by typing another.
        """
        controller, placed = self._controller, self._controller.current
        if controller.is_coming:
            # The issue that it is meant for is still to come.
            return True
        if chosen is None:
            # In the rhythm of going on, when nothing is left to go on to.
            hurried = time.monotonic() - self._ended < HURRY
            self._ended = time.monotonic() if hurried else 0.0
            return hurried
        if placed is None or placed.span != chosen:
            if not any(span == chosen for span, _ in controller.suspects()):
                return False
            if placed is not None and not chosen.overlaps(placed.span):
                placed = None
        if placed is not None and number <= len(placed.issue.suggestions):
            controller.apply_suggestion(number - 1)
            self._ended = time.monotonic() if controller.current is None else 0.0
            return True
        before, self._since = self._since, time.monotonic()
        is_number = placed is not None and placed.span == chosen and placed.issue.text[0].isdigit()
        if is_number and self._since - before > HURRY:
            return False
        controller.told.emit(
            tr("There is no suggestion {number} here. To type a number, delete the words first.", number=number)
        )
        return True

    def is_kept(self, chosen: Span) -> bool:
        """Say whether what was just shown is a sentence, which nothing is typed over at once; an issue may be it."""
        placed = self._controller.current
        if placed is not None and placed.span == chosen:
            return False
        return any(span == chosen for span, _ in self._controller.sentences())

    @Slot()
    def _on_shown(self, *_span: object) -> None:
        self._since = time.monotonic()
