"""Quotations that run on over several sentences and paragraphs, for the checks of whole articles."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qa_tool.checks.check import Observation, Seen
from qa_tool.domain.span import Span
from qa_tool.text.quotes import Quotes

#: A speech may run over so many paragraphs; where every sentence is one, as in bilingual files, that is soon reached.
FARTHEST = 8


class Edge(NamedTuple):
    """Of a sentence with quotation marks: whether one stays open behind it."""

    opens: bool


def edges(quotes: Quotes) -> Iterator[Observation]:
    """Yield what `running` has to know of a sentence with these double quotation marks; nothing where it has none."""
    starts = [pair.start for pair in quotes.pairs]
    first = min((*starts, *quotes.unclosed, *quotes.unopened), default=None)
    if first is not None:
        yield Observation(Edge(bool(quotes.unclosed)), Span(first, first + 1))


def running(seen: Sequence[Seen]) -> frozenset[int]:
    """Return which sentences without marks lie in a quotation that began before them; `seen` has the edges."""
    marked = {one.sentence for one in seen if isinstance(one.value, Edge)}
    inside: set[int] = set()
    opened: int | None = None
    for one in seen if marked else ():
        if isinstance(one.value, Edge):
            opened = one.paragraph if one.value.opens else None
        elif opened is not None and one.sentence not in marked and one.paragraph - opened <= FARTHEST:
            inside.add(one.sentence)
    return frozenset(inside)
