"""An e-book: its chapters are pages in a zip, read one after the other."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from functools import partial
from urllib.parse import unquote

from lxml import etree

from qa_tool.documents.format import Corrected, Extracted
from qa_tool.documents.markup.cdata import DataSections
from qa_tool.documents.markup.charset import codec_and_mark, page_text
from qa_tool.documents.markup.folding import joined
from qa_tool.documents.markup.page import JOINT, PageReader, written_in
from qa_tool.documents.markup.spliced import SplicedText, spliced
from qa_tool.documents.packing import repacked
from qa_tool.documents.signatures import kind_of
from qa_tool.documents.unpacking import unpacked
from qa_tool.domain.errors import EmendError
from qa_tool.domain.net_change import NetChange
from qa_tool.domain.said import say
from qa_tool.text import safe_xml

_CONTAINER = "META-INF/container.xml"
_LOCKS = "META-INF/encryption.xml"
_MEND = say("Open it in an e-book editor to mend it.")
_PAGES = frozenset({"application/xhtml+xml", "text/html"})


class _Chapter:
    """A page of the book, and its stretch of the text."""

    def __init__(self, part: str, data: bytes, name: str) -> None:
        """Read it."""
        self.part = part
        self._data = data
        self._raw, self._encoding = page_text(data, name, None)
        self.words: SplicedText = joined(self._raw, PageReader(self._raw, xml=True).lines, JOINT)

    def corrected(self, changes: list[NetChange], name: str) -> bytes:
        """Return the page with changes that count from its start."""
        codec, mark = codec_and_mark(self._encoding)
        splices = self.words.splices(changes, name, "an e-book")
        put = partial(written_in, DataSections(self._raw), codec=codec, line_break="<br/>")
        return spliced(self._data, self._raw, codec, splices, put, mark=mark)


def read(data: bytes, name: str) -> Extracted:
    """Return the text of a book, a paragraph a line."""
    text = "\n".join(chapter.words.text for chapter in _chapters(data, name))
    if not text.strip():
        raise EmendError(say("{name} is empty.", name=name), "Open a file with the text of an article.")
    return Extracted(text)


def write(corrected: Corrected) -> bytes:
    """Return the book with the changes."""
    name, data = corrected.name, corrected.original
    if data is None:
        raise EmendError(
            say("{name}: only an e-book can be saved as an e-book.", name=name), "Export as .html or .docx."
        )
    chapters = list(_chapters(data, name))
    if "\n".join(chapter.words.text for chapter in chapters) != corrected.article.raw:
        raise EmendError(say("{name}: the book does not hold the text of the article.", name=name), "Open it again.")
    changed: dict[str, bytes] = {}
    start = 0
    for chapter in chapters:
        end = start + len(chapter.words.text)
        inside = [change for change in corrected.changes if change.start <= end and change.end >= start]
        if any(change.start < start or change.end > end for change in inside):
            raise EmendError(
                say("{name}: a correction goes over the end of a chapter.", name=name), "Put the line end back there."
            )
        if inside:
            moved = [_moved(change, start) for change in inside]
            changed[chapter.part] = chapter.corrected(moved, name)
        start = end + 1
    return repacked(data, changed) if changed else data


def _moved(change: NetChange, start: int) -> NetChange:
    return NetChange(change.start - start, change.end - start, change.inserted, change.editor, change.when)


def _chapters(data: bytes, name: str) -> Iterator[_Chapter]:
    """Yield the pages with text in the order of reading."""
    if not data.startswith(b"PK"):
        raise EmendError(say("{name} is {kind}.", name=name, kind=kind_of(data) or say("no e-book")), _MEND)
    parts = unpacked(data, name, _MEND)
    book = next((each.get("full-path") for each in _found(parts, _CONTAINER, name, "rootfile")), None)
    if book is None:
        raise EmendError(say("{name} is damaged: it does not say where its text is.", name=name), _MEND)
    files = {each.get("id"): each for each in _found(parts, book, name, "item")}
    locked = {each.get("URI") for each in _found(parts, _LOCKS, name, "CipherReference")} if _LOCKS in parts else set()
    seen = set()
    for place in _found(parts, book, name, "itemref"):
        item = files.get(place.get("idref"))
        if item is None or item.get("media-type") not in _PAGES or "nav" in item.get("properties", "").split():
            continue
        part = posixpath.normpath(posixpath.join(posixpath.dirname(book), unquote(item.get("href", ""))))
        if part in locked:
            raise EmendError(
                say("{name} is locked by its seller.", name=name), "Ask for a copy without copy protection."
            )
        if part in seen:
            continue
        seen.add(part)
        chapter = _Chapter(part, _part(parts, part, name), name)
        if chapter.words.text:
            yield chapter


def _found(parts: dict[str, bytes], part: str, name: str, wanted: str) -> list[etree._Element]:
    """Return copies of the elements of a name in a part of the book; the parser forgets its own."""
    given = safe_xml.elements(_part(parts, part, name), f"{name} ({part})", (wanted,))
    return [etree.Element(wanted, dict(each.attrib)) for each in given]


def _part(parts: dict[str, bytes], part: str, name: str) -> bytes:
    data = parts.get(part)
    if data is None:
        raise EmendError(say("{name} is damaged: the part {part} is missing.", name=name, part=part), _MEND)
    return data
