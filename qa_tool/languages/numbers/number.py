"""A number found in a text."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from qa_tool.domain.span import Span


class Kind(StrEnum):
    """What a number counts, where that is plain from the words around it."""

    COUNT = "count"
    PERCENT = "percent"
    YEAR = "year"
    # Days, months, hours, scores, ordinals, decades: said in so many ways that they only confirm, never contradict.
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Number:
    """A number, exact, with the stretch of text that says it.

    `also` holds other values that the same words may stand for (3 p.m. is 15, the 5th year of Reiwa 2023, the first
    of "3 to 4 million" 3,000,000). `is_sure` says that the words can hardly mean anything else; `scale` is the
    last large unit written (million), 1 where there is none; `unit` a currency or a measure ("USD", "km"), if any.
    `up_to` is the other end where two digits in a row leave the number open: 六七千 is 6,000 to 7,000. `is_end` says
    that it is one end of a range.
    """

    span: Span
    value: Fraction
    kind: Kind = Kind.COUNT
    also: tuple[Fraction, ...] = ()
    is_sure: bool = True
    scale: int = 1
    unit: str | None = None
    up_to: Fraction | None = None
    is_end: bool = False

    @property
    def values(self) -> tuple[Fraction, ...]:
        """All values that it may have."""
        return (self.value, *self.also)
