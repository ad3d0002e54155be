"""PO files of gettext."""

from __future__ import annotations

from qa_tool.documents.format import Corrected, DocumentFormat, Extracted


def read(data: bytes, name: str, encoding: str | None) -> Extracted:
    """Return the translations as the article, one a line, and the messages as its source."""
    from qa_tool.documents.bilingual.po import Po

    return Po.opened(data, name, encoding).extracted()


def write(corrected: Corrected) -> bytes:
    """Return the file with the corrections in it, or a new one."""
    from qa_tool.documents.bilingual.pairs import pairs
    from qa_tool.documents.bilingual.po import Po, made

    article = corrected.article
    if corrected.original is not None:
        return Po.opened(corrected.original, corrected.name, article.encoding).packed(corrected)
    return made(pairs(corrected), article.source_language or "und", article.language).encode()


FORMAT = DocumentFormat(
    id="po",
    title="PO translation file",
    suffixes=(".po",),
    read=read,
    write=write,
    keeps_original=True,
    reads=(
        "every translation is a line of the article, every plural form one of its own, every message a line of its "
        "source; in the encoding that the header says"
    ),
    writes=(
        "into the original; a corrected message is fuzzy no more. An article of another format becomes a new file, a "
        "line or a pair of sentences a message; it needs its source"
    ),
    keeps=(
        "every byte that no correction touches: comments, flags, contexts, earlier messages, obsolete ones, line breaks"
    ),
    loses="line ends in a message show as blanks, those around it not at all; obsolete messages are not shown",
)
