"""A stretch of text."""

from __future__ import annotations

from typing import NamedTuple, Self


class _Ends(NamedTuple):
    start: int
    end: int


class Span(_Ends):
    """A half-open stretch [start, end) of a string, in code points.

    A tuple, since a check of an article makes thousands of them.
    """

    __slots__ = ()

    def __new__(cls, start: int, end: int) -> Self:
        """Return the stretch; ValueError where it ends before it starts."""
        if not 0 <= start <= end:
            message = f"not a span: {start}..{end}"
            raise ValueError(message)
        return tuple.__new__(cls, (start, end))

    @property
    def length(self) -> int:
        """Number of code points."""
        return self.end - self.start

    def of(self, text: str) -> str:
        """Return the part of `text` that this span covers."""
        return text[self.start : self.end]

    def shifted(self, by: int) -> Span:
        """Return the span moved by `by` code points."""
        return Span(self.start + by, self.end + by)

    def overlaps(self, other: Span) -> bool:
        """Say whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """Say whether `other` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end
