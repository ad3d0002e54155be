"""Where a command writes what it makes of articles: one file that is named, or files of a format, one an article."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from qa_tool.cli.failures import Failures
from qa_tool.cli.given import some_path, some_words
from qa_tool.cli.inputs import STANDARD_INPUT, paths_of
from qa_tool.cli.progress import Progress
from qa_tool.documents.formats import formats, writer_for
from qa_tool.domain.errors import EmendError
from qa_tool.text.files import is_folder, is_there, resolved, write_bytes

#: Of the number of an article: longer ones no database gives, and not every one can be asked for them.
_MOST_DIGITS = 9


def add_target_options(parser: argparse.ArgumentParser) -> None:
    """Add the options that say where to write."""
    parser.add_argument(
        "--to",
        type=some_words,
        required=True,
        metavar="FORMAT|OUT",
        help="the file to write, its suffix says the format; or a format or suffix (xliff, tmx, po, csv, docx, …), and "
        "the files go beside those they are made of, that of standard input to standard output",
    )
    parser.add_argument("--into", type=some_path, metavar="FOLDER", help="write the files of a FORMAT there instead")
    parser.add_argument("--overwrite", action="store_true", help="with a FORMAT: write over files that are there")


def write_each(
    named: Sequence[str], options: argparse.Namespace, make: Callable[[str, str], bytes], *, tracked: bool = False
) -> int:
    """Write what `make` makes of each article for a file of a name; return the exit status.

    What is `named` are articles and folders of them. What cannot be made is said, and all else is. EmendError where
    nothing can be, for what the options say.
    """
    paths, suffix = paths_of(named), _suffix_of(options.to)
    if suffix is None and len(paths) > 1:
        raise EmendError(f"{options.to} is one file, and there are {len(paths)} to write.", "Name a format: --to tmx.")
    if suffix is None and options.into:
        raise EmendError("--into goes with a format.", "Name the file with its folder: --to FOLDER/OUT.")
    if options.into and not is_folder(options.into):
        raise EmendError(f"There is no folder {options.into}.", "Choose a folder that exists.")
    writer_for((suffix and f"article{suffix}") or Path(options.to).name, tracked=tracked)
    failures = Failures(named)
    bar = Progress(len(paths))
    written: dict[Path, str] = {}
    for path in paths:
        try:
            target = Path(options.to) if suffix is None else _beside(path, suffix, options.into)
            if suffix is not None and path == STANDARD_INPUT and not options.into:
                sys.stdout.buffer.write(make(path, target.name))
            else:
                _refuse_others(target, written, overwrite=suffix is None or options.overwrite)
                write_bytes(target, make(path, target.name))
                written[resolved(target)] = path
        except EmendError as error:
            bar.clear()
            failures.tell(path, error)
        bar.step()
    bar.clear()
    failures.tell_rest()
    return 2 if failures else 0


def is_number(name: str) -> bool:
    """Say whether this is the number of a stored article and no file."""
    return name.isascii() and name.isdigit() and len(name) <= _MOST_DIGITS and not is_there(Path(name))


def _refuse_others(target: Path, written: dict[Path, str], *, overwrite: bool) -> None:
    """Raise EmendError where a file is there that must stay."""
    other = written.get(resolved(target))
    if other is not None:
        raise EmendError(f"{target} was made of {other} just now.", "Convert files of one name one by one.")
    if not overwrite and is_there(target):
        raise EmendError(f"{target} is there already.", "Add --overwrite, or --into another folder.")


def _beside(path: str, suffix: str, folder: Path | None) -> Path:
    source = Path("article" if path == STANDARD_INPUT else f"article-{path}" if is_number(path) else path)
    return (folder or source.parent) / f"{source.stem}{suffix}"


def _suffix_of(to: str) -> str | None:
    """Return the suffix of the format that is named; None where a file is."""
    if to == STANDARD_INPUT:
        raise EmendError(
            "Standard output does not say which format.", "Pipe the article in, and name one: - --to docx."
        )
    said = to.lower().removeprefix(".")
    for each in formats():
        if f".{said}" in each.suffixes:
            return f".{said}"
    named = next((each for each in formats() if each.id == said), None)
    if named is None and not Path(to).suffix:
        names = ", ".join(each.id for each in formats() if each.write)
        raise EmendError(f"There is no format called {to}.", f"Name a file with a suffix, or one of {names}.")
    return named.suffixes[0] if named else None
