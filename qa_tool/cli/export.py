"""emend export FILE|ARTICLE-ID… --to FORMAT|OUT."""

from __future__ import annotations

import argparse
from pathlib import Path

from qa_tool.cli.inputs import (
    STANDARD_INPUT,
    add_database_option,
    add_encoding_option,
    standard_input,
    tell_guess,
)
from qa_tool.cli.stored import library
from qa_tool.cli.targets import add_target_options, is_number, write_each
from qa_tool.documents.articles import from_bytes
from qa_tool.review.library import Library, Opened


def add_options(parser: argparse.ArgumentParser) -> None:
    """Say which options there are."""
    parser.add_argument(
        "articles",
        nargs="+",
        metavar="FILE|ARTICLE-ID",
        help="files that were reviewed, folders of them, numbers of articles, or - for standard input",
    )
    add_target_options(parser)
    parser.add_argument(
        "--track-changes", action="store_true", help="show the corrections as changes to accept or reject"
    )
    add_encoding_option(parser)
    add_database_option(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Write the corrected texts, and return the exit status."""
    tracked = options.track_changes
    with library(options) as opened:

        def made(given: str, name: str) -> bytes:
            session = _opened(opened, given, options).session
            return opened.exports.made(session.article, session.log, name, tracked=tracked)

        return write_each(options.articles, options, made, tracked=tracked)


def _opened(opened: Library, given: str, options: argparse.Namespace) -> Opened:
    if is_number(given):
        return opened.open_stored(int(given))
    if given == STANDARD_INPUT:
        # What was pasted and corrected in the window is known by its text.
        found = opened.look_up(from_bytes(standard_input(), "standard input", options.encoding))
    else:
        found = opened.open_file(Path(given), encoding=options.encoding)
    tell_guess(given, found.session.article)
    return found
