"""From the rows of a table, whatever file they come from, to terms and problems."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

from qa_tool.domain.said import say
from qa_tool.domain.term import Term, TermKind
from qa_tool.glossary.cells import bare, forms_in, source_forms_in
from qa_tool.glossary.columns import CASES, KINDS, STATUSES, Header
from qa_tool.glossary.imports import ImportResult, Problem
from qa_tool.glossary.joining import joined
from qa_tool.glossary.rows import Row, unguarded

Cells = Mapping[str, Sequence[str]]
Split = Callable[[str], tuple[str, ...]]

_SHOWN = 100
# Columns that hold no source forms.
_OWN = frozenset({"term", "accepted", "wrong_forms", "kind", "note", "status", "case"})
_NO_SOURCES: Mapping[str, tuple[str, ...]] = MappingProxyType({})


def one_form(cell: str) -> tuple[str, ...]:
    """Return the form of a cell that holds one."""
    form = bare(cell)
    return (form,) if form else ()


def splitter(between: str | None) -> Split:
    """Return what parts the forms of a cell: at "|" as our own files do (None), at another mark, or never ("")."""
    if between is None or between == "|":
        return forms_in
    if not between:
        return one_form
    return lambda cell: tuple(dict.fromkeys(form for piece in cell.split(between) if (form := bare(piece))))


def cells_by_meaning(
    table: Iterable[Row], header: Header, problems: list[Problem], *, keep_extra: bool = False, guards: bool = True
) -> Iterator[tuple[Row, dict[str, list[str]]]]:
    """Yield the rows that can be used, with their cells by meaning; what is wrong goes to `problems`.

    Columns of the same meaning are kept side by side. `keep_extra` adds the unknown ones to the note. `guards` says
    that cells have an apostrophe before what a spreadsheet program would take for a formula.
    """
    columns = header.columns
    for row in table:
        reason = row.broken or (_surplus(row, header) if len(row.cells) > len(columns) else "")
        if reason:
            problems.append(problem(row, reason))
            continue
        cells: dict[str, list[str]] = {}
        for column, cell in zip(columns, row.cells, strict=False):
            said = bare(cell)
            if guards and said[:1] == "'":
                said = bare(unguarded(said))
            if column and said:
                if column in cells:
                    cells[column].append(said)
                else:
                    cells[column] = [said]
        if keep_extra:
            _keep_extra(row, header, cells)
        yield row, cells


def _keep_extra(row: Row, header: Header, cells: dict[str, list[str]]) -> None:
    """Add what stands in columns without a meaning to the note."""
    extra = [
        f"{name}: {cell.strip()}"
        for name, column, cell in zip(header.names, header.columns, row.cells, strict=False)
        if name and not column and cell.strip()
    ]
    if extra:
        cells["note"] = ["; ".join([*cells.get("note", ()), *extra])]


def left_out(first: Row, rest: Iterable[Row], header: Header) -> list[Problem]:
    """Return the remark on columns that mean nothing to us and hold something."""
    places = {
        n for n, (name, column) in enumerate(zip(header.names, header.columns, strict=False)) if name and not column
    }
    filled = {n for row in rest for n in places if n < len(row.cells) and row.cells[n].strip()} if places else set()
    if not filled:
        return []
    names = shortened(", ".join(header.names[n] for n in sorted(filled)))
    return [problem(first, say("these columns are not known and were left out: {names}", names=names), kept=True)]


def terms_of(
    found: Iterable[tuple[Row, Cells]], problems: list[Problem], name: str, split: Split, *, together: bool = False
) -> ImportResult:
    """Return the terms of rows, those about one term joined; with `together` that is usual and not told."""
    made = [(row, term) for row, cells in found if (term := _term(row, cells, name, split, problems)) is not None]
    terms, repeats = joined(((row.line, term) for row, term in made), together=together)
    by_line = {row.line: row for row, _ in made}
    problems += [problem(by_line[repeat.line], repeat.reason, kept=repeat.kept) for repeat in repeats]
    return ImportResult(terms, tuple(sorted(problems, key=lambda each: each.line)))


def problem(row: Row, reason: str, *, kept: bool = False) -> Problem:
    """Return what to tell about a row."""
    return Problem(row.line, shortened(row.text), reason, kept)


def shortened(text: str) -> str:
    """Return a row as one short line."""
    line = " ".join(text[: _SHOWN * 4].split())
    return line if len(line) <= _SHOWN and len(text) <= _SHOWN * 4 else line[: _SHOWN - 1] + "…"


def _surplus(row: Row, header: Header) -> str:
    """Say that a row has more cells than the table has columns, as one with an unquoted comma has."""
    if any(cell.strip() for cell in row.cells[len(header.columns) :]):
        return say(
            "the row has {number} cells where the header has {columns}; "
            "a cell with the separator in it needs quotation marks around it",
            number=len(row.cells),
            columns=len(header.columns),
        )
    return ""


def _term(row: Row, cells: Cells, name: str, split: Split, problems: list[Problem]) -> Term | None:
    """Return the term of a row, or None where it has none; what is wrong goes to `problems`."""
    canonical, said_status = _first(cells, "term"), _first(cells, "status")
    said_case, said_kind = _first(cells, "case"), _first(cells, "kind")
    status, case = STATUSES.get(said_status.casefold()), CASES.get(said_case.casefold())
    if not canonical or status is None or case is None:
        problems.append(problem(row, _unusable(canonical, said_status if status is None else "", said_case)))
        return None
    kind = KINDS.get(said_kind.casefold())
    if kind is None:
        reason = say("“{kind}” is no kind of term; it was read as other", kind=said_kind)
        problems.append(problem(row, reason, kept=True))
    sources, unknown = _sources(cells, split)
    if unknown:
        reason = say(
            "source forms without a language were left out (write ru:… for Russian): {forms}", forms=", ".join(unknown)
        )
        problems.append(problem(row, reason, kept=True))
    accepted, wrong = _forms(cells, "accepted", split), _forms(cells, "wrong_forms", split)
    others = cells["term"][1:]
    if others:
        # Columns of British and American English, or of a term and a name.
        accepted = tuple(dict.fromkeys([*(form for cell in others for form in split(cell)), *accepted]))
    if canonical in wrong:
        reason = say("“{term}” cannot be its own wrong form; that was left out", term=canonical)
        problems.append(problem(row, reason, kept=True))
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


def _first(cells: Cells, column: str) -> str:
    held = cells.get(column)
    return held[0] if held else ""


def _forms(cells: Cells, column: str, split: Split) -> tuple[str, ...]:
    held = cells.get(column)
    if held is None:
        return ()
    if len(held) == 1:
        return split(held[0])
    return tuple(dict.fromkeys(form for cell in held for form in split(cell)))


def _without(canonical: str, forms: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(form for form in forms if form != canonical) if canonical in forms else forms


def _unusable(canonical: str, status: str, case: str) -> str:
    """Say why a row cannot be used: no term, or a status or case rule that could not be kept if guessed."""
    if not canonical:
        return say("the row has no term")
    if status:
        return say("“{status}” is no status; use approved, proposed or retired", status=status)
    if case:
        return say("“{case}” is no case rule; use any or exact", case=case)
    return ""


def _sources(cells: Cells, split: Split) -> tuple[Mapping[str, tuple[str, ...]], tuple[str, ...]]:
    """Return the source forms of all columns that hold some, and those without a language."""
    if cells.keys() <= _OWN:
        return _NO_SOURCES, ()
    found: dict[str, tuple[str, ...]] = {}
    unknown: list[str] = []
    for column, held in cells.items():
        for cell in held:
            if column == "source_forms":
                labelled, rest = source_forms_in(cell)
                unknown += rest
            elif column.startswith("source:"):
                labelled = {column.removeprefix("source:").lower(): split(cell)}
            elif column == "source":
                unknown += split(cell)
                continue
            else:
                continue
            for code, forms in labelled.items():
                found[code] = tuple(dict.fromkeys((*found.get(code, ()), *forms)))
    return MappingProxyType(found), tuple(unknown)
