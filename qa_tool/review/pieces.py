"""What has become of the machine's text: the fold of the log, with the origin of every piece."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from qa_tool.domain.correction import Correction, TextEdit
from qa_tool.text.ends import same_ends


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the corrected text; `machine_start` is its place in the machine's text, None if it was put in."""

    text: str
    machine_start: int | None


class StretchKind(StrEnum):
    """What happened to a stretch of text."""

    SAME = "same"
    INSERTED = "inserted"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of the changes view."""

    kind: StretchKind
    text: str


def pieces(machine: str, log: Iterable[Correction | TextEdit]) -> tuple[Piece, ...]:
    """Fold a log over the machine's text; ValueError where an event removes what does not stand there."""
    parts = [Piece(machine, 0)] if machine else []
    for event in log:
        head, rest = _split(parts, event.start)
        gone, tail = _split(rest, len(event.removed))
        if "".join(p.text for p in gone) != event.removed:
            raise ValueError(f"the log does not fit the text at {event.start}")
        put = [Piece(event.inserted, None)] if event.inserted else []
        parts = head + put + tail
    return tuple(parts)


def fold(machine: str, log: Iterable[Correction | TextEdit]) -> str:
    """Return the corrected text; ValueError where the log does not fit."""
    text = machine
    for event in log:
        text = TextEdit(event.start, event.removed, event.inserted).on(text)
    return text


# A number is one word: of 3.5 that became 35 the point alone would be overlooked.
_TOKEN = re.compile(r"[0-9]+(?:[.,:][0-9]+)+|\w+|\s+|[^\w\s]")
# What ends a sentence, roughly: only to cut long paragraphs into parts that are compared one by one.
_PART = re.compile(r".*?[.!?。！？][^\w\s]*\s+|.+", re.DOTALL)
# A line with the empty ones after it: they are all alike, and each would be compared with every other.
_LINE = re.compile(r"[^\n]*\n+|[^\n]+")
#: Tokens times tokens that are compared word by word: 0.5 s. Longer paragraphs are compared by sentences first.
_MOST = 20_000_000


def changes_view(machine: str, text: str) -> tuple[Stretch, ...]:
    """Return what was put in and what was taken out, by whole words; deletions stand before insertions."""
    found: list[Stretch] = []
    old_lines, new_lines = _LINE.findall(machine), _LINE.findall(text)
    for kind, a, b, c, d in difflib.SequenceMatcher(None, old_lines, new_lines, autojunk=False).get_opcodes():
        old, new = old_lines[a:b], new_lines[c:d]
        if kind == "equal":
            found.append(Stretch(StretchKind.SAME, "".join(old)))
        elif len(old) == len(new):
            # Paragraph by paragraph: no word is looked for in the next one.
            for pair in zip(old, new, strict=True):
                found += _by_words(*pair)
        else:
            found += _by_words("".join(old), "".join(new))
    return tuple(_joined(found))


def _by_words(old: str, new: str) -> list[Stretch]:
    before, after = _TOKEN.findall(old), _TOKEN.findall(new)
    if len(before) * len(after) > _MOST:
        return _by_parts(_PART.findall(old), _PART.findall(new))
    found = []
    for kind, a, b, c, d in difflib.SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind == "equal":
            found.append(Stretch(StretchKind.SAME, "".join(before[a:b])))
            continue
        found.append(Stretch(StretchKind.DELETED, "".join(before[a:b])))
        found.append(Stretch(StretchKind.INSERTED, "".join(after[c:d])))
    return found


def _by_parts(before: Sequence[str], after: Sequence[str]) -> list[Stretch]:
    """Compare by sentences, and by words within those that differ; what is too long even then differs as a whole."""
    if len(before) * len(after) > _MOST:
        return _by_ends("".join(before), "".join(after))
    found = []
    for kind, a, b, c, d in difflib.SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        old, new = "".join(before[a:b]), "".join(after[c:d])
        if kind == "equal":
            found.append(Stretch(StretchKind.SAME, old))
        elif (a, b, c, d) == (0, len(before), 0, len(after)):
            found += _by_ends(old, new)
        else:
            found += _by_words(old, new)
    return found


def _by_ends(old: str, new: str) -> list[Stretch]:
    """Compare only how two texts begin and end."""
    before, after = _TOKEN.findall(old), _TOKEN.findall(new)
    head, tail = same_ends(before, after)
    gone, put = before[head : len(before) - tail], after[head : len(after) - tail]
    return [
        Stretch(StretchKind.SAME, "".join(before[:head])),
        Stretch(StretchKind.DELETED, "".join(gone)),
        Stretch(StretchKind.INSERTED, "".join(put)),
        Stretch(StretchKind.SAME, "".join(before[len(before) - tail :])),
    ]


def _joined(stretches: Sequence[Stretch]) -> list[Stretch]:
    """Join neighbours of one kind."""
    found: list[Stretch] = []
    for stretch in stretches:
        if not stretch.text:
            continue
        if found and found[-1].kind is stretch.kind:
            found[-1] = Stretch(stretch.kind, found[-1].text + stretch.text)
        else:
            found.append(stretch)
    return found


def _split(parts: Sequence[Piece], length: int) -> tuple[list[Piece], list[Piece]]:
    """Cut a run of pieces after `length` code points."""
    head: list[Piece] = []
    for number, piece in enumerate(parts):
        if length >= len(piece.text):
            head.append(piece)
            length -= len(piece.text)
            continue
        if length == 0:
            return head, list(parts[number:])
        start = piece.machine_start
        rest = Piece(piece.text[length:], None if start is None else start + length)
        return [*head, Piece(piece.text[:length], start)], [rest, *parts[number + 1 :]]
    return head, []
