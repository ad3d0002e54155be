"""What reading a glossary file gives, how it may be read, and what a format of such files is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from qa_tool.domain.term import Term
from qa_tool.glossary.samples import Sample
from qa_tool.glossary.watch import Watch
from qa_tool.text.files import write_bytes


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
    """The terms of a glossary file in order, and its problems in order of line.

    `encoding` is that of the file where it was guessed, "" where it is certain; `note` says in a sentence what the
    columns were taken for, where nothing in the file names them.
    """

    terms: tuple[Term, ...]
    problems: tuple[Problem, ...] = ()
    encoding: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """How the user wants a file to be read; what is None is found out.

    `mapping` pairs a meaning (see `columns.MEANINGS`; "source:ko" for forms of one language) with a column: the name
    in its header, or its number from 1. `between` stands between several forms in a cell, "" where a cell holds one.
    `keep_extra` puts columns without a meaning into the note. `watch` is told how far the reading of a table is, and
    may stop it.
    """

    encoding: str | None = None
    source_language: str | None = None
    mapping: tuple[tuple[str, str], ...] = ()
    has_header: bool | None = None
    delimiter: str | None = None
    between: str | None = None
    keep_extra: bool = False
    watch: Watch | None = field(default=None, compare=False)


AS_FOUND = Reading()


@dataclass(frozen=True, slots=True)
class GlossaryFormat:
    """A kind of glossary file.

    `read(data, name, how)` takes bytes or a path, the name that the list will have ("" for that of the file), and what
    the user says of the file. `rendered(terms, suffix)` gives the bytes of a whole file. Both raise EmendError.
    `suffixes` are in lower case with their dot, the usual one first. `fits` says how surely a file is of this kind:
    0 no, 1 by its suffix only, up to 9 for a mark that no other kind has.
    `holds` says what survives a round trip: a part of a term (see `holding.PARTS`), and "" or how far it is kept.
    `about` is for docs/glossary-formats.md.
    """

    id: str
    title: str
    suffixes: tuple[str, ...]
    read: Callable[[bytes | Path, str, Reading], ImportResult]
    rendered: Callable[[Iterable[Term], str], bytes]
    fits: Callable[[Sample], int]
    holds: Mapping[str, str]
    about: str

    def write(self, terms: Iterable[Term], path: Path) -> None:
        """Leave either the whole new file at `path` or the old one (EmendError)."""
        write_bytes(path, self.rendered(terms, path.suffix.lower()))
