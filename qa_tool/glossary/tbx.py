"""TBX in versions 2 and 3: what its entries say of a term, read by the names of its elements in any of its styles."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

from lxml import etree

from qa_tool.domain.said import say
from qa_tool.domain.term import Term, TermStatus
from qa_tool.glossary.cells import bare
from qa_tool.glossary.columns import KINDS
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
PREFERRED, ADMITTED, DEPRECATED, SUPERSEDED = (
    f"{each}Term-admn-sts" for each in ("preferred", "admitted", "deprecated", "superseded")
)
ENGLISH = "en"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
# TBX 3, TBX 2, and TBX-Min as it was before it became a dialect of TBX 3.
_ENTRIES, _LANGUAGES = ("conceptEntry", "termEntry", "entry"), {"langSec", "langSet", "langGroup"}
_GROUPS = {"termSec", "tig", "ntig", "termGroup", "termGrp", "termNoteGrp", "descripGrp", "adminGrp", "transacGrp"}
# After the data categories of TBX, and what other programs write in their place.
_RANKS = {
    **dict.fromkeys(("preferred", "standardized", "approved"), "preferred"),
    **dict.fromkeys(("admitted", "legal", "regulated"), "admitted"),
    **dict.fromkeys(("deprecated", "notrecommended", "forbidden", "obsolete", "prohibited"), "deprecated"),
    "superseded": "superseded",
}
_UNSPEAKABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
# The standing of a form, and the form.
Forms = list[tuple[str, str]]


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


def said_of(term: Term) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """Yield the languages of a term, English first, with their forms and what TBX calls the standing of each."""
    first = SUPERSEDED if term.status is TermStatus.RETIRED else PREFERRED
    english = [(term.canonical, first), *((form, ADMITTED) for form in term.accepted)]
    yield ENGLISH, [*english, *((form, DEPRECATED) for form in term.wrong)]
    for code, forms in term.source_forms.items():
        if forms:
            yield code, [(form, "") for form in forms]


def written(root: etree._Element, entries: Iterable[etree._Element], body: etree._Element, doctype: str = "") -> bytes:
    """Return the bytes of a file whose entries go into `body`."""
    body.extend(entries)
    etree.indent(root)
    made = etree.tostring(root, xml_declaration=True, encoding="UTF-8", doctype=doctype or None)
    return bytes(made) + b"\n"


def put(element: etree._Element, text: str) -> None:
    """Let an element hold a text, without the control characters that XML has no way to write."""
    element.text = _UNSPEAKABLE.sub("", text)


def _entry(entry: etree._Element, how: Reading) -> dict[str, list[str]]:
    """Return an entry by our meanings; without "term", "reason" says why."""
    said: dict[str, list[str]] = {}
    notes: list[str] = []
    extra: list[str] = []
    languages: dict[str, Forms] = {}
    for child in entry:
        if local_name(child) in _LANGUAGES:
            code = (child.get(_LANG) or child.get("lang") or "").replace("_", "-").lower()
            # British and American English are one; none is a source of the other.
            code = ENGLISH if code.split("-")[0] == ENGLISH else code
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
    own = _own(languages)
    if own is None:
        return {"reason": [say("the entry has no term in English")]}
    return _in_order(said, languages, own)


def _in_order(said: dict[str, list[str]], languages: dict[str, Forms], own: str) -> dict[str, list[str]]:
    """Add the forms of all languages; `own` is that of the canonical form.

    An entry that begins with a superseded term and has no better one is of a term that is no longer used.
    """
    forms = languages[own]
    right = [form for wanted in ("preferred", "", "admitted") for rank, form in forms if rank == wanted]
    old = [form for rank, form in forms if rank == "superseded"]
    wrong = [form for rank, form in forms if rank == "deprecated"]
    if forms[0][0] == "superseded" and not any(rank in {"preferred", ""} for rank, _ in forms):
        right, old = [forms[0][1], *right], old[1:]
        said["status"] = [TermStatus.RETIRED.value]
    if not right:
        return {"reason": [say("all terms of the entry are forbidden, and none is said to stand in their place")]}
    said["term"], said["accepted"], said["wrong_forms"] = right[:1], right[1:], [*wrong, *old]
    for code, others in languages.items():
        if code != own and code:
            said[f"source:{code}"] = [form for _, form in others]
    return said


def _own(languages: Mapping[str, Forms]) -> str | None:
    """Return the language of the canonical form: English, or the only one there is."""
    if languages.get(ENGLISH):
        return ENGLISH
    return next(iter(languages)) if len(languages) == 1 and next(iter(languages.values())) else None


def _collect(section: etree._Element, forms: Forms, notes: list[str], extra: list[str]) -> None:
    """Add the forms of a language with their standing, and what is noted beside them."""
    for child in section:
        form = rank = ""
        for part in _leaves(child):
            kind = _category(part)
            if kind == "term":
                form = bare(text_in(part))
            elif kind in {"administrativeStatus", "normativeAuthorization", "termStatus"}:
                rank = _rank(text_in(part)) or rank
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


def _rank(status: str) -> str:
    bare = re.sub(r"(?:-?admn-?sts|[^a-z])", "", status.casefold().replace("-admn-sts", ""))
    return _RANKS.get(bare.removesuffix("admnsts").removesuffix("term"), "")


def _category(element: etree._Element) -> str:
    """Return the data category: the type of an element as DCA writes it, or its own name as DCT does."""
    name = local_name(element)
    return element.get("type") or name if name in {"descrip", "termNote", "admin", "transac", "xref", "ref"} else name


def _said(entry: etree._Element) -> str:
    return " | ".join(text_in(each) for each in entry.iter("{*}term"))
