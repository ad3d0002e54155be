"""The lines of a page of HTML or XHTML."""

from __future__ import annotations

import re
from collections import Counter
from html import escape

from qa_tool.documents.markup.folding import FoldedLine, Folding
from qa_tool.documents.markup.spliced import Splice
from qa_tool.documents.markup.tags import Kind, Token, attributes, tokens

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_TEXT_BLOCKS = _HEADINGS | {
    *("p", "li", "ul", "ol", "dl", "dt", "dd", "menu", "blockquote", "figure", "figcaption", "pre", "address", "hr"),
    *("table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th", "summary", "legend", "center", "hgroup"),
}
_ASIDE = frozenset({"nav", "aside", "footer", "form", "menu", "dialog"})
_BLOCKS = _TEXT_BLOCKS | _ASIDE | {
    *("html", "body", "div", "section", "article", "main", "header", "details", "fieldset", "search", "hgroup"),
}  # fmt: skip
_SKIPPED = frozenset({
    *("head", "script", "style", "template", "svg", "math", "select", "object", "canvas", "video", "audio", "textarea"),
    *("button", "iframe", "noscript", "noframes", "noembed", "pre", "title", "rp", "rt", "datalist", "xmp"),
})  # fmt: skip
_VOID = frozenset({
    *("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"),
})  # fmt: skip
_INLINE = r"(?:</?(?:a|b|i|u|em|strong|span|font|small|sub|sup|mark|cite|q|time|abbr)\b[^<>]*>)*"
JOINT = re.compile(rf"{_INLINE}\s*(</p\s*>\s*<p(?:\s[^<>]*)?>)\s*{_INLINE}\s*", re.IGNORECASE)


class PageReader:
    """Reads a page; its lines are in `lines`."""

    def __init__(self, raw: str, *, xml: bool = False) -> None:
        """Read everything."""
        self._raw = raw
        self._folding = Folding()
        # Open blocks: name, and number of the container that their text belongs to.
        self._stack: list[tuple[str, int]] = []
        self._counts: Counter[str] = Counter()
        self._containers = 0
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
        elif token.kind is Kind.TEXT:
            self._folding.text(self._raw, token.first, token.last)
        elif name == "br":
            self._folding.new_line(token.first, token.last)
        elif name == "a":
            self._folding.in_link = token.kind is Kind.OPEN
        elif token.kind is Kind.CLOSE:
            self._close(name)
        else:
            self._begin(token, name)

    def _skip(self, token: Token, name: str) -> None:
        if name == self._skipping and token.kind in {Kind.OPEN, Kind.CLOSE}:
            self._depth += 1 if token.kind is Kind.OPEN else -1
            if not self._depth:
                self._skipping = ""
        elif self._skipping == "head" and name == "body":
            # The end of the head may be left out.
            self._skipping, self._depth = "", 0
            self._take(token)

    def _begin(self, token: Token, name: str) -> None:
        if name in _BLOCKS:
            self._end_line()
            if self._stack and self._stack[-1][0] == "p":
                self._close("p")
        if token.kind is Kind.EMPTY or name in _VOID:
            return
        if name in _SKIPPED or (name not in {"html", "body"} and self._is_hidden(token)):
            self._skipping, self._depth = name, 1
        elif name in _BLOCKS:
            container = self._stack[-1][1] if self._stack else 0
            if name not in _TEXT_BLOCKS:
                self._containers += 1
                container = self._containers
            self._stack.append((name, container))
            self._counts[name] += 1

    def _is_hidden(self, token: Token) -> bool:
        # Nearly no tag has the word in it, and to look for it costs nothing.
        if self._raw.find("hidden", token.first, token.last) < 0:
            return False
        said = attributes(self._raw, token)
        return "hidden" in said or said.get("aria-hidden") == "true" or "visibility:hidden" in said.get("style", "")

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


def written(splice: Splice, codec: str, line_break: str = "<br>") -> str:
    """Return text as HTML, characters that the encoding has not as references."""
    text = escape(splice.text, quote=False).replace("\n", line_break)
    return text.encode(codec, "xmlcharrefreplace").decode(codec)
