"""The text of a Markdown file without its marks, and where each word of it stands."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock, reference
from markdown_it.token import Token

from qa_tool.documents.markup.markdown_inline import Inline, OddInlineError
from qa_tool.documents.markup.spliced import EDGE, Splice, SplicedText

_LINE = re.compile(r"\r\n?|\n")
_FRONT = re.compile(
    r"\A\ufeff?(---|\+\+\+)[ \t]*(?:\r\n?|\n)(?:.*?(?:\r\n?|\n))??(?:\1|\.\.\.)[ \t]*(?=\r|\n|\Z)", re.DOTALL
)
_HASHES = re.compile(r"#{1,6}")
# Every level of a quotation or list costs some levels of calls.
_DEEPEST = 60
# The end of a link, or of an element.
_CLOSING = re.compile(r"\](?:\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)|\[[^\[\]\n]*\])?|</[^<>]*>")
_LINK_END = re.compile(r"[*_]{0,3}\](?:\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)|\[[^\[\]\n]*\])?")
_TYPED = re.compile(r"[\\`*_\[\]<>~|]|&(?=[#A-Za-z])")
_BEGINNING = re.compile(r"[-+#=:]|[0-9]{1,9}(?=[.)])")


class MarkdownPage:
    """A Markdown file, read; its text is in `words`."""

    def __init__(self, raw: str) -> None:
        """Read everything."""
        self._raw = raw
        # Whatever stands above the first line is left alone, and must not move the others.
        front = _FRONT.match(raw)
        body = raw if front is None else "\n" * len(_LINE.findall(front[0])) + raw[front.end() :]
        self._starts = [0, *(found.end() for found in _LINE.finditer(raw))]
        self._edges = frozenset(self._starts)
        ends = [found[0] for found in _LINE.finditer(raw)]
        self._line_end = max(set(ends), key=ends.count) if ends else "\n"
        self.words = SplicedText(self._outside)
        self._end = 0
        self._code: list[tuple[int, int]] = []
        self._emphasis: list[tuple[int, int, int, int]] = []
        # Paragraphs at the left edge, which can be parted and joined.
        self._plain: list[tuple[int, int]] = []
        self._row = (0, 0)
        references: dict[str, dict[str, object]] = {}
        env: dict[str, object] = {"references": references}
        former, around = None, ""
        for token in _parser().parse(body, env):
            if token.type == "inline" and token.map and former is not None and token.content.strip():
                self._block(token, former, references, is_item=around == "list_item_open")
            former, around = token, former.type if former is not None else ""
        self._ends = sorted(last for *_, last in self._emphasis)

    def splices(self, changes: Sequence[Splice]) -> list[Splice]:
        """Return splices with emphasis taken away that nothing is left of, and blanks put outside of what is left."""
        found: list[Splice] = []
        # Which of them begin or end at a place of the file.
        at: dict[int, set[int]] = {}

        def add(splice: Splice) -> None:
            for place in (splice.first, splice.last):
                at.setdefault(place, set()).add(len(found))
            found.append(splice)

        for splice in changes:
            each = splice
            for first, inner, end, last in () if splice.text else self._emphasis:
                if each.first <= inner < end <= each.last:
                    each = replace(each, first=min(first, each.first), last=max(last, each.last))
            add(each)
        for first, inner, end, last in self._emphasis:
            # “**was **here” would be no emphasis.
            for number in at.get(inner, set()) | at.get(end, set()):
                each = found[number]
                found[number] = self._without_edge(each, inner, end)
                if found[number] != each:
                    outside = last if each.last == end else first
                    add(Splice(outside, outside, " ", "x"))
        return sorted(found, key=lambda each: (each.first, each.last))

    def _without_edge(self, splice: Splice, inner: int, end: int) -> Splice:
        """Return a splice without the blanks that it leaves at an edge of emphasised words, [inner, end)."""
        text, first, last = splice.text, splice.first, splice.last
        if inner <= splice.first <= splice.last == end:
            text = text.rstrip(" ")
            while not text and first > inner and self._raw[first - 1] == " ":
                first -= 1
        if inner == splice.first <= splice.last <= end:
            text = text.lstrip(" ")
            while not text and last < end and self._raw[last] == " ":
                last += 1
        return replace(splice, text=text, first=first, last=last)

    def written(self, splice: Splice) -> str:
        """Return text as Markdown; what would be a mark is escaped."""
        if any(first < splice.first < last for first, last in self._code):
            return splice.text.replace("\n", " ")
        text = splice.text if splice.before else splice.text.lstrip(" \t")
        plain = any(first <= splice.first <= last for first, last in self._plain)
        lines = text.split("\n")
        escaped = [_TYPED.sub(r"\\\g<0>", line) for line in lines]
        for number, line in enumerate(escaped):
            beginning = _BEGINNING.match(line)
            if beginning and (number or not splice.before):
                escaped[number] = _escaped(beginning[0]) + line[beginning.end() :]
        return (2 * self._line_end if plain else "<br>").join(escaped)

    def _outside(self, first: int, last: int) -> int:
        """Return the place behind all marks that end something between two words, or behind a link that ends a line."""
        if first == last:
            link = _LINK_END.match(self._raw, first)
            return link.end() if link else first
        ends = self._ends[bisect_right(self._ends, first) : bisect_right(self._ends, last)]
        ends += [found.end() for found in _CLOSING.finditer(self._raw, first, last)]
        return max(ends, default=first)

    def _block(self, token: Token, former: Token, references: dict[str, dict[str, object]], *, is_item: bool) -> None:
        """Add the words of a block."""
        places = self._places(token, former)
        if places is None:
            return
        inline = Inline(token.content, references, is_item=is_item)
        try:
            inline.walk(token.children or ())
        except OddInlineError:
            # With its marks it is at least complete.
            inline = Inline(token.content, references)
            inline.walk([Token("text", "", 0, content=token.content)])
        parts = [(text, places[first][0], places[last - 1][1]) for text, first, last in _unbroken(inline.parts, places)]
        if not "".join(text for text, _, _ in parts).strip():
            return
        first, last = places[0][0], places[-1][1]
        plain = former.type == "paragraph_open" and token.level == 1 and first in self._edges
        if self.words.pieces:
            between = self._raw[self._end : first]
            joins = plain and self._plain and self._plain[-1][1] == self._end and not between.strip()
            self.words.end_line((self._end, first) if joins else EDGE)
        for part in parts:
            self.words.put(*part)
        self._code += [(places[one][0], places[other - 1][1]) for one, other in inline.code]
        self._emphasis += [
            (places[a][0], places[b][0], places[c - 1][1], places[d - 1][1]) for a, b, c, d in inline.emphasis if b < c
        ]
        if plain:
            self._plain.append((first, last))
        self._end = last

    def _places(self, token: Token, former: Token) -> list[tuple[int, int]] | None:
        """Return the stretch of the file that each character of a block is written in; None where it is not found."""
        number = token.map[0] if token.map else 0
        if former.type in {"th_open", "td_open"}:
            start = self._row[1] if self._row[0] == number else self._starts[number]
            found = self._cell(token.content, start, self._line(number)[1])
            if found:
                self._row = number, found[-1][1]
            return found
        if former.markup.startswith("#"):
            first, last = self._line(number)
            hashes = _HASHES.search(self._raw, first, last)
            start = self._raw.find(token.content, hashes.end() if hashes else first, last)
            return None if start < 0 else [(start + n, start + n + 1) for n in range(len(token.content))]
        found = []
        for line in token.content.split("\n"):
            first, last = self._line(number)
            text = self._raw[first:last].rstrip()
            bare = line.strip()
            if not text.endswith(bare):
                return None
            start = first + len(text) - len(bare)
            lead = len(line) - len(line.lstrip())
            found += [(start, start)] * lead if bare else []
            found += [(start + n, start + n + 1) for n in range(len(bare))]
            found += [(start + len(bare), start + len(bare))] * (len(line) - lead - len(bare) if bare else len(line))
            # The line end.
            found.append((start + len(bare), last + 1))
            number += 1
        return found[:-1]

    def _cell(self, content: str, at: int, end: int) -> list[tuple[int, int]] | None:
        """Find a cell of a table; a line between columns is escaped in it."""
        start = self._raw.find(content.replace("|", "\\|"), at, end)
        if start < 0:
            return None
        found = []
        for char in content:
            width = 2 if char == "|" else 1
            found.append((start, start + width))
            start += width
        return found

    def _line(self, number: int) -> tuple[int, int]:
        first = self._starts[number]
        last = self._starts[number + 1] if number + 1 < len(self._starts) else len(self._raw)
        return first, first + len(self._raw[first:last].rstrip("\r\n"))


def _unbroken(parts: list[tuple[str, int, int]], places: list[tuple[int, int]]) -> list[tuple[str, int, int]]:
    """Return the parts cut where the file holds something between their characters."""
    found = []
    for text, first, last in parts:
        if last - first != len(text):
            found.append((text, first, last))
            continue
        start = first
        for at in range(first + 1, last + 1):
            if at == last or not _adjoin(places[at - 1], places[at]):
                found.append((text[start - first : at - first], start, at))
                start = at
    return found


def _adjoin(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[1] == other[0] and one[1] - one[0] == other[1] - other[0] == 1


def _escaped(beginning: str) -> str:
    return f"{beginning}\\" if beginning.isdigit() else f"\\{beginning}"


def _reference(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Find the address of a link; the note “[^1]: Ibid.” of one word is none."""
    at = state.bMarks[start] + state.tShift[start]
    return not state.src.startswith("[^", at) and reference(state, start, end, silent)


@lru_cache(maxsize=1)
def _parser() -> MarkdownIt:
    made = MarkdownIt("commonmark", {"maxNesting": _DEEPEST}).enable(["table", "strikethrough"])
    made.block.ruler.at("reference", _reference, {"alt": []})
    # Joins references and escapes with the text around them, after which their places are lost.
    return made.disable("text_join")
