"""The database of a command, opened and closed."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from qa_tool.review.library import Library
from qa_tool.storage.database import Database
from qa_tool.storage.location import cache_folder, database_url, sqlite_path
from qa_tool.text.files import is_there
from qa_tool.text.lines import visible


@contextmanager
def library(options: argparse.Namespace, *, may_begin: bool = False) -> Iterator[Library]:
    """Open the database that the options name; a new one is filled with the glossaries that ship.

    Where one is named and there is none that is told, unless it `may_begin` with this command: in one whose name was
    typed wrong there are no corrections.
    """
    path = sqlite_path(options.database) if options.database and not may_begin else None
    if path is not None and not is_there(path):
        print(visible(f"There was no database {path}; a new one was made."), file=sys.stderr)
    opened = Library(Database.open(options.database or database_url()), kept_in=cache_folder())
    try:
        opened.glossary.seed()
        yield opened
    finally:
        opened.close()
