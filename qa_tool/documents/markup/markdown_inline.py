"""The words of a paragraph of Markdown, each with its place: what markdown-it found, found again in the file."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from markdown_it.common.utils import normalizeReference
from markdown_it.token import Token

_BREAK = re.compile(r"[ \t]*\\?\n[ \t]*")
_LINE_END = re.compile(r"[\r\n]")
_BR = re.compile(r"<br\s*/?>", re.IGNORECASE)
_TARGET = re.compile(
    r"\(\s*(?:<[^<>\n]*>|[^\s()<][^\s()]*(?:\([^\s()]*\)[^\s()]*)*)?"
    r"(?:\s+(?:\"(?:\\.|[^\"\\])*\"|'(?:\\.|[^'\\])*'|\((?:\\.|[^()\\])*\)))?\s*\)",
    re.DOTALL,
)
_LABEL = re.compile(r"\[((?:\\.|[^\[\]\\])*)\]", re.DOTALL)
# Marks that are no Markdown of its first days: numbers of notes, and the same before a note, the kind of a call-out.
_UNSEEN = re.compile(
    r"(?m:^)(?P<note>\[\^[^\[\]\s]+\]:[ \t]*)|(?<!\\)\[\^[^\[\]\s]+\](?![\[(:])"
    r"|\A\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][ \t]*(?=\n|\Z)"
)
# The box of a task.
_BOX = re.compile(r"\[[ xX]\][ \t]+")


class OddInlineError(Exception):
    """What was parsed cannot be found again in the file."""


class Inline:
    """Walks over the content of a block, with what it was parsed to at hand; pieces count in the content."""

    def __init__(self, content: str, references: Mapping[str, Any], *, is_item: bool = False) -> None:
        """Begin at its start; `is_item` says that it is the first paragraph of an item of a list."""
        self._content = content
        box = _BOX.match(content) if is_item else None
        marks = list(_UNSEEN.finditer(content)) if "[" in content else []
        self._unseen = [each.span() for each in ([box] if box else []) + marks]
        self._notes = {each.start() for each in marks if each["note"]}
        self._references = references
        self._at = 0
        self._open: list[tuple[int, int]] = []
        #: Text, and the stretch of the content that it stands in.
        self.parts: list[tuple[str, int, int]] = []
        #: Stretches of code.
        self.code: list[tuple[int, int]] = []
        #: Emphasis: where its marks begin, where its words begin and end, where its marks end.
        self.emphasis: list[tuple[int, int, int, int]] = []

    def walk(self, tokens: Sequence[Token]) -> None:
        """Find all of them; OddInlineError where one is not there."""
        self._walk(tokens)
        if self._content[self._at :].strip():
            raise OddInlineError

    def _walk(self, tokens: Sequence[Token]) -> None:
        skipping = False
        for token in tokens:
            if token.type == "link_close" and token.markup == "autolink":
                skipping = False
            elif skipping:
                continue
            elif token.type == "link_open" and token.markup == "autolink":
                # Its text was decoded.
                self._skip("<")
                end = self._content.find(">", self._at)
                self._put(self._content[self._at : end], end)
                self._skip(">")
                skipping = True
            else:
                self._take(token)

    def _take(self, token: Token) -> None:
        kind = token.type
        if kind == "text":
            if not self._content.startswith(token.content, self._at):
                raise OddInlineError
            self._text(self._at + len(token.content))
        elif kind == "text_special":
            start = self._at
            self._skip(token.markup)
            # A line end that is written as a reference ends no line.
            self.parts.append((_LINE_END.sub(" ", token.content), start, self._at))
        elif kind in {"softbreak", "hardbreak"}:
            found = _BREAK.match(self._content, self._at)
            if found is None:
                raise OddInlineError
            is_end = kind == "hardbreak" or found.end() in self._notes
            self._put(("\n" if is_end else " ") if self.parts else "", found.end())
        elif kind == "code_inline":
            self._code(token.markup)
        elif kind == "html_inline":
            start = self._at
            self._skip(token.content)
            if _BR.fullmatch(token.content):
                self.parts.append(("\n", start, self._at))
        else:
            self._mark(token)

    def _mark(self, token: Token) -> None:
        if token.type == "link_open":
            self._skip("[")
        elif token.type == "link_close":
            self._target()
        elif token.type == "image":
            self._skip("![")
            self._walk(token.children or ())
            self._target()
        elif token.nesting == 1:
            start = self._at
            self._skip(token.markup)
            self._open.append((start, self._at))
        elif token.nesting == -1 and self._open:
            end = self._at
            self._skip(token.markup)
            self.emphasis.append((*self._open.pop(), end, self._at))
        else:
            raise OddInlineError

    def _target(self) -> None:
        """Go over the end of a link, with its address or label."""
        self._skip("]")
        target = _TARGET.match(self._content, self._at)
        label = _LABEL.match(self._content, self._at)
        if target:
            self._at = target.end()
        elif label and (not label[1] or normalizeReference(label[1]) in self._references):
            self._at = label.end()

    def _code(self, fence: str) -> None:
        start = self._at
        self._skip(fence)
        end = re.compile(rf"(?<!`){fence}(?!`)").search(self._content, self._at)
        if end is None:
            raise OddInlineError
        self.code.append((start, end.end()))
        self._at = start
        for number, line in enumerate(self._content[start : end.end()].split("\n")):
            if number:
                self._put(" ", self._at + 1)
            self._put(line, self._at + len(line))

    def _text(self, end: int) -> None:
        """Put the text up to `end`, without the marks in it that are not to be seen."""
        for first, last in self._unseen:
            if self._at < last and first < end:
                self._put(self._content[self._at : first], max(first, self._at))
                self._at = min(last, end)
        self._put(self._content[self._at : end], end)

    def _put(self, text: str, end: int) -> None:
        if text:
            self.parts.append((text, self._at, end))
        self._at = end

    def _skip(self, mark: str) -> None:
        if not self._content.startswith(mark, self._at):
            raise OddInlineError
        self._at += len(mark)
