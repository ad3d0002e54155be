"""Why a name is not flagged, at each place where it stands in an article."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qa_tool.domain.article import Article
from qa_tool.domain.issue import PlacedIssue
from qa_tool.domain.span import Span
from qa_tool.names.finder import NameFinder
from qa_tool.names.inspection import Inspection
from qa_tool.reports.result import CheckResult


def reasons(result: CheckResult, finder: NameFinder, name: str) -> Iterator[str]:
    """Yield a line for each place of `name` in a checked article, and once what terms it comes near to.

    Lines count from 1.
    """
    sought = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)")
    told: set[Inspection] = set()
    for number, line, span in _places(result.article, sought):
        at = f"{result.name}:{number}: {name}: "
        flagged = _issue_at(result.issues, result.article, number, span)
        if flagged is not None:
            yield f"{at}It is flagged: {flagged.issue.message}"
            continue
        found = finder.inspect(line, span)
        if found is None:
            continue
        yield f"{at}{found.reason}"
        if found not in told:
            yield from (f"    {near.written}: {near.score:.0%} likely; {near.how}" for near in found.nearest)
        told.add(found)


def _places(article: Article, sought: re.Pattern[str]) -> Iterator[tuple[int, str, Span]]:
    for number, line in enumerate(article.text.split("\n"), 1):
        for found in sought.finditer(line):
            yield number, line, Span(*found.span())


def _issue_at(issues: tuple[PlacedIssue, ...], article: Article, number: int, span: Span) -> PlacedIssue | None:
    start = sum(len(line) + 1 for line in article.text.split("\n")[: number - 1])
    here = span.shifted(start)
    return next((placed for placed in issues if placed.span.overlaps(here) and "name" in placed.issue.check), None)
