"""Word documents (.docx): corrected text goes back into its runs, as tracked changes where that is asked for."""

from __future__ import annotations

from qa_tool.documents.format import Corrected, DocumentFormat, Extracted

# lxml takes 30 ms to import, which the start of the window and articles of other formats need not wait for.


def read(data: bytes, name: str, _encoding: str | None) -> Extracted:
    """Return the text of the document."""
    from qa_tool.documents.word import document

    return document.read(data, name)


def write(corrected: Corrected) -> bytes:
    """Return the document with the corrections in it."""
    from qa_tool.documents.word import document

    return document.write(corrected)


def recognises(data: bytes) -> bool:
    """Say whether this is a zip with the parts of a Word document."""
    return data.startswith(b"PK\x03\x04") and b"[Content_Types].xml" in data and b"word/" in data


FORMAT = DocumentFormat(
    id="docx",
    title="Word document",
    suffixes=(".docx",),
    read=read,
    write=write,
    recognises=recognises,
    keeps_original=True,
    tracks=True,
    reads=(
        "paragraphs, headings, lists, tables, links, results of fields, content controls; then footnotes, endnotes and "
        "text boxes; "
        "tracked insertions are read, tracked deletions are not. Of a document "
        "that is one table with a first row such as source and target, or English and Korean, only these two columns. "
        "The strict variety of the format, too"
    ),
    writes=(
        "into the original; as tracked changes with author and date, and a comment where a check is the reason. "
        "Articles of other formats become a new document, a paragraph a line"
    ),
    keeps=(
        "everything else as it is, in the other parts byte for byte: formatting of the runs, styles, pictures, headers "
        "and footers, formulas, comments and changes of others"
    ),
    loses=(
        "not read: headers, footers, comments, formulas, codes of fields. No comment goes into a note or a text box. A "
        "line end at the edge of a table cell, a section, a note or a box cannot be taken out. Documents with macros "
        "or a password are refused"
    ),
)
