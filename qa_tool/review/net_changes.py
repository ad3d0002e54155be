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


@dataclass(frozen=True, slots=True)
class _Part:
    """A stretch of the present text: `start` in the machine's text, or None with the event that put it in."""

    text: str
    start: int | None
    event: Correction | None = None


def net_changes(machine: str, log: Sequence[Correction], titles: Mapping[str, str] = _NO_TITLES) -> list[NetChange]:
    """Return what differs from the machine's text, in order; carried out from the last to the first it gives the fold.

    What was taken back leaves nothing. `titles` says what each check is called. ValueError where the log does not fit.
    """
    parts, cuts = _folded(machine, log)
    reasons = _Reasons(log, titles)
    found: list[NetChange] = []
    at = 0
    put: list[_Part] = []
    for part in [*parts, _Part("", len(machine))]:
        if part.start is None:
            put.append(part)
            continue
        if put or part.start > at:
            events = [p.event for p in put if p.event]
            events += [event for start, end, event in cuts if start < part.start and end > at]
            last = max(events, key=lambda event: event.number)
            text = "".join(p.text for p in put)
            change = NetChange(at, part.start, text, last.editor, last.when, reasons.of(events))
            found += _refined(machine, change)
        at, put = part.start + len(part.text), []
    return found


def _folded(machine: str, log: Sequence[Correction]) -> tuple[list[_Part], list[tuple[int, int, Correction]]]:
    """Return the parts of the present text, and what was cut out of the machine's (start, end, by which event)."""
    parts = [_Part(machine, 0)] if machine else []
    cuts = []
    for event in log:
        first = _cut(parts, event.start)
        last = _cut(parts, event.start + len(event.removed), first, event.start)
        gone = parts[first:last]
        if "".join(part.text for part in gone) != event.removed:
            raise ValueError(f"the log does not fit the text at {event.start}")
        cuts += [(part.start, part.start + len(part.text), event) for part in gone if part.start is not None]
        parts[first:last] = [_Part(event.inserted, None, event)] if event.inserted else []
    return parts, cuts


def _cut(parts: list[_Part], offset: int, number: int = 0, at: int = 0) -> int:
    """Cut the parts at `offset` and return the number of the part that begins there; part `number` begins at `at`."""
    while number < len(parts):
        part = parts[number]
        inside = offset - at
        if inside <= 0:
            return number
        if inside < len(part.text):
            tail = None if part.start is None else part.start + inside
            parts[number : number + 1] = [
                replace(part, text=part.text[:inside]),
                replace(part, text=part.text[inside:], start=tail),
            ]
            return number + 1
        at += len(part.text)
        number += 1
    return number


class _Reasons:
    """Why events were made, in words."""

    def __init__(self, log: Sequence[Correction], titles: Mapping[str, str]) -> None:
        self._titles = titles
        self._steps: dict[int, list[Correction]] = defaultdict(list)
        for event in log:
            self._steps[event.step].append(event)

    def of(self, events: Sequence[Correction]) -> str:
        """Return every reason once, one a line."""
        return "\n".join(dict.fromkeys(filter(None, map(self._reason, sorted(events, key=lambda e: e.number)))))

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
