"""emend export FILE|ARTICLE-ID --to OUT."""

from __future__ import annotations

import argparse
from pathlib import Path

from qa_tool.cli.inputs import add_database_option, add_encoding_option, tell_guess
from qa_tool.cli.stored import library
from qa_tool.documents.formats import writer_for


def add_options(parser: argparse.ArgumentParser) -> None:
    """Say which options there are."""
    parser.add_argument(
        "article", metavar="FILE|ARTICLE-ID", help="a file that was reviewed, or the number of an article"
    )
    parser.add_argument(
        "--to", type=Path, required=True, metavar="OUT", help="the file to write; its suffix says the format"
    )
    parser.add_argument(
        "--track-changes", action="store_true", help="show the corrections as changes to accept or reject"
    )
    add_encoding_option(parser)
    add_database_option(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Write the corrected text."""
    # Asked before anything is opened; the export asks again.
    writer_for(options.to.name, tracked=options.track_changes)
    with library(options) as opened:
        path = Path(options.article)
        by_number = options.article.isdigit() and not path.exists()
        found = (
            opened.open_stored(int(options.article)) if by_number else opened.open_file(path, encoding=options.encoding)
        )
        if not by_number:
            tell_guess(options.article, found.session.article)
        opened.export_text(found.session.article, found.session.log, options.to, tracked=options.track_changes)
    return 0
