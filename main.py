"""Start Emend: a command of the terminal where one is named, the window otherwise."""

from __future__ import annotations

import gc
import sys

from qa_tool.cli import commands
from qa_tool.domain.errors import EmendError


def main() -> int:
    """Hand the arguments to the terminal commands or to the window; return the exit status."""
    if getattr(sys, "frozen", False):
        # An executable that is told to be one of the processes that articles are checked in becomes it here.
        import multiprocessing

        multiprocessing.freeze_support()
    arguments = sys.argv[1:]
    if commands.is_command(arguments):
        gc.set_threshold(commands.OBJECTS_BETWEEN_COLLECTIONS)
        status = commands.run(arguments, _printed)
        # At the end the collector would look at all there is once more: a twentieth of a check.
        gc.freeze()
        return status
    # The window is not needed by the terminal commands, and they must run where there is no Qt.
    from ui.start import run

    return run(arguments, commands.run)


def _printed(page: str) -> bytes:
    """Print a page as PDF; only this one thing of the terminal's needs Qt, and it is loaded when it is asked for."""
    try:
        from ui.printing import pdf_of
    except ImportError as error:
        hint = "Use --format html, and print it from a browser."
        raise EmendError(f"A PDF needs Qt, which cannot be loaded here: {error}.", hint) from error
    return pdf_of(page)


if __name__ == "__main__":
    sys.exit(main())
