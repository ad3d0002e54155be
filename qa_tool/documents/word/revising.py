"""Puts changes into a Word document, tracked or as they are; what they do not touch stays as it is."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Sequence

from lxml import etree

from qa_tool.documents.word import making
from qa_tool.documents.word.comments import Comments
from qa_tool.documents.word.joining import join_runs, join_with_next
from qa_tool.documents.word.making import Supply
from qa_tool.documents.word.names import FIELD, HYPERLINK, INS, P_PR, R_PR, RUBY_BASE, SDT, STYLE, Element, P, w
from qa_tool.documents.word.runs import (
    as_deleted,
    cut_after,
    cut_out,
    looks,
    looks_of,
    mark_properties_of,
    out_of_field,
    out_of_ruby,
    out_of_tracked,
    rise,
    with_reading,
)
from qa_tool.documents.word.text_map import FRAME, Atom, Joint, Line, Story, TextMap, is_first_letter
from qa_tool.domain.errors import EmendError
from qa_tool.domain.net_change import NetChange
from qa_tool.domain.said import say

# What stands in these cannot be spread over two paragraphs.
_ONE_PARAGRAPH = frozenset({SDT, FIELD, RUBY_BASE, w("customXml")})
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
        # Stands where something goes in, and nowhere else for long.
        self._here = etree.Element(_HERE)

    def carry_out(self, changes: Sequence[NetChange]) -> None:
        """Carry out changes, which are in order; EmendError before anything is changed where one is not possible."""
        for change in changes:
            self._refuse_edges(change)
        touched: dict[Element, None] = {}
        supplies: Sequence[Supply | None] = [None] * len(changes)
        if self._comments is not None:
            stories = [self._read.lines_of(change.start, change.end)[0].story for change in changes]
            supplies = making.supplies(changes, [story is Story.BODY for story in stories], self._numbers)
        for change, supply in zip(reversed(changes), reversed(supplies), strict=True):
            self._carry_out(change, supply)
            touched |= dict.fromkeys(line.element for line in self._read.lines_of(change.start, change.end))
        if self._comments is None:
            for paragraph in touched:
                join_runs(paragraph)

    def _refuse_edges(self, change: NetChange) -> None:
        for line in self._read.lines_of(change.start, change.end):
            if line.joint is Joint.EDGE and change.start <= line.end < change.end:
                words = self._read.text[max(line.start, line.end - 40) : line.end].strip() or "an empty line"
                raise EmendError(
                    say(
                        "{name}: the line end after “{words}” is the edge of a table cell, a section, a note or a box, "
                        "and cannot be taken out of a Word document.",
                        name=self._name,
                        words=words,
                    ),
                    "Put the line end back, or export as .txt.",
                )

    def _carry_out(self, change: NetChange, supply: Supply | None) -> None:
        """Carry out a change; tracked, where there is a supply of what says so."""
        lines = self._read.lines_of(change.start, change.end)
        marks = [line for line in lines if line.joint is Joint.MARK and change.start <= line.end < change.end]
        gone = [_cut_out(line, change) for line in lines]
        put: list[Element] = []
        if change.inserted:
            # Behind what is taken out, also where a paragraph without anything and without a mark is in front of it.
            at = next((n for n, line in enumerate(lines) if gone[n] or line.joint is not Joint.GONE), 0)
            here, formatting = _place(self._here, lines[at], change, gone[at], self._numbers)
            put = self._insert(change, supply, here, formatting)
            here.getparent().remove(here)
        first, *others = [_delete(runs, supply) for runs in gone]
        for line in reversed(marks):
            if supply is None:
                join_with_next(line.element)
            else:
                _mark(line.element, supply.deletion())
        if self._comments is not None and supply is not None and supply.comment:
            touched = [*first, *put, *(each for more in others for each in more)]
            self._comments.add(change, supply, touched, lines[0].element)

    def _insert(
        self, change: NetChange, supply: Supply | None, here: Element, formatting: Element | None
    ) -> list[Element]:
        """Put the new text in front of `here`; return what tells so."""
        if supply is not None:
            out_of_tracked(here, self._numbers)
        texts = change.inserted.split("\n")
        if len(texts) > 1 and next(here.iterancestors(*_ONE_PARAGRAPH, P)).tag != P:
            texts = [change.inserted]
        made: list[Element] = []
        for number, text in enumerate(texts):
            if number:
                self._break_at(here, supply)
            if text:
                looks_like = formatting if formatting is None or not made else copy.deepcopy(formatting)
                made.append(supply.insertion(text, looks_like) if supply else making.run(text, looks_like))
                here.addprevious(made[-1])
        return made

    def _break_at(self, here: Element, supply: Supply | None) -> None:
        """Move what is in front of `here` in its paragraph into a new one; the old one keeps its mark."""
        while here.getparent().tag != P:
            rise(here, self._numbers)
        paragraph = here.getparent()
        properties = paragraph.find(P_PR)
        made = etree.Element(P)
        if properties is not None:
            made.append(looks(properties))
            if is_first_letter(properties):
                made[0].remove(made[0].find(FRAME))
        made.extend([each for each in here.itersiblings(preceding=True) if each is not properties][::-1])
        paragraph.addprevious(made)
        if supply is not None:
            _mark(made, supply.new_mark())


def _delete(runs: Sequence[Element], supply: Supply | None) -> list[Element]:
    """Take runs out, or track that; return what tells so."""
    made: list[Element] = []
    for run in runs:
        if supply is None:
            run.getparent().remove(run)
            continue
        as_deleted(run)
        if not made or run.getprevious() is not made[-1]:
            made.append(supply.deletion())
            run.addprevious(made[-1])
        made[-1].append(run)
    return made


def _cut_out(line: Line, change: NetChange) -> list[Element]:
    """Cut what a change takes out of a line into runs of its own, and return them in order."""
    found: list[Element] = []
    for atom in reversed(line.atoms):
        start, end = max(change.start, atom.start), min(change.end, atom.end)
        if start < end:
            found.append(cut_out(atom, start - atom.start, end - atom.start))
    return list(dict.fromkeys(with_reading(run, found) for run in reversed(found)))


def _place(
    here: Element, line: Line, change: NetChange, gone: Sequence[Element], numbers: Iterator[int]
) -> tuple[Element, Element | None]:
    """Put `here` at the place of new text, behind what is taken out of the line; return it, and how the text looks."""
    if gone:
        gone[-1].addnext(here)
        return here, looks_of(gone[0])
    before, after = line.atom_before(change.start), line.atom_at(change.end)
    if before is not None:
        return here, _behind(here, before, after, change, numbers)
    if after is not None:
        return here, _in_front_of(here, after, numbers)
    line.element.append(here)
    properties = line.element.find(P_PR)
    return here, looks(None if properties is None else properties.find(R_PR))


def _behind(
    here: Element, before: Atom, after: Atom | None, change: NetChange, numbers: Iterator[int]
) -> Element | None:
    """Put `here` behind the words in front of new text; return how this looks."""
    run = cut_after(before, change.start - before.start)
    run.addnext(here)
    out_of_ruby(here)
    if before.text[-1:].isalnum() and change.inserted[:1].isalnum():
        return looks_of(run)
    # The only style that the words of a field have is that of links.
    linked = out_of_field(here, numbers) and run.find(f"{R_PR}/{STYLE}") is not None
    if here.getnext() is None and here.getparent().tag == HYPERLINK:
        rise(here, numbers)
        linked = True
    return _looks_outside_links(after) if linked else looks_of(run)


def _in_front_of(here: Element, after: Atom, numbers: Iterator[int]) -> Element | None:
    """Put `here` in front of the first words of a line; return how new text there looks."""
    run = cut_out(after, 0, len(after.text))
    run.addprevious(here)
    out_of_ruby(here)
    out_of_field(here, numbers)
    if here.getprevious() is not None or here.getparent().tag != HYPERLINK:
        return looks_of(run)
    rise(here, numbers)
    return None


def _looks_outside_links(after: Atom | None) -> Element | None:
    run = None if after is None else after.element.getparent()
    linked = run is None or next(run.iterancestors(HYPERLINK, P)).tag != P
    return None if linked else looks_of(run)


def _mark(paragraph: Element, tracked: Element) -> None:
    """Say of the mark of a paragraph that it is put in or taken out."""
    properties = mark_properties_of(paragraph)
    # Whoever put it in stands first in the schema.
    properties.insert(1 if len(properties) and properties[0].tag == INS else 0, tracked)
