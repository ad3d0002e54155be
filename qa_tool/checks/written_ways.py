"""What one article writes in several ways, and what should stand where it is not the usual one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Sequence
from typing import TypeVar

from qa_tool.checks.check import Seen
from qa_tool.domain.issue import Finding
from qa_tool.domain.said import say
from qa_tool.domain.span import Span

Way = TypeVar("Way", bound=Hashable)


def otherwise(
    seen: Sequence[Seen], ways: Sequence[Way], rewrite: Callable[[Seen, Way], str], usual: Way | None = None
) -> Iterator[tuple[int, Finding]]:
    """Yield the places that are written otherwise than usual: than most, of two as common than the one met first.

    `ways` says how each of `seen` is written, `rewrite` what one is in another way; `usual` is right however often the
    others stand.
    """
    counts = Counter(ways)
    if len(counts) < 2:
        return
    right = max(counts, key=lambda each: counts[each]) if usual is None else usual
    first = {way: seen[ways.index(way)].text.strip() for way in counts}
    written = ", ".join(f"{first[way]} ({count})" for way, count in counts.items())
    for number, (one, way) in enumerate(zip(seen, ways, strict=True)):
        if way != right:
            message = say("“{words}” is written in another way elsewhere in the article.", words=one.text.strip())
            yield (
                number,
                Finding(Span(0, len(one.text)), message, (rewrite(one, right),), {"in this article": written}),
            )
