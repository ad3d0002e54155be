"""Rich text from the clipboard, as Word, LibreOffice, Google Docs and browsers put it there, made a small page.

What it says stays, with its paragraphs, headings, lists and links; how it looked does not.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from html import escape, unescape
from itertools import groupby
from typing import NamedTuple

from qa_tool.documents.markup.folding import FoldedLine
from qa_tool.documents.markup.page import PageReader
from qa_tool.documents.markup.tags import Kind, attributes, tokens
from qa_tool.text.xml_characters import legal

# What takes a second.
_MOST = 1_000_000
_START, _END = (re.compile(rf"<!--\s*{name}Fragment\s*-->", re.IGNORECASE) for name in ("Start", "End"))
# The marks of lists, which Word writes out for browsers that know no lists, and text that a tracked change took out.
_NOT_SAID = tuple(
    (re.compile(first, re.IGNORECASE), re.compile(last, re.IGNORECASE))
    for first, last in (
        (r"<!(?:--)?\[if !supportLists\](?:--)?>", r"<!(?:--)?\[endif\](?:--)?>"),
        (r"<del(?:\s[^<>]*)?>", r"</del\s*>"),
    )
)
_HEADING = re.compile(r"h[1-6]")


class _Link(NamedTuple):
    """A stretch of the markup that is a link, and its address."""

    first: int
    last: int
    address: str


class Pasted(NamedTuple):
    """The text, a paragraph a line, and a page with it; None where that would say no more than the text."""

    text: str
    page: bytes | None


def pasted(markup: str) -> Pasted:
    """Return what is in rich text; no text for more than anybody reads."""
    if len(markup) > _MOST:
        return Pasted("", None)
    raw = legal(_fragment(markup))
    for first, last in _NOT_SAID:
        raw = _without(raw, first, last)
    lines = PageReader(raw).lines
    links = list(_links(raw))
    text = "\n".join(line.text for line in lines)
    if not text.strip() or not (links or any(map(_is_special, lines))):
        return Pasted(text, None)
    body = ""
    for is_item, group in groupby(lines, lambda line: line.block == "li"):
        written = "".join(_element(line, links) for line in group)
        body += f"<ul>\n{written}</ul>\n" if is_item else written
    title = escape(next(filter(str.strip, text.split("\n"))))
    return Pasted(text, f'<!DOCTYPE html>\n<meta charset="utf-8">\n<title>{title}</title>\n{body}'.encode())


def _fragment(markup: str) -> str:
    """Return what was chosen of a page, where it says that."""
    start = _START.search(markup)
    end = _END.search(markup, start.end()) if start else None
    return markup[start.end() : end.start()] if start and end else markup


def _without(raw: str, first: re.Pattern[str], last: re.Pattern[str]) -> str:
    """Return the markup without the stretches that begin and end so, in a time that grows with its length only."""
    out, at = [], 0
    while (start := first.search(raw, at)) and (end := last.search(raw, start.end())):
        out.append(raw[at : start.start()])
        at = end.end()
    return "".join([*out, raw[at:]])


def _is_special(line: FoldedLine) -> bool:
    return line.block == "li" or _HEADING.fullmatch(line.block) is not None


def _links(raw: str) -> list[_Link]:
    found: list[_Link] = []
    opened: tuple[int, str] | None = None
    for token in tokens(raw):
        if token.name == "a" and token.kind is Kind.OPEN:
            opened = token.last, unescape(attributes(raw, token).get("href", ""))
        elif token.name == "a" and token.kind is Kind.CLOSE and opened is not None:
            if opened[1].partition(":")[0].lower() in {"http", "https", "mailto"}:
                found.append(_Link(opened[0], token.first, opened[1]))
            opened = None
    return found


def _element(line: FoldedLine, links: list[_Link]) -> str:
    """Return a line as an element of the page."""
    starts = [link.first for link in links]

    def link_at(part: tuple[str, int, int]) -> _Link | None:
        number = bisect_right(starts, part[1]) - 1
        return links[number] if number >= 0 and part[1] < links[number].last else None

    inner = ""
    for link, parts in groupby(line.parts, link_at):
        said = escape("".join(part[0] for part in parts), quote=False).replace("\n", "<br>")
        inner += f'<a href="{escape(link.address)}">{said}</a>' if link else said
    name = line.block if _is_special(line) else "p"
    return f"<{name}>{inner}</{name}>\n"
