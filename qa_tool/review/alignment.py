"""Where the words of the machine's text went in the corrected one."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from qa_tool.domain.span import Span
from qa_tool.review.pieces import StretchKind, changes_view


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the machine's text and what stands in its place."""

    old: Span
    new: Span
    same: bool


class Alignment:
    """The machine's text beside the corrected one, by whole words; what was changed back counts as the same.

    It looks at the two texts alone and not at the log, so it does not matter in how many steps a text came to be.
    """

    def __init__(self, machine: str, text: str) -> None:
        """Lay one text beside the other."""
        self.blocks = tuple(_blocks(machine, text))
        self._starts = [block.old.start for block in self.blocks]

    def forward(self, span: Span) -> Span:
        """Return where a stretch of the machine's text went; whole words where it was changed."""
        if not self.blocks:
            return Span(0, 0)
        first, last = self._block(span.start), self._block(max(span.start, span.end - 1))
        start = first.new.start + (span.start - first.old.start if first.same else 0)
        if span.end == span.start:
            return Span(start, start)
        return Span(start, last.new.end - (last.old.end - span.end if last.same else 0))

    def is_same(self, place: int) -> bool:
        """Say whether the code point of the machine's text at `place` still stands."""
        return bool(self.blocks) and self._block(place).same

    def changed(self) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
        """Return what was taken out of the machine's text, and what was put into the corrected one, in order."""
        gone = tuple(b.old for b in self.blocks if not b.same and b.old.length)
        put = tuple(b.new for b in self.blocks if not b.same and b.new.length)
        return gone, put

    def _block(self, place: int) -> Block:
        """Return the block with the code point at `place`; what was only put in holds none."""
        number = bisect_right(self._starts, place) - 1
        while number and not self.blocks[number].old.length:
            number -= 1
        return self.blocks[number]


def _blocks(machine: str, text: str) -> Iterable[Block]:
    """Yield the blocks: what was taken out goes with what was put in at its place."""
    old = new = 0
    gone = put = 0
    for stretch in changes_view(machine, text):
        size = len(stretch.text)
        if stretch.kind is StretchKind.DELETED:
            gone += size
        elif stretch.kind is StretchKind.INSERTED:
            put += size
        else:
            if gone or put:
                yield Block(Span(old, old + gone), Span(new, new + put), same=False)
                old, new, gone, put = old + gone, new + put, 0, 0
            yield Block(Span(old, old + size), Span(new, new + size), same=True)
            old, new = old + size, new + size
    if gone or put:
        yield Block(Span(old, old + gone), Span(new, new + put), same=False)
