"""Plain text: in whatever encoding, and written back in the same with the same line ends."""

from __future__ import annotations

from qa_tool.documents.format import Corrected, DocumentFormat, Extracted
from qa_tool.documents.raw_text import raw_of
from qa_tool.domain.format_ids import PLAIN_TEXT, WRAPPED_TEXT
from qa_tool.text.encodings import encode
from qa_tool.text.lines import LineMap


def read(data: bytes, name: str, encoding: str | None) -> Extracted:
    """Return the text in the encoding named, or in that of its mark, in UTF-8, or in the one found from the bytes."""
    return Extracted(*raw_of(data, name, encoding))


def write(corrected: Corrected) -> bytes:
    """Return the corrected text in the encoding of the article."""
    return encode(corrected_raw(corrected), corrected.name, corrected.article.encoding)


def corrected_raw(corrected: Corrected) -> str:
    """Return the corrected text with the line ends of the original; new lines end as most of its lines do.

    A pasted text whose lines were broken at a width comes out in paragraphs: there is no file that it must resemble.
    """
    article = corrected.article
    raw = article.text if article.format == WRAPPED_TEXT and article.path is None else article.raw
    lines = LineMap(raw)
    pieces, at = [], 0
    for change in corrected.changes:
        pieces += [raw[at : lines.to_raw(change.start)], change.inserted.replace("\n", lines.dominant_end)]
        at = lines.to_raw(change.end)
    out = [""]
    for piece in filter(None, [*pieces, raw[at:]]):
        # Two line ends that come together here would be one.
        out += ["\n", piece] if out[-1].endswith("\r") and piece.startswith("\n") else [piece]
    return "".join(out)


FORMAT = DocumentFormat(
    id=PLAIN_TEXT,
    title="Plain text",
    suffixes=(".txt", ".text"),
    read=read,
    write=write,
    reads=(
        "the whole text; where its lines were broken at a width, whole paragraphs, which one click undoes; UTF-8, "
        "UTF-16, UTF-32, CP949, Shift-JIS, EUC-JP, GB18030, Big5, KOI8-R, Windows encodings"
    ),
    writes="in the encoding of the original, UTF-8 where it was another format",
    keeps="encoding, byte order mark, the line end of every line",
    loses="nothing; of other formats all but the text",
)
