"""emend glossary candidates [FILES… | --library]."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from qa_tool.cli.commands import print_report
from qa_tool.cli.failures import Failures
from qa_tool.cli.inputs import (
    add_database_option,
    add_encoding_option,
    add_source_options,
    article_of,
    paths_of,
    positive,
)
from qa_tool.cli.stored import library
from qa_tool.domain.article import Article
from qa_tool.domain.errors import EmendError
from qa_tool.names.candidates import Candidate
from qa_tool.reports import candidates as report

_FORMATS = {"text": report.text, "json": report.as_json, "csv": report.csv}
_ABOUT = (
    "List the names that neither the glossary nor the world's known names have, most useful first: how often they were "
    "met times in how many articles times how unknown they are. Names turned down do not come back."
)


def add_options(acts: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Say which options there are."""
    act = acts.add_parser("candidates", help="find unknown names that could become terms", description=_ABOUT)
    act.add_argument("files", nargs="*", metavar="FILE", help="articles, folders of articles, or - for standard input")
    act.add_argument("--library", action="store_true", help="all stored articles, as they stand now")
    act.add_argument(
        "--format",
        choices=tuple(_FORMATS),
        default="text",
        help="kind of list (default: text); csv is a glossary file of proposed terms, to be edited and imported",
    )
    act.add_argument(
        "--least", type=positive, default=1, metavar="N", help="only names met at least N times (default: 1)"
    )
    act.add_argument("--reject", nargs="+", default=[], metavar="FORM", help="turn these names down for good")
    act.add_argument("--unreject", nargs="+", default=[], metavar="FORM", help="let these names be offered again")
    add_encoding_option(act)
    add_source_options(act)
    add_database_option(act)
    act.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Turn names down or let them in, then print the list that was asked for; return 2 where a file was unusable."""
    if options.files and options.library:
        raise EmendError("Files and --library were both named.", "Name articles, or --library for all stored ones.")
    asked = bool(options.files or options.library)
    if not (asked or options.reject or options.unreject):
        raise EmendError("There is nothing to look for names in.", "Name articles, or --library for all stored ones.")
    failures = Failures(options.files)
    with library(options) as opened:
        opened.candidates.reject_forms(options.reject)
        opened.candidates.bring_back(options.unreject)
        if asked:
            chosen = None if options.library else _articles(options, failures)
            _print(opened.candidates.found(chosen, options.least), options.format)
    return 2 if failures else 0


def _print(candidates: tuple[Candidate, ...], form: str) -> None:
    print_report(_FORMATS[form](candidates))


def _articles(options: argparse.Namespace, failures: Failures) -> Iterator[tuple[Article, str]]:
    for path in paths_of(options.files):
        try:
            article = article_of(path, options)
        except EmendError as error:
            failures.tell(path, error)
        else:
            yield article, article.text
    failures.tell_rest()
