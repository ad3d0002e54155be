"""Tolgee's CSV of a glossary: a row a term, a column a language."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from qa_tool.domain.said import say
from qa_tool.domain.term import CaseRule, Term
from qa_tool.glossary.columns import with_names
from qa_tool.glossary.files import encoded
from qa_tool.glossary.imports import AS_FOUND, GlossaryFormat, ImportResult, Problem, Reading
from qa_tool.glossary.rows import Row, quoted_row
from qa_tool.glossary.samples import Sample
from qa_tool.glossary.source_columns import with_language
from qa_tool.glossary.table_terms import cells_by_meaning, left_out, one_form, problem, terms_of
from qa_tool.glossary.tables import delimited, refused, title_note

_FIXED = ("term", "description", "translatable", "casesensitive", "abbreviation", "forbidden")
_MEANINGS = {"term": "term", "description": "note", "casesensitive": "case", "forbidden": "forbidden"}
_IGNORED = {"translatable": "flag", "abbreviation": "flag"}
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*", re.IGNORECASE)
_ENGLISH = re.compile(r"source:en(?:-|\Z)")
_YES = {"true", "1", "yes"}


def read(data: bytes | Path, name: str = "", how: Reading = AS_FOUND) -> ImportResult:
    """Return the terms of a glossary.

    Its base language may be that of the translation or that of the source: where there is an English column, the term
    is what stands there. A forbidden term is a wrong form of it.
    """
    table = delimited(data, name, how)
    if (nothing := refused(table, "term")) is not None:
        return nothing
    first, *rest = table.rows
    header = with_names([_meaning(cell.strip().casefold()) for cell in first.cells], first.cells)
    problems: list[Problem] = [] if how.keep_extra else left_out(first, rest, header)
    found = cells_by_meaning(rest, header, problems, keep_extra=how.keep_extra)
    good = [(row, said) for row, cells in found if (said := _said(row, cells, problems))]
    result = terms_of(with_language(good, how.source_language), problems, table.name, one_form, together=True)
    return ImportResult(result.terms, result.problems, table.encoding, title_note(table))


def _meaning(name: str) -> str:
    if name in _MEANINGS or name in _IGNORED:
        return _MEANINGS.get(name) or _IGNORED[name]
    return f"source:{name.replace('_', '-')}" if _LANGUAGE.fullmatch(name) else ""


def _said(row: Row, cells: dict[str, list[str]], problems: list[Problem]) -> dict[str, list[str]]:
    """Return the cells of a row in our meanings, or none where it cannot be used."""
    base = cells.get("term", [""])[0]
    english = next((held[0] for column, held in cells.items() if _ENGLISH.match(column)), base)
    said = {c: held for c, held in cells.items() if c not in {"flag", "forbidden"} and not _ENGLISH.match(c)}
    if cells.get("forbidden", [""])[0].casefold() in _YES:
        if english == base:
            problems.append(problem(row, say("a forbidden term without the one that stands in its place")))
            return {}
        return {"term": [english], "wrong_forms": [base], "note": cells.get("note", [])}
    if english != base:
        said["term"] = [english]
        said["source"] = [base]
    return said


def _rendered(terms: Iterable[Term], _suffix: str) -> bytes:
    given = tuple(terms)
    codes = sorted({code for term in given for code in term.source_forms})
    lines = [quoted_row((*_FIXED, *codes))]
    for term in given:
        exact = "true" if term.case is CaseRule.EXACT else "false"
        forms = (term.source_forms.get(code, ()) for code in codes)
        cells = (
            term.canonical,
            term.note,
            "true",
            exact,
            "false",
            "false",
            *(each[0] if each else "" for each in forms),
        )
        lines.append(quoted_row(cells))
    return encoded("".join(lines))


def _fits(sample: Sample) -> int:
    flags = sample.header & {"translatable", "casesensitive", "abbreviation", "forbidden"}
    return 8 if "term" in sample.header and len(flags) > 1 else 0


FORMAT = GlossaryFormat(
    id="tolgee-csv",
    title="Tolgee glossary (CSV)",
    suffixes=(".csv",),
    read=read,
    rendered=_rendered,
    fits=_fits,
    holds={"term": "", "source_forms": "the first one of each language", "note": "", "case": ""},
    about=(
        "`term,description,translatable,casesensitive,abbreviation,forbidden` and a column a language. A forbidden "
        "term is read as a wrong form where the English column says what stands in its place; none is written."
    ),
)
