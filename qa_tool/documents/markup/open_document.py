"""An OpenDocument text as a whole: its text out, corrected text in, and a new one for text from elsewhere."""

from __future__ import annotations

import re
from html import escape

from qa_tool.documents.format import Corrected, Extracted
from qa_tool.documents.markup.cdata import DataSections
from qa_tool.documents.markup.folding import FoldedLine, Folding, joined
from qa_tool.documents.markup.open_document_making import new_document
from qa_tool.documents.markup.spliced import Splice, SplicedText, spliced
from qa_tool.documents.markup.tags import Kind, Token, attributes, tokens
from qa_tool.documents.packing import repacked
from qa_tool.documents.signatures import kind_of
from qa_tool.documents.unpacking import unpacked
from qa_tool.domain.errors import EmendError
from qa_tool.domain.said import say
from qa_tool.text import safe_xml
from qa_tool.text.xml_characters import legal

_CONTENT = "content.xml"
_SAVE = say("Open it in LibreOffice and save it as .odt.")
_NAMES = re.compile(r"""\bxmlns:text\s*=\s*["']urn:oasis:names:tc:opendocument:xmlns:text:1\.0["']""")
_PARAGRAPHS = frozenset({"text:p", "text:h"})
_SKIPPED = frozenset({
    *("text:tracked-changes", "text:note-citation", "text:ruby-text", "office:annotation", "office:forms"),
    *("office:binary-data", "office:scripts", "svg:title", "svg:desc", "draw:object", "office:event-listeners"),
    *("office:master-styles", "office:styles", "office:automatic-styles", "office:meta", "office:settings"),
    "text:index-title-template",
})  # fmt: skip
# What declares and describes, and shows nothing.
_SKIPPED_ENDINGS = ("-source", "-decls")
# What stands between words, takes no place, and is in nobody's way. Where a page ended is noted anew at every saving.
_MARKS = r"(?:soft-page-break|change[a-z-]*|bookmark[a-z-]*)\b"
_JOINT = re.compile(
    rf"(?:</text:(?:span|a)>|<text:{_MARKS}[^<>]*/>)*"
    r"(</text:p>(?:\s|<text:p[^<>]*/>|<text:soft-page-break[^<>]*/>)*<text:p(?:\s[^<>]*[^<>/])?>)"
    rf"(?:<text:(?:span|a)\b[^<>]*>|<text:{_MARKS}[^<>]*/>)*"
)
_INSIDE = re.compile(rf"<(/?)text:(?:span|a)\b|<(?!/?text:(?:span|a)\b)(?!text:(?:(?:s|tab)\b|{_MARKS}))")
_DELETION = re.compile(
    r"""<text:changed-region\b[^<>]*?\stext:id\s*=\s*["']([^"'<>]*)["'][^<>]*>\s*<text:deletion>\s*"""
    r"""(?:<office:change-info>(?:[^<]|<(?!/?text:))*?</office:change-info>\s*)?</text:deletion>"""
)
_OWN_NAME = re.compile(r"""\s(?:xml:id|text:id)\s*=\s*(?:"[^"]*"|'[^']*')""")
_MOST_BLANKS = 1000


def read(data: bytes, name: str) -> Extracted:
    """Return the text of a document: its paragraphs, then its notes and text boxes, a paragraph a line."""
    text = _Document(data, name).words.text
    if not text:
        raise EmendError(say("{name} is empty.", name=name), "Open a file with the text of an article.")
    return Extracted(text)


def write(corrected: Corrected) -> bytes:
    """Return the document with the changes, or a new one where the article comes from elsewhere."""
    if corrected.original is None:
        return new_document(corrected.text)
    document = _Document(corrected.original, corrected.name)
    if document.words.text != corrected.article.raw:
        raise EmendError(
            say("{name}: the document does not hold the text of the article.", name=corrected.name), "Open it again."
        )
    return document.with_splices(document.words.splices(corrected.changes, corrected.name, "an OpenDocument text"))


class _Document:
    """A document, in a zip or flat, and its text."""

    def __init__(self, data: bytes, name: str) -> None:
        """Read it."""
        self._data = data
        self._packed = data.startswith(b"PK")
        if self._packed:
            parts = unpacked(data, name, _SAVE)
            if b"encryption-data" in parts.get("META-INF/manifest.xml", b""):
                raise EmendError(say("{name} is protected by a password.", name=name), "Save it without one.")
            if _CONTENT not in parts:
                raise EmendError(
                    say("{name} is damaged: the part {content} is missing.", name=name, content=_CONTENT), _SAVE
                )
            self._content = parts[_CONTENT]
        elif kind := kind_of(data):
            raise EmendError(say("{name} is {kind}.", name=name, kind=kind), _SAVE)
        else:
            self._content = data
        self._raw = _checked(self._content, name)
        self.words = _words(self._raw)
        self._sections = DataSections(self._raw)

    def with_splices(self, splices: list[Splice]) -> bytes:
        """Return the file with corrections in it; the same bytes where there are none."""
        if not splices:
            return self._data
        content = spliced(self._content, self._raw, "utf-8", splices, self._written)
        return repacked(self._data, {_CONTENT: content}) if self._packed else content

    def _written(self, splice: Splice) -> str:
        lines = legal(splice.text).split("\n")
        last = len(lines) - 1
        out = [
            _blanks(line, "" if number else splice.before, splice.after if number == last else "")
            for number, line in enumerate(lines)
        ]
        return self._sections.written(self._line_end(splice.first).join(out) if last else out[0], splice.first)

    def _line_end(self, at: int) -> str:
        """Return what ends a line: the paragraph, where no formatting goes over the place."""
        start = self._raw.rfind("<text:p", 0, at)
        tag = re.compile(r"<text:p(?:\s[^<>]*)?>").match(self._raw, max(start, 0), at)
        depth = 0
        for found in _INSIDE.finditer(self._raw, tag.end() if tag else at, at):
            if found[1] is None:
                return "<text:line-break/>"
            depth += -1 if found[1] else 1
        return f"</text:p>{_OWN_NAME.sub('', tag[0])}" if tag and not depth else "<text:line-break/>"


def _checked(content: bytes, name: str) -> str:
    """Return the XML of a document as text, once it is known to be sound."""
    if len(content) > safe_xml.MAX_BYTES:
        raise EmendError(say("{name} holds a text of more than 50 MB.", name=name), "Split it into single articles.")
    for _ in safe_xml.elements(content, name, ("no-such-element",)):
        # Nothing is wanted but what is wrong with it.
        pass
    try:
        raw = content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise EmendError(say("{name} is not in UTF-8.", name=name), _SAVE) from error
    if not _NAMES.search(raw) or "<office:text" not in raw:
        raise EmendError(say("{name} is no OpenDocument text.", name=name), _SAVE)
    return raw


def _words(raw: str) -> SplicedText:
    """Return the text of a document and where it stands."""
    lines: list[FoldedLine] = []
    asides: list[FoldedLine] = []
    # Paragraphs within a paragraph, of notes and boxes, are lines of their own behind the others.
    stack: list[Folding] = []
    skipping, depth = "", 0
    deletions = _deletions(raw)
    gone: set[str] = set()
    for token in tokens(raw, xml=True):
        if token.name in {"text:change-start", "text:change-end"} and deletions:
            change = attributes(raw, token).get("text:change-id", "")
            gone = gone | {change} & deletions if token.name == "text:change-start" else gone - {change}
        if skipping:
            if token.name == skipping and token.kind is not Kind.EMPTY:
                depth += 1 if token.kind is Kind.OPEN else -1
                skipping = skipping if depth else ""
        elif token.kind is Kind.OPEN and (token.name in _SKIPPED or token.name.endswith(_SKIPPED_ENDINGS)):
            skipping, depth = token.name, 1
        elif token.name in _PARAGRAPHS:
            if token.kind is Kind.OPEN:
                stack.append(Folding())
            elif token.kind is Kind.CLOSE and stack:
                folding = stack.pop()
                folding.end_block()
                (asides if stack else lines).extend(folding.lines)
        elif stack and not gone:
            _inside(raw, token, stack[-1])
    return joined(raw, [*lines, *asides], _JOINT)


def _deletions(raw: str) -> set[str]:
    """Return the tracked deletions whose words are still in the text, as flat files of LibreOffice have them."""
    return {found[1] for found in _DELETION.finditer(raw)}


def _inside(raw: str, token: Token, folding: Folding) -> None:
    """Take what stands in a paragraph."""
    if token.kind is Kind.TEXT or token.kind is Kind.DATA:
        folding.text(raw, token.first, token.last, literal=token.kind is Kind.DATA)
    elif token.kind is Kind.CLOSE:
        return
    elif token.name == "text:line-break":
        folding.new_line(token.first, token.last)
    elif token.name == "text:tab":
        folding.put("\t", token.first, token.last)
    elif token.name == "text:s":
        count = attributes(raw, token).get("text:c", "1")
        blanks = int(count) if count.isascii() and count.isdigit() and len(count) < 5 else 1
        folding.put(" " * min(blanks, _MOST_BLANKS), token.first, token.last)


def _blanks(line: str, before: str, after: str) -> str:
    """Return a line with blanks that would be folded as elements."""
    out = []
    for found in re.finditer(r" +|\t|[^ \t]+", line):
        part = found[0]
        if part == "\t":
            out.append("<text:tab/>")
        elif part[0] != " ":
            out.append(escape(part, quote=False))
        else:
            former = line[found.start() - 1] if found.start() else before
            following = line[found.end() : found.end() + 1] or after
            alone = former in {"", " ", "\t"} or following in {"", " "}
            more = len(part) - (not alone)
            out.append("" if alone else " ")
            out.append(f'<text:s text:c="{more}"/>' if more else "")
    return "".join(out)
