"""What a format of reports is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from qa_tool.reports.reviewed import Batch


class Kind(StrEnum):
    """What a format renders: text, bytes, or a page that is yet to be printed as PDF."""

    TEXT = "text"
    BYTES = "bytes"
    PRINT = "print"


@dataclass(frozen=True, slots=True)
class ReportFormat:
    """A kind of report: one file in reports/formats that holds it as FORMAT, and its id is the file's name.

    `title` names it in the save dialog, `suffix` is in lower case with its dot, `about` says in a sentence what it
    holds. `render(batch)` returns a str, or bytes where `kind` is BYTES; a str is written in `encoding`.
    """

    id: str
    title: str
    suffix: str
    about: str
    render: Callable[[Batch], str | bytes]
    kind: Kind = Kind.TEXT
    encoding: str = "utf-8"
