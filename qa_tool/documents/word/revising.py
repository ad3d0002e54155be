"""Puts changes into a Word document, tracked or as they are; what they do not touch stays as it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lxml import etree

from qa_tool.documents.word.comments import Comments, signed
from qa_tool.documents.word.joining import join_runs, join_with_next
from qa_tool.documents.word.names import DEL, HYPERLINK, INS, P_PR, R_PR, SDT, Element, P, ancestors, w
from qa_tool.documents.word.runs import (
    as_deleted,
    cut_after,
    cut_out,
    looks,
    looks_of,
    mark_properties_of,
    new_run,
    out_of_tracked,
    rise,
)
from qa_tool.documents.word.text_map import Atom, Joint, Line, TextMap
from qa_tool.domain.errors import EmendError
from qa_tool.domain.net_change import NetChange

# What stands in these cannot be spread over two paragraphs.
_ONE_PARAGRAPH = frozenset({SDT, w("fldSimple"), w("customXml")})
# Marks the place where something goes in; no document holds it.
_HERE = "here"


class Reviser:
    """Carries out changes from the last to the first, so that what is in front of them stands where it stood."""

    def __init__(self, read: TextMap, name: str, numbers: Iterator[int], comments: Comments | None) -> None:
        """Work on what was read; changes are tracked, and numbered, where there are `comments` to say why."""
        self._read = read
        self._name = name
        self._numbers = numbers
        self._comments = comments

    def carry_out(self, changes: Sequence[NetChange]) -> None:
        """Carry out changes, which are in order; EmendError before anything is changed where one is not possible."""
        for change in changes:
            self._refuse_edges(change)
        touched: dict[Element, None] = {}
        for change in reversed(changes):
            self._carry_out(change)
            touched |= dict.fromkeys(line.element for line in self._read.lines_of(change.start, change.end))
        if self._comments is None:
            for paragraph in touched:
                join_runs(paragraph)

    def _refuse_edges(self, change: NetChange) -> None:
        for line in self._read.lines_of(change.start, change.end):
            if line.joint is Joint.EDGE and change.start <= line.end < change.end:
                words = self._read.text[max(line.start, line.end - 40) : line.end].strip() or "an empty line"
                raise EmendError(
                    f"{self._name}: the line end after “{words}” is the edge of a table cell, a section or a note, "
                    "and cannot be taken out of a Word document.",
                    "Put the line end back, or export as .txt.",
                )

    def _carry_out(self, change: NetChange) -> None:
        lines = self._read.lines_of(change.start, change.end)
        marks = [line for line in lines if line.joint is Joint.MARK and change.start <= line.end < change.end]
        gone = [_cut_out(line, change) for line in lines]
        put: list[Element] = []
        if change.inserted:
            # Behind what is taken out, also where a paragraph without anything and without a mark is in front of it.
            at = next((n for n, line in enumerate(lines) if gone[n] or line.joint is not Joint.GONE), 0)
            here, formatting = _place(lines[at], change, gone[at], self._numbers)
            put = self._insert(change, here, formatting)
            here.getparent().remove(here)
        first, *others = [self._delete(runs, change) for runs in gone]
        for line in reversed(marks):
            if self._comments is None:
                join_with_next(line.element)
            else:
                _mark(line.element, signed(DEL, change, next(self._numbers)))
        if self._comments is not None and change.reason and not lines[0].in_note:
            touched = [*first, *put, *(each for more in others for each in more)]
            self._comments.add(change, next(self._numbers), touched, lines[0].element)

    def _delete(self, runs: Sequence[Element], change: NetChange) -> list[Element]:
        """Take runs out, or track that; return what tells so."""
        made: list[Element] = []
        for run in runs:
            if self._comments is None:
                run.getparent().remove(run)
                continue
            as_deleted(run)
            if made and run.getprevious() is made[-1]:
                made[-1].append(run)
                continue
            made.append(signed(DEL, change, next(self._numbers)))
            run.addprevious(made[-1])
            made[-1].append(run)
        return made

    def _insert(self, change: NetChange, here: Element, formatting: Element | None) -> list[Element]:
        """Put the new text in front of `here`; return what tells so."""
        if self._comments is not None:
            out_of_tracked(here, self._numbers)
        one = any(around.tag in _ONE_PARAGRAPH for around in ancestors(here, P))
        made = []
        for number, text in enumerate([change.inserted] if one else change.inserted.split("\n")):
            if number:
                self._break_at(here, change)
            if text:
                run = new_run(text, formatting)
                if self._comments is not None:
                    tracked = signed(INS, change, next(self._numbers))
                    tracked.append(run)
                    run = tracked
                here.addprevious(run)
                made.append(run)
        return made

    def _break_at(self, here: Element, change: NetChange) -> None:
        """Move what is in front of `here` in its paragraph into a new one; the old one keeps its mark."""
        while here.getparent().tag != P:
            rise(here, self._numbers)
        paragraph = here.getparent()
        properties = paragraph.find(P_PR)
        made = etree.Element(P)
        if properties is not None:
            made.append(looks(properties))
        made.extend([each for each in here.itersiblings(preceding=True) if each is not properties][::-1])
        paragraph.addprevious(made)
        if self._comments is not None:
            _mark(made, signed(INS, change, next(self._numbers)))


def _cut_out(line: Line, change: NetChange) -> list[Element]:
    """Cut what a change takes out of a line into runs of its own, and return them in order."""
    found = []
    for atom in reversed(line.atoms):
        if atom.start < change.end and atom.end > change.start:
            start, end = max(change.start, atom.start), min(change.end, atom.end)
            found.append(cut_out(atom, start - atom.start, end - atom.start))
    return found[::-1]


def _place(
    line: Line, change: NetChange, gone: Sequence[Element], numbers: Iterator[int]
) -> tuple[Element, Element | None]:
    """Return a mark at the place of new text, behind what is taken out of the line, and how the text looks."""
    here = etree.Element(_HERE)
    if gone:
        gone[-1].addnext(here)
        return here, looks_of(gone[0])
    before, after = line.atom_before(change.start), line.atom_at(change.end)
    if before is not None:
        run = cut_after(before, change.start - before.start)
        run.addnext(here)
        goes_on = before.text[-1:].isalnum() and change.inserted[:1].isalnum()
        if goes_on or here.getnext() is not None or here.getparent().tag != HYPERLINK:
            return here, looks_of(run)
        rise(here, numbers)
        return here, _looks_outside_links(after)
    if after is not None:
        run = cut_out(after, 0, len(after.text))
        run.addprevious(here)
        if here.getprevious() is not None or here.getparent().tag != HYPERLINK:
            return here, looks_of(run)
        rise(here, numbers)
        return here, None
    line.element.append(here)
    properties = line.element.find(P_PR)
    return here, looks(None if properties is None else properties.find(R_PR))


def _looks_outside_links(after: Atom | None) -> Element | None:
    run = None if after is None else after.element.getparent()
    linked = run is None or any(around.tag == HYPERLINK for around in ancestors(run, P))
    return None if linked else looks_of(run)


def _mark(paragraph: Element, tracked: Element) -> None:
    """Say of the mark of a paragraph that it is put in or taken out."""
    properties = mark_properties_of(paragraph)
    # Whoever put it in stands first in the schema.
    properties.insert(1 if len(properties) and properties[0].tag == INS else 0, tracked)
