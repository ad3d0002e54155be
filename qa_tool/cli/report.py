"""emend report [FILES…|ARTICLE-IDS…] --format FORMAT --to OUT."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from qa_tool.cli.commands import print_report
from qa_tool.cli.failures import Failures
from qa_tool.cli.given import some_words
from qa_tool.cli.inputs import (
    STANDARD_INPUT,
    add_database_option,
    add_encoding_option,
    paths_of,
    standard_input,
    tell_guess,
)
from qa_tool.cli.progress import Progress
from qa_tool.cli.stored import library
from qa_tool.cli.targets import is_number
from qa_tool.documents.articles import from_bytes
from qa_tool.domain.errors import EmendError
from qa_tool.reports import formats
from qa_tool.reports.report_format import Kind, ReportFormat
from qa_tool.reports.reviewed import Reviewed
from qa_tool.review.library import Library, Opened
from qa_tool.review.reporting import a_week_ago, batch_of, review_of, worked_on, write_report

NAMES = "names"


def add_options(parser: argparse.ArgumentParser) -> None:
    """Say which options there are."""
    parser.add_argument(
        "articles",
        nargs="*",
        metavar="FILE|ARTICLE-ID",
        help="articles, folders of articles, numbers of stored articles, or - for standard input",
    )
    parser.add_argument("--library", action="store_true", help="all stored articles")
    parser.add_argument(
        "--since",
        type=_day,
        metavar="DATE",
        help="the stored articles worked on since that day, as 2026-03-31; for names alone, the last seven days",
    )
    parser.add_argument(
        "--format",
        choices=formats.ids(),
        help="kind of report (default: what the suffix of OUT says; to print, it has to be named)",
    )
    parser.add_argument(
        "--to", type=some_words, default="-", metavar="OUT", help="the file to write, or - to print (default: -)"
    )
    add_encoding_option(parser)
    add_database_option(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Write the report; return 2 where an article could not be used, the others are in it all the same."""
    form = _format(options)
    failures = Failures(options.articles)
    with library(options) as opened:
        batch = batch_of(_articles(opened, options, form, failures))
    if failures and not batch.articles:
        return 2
    if options.to == STANDARD_INPUT:
        print_report(str(form.render(batch)))
    else:
        write_report(form, batch, Path(options.to), options.printer)
    return 2 if failures else 0


def _format(options: argparse.Namespace) -> ReportFormat:
    printed = options.to == STANDARD_INPUT
    if options.format is None and printed:
        raise EmendError("It was not said which kind of report.", f"Name a --format: {', '.join(formats.ids())}.")
    form = formats.format_of(options.format) if options.format else formats.format_for_suffix(Path(options.to).suffix)
    if printed and form.kind is not Kind.TEXT:
        raise EmendError(f"A report as {form.id} is no text that can be printed here.", "Name a file with --to.")
    return form


def _wanted(opened: Library, options: argparse.Namespace, form: ReportFormat) -> list[str | int]:
    """Return what was named: files, and numbers of stored articles."""
    stored = options.library or options.since
    if options.articles and stored:
        raise EmendError("Articles and --library or --since were both named.", "Name one or the other.")
    if options.articles:
        return [int(name) if is_number(name) else name for name in paths_of(options.articles)]
    if not stored and form.id != NAMES:
        raise EmendError("There is nothing to report on.", "Name articles, or --library for all stored ones.")
    since = options.since if stored else a_week_ago()
    return list(worked_on(opened, since))


def _articles(
    opened: Library, options: argparse.Namespace, form: ReportFormat, failures: Failures
) -> Iterator[Reviewed]:
    wanted = _wanted(opened, options, form)
    progress = Progress(len(wanted))
    for one in wanted:
        try:
            called = "standard input" if one == STANDARD_INPUT else one if isinstance(one, str) else ""
            yield review_of(_looked_up(opened, one, options), called)
        except EmendError as error:
            progress.clear()
            failures.tell(one, error)
        progress.step()
    progress.clear()
    failures.tell_rest()


def _looked_up(opened: Library, one: str | int, options: argparse.Namespace) -> Opened:
    if isinstance(one, int):
        return opened.open_stored(one)
    if one == STANDARD_INPUT:
        found = opened.look_up(from_bytes(standard_input(), "standard input", options.encoding))
    else:
        found = opened.look_up(Path(one), options.encoding)
    tell_guess(one, found.session.article)
    return found


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError("must be a day such as 2026-03-31") from error
