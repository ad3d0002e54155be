"""emend convert FILE… --to FORMAT|OUT."""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from pathlib import Path

from qa_tool.cli.inputs import STANDARD_INPUT, add_encoding_option, add_source_options, paths_of, read_article
from qa_tool.cli.progress import Progress
from qa_tool.documents.format import Corrected, DocumentFormat
from qa_tool.documents.formats import formats, writer_for
from qa_tool.domain.errors import EmendError
from qa_tool.text.files import write_bytes


def add_options(parser: argparse.ArgumentParser) -> None:
    """Say which options there are."""
    parser.add_argument(
        "files", nargs="+", metavar="FILE", help="articles, folders of articles, or - for standard input"
    )
    parser.add_argument(
        "--to",
        required=True,
        metavar="FORMAT|OUT",
        help="the file to write, its suffix says the format; or a format or suffix (xliff, tmx, po, csv, docx, …), and "
        "the files go beside those they are made of, that of standard input to standard output",
    )
    parser.add_argument("--into", type=Path, metavar="FOLDER", help="write the files of a FORMAT there instead")
    parser.add_argument("--overwrite", action="store_true", help="with a FORMAT: write over files that are there")
    add_encoding_option(parser)
    add_source_options(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Convert, and return the exit status: what cannot be converted is said, and all else is."""
    paths = paths_of(options.files)
    suffix = _suffix_of(options.to)
    if suffix is None and len(paths) > 1:
        raise EmendError(
            f"{options.to} is one file, and there are {len(paths)} to convert.", "Name a format: --to tmx."
        )
    if suffix is None and options.into:
        raise EmendError("--into goes with a format.", "Name the file with its folder: --to FOLDER/OUT.")
    if options.into and not options.into.is_dir():
        raise EmendError(f"There is no folder {options.into}.", "Choose a folder that exists.")
    status = 0
    bar = Progress(len(paths))
    for path in paths:
        try:
            _convert(path, suffix, options)
        except EmendError as error:
            bar.clear()
            print(error, file=sys.stderr)
            status = 2
        bar.step()
    bar.clear()
    return status


def _convert(path: str, suffix: str | None, options: argparse.Namespace) -> None:
    """Convert one file; EmendError where that cannot be done, and then nothing is written."""
    target = Path(options.to) if suffix is None else _beside(path, suffix, options.into)
    to_stdout = suffix is not None and path == STANDARD_INPUT and not options.into
    kind = writer_for(target.name)
    if suffix is not None and not to_stdout and target.exists() and not options.overwrite:
        raise EmendError(f"{target} is there already.", "Add --overwrite, or --into another folder.")
    article = read_article(path, options)
    original = article.original if article.format == kind.id else None
    # Line ends become those of the new kind of file; what stays of its kind stays as it is.
    if article.format != kind.id:
        article = replace(article, raw=article.text, encoding="utf-8")
    data = _written(kind, Corrected(article, (), original, name=target.name))
    if to_stdout:
        sys.stdout.buffer.write(data)
    else:
        write_bytes(target, data)


def _written(kind: DocumentFormat, corrected: Corrected) -> bytes:
    if kind.write is None:
        raise ValueError("the format was asked for as one that can be written")
    return kind.write(corrected)


def _beside(path: str, suffix: str, folder: Path | None) -> Path:
    source = Path("article" if path == STANDARD_INPUT else path)
    return (folder or source.parent) / f"{source.stem}{suffix}"


def _suffix_of(to: str) -> str | None:
    """Return the suffix of the format that is named; None where a file is."""
    said = to.lower().removeprefix(".")
    for each in formats():
        if f".{said}" in each.suffixes:
            return f".{said}"
    named = next((each for each in formats() if each.id == said), None)
    if named is None and not Path(to).suffix:
        names = ", ".join(each.id for each in formats() if each.write)
        raise EmendError(f"There is no format called {to}.", f"Name a file with a suffix, or one of {names}.")
    return named.suffixes[0] if named else None
