"""What became of each sentence of the machine's text, and in which steps."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from qa_tool.domain.correction import Cause, Correction
from qa_tool.domain.span import Span
from qa_tool.text.sentences import split


@dataclass(frozen=True, slots=True)
class SentenceHistory:
    """A sentence that was changed, or several that one step made into one: where it stood, where it stands, its steps.

    `before` counts in the machine's text, `after` in the present one; it is empty where the sentence is gone.
    """

    before: Span
    after: Span
    steps: tuple[Correction, ...]


@dataclass(frozen=True, slots=True)
class _Touch:
    """What an event did: the sentences it changed, and those it swallowed the beginning of, each with how far in."""

    sentences: range
    swallowed: Mapping[int, int]


class SentenceHistories:
    """The history of one article by its sentences; what was read of a log is kept, since a log only grows."""

    def __init__(self, machine: str) -> None:
        """Begin with the machine's text."""
        self._sentences = tuple(_sentences(machine))
        #: Where each sentence begins now; what stands before the next one belongs to it.
        self._starts = [0, *(span.start for span in self._sentences[1:])]
        self._log: list[Correction] = []
        self._touches: list[_Touch] = []
        self._steps: dict[int, list[int]] = defaultdict(list)

    def of(self, text: str, log: Sequence[Correction]) -> tuple[SentenceHistory, ...]:
        """Return the sentences that steps changed, in order; `log` goes on from that of the call before."""
        if self._sentences:
            for event in log[len(self._log) :]:
                self._take(event)
        events: dict[int, list[Correction]] = defaultdict(list)
        joined: set[int] = set()
        for event, touch in zip(self._log, self._touches, strict=True):
            joined.update(touch.sentences[1:])
            events[touch.sentences[0]].append(event)
        found = []
        firsts = [number for number in range(len(self._sentences)) if number not in joined]
        for first, end in zip(firsts, [*firsts[1:], len(self._sentences)], strict=True):
            steps = sorted((e for number in range(first, end) for e in events[number]), key=lambda event: event.number)
            if steps:
                before = Span(self._sentences[first].start, self._sentences[end - 1].end)
                to = self._starts[end] if end < len(self._starts) else len(text)
                found.append(SentenceHistory(before, _trimmed(self._starts[first], to, text), tuple(steps)))
        return tuple(found)

    def _take(self, event: Correction) -> None:
        undone = self._undone_by(event)
        touch = self._touch(event) if undone is None else self._touches[undone]
        starts, end = self._starts, event.start + len(event.removed)
        grown = len(event.inserted) - len(event.removed)
        for number in range(bisect_right(starts, event.start), len(starts)):
            starts[number] = starts[number] + grown if starts[number] >= end else event.start
        if undone is not None:
            # They begin again where they did: inside of what comes back.
            for number, inside in touch.swallowed.items():
                starts[number] = event.start + inside
        if event.cause is Cause.REDO and event.undoes is not None:
            self._steps[event.undoes] = [n for n in self._steps[event.undoes] if self._log[n].cause is Cause.REDO]
            self._steps[event.undoes].append(len(self._log))
        else:
            self._steps[event.step].append(len(self._log))
        self._log.append(event)
        self._touches.append(touch)

    def _touch(self, event: Correction) -> _Touch:
        starts, end = self._starts, event.start + len(event.removed)
        words = event.removed.strip()
        first = event.start + (len(event.removed) - len(event.removed.lstrip()) if words else 0)
        last = first + max(0, len(words) - 1)
        inside = range(bisect_right(starts, event.start), bisect_right(starts, end))
        return _Touch(
            range(self._at(first), self._at(last) + 1),
            {number: starts[number] - event.start for number in inside},
        )

    def _undone_by(self, event: Correction) -> int | None:
        """Return the index of the event that this one is the inverse of."""
        if event.cause is Cause.REVERT and event.undoes is not None:
            return event.undoes - 1
        if event.cause is Cause.UNDO and event.undoes is not None:
            # The last of them first.
            done = len(self._steps[event.step])
            return self._steps[event.undoes][-1 - done]
        return None

    def _at(self, place: int) -> int:
        return max(0, bisect_right(self._starts, place) - 1)


def _sentences(text: str) -> Iterator[Span]:
    start = 0
    for line in text.split("\n"):
        yield from (sentence.span.shifted(start) for sentence in split(line))
        start += len(line) + 1


def _trimmed(start: int, end: int, text: str) -> Span:
    words = text[start:end]
    if not words.strip():
        return Span(start, start)
    start += len(words) - len(words.lstrip())
    return Span(start, start + len(words.strip()))
