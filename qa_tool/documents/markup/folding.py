"""Lines of text out of marked up text: blanks are folded and references resolved as a browser does."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field
from functools import partial

from qa_tool.documents.markup.spliced import EDGE, SplicedText
from qa_tool.documents.markup.tags import Kind, tokens

# Words with one blank between them, a reference, blanks, what is left. Possessive, or each word of a line of megabytes
# would be remembered as a way back.
_PARTS = re.compile(
    r"[^ \t\r\n\f&]++(?: [^ \t\r\n\f&]++)*+"
    r"|&(?:#[0-9]{1,8}|#[xX][0-9a-fA-F]{1,8}|[A-Za-z][A-Za-z0-9]{1,31});?"
    r"|[ \t\r\n\f]+|&"
)
# What is put in behind the last word of a line, which is a link, is none.
_LINK_END = re.compile(r"(?:</(?:b|i|u|em|strong|span|font|text:span)\s*>)*</(?:text:)?a\s*>", re.IGNORECASE)
_BLANK = frozenset(" \t\r\n\f")


@dataclass(slots=True)
class FoldedLine:
    """A line of text: its parts, each with its stretch of the file, and where in the page it stands."""

    parts: list[tuple[str, int, int]] = field(default_factory=list)
    #: Stretches of blanks that are read as one with the part of that number, though tags stand between.
    folded: dict[int, list[tuple[int, int]]] = field(default_factory=dict)
    #: Number of the part of the page that it belongs to.
    container: int = 0
    #: Name of the block that it is.
    block: str = ""
    #: Whether it is in a menu, a form or the like.
    aside: bool = False
    #: How many of its characters are links.
    linked: int = 0

    @property
    def text(self) -> str:
        """All of it."""
        return "".join(part[0] for part in self.parts)


class Folding:
    """Puts lines together; what begins and ends one is for the format to say."""

    def __init__(self) -> None:
        """Start empty."""
        self.lines: list[FoldedLine] = []
        #: Whether what comes next is a link.
        self.in_link = False
        self._open = FoldedLine()

    def text(self, raw: str, first: int, last: int, *, literal: bool = False) -> None:
        """Add text of the file with its blanks folded; where it is `literal`, nothing in it is a reference."""
        for match in _PARTS.finditer(raw, first, last):
            part = match[0]
            if part[0] == "&" and len(part) > 1 and not literal:
                part = html.unescape(part)
            # A line end may be written as a reference, too.
            if part[:1] not in _BLANK:
                self.put(part, match.start(), match.end())
            elif self._open.parts and self._open.parts[-1][0][-1] not in " \n":
                self.put(" ", match.start(), match.end())
            elif self._open.parts:
                self._open.folded.setdefault(len(self._open.parts) - 1, []).append(match.span())

    def put(self, text: str, first: int, last: int) -> None:
        """Add text that stands for a stretch of the file."""
        if text:
            self._open.parts.append((text, first, last))
            self._open.linked += len(text) if self.in_link else 0

    def new_line(self, first: int, last: int) -> None:
        """Add a line end inside a block, that of an empty line at its start left out."""
        self._trim(" ")
        if self._open.parts:
            self.put("\n", first, last)

    def end_block(self, container: int = 0, block: str = "", *, aside: bool = False) -> None:
        """End the line, where there is something in it."""
        self._trim(" \n")
        line = self._open
        if any(part[0].strip() for part in line.parts):
            line.container, line.block, line.aside = container, block, aside
            self.lines.append(line)
        self._open = FoldedLine()

    def _trim(self, what: str) -> None:
        parts = self._open.parts
        while parts and parts[-1][0] in what:
            parts.pop()
            self._open.folded.pop(len(parts), None)


def joined(raw: str, lines: list[FoldedLine], joint: re.Pattern[str]) -> SplicedText:
    """Return the text of lines; where nothing but a joint (its first group) is between two, it can be taken out."""
    out = SplicedText(partial(_outside, raw))
    for number, line in enumerate(lines):
        if number:
            first, last = lines[number - 1].parts[-1][2], line.parts[0][1]
            # What is far apart in the file is no neighbour.
            between = joint.fullmatch(raw, first, last) if 0 <= last - first < 2000 else None
            out.end_line(between.span(1) if between else EDGE)
        for place, part in enumerate(line.parts):
            out.put(*part, line.folded.get(place, ()))
    return out


def _outside(raw: str, first: int, last: int) -> int:
    """Return the place behind all tags that close something between two words, or behind a link that ends a line."""
    if first == last:
        link = _LINK_END.match(raw, first)
        return link.end() if link else first
    # Read as XML, in which nothing that stands in a comment or a value is taken for a tag.
    return first + max((each.last for each in tokens(raw[first:last], xml=True) if each.kind is Kind.CLOSE), default=0)
