"""Excel workbooks with a column of sources and one of translations."""

from __future__ import annotations

from qa_tool.documents.format import Corrected, DocumentFormat, Extracted

# openpyxl takes 0.1 s to import, which articles of other formats need not wait for.


def read(data: bytes, name: str, _encoding: str | None) -> Extracted:
    """Return the translations as the article, a row a line, and the sources."""
    from qa_tool.documents.bilingual.workbook import Workbook

    return Workbook(data, name).extracted()


def write(corrected: Corrected) -> bytes:
    """Return the workbook with the corrections in it, or a new one."""
    from qa_tool.documents.bilingual.pairs import pairs
    from qa_tool.documents.bilingual.workbook import Workbook, made

    if corrected.original is not None:
        return Workbook(corrected.original, corrected.name).packed(corrected)
    return made(pairs(corrected), corrected.name)


def recognises(data: bytes) -> bool:
    """Say whether this is a zip with the parts of a workbook."""
    return data.startswith(b"PK\x03\x04") and b"xl/workbook.xml" in data and b"word/document.xml" not in data


FORMAT = DocumentFormat(
    id="xlsx",
    title="Workbook of source and translation",
    suffixes=(".xlsx",),
    read=read,
    write=write,
    recognises=recognises,
    keeps_original=True,
    in_folders=False,
    reads=(
        "two columns of the first sheet with anything in it, chosen as in tables of text; a row is a line. Rows with "
        "a formula in one of the two are left out. The strict variety of the format, too. Not taken from folders"
    ),
    writes=(
        "into the original. An article of another format becomes a new workbook, a line or a pair of sentences a row; "
        "it needs its source. Cells are written as text, never as formulas"
    ),
    keeps="all other cells, sheets, styles, widths, formulas and parts as they are",
    loses="formatting inside a corrected cell; line ends in a cell show as blanks, and not at all around its text",
)
