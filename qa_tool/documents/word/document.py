"""A Word document as a whole: its text out, corrected text in, and a new one for text that comes from elsewhere."""

from __future__ import annotations

import io
from itertools import count

from qa_tool.documents.format import Corrected, Extracted
from qa_tool.documents.word.comments import Comments
from qa_tool.documents.word.making import UNWRITABLE, writable
from qa_tool.documents.word.names import Element, w
from qa_tool.documents.word.package import WordPackage
from qa_tool.documents.word.revising import Reviser
from qa_tool.documents.word.runs import first_free_number
from qa_tool.documents.word.text_boxes import boxes_of, repeat_in_fallbacks, text_boxes
from qa_tool.documents.word.text_map import Story, TextMap
from qa_tool.documents.word.two_columns import two_columns
from qa_tool.documents.word.words import apart, by_paragraphs, by_words
from qa_tool.domain.article import Article
from qa_tool.domain.errors import EmendError
from qa_tool.domain.said import say

_NOTES = ("footnotes", "endnotes")


def read(data: bytes, name: str) -> Extracted:
    """Return the text of a document: body and tables, then footnotes, endnotes and text boxes, a paragraph a line.

    Of one that is a table of sources and translations, these are the text and those its source.
    """
    parts = _Parts(WordPackage(data, name))
    _last_read[:] = [parts]
    if parts.holds_another:
        raise EmendError(
            say("{name} holds another document, whose text Word puts in when it opens the file.", name=name),
            "Open it in Word, and save it there.",
        )
    text, table = parts.read.text, parts.table
    if not text.strip():
        raise EmendError(say("{name} is empty.", name=name), "Open a file with the text of an article.")
    if table is None:
        return Extracted(text)
    columns = table.columns
    return Extracted(
        text, source_text=table.source_text, source_language=columns.source_language, language=columns.language
    )


def write(corrected: Corrected) -> bytes:
    """Return the original with the changes, or a new document where the article comes from elsewhere."""
    # What came out of a Word document can stand in one.
    elsewhere = [] if corrected.original else [corrected.article.text]
    for text in [*elsewhere, *(change.inserted for change in corrected.changes)]:
        odd = UNWRITABLE.search(text)
        if odd:
            raise EmendError(
                say(
                    "{name}: a Word document cannot hold the character U+{code:04X} of the text.",
                    name=corrected.name,
                    code=ord(odd[0]),
                ),
                "Take it out of the text, or export as .txt.",
            )
    parts = _parts_of(corrected)
    package = parts.package
    # An article that was stored is as it was read then: without symbols, and before that without text boxes.
    for with_boxes in (True, False):
        if parts.read.text != corrected.article.raw:
            parts = _Parts(package, with_boxes=with_boxes, older=True)
    if parts.read.text != corrected.article.raw:
        raise EmendError(
            say("{name}: the Word file does not hold the text of the article.", name=corrected.name), "Open it again."
        )
    text = corrected.article.text
    changes = by_paragraphs(corrected.changes, text, parts.read)
    if corrected.tracked:
        changes = apart(by_words(changes, text, parts.read), text)
    comments = Comments(package) if corrected.tracked else None
    numbers = count(first_free_number([*parts.roots, *([comments.root] if comments else [])]))
    lines = [line for each in changes for line in parts.read.lines_of(each.start, each.end)]
    boxes = boxes_of(line.element for line in lines if line.story is Story.BOX)
    Reviser(parts.read, corrected.name, numbers, comments).carry_out(changes)
    repeat_in_fallbacks(boxes)
    parts.save({line.story is Story.NOTE for line in lines})
    if comments is not None:
        comments.save()
    return package.packed()


def _parts_of(corrected: Corrected) -> _Parts:
    """Return what was read last, where that is the original; once only, for it is changed in place."""
    kept = _last_read.pop() if _last_read else None
    if kept is not None and kept.package.data == corrected.original:
        kept.package.name = corrected.name
        return kept
    return _Parts(WordPackage(corrected.original or _new(corrected.article), corrected.name))


class _Parts:
    """The parts of a package that hold text, and their text."""

    def __init__(self, package: WordPackage, *, with_boxes: bool = True, older: bool = False) -> None:
        """Read them; what is not as it is today, for an article that was read by an older version."""
        self.package = package
        self._named = {package.main: package.parsed(package.main)}
        body = self._named[package.main].find(w("body"))
        if body is None:
            raise package.damaged(f"the part {package.main} holds no text")
        notes: list[Element] = []
        for kind in _NOTES:
            part = package.part(kind)
            if part is not None:
                root = self._named[part] = package.parsed(part)
                # The others are lines between text and notes, and hold none.
                notes += [note for note in root if note.get(w("type"), "normal") == "normal"]
        self.roots = list(self._named.values())
        # Made by programs that leave it to Word to put a web page into the text.
        self.holds_another = next(body.iter(w("altChunk")), None) is not None
        self.table = two_columns(body)
        boxes = text_boxes(body) if with_boxes else ()
        if self.table is None:
            self.read = TextMap(body, notes, None, boxes, older=older)
        else:
            self.read = TextMap(body, (), self.table.targets, older=older)

    def save(self, in_notes: set[bool]) -> None:
        """Put the parts back that were changed: the body (False), the notes (True)."""
        for part, root in self._named.items():
            if (part != self.package.main) in in_notes:
                self.package.replace(part, root)


#: The document that was read last, for when it is exported at once.
_last_read: list[_Parts] = []


def _new(article: Article) -> bytes:
    """Return a document with the article as the machine wrote it, a paragraph a line."""
    # Only for articles of another format, and 60 ms with its templates.
    from docx import Document

    made = Document()
    made.core_properties.author = made.core_properties.comments = ""
    made.core_properties.title = writable(article.title)
    for line in article.text.split("\n"):
        made.add_paragraph(line)
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()
