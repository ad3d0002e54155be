"""A web page as a whole: its article out, corrected text in, and a new page for text that comes from elsewhere."""

from __future__ import annotations

from functools import partial
from html import escape

from qa_tool.documents.format import Corrected, Extracted
from qa_tool.documents.markup.article_body import article_lines
from qa_tool.documents.markup.cdata import DataSections, without_sections
from qa_tool.documents.markup.charset import codec_and_mark, page_text, said_encoding
from qa_tool.documents.markup.folding import joined
from qa_tool.documents.markup.page import JOINT, PageReader, is_xhtml, written_in
from qa_tool.documents.markup.spliced import SplicedText, spliced
from qa_tool.domain.errors import EmendError
from qa_tool.domain.said import say
from qa_tool.text.xml_characters import legal


def read(data: bytes, name: str, encoding: str | None) -> Extracted:
    """Return the text of the article in a page; EmendError where there is none."""
    raw, found = page_text(data, name, encoding)
    said = encoding is None and found == said_encoding(data)
    text = _article(raw).text
    if not text:
        raise EmendError(
            say("{name} holds no text of an article.", name=name), "Open the page in a browser, and paste its text."
        )
    return Extracted(text, found, encoding_is_said=said)


def write(corrected: Corrected) -> bytes:
    """Return the page with the changes, or a new one where the article comes from elsewhere."""
    if corrected.original is None:
        return _new(corrected)
    raw, encoding = page_text(corrected.original, corrected.name, corrected.article.encoding)
    article = _article(raw)
    if article.text != corrected.article.raw:
        raise EmendError(
            say("{name}: the page does not hold the text of the article.", name=corrected.name), "Open it again."
        )
    splices = article.splices(corrected.changes, corrected.name, "a web page")
    codec, mark = codec_and_mark(encoding)
    xml = is_xhtml(raw)
    put = partial(written_in, DataSections(raw if xml else ""), codec=codec, line_break="<br/>" if xml else "<br>")
    return spliced(corrected.original, raw, codec, splices, put, mark=mark)


def _article(raw: str) -> SplicedText:
    xml = is_xhtml(raw)
    # What looks for the article reads HTML, in which there are no sections.
    return joined(raw, article_lines(without_sections(raw) if xml else raw, PageReader(raw, xml=xml)), JOINT)


def _new(corrected: Corrected) -> bytes:
    lines = [line for line in legal(corrected.text).split("\n") if line.strip()]
    title = escape(legal(corrected.article.title))
    head = (
        f'<!DOCTYPE html>\n<html lang="{corrected.article.language}">\n<meta charset="utf-8">\n<title>{title}</title>\n'
    )
    return (head + "".join(f"<p>{escape(line, quote=False)}</p>\n" for line in lines) + "</html>\n").encode()
