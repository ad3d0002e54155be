"""Corrected sentences as CSV for spreadsheets; no cell can start a formula."""

from __future__ import annotations

from qa_tool.reports.report_format import ReportFormat
from qa_tool.reports.reviewed import Batch
from qa_tool.reports.tables import table_csv

_HEADER = ("article", "paragraph", "machine", "corrected", "source", "issues", "editors")


def render(batch: Batch) -> str:
    """Return a row a sentence that was changed."""
    rows = (
        (
            article.name,
            pair.paragraph + 1,
            pair.before,
            pair.after,
            pair.source,
            ", ".join(dict.fromkeys(judged.placed.issue.check for judged in pair.issues)),
            ", ".join(article.editors),
        )
        for article in batch.articles
        for pair in article.pairs
        if pair.changed
    )
    return table_csv(_HEADER, rows)


FORMAT = ReportFormat(
    "csv",
    "Table of the corrections",
    ".csv",
    "A row a sentence that was changed: the machine's, the corrected one, the source's, and what was flagged in it.",
    render,
    encoding="utf-8-sig",
)
