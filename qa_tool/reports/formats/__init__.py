"""Formats of reports: each file in this folder is one, and adding a file adds a format."""

from __future__ import annotations

import importlib
import pkgutil
from functools import lru_cache

from qa_tool.domain.errors import EmendError
from qa_tool.domain.said import say
from qa_tool.reports.report_format import ReportFormat


def ids() -> tuple[str, ...]:
    """Return the id of every format in order, without importing any."""
    return tuple(sorted(module.name.replace("_", "-") for module in pkgutil.iter_modules(__path__)))


@lru_cache(maxsize=1)
def formats() -> tuple[ReportFormat, ...]:
    """Return every format, in order of id.

    TypeError, naming the file, where one in this folder holds no FORMAT, or one with an id other than its name.
    """
    return tuple(map(format_of, ids()))


def format_of(name: str) -> ReportFormat:
    """Return the format of an id; TypeError as for `formats`."""
    found = getattr(importlib.import_module(f"{__name__}.{name.replace('-', '_')}"), "FORMAT", None)
    if not isinstance(found, ReportFormat) or found.id != name:
        raise TypeError(f"reports/formats/{name}.py must hold FORMAT, a ReportFormat with its name as the id")
    return found


def format_for_suffix(suffix: str) -> ReportFormat:
    """Return the format of files with this ending; EmendError where there is none."""
    found = next((each for each in formats() if each.suffix == suffix.lower()), None)
    if found is None:
        known = ", ".join(dict.fromkeys(each.suffix for each in formats()))
        shown = f"files ending in {suffix}" if suffix else "files without an ending"
        raise EmendError(
            say("There is no report for {shown}.", shown=shown),
            say("Use one of {known}, or name a --format.", known=known),
        )
    return found
