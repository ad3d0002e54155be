"""The sentences of the open article by how suspect they are, and which of them wait to be looked at."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from qa_tool.checks.suspicion import LOOK
from qa_tool.domain.issue import Checked, CheckedSentence
from qa_tool.domain.placing import place_sentences
from qa_tool.domain.span import Span
from qa_tool.review.marks import Closed
from qa_tool.review.session import ReviewSession

#: A sentence at its place in the text.
Placed = tuple[Span, CheckedSentence]


class Suspects:
    """Sorts the sentences of an answer of the checks once, when it is first asked."""

    def __init__(self) -> None:
        """Start without an answer."""
        self._answer: Checked | None = None
        self._closed: Closed | None = None
        self._checked: Checked | None = None
        self._sentences: tuple[Placed, ...] | None = None
        self._worth: tuple[Placed, ...] | None = None
        # The texts of those that were worth a look before something in them was found fine.
        self._ever: tuple[str, ...] | None = None

    def take(self, checked: Checked | None, session: ReviewSession | None) -> None:
        """Speak of this answer from now on, without what is closed in the session, or of none."""
        closed = session.closed if session else None
        if checked is self._answer and closed is self._closed:
            return
        self._ever = None if checked is not self._answer else self._ever
        self._answer, self._closed = checked, closed
        self._checked = session.left_of(checked) if checked and session else checked
        self._sentences = self._worth = None

    def sentences(self) -> tuple[Placed, ...]:
        """Return all sentences, most suspect first."""
        if self._sentences is None:
            self._sentences = _sorted(self._checked, 0)
        return self._sentences

    def worth_a_look(self) -> tuple[Placed, ...]:
        """Return those worth a look, most suspect first."""
        if self._worth is None:
            # After every answer this is asked, and the many others need no place then.
            self._worth = _sorted(self._checked, LOOK)
        return self._worth

    def progress(self, read: AbstractSet[str]) -> tuple[int, int]:
        """Return how many of the sentences worth a look were found fine, and how many there are.

        One that was worth it counts on when it was looked at, and what is flagged in it found fine with it.
        """
        if self._ever is None:
            placed = place_sentences(self._answer, LOOK) if self._answer else ()
            self._ever = tuple(one.checked.sentence.text for one in placed)
        done = sum(text in read for text in self._ever)
        return done, done + len(self.unread(read))

    def unread(self, read: AbstractSet[str]) -> tuple[Placed, ...]:
        """Return those worth a look that are not among the sentences found fine."""
        return tuple(s for s in self.worth_a_look() if s[1].sentence.text not in read)

    def at(self, position: int) -> Placed | None:
        """Return the sentence at a position of the text."""
        return next((s for s in self.sentences() if s[0].start <= position <= s[0].end), None)


def _sorted(checked: Checked | None, least: float) -> tuple[Placed, ...]:
    """Return the sentences that are at least so suspect."""
    found = ((one.span, one.checked) for one in place_sentences(checked, least)) if checked else ()
    return tuple(sorted(found, key=lambda s: (-s[1].suspicion, s[0].start)))
