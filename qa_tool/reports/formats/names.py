"""The names that the machine gets wrong, as CSV for spreadsheets."""

from __future__ import annotations

from qa_tool.reports.report_format import ReportFormat
from qa_tool.reports.reviewed import Batch
from qa_tool.reports.tables import table_csv
from qa_tool.reports.wrong_names import wrong_names


def render(batch: Batch) -> str:
    """Return a row a wrong form, the most frequent first."""
    rows = ((name.form, name.right, name.count, name.articles) for name in wrong_names(batch.articles))
    return table_csv(("form", "right", "count", "articles"), rows)


FORMAT = ReportFormat(
    "names",
    "Table of the wrong names",
    ".csv",
    "A row a wrong form that the machine wrote: the right name, how often, in how many articles; dismissed ones are "
    "left out.",
    render,
    encoding="utf-8-sig",
)
