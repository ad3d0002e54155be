"""The database of a command, opened and closed."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager

from qa_tool.cli.inputs import has_database
from qa_tool.review.library import Library
from qa_tool.storage.database import Database
from qa_tool.storage.location import cache_folder, database_url


@contextmanager
def library(options: argparse.Namespace, *, may_begin: bool = False) -> Iterator[Library]:
    """Open the database that the options name; a new one is filled with the glossaries that ship.

    EmendError where one is named and there is none, unless it `may_begin` with this command: of a name that was typed
    wrong there would be no corrections.
    """
    if not may_begin:
        has_database(options.database)
    opened = Library(Database.open(options.database or database_url()), kept_in=cache_folder())
    try:
        opened.glossary.seed()
        yield opened
    finally:
        opened.close()
