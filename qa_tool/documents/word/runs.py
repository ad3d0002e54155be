"""Runs of a Word document: cut where a change begins and ends, made anew with the formatting of others."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator, Sequence

from lxml import etree

from qa_tool.documents.word.names import (
    DEL_TEXT,
    FIELD,
    FIELD_CHAR,
    FIELD_TYPE,
    ID,
    INS,
    MOVE_TO,
    P_PR,
    R_PR,
    RUBY_BASE,
    SECTION,
    SPACE,
    Element,
    P,
    R,
    T,
    w,
)
from qa_tool.documents.word.text_map import Atom

# What belongs to the mark of a paragraph or to the past of a run, and not to how a new one looks.
_NOT_LOOKS = tuple(map(w, ("ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "sectPr")))
_TRACKED = frozenset({INS, MOVE_TO})


def cut_out(atom: Atom, start: int, end: int) -> Element:
    """Return a run that holds exactly the characters [start, end) of an atom, which keeps what is in front of them."""
    element, text = atom.element, atom.text
    run = cut_after(atom, end)
    atom.text = text[:start]
    if start > 0:
        middle = _shell_after(run)
        middle.append(_text(T, text[start:end]))
        _set_text(element, text[:start])
        return middle
    if any(each.tag != R_PR for each in element.itersiblings(preceding=True)):
        middle = _shell_after(run)
        middle.append(element)
        return middle
    return run


def cut_after(atom: Atom, length: int) -> Element:
    """Return the run that ends with the first `length` characters of an atom, which keeps these only."""
    element = atom.element
    run = element.getparent()
    following = list(element.itersiblings())
    if length < len(atom.text) or following:
        behind = _shell_after(run)
        if length < len(atom.text):
            behind.append(_text(T, atom.text[length:]))
            _set_text(element, atom.text[:length])
            atom.text = atom.text[:length]
        behind.extend(following)
    return run


def rise(here: Element, numbers: Iterator[int]) -> None:
    """Move `here` out of what is around it, which is cut in two where `here` stands inside it."""
    around = here.getparent()
    following = list(here.itersiblings())
    if here.getprevious() is None:
        around.addprevious(here)
        return
    if following:
        twin = etree.Element(around.tag, around.attrib)
        if around.tag in _TRACKED:
            twin.set(ID, str(next(numbers)))
        twin.extend(following)
        around.addnext(twin)
    around.addnext(here)


def out_of_tracked(here: Element, numbers: Iterator[int]) -> None:
    """Move `here` out of insertions that somebody else had tracked."""
    while next(here.iterancestors(*_TRACKED, RUBY_BASE, P)).tag in _TRACKED:
        rise(here, numbers)


def out_of_ruby(here: Element) -> None:
    """Move `here` out of words with a reading above them, where it begins or ends these."""
    base = here.getparent()
    if base.tag == RUBY_BASE and None in {here.getprevious(), here.getnext()}:
        whole = next(base.iterancestors(R))
        move = whole.addnext if here.getnext() is None else whole.addprevious
        move(here)


def with_reading(run: Element, gone: Sequence[Element]) -> Element:
    """Return a run, or that which holds its reading, too, where nothing is left below that of what is gone."""
    base = run.getparent()
    if base.tag == RUBY_BASE and all(each in gone for each in base.iter(R)):
        return next(base.iterancestors(R))
    return run


def out_of_field(here: Element, numbers: Iterator[int]) -> bool:
    """Move `here` out of fields whose result it begins or ends, and say whether it was in one.

    What stands in a result is gone when Word makes the field anew, as it does with a date.
    """
    before, after, around = here.getprevious(), here.getnext(), here.getparent()
    while here.getparent().tag == FIELD and None in {here.getprevious(), here.getnext()}:
        rise(here, numbers)
    while (end := here.getnext()) is not None and _field_mark(end) == "end":
        end.addnext(here)
    while (mark := here.getprevious()) is not None and _field_mark(mark) == "separate":
        begin = _begin_of(mark)
        if begin is None:
            break
        begin.addprevious(here)
    return (before, after, around) != (here.getprevious(), here.getnext(), here.getparent())


def _begin_of(separator: Element) -> Element | None:
    """Return the run that begins a field; None where that is in another paragraph or around it."""
    depth = 0
    for run in separator.itersiblings(R, preceding=True):
        kind = _field_mark(run)
        if kind == "begin" and not depth:
            return run
        depth += {"end": 1, "begin": -1}.get(kind, 0)
    return None


def _field_mark(run: Element) -> str:
    """Return which mark of a field a run is, "" where it is anything else or more than that."""
    inside = [each for each in run if each.tag != R_PR]
    return str(inside[0].get(FIELD_TYPE, "")) if len(inside) == 1 and inside[0].tag == FIELD_CHAR else ""


def looks_of(run: Element | None) -> Element | None:
    """Return a copy of the properties of a run that say how its text looks."""
    return looks(None if run is None else _properties_of(run))


def looks(properties: Element | None) -> Element | None:
    """Return a copy of properties of a run or a paragraph, without tracked changes and sections."""
    if properties is None:
        return None
    made = copy.deepcopy(properties)
    for each in list(made.iter(*_NOT_LOOKS)):
        each.getparent().remove(each)
    return made


def properties_of(paragraph: Element) -> Element:
    """Return the properties of a paragraph, made where there are none."""
    found = paragraph.find(P_PR)
    if found is None:
        found = etree.Element(P_PR)
        paragraph.insert(0, found)
    return found


def mark_properties_of(paragraph: Element) -> Element:
    """Return the properties of the mark of a paragraph, made where the schema wants them if there are none."""
    properties = properties_of(paragraph)
    found = properties.find(R_PR)
    if found is None:
        found = etree.Element(R_PR)
        last = next((each for each in properties if each.tag in {SECTION, w("pPrChange")}), None)
        if last is None:
            properties.append(found)
        else:
            last.addprevious(found)
    return found


def as_deleted(run: Element) -> None:
    """Turn the text of a run into deleted text."""
    for each in run.iter(T):
        each.tag = DEL_TEXT
        if each.get(SPACE) is None:
            each.set(SPACE, "preserve")


def first_free_number(roots: Sequence[Element]) -> int:
    """Return a number from which on no tracked change or comment of these parts is numbered."""
    used = [0]
    for root in roots:
        used += [int(each) for each in root.xpath("//@*[local-name()='id']") if re.fullmatch(r"\d{1,9}", each)]
    return max(used) + 1


def _shell_after(run: Element) -> Element:
    """Put an empty run with the same attributes and properties behind a run, and return it."""
    made = etree.Element(R, run.attrib)
    properties = _properties_of(run)
    if properties is not None:
        made.append(copy.deepcopy(properties))
    run.addnext(made)
    return made


def _properties_of(run: Element) -> Element | None:
    # They come first, and to look there takes a tenth of the time of a search.
    return run[0] if len(run) and run[0].tag == R_PR else None


def _text(tag: str, text: str) -> Element:
    made = etree.Element(tag)
    _set_text(made, text)
    return made


def _set_text(element: Element, text: str) -> None:
    element.text = text
    element.set(SPACE, "preserve")
