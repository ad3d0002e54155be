"""Lists as CSV for spreadsheets: no cell can start a formula. The byte order mark comes with the file's encoding."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from qa_tool.domain.correction import Correction
from qa_tool.domain.decision import Decision
from qa_tool.domain.issue import PlacedIssue

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def issues_csv(open_ones: Sequence[PlacedIssue], closed: Sequence[tuple[PlacedIssue, Decision]], text: str) -> str:
    """Return issues in order of place with what became of them; positions are code points of `text`, from 0."""
    fates = [(placed, "open") for placed in open_ones]
    fates += [(placed, f"dismissed: {decision.scope}") for placed, decision in closed]
    rows = (
        (
            placed.paragraph + 1,
            placed.span.start,
            placed.span.end,
            placed.issue.severity.value,
            placed.issue.check,
            placed.issue.category,
            placed.span.of(text),
            placed.issue.suggestions[0] if placed.issue.suggestions else "",
            placed.issue.message,
            placed.issue.term.canonical if placed.issue.term else "",
            fate,
        )
        for placed, fate in sorted(fates, key=lambda pair: pair[0].span)
    )
    header = "paragraph,start,end,severity,check,category,flagged,suggestion,message,term,fate"
    return table_csv(header.split(","), rows)


def corrections_csv(log: Iterable[Correction]) -> str:
    """Return the log, oldest first; times are UTC."""
    rows = (
        (
            event.number,
            event.when.isoformat(timespec="seconds"),
            event.cause.value,
            event.start,
            event.removed,
            event.inserted,
            event.check or "",
            event.term or "",
            event.editor,
        )
        for event in log
    )
    return table_csv(["number", "time", "cause", "start", "removed", "inserted", "check", "term", "editor"], rows)


def table_csv(header: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Return a table with a line of headings, as every list here is written."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(header)
    writer.writerows([_safe(cell) for cell in row] for row in rows)
    return out.getvalue()


def _safe(cell: object) -> object:
    """Put an apostrophe before what a spreadsheet would take for a formula."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell
