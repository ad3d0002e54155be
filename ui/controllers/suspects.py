"""The sentences of the open article by how suspect they are, and which of them wait to be looked at."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet

from qa_tool.checks.suspicion import LOOK
from qa_tool.domain.issue import Checked, CheckedSentence
from qa_tool.domain.placing import place_sentences
from qa_tool.domain.span import Span
from qa_tool.review.marks import Closed
from qa_tool.review.session import ReviewSession
from qa_tool.text.ends import same_ends

#: A sentence at its place in the text.
Placed = tuple[Span, CheckedSentence]


class Suspects:
    """Sorts the sentences of an answer of the checks once, when it is first asked."""

    def __init__(self) -> None:
        """Start without an answer."""
        self._answer: Checked | None = None
        self._closed: Closed | None = None
        # The text that places are in: what was typed since the answer has moved them.
        self._paragraphs: Sequence[str] = ()
        self._checked: Checked | None = None
        self._sentences: tuple[Placed, ...] | None = None
        self._worth: tuple[Placed, ...] | None = None
        # The texts of those that were worth a look before something in them was found fine.
        self._ever: tuple[str, ...] | None = None

    def take(self, checked: Checked | None, session: ReviewSession | None) -> None:
        """Speak of this answer from now on, without what is closed in the session, or of none."""
        closed, paragraphs = (session.closed, session.paragraphs) if session else (None, ())
        if checked is self._answer and closed is self._closed:
            if paragraphs is not self._paragraphs:
                self._paragraphs, self._sentences, self._worth = paragraphs, None, None
            return
        self._ever = None if checked is not self._answer else self._ever
        self._answer, self._closed, self._paragraphs = checked, closed, paragraphs
        self._checked = session.left_of(checked) if checked and session else checked
        self._sentences = self._worth = None

    def sentences(self) -> tuple[Placed, ...]:
        """Return all sentences, most suspect first."""
        if self._sentences is None:
            self._sentences = _sorted(self._checked, 0, self._paragraphs)
        return self._sentences

    def worth_a_look(self) -> tuple[Placed, ...]:
        """Return those worth a look, most suspect first."""
        if self._worth is None:
            # After every answer this is asked, and the many others need no place then.
            self._worth = _sorted(self._checked, LOOK, self._paragraphs)
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


def _sorted(checked: Checked | None, least: float, paragraphs: Sequence[str]) -> tuple[Placed, ...]:
    """Return the sentences that are at least so suspect, where they stand in these paragraphs."""
    if checked is None:
        return ()
    placed = [(one.span, one.checked) for one in place_sentences(checked, least)]
    found = _moved(placed, [each.text for each in checked.paragraphs], list(paragraphs))
    return tuple(sorted(found, key=lambda s: (-s[1].suspicion, s[0].start)))


def _moved(placed: Sequence[Placed], before: Sequence[str], now: Sequence[str]) -> Iterable[Placed]:
    """Yield sentences (in order of place) of a text where they stand now, without those that are gone."""
    head, tail = same_ends(before, now)
    if head == len(before) == len(now):
        yield from placed
        return
    length = sum(len(each) + 1 for each in before)
    by = sum(len(each) + 1 for each in now) - length
    start = sum(len(each) + 1 for each in before[:head])
    end = length - sum(len(each) + 1 for each in before[len(before) - tail :])
    between = "\n".join(now[head : len(now) - tail])
    at, edited = 0, None
    for span, sentence in (*placed, (Span(length, length), None)):
        if span.end <= start and sentence is not None:
            yield span, sentence
            continue
        is_after = span.start >= end
        found = between.find(sentence.sentence.text, at) if sentence and not is_after else len(between)
        if found < 0:
            # It is being edited: it is what stands between those beside it.
            edited = edited or sentence
            continue
        if edited is not None and (words := between[at:found].strip()):
            first = start + between.index(words, at)
            yield Span(first, first + len(words)), edited
        edited, at = None, found
        if sentence is not None and is_after:
            yield span.shifted(by), sentence
        elif sentence is not None:
            at += len(sentence.sentence.text)
            yield Span(start + found, start + at), sentence
