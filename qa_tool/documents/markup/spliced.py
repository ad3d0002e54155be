"""Text that lies in pieces between marks, and corrections spliced into the file around which all bytes stay."""

from __future__ import annotations

import codecs
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from qa_tool.domain.errors import EmendError
from qa_tool.domain.net_change import NetChange
from qa_tool.domain.said import say

#: What a line end that cannot be taken out stands for: no stretch of the file.
EDGE = (-1, -1)


Outside = Callable[[int, int], int]


@dataclass(slots=True)
class Piece:
    """Characters of the text, from `start` on, and the stretch of the file that they are written in.

    A piece whose stretch is not just its text (a reference, folded blanks) goes whole or not at all. `folded` are
    stretches behind it that go with its last character: blanks that are read as one with it.
    """

    start: int
    text: str
    first: int
    last: int
    folded: Sequence[tuple[int, int]] = ()

    @property
    def end(self) -> int:
        """Where it ends in the text."""
        return self.start + len(self.text)

    @property
    def goes_whole(self) -> bool:
        """Whether its stretch of the file is written otherwise than its text."""
        return self.last - self.first != len(self.text)


@dataclass(frozen=True, slots=True)
class Splice:
    """A stretch [first, last) of the file and what is to stand there: text, which the format writes in its way.

    `before` and `after` are the characters of the corrected text around it, "" at the ends of a line.
    """

    first: int
    last: int
    text: str
    before: str = ""
    after: str = ""


class SplicedText:
    """The text of a file, put together piece by piece in the order of the text."""

    def __init__(self, outside: Outside = lambda _first, last: last) -> None:
        """Start empty.

        `outside(first, last)` says where new text goes between two pieces, of which one ends at `first` of the file and
        the next begins at `last`: behind what ends there, such as a link, and in front of what begins. The same where
        a line ends at `first`.
        """
        self.pieces: list[Piece] = []
        self._outside = outside
        self._out: list[str] = []
        self._at = 0

    def put(self, text: str, first: int, last: int, folded: Sequence[tuple[int, int]] = ()) -> None:
        """Add text that stands at [first, last) of the file; see `Piece` on `folded`."""
        self.pieces.append(Piece(self._at, text, first, last, folded))
        self._out.append(text)
        self._at += len(text)

    def end_line(self, stretch: tuple[int, int] = EDGE) -> None:
        """End a line; where `stretch` is taken out of the file, the two lines become one."""
        self.put("\n", *stretch)

    @property
    def text(self) -> str:
        """All of it."""
        if len(self._out) > 1:
            self._out = ["".join(self._out)]
        return "".join(self._out)

    def splices(self, changes: Sequence[NetChange], name: str, kind: str) -> list[Splice]:
        """Return what to do to the file, in its order; EmendError for a line end that cannot be taken out."""
        text, starts = self.text, [piece.start for piece in self.pieces]
        found: list[Splice] = []
        # What becomes of each character of the pieces that go whole, as more than one change may be in one.
        whole: dict[int, list[str]] = {}
        for start, end, inserted in _by_lines(changes, text):
            number = max(bisect_right(starts, start) - 1, 0)
            stop = bisect_right(starts, max(start, end - 1))
            if self._joins_over_an_edge(start, end, inserted, self.pieces[number:stop]):
                raise self._edge(start, end, name, kind)
            put = Splice(0, 0, inserted, *self._around(start, end))
            here = self.pieces[number]
            if start == end and not (here.start < start < here.end and here.goes_whole):
                at = self._place(start, inserted, number)
                found.append(replace(put, first=at, last=at))
                continue
            for index in range(number, stop):
                piece = self.pieces[index]
                first, last = max(start - piece.start, 0), min(end - piece.start, len(piece.text))
                if piece.first < 0:
                    continue
                if first < last == len(piece.text):
                    found += [Splice(*blanks, "") for blanks in piece.folded]
                if piece.goes_whole:
                    chars = whole.setdefault(index, list(piece.text))
                    kept = chars[first] if first == last else ""
                    chars[first : max(last, first + 1)] = [put.text + kept, *[""] * (last - first - 1)]
                else:
                    found.append(replace(put, first=piece.first + first, last=piece.first + last))
                put = replace(put, text="")
        for index, chars in whole.items():
            piece = self.pieces[index]
            found.append(Splice(piece.first, piece.last, "".join(chars), *self._around(piece.start, piece.end)))
        return sorted(found, key=lambda each: (each.first, each.last))

    def _around(self, start: int, end: int) -> tuple[str, str]:
        """Return the characters before and after a stretch, in its line."""
        text = self.text
        return text[max(start - 1, 0) : start].strip("\n"), text[end : end + 1].strip("\n")

    def _joins_over_an_edge(self, start: int, end: int, inserted: str, pieces: Sequence[Piece]) -> bool:
        """Say whether lines are joined over an edge; a line that goes as a whole may leave its edge there."""
        if not any(piece.first < 0 and start <= piece.start < end for piece in pieces):
            return False
        text = f"\n{self.text}\n"
        # A line is gone as a whole where the change begins and ends with it; text is one further on in `text`.
        whole = text.count("\n", start, end + 2) - 1
        return whole < text.count("\n", start + 1, end + 1) or (inserted != "" and text[end + 1] != "\n")

    def _edge(self, start: int, end: int, name: str, kind: str) -> EmendError:
        at = self.text.index("\n", start, end)
        words = self.text[max(self.text.rfind("\n", 0, at) + 1, at - 40) : at].strip()
        return EmendError(
            say(
                "{name}: the line end after “{words}” is the edge of a part, and cannot be taken out of {kind}.",
                name=name,
                words=words,
                kind=kind,
            ),
            "Put the line end back, or export as .txt.",
        )

    def _place(self, at: int, inserted: str, number: int) -> int:
        """Return where in the file something new goes that stands at `at` of the text."""
        here = self.pieces[number]
        if here.start < at < here.end:
            return here.first + at - here.start
        former = here if here.end == at else self.pieces[number - 1] if number else None
        following = here if here.start == at else None
        # Words before line ends, and line ends of the file before the edges of its parts.
        before, after = (one if one is not None and one.text != "\n" else None for one in (former, following))
        if before is not None and after is not None and before.folded:
            return after.first
        if before is not None and before.text[-1:].isalnum() and inserted[:1].isalnum():
            return before.last
        if after is not None and (before is None or (after.text[:1].isalnum() and inserted[-1:].isalnum())):
            return after.first
        if before is not None:
            return self._outside(before.last, before.last if after is None else after.first)
        for one in (former, following):
            if one is not None and one.first >= 0:
                return one.first if one is following else one.last
        raise ValueError("a line without a place in the file")


def spliced(
    data: bytes, raw: str, codec: str, splices: Sequence[Splice], written: Callable[[Splice], str], *, mark: int = 0
) -> bytes:
    """Return the file with the splices in it, each text as the format writes it.

    `raw` is what `data` holds behind a byte order mark of `mark` bytes. What is not touched goes over as bytes: some
    encodings write a character in more than one way. In those that shift between alphabets (ISO-2022-JP) a stretch is
    not the same bytes by itself, and the file is written anew.
    """
    if splices and _shifts(codec):
        return data[:mark] + _in_text(raw, splices, written).encode(codec)
    out, at, here = [data[:mark]], 0, mark
    for each in splices:
        first = here + len(raw[at : each.first].encode(codec))
        out += [data[here:first], written(each).encode(codec) if each.text else b""]
        at, here = each.last, first + len(raw[each.first : each.last].encode(codec))
    return b"".join([*out, data[here:]])


def _shifts(codec: str) -> bool:
    return codecs.lookup(codec).name.startswith(("iso2022", "hz", "utf-7"))


def _in_text(raw: str, splices: Sequence[Splice], written: Callable[[Splice], str]) -> str:
    out, at = [], 0
    for each in splices:
        out += [raw[at : each.first], written(each) if each.text else ""]
        at = each.last
    return "".join([*out, raw[at:]])


def _by_lines(changes: Sequence[NetChange], text: str) -> Iterator[tuple[int, int, str]]:
    """Yield the changes line by line, where there are as many lines as before, without what stays the same."""
    for change in changes:
        old, new = text[change.start : change.end].split("\n"), change.inserted.split("\n")
        start = change.start
        for number, line in enumerate(new):
            last = number == min(len(old), len(new)) - 1
            gone = "\n".join(old[number:]) if last and len(new) < len(old) else old[number]
            put = "\n".join(new[number:]) if last else line
            yield from _trimmed(start, gone, put)
            if last:
                break
            start += len(gone) + 1


def _trimmed(start: int, gone: str, put: str) -> Iterator[tuple[int, int, str]]:
    if gone == put:
        return
    least = min(len(gone), len(put))
    head = next((n for n in range(least) if gone[n] != put[n]), least)
    tail = next((n for n in range(least - head) if gone[-n - 1] != put[-n - 1]), least - head)
    yield start + head, start + len(gone) - tail, put[head : len(put) - tail]
