"""Markdown: the words are read, the marks stay."""

from __future__ import annotations

from pathlib import PurePath

from qa_tool.documents.format import Corrected, DocumentFormat, Extracted
from qa_tool.documents.formats import plain_text
from qa_tool.domain.format_ids import PLAIN_TEXT


def read(data: bytes, name: str, encoding: str | None) -> Extracted:
    """Return the text without its marks."""
    from qa_tool.documents.markup import markdown_file

    return markdown_file.read(data, name, encoding)


def write(corrected: Corrected) -> bytes:
    """Return the file with the corrections in it, or a new one."""
    article = corrected.article
    if article.format == PLAIN_TEXT and article.path and PurePath(article.path).suffix.lower() in FORMAT.suffixes:
        # Its marks were read as text, as they were before this format was there.
        return plain_text.write(corrected)
    from qa_tool.documents.markup import markdown_file

    return markdown_file.write(corrected)


FORMAT = DocumentFormat(
    id="markdown",
    title="Markdown",
    suffixes=(".md", ".markdown"),
    read=read,
    write=write,
    keeps_original=True,
    reads=(
        "headings, paragraphs (however their lines are broken), lists, quotations, tables, words of links and "
        "pictures, code within a line, notes; not blocks of code or HTML, addresses, front matter, numbers of notes, "
        "boxes of tasks. Encodings as plain text"
    ),
    writes=(
        "into the original, in its encoding; what would be a mark is escaped. Articles of other formats become a new "
        "file, a paragraph a line"
    ),
    keeps="every other byte: marks, addresses, code, front matter, line ends",
    loses="the edges of headings, list items and cells cannot be taken out; a new line in one becomes `<br>`",
)
