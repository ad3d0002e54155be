"""Web pages: the article in them, and corrections put back between the tags."""

from __future__ import annotations

from qa_tool.documents.format import Corrected, DocumentFormat, Extracted


def read(data: bytes, name: str, encoding: str | None) -> Extracted:
    """Return the text of the article."""
    from qa_tool.documents.markup import html_file

    return html_file.read(data, name, encoding)


def write(corrected: Corrected) -> bytes:
    """Return the page with the corrections in it, or a new one."""
    from qa_tool.documents.markup import html_file

    return html_file.write(corrected)


FORMAT = DocumentFormat(
    id="html",
    title="Web page",
    suffixes=(".html", ".htm", ".xhtml"),
    read=read,
    write=write,
    keeps_original=True,
    reads=(
        "the article: headings, paragraphs, lists, tables, quotations, captions, words of links; menus, forms, "
        "scripts, code, numbers of notes and what is hidden are left out. The encoding is that of the byte order mark, "
        "of `meta`, or found from the bytes"
    ),
    writes="into the original, in its encoding; articles of other formats become a new page, a paragraph a line",
    keeps="every other byte: tags, attributes, comments, references, scripts, line ends",
    loses=(
        "several blanks are read as one; a new line becomes `<br>`, and the edges of headings, list items and cells "
        "cannot be taken out"
    ),
)
