"""emend suspects FILE."""

from __future__ import annotations

import argparse
import sys

from qa_tool.cli.checking import Checker
from qa_tool.cli.inputs import add_article_options
from qa_tool.reports import suspects_text


def add_options(parser: argparse.ArgumentParser) -> None:
    """Say which options there are."""
    parser.add_argument("files", nargs=1, metavar="FILE", help="an article, or - for standard input")
    add_article_options(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the sentences, most suspect first."""
    [file] = options.files
    sys.stdout.write(suspects_text.render(Checker(options, with_names=False).check(file)))
    return 0
