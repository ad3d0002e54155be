"""TMX translation memories."""

from __future__ import annotations

from qa_tool.documents.format import Corrected, DocumentFormat, Extracted

_LOOK = 4096


def read(data: bytes, name: str, encoding: str | None) -> Extracted:
    """Return the translations as the article, a unit a line, and the sources."""
    from qa_tool.documents.bilingual.tmx import Tmx

    return Tmx.opened(data, name, encoding).extracted()


def write(corrected: Corrected) -> bytes:
    """Return the file with the corrections in it, or a new one."""
    from qa_tool.documents.bilingual.pairs import pairs
    from qa_tool.documents.bilingual.tmx import Tmx, made

    article = corrected.article
    if corrected.original is not None:
        return Tmx.opened(corrected.original, corrected.name, article.encoding).packed(corrected)
    return made(pairs(corrected), article.source_language or "und", article.language).encode()


def recognises(data: bytes) -> bool:
    """Say whether this is XML with a TMX root."""
    return b"<tmx" in data[:_LOOK].replace(b"\0", b"") and data.lstrip()[:1] in b"\xef\xff\xfe<"


FORMAT = DocumentFormat(
    id="tmx",
    title="TMX translation memory",
    suffixes=(".tmx",),
    read=read,
    write=write,
    recognises=recognises,
    keeps_original=True,
    reads=(
        "TMX 1.1 to 1.4b: the units' English, or else the language that most have, is the article, a unit a line; the "
        "language that the file was translated from is the source"
    ),
    writes=(
        "into the original. An article of another format becomes TMX 1.4b, a line or a pair of sentences a unit; it "
        "needs its source"
    ),
    keeps="every byte that no correction touches: other languages, properties, notes, dates, inline tags, encoding",
    loses=(
        "tags are as in XLIFF. Who changed a unit and when is not written. Of several translations into one language "
        "in a unit the first is shown. Pairs of which one side is empty do not go into a new file"
    ),
)
