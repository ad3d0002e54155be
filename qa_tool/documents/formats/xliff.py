"""XLIFF 1.2 and 2, and its dialects of Trados, memoQ and Phrase."""

from __future__ import annotations

from qa_tool.documents.format import Corrected, DocumentFormat, Extracted
from qa_tool.domain.errors import EmendError
from qa_tool.domain.said import say

# Expat and what reads segments are imported when a file of segments is opened.

_LOOK = 4096


def read(data: bytes, name: str, encoding: str | None) -> Extracted:
    """Return the translations as the article, a segment a line, and the sources."""
    from qa_tool.documents.bilingual.xliff import Xliff

    return Xliff.opened(data, name, encoding).extracted()


def write(corrected: Corrected) -> bytes:
    """Return the file with the corrections in it, or a new one."""
    from qa_tool.documents.bilingual.pairs import pairs
    from qa_tool.documents.bilingual.xliff import Xliff, made

    article = corrected.article
    if corrected.original is not None:
        return Xliff.opened(corrected.original, corrected.name, article.encoding).packed(corrected)
    if corrected.name.lower().endswith(_DIALECTS):
        raise EmendError(
            say("{name}: such a file can only be made by its own program.", name=corrected.name), "Use .xlf."
        )
    return made(pairs(corrected), article.title, article.source_language or "und", article.language).encode()


def recognises(data: bytes) -> bool:
    """Say whether this is XML with an XLIFF root."""
    return b"<xliff" in data[:_LOOK].replace(b"\0", b"") and data.lstrip()[:1] in b"\xef\xff\xfe<"


_DIALECTS = (".sdlxliff", ".mqxliff", ".mxliff")

FORMAT = DocumentFormat(
    id="xliff",
    title="XLIFF translation file",
    suffixes=(".xlf", ".xliff", *_DIALECTS),
    read=read,
    write=write,
    recognises=recognises,
    keeps_original=True,
    reads=(
        "XLIFF 1.2, 2.0 and 2.1, files of Trados, memoQ and Phrase: every translation is a line of the article, every "
        "source a line of its source. Units that are not to be translated are left out"
    ),
    writes=(
        'into the original; a corrected segment becomes state="final" (1.2, and its state-qualifier goes) or '
        'state="reviewed" (2, unless it was final), but not in files of Trados, memoQ and Phrase, which keep states of '
        "their own. An article of another format becomes XLIFF 1.2, a line or a pair of sentences a unit; it needs its "
        "source"
    ),
    keeps="every byte that no correction touches: elements, ids, notes, states, inline tags, encoding",
    loses=(
        "tags are not shown and cannot be taken out. One that the translation lacks shows as a lettered mark in the "
        "source; put into the translation, it becomes the tag. Line ends in a segment show as blanks, and one that "
        "is a tag stays whatever is typed. Segments cannot "
        "be joined or parted"
    ),
)
