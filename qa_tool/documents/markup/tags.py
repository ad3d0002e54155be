"""The tags of HTML and XML with their places in the file, in one pass that survives any input."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple


class Kind(Enum):
    """What a token is."""

    TEXT = "text"
    #: Text in a CDATA section of XML, in which nothing is markup.
    DATA = "data"
    OPEN = "open"
    CLOSE = "close"
    #: An element without content, as XML writes it.
    EMPTY = "empty"


class Token(NamedTuple):
    """A tag or a stretch of text; comments, declarations and instructions are none. Names of HTML are in lower case."""

    kind: Kind
    name: str
    first: int
    last: int


_NAME = re.compile(r"[A-Za-z_][^\s/>]*")
# A quotation mark counts where a value may begin only.
_STOP = re.compile(r"=\s*[\"']|>")
_ATTRIBUTE = re.compile(r"([^\s=<>\"'/]+)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+)))?")
# What stands in these is no markup.
_RAW = frozenset({"script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "noscript"})
CDATA, CDATA_END = "<![CDATA[", "]]>"
# HTML knows elements without content in these alone.
_FOREIGN = frozenset({"svg", "math"})
_COMMENT = re.compile(r"<!--(?:-?>|.*?--!?>)", re.DOTALL)


def tokens(raw: str, *, xml: bool = False) -> Iterator[Token]:
    """Yield the tags and the text of a file in their order."""
    at = text = 0
    while (start := raw.find("<", at)) >= 0:
        token, end = _tag(raw, start, xml=xml)
        if end == start:
            at = start + 1
            continue
        if start > text:
            yield Token(Kind.TEXT, "", text, start)
        if token is not None:
            yield token
        at = text = end
        if token is not None and token.kind is Kind.OPEN and not xml and token.name in _RAW:
            close = re.compile(rf"</{token.name}(?=[\s/>])", re.IGNORECASE).search(raw, end)
            at = text = close.start() if close else len(raw)
    if len(raw) > text:
        yield Token(Kind.TEXT, "", text, len(raw))


def attributes(raw: str, token: Token) -> dict[str, str]:
    """Return the attributes of a tag, as they are written."""
    inner = raw[token.first + 1 + len(token.name) : token.last - 1]
    # Nobody writes as many by hand or program.
    found = (match.groups("") for match in _ATTRIBUTE.finditer(inner[:20_000]))
    return {name.lower(): double or single or bare for name, double, single, bare in found}


def _tag(raw: str, at: int, *, xml: bool) -> tuple[Token | None, int]:
    """Return the token that begins at `at`, None for a comment and the like, and where it ends; `at` for text."""
    mark = raw[at + 1 : at + 2]
    if mark == "!":
        return _declaration(raw, at, xml=xml)
    if mark == "?":
        return None, _after(raw, "?>" if xml else ">", at)
    closing = mark == "/"
    name = _NAME.match(raw, at + 1 + closing)
    if name is None:
        return None, _after(raw, ">", at) if closing else at
    end = _end(raw, name.end())
    empty = raw[end - 2 : end] == "/>" and (xml or name[0].lower() in _FOREIGN)
    kind = Kind.CLOSE if closing else Kind.EMPTY if empty else Kind.OPEN
    return Token(kind, name[0] if xml else name[0].lower(), at, end), end


def _declaration(raw: str, at: int, *, xml: bool) -> tuple[Token | None, int]:
    if raw.startswith("<!--", at):
        if xml:
            return None, _after(raw, "-->", at + 4)
        # HTML takes "<!-->" for a whole comment, and "--!>" for the end of one.
        comment = _COMMENT.match(raw, at)
        return None, comment.end() if comment else len(raw)
    if xml and raw.startswith(CDATA, at):
        end = _after(raw, CDATA_END, at)
        closed = raw.startswith(CDATA_END, end - len(CDATA_END))
        return Token(Kind.DATA, "", at + len(CDATA), end - len(CDATA_END)) if closed else None, end
    end = _after(raw, ">", at)
    subset = raw.find("[", at, end)
    return None, end if subset < 0 or not xml else _after(raw, ">", max(raw.find("]", subset), subset))


def _end(raw: str, at: int) -> int:
    """Return where a tag ends that goes on at `at`."""
    while (stop := _STOP.search(raw, at)) is not None:
        if stop[0] == ">":
            return stop.end()
        close = raw.find(stop[0][-1], stop.end())
        if close < 0:
            break
        at = close + 1
    return len(raw)


def _after(raw: str, end: str, at: int) -> int:
    found = raw.find(end, at)
    return len(raw) if found < 0 else found + len(end)
