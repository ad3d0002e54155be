"""Okapi's lists of forbidden terms and what stands in their place, parted by tabs."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from qa_tool.domain.said import say
from qa_tool.domain.term import Term
from qa_tool.glossary.columns import Header
from qa_tool.glossary.files import encoded, text_of
from qa_tool.glossary.imports import AS_FOUND, GlossaryFormat, ImportResult, Problem, Reading
from qa_tool.glossary.rows import Row, plain_row, plain_rows
from qa_tool.glossary.samples import Sample
from qa_tool.glossary.table_terms import cells_by_meaning, one_form, problem, terms_of
from qa_tool.glossary.tables import list_name, shown_name

_HEADER = Header(("wrong_forms", "term", *["note"] * 30))


def read(data: bytes | Path, name: str = "", how: Reading = AS_FOUND) -> ImportResult:
    """Return a term for each replacement, with all that it replaces as wrong forms."""
    text, encoding = text_of(data, shown_name(data, name), how.encoding)
    problems: list[Problem] = []
    found = cells_by_meaning(plain_rows(text, how.delimiter or "\t"), _HEADER, problems)
    good = [(row, cells) for row, cells in found if _has_term(row, cells, problems)]
    result = terms_of(good, problems, list_name(data, name), one_form, together=True)
    return ImportResult(result.terms, result.problems, encoding)


def _has_term(row: Row, cells: dict[str, list[str]], problems: list[Problem]) -> bool:
    if "term" not in cells:
        problems.append(problem(row, say("nothing is said to stand in its place, and a term needs its right form")))
    return "term" in cells


def _rendered(terms: Iterable[Term], _suffix: str) -> bytes:
    return encoded("".join(plain_row((wrong, term.canonical)) for term in terms for wrong in term.wrong))


def _fits(_sample: Sample) -> int:
    # Nothing tells these from other lists of two columns: they are read so where the user says so.
    return 0


FORMAT = GlossaryFormat(
    id="okapi-pairs",
    title="Okapi forbidden terms with replacements",
    suffixes=(".txt", ".tsv"),
    read=read,
    rendered=_rendered,
    fits=_fits,
    holds={"term": "only terms that have a wrong form", "wrong_forms": ""},
    about="Forbidden form and replacement, parted by tabs, without a header; never found by itself, only by its name.",
)
