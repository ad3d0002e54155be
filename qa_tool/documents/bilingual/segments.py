"""A file of segments: its translations are the article, one a line, and its sources the source, line by line."""

from __future__ import annotations

from abc import ABC, abstractmethod
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from copy import copy
from dataclasses import dataclass
from itertools import accumulate
from typing import ClassVar, NamedTuple, Self

from qa_tool.documents.format import Corrected, Extracted
from qa_tool.documents.raw_text import raw_of
from qa_tool.domain.errors import EmendError
from qa_tool.domain.said import say
from qa_tool.text.encodings import encode

_SHOWN = 40


class Atom(NamedTuple):
    """A smallest piece of a segment: what is shown of it, how it stands in the file, whether no edit takes it out."""

    shown: str
    raw: str
    stays: bool = False
    opens: bool = False


class Edit(NamedTuple):
    """A stretch [start, end) of the text of a segment, and what stands in its place now."""

    start: int
    end: int
    inserted: str


class Splice(NamedTuple):
    """A stretch [start, end) of a file, and what stands in its place now."""

    start: int
    end: int
    new: str


@dataclass(frozen=True, slots=True)
class Segment:
    """A source and its translation, each as one line; the translation stands in [start, end) of the file.

    `before` and `after` go around what is put there, where there is no translation yet.
    """

    source: str
    text: str
    start: int
    end: int
    before: str = ""
    after: str = ""


class SegmentFile(ABC):
    """A file of segments, read; the body is its whole text. The last one read is remembered."""

    _kept: ClassVar[SegmentFile | None] = None

    def __init__(self, body: str, name: str, encoding: str) -> None:
        """Take the text, what the file is called in errors, and its encoding."""
        self.body = body
        self.name = name
        self.encoding = encoding
        self.language: str | None = None
        self.source_language: str | None = None

    @classmethod
    def opened(cls, data: bytes, name: str, encoding: str | None) -> Self:
        """Read a file; EmendError for what cannot be one."""
        body, found = cls.text_of(data, name, encoding)
        kept = SegmentFile._kept
        if type(kept) is cls and kept.encoding == found and kept.body == body:
            # As when a file is opened and exported: what was read is never changed.
            again = copy(kept)
            again.name = name
            return again
        read = SegmentFile._kept = cls(body, name, found)
        return read

    @staticmethod
    def text_of(data: bytes, name: str, encoding: str | None) -> tuple[str, str]:
        """Return the text of a file and its encoding."""
        return raw_of(data, name, encoding)

    @property
    @abstractmethod
    def segments(self) -> Sequence[Segment]:
        """The segments, in order of their translations."""

    @abstractmethod
    def atoms(self, segment: Segment) -> list[Atom]:
        """Return the translation of a segment in its smallest pieces."""

    @abstractmethod
    def written(self, text: str, segment: Segment) -> str:
        """Return how text that was put in is written; EmendError where it cannot be."""

    def finished(self, raw: str, _segment: Segment) -> str:
        """Return a corrected translation as it goes into the file."""
        return raw

    def touched(self, _segment: Segment) -> Sequence[Splice]:
        """Return what else changes where the translation of a segment does."""
        return ()

    def extracted(self) -> Extracted:
        """Return the article and its source; EmendError where nothing is translated."""
        if not any(segment.text.strip() for segment in self.segments):
            raise EmendError(
                say("{name} holds no translation.", name=self.name), "Open a file with translated segments."
            )
        return Extracted(
            "\n".join(segment.text for segment in self.segments),
            self.encoding,
            "\n".join(segment.source for segment in self.segments),
            source_language=self.source_language,
            language=self.language,
        )

    def packed(self, corrected: Corrected) -> bytes:
        """Return the file with the changes in it: every byte that none of them touches is as it was."""
        return encode(self._corrected(corrected), self.name, self.encoding)

    def _corrected(self, corrected: Corrected) -> str:
        splices: list[Splice] = []
        for segment, raw in self.changed(corrected):
            splices.append(Splice(segment.start, segment.end, f"{segment.before}{raw}{segment.after}"))
            splices += self.touched(segment)
        return spliced(self.body, splices)

    def changed(self, corrected: Corrected) -> list[tuple[Segment, str]]:
        """Return the segments that were corrected, each with what is to stand in the file."""
        if "\n".join(segment.text for segment in self.segments) != corrected.article.raw:
            raise EmendError(say("{name} does not hold the text of the article.", name=self.name), "Open it again.")
        return [(segment, self._raw(segment, edits)) for segment, edits in self._by_segment(corrected)]

    def _raw(self, segment: Segment, edits: Sequence[Edit]) -> str:
        raw = edited(self.atoms(segment), edits, lambda text: self.written(text, segment))
        return self.finished(raw, segment)

    def _by_segment(self, corrected: Corrected) -> list[tuple[Segment, list[Edit]]]:
        """Return the changes by segment; EmendError for one that would join or part segments."""
        starts = list(accumulate((len(segment.text) + 1 for segment in self.segments), initial=0))
        found: dict[int, list[Edit]] = {}
        text = corrected.article.text
        for change in corrected.changes:
            first, last = (bisect_right(starts, at, hi=len(self.segments)) - 1 for at in (change.start, change.end))
            pieces = change.inserted.split("\n")
            if len(pieces) != last - first + 1:
                before = text[max(0, change.start - _SHOWN) : change.start].rpartition("\n")[2] or "the start"
                raise EmendError(
                    say(
                        "{name}: a line is a segment, which can be neither joined, parted nor taken out: “{before}”.",
                        name=self.name,
                        before=before,
                    ),
                    "Put its line end back, or export as .txt.",
                )
            for number, inserted in zip(range(first, last + 1), pieces, strict=True):
                length = len(self.segments[number].text)
                start = max(0, change.start - starts[number])
                end = min(length, change.end - starts[number])
                if start < end or inserted:
                    found.setdefault(number, []).append(Edit(start, end, inserted))
        return [(self.segments[number], found[number]) for number in sorted(found)]


def spliced(body: str, splices: Sequence[Splice]) -> str:
    """Return `body` with the splices made, which do not overlap."""
    out, at = [], 0
    for splice in sorted(splices):
        out += [body[at : splice.start], splice.new]
        at = splice.end
    return "".join([*out, body[at:]])


def edited(atoms: Sequence[Atom], edits: Sequence[Edit], written: Callable[[str], str]) -> str:
    """Return the pieces with the edits made: what stays keeps its place and order, whatever is taken out around it."""
    starts = list(accumulate((len(atom.shown) for atom in atoms), initial=0))
    places = [(_place(atoms, starts, edit), edit) for edit in edits]
    out = [atom.raw for atom in atoms] + [""]
    for edit in edits:
        for number in range(bisect_left(starts, edit.start), len(atoms)):
            if starts[number] >= edit.end:
                break
            if atoms[number].shown and not atoms[number].stays:
                out[number] = ""
    for place, edit in reversed(places):
        out[place] = written(edit.inserted) + out[place]
    return "".join(out)


def _place(atoms: Sequence[Atom], starts: Sequence[int], edit: Edit) -> int:
    """Return before which piece an insertion goes: where the first one taken out stood, else behind the one before."""
    first = bisect_left(starts, edit.start, hi=len(atoms))
    if edit.start < edit.end or edit.start == 0:
        found = next((number for number in range(first, len(atoms)) if atoms[number].shown), None)
        if found is not None:
            return found
    behind = next((number for number in reversed(range(first)) if atoms[number].shown), None)
    if behind is not None:
        return behind + 1
    # Nothing but tags: inside them.
    return next((number for number, atom in enumerate(atoms) if not atom.opens), len(atoms))
