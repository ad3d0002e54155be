"""Corrections as a translation memory, TMX 1.4b: the machine's sentence, the corrected one, and the source's."""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree import ElementTree as ET

from qa_tool import __version__
from qa_tool.reports.report_format import ReportFormat
from qa_tool.reports.reviewed import Batch, Pair, Reviewed
from qa_tool.text.xml_characters import legal

_DOCTYPE = '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n'
_TIME = "%Y%m%dT%H%M%SZ"


def render(batch: Batch) -> str:
    """Return the memory; what was not changed, and what was deleted, is left out.

    The machine's sentence has the language of the article with "-x-mt" after it (RFC 5646, private use), so that no
    program takes it for a good translation.
    """
    root = ET.Element("tmx", version="1.4")
    ET.SubElement(
        root,
        "header",
        {
            "creationtool": "emend",
            "creationtoolversion": __version__,
            "segtype": "sentence",
            "o-tmf": "emend",
            "adminlang": "en",
            "srclang": "*all*",
            "datatype": "plaintext",
            "creationdate": batch.made.strftime(_TIME),
        },
    )
    body = ET.SubElement(root, "body")
    units = ((article, pair) for article in batch.articles for pair in article.pairs if pair.changed and pair.after)
    for number, (article, pair) in enumerate(units, 1):
        _unit(ET.SubElement(body, "tu", tuid=str(number)), article, pair)
    ET.indent(root, " ")
    return _DOCTYPE + ET.tostring(root, encoding="unicode") + "\n"


def _unit(unit: ET.Element, article: Reviewed, pair: Pair) -> None:
    _text(unit, "prop", legal(article.name), type="x-article")
    for check in dict.fromkeys(judged.placed.issue.check for judged in pair.issues):
        _text(unit, "prop", check, type="x-check")
    source = article.article.source_language
    if pair.source and source:
        _variant(unit, source, pair.source)
    _variant(unit, f"{article.article.language}-x-mt", pair.before)
    _variant(unit, article.article.language, pair.after, article.editors)


def _variant(unit: ET.Element, language: str, text: str, editors: Sequence[str] = ()) -> None:
    variant = ET.SubElement(unit, "tuv", {"xml:lang": language})
    if editors:
        variant.set("changeid", legal(", ".join(editors)))
    _text(variant, "seg", legal(text))


def _text(parent: ET.Element, tag: str, text: str, **attributes: str) -> None:
    ET.SubElement(parent, tag, attributes).text = text


FORMAT = ReportFormat(
    "tmx",
    "Translation memory of the corrections",
    ".tmx",
    "TMX 1.4b: for every sentence that was changed the machine's (language en-x-mt), the corrected one (en), and the "
    "source's where it is known which that is.",
    render,
)
