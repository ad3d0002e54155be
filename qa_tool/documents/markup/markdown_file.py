"""A Markdown file as a whole: its text out, corrected text in, and a new file for text that comes from elsewhere."""

from __future__ import annotations

from qa_tool.documents.format import Corrected, Extracted
from qa_tool.documents.markup.charset import codec_and_mark
from qa_tool.documents.markup.markdown_page import MarkdownPage
from qa_tool.documents.markup.spliced import Splice, spliced
from qa_tool.documents.raw_text import LARGER, raw_of
from qa_tool.domain.errors import EmendError
from qa_tool.domain.said import say
from qa_tool.text.encodings import encode
from qa_tool.text.files import too_large
from qa_tool.text.lines import normalise

# A book; parsing takes some seconds a megabyte.
_MOST = 2 * 1024 * 1024
# For each of them the rest of its paragraph is looked through.
_MOST_LINKS = 10_000


def read(data: bytes, name: str, encoding: str | None) -> Extracted:
    """Return the text of a file without its marks."""
    if len(data) > _MOST:
        raise too_large(name, _MOST, LARGER)
    raw, found = raw_of(data, name, encoding)
    if raw.count("[") > _MOST_LINKS:
        raise EmendError(say("{name} holds more than {most:,} square brackets.", name=name, most=_MOST_LINKS), LARGER)
    text = MarkdownPage(raw).words.text
    if not text:
        raise EmendError(
            say("{name} holds no text outside of code.", name=name), "Open a file with the text of an article."
        )
    return Extracted(text, found)


def write(corrected: Corrected) -> bytes:
    """Return the file with the changes, or a new one where the article comes from elsewhere."""
    name, encoding = corrected.name, corrected.article.encoding
    if corrected.original is None:
        lines = [line for line in corrected.text.split("\n") if line.strip()]
        page = MarkdownPage("")
        text = "\n\n".join(page.written(Splice(0, 0, line)) for line in lines)
        return encode(text + "\n", name, "utf-8")
    raw, _ = raw_of(corrected.original, name, encoding)
    page = MarkdownPage(raw)
    if page.words.text != corrected.article.raw:
        raise EmendError(say("{name}: the file does not hold the text of the article.", name=name), "Open it again.")
    splices = page.splices(page.words.splices(corrected.changes, name, "Markdown"))
    # Says which character the encoding has not.
    encode("".join(each.text for each in splices), name, encoding)
    codec, mark = codec_and_mark(encoding)
    data = spliced(corrected.original, raw, codec, splices, page.written, mark=mark)
    # What was put in may be a mark together with what it stands beside.
    again = MarkdownPage(raw_of(data, name, encoding)[0]).words.text
    if normalise(again).split() != corrected.text.split():
        raise EmendError(
            say("{name}: a correction would become a mark of Markdown, or stop one from being one.", name=name),
            "Export as .txt.",
        )
    return data
