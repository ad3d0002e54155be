"""Which command is meant, and the way out of it: exit statuses and what is said on stderr."""

from __future__ import annotations

import argparse
import errno
import importlib
import io
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import ModuleType
from typing import NoReturn

from qa_tool import __version__
from qa_tool.domain.errors import EmendError
from qa_tool.text.lines import visible

NAMES = ("check", "suspects", "export", "convert", "report", "glossary", "rules", "checks")
CHECKED, FOUND, UNUSABLE, INTERRUPTED = 0, 1, 2, 130
# A full disk, a file that grew too large, a device that fails: what was to be printed is not all there.
_UNPRINTED = {errno.ENOSPC, errno.EFBIG, errno.EIO}

#: Hardly anything here refers to itself, and a command ends soon: the collector, 15 % of a check, may come rarely.
OBJECTS_BETWEEN_COLLECTIONS = 1_000_000

_USAGE = "emend [--database URL] [FILE …]\n       emend COMMAND …"
_ABOUT = (
    "Checks machine-translated news. Without a command the window opens, with the FILEs named, on the database of a "
    "SQLAlchemy URL or your own."
)
_MORE = (
    "Each command has its own --help. Exit status: 0 done, 1 check found something that --fail-on names, 2 the input "
    "or the options could not be used."
)


def is_command(arguments: Sequence[str]) -> bool:
    """Say whether the arguments name a command of the terminal, or ask for help or the version."""
    return bool(arguments) and (arguments[0] in NAMES or arguments[0] in {"--help", "-h", "--version"})


def run(arguments: Sequence[str], printer: Callable[[str], bytes] | None = None) -> int:
    """Run a command; return 0 checked, 1 something was found, 2 the input or the options could not be used.

    `printer` makes a PDF of a page: that needs Qt, which nothing below here knows.
    """
    _speak_alike()
    if sys.stdout is None:
        print("Standard output is closed. Leave it open, or send it to a file.", file=sys.stderr)
        return UNUSABLE
    try:
        options = _parser(arguments[0] if arguments else "").parse_args(arguments)
        options.printer = printer
        status: int = options.run(options)
        sys.stdout.flush()
    except EmendError as error:
        print(visible(str(error)), file=sys.stderr)
        return UNUSABLE
    except KeyboardInterrupt:
        return INTERRUPTED
    except OSError as error:
        read_enough = nobody_reads_on(error)
        if not read_enough and error.errno not in _UNPRINTED:
            raise
        # Without this Python complains when it flushes at the end.
        _discard_output()
        if read_enough:
            return CHECKED
        print(f"Standard output cannot be written: {error.strerror}. Send it elsewhere.", file=sys.stderr)
        return UNUSABLE
    return status


def print_report(report: str) -> None:
    """Print all there is to print; where whoever reads it has read enough, the rest is left out."""
    try:
        sys.stdout.write(report)
        sys.stdout.flush()
    except OSError as error:
        if not nobody_reads_on(error):
            raise
        _discard_output()


def nobody_reads_on(error: OSError, system: str = sys.platform) -> bool:
    """Say whether whoever reads what is printed has read enough, as `more` has when it is left."""
    # Windows calls a pipe that nobody reads an invalid argument.
    return isinstance(error, BrokenPipeError) or (system == "win32" and error.errno == errno.EINVAL)


def _discard_output() -> None:
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


class _Parser(argparse.ArgumentParser):
    """Says in one line what is wrong with the options."""

    def parse_known_args(  # type: ignore[override]
        self, args: Sequence[str] | None = None, namespace: argparse.Namespace | None = None
    ) -> tuple[argparse.Namespace, list[str]]:
        """Parse; what a command does not know is its own to refuse, so that its own help is named."""
        found, unknown = super().parse_known_args(args, namespace)
        if unknown:
            self.error(f"unrecognized arguments: {' '.join(unknown)}")
        return found, unknown

    def error(self, message: str) -> NoReturn:
        """Say it, and where the options are described."""
        self.exit(UNUSABLE, f"{self.prog}: {message}. Say {self.prog} --help for the options.\n")


def _parser(name: str) -> argparse.ArgumentParser:
    parser = _Parser(prog="emend", usage=_USAGE, description=_ABOUT, epilog=_MORE)
    parser.add_argument("--version", action="version", version=f"emend {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True, prog="emend")
    for each, about in _SHORT.items():
        command = commands.add_parser(each, help=about, description=about)
        if each == name:
            _module(each).add_options(command)
    return parser


_SHORT = {
    "check": "Check articles without a window and print a report.",
    "suspects": "Print the sentences of an article, most suspect first, with reasons.",
    "export": "Write the corrected text of an article.",
    "convert": "Write articles in another format, with their sources where it holds them.",
    "report": "Report on reviewed articles: every issue with its fate, effort, score, wrong names.",
    "glossary": "Import, export or list terms of the glossary, or find names for it.",
    "rules": "Import, export or list what your house writes and does not write.",
    "checks": "List the checks.",
}


def _module(name: str) -> ModuleType:
    # Only the command that is asked for is imported: the checks take 0.1 s, the database 0.2 s.
    return importlib.import_module(f"qa_tool.cli.{name}")


def _speak_alike() -> None:
    """Print the same bytes on every system: UTF-8 and line feeds, also where a Windows console would not.

    A table ends its lines by itself, and its line ends must not be doubled.
    """
    if sys.stderr is None:
        # Closed: what is told there would be printed into the report.
        sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - it stays until the end
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # The name of a file may hold bytes that are not UTF-8; these escapes stand for them, in JSON too.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
