"""Start Emend: a command of the terminal where one is named, the window otherwise."""

from __future__ import annotations

import sys

from qa_tool.cli import commands


def main() -> int:
    """Hand the arguments to the terminal commands or to the window; return the exit status."""
    arguments = sys.argv[1:]
    if commands.is_command(arguments):
        return commands.run(arguments)
    # The window is not needed by the terminal commands, and they must run where there is no Qt.
    from ui.start import run

    return run(arguments, commands.run)


if __name__ == "__main__":
    sys.exit(main())
