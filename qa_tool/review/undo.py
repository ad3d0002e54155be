"""Undo and redo, read off the log and the decisions: so they reach back over every restart to the machine's text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from qa_tool.domain.correction import Cause, Correction
from qa_tool.domain.decided import Decided
from qa_tool.domain.decision import Decision


class UndoStacks:
    """Which steps can be taken back and which done again, corrections and decisions in one order.

    A step of the text is the number it has in the log. Whatever stands between them, steps of the text follow each
    other as in the log, so that what is taken back always fits the text. A decision that was taken back is kept
    nowhere, so that only this sitting can make it again.
    """

    def __init__(self, log: Iterable[Correction] = (), decided: Iterable[Decided] = ()) -> None:
        """Read a log from its beginning, and what was decided meanwhile, oldest first."""
        self._events: dict[int, list[Correction]] = defaultdict(list)
        self._undo: list[int | Decided] = []
        self._redo: list[int | Decided] = []
        waiting = list(reversed(list(decided)))
        for event in log:
            while waiting and waiting[-1].made[0].when < event.when:
                self.decide(waiting.pop())
            self.record(event)
        for act in reversed(waiting):
            self.decide(act)

    @property
    def next_undo(self) -> int | Decided | None:
        """The step that an undo takes back."""
        return self._undo[-1] if self._undo else None

    @property
    def next_redo(self) -> int | Decided | None:
        """The step that a redo does again."""
        return self._redo[-1] if self._redo else None

    def events(self, step: int) -> tuple[Correction, ...]:
        """Return the events of a step of the text in order."""
        return tuple(self._events[step])

    def record(self, event: Correction) -> None:
        """Take note of the next event of the log."""
        known = event.step in self._events
        self._events[event.step].append(event)
        if known:
            return
        if event.cause is Cause.UNDO:
            self._redo.append(_taken(self._undo, event))
        elif event.cause is Cause.REDO:
            self._undo.append(_taken(self._redo, event))
        else:
            self._undo.append(event.step)
            self._redo.clear()

    def decide(self, act: Decided) -> None:
        """Take note of a decision."""
        self._undo.append(act)
        self._redo.clear()

    def become(self, after: Mapping[Decision, Decision]) -> None:
        """Take note of what has become of decisions."""
        for steps in (self._undo, self._redo):
            steps[:] = [each.become(after) if isinstance(each, Decided) else each for each in steps]

    def take_back(self) -> None:
        """Take note that the decision on top was taken back."""
        self._redo.append(self._undo.pop())

    def do_again(self) -> None:
        """Take note that the decision that was taken back last was made again."""
        self._undo.append(self._redo.pop())


def _taken(steps: list[int | Decided], event: Correction) -> int | Decided:
    """Take the step out that an event undoes; the last one, but for decisions whose time says otherwise."""
    wanted = event.undoes
    if wanted is None:
        return steps.pop()
    for at in range(len(steps) - 1, -1, -1):
        if steps[at] == wanted:
            return steps.pop(at)
    # A decision that another window made in between has let go of it.
    return wanted
