"""memoQ's CSV of a term base: an entry a row, the columns of each language one after the other."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from qa_tool.domain.said import say
from qa_tool.domain.term import CaseRule, Term, TermKind
from qa_tool.glossary.cells import bare
from qa_tool.glossary.columns import KINDS, LANGUAGES
from qa_tool.glossary.files import encoded
from qa_tool.glossary.imports import AS_FOUND, GlossaryFormat, ImportResult, Problem, Reading
from qa_tool.glossary.rows import quoted_row, unguarded
from qa_tool.glossary.samples import Sample
from qa_tool.glossary.table_terms import one_form, problem, shortened, terms_of
from qa_tool.glossary.tables import delimited, refused, title_note

_ENTRY = ("ID", "Subject", "Domain", "ClientID", "ProjectID", "Created", "Creator", "LastModified", "Modifier", "Note")
# Source: ISO 639-2; of two codes memoQ writes that of the English name for German.
_LETTERS = {
    "kor": "ko",
    "jpn": "ja",
    "zho": "zh",
    "rus": "ru",
    "ukr": "uk",
    "ara": "ar",
    "heb": "he",
    "ger": "de",
    "ces": "cs",
    "nld": "nl",
    "fra": "fr",
    "fre": "fr",
    "hin": "hi",
    "ita": "it",
    "pol": "pl",
    "por": "pt",
    "ron": "ro",
    "spa": "es",
    "tur": "tr",
    "fas": "fa",
    "vie": "vi",
    "ind": "id",
    "dan": "da",
    "hun": "hu",
    "bul": "bg",
    "ell": "el",
    "swe": "sv",
    "cze": "cs",
    "dut": "nl",
    "rum": "ro",
    "per": "fa",
    "gre": "el",
}
_CODES = {**_LETTERS, "eng": "en", "english": "en", **{name: code for code, name in LANGUAGES.items()}}
_ROLES = {"term_info": "info", "term_example": "", "entry_note": "note", "entry_subject": "kind", "entry_id": "number"}
_FORBIDDEN = re.compile(r"(?<!not )(?<!non-)\bforbidden\b", re.IGNORECASE)
_EXACT = re.compile(r"\bcase[ _-]?sens", re.IGNORECASE)


class _Column(NamedTuple):
    """What a column holds: a "form" in a language, the "info" on it, "note", "kind", "number" or "" for the rest."""

    role: str
    name: str
    code: str = ""


def read(data: bytes | Path, name: str = "", how: Reading = AS_FOUND) -> ImportResult:
    """Return the terms of a term base: the first English one of an entry that is not forbidden, the rest beside it."""
    table = delimited(data, name, how)
    if (nothing := refused(table, "entry_id")) is not None:
        return nothing
    first, *rest = table.rows
    columns = [_column(unguarded(cell.strip())) for cell in first.cells]
    problems: list[Problem] = []
    unknown = [column.name for column in columns if column.role == "form" and not column.code]
    if unknown and not how.keep_extra:
        names = shortened(", ".join(dict.fromkeys(unknown)))
        said = say("these languages are not known and were left out: {names}", names=names)
        problems.append(problem(first, said, kept=True))
    found = []
    for row in rest:
        if row.broken:
            problems.append(problem(row, row.broken))
        else:
            cells = [bare(unguarded(bare(cell))) for cell in row.cells]
            found.append((row, _entry(columns, cells, keep_extra=how.keep_extra)))
    result = terms_of(found, problems, table.name, one_form, together=True)
    return ImportResult(result.terms, result.problems, table.encoding, title_note(table))


def _entry(columns: Sequence[_Column], cells: Sequence[str], *, keep_extra: bool) -> dict[str, list[str]]:
    """Return the cells of an entry by our meanings."""
    said: dict[str, list[str]] = {}
    right: list[tuple[str, str]] = []
    extra: list[str] = []
    for place, (column, cell) in enumerate(zip(columns, cells, strict=False)):
        if not cell:
            continue
        if column.role == "form" and column.code == "en":
            info = _info_on(columns, cells, place)
            if _FORBIDDEN.search(info):
                said.setdefault("wrong_forms", []).append(cell)
            else:
                right.append((cell, info))
        elif column.role == "form" and column.code:
            said.setdefault(f"source:{column.code}", []).append(cell)
        elif column.role == "note" or (column.role == "kind" and cell.casefold() in KINDS):
            said[column.role] = [cell]
        elif column.role not in {"info", "number"}:
            extra.append(f"{column.name}: {cell}")
    if right:
        said["term"], said["accepted"] = [right[0][0]], [form for form, _ in right[1:]]
        said["case"] = ["exact" if _EXACT.search(right[0][1]) else "any"]
    if extra and keep_extra:
        said["note"] = ["; ".join([*said.get("note", ()), *extra])]
    return said


def _info_on(columns: Sequence[_Column], cells: Sequence[str], place: int) -> str:
    following = place + 1
    held = following < min(len(cells), len(columns)) and columns[following].role == "info"
    return cells[following] if held else ""


def _column(name: str) -> _Column:
    label = name.casefold()
    if label in _ROLES:
        return _Column(_ROLES[label], name)
    if not name or label.startswith("entry_") or label.endswith("_def"):
        return _Column("", name)
    return _Column("form", name, _code(name))


def _code(name: str) -> str:
    """Return the code of a language such as "Chinese (PRC)", "zho-CN" or "zh", "" where it is not known."""
    bare = re.split(r"[\s(_-]", name.strip().casefold())[0]
    return _CODES.get(bare) or (bare if len(bare) == 2 else "")


def _rendered(terms: Iterable[Term], _suffix: str) -> bytes:
    given = tuple(terms)
    codes = sorted({_code(code) for term in given for code in term.source_forms} - {""})
    most = max((1 + len(term.accepted) + len(term.wrong) for term in given), default=1)
    sources = {code: max(len(_of(term, code)) for term in given) for code in codes}
    header = [*(f"Entry_{each}" for each in _ENTRY), "English_Def", *["English", "Term_Info", "Term_Example"] * most]
    for code, count in sources.items():
        spoken = LANGUAGES[code].capitalize() if code in LANGUAGES else code
        header += [f"{spoken}_Def", *[spoken, "Term_Info", "Term_Example"] * count]
    lines = [quoted_row(header, ";")]
    lines += [quoted_row(_cells(number, term, most, sources), ";") for number, term in enumerate(given, 1)]
    return encoded("".join(lines))


def _cells(number: int, term: Term, most: int, sources: dict[str, int]) -> list[str]:
    subject = "" if term.kind is TermKind.OTHER else term.kind.value
    case = "CaseSense" if term.case is CaseRule.EXACT else ""
    cells = [str(number), subject, *[""] * 7, term.note, ""]
    forms = [(form, case) for form in (term.canonical, *term.accepted)]
    forms += [(form, ";".join(filter(None, (case, "Forbidden")))) for form in term.wrong]
    for form, info in [*forms, *[("", "")] * (most - len(forms))]:
        cells += [form, info, ""]
    for code, count in sources.items():
        here = _of(term, code)
        cells.append("")
        for form in [*here, *[""] * (count - len(here))]:
            cells += [form, "", ""]
    return cells


def _of(term: Term, code: str) -> list[str]:
    return [form for own, forms in term.source_forms.items() if _code(own) == code for form in forms]


def _fits(sample: Sample) -> int:
    of_entries = [each for each in sample.header if each.startswith("entry_")]
    return 9 if "entry_id" in sample.header and len(of_entries) > 2 else 0


FORMAT = GlossaryFormat(
    id="memoq-csv",
    title="memoQ term base (CSV)",
    suffixes=(".csv",),
    read=read,
    rendered=_rendered,
    fits=_fits,
    holds={
        "term": "",
        "accepted": "",
        "wrong_forms": "",
        "source_forms": "the language without its region",
        "kind": "",
        "note": "",
        "case": "",
    },
    about=(
        "Semicolons; an entry a row, and for each language a definition and its terms, each with `Term_Info`. "
        "Forbidden ones are wrong forms; the kind is `Entry_Subject`. How memoQ itself spells `Term_Info` is not "
        "published: “Forbidden” and “CaseSense” are looked for, and written."
    ),
)
