"""Why a name is flagged, or is not, at each place where it stands in an article."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qa_tool.checks.name_reasons import reason_for
from qa_tool.domain.span import Span
from qa_tool.names.finder import NameFinder
from qa_tool.names.inspection import Inspection
from qa_tool.reports.result import CheckResult
from qa_tool.text.lines import normalise


def reasons(result: CheckResult, finder: NameFinder, name: str) -> Iterator[str]:
    """Yield a line for each place of `name` in a checked article, and once what terms it comes near to.

    Lines are those of the file, and count from 1.
    """
    text, lines = result.article.text, normalise(result.article.raw)
    told: set[Inspection] = set()
    for place in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text):
        found = reason_for(text, Span(*place.span()), result.issues, finder)
        if found is None:
            continue
        line = lines.count("\n", 0, place.start()) + 1
        yield f"{result.name}:{line}: {name}: {found.reason}"
        if found not in told:
            yield from (f"    {near.written}: {near.score:.0%} likely; {near.how}" for near in found.nearest)
        told.add(found)
