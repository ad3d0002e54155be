"""emend convert FILE… --to FORMAT|OUT."""

from __future__ import annotations

import argparse

from qa_tool.cli.inputs import add_encoding_option, add_source_options, read_article
from qa_tool.cli.targets import add_target_options, write_each
from qa_tool.documents.format import Corrected
from qa_tool.documents.formats import writer_for, written


def add_options(parser: argparse.ArgumentParser) -> None:
    """Say which options there are."""
    parser.add_argument(
        "files", nargs="+", metavar="FILE", help="articles, folders of articles, or - for standard input"
    )
    add_target_options(parser)
    add_encoding_option(parser)
    add_source_options(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Convert, and return the exit status: what cannot be converted is said, and all else is."""
    return write_each(options.files, options, lambda path, name: _converted(path, name, options))


def _converted(path: str, name: str, options: argparse.Namespace) -> bytes:
    """Return the bytes of a file called `name`; EmendError where that cannot be done."""
    kind = writer_for(name)
    article = read_article(path, options)
    return written(kind, Corrected(article, (), article.original, name=name))
