"""One line an issue of the machine's text with its fate: path:line:column: severity: check: message [fate]."""

from __future__ import annotations

from collections.abc import Iterator

from qa_tool.reports.columns import Columns
from qa_tool.reports.report_format import ReportFormat
from qa_tool.reports.reviewed import Batch, Reviewed
from qa_tool.text.lines import normalise, visible


def render(batch: Batch) -> str:
    """Return the lines of all articles; line and column count from 1, columns in code points."""
    return "".join(line for article in batch.articles for line in _lines(article))


def _lines(article: Reviewed) -> Iterator[str]:
    # Those of the file, also where lines that were broken at a width are read as paragraphs.
    columns = Columns(normalise(article.article.raw))
    for judged in article.issues:
        issue = judged.placed.issue
        line, column = columns.of(judged.placed.span.start)
        name = article.name
        told = f"{name}:{line}:{column}: {issue.severity}: {issue.check}: {issue.message} [{judged.told}]"
        yield f"{visible(told)}\n"


FORMAT = ReportFormat(
    "lines",
    "Lines for editors and continuous integration",
    ".txt",
    "A line an issue of the machine's text: path:line:column: severity: check: message [fate].",
    render,
)
