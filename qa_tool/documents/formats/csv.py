"""Tables in delimited text: a column of sources, and one of translations."""

from __future__ import annotations

from qa_tool.documents.format import Corrected, DocumentFormat, Extracted


def read(data: bytes, name: str, encoding: str | None) -> Extracted:
    """Return the translations as the article, a row a line, and the sources."""
    from qa_tool.documents.bilingual.delimited import Delimited

    return Delimited.opened(data, name, encoding).extracted()


def write(corrected: Corrected) -> bytes:
    """Return the table with the corrections in it, or a new one, as spreadsheet programs read it."""
    from qa_tool.documents.bilingual.delimited import Delimited, made
    from qa_tool.documents.bilingual.pairs import pairs
    from qa_tool.text.encodings import encode

    if corrected.original is not None:
        return Delimited.opened(corrected.original, corrected.name, corrected.article.encoding).packed(corrected)
    delimiter = "\t" if corrected.name.lower().endswith(".tsv") else ","
    return encode(made(pairs(corrected), delimiter), corrected.name, "utf-8-sig")


FORMAT = DocumentFormat(
    id="csv",
    title="Table of source and translation",
    suffixes=(".csv", ".tsv"),
    read=read,
    write=write,
    keeps_original=True,
    in_folders=False,
    reads=(
        "two columns, the source in the first or in the only one without Latin letters, or those that the first row, "
        "or the one below a title, names (source and target, or English and another language), with commas, semicolons "
        "or tabs between; a row is a line. Not taken from folders: most tables are something else"
    ),
    writes=(
        "into the original. An article of another format becomes a new table in UTF-8, a line or a pair of sentences a "
        "row; it needs its source. No cell that is written can start a formula: an apostrophe goes before it"
    ),
    keeps="every byte that no correction touches: other columns, quotation marks, line ends, encoding",
    loses="line ends in a cell show as blanks",
)
