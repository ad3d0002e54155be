"""TBX 2 (ISO 30042:2008), the dialect TBX-Basic, as most programs read it."""

from __future__ import annotations

from collections.abc import Iterable

from lxml import etree

from qa_tool.domain.term import Term, TermKind
from qa_tool.glossary import concepts, tbx
from qa_tool.glossary.imports import GlossaryFormat
from qa_tool.glossary.samples import Sample

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_DOCTYPE = '<!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">'


def _rendered(terms: Iterable[Term], _suffix: str) -> bytes:
    root = etree.Element("martif", {"type": "TBX-Basic", _LANG: concepts.ENGLISH})
    header = etree.SubElement(root, "martifHeader")
    file = etree.SubElement(header, "fileDesc")
    etree.SubElement(etree.SubElement(file, "sourceDesc"), "p").text = "Glossary exported from Emend"
    coding = etree.SubElement(etree.SubElement(header, "encodingDesc"), "p", {"type": "XCSURI"})
    coding.text = "TBXBasicXCSV02.xcs"
    body = etree.SubElement(etree.SubElement(root, "text"), "body")
    return concepts.written(root, (_entry(n, term) for n, term in enumerate(terms, 1)), body, _DOCTYPE)


def _entry(number: int, term: Term) -> etree._Element:
    entry = etree.Element("termEntry", {"id": f"c{number}"})
    if term.kind is not TermKind.OTHER:
        etree.SubElement(entry, "descrip", {"type": "subjectField"}).text = term.kind.value
    if term.note:
        note = etree.SubElement(entry, "note")
        concepts.put(note, term.note)
    for code, forms in concepts.said_of(term):
        language = etree.SubElement(entry, "langSet", {_LANG: code})
        for rank, form in forms:
            group = etree.SubElement(language, "tig")
            concepts.put(etree.SubElement(group, "term"), form)
            if rank:
                etree.SubElement(group, "termNote", {"type": "administrativeStatus"}).text = tbx.status_of(rank)
    return entry


def _fits(sample: Sample) -> int:
    return tbx.is_tbx(sample, "martif")


FORMAT = GlossaryFormat(
    id="tbx-2",
    title="TBX 2 (TBX-Basic)",
    suffixes=(".tbx",),
    read=tbx.read,
    rendered=_rendered,
    fits=_fits,
    holds=tbx.HELD,
    about=(
        "`martif`, `termEntry`, `langSet`, `tig`. The English preferred term is the canonical form, admitted ones are "
        "accepted, deprecated and superseded ones wrong; terms in other languages are source forms; `subjectField` is "
        "the kind."
    ),
)
