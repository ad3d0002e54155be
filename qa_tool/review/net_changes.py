"""The fold of the log once more, this time as the list of what differs from the machine's text."""

from __future__ import annotations

import difflib
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from qa_tool.domain.correction import Cause, Correction
from qa_tool.domain.net_change import NetChange

# Comparing words takes time with the product of their numbers: this much is half a second.
_MOST_PAIRS = 4_000_000
_TOKEN = re.compile(r"\w+|\n|[^\S\n]+|[^\w\s]")
_NO_TITLES: Mapping[str, str] = MappingProxyType({})


@dataclass(slots=True)
class _Part:
    """A stretch of the present text: of the machine's from `start` on, or None and what an event put in.

    Stretches of the machine's text are not copied: there is one for every correction, and the text may be long.
    """

    length: int
    start: int | None
    text: str = ""
    event: Correction | None = None


def net_changes(machine: str, log: Sequence[Correction], titles: Mapping[str, str] = _NO_TITLES) -> list[NetChange]:
    """Return what differs from the machine's text, in order; carried out from the last to the first it gives the fold.

    What was taken back leaves nothing. `titles` says what each check is called. ValueError where the log does not fit.
    """
    folded = _Folded(machine)
    for event in log:
        folded.take(event)
    # Every character is cut out once, so the cuts lie one behind the other.
    cuts = sorted(folded.cuts, key=lambda cut: cut[0], reverse=True)
    reasons = _Reasons(log, titles)
    found: list[NetChange] = []
    at = 0
    put: list[_Part] = []
    for part in [*folded.parts, _Part(0, len(machine))]:
        if part.start is None:
            put.append(part)
            continue
        if put or part.start > at:
            events = [p.event for p in put if p.event]
            while cuts and cuts[-1][0] < part.start:
                events.append(cuts.pop()[1])
            events.sort(key=lambda event: event.number)
            text = "".join(p.text for p in put)
            change = NetChange(at, part.start, text, events[-1].editor, events[-1].when, reasons.of(events))
            found += _refined(machine, change)
        at, put = part.start + part.length, []
    return found


class _Folded:
    """The parts of the present text, and what was cut out of the machine's: where each cut starts, and its event.

    It remembers the place of the last event, since the next one is mostly near it.
    """

    def __init__(self, machine: str) -> None:
        self._machine = machine
        self.parts = [_Part(len(machine), 0)] if machine else []
        self.cuts: list[tuple[int, Correction]] = []
        # The part at the place, and where in the text that begins.
        self._number = self._at = 0

    def take(self, event: Correction) -> None:
        """Carry out an event; ValueError where it does not fit."""
        self._go_to(event.start)
        first, at = self._number, self._at
        self._go_to(event.start + len(event.removed))
        gone = self.parts[first : self._number]
        if "".join(map(self._text_of, gone)) != event.removed or at != event.start:
            raise ValueError(f"the log does not fit the text at {event.start}")
        self.cuts += [(part.start, event) for part in gone if part.start is not None]
        self.parts[first : self._number] = (
            [_Part(len(event.inserted), None, event.inserted, event)] if event.inserted else []
        )
        self._number, self._at = first, at

    def _go_to(self, offset: int) -> None:
        """Make the place that of `offset`, between two parts."""
        parts = self.parts
        while self._number and self._at > offset:
            self._number -= 1
            self._at -= parts[self._number].length
        while self._number < len(parts) and self._at < offset:
            part = parts[self._number]
            length = offset - self._at
            if length < part.length:
                tail = None if part.start is None else part.start + length
                parts.insert(self._number + 1, _Part(part.length - length, tail, part.text[length:], part.event))
                part.length, part.text = length, part.text[:length]
            self._at += part.length
            self._number += 1

    def _text_of(self, part: _Part) -> str:
        return part.text if part.start is None else self._machine[part.start : part.start + part.length]


class _Reasons:
    """Why events were made, in words."""

    def __init__(self, log: Sequence[Correction], titles: Mapping[str, str]) -> None:
        self._titles = titles
        self._steps: dict[int, list[Correction]] = defaultdict(list)
        for event in log:
            self._steps[event.step].append(event)

    def of(self, events: Sequence[Correction]) -> str:
        """Return every reason once, one a line."""
        return "\n".join(dict.fromkeys(filter(None, map(self._reason, events))))

    def _reason(self, event: Correction) -> str:
        if event.cause is Cause.REDO and event.undoes is not None:
            event = self._steps[event.undoes][self._steps[event.step].index(event)]
        if event.check is None:
            return ""
        title = self._titles.get(event.check, event.check)
        return f"{title}: {event.term}" if event.term else title


def _refined(machine: str, change: NetChange) -> Iterator[NetChange]:
    """Leave out what is the same on both sides: at the ends always, inside where line ends are involved."""
    removed, inserted = machine[change.start : change.end], change.inserted
    if "\n" not in removed or "\n" not in inserted:
        yield from _trimmed(change, removed, change.start, inserted)
        return
    for old, new, at in _line_blocks(removed, inserted):
        before, after = _TOKEN.findall(old), _TOKEN.findall(new)
        if len(before) * len(after) > _MOST_PAIRS:
            yield from _trimmed(change, old, change.start + at, new)
            continue
        start = change.start + at
        for kind, a, b, c, d in difflib.SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
            words = "".join(before[a:b])
            if kind != "equal":
                yield from _trimmed(change, words, start, "".join(after[c:d]))
            start += len(words)


def _line_blocks(removed: str, inserted: str) -> Iterator[tuple[str, str, int]]:
    """Yield the blocks of lines that differ: old, new, and where the old one begins."""
    old, new = _lines(removed), _lines(inserted)
    starts = [0]
    for line in old:
        starts.append(starts[-1] + len(line))
    for kind, a, b, c, d in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind != "equal":
            yield "".join(old[a:b]), "".join(new[c:d]), starts[a]


def _lines(text: str) -> list[str]:
    return re.findall(r"[^\n]*\n|[^\n]+", text)


def _trimmed(change: NetChange, removed: str, start: int, inserted: str) -> Iterator[NetChange]:
    same = _shared(removed, inserted)
    removed, inserted, start = removed[same:], inserted[same:], start + same
    tail = _shared(removed[::-1], inserted[::-1])
    end = start + len(removed) - tail
    inserted = inserted[: len(inserted) - tail]
    if inserted or end > start:
        yield replace(change, start=start, end=end, inserted=inserted)


def _shared(one: str, other: str) -> int:
    """Return how many characters the two have in common from the start."""
    pairs = zip(one, other, strict=False)
    return next((number for number, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))
