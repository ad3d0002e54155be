"""Writing TBX 3 (ISO 30042:2019), the dialect TBX-Basic, in its two styles."""

from __future__ import annotations

import re
from collections.abc import Iterable

from lxml import etree

from qa_tool.domain.term import Term, TermKind
from qa_tool.glossary import concepts, tbx
from qa_tool.glossary.imports import GlossaryFormat
from qa_tool.glossary.samples import Sample

_CORE = "urn:iso:std:iso:30042:ed-2"
_MIN = "http://www.tbxinfo.net/ns/min"
_BASIC = "http://www.tbxinfo.net/ns/basic"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def in_style(style: str, categories: str) -> GlossaryFormat:
    """Return the format of a style, "dca" or "dct"; `categories` says how it writes data categories."""

    def fits(sample: Sample) -> int:
        sure = tbx.is_tbx(sample, "tbx")
        return sure if re.search(rf"style=[\"']{style}[\"']", sample.text[:4096], re.IGNORECASE) else min(sure, 8)

    return GlossaryFormat(
        id=f"tbx-3-{style}",
        title=f"TBX 3 (TBX-Basic, {style.upper()})",
        suffixes=(".tbx",),
        read=tbx.read,
        rendered=lambda terms, _suffix: rendered(terms, by_tag=style == "dct"),
        fits=fits,
        holds=tbx.HELD,
        about=f"Like TBX 2, with `conceptEntry`, `langSec`, `termSec`; {categories}.",
    )


def rendered(terms: Iterable[Term], *, by_tag: bool) -> bytes:
    """Return the bytes of a file; `by_tag` writes data categories as elements (DCT), else as attributes (DCA)."""
    spaces: dict[str | None, str] = {None: _CORE, "min": _MIN, "basic": _BASIC} if by_tag else {None: _CORE}
    told = {"type": "TBX-Basic", "style": "dct" if by_tag else "dca", _LANG: concepts.ENGLISH}
    root = etree.Element(f"{{{_CORE}}}tbx", told, nsmap=spaces)
    source = _add(_add(_add(root, "tbxHeader"), "fileDesc"), "sourceDesc")
    _add(source, "p").text = "Glossary exported from Emend"
    body = _add(_add(root, "text"), "body")
    return concepts.written(root, (_entry(n, term, spaces, by_tag) for n, term in enumerate(terms, 1)), body)


def _entry(number: int, term: Term, spaces: dict[str | None, str], by_tag: bool) -> etree._Element:
    entry = etree.Element(f"{{{_CORE}}}conceptEntry", {"id": f"c{number}"}, nsmap=spaces)
    if term.kind is not TermKind.OTHER:
        _category(entry, "descrip", "subjectField", by_tag).text = term.kind.value
    if term.note:
        concepts.put(_add(entry, "note"), term.note)
    for code, forms in concepts.said_of(term):
        language = _add(entry, "langSec", {_LANG: code})
        for rank, form in forms:
            section = _add(language, "termSec")
            concepts.put(_add(section, "term"), form)
            if rank:
                _category(section, "termNote", "administrativeStatus", by_tag).text = tbx.status_of(rank)
    return entry


def _add(parent: etree._Element, name: str, told: dict[str, str] | None = None) -> etree._Element:
    return etree.SubElement(parent, f"{{{_CORE}}}{name}", told or {})


def _category(parent: etree._Element, element: str, category: str, by_tag: bool) -> etree._Element:
    return etree.SubElement(parent, f"{{{_MIN}}}{category}") if by_tag else _add(parent, element, {"type": category})
