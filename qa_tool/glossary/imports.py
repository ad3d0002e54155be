"""What reading a glossary file gives, and what a format of such files is."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from qa_tool.domain.term import Term


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in a glossary file that could not be taken as it stands.

    `line` counts from 1, `text` is the row, shortened. `kept` says whether the row was taken all the same, without
    what `reason` tells about.
    """

    line: int
    text: str
    reason: str
    kept: bool = False


@dataclass(frozen=True, slots=True)
class ImportResult:
    """The terms of a glossary file in order, and its problems in order of line."""

    terms: tuple[Term, ...]
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class GlossaryFormat:
    """A kind of glossary file.

    `read(data, name)` takes bytes or a path, and the name that the list will have ("" for that of the file).
    `write(terms, path)` leaves either the whole new file or the old one. Both raise EmendError. `suffixes` are in
    lower case with their dot, the usual one first.
    """

    id: str
    title: str
    suffixes: tuple[str, ...]
    read: Callable[[bytes | Path, str], ImportResult]
    write: Callable[[Iterable[Term], Path], None]
