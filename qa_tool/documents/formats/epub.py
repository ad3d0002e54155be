"""E-books (.epub): web pages in a zip, read and written back as such."""

from __future__ import annotations

from qa_tool.documents.format import Corrected, DocumentFormat, Extracted


def read(data: bytes, name: str, _encoding: str | None) -> Extracted:
    """Return the text of the book."""
    from qa_tool.documents.markup import book

    return book.read(data, name)


def write(corrected: Corrected) -> bytes:
    """Return the book with the corrections in it."""
    from qa_tool.documents.markup import book

    return book.write(corrected)


def recognises(data: bytes) -> bool:
    """Say whether this is a zip with the type of a book at its start."""
    return data.startswith(b"PK\x03\x04") and b"application/epub+zip" in data[:200]


FORMAT = DocumentFormat(
    id="epub",
    title="E-book",
    suffixes=(".epub",),
    read=read,
    write=write,
    recognises=recognises,
    keeps_original=True,
    reads="the text of all chapters in their order: headings, paragraphs, lists, tables, captions, words of links",
    writes="into the original; articles of other formats cannot become one",
    keeps="every other byte of the chapters, and all other parts",
    loses=(
        "table of contents, title page data and pictures are left alone; as in web pages, edges cannot be taken out. "
        "Locked books are refused"
    ),
)
