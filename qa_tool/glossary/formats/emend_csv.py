"""Our own CSV, described in docs/formats.md; any table of names with a header row is read alike."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType

from qa_tool.domain.term import Term, TermKind
from qa_tool.glossary.cells import cell_of, forms_in, source_cell_of, source_forms_in
from qa_tool.glossary.columns import CASES, COLUMNS, KINDS, STATUSES, Header, header_of, is_word_list
from qa_tool.glossary.files import text_of, write_whole
from qa_tool.glossary.imports import GlossaryFormat, ImportResult, Problem
from qa_tool.glossary.joining import joined
from qa_tool.glossary.rows import Row, delimiter_of, quoted_row, rows, unguarded

_SHOWN = 100
_NO_SOURCES: Mapping[str, tuple[str, ...]] = MappingProxyType({})
_LIST_HEADER = Header(("term", "wrong_forms"))


def read(data: bytes | Path, name: str = "") -> ImportResult:
    """Return the terms of a CSV or TSV file, each with `name` (or that of the file) as its glossary.

    A row that cannot be used is a problem, and the other rows are read. EmendError for a file that cannot be read
    at all: missing, too large, empty, or neither UTF-8 nor marked UTF-16.
    """
    shown = data.name if isinstance(data, Path) else name or "The glossary"
    text = text_of(data, shown)
    delimiter, start = delimiter_of(text)
    table = tuple(rows(text, delimiter, start))
    listed = name or (data.stem if isinstance(data, Path) else "")
    header = header_of([unguarded(cell.strip()) for cell in table[0].cells]) if table and not table[0].broken else None
    if header is not None:
        return _read_table(table[1:], header, _ignored(table[0], header), listed)
    if table and all(not row.broken and is_word_list(row.cells) for row in table):
        return _read_table(table, _LIST_HEADER, [], listed)
    first = table[0] if table else Row(1, (), "")
    reason = first.broken or f"no header row was found: the first row must name the columns, as in {','.join(COLUMNS)}"
    return ImportResult((), (Problem(first.line, _shortened(first.text), reason),))


def write(terms: Iterable[Term], path: Path) -> None:
    """Write `terms` as UTF-8 with a byte order mark, whole or not at all (EmendError); ids and lists are left out.

    Cells that a spreadsheet program would take for formulas get an apostrophe in front, which `read` takes off.
    """
    write_whole(path, rendered(terms))


def rendered(terms: Iterable[Term]) -> str:
    """Return what `write` writes."""
    return quoted_row(COLUMNS) + "".join(map(_written, terms))


def _read_table(table: Iterable[Row], header: Header, problems: list[Problem], name: str) -> ImportResult:
    found: list[tuple[Row, Term]] = []
    for row in table:
        reason = row.broken or _surplus(row, header)
        term = None if reason else _term(row, _cells(row, header), name, problems)
        if reason:
            problems.append(_problem(row, reason))
        elif term is not None:
            found.append((row, term))
    terms, repeats = joined((row.line, term) for row, term in found)
    by_line = {row.line: row for row, _ in found}
    problems += [_problem(by_line[repeat.line], repeat.reason, kept=repeat.kept) for repeat in repeats]
    return ImportResult(terms, tuple(sorted(problems, key=lambda problem: problem.line)))


def _ignored(row: Row, header: Header) -> list[Problem]:
    """Return the remark on columns that mean nothing to us."""
    if not header.unknown:
        return []
    return [_problem(row, f"these columns are not known and were left out: {', '.join(header.unknown)}", kept=True)]


def _surplus(row: Row, header: Header) -> str:
    """Say that a row has more cells than the table has columns, as one with an unquoted comma has."""
    if len(row.cells) > len(header.columns) and any(cell.strip() for cell in row.cells[len(header.columns) :]):
        return (
            f"the row has {len(row.cells)} cells where the header has {len(header.columns)}; "
            "a cell with the separator in it needs quotation marks around it"
        )
    return ""


def _cells(row: Row, header: Header) -> dict[str, list[str]]:
    """Return the cells by column; columns of the same meaning are kept side by side."""
    cells: dict[str, list[str]] = {}
    for column, cell in zip(header.columns, row.cells, strict=False):
        if column and (bare := unguarded(cell.strip()).strip()):
            cells.setdefault(column, []).append(bare)
    return cells


def _term(row: Row, cells: Mapping[str, list[str]], name: str, problems: list[Problem]) -> Term | None:
    """Return the term of a row, or None where it has none; what is wrong goes to `problems`."""
    canonical, said_status = _first(cells, "term"), _first(cells, "status")
    said_case, said_kind = _first(cells, "case"), _first(cells, "kind")
    status, case = STATUSES.get(said_status.casefold()), CASES.get(said_case.casefold())
    if not canonical or status is None or case is None:
        problems.append(_problem(row, _unusable(canonical, said_status if status is None else "", said_case)))
        return None
    kind = KINDS.get(said_kind.casefold())
    if kind is None:
        problems.append(_problem(row, f"“{said_kind}” is no kind of term; it was read as other", kept=True))
    sources, unknown = _sources(cells)
    if unknown:
        reason = f"source forms without a language were left out (write ru:… for Russian): {', '.join(unknown)}"
        problems.append(_problem(row, reason, kept=True))
    accepted, wrong = _forms(cells, "accepted"), _forms(cells, "wrong_forms")
    if canonical in wrong:
        problems.append(_problem(row, f"“{canonical}” cannot be its own wrong form; that was left out", kept=True))
    return Term(
        canonical,
        accepted=_without(canonical, accepted),
        wrong=_without(canonical, wrong),
        source_forms=sources,
        kind=kind or TermKind.OTHER,
        note=" ".join(cells.get("note", ())),
        status=status,
        case=case,
        glossary=name,
    )


def _first(cells: Mapping[str, list[str]], column: str) -> str:
    held = cells.get(column)
    return held[0] if held else ""


def _forms(cells: Mapping[str, list[str]], column: str) -> tuple[str, ...]:
    held = cells.get(column, ())
    if len(held) == 1:
        return forms_in(held[0])
    return tuple(dict.fromkeys(form for cell in held for form in forms_in(cell)))


def _without(canonical: str, forms: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(form for form in forms if form != canonical) if canonical in forms else forms


def _unusable(canonical: str, status: str, case: str) -> str:
    """Say why a row cannot be used: no term, or a status or case rule that could not be kept if guessed."""
    if not canonical:
        return "the row has no term"
    if status:
        return f"“{status}” is no status; use approved, proposed or retired"
    if case:
        return f"“{case}” is no case rule; use any or exact"
    return ""


def _sources(cells: Mapping[str, list[str]]) -> tuple[Mapping[str, tuple[str, ...]], tuple[str, ...]]:
    """Return the source forms of all columns that hold some, and those without a language."""
    if not any(column.startswith("source") for column in cells):
        return _NO_SOURCES, ()
    found: dict[str, tuple[str, ...]] = {}
    unknown: list[str] = []
    for column, held in cells.items():
        for cell in held:
            if column == "source_forms":
                labelled, rest = source_forms_in(cell)
                unknown += rest
            elif column.startswith("source:"):
                labelled = {column.removeprefix("source:"): forms_in(cell)}
            else:
                continue
            for code, forms in labelled.items():
                found[code] = tuple(dict.fromkeys((*found.get(code, ()), *forms)))
    return MappingProxyType(found), tuple(unknown)


def _written(term: Term) -> str:
    cells = (
        *(term.canonical, cell_of(term.accepted), cell_of(term.wrong), source_cell_of(term.source_forms)),
        *(term.kind.value, term.status.value, term.note, term.case.value),
    )
    return quoted_row(cells)


def _problem(row: Row, reason: str, *, kept: bool = False) -> Problem:
    return Problem(row.line, _shortened(row.text), reason, kept)


def _shortened(text: str) -> str:
    line = " ".join(text[: _SHOWN * 4].split())
    return line if len(line) <= _SHOWN and len(text) <= _SHOWN * 4 else line[: _SHOWN - 1] + "…"


FORMAT = GlossaryFormat("emend-csv", "Table of terms (CSV, TSV)", (".csv", ".tsv", ".txt"), read, write)
