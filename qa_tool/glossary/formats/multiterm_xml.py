"""MultiTerm XML, as Trados MultiTerm exports its termbases: concepts with languages, their terms and free fields.

After the schema MTF, which the maker publishes with the interface of MultiTerm. What fields there are, and what stands
in them, every termbase says itself: here those count that speak of a status or usage, of a subject, and notes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from lxml import etree

from qa_tool.domain.errors import EmendError
from qa_tool.domain.said import say
from qa_tool.domain.term import Term, TermKind
from qa_tool.glossary.cells import bare
from qa_tool.glossary.columns import KINDS, LANGUAGES
from qa_tool.glossary.concepts import ENGLISH, Forms, code_of, ordered, put, rank_of, said_of, written
from qa_tool.glossary.files import bytes_of
from qa_tool.glossary.imports import AS_FOUND, GlossaryFormat, ImportResult, Problem, Reading
from qa_tool.glossary.rows import Row
from qa_tool.glossary.samples import Sample
from qa_tool.glossary.table_terms import one_form, problem, terms_of
from qa_tool.glossary.tables import list_name, shown_name
from qa_tool.text.safe_xml import MAX_BYTES, elements, local_name, text_in

_ROOT = re.compile(r"<(?:\w+:)?mtf[\s>/]")
_NAMES = {ENGLISH: "english", **LANGUAGES}
_STATUS_FIELD = re.compile(r"status|usage|approval", re.IGNORECASE)
_KIND_FIELD = re.compile(r"subject|domain|categor|type|kind", re.IGNORECASE)
_NOTE_FIELD = re.compile(r"(?:notes?|comments?|remarks?)", re.IGNORECASE)
# The worst that several fields say of a term is what holds: "Status: approved" may speak of the entry.
_WORST = ("deprecated", "superseded", "proposed", "admitted", "preferred", "")
Fields = list[tuple[str, str]]


def read(data: bytes | Path, name: str = "", how: Reading = AS_FOUND) -> ImportResult:
    """Return the terms of a MultiTerm export; statuses and languages count as in TBX.

    A status of an entry or of a language is that of its terms without one of their own.
    """
    shown = shown_name(data, name)
    content = bytes_of(data, shown, MAX_BYTES)
    problems: list[Problem] = []
    found: list[tuple[Row, dict[str, list[str]]]] = []
    is_export = False
    for entry in elements(content, shown, ("conceptGrp", "mtf")):
        if local_name(entry) == "mtf":
            is_export = True
            continue
        cells = _entry(entry, how)
        row = Row(entry.sourceline or 1, (), " | ".join(text_in(each) for each in entry.iter("{*}term")))
        if "term" in cells:
            found.append((row, cells))
        else:
            problems.append(problem(row, cells["reason"][0]))
    if not is_export:
        raise EmendError(say("{name} is no export of MultiTerm.", name=shown), "Export the termbase as MultiTerm XML.")
    return terms_of(found, problems, list_name(data, name), one_form, together=True)


def _entry(entry: etree._Element, how: Reading) -> dict[str, list[str]]:
    """Return an entry by our meanings; without "term", "reason" says why."""
    fields = list(_fields(entry))
    languages: dict[str, Forms] = {}
    own = _rank(fields)
    for section in entry.iterchildren("{*}languageGrp"):
        said = list(_fields(section))
        rank = _rank(said) or own
        fields += said
        forms = languages.setdefault(_code(section), [])
        for group in section.iterchildren("{*}termGrp"):
            told = list(_fields(group))
            fields += told
            terms = (bare(text_in(each)) for each in group.iterchildren("{*}term"))
            forms += [(_rank(told) or rank, form) for form in terms if form]
    return ordered(_told(fields, how), languages)


def _told(fields: Fields, how: Reading) -> dict[str, list[str]]:
    """Return the kind and the note that the fields of an entry hold."""
    said: dict[str, list[str]] = {}
    notes: list[str] = []
    for name, text in fields:
        if _NOTE_FIELD.fullmatch(name):
            notes.append(text)
        elif _KIND_FIELD.search(name) and text.casefold() in KINDS:
            said["kind"] = [text]
        elif how.keep_extra and not _is_status(name, text):
            notes.append(f"{name}: {text}")
    if notes:
        said["note"] = ["; ".join(dict.fromkeys(notes))]
    return said


def _fields(element: etree._Element) -> Iterator[tuple[str, str]]:
    """Yield the fields of an element itself, and what stands in them; fields may have fields."""
    for group in element.iterchildren("{*}descripGrp", "{*}system"):
        for each in group.iter("{*}descrip", "{*}system"):
            if text := text_in(each):
                yield each.get("type") or "", text


def _is_status(name: str, text: str) -> bool:
    return bool(_STATUS_FIELD.search(name) and rank_of(text))


def _rank(fields: Fields) -> str:
    ranks = {rank_of(text) for name, text in fields if _STATUS_FIELD.search(name)}
    return next((rank for rank in _WORST if rank in ranks), "")


def _code(section: etree._Element) -> str:
    """Return the code of a language, which stands beside its name or has to be known by it; "" for others."""
    language = section.find("{*}language")
    if language is None:
        return ""
    named = (language.get("type") or "").casefold().split()[:1]
    return code_of(language.get("lang") or next((code for code, spoken in _NAMES.items() if [spoken] == named), ""))


def _rendered(terms: Iterable[Term], _suffix: str) -> bytes:
    root = etree.Element("mtf")
    return written(root, (_concept(n, term) for n, term in enumerate(terms, 1)), root, encoding="UTF-16")


def _concept(number: int, term: Term) -> etree._Element:
    entry = etree.Element("conceptGrp")
    etree.SubElement(entry, "concept").text = str(number)
    if term.kind is not TermKind.OTHER:
        _put_field(entry, "Subject", term.kind.value)
    if term.note:
        _put_field(entry, "Note", term.note)
    for code, forms in said_of(term):
        section = etree.SubElement(entry, "languageGrp")
        spoken = _NAMES.get(code, code)
        etree.SubElement(section, "language", {"type": spoken.capitalize(), "lang": code.upper()})
        for rank, form in forms:
            group = etree.SubElement(section, "termGrp")
            put(etree.SubElement(group, "term"), form)
            if rank:
                _put_field(group, "Status", rank)
    return entry


def _put_field(element: etree._Element, name: str, text: str) -> None:
    put(etree.SubElement(etree.SubElement(element, "descripGrp"), "descrip", {"type": name}), text)


def _fits(sample: Sample) -> int:
    # Nearly everything else is called .xml as well.
    return 9 if _ROOT.search(sample.text[:4096]) else 0


FORMAT = GlossaryFormat(
    id="multiterm-xml",
    title="MultiTerm XML",
    suffixes=(".xml",),
    read=read,
    rendered=_rendered,
    fits=_fits,
    holds={
        "term": "",
        "accepted": "",
        "wrong_forms": "",
        "source_forms": "",
        "kind": "",
        "status": "",
        "note": "",
    },
    about=(
        "`mtf`, `conceptGrp`, `languageGrp`, `termGrp`, as Trados MultiTerm exports it, in UTF-16 or UTF-8. Termbases "
        "have fields of their own: one whose name has “status”, “usage” or “approval” in it says what a term is, as in "
        "TBX (preferred or approved, admitted, proposed, deprecated, forbidden, obsolete or superseded), one of a "
        "subject or type may be the kind, and Note or Comment is the note. Written in UTF-16, with the fields Status, "
        "Subject and Note; the termbase that imports it needs them."
    ),
)
