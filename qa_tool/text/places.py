"""What kind of place something stands in: a headline, a caption, a list, a table, a quotation, or running text."""

from __future__ import annotations

import re

from qa_tool.domain.decision import Place
from qa_tool.domain.span import Span
from qa_tool.text.patterns import later
from qa_tool.text.quotes import pair_quotes

_ITEM = later(r"\s*(?:[-–—•*·▪▫◦‣⁃■□●○▲△▶►▷◆◇★☆※✓✔➤]|\(?\d{1,3}[.)]|\(?[a-z]\)|\([A-Z]\)|[①-⑳])\s+\S")
# A line that names its picture: "Photo: …", "[Photo = …]", "AP Photo/…", "… (Photo by …)"
_PICTURE = r"(?:photos?|photographs?|pictures?|images?|graphics?|infographic|illustration|video|screenshot|caption)"
_CAPTION = later(
    rf"\W*(?:\w+\s){{0,2}}{_PICTURE}(?:\s\w+)?\s?(?:[:：=/|]|\s[-–—]\s|\b(?:by|courtesy|credit|provided|taken|from)\b)"
    rf"|\W*(?:pictured|photographed)\b"
    rf"|.*[(\[](?:[^()\[\]]*\W)?(?:{_PICTURE}|courtesy|credit)\b[^()\[\]]*[)\]]\W*$",
    re.IGNORECASE,
)
_CELLS = later(r"\t|\|[^|]*\||\S {3,}\S.*\S {3,}\S")
_ENDED = (".", "!", "?", "…", ":", ";", ",")
_CLOSING = " \t\"”’')]»"
_SENTENCE_END = later(r"[a-z\d”\"')][.!?] +[A-Z“\"(]")
#: More words in one line are running text that lost its full stop.
_LONGEST_HEADLINE = 22


def kind_of_line(line: str) -> Place:
    """Return what a paragraph is as a whole; TEXT for running text, in which there may be quotations."""
    if _CAPTION.match(line):
        return Place.CAPTION
    if _CELLS.search(line):
        return Place.TABLE
    if _ITEM.match(line):
        return Place.LIST
    bare = line.rstrip(_CLOSING)
    headline = (
        bare and not bare.endswith(_ENDED) and len(line.split()) <= _LONGEST_HEADLINE and not _SENTENCE_END.search(line)
    )
    return Place.HEADLINE if headline else Place.TEXT


def kind_of_place(paragraph: str, span: Span) -> Place:
    """Return in what kind of place of its paragraph `span` stands."""
    kind = kind_of_line(paragraph)
    if kind is Place.TEXT and pair_quotes(paragraph).quoted(span.start):
        return Place.QUOTATION
    return kind
