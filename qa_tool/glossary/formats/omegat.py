"""OmegaT's glossaries: source, target and comment, parted by tabs, or by commas in a .csv."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from qa_tool.domain.term import Term
from qa_tool.glossary import pairs
from qa_tool.glossary.files import bytes_of, encoded, text_of
from qa_tool.glossary.imports import AS_FOUND, GlossaryFormat, ImportResult, Reading
from qa_tool.glossary.rows import delimiter_of, plain_row, plain_rows, quoted_row, rows
from qa_tool.glossary.samples import Sample
from qa_tool.glossary.tables import shown_name

_CODING = re.compile(rb"\A(?:\xef\xbb\xbf)?#[^\r\n]*?coding:\s*([A-Za-z0-9._-]+)")


def read(data: bytes | Path, name: str = "", how: Reading = AS_FOUND) -> ImportResult:
    """Return the terms of a glossary; lines that start with "#" are remarks, the first may name the encoding."""
    content = bytes_of(data, shown_name(data, name))
    said = _CODING.match(content)
    if said is not None and how.encoding is None and not content.startswith(b"\xef\xbb\xbf"):
        how = replace(how, encoding=said.group(1).decode("ascii"))
    text, encoding = text_of(content, shown_name(data, name), how.encoding)
    delimiter = how.delimiter or delimiter_of(re.sub(r"(?m)\A(?:#.*$\s*)+", "", text))[0]
    found = plain_rows(text, delimiter) if delimiter == "\t" else rows(text, delimiter)
    said_rows = (row for row in found if not row.text.startswith("#"))
    return pairs.read_pairs(said_rows, data, name, how, encoding)


def _rendered(terms: Iterable[Term], suffix: str) -> bytes:
    row = quoted_row if suffix == ".csv" else plain_row
    # A source that starts with "#" would be a remark.
    return encoded("".join(row((f" {s}" if s.startswith("#") else s, t, note)) for s, t, note in pairs.pairs_of(terms)))


def _fits(sample: Sample) -> int:
    if _CODING.match(sample.data):
        return 8
    own = sample.suffix in {".tab", ".utf8"}
    listed = sample.suffix in FORMAT.suffixes or not sample.suffix
    if listed and pairs.looks_like_pairs([row for row in sample.first_rows if not row[0].startswith("#")]):
        return 4
    return 2 if own and sample.has_tabs else int(own)


FORMAT = GlossaryFormat(
    id="omegat",
    title="OmegaT glossary",
    suffixes=(".tab", ".utf8", ".txt", ".tsv", ".csv"),
    read=read,
    rendered=_rendered,
    fits=_fits,
    holds=pairs.HELD,
    about=(
        "Source, target, comment, without a header; a row for each source form. A term without source forms stands in "
        "both columns. Tabs, or commas in a `.csv`; a first line `# -*- coding: NAME -*-` names the encoding."
    ),
)
