"""Names with an age behind them: "Anna Roth, 67,", "Mr. Petrenko (92)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from qa_tool.domain.span import Span
from qa_tool.text.patterns import later

#: A name as it stands before an age or a birth, as a part of patterns.
NAME = r"(?P<name>(?:[A-ZÀ-Þ][\w’'-]+\.?\s){0,3}[A-ZÀ-Þ][\w’'-]+)"
_AGED = later(rf"{NAME}(?:,\s(?:aged?\s)?|\s\((?:aged?\s)?)(?P<age>[1-9]\d)(?=[,.;)](?!\d))")
# Figures first, so that a search leaps.
_MAYBE = re.compile(r"[1-9]\d[,.;)]")


class Aged(NamedTuple):
    """A name and its age, and where the two stand (code points): up to the last figure of the age."""

    name: str
    age: int
    span: Span


def aged_in(text: str, start: int = 0, end: int | None = None) -> Iterator[Aged]:
    """Yield the names of a text that have an age behind them, in order."""
    end = len(text) if end is None else end
    for match in _AGED.finditer(text, start, end) if _MAYBE.search(text, start, end) is not None else ():
        yield Aged(match["name"], int(match["age"]), Span(match.start(), match.end("age")))
