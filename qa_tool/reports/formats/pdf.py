"""The page of the report, to be printed as PDF by whoever can: the program's own window system."""

from __future__ import annotations

from qa_tool.reports.page.rendering import page
from qa_tool.reports.report_format import Kind, ReportFormat
from qa_tool.reports.reviewed import Batch


def render(batch: Batch) -> str:
    """Return the page in the style for printing."""
    return page(batch, printed=True)


FORMAT = ReportFormat(
    "pdf",
    "Report as PDF",
    ".pdf",
    "What the web page holds, on A4 with page numbers.",
    render,
    Kind.PRINT,
)
