"""TBX in versions 2 and 3: what its entries say of a term, read by the names of its elements in any of its styles."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

from lxml import etree

from qa_tool.glossary.cells import bare
from qa_tool.glossary.columns import KINDS
from qa_tool.glossary.concepts import Forms, code_of, ordered, rank_of
from qa_tool.glossary.files import bytes_of
from qa_tool.glossary.imports import AS_FOUND, ImportResult, Problem, Reading
from qa_tool.glossary.rows import Row
from qa_tool.glossary.samples import Sample
from qa_tool.glossary.table_terms import one_form, problem, terms_of
from qa_tool.glossary.tables import list_name, shown_name
from qa_tool.text.safe_xml import MAX_BYTES, elements, local_name, text_in

HELD: Mapping[str, str] = MappingProxyType(
    {
        "term": "",
        "accepted": "",
        "wrong_forms": "",
        "source_forms": "",
        "kind": "",
        "status": "retired as superseded, proposed not",
        "note": "",
    }
)
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
# TBX 3, TBX 2, and TBX-Min as it was before it became a dialect of TBX 3.
_ENTRIES, _LANGUAGES = ("conceptEntry", "termEntry", "entry"), {"langSec", "langSet", "langGroup"}
_GROUPS = {"termSec", "tig", "ntig", "termGroup", "termGrp", "termNoteGrp", "descripGrp", "adminGrp", "transacGrp"}


def read(data: bytes | Path, name: str = "", how: Reading = AS_FOUND) -> ImportResult:
    """Return the terms of a TBX file of any version and style.

    Of the terms in English the preferred one is the canonical form, admitted ones are accepted, deprecated and
    superseded ones wrong; those in other languages are source forms.
    """
    shown = shown_name(data, name)
    content = bytes_of(data, shown, MAX_BYTES)
    problems: list[Problem] = []
    found: list[tuple[Row, dict[str, list[str]]]] = []
    for entry in elements(content, shown, _ENTRIES):
        cells = _entry(entry, how)
        row = Row(entry.sourceline or 1, (), _said(entry))
        if "term" in cells:
            found.append((row, cells))
        else:
            problems.append(problem(row, cells["reason"][0]))
    return terms_of(found, problems, list_name(data, name), one_form, together=True)


def is_tbx(sample: Sample, root: str) -> int:
    """Say how surely a file is TBX whose outermost element is `root`."""
    if re.search(rf"<(?:\w+:)?{root}[\s>]", sample.text[:4096]):
        return 9
    return int(sample.suffix == ".tbx")


def status_of(rank: str) -> str:
    """Return what TBX calls the standing of a form; it has no word for a proposed one."""
    return f"{'preferred' if rank == 'proposed' else rank}Term-admn-sts" if rank else ""


def _entry(entry: etree._Element, how: Reading) -> dict[str, list[str]]:
    """Return an entry by our meanings; without "term", "reason" says why."""
    said: dict[str, list[str]] = {}
    notes: list[str] = []
    extra: list[str] = []
    languages: dict[str, Forms] = {}
    for child in entry:
        if local_name(child) in _LANGUAGES:
            code = code_of(child.get(_LANG) or child.get("lang") or "")
            _collect(child, languages.setdefault(code, []), notes, extra)
            continue
        for part in _leaves(child):
            if _category(part) == "subjectField" and text_in(part).casefold() in KINDS:
                said["kind"] = [text_in(part)]
            else:
                _note(part, notes, extra)
    if how.keep_extra:
        notes += extra
    if notes:
        said["note"] = ["; ".join(dict.fromkeys(filter(None, notes)))]
    return ordered(said, languages)


def _collect(section: etree._Element, forms: Forms, notes: list[str], extra: list[str]) -> None:
    """Add the forms of a language with their standing, and what is noted beside them."""
    for child in section:
        form = rank = ""
        for part in _leaves(child):
            kind = _category(part)
            if kind == "term":
                form = bare(text_in(part))
            elif kind in {"administrativeStatus", "normativeAuthorization", "termStatus"}:
                rank = rank_of(text_in(part)) or rank
            else:
                _note(part, notes, extra)
        if form:
            forms.append((rank, form))


def _leaves(element: etree._Element) -> Iterator[etree._Element]:
    """Yield what holds text in an element, itself if it is no group; marks inside a text belong to it."""
    if element.tag is etree.Entity or not isinstance(element.tag, str):
        return
    if local_name(element) in _GROUPS:
        for child in element:
            yield from _leaves(child)
    else:
        yield element


def _note(element: etree._Element, notes: list[str], extra: list[str]) -> None:
    kind, text = _category(element), text_in(element)
    if kind == "note":
        notes.append(text)
    elif text:
        extra.append(f"{kind}: {text}")


def _category(element: etree._Element) -> str:
    """Return the data category: the type of an element as DCA writes it, or its own name as DCT does."""
    name = local_name(element)
    return element.get("type") or name if name in {"descrip", "termNote", "admin", "transac", "xref", "ref"} else name


def _said(entry: etree._Element) -> str:
    return " | ".join(text_in(each) for each in entry.iter("{*}term"))
