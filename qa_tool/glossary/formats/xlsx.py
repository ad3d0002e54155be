"""Excel workbooks: our own table on one sheet; any sheet with a header row or a mapping is read alike."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from qa_tool.domain.term import Term
from qa_tool.glossary.columns import COLUMNS
from qa_tool.glossary.formats.emend_csv import cells_of
from qa_tool.glossary.holding import EVERYTHING
from qa_tool.glossary.imports import AS_FOUND, GlossaryFormat, ImportResult, Reading
from qa_tool.glossary.samples import Sample
from qa_tool.glossary.tables import ZIP, read_table, workbook


def read(data: bytes | Path, name: str = "", how: Reading = AS_FOUND) -> ImportResult:
    """Return the terms of the first sheet that holds anything; formulas are not calculated, which is told."""
    return read_table(workbook(data, name, how), how)


def _rendered(terms: Iterable[Term], _suffix: str) -> bytes:
    # openpyxl takes 0.1 s to import, which nothing else needs.
    from qa_tool.glossary.workbooks import sheet_of

    return sheet_of([COLUMNS, *map(cells_of, terms)])


def _fits(sample: Sample) -> int:
    if not sample.data.startswith(ZIP):
        return 0
    return 9 if sample.suffix in FORMAT.suffixes else 2


FORMAT = GlossaryFormat(
    id="xlsx",
    title="Excel workbook",
    suffixes=(".xlsx",),
    read=read,
    rendered=_rendered,
    fits=_fits,
    holds=EVERYTHING,
    about=(
        "The columns of our own table on the first sheet that can be read as terms, all cells as text. Workbooks of "
        "the strict variety are read, too. Formulas and macros are never run."
    ),
)
