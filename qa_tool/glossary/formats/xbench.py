"""Xbench's tab-delimited text: source, target and comment."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from qa_tool.domain.term import Term
from qa_tool.glossary import pairs
from qa_tool.glossary.files import encoded, text_of
from qa_tool.glossary.imports import AS_FOUND, GlossaryFormat, ImportResult, Reading
from qa_tool.glossary.rows import plain_row, plain_rows
from qa_tool.glossary.samples import Sample
from qa_tool.glossary.tables import shown_name


def read(data: bytes | Path, name: str = "", how: Reading = AS_FOUND) -> ImportResult:
    """Return the terms of a tab-delimited list."""
    text, encoding = text_of(data, shown_name(data, name), how.encoding)
    return pairs.read_pairs(plain_rows(text, how.delimiter or "\t"), data, name, how, encoding)


def _rendered(terms: Iterable[Term], _suffix: str) -> bytes:
    return encoded("".join(map(plain_row, pairs.pairs_of(terms))))


def _fits(sample: Sample) -> int:
    return 3 if sample.suffix == ".txt" and sample.has_tabs and pairs.looks_like_pairs(sample.first_rows) else 0


FORMAT = GlossaryFormat(
    id="xbench",
    title="Xbench tab-delimited text",
    suffixes=(".txt", ".tsv"),
    read=read,
    rendered=_rendered,
    fits=_fits,
    holds=pairs.HELD,
    about=(
        "Source, target, comment, parted by tabs, without a header; a row for each source form. A term without source "
        "forms stands in both columns."
    ),
)
