"""The report for people: one page for a browser, in its light or dark, and on paper."""

from __future__ import annotations

from qa_tool.reports.page.rendering import page
from qa_tool.reports.report_format import ReportFormat

FORMAT = ReportFormat(
    "html",
    "Report as a web page",
    ".html",
    "One page for people: sentences before and after, every issue with its fate, score sheet, edit effort, wrong "
    "names; one file, light and dark, ready to print.",
    page,
)
