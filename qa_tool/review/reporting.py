"""Reports: of articles with all that the library knows of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from qa_tool.checks import catalogue
from qa_tool.domain.errors import EmendError
from qa_tool.reports.report_format import Kind, ReportFormat
from qa_tool.reports.reviewed import Batch, Reviewed
from qa_tool.review.fates import reviewed
from qa_tool.review.library import Library, Opened
from qa_tool.text.encodings import encode
from qa_tool.text.files import write_bytes

#: Prints a page (HTML in the style for printing) as PDF.
Printer = Callable[[str], bytes]
#: How far back "of the week" reaches.
WEEK = timedelta(days=7)


def review_of(opened: Opened, name: str = "") -> Reviewed:
    """Check both texts of an article and return what became of every issue; `name` is what reports call it."""
    session = opened.session
    article = session.article
    called = name or article.path or article.title
    return reviewed(called, article, session.log, session.decisions, facts=opened.facts, checks=catalogue.checks())


def batch_of(articles: Iterable[Reviewed]) -> Batch:
    """Return what reports are made of."""
    return Batch(tuple(articles), datetime.now(UTC), {check.id: check.title for check in catalogue.checks()})


def worked_on(library: Library, since: date | None = None) -> tuple[int, ...]:
    """Return the ids of the stored articles that were worked on since a day (UTC), or of all."""
    return tuple(each.id for each in library.summaries() if since is None or each.updated.date() >= since)


def a_week_ago() -> date:
    """Return the day, UTC, from which "this week" counts."""
    return (datetime.now(UTC) - WEEK).date()


def write_report(form: ReportFormat, batch: Batch, path: Path, printer: Printer | None = None) -> None:
    """Write a report in place of the file at `path`; EmendError, and nothing changed, where that fails."""
    made = form.render(batch)
    if form.kind is Kind.PRINT:
        if printer is None:
            raise EmendError("Nothing here can print a PDF.", "Use --format html and print it from a browser.")
        write_bytes(path, printer(str(made)))
    elif isinstance(made, bytes):
        write_bytes(path, made)
    else:
        write_bytes(path, encode(made, path.name, form.encoding))
