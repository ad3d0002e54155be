"""XML with the place of every element: what parsers do not tell, and what files are written back by.

Expat says whether it is sound, and then a pattern is enough to find its tags. No entities, nothing fetched, bounded
depth; what is wrong is one sentence.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import partial
from typing import NamedTuple
from xml.parsers import expat
from xml.sax.saxutils import unescape

from qa_tool.documents.bilingual.declared import declared
from qa_tool.documents.raw_text import raw_of
from qa_tool.domain.errors import EmendError
from qa_tool.domain.said import say

_MEND = say("Export it anew, or open it in an XML editor to mend it.")
_DEEPEST = 256
_LOOK = 1024
_DECLARED = re.compile(rb"\s*<\?xml[^>]*?encoding\s*=\s*[\"']([A-Za-z0-9._-]+)[\"']")
_BYTE_ORDER_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
# Of text that is known to be sound.
_TOKEN = re.compile(
    r"<(?:!--.*?-->|!\[CDATA\[.*?\]\]>|\?.*?\?>|(/?)([^\s/>!?]+)((?:[^>\"']++|\"[^\"]*+\"|'[^']*+')*+)>)", re.DOTALL
)
_SAID = re.compile(r"([^\s=]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_QUOTES = {"&quot;": '"', "&apos;": "'"}
_ATTRIBUTE = r"\s+{name}\s*=\s*(?:\"[^\"]*\"|'[^']*')"


class Place(NamedTuple):
    """Where a tag stands: [start, end) in code points of the whole text; `empty` is one such as <x/>."""

    start: int
    end: int
    empty: bool


Started = Callable[[str, str, Callable[[], Place]], "int | None"]
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
    """Tell of every tag in order; EmendError, naming `name`, for what is no sound XML.

    With a tag its attributes are told as they stand (see `attribute`), and a function that returns its place. `started`
    may return where to go on, past tags that nobody needs to know of.
    """
    _check(text, name)
    at = depth = 0
    while (found := _TOKEN.search(text, at)) is not None:
        at = found.end()
        end, tag, rest = found.groups()
        if tag is None:
            continue
        place = partial(_place_of, found)
        if end:
            depth -= 1
            ended(tag, place)
            continue
        depth += 1
        if depth > _DEEPEST:
            raise EmendError(say("{name} is nested more than {deepest} deep.", name=name, deepest=_DEEPEST), _MEND)
        at = started(tag, rest, place) or at
        if rest.endswith("/"):
            depth -= 1
            ended(tag, place)


def _check(text: str, name: str) -> None:
    """Let Expat see whether this is sound XML without entities of its own."""
    # What the file declares is right for its bytes, not for these.
    parser = expat.ParserCreate("UTF-8")

    def refuse(*_said: object) -> None:
        raise EmendError(say("{name} declares XML entities, which can hide anything.", name=name), _MEND)

    parser.EntityDeclHandler = parser.SkippedEntityHandler = refuse
    try:
        parser.Parse(text.encode("utf-8", "surrogatepass"), True)
    except expat.ExpatError as error:
        reason = expat.errors.messages.get(error.code, "it is not well-formed")
        raise EmendError(
            say("{name} is not sound XML in line {line}: {reason}.", name=name, line=error.lineno, reason=reason),
            _MEND,
        ) from error


def _place_of(found: re.Match[str]) -> Place:
    return Place(found.start(), found.end(), found[0].endswith("/>"))


def attribute(said: str, name: str) -> str:
    """Return what an attribute says, "" where it is not there; `said` holds all of a tag."""
    return attributes(said).get(name, "") if name in said else ""


def attributes(said: str) -> Mapping[str, str]:
    """Return all attributes of a tag."""
    return {key: unescape(one or other, _QUOTES) for key, one, other in _SAID.findall(said)}


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
