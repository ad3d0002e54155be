"""The issues of the machine's texts as SARIF, each with its fate."""

from __future__ import annotations

from qa_tool.reports import sarif
from qa_tool.reports.report_format import ReportFormat
from qa_tool.reports.reviewed import Batch


def render(batch: Batch) -> str:
    """Return the log; dismissed issues are suppressed, and corrected ones absent."""
    subjects = (sarif.Subject(article.name, article.article, article.issues) for article in batch.articles)
    return sarif.render(subjects, batch.checks)


FORMAT = ReportFormat(
    "sarif",
    "SARIF for continuous integration",
    ".sarif",
    "SARIF 2.1.0: every issue of the machine's text with its place, its fixes and its fate; dismissed ones are "
    "suppressed, corrected ones absent.",
    render,
)
