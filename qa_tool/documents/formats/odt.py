"""OpenDocument texts (.odt, .fodt): corrected text goes back into its runs."""

from __future__ import annotations

from qa_tool.documents.format import Corrected, DocumentFormat, Extracted


def read(data: bytes, name: str, _encoding: str | None) -> Extracted:
    """Return the text of the document."""
    from qa_tool.documents.markup import open_document

    return open_document.read(data, name)


def write(corrected: Corrected) -> bytes:
    """Return the document with the corrections in it, or a new one."""
    from qa_tool.documents.markup import open_document

    return open_document.write(corrected)


def recognises(data: bytes) -> bool:
    """Say whether this is a zip with the type of an OpenDocument text at its start."""
    return data.startswith(b"PK\x03\x04") and b"application/vnd.oasis.opendocument.text" in data[:200]


FORMAT = DocumentFormat(
    id="odt",
    title="OpenDocument text",
    suffixes=(".odt", ".fodt"),
    read=read,
    write=write,
    recognises=recognises,
    keeps_original=True,
    reads=(
        "paragraphs, headings, lists, tables, links, results of fields; then footnotes, endnotes and text boxes; "
        "tracked insertions are read, tracked deletions are not"
    ),
    writes="into the original; articles of other formats become a new document, a paragraph a line",
    keeps="everything else as it is, in the other parts byte for byte: styles, pictures, comments, changes of others",
    loses=(
        "not read: headers, footers, formulas. Corrections are not tracked; the edges of headings, list items, cells "
        "and notes cannot be taken out. Documents with a password are refused"
    ),
)
