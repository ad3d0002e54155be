"""Why a name is flagged, or is not, as the checks of names have it; the window and the terminal ask here."""

from __future__ import annotations

from collections.abc import Iterable

from qa_tool.checks import catalogue
from qa_tool.domain.issue import PlacedIssue
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.names.finder import NameFinder
from qa_tool.names.inspection import Inspection
from qa_tool.text.lines import line_at


def reason_for(text: str, span: Span, issues: Iterable[PlacedIssue], finder: NameFinder) -> Inspection | None:
    """Return why the word at `span` of an article is flagged, or is not; None where no word stands there.

    `issues` are the open ones of the article, `finder` is what its names are found with. Of the issues those of names
    count that have a part of the word in them, and of the others those of the very same words.
    """
    of_names = {check.id for check in catalogue.checks() if check.of_names}
    for placed in issues:
        if placed.span == span or (placed.issue.check in of_names and placed.span.overlaps(span)):
            return Inspection(placed.issue.text, say("It is flagged: {message}", message=placed.issue.message))
    start, line = line_at(text, span.start)
    return finder.inspect(line, span.shifted(-start))
