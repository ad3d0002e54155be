"""The text of a Word document, and where in the document every character of it stands.

Read is what an editor sees in the final state of the document: tracked insertions are text, tracked deletions are not;
the results of fields are, their codes are not. What is no text (pictures, numbers of notes, formulas) takes no place in
the text and stays where it is.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import Enum

from qa_tool.documents.word.names import (
    ALTERNATES,
    DEL,
    FIELD,
    FIELD_CHAR,
    FIELD_TYPE,
    HYPERLINK,
    INS,
    MOVE_FROM,
    MOVE_TO,
    P_PR,
    R_PR,
    RUBY,
    RUBY_BASE,
    SDT,
    SDT_CONTENT,
    SDT_PR,
    SECTION,
    SPACE,
    TYPE,
    Element,
    P,
    R,
    T,
    w,
)
from qa_tool.documents.word.symbols import emoji, symbol

_INLINE = frozenset({HYPERLINK, INS, MOVE_TO, FIELD, *map(w, ("smartTag", "customXml", "dir", "bdo"))})
_AROUND_BLOCKS = frozenset({w("customXml"), w("tbl"), w("tr"), w("tc"), INS, MOVE_TO})
_BLOCKS = frozenset({P, w("tbl"), SDT, w("customXml"), w("altChunk"), SECTION})
_CHARACTERS = {
    w("tab"): "\t",
    w("cr"): "\n",
    w("noBreakHyphen"): "\u2011",
    w("softHyphen"): "\u00ad",
}
_BR, _SYM, _PTAB = w("br"), w("sym"), w("ptab")
_SHOWN = (T, _BR, _SYM, _PTAB, *_CHARACTERS)
# Paragraphs with any of these are read element by element; “tab” is also the name of a tab stop, below “tabs”.
_NOT_SIMPLE = (
    *(DEL, MOVE_FROM, SDT, FIELD_CHAR, RUBY, ALTERNATES),
    *map(w, ("tabs", "drawing", "pict", "object")),
)
FRAME = w("framePr")
_BLANKS = str.maketrans("\t\r\n", "   ")


class Joint(Enum):
    """What stands between a paragraph and the next one."""

    #: A paragraph's mark: one line feed, which can be taken out.
    MARK = "mark"
    #: The edge of a cell, a section, a note: one line feed, which cannot.
    EDGE = "edge"
    #: A mark that is deleted in the document already, or stands behind a large first letter: nothing.
    GONE = "gone"


class Story(Enum):
    """What a paragraph belongs to. In notes and boxes Word takes no comments."""

    BODY = "body"
    NOTE = "note"
    BOX = "box"


@dataclass(slots=True)
class Atom:
    """Characters that one element stands for; `start` counts code points of the text."""

    element: Element
    text: str
    start: int

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.start + len(self.text)


@dataclass(slots=True)
class Line:
    """A paragraph: its stretch of the text, and what follows it."""

    element: Element
    start: int
    end: int = 0
    joint: Joint = Joint.EDGE
    story: Story = Story.BODY
    atoms: list[Atom] = field(default_factory=list)

    def atom_before(self, offset: int) -> Atom | None:
        """Return the atom with the character in front of `offset`."""
        return next((atom for atom in reversed(self.atoms) if atom.start < offset), None)

    def atom_at(self, offset: int) -> Atom | None:
        """Return the atom with the character at `offset`."""
        return next((atom for atom in self.atoms if atom.end > offset), None)


class TextMap:
    """The text of the stories of a document: the body, or only some cells of it, then its notes, then its boxes."""

    def __init__(
        self,
        body: Element,
        notes: Sequence[Element] = (),
        cells: Sequence[Element] | None = None,
        boxes: Sequence[Element] = (),
        *,
        older: bool = False,
    ) -> None:
        """Read everything; `older` reads as at first: no symbols, readings, ends of pages, large first letters."""
        self._older = older
        stories = [(each, Story.BODY) for each in ([body] if cells is None else cells)]
        stories += [(note, Story.NOTE) for note in notes] + [(box, Story.BOX) for box in boxes]
        self.lines: list[Line] = []
        self._out: list[str] = []
        self._at = 0
        # Whether each open field is still at its code.
        self._fields: list[bool] = []
        for story, kind in stories:
            self._fields.clear()
            self._odd = {around for each in story.iter(*_NOT_SIMPLE) for around in each.iterancestors(P)}
            self._blocks(story, kind)
        self._starts = [line.start for line in self.lines]
        self.text = "".join(self._out)

    def line_at(self, offset: int) -> int:
        """Return the number of the line that holds `offset`; the joint behind a line belongs to it.

        A paragraph whose mark is deleted and the next one are one line of text: what is at the seam is in the former.
        """
        found = self._line_of(offset)
        while found and self.lines[found - 1].joint is Joint.GONE and self.lines[found].start == offset:
            found -= 1
        return found

    def lines_of(self, start: int, end: int) -> list[Line]:
        """Return the lines that a stretch lies in, that of its start at least."""
        first = self.line_at(start)
        return self.lines[first : max(first, self._line_of(end - 1)) + 1]

    def run_at(self, offset: int) -> tuple[int, int] | None:
        """Return the stretch of the run that the character at `offset` is from, None for what stands between."""
        line = self.lines[self._line_of(offset)]
        atom = line.atom_at(offset)
        if atom is None or atom.start > offset:
            return None
        run = atom.element.getparent()
        parts = [each for each in line.atoms if each.element.getparent() is run]
        return parts[0].start, parts[-1].end

    def _line_of(self, offset: int) -> int:
        return bisect_right(self._starts, offset) - 1

    def _blocks(self, around: Element, story: Story) -> None:
        for element in around:
            tag = element.tag
            if tag == P:
                line = self._next_line(element, story)
                if self._fields or element in self._odd:
                    self._inline(element, line)
                else:
                    # Nearly all paragraphs, and three times as fast.
                    self._run(element.iter(*_SHOWN), line)
                line.end = self._at
            elif tag == SDT:
                content = _content(element)
                if content is not None:
                    self._blocks(content, story)
            elif tag in _AROUND_BLOCKS:
                self._blocks(element, story)

    def _inline(self, around: Element, line: Line) -> None:
        for element in around:
            tag = element.tag
            if tag == R:
                self._run(element, line)
            elif tag in _INLINE:
                self._inline(element, line)
            elif tag == SDT:
                content = _content(element)
                if content is not None:
                    self._inline(content, line)
            elif tag in {DEL, MOVE_FROM}:
                for mark in element.iter(FIELD_CHAR):
                    self._field(mark)

    def _run(self, parts: Iterable[Element], line: Line) -> None:
        """Take what a run consists of, or several of them."""
        for element in parts:
            tag = element.tag
            if tag == T:
                if not (self._fields and any(self._fields)):
                    self._put(element, _text_of(element), line)
            elif tag == FIELD_CHAR:
                self._field(element)
            elif any(self._fields):
                continue
            elif tag in _CHARACTERS:
                self._put(element, _CHARACTERS[tag], line)
            elif tag == _BR:
                # The end of a page or a column ends a line as well.
                if not self._older or element.get(TYPE, "textWrapping") == "textWrapping":
                    self._put(element, "\n", line)
            elif not self._older:
                self._odd_character(element, line)

    def _odd_character(self, element: Element, line: Line) -> None:
        """Take what stands for words or a character in an unusual way."""
        if element.tag == _PTAB:
            self._put(element, "\t", line)
        elif element.tag == _SYM:
            self._put(element, symbol(element), line)
        elif element.tag == ALTERNATES:
            self._put(element, emoji(element), line)
        elif element.tag == RUBY:
            for base in element.iterchildren(RUBY_BASE):
                self._inline(base, line)

    def _field(self, mark: Element) -> None:
        kind = mark.get(FIELD_TYPE)
        if kind == "begin":
            self._fields.append(True)
        elif self._fields and kind == "separate":
            self._fields[-1] = False
        elif self._fields and kind == "end":
            self._fields.pop()

    def _put(self, element: Element, text: str, line: Line) -> None:
        if text:
            line.atoms.append(Atom(element, text, self._at))
            self._out.append(text)
            self._at += len(text)

    def _next_line(self, paragraph: Element, story: Story) -> Line:
        """Begin a line, behind what stands between its paragraph and the one before."""
        if self.lines:
            former = self.lines[-1]
            former.joint = _joint(former.element, paragraph, older=self._older)
            if former.joint is not Joint.GONE:
                self._out.append("\n")
                self._at += 1
        line = Line(paragraph, self._at, story=story)
        self.lines.append(line)
        return line


def _joint(element: Element, following: Element, *, older: bool) -> Joint:
    after = element.getnext()
    while after is not None and after.tag not in _BLOCKS:
        after = after.getnext()
    properties = element[0] if len(element) and element[0].tag == P_PR else None
    if after is not following or (properties is not None and properties.find(SECTION) is not None):
        return Joint.EDGE
    if properties is None:
        return Joint.MARK
    if not older and is_first_letter(properties):
        return Joint.GONE
    marks = properties.find(R_PR)
    if marks is not None and (marks.find(DEL) is not None or marks.find(MOVE_FROM) is not None):
        return Joint.GONE
    return Joint.MARK


def is_first_letter(properties: Element | None) -> bool:
    """Say whether a paragraph is nothing but the first letter of the next one, set large."""
    frame = None if properties is None else properties.find(FRAME)
    return frame is not None and frame.get(w("dropCap"), "none") != "none"


def _content(control: Element) -> Element | None:
    """Return what stands in a content control; nothing where that is only an invitation to write something."""
    properties = control.find(SDT_PR)
    if properties is not None and properties.find(w("showingPlcHdr")) is not None:
        return None
    return control.find(SDT_CONTENT)


def _text_of(element: Element) -> str:
    """Return what a program shows of the text of an element, and keep that in it: blanks count as one may expect."""
    text: str = element.text or ""
    bare = text.strip(" \t\r\n")
    if bare != text and element.get(SPACE) != "preserve":
        element.text = text = bare
    if "\n" in text or "\t" in text or "\r" in text:
        element.text = text = text.translate(_BLANKS)
    return text
