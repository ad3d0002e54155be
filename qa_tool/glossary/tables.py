"""A table before its columns are understood: from a delimited file or a workbook."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from qa_tool.domain.errors import EmendError
from qa_tool.domain.said import say
from qa_tool.glossary.columns import COLUMNS, MARKS, Header, header_of, is_word_list, lacks_terms, mapped, with_names
from qa_tool.glossary.files import bytes_of, text_of
from qa_tool.glossary.imports import AS_FOUND, ImportResult, Problem, Reading
from qa_tool.glossary.rows import Row, rows, unguarded
from qa_tool.glossary.source_columns import with_language
from qa_tool.glossary.table_terms import cells_by_meaning, left_out, problem, shortened, splitter, terms_of
from qa_tool.glossary.titles import layout_of, row_of_names, rows_above
from qa_tool.text.scripts import direction

#: How a workbook begins.
ZIP = b"PK\x03\x04"
_LIST_HEADER = Header(("term", "wrong_forms"))


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a file; `name` is that of the list, `delimiter` "" where there is none.

    `guards` says that cells have an apostrophe before what a spreadsheet program would take for a formula. `above` are
    the rows above the one that names the columns: a title. `sheet` is that of a workbook where it is not the first one.
    """

    rows: tuple[Row, ...]
    name: str
    encoding: str = ""
    delimiter: str = ""
    guards: bool = True
    problems: tuple[Problem, ...] = ()
    above: tuple[Row, ...] = ()
    sheet: str = ""


def shown_name(data: bytes | Path, name: str) -> str:
    """Return what a file is called in messages."""
    return data.name if isinstance(data, Path) else name or "The glossary"


def list_name(data: bytes | Path, name: str) -> str:
    """Return the name of the list that a file makes."""
    return name or (data.stem if isinstance(data, Path) else "")


def delimited(data: bytes | Path, name: str, how: Reading) -> Table:
    """Return the rows of a delimited file; EmendError for a file that cannot be read at all."""
    text, encoding = text_of(data, shown_name(data, name), how.encoding)
    delimiter, start, above = layout_of(text, how.delimiter)
    table = Table(tuple(rows(text, delimiter, start)), list_name(data, name), encoding, delimiter)
    return _below(table, 0 if how.has_header is False else above)


def workbook(data: bytes | Path, name: str, how: Reading) -> Table:
    """Return the rows of a workbook's first sheet that can be read as terms, else of the first that holds any.

    EmendError for a file that cannot be read at all.
    """
    # openpyxl takes 0.1 s to import, which nothing else needs.
    from qa_tool.glossary.workbooks import rows_in

    shown = shown_name(data, name)
    sheet = rows_in(bytes_of(data, shown), shown, _is_of_terms)
    told = tuple(problem(row, reason, kept=True) for row, reason in sheet.formulas)
    other = "" if sheet.is_first else sheet.title
    table = Table(sheet.rows, list_name(data, name), guards=False, problems=told, sheet=other)
    return _below(table, 0 if how.has_header is False else rows_above(sheet.rows))


def _is_of_terms(rows: Sequence[Row]) -> bool:
    table = _below(Table(tuple(rows), "", guards=False), rows_above(rows))
    return header_in(table, AS_FOUND)[0] is not None


def _below(table: Table, above: int) -> Table:
    """Return the table without so many rows at its head, which are kept as what stands above it."""
    return replace(table, rows=table.rows[above:], above=table.rows[:above]) if above else table


def table_in(data: bytes | Path, name: str, how: Reading) -> Table:
    """Return the rows of whichever kind of table this is."""
    is_packed = isinstance(data, bytes) and data.startswith(ZIP)
    return workbook(data, name, how) if is_packed else delimited(data, name, how)


def read_table(table: Table, how: Reading) -> ImportResult:
    """Return the terms of a table as its header says, or as the user does; a row that cannot be used is a problem."""
    if not table.rows:
        return ImportResult((), (_no_header(Row(1, (), "")),), table.encoding)
    names = [where for _, where in how.mapping if not where.isdecimal()]
    if names and how.has_header is not False:
        table = _below(table, row_of_names(table.rows, names))
    header, skipped = header_in(table, how)
    if header is None:
        is_header = lacks_terms([unguarded(cell.strip()) for cell in table.rows[0].cells])
        nothing = refused(table, "term") if is_header else None
        return nothing or ImportResult((), (_no_header(table.rows[0]),), table.encoding)
    problems = list(table.problems)
    header, rest = _without_forbidden(header, table.rows[skipped:], problems)
    if skipped and not how.keep_extra:
        problems += left_out(table.rows[0], rest, header)
    watched = how.watch.over(rest) if how.watch is not None else rest
    found = cells_by_meaning(watched, header, problems, keep_extra=how.keep_extra, guards=table.guards)
    if "source" in header.columns:
        found = iter(with_language(list(found), how.source_language))
    result = terms_of(found, problems, table.name, splitter(how.between))
    return ImportResult(result.terms, result.problems, table.encoding, _note(table, header, how))


def title_note(table: Table) -> str:
    """Say which sheet was read, or what was left out above the row that names the columns, "" for nothing."""
    if table.sheet and not table.above:
        return say("The sheet “{sheet}” was read.", sheet=table.sheet)
    if table.sheet:
        return say(
            "The sheet “{sheet}” was read; its columns are named in line {line}.",
            sheet=table.sheet,
            line=table.rows[0].line,
        )
    if not table.above:
        return ""
    return say(
        "The columns are named in line {line}; what stands above was left out: “{title}”.",
        line=table.rows[0].line,
        title=shortened(", ".join(cell.strip() for row in table.above for cell in row.cells if cell.strip())),
    )


def _note(table: Table, header: Header, how: Reading) -> str:
    """Say what was taken for the header below a title, or two columns for that neither it nor the user names."""
    if table.above or table.sheet:
        return title_note(table)
    first = [unguarded(cell.strip()) for cell in table.rows[0].cells]
    if how.mapping or header_of(first) is not None or all(len(row.cells) == 1 for row in table.rows):
        return ""
    if header.columns[:2] == ("source", "term"):
        return say("No column has a name that is known: the first was read as source forms, the second as terms.")
    if header.columns[:2] == ("term", "source"):
        return say("No column has a name that is known: the first was read as terms, the second as source forms.")
    return say("No column has a name that is known: the first was read as terms, the second as wrong forms of them.")


def refused(table: Table, *needed: str) -> ImportResult | None:
    """Return the one problem of a table whose first row is broken or lacks a column that is needed, else None."""
    first = table.rows[0] if table.rows else Row(1, (), "")
    there = {unguarded(cell.strip()).casefold() for cell in first.cells}
    missing = [name for name in needed if name not in there]
    if not first.broken and not missing:
        return None
    reason = first.broken or say(
        "the first row must name the columns; these are missing: {names}", names=", ".join(missing)
    )
    return ImportResult((), (problem(first, reason),), table.encoding)


def header_in(table: Table, how: Reading) -> tuple[Header | None, int]:
    """Return what the columns of a table are, and how many rows stand above its terms; None where nobody can tell."""
    first = table.rows[0]
    cells = [unguarded(cell.strip()) if table.guards else cell.strip() for cell in first.cells]
    if how.mapping:
        said = how.has_header
        has_header = header_of(cells) is not None or not _by_number(how) if said is None else said
        width = max(len(row.cells) for row in table.rows[:50])
        cells += [""] * (width - len(cells))
        return mapped(how.mapping, cells, has_header=has_header), int(has_header)
    header = None if first.broken or how.has_header is False else header_of(cells)
    if header is not None:
        return header, 1
    if how.has_header is None and lacks_terms(cells):
        return None, 0
    if not any(row.broken for row in table.rows) and all(is_word_list(row.cells) for row in table.rows):
        return _pairs_in(table.rows) or (_LIST_HEADER, 0)
    return None, 0


def _pairs_in(rows: Sequence[Row]) -> tuple[Header, int] | None:
    """Return the header of two columns in two scripts, source forms and terms; the first row may name them."""
    towards = direction(row.cells for row in rows)
    if abs(towards) * 2 <= len(rows):
        return None
    first = rows[0].cells
    named = len(rows) > 1 and direction([first]) == 0
    return with_names(("source", "term") if towards > 0 else ("term", "source"), first), int(named)


def _without_forbidden(header: Header, rest: Sequence[Row], problems: list[Problem]) -> tuple[Header, Sequence[Row]]:
    """Leave out rows that a column called "forbidden" marks, and that column; where it holds forms, all stays."""
    names = [name.casefold() for name in header.names]
    place = names.index("forbidden") if "forbidden" in names else len(header.columns)
    marks = [row.cells[place].strip().casefold() if place < len(row.cells) else "" for row in rest]
    if not any(marks) or not MARKS.keys() >= set(marks):
        return header, rest
    reason = say("a forbidden term without the one that stands in its place")
    problems += [problem(row, reason) for row, mark in zip(rest, marks, strict=True) if MARKS[mark]]
    columns = (*header.columns[:place], "", *header.columns[place + 1 :])
    names = [*header.names[:place], "", *header.names[place + 1 :]]
    return Header(columns, tuple(names)), [row for row, mark in zip(rest, marks, strict=True) if not MARKS[mark]]


def _by_number(how: Reading) -> bool:
    return all(where.isdecimal() for _, where in how.mapping)


def _no_header(first: Row) -> Problem:
    reason = first.broken or say(
        "no header row was found: the first row must name the columns, as in {names}", names=",".join(COLUMNS)
    )
    return problem(first, reason)


def delimiter_named(name: str) -> str:
    """Return the delimiter of that name; EmendError where there is none."""
    found = {"comma": ",", "semicolon": ";", "tab": "\t"}.get(name, name)
    if found not in {",", ";", "\t"}:
        raise EmendError(say("“{name}” is no separator of columns.", name=name), "Use comma, semicolon or tab.")
    return found
