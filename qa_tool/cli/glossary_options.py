"""How a glossary file is to be read and written: the options of `glossary import` and `glossary export`."""

from __future__ import annotations

import argparse

from qa_tool.cli.given import encoding_name, some_words
from qa_tool.cli.languages import language_code
from qa_tool.glossary.comparing import Known
from qa_tool.glossary.formats import formats
from qa_tool.glossary.imports import Reading
from qa_tool.glossary.mapped_export import parsed
from qa_tool.glossary.tables import delimiter_named

_MAP = "term, accepted, wrong_forms, source_forms, source:CODE, source, kind, status, note, case"


def add_import_options(parser: argparse.ArgumentParser) -> None:
    """Add the options that say what a file is, and what becomes of terms that are known."""
    _add_format(parser, "what the file is (default: found from its suffix and content)")
    parser.add_argument(
        "--map",
        action="append",
        default=[],
        metavar="PART=COLUMN,…",
        help=f"the columns of a table, by name or by number from 1; parts: {_MAP}",
    )
    _add_delimiter(parser)
    parser.add_argument("--no-header", action="store_true", help="with --map: the first row is a term, too")
    parser.add_argument(
        "--between", metavar="MARK", help="what stands between several forms in a cell (default: |; '' for nothing)"
    )
    parser.add_argument(
        "--extra",
        choices=("ignore", "notes"),
        default="ignore",
        help="columns that mean nothing: leave them out (default), or add them to the note",
    )
    parser.add_argument(
        "--encoding", type=encoding_name, metavar="NAME", help="the encoding of the file (default: found)"
    )
    parser.add_argument(
        "--source-language",
        type=language_code,
        metavar="CODE",
        help="of source forms whose language the file does not say",
    )
    parser.add_argument(
        "--known",
        choices=[each.value for each in Known],
        default=Known.JOIN.value,
        help="terms that are there already: join their forms (default), keep as they are, replace, or add a second one",
    )
    parser.add_argument("--dry-run", action="store_true", help="say what would happen, and change nothing")


def add_export_options(parser: argparse.ArgumentParser) -> None:
    """Add the options that say what a file shall be."""
    _add_format(parser, "what to write (default: by the suffix)")
    parser.add_argument(
        "--map",
        action="append",
        default=[],
        metavar="PART=COLUMN,…",
        help=f"write a table with these columns, by name, or by number and unnamed; parts: {_MAP}",
    )
    _add_delimiter(parser)


def reading_in(options: argparse.Namespace) -> Reading:
    """Return how the options say that a file is to be read."""
    return Reading(
        encoding=options.encoding,
        source_language=options.source_language,
        mapping=mapping_in(options),
        has_header=False if options.no_header else None,
        delimiter=delimiter_named(options.delimiter) if options.delimiter else None,
        between=options.between,
        keep_extra=options.extra == "notes",
    )


def mapping_in(options: argparse.Namespace) -> tuple[tuple[str, str], ...]:
    """Return the mapping of columns that the options name, if any."""
    return parsed(options.map) if options.map else ()


def _add_format(parser: argparse.ArgumentParser, words: str) -> None:
    known = [each.id for each in formats()]
    parser.add_argument("--as", dest="format", choices=known, metavar="FORMAT", help=f"{words}: {', '.join(known)}")


def _add_delimiter(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--delimiter", type=some_words, metavar="NAME", help="between the columns: comma, semicolon or tab"
    )
