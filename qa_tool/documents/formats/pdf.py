"""PDF, read only: lines on pages are put together to paragraphs again."""

from __future__ import annotations

from qa_tool.documents.format import DocumentFormat, Extracted


def read(data: bytes, name: str, _encoding: str | None) -> Extracted:
    """Return the text."""
    from qa_tool.documents import pdf_text

    return pdf_text.read(data, name)


def recognises(data: bytes) -> bool:
    """Say whether this starts as a PDF does."""
    return data.startswith(b"%PDF-")


FORMAT = DocumentFormat(
    id="pdf",
    title="PDF",
    suffixes=(".pdf",),
    read=read,
    recognises=recognises,
    reads="the text of all pages; lines are joined to paragraphs, and words that are parted at their ends",
    keeps="the text, as far as the file says it",
    loses=(
        "headings, tables, columns, notes and pictures are not told from text; where a paragraph ends is a guess. "
        "Scanned pages without text, and files with a password, are refused"
    ),
    warning=(
        "A PDF is read only, and knows no paragraphs: where they end, and the order of columns, tables and notes, is a "
        "guess, and pictures are left out. Corrections go out as another format."
    ),
)
