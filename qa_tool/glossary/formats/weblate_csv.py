"""Weblate's CSV of a glossary, whose columns are those of translate-toolkit's bilingual CSV."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from qa_tool.domain.term import Term, TermStatus
from qa_tool.glossary import pairs
from qa_tool.glossary.columns import header_of, with_names
from qa_tool.glossary.files import encoded
from qa_tool.glossary.imports import AS_FOUND, GlossaryFormat, ImportResult, Problem, Reading
from qa_tool.glossary.rows import quoted_row
from qa_tool.glossary.samples import Sample
from qa_tool.glossary.source_columns import with_language
from qa_tool.glossary.table_terms import cells_by_meaning, left_out, one_form, terms_of
from qa_tool.glossary.tables import delimited, refused, title_note

_COLUMNS = ("location", "source", "target", "id", "fuzzy", "context", "translator_comments", "developer_comments")
_MEANINGS = {"source": "source", "target": "term", "fuzzy": "status", "translator_comments": "note"}
# Where a string stands and what it is called there says nothing of a term.
_IGNORED = {"location": "place", "id": "place"}
_ALSO = {"accepted", "wrong_forms", "kind", "note", "case"}
_NEEDS_EDITING = {"1", "x", "true", "yes", "fuzzy"}


def read(data: bytes | Path, name: str = "", how: Reading = AS_FOUND) -> ImportResult:
    """Return the terms of a glossary; a row that needs editing is a proposed term."""
    table = delimited(data, name, how)
    if (nothing := refused(table, "source", "target")) is not None:
        return nothing
    first, *rest = table.rows
    names = [cell.strip().casefold() for cell in first.cells]
    # Tables of other hands have columns besides.
    usual = header_of(first.cells)
    others = [each if each in _ALSO else "" for each in usual.columns] if usual else [""] * len(names)
    known = {**_MEANINGS, **_IGNORED}
    header = with_names([known.get(each, other) for each, other in zip(names, others, strict=True)], first.cells)
    problems: list[Problem] = [] if how.keep_extra else left_out(first, rest, header)
    found = list(cells_by_meaning(rest, header, problems, keep_extra=how.keep_extra))
    for _, cells in found:
        fuzzy = cells.pop("status", [""])[0].casefold() in _NEEDS_EDITING
        cells["status"] = [(TermStatus.PROPOSED if fuzzy else TermStatus.APPROVED).value]
    result = terms_of(with_language(found, how.source_language), problems, table.name, one_form, together=True)
    return ImportResult(result.terms, result.problems, table.encoding, title_note(table))


def _rendered(terms: Iterable[Term], _suffix: str) -> bytes:
    lines = [quoted_row(_COLUMNS)]
    for term in terms:
        fuzzy = "True" if term.status is TermStatus.PROPOSED else ""
        lines += [quoted_row(("", s, t, "", fuzzy, "", note, "")) for s, t, note in pairs.pairs_of([term])]
    return encoded("".join(lines))


def _fits(sample: Sample) -> int:
    if not {"source", "target"} <= sample.header:
        return 0
    return 7 if sample.header <= {*_COLUMNS, ""} else 4


FORMAT = GlossaryFormat(
    id="weblate-csv",
    title="Weblate glossary (CSV)",
    suffixes=(".csv",),
    read=read,
    rendered=_rendered,
    fits=_fits,
    holds={
        "term": "",
        "source_forms": pairs.HELD["source_forms"],
        "status": "proposed as “needs editing”, retired not",
        "note": "",
    },
    about=(
        "Columns `source` and `target`; `fuzzy` is a proposed term, `translator_comments` the note. A row for each "
        "source form. A term without source forms stands in both columns."
    ),
)
