"""Our own CSV, described in docs/formats.md; any table of names with a header row is read alike."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from qa_tool.domain.term import Term
from qa_tool.glossary.cells import cell_of, source_cell_of
from qa_tool.glossary.columns import COLUMNS, header_of
from qa_tool.glossary.files import encoded
from qa_tool.glossary.holding import EVERYTHING
from qa_tool.glossary.imports import AS_FOUND, GlossaryFormat, ImportResult, Reading
from qa_tool.glossary.rows import quoted_row
from qa_tool.glossary.samples import Sample
from qa_tool.glossary.tables import delimited, read_table
from qa_tool.text.files import write_bytes


def read(data: bytes | Path, name: str = "", how: Reading = AS_FOUND) -> ImportResult:
    """Return the terms of a CSV or TSV file, each with `name` (or that of the file) as its glossary.

    A row that cannot be used is a problem, and the other rows are read. EmendError for a file that cannot be read
    at all: missing, too large, empty, no text.
    """
    return read_table(delimited(data, name, how), how)


def write(terms: Iterable[Term], path: Path) -> None:
    """Write `terms` as UTF-8 with a byte order mark, whole or not at all (EmendError); ids and lists are left out.

    Cells that a spreadsheet program would take for formulas get an apostrophe in front, which `read` takes off.
    """
    write_bytes(path, _bytes(terms, path.suffix.lower()))


def rendered(terms: Iterable[Term], delimiter: str = ",") -> str:
    """Return the text of a whole file."""
    return quoted_row(COLUMNS, delimiter) + "".join(quoted_row(cells_of(term), delimiter) for term in terms)


def cells_of(term: Term) -> tuple[str, ...]:
    """Return the cells of a row, in order of COLUMNS."""
    return (
        *(term.canonical, cell_of(term.accepted), cell_of(term.wrong), source_cell_of(term.source_forms)),
        *(term.kind.value, term.status.value, term.note, term.case.value),
    )


def _bytes(terms: Iterable[Term], suffix: str) -> bytes:
    return encoded(rendered(terms, "\t" if suffix in {".tsv", ".tab"} else ","))


def _fits(sample: Sample) -> int:
    rows = sample.first_rows
    if not rows or header_of(rows[0]) is None:
        # Named by its suffix, it is read all the same, to say what is missing.
        return int(sample.suffix in FORMAT.suffixes)
    return 5 if "term" in sample.header else 3


FORMAT = GlossaryFormat(
    id="emend-csv",
    title="Table of terms (CSV, TSV)",
    suffixes=(".csv", ".tsv", ".txt"),
    read=read,
    rendered=_bytes,
    fits=_fits,
    holds=EVERYTHING,
    about="Our own table, as in [formats.md](formats.md). Any table with a header row or a mapping is read alike.",
)
