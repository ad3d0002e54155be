"""emend checks."""

from __future__ import annotations

import argparse
import inspect

from qa_tool.checks import catalogue


def add_options(parser: argparse.ArgumentParser) -> None:
    """Say which options there are."""
    parser.add_argument("--long", action="store_true", help="with the whole description of each")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print a line a check: id, severity, MQM category, what it finds."""
    for check in catalogue.checks():
        about = inspect.getdoc(type(check)) or ""
        print(f"{check.id:22} {check.severity:6} {check.category:46} {about.splitlines()[0]}")
        if options.long:
            print("\n".join(f"    {line}" for line in about.splitlines()[1:] if line) or "    ")
    return 0
