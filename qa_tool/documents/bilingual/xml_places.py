"""XML with the place of every element: what lxml does not tell, and what files are written back by.

Expat says where each tag begins. No entities, nothing fetched, bounded depth; what is wrong is one sentence.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple
from xml.parsers import expat

from qa_tool.documents.bilingual.declared import declared
from qa_tool.documents.raw_text import raw_of
from qa_tool.domain.errors import EmendError

_MEND = "Export it anew, or open it in an XML editor to mend it."
_DEEPEST = 256
_LOOK = 1024
_DECLARED = re.compile(rb"\s*<\?xml[^>]*?encoding\s*=\s*[\"']([A-Za-z0-9._-]+)[\"']")
_BYTE_ORDER_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_TAG = re.compile(r"<(?:[^>\"']|\"[^\"]*\"|'[^']*')*>")
_ATTRIBUTE = r"\s+{name}\s*=\s*(?:\"[^\"]*\"|'[^']*')"


class Place(NamedTuple):
    """Where a tag stands: [start, end) in code points of the whole text; `empty` is one such as <x/>."""

    start: int
    end: int
    empty: bool


Started = Callable[[str, Mapping[str, str], Callable[[], Place]], None]
Ended = Callable[[str, Callable[[], Place]], None]


def text_of(data: bytes, name: str, encoding: str | None) -> tuple[str, str]:
    """Return the text of an XML file and its encoding: by byte order mark, else as declared, else UTF-8."""
    if encoding is None and not data.startswith(_BYTE_ORDER_MARKS):
        said = _DECLARED.match(data[:_LOOK])
        if said is not None:
            encoding = declared(said[1], name)
        elif b"\0" not in data[:4]:
            encoding = "utf-8"
    return raw_of(data, name, encoding)


def walk(text: str, name: str, started: Started, ended: Ended) -> None:
    """Tell of every tag in order, each with what finds its place; EmendError, naming `name`, for what is no sound XML.

    The place may only be asked for while a tag is told of.
    """
    _Walk(text, name, started, ended)


class _Walk:
    """One reading of a text; bytes of UTF-8 become code points once, for places are asked for in order."""

    def __init__(self, text: str, name: str, started: Started, ended: Ended) -> None:
        self._text, self._name = text, name
        self._data = text.encode("utf-8", "surrogatepass")
        self._bytes = self._chars = self._depth = 0
        self._started, self._ended = started, ended
        # What the file declares is right for its bytes, not for these.
        self._parser = parser = expat.ParserCreate("UTF-8")
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.EntityDeclHandler = self._refuse
        parser.SkippedEntityHandler = self._refuse
        try:
            parser.Parse(self._data, True)
        except expat.ExpatError as error:
            reason = expat.errors.messages.get(error.code, "it is not well-formed")
            raise EmendError(f"{name} is not sound XML in line {error.lineno}: {reason}.", _MEND) from error

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise EmendError(f"{self._name} is nested more than {_DEEPEST} deep.", _MEND)
        self._started(tag, attributes, self._place)

    def _end(self, tag: str) -> None:
        self._depth -= 1
        self._ended(tag, self._place)

    def _place(self) -> Place:
        at = self._parser.CurrentByteIndex
        if at >= self._bytes:
            self._chars += len(self._data[self._bytes : at].decode("utf-8", "surrogatepass"))
            self._bytes = at
        tag = _TAG.match(self._text, self._chars)
        if tag is None:
            # The end of an element such as <x/> is told behind it.
            return Place(self._chars, self._chars, empty=True)
        return Place(tag.start(), tag.end(), tag[0].endswith("/>"))

    def _refuse(self, *_said: object) -> None:
        raise EmendError(f"{self._name} declares XML entities, which can hide anything.", _MEND)


def with_attribute(tag: str, name: str, value: str | None) -> str:
    """Return a tag with another value for an attribute that needs no escapes, or without it; the rest is as it was."""
    without = re.compile(_ATTRIBUTE.format(name=re.escape(name)))
    found = without.search(tag)
    if value is None:
        return without.sub("", tag, count=1)
    said = f'{name}="{value}"'
    if found is None:
        end = re.search(r"\s*/?>\Z", tag)
        at = end.start() if end else len(tag)
        return f"{tag[:at]} {said}{tag[at:]}"
    kept = found[0][: len(found[0]) - len(found[0].lstrip())]
    return f"{tag[: found.start()]}{kept}{said}{tag[found.end() :]}"
