"""emend export FILE|ARTICLE-ID --to OUT."""

from __future__ import annotations

import argparse
from pathlib import Path

from qa_tool.cli.inputs import add_database_option
from qa_tool.cli.stored import library
from qa_tool.documents import plain_text
from qa_tool.domain.errors import EmendError


def add_options(parser: argparse.ArgumentParser) -> None:
    """Say which options there are."""
    parser.add_argument(
        "article", metavar="FILE|ARTICLE-ID", help="a file that was reviewed, or the number of an article"
    )
    parser.add_argument(
        "--to", type=Path, required=True, metavar="OUT", help="the file to write; its suffix says the format (.txt)"
    )
    add_database_option(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Write the corrected text."""
    if options.to.suffix.lower() not in plain_text.SUFFIXES:
        raise EmendError(
            f"{options.to}: files ending in {options.to.suffix or 'nothing'} cannot be written yet.",
            f"Use one of {', '.join(plain_text.SUFFIXES)}.",
        )
    with library(options) as opened:
        path = Path(options.article)
        by_number = options.article.isdigit() and not path.exists()
        found = opened.open_stored(int(options.article)) if by_number else opened.open_file(path)
        opened.export_text(found.session.article, found.session.log, options.to)
    return 0
