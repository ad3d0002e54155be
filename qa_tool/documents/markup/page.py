"""The lines of a page of HTML or XHTML."""

from __future__ import annotations

import re
from collections import Counter
from html import escape
from typing import NamedTuple
from xml.parsers import expat

from qa_tool.documents.markup.cdata import DataSections
from qa_tool.documents.markup.folding import FoldedLine, Folding
from qa_tool.documents.markup.spliced import Splice
from qa_tool.documents.markup.tags import Kind, Token, attributes, tokens

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
TEXT_BLOCKS = _HEADINGS | {
    *("p", "li", "ul", "ol", "dl", "dt", "dd", "menu", "blockquote", "figure", "figcaption", "pre", "address", "hr"),
    *("table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th", "summary", "legend", "center", "hgroup"),
}
_ASIDE = frozenset({"nav", "aside", "footer", "form", "menu", "dialog"})
_BLOCKS = TEXT_BLOCKS | _ASIDE | {
    *("html", "body", "div", "section", "article", "main", "header", "details", "fieldset", "search", "hgroup"),
}  # fmt: skip
_SKIPPED = frozenset({
    *("head", "script", "style", "template", "svg", "math", "select", "object", "canvas", "video", "audio", "textarea"),
    *("button", "iframe", "noscript", "noframes", "noembed", "title", "rp", "rt", "datalist", "xmp"),
})  # fmt: skip
# The head of a page ends before anything else, whether it says so or not.
_IN_HEAD = frozenset({
    *("head", "meta", "link", "title", "script", "style", "base", "noscript", "template", "noframes"),
})  # fmt: skip
_READINGS = frozenset({"rp", "rt"})
_AROUND_READINGS = _READINGS | {"rb", "rtc", "ruby"}
_VOID = frozenset({
    *("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"),
})  # fmt: skip
# What numbers of notes are called, which are no part of a word: in EPUB 3 and ARIA, by LibreOffice, Word, Google Docs,
# Pandoc, MediaWiki.
_NOTE_NUMBER = re.compile(
    r"(?<![\w-])(?:(?:doc-)?noteref|sd(?:foot|end)noteanc|mso-(?:foot|end)note-id|ftnt_ref\d+|fnref:?\d+|footnote-?ref"
    r"|reference)(?![\w-])",
    re.IGNORECASE,
)
# The last is how Word marks the numbers of its lists, for browsers that know no lists.
_MAY_BE_HIDDEN = ("hidden", "none", "Ignore")
_SHORTEST_HIDDEN = len("<b hidden>")
_HIDDEN_STYLE = re.compile(r"visibility\s*:\s*hidden|(?<![\w-])display\s*:\s*none|mso-list\s*:\s*ignore", re.IGNORECASE)
# Programs show code so; wire copy, letters and poems stand in the same element.
_CODE = re.compile(r"\s*<code\b", re.IGNORECASE)
_LINE_IN_PRE = re.compile(r"\r\n?|\n")
_INLINE = r"(?:</?(?:a|b|i|u|em|strong|span|font|small|sub|sup|mark|cite|q|time|abbr)\b[^<>]*>)*"
_XHTML = re.compile(
    r"\ufeff?\s*(?:<\?xml\s|(?:<!--(?>.*?-->)\s*)*+(?:<![^<>]*>\s*)?<html\b[^<>]*\sxmlns\s*=\s*[\"']http://www.w3.org/1999/xhtml)",
    re.IGNORECASE | re.DOTALL,
)
# WordPress has remarks between paragraphs, and mail a part for each.
JOINT = re.compile(
    rf"{_INLINE}\s*(</(p|div)\s*>(?:\s|<!--(?>[\s\S]*?-->))*<\2(?:\s[^<>]*)?>)\s*{_INLINE}\s*", re.IGNORECASE
)


class Container(NamedTuple):
    """A part of a page: the number of the one around it, and its tag."""

    around: int
    tag: str


class PageReader:
    """Reads a page; its lines are in `lines`."""

    def __init__(self, raw: str, *, xml: bool = False) -> None:
        """Read everything."""
        self._raw = raw
        self._xml = xml
        self._folding = Folding()
        # Open blocks: name, and number of the container that their text belongs to.
        self._stack: list[tuple[str, int]] = []
        self._counts: Counter[str] = Counter()
        #: What text can be parts of, by number; the page itself is the first.
        self.containers = [Container(0, "")]
        # The element whose content is left out, and how many of its name are open in it.
        self._skipping, self._depth = "", 0
        for token in tokens(raw, xml=xml):
            self._take(token)
        self._end_line()

    @property
    def lines(self) -> list[FoldedLine]:
        """The lines that say something."""
        return self._folding.lines

    def _take(self, token: Token) -> None:
        name = token.name.lower().removeprefix("xhtml:").removeprefix("html:")
        if self._skipping:
            self._skip(token, name)
        elif token.kind is Kind.TEXT or token.kind is Kind.DATA:
            self._text(token)
        elif name == "br":
            self._folding.new_line(token.first, token.last)
        elif name in {"a", "sup"} and token.kind is Kind.OPEN and self._is_note_number(token, name):
            self._skipping, self._depth = name, 1
        elif name == "a":
            # One without an address is the aim of links, and many of them are never closed.
            self._folding.in_link = token.kind is Kind.OPEN and self._raw.find("href", token.first, token.last) > 0
        elif token.kind is Kind.CLOSE:
            self._close(name)
        else:
            self._begin(token, name)

    def _text(self, token: Token) -> None:
        at, literal = token.first, token.kind is Kind.DATA
        if self._counts["pre"]:
            for end in _LINE_IN_PRE.finditer(self._raw, token.first, token.last):
                self._folding.text(self._raw, at, end.start(), literal=literal)
                self._folding.new_line(*end.span())
                at = end.end()
        self._folding.text(self._raw, at, token.last, literal=literal)

    def _skip(self, token: Token, name: str) -> None:
        if token.kind is not Kind.TEXT and self._ends_unsaid(token, name):
            self._skipping, self._depth = "", 0
            self._take(token)
        elif name == self._skipping and token.kind in {Kind.OPEN, Kind.CLOSE}:
            self._depth += 1 if token.kind is Kind.OPEN else -1
            if not self._depth:
                self._skipping = ""

    def _ends_unsaid(self, token: Token, name: str) -> bool:
        """Say whether what is left out ends before a tag, as of some elements the end need not be written."""
        if self._skipping in _READINGS:
            return name in _BLOCKS or (name in _AROUND_READINGS and (token.kind, name) != (Kind.CLOSE, self._skipping))
        if self._skipping == "head" and not self._xml:
            return token.kind is Kind.OPEN and name not in _IN_HEAD
        return False

    def _begin(self, token: Token, name: str) -> None:
        if name in _BLOCKS:
            self._end_line()
            if self._stack and self._stack[-1][0] == "p":
                self._close("p")
        if token.kind is Kind.EMPTY or name in _VOID:
            return
        is_code = name == "pre" and _CODE.match(self._raw, token.last)
        if name in _SKIPPED or is_code or (name not in {"html", "body"} and self._is_hidden(token)):
            self._skipping, self._depth = name, 1
        elif name in _BLOCKS:
            container = self._stack[-1][1] if self._stack else 0
            if name not in TEXT_BLOCKS and name not in {"html", "body"}:
                self.containers.append(Container(container, self._raw[token.first : token.last]))
                container = len(self.containers) - 1
            self._stack.append((name, container))
            self._counts[name] += 1

    def _is_hidden(self, token: Token) -> bool:
        # Nearly no tag has one of the words in it, and to look for them costs nothing.
        if token.last - token.first < _SHORTEST_HIDDEN or not any(
            self._raw.find(word, token.first, token.last) > 0 for word in _MAY_BE_HIDDEN
        ):
            return False
        said = attributes(self._raw, token)
        return (
            "hidden" in said
            or said.get("aria-hidden") == "true"
            or _HIDDEN_STYLE.search(said.get("style") or "") is not None
        )

    def _is_note_number(self, token: Token, name: str) -> bool:
        tag = _NOTE_NUMBER.search(self._raw, token.first, token.last)
        return tag is not None and (name == "sup" or tag[0].lower() != "reference")

    def _close(self, name: str) -> None:
        if name not in _BLOCKS:
            return
        self._end_line()
        if not self._counts[name]:
            return
        while True:
            found, _ = self._stack.pop()
            self._counts[found] -= 1
            if found == name:
                break

    def _end_line(self) -> None:
        name, container = self._stack[-1] if self._stack else ("", 0)
        heading = next((each for each in _HEADINGS if self._counts[each]), name)
        self._folding.end_block(container, heading, aside=any(self._counts[each] for each in _ASIDE))


def is_xhtml(raw: str) -> bool:
    """Say whether a page is read as XML, in which <script/> is closed and <br> is not: it says so, and it is sound."""
    if _XHTML.match(raw) is None:
        return False
    parser = expat.ParserCreate("UTF-8")
    parser.EntityDeclHandler = _refuse
    try:
        parser.Parse(raw.removeprefix("\ufeff").encode("utf-8", "surrogatepass"), True)
    except (expat.ExpatError, ValueError):
        return False
    return True


def _refuse(*_said: object) -> None:
    raise ValueError("a page that declares entities")


def written_in(sections: DataSections, splice: Splice, *, codec: str, line_break: str) -> str:
    """Return text as HTML, characters that the encoding has not as references; in a CDATA section as this has it."""
    text = escape(splice.text, quote=False).replace("\n", line_break)
    return sections.written(text.encode(codec, "xmlcharrefreplace").decode(codec), splice.first)
