"""What a glossary file holds, read in one way, beside the terms that are there: all that an import dialog shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from qa_tool.domain.errors import EmendError
from qa_tool.domain.said import say
from qa_tool.domain.term import Term
from qa_tool.glossary.columns import Header
from qa_tool.glossary.comparing import Comparison, Known, Plan, compared, planned
from qa_tool.glossary.imports import GlossaryFormat, ImportResult, Reading
from qa_tool.glossary.opened import GlossaryFile
from qa_tool.glossary.tables import Table, header_in
from qa_tool.glossary.watch import StoppedError
from ui.dialogs.column_mapping import meanings_of
from ui.dialogs.reading_fields import BY_COLUMNS, TABLES
from ui.tongue import error_words, tr

_NOTHING, _NOTHING_COMPARED = ImportResult(()), Comparison((), (), ())
#: So many rows say how all are written.
_ENOUGH = 1000
_NO_TERM = say("Choose above the columns which one holds the terms.")


@dataclass(frozen=True, slots=True)
class Wanted:
    """How the fields say that the file is read.

    `kind` is what was chosen as its format, None for what is found; `columns` is what each column was said to hold,
    None where nobody said it; `has_header` counts with them.
    """

    reading: Reading
    kind: str | None = None
    columns: tuple[str, ...] | None = None
    has_header: bool = True


@dataclass(frozen=True, slots=True)
class Look:
    """What was found: the format, the table with what its columns hold, the terms, and what an import would do."""

    kind: GlossaryFormat | None
    is_table: bool
    table: Table | None = None
    columns: tuple[str, ...] = ()
    has_header: bool = True
    result: ImportResult = _NOTHING
    wrong: str = ""
    comparison: Comparison = _NOTHING_COMPARED
    plans: Mapping[Known, Plan] = field(default_factory=dict)


def has_semicolons(look: Look) -> bool:
    """Say whether the cells of a table hold several forms with semicolons between them: no form has one in it."""
    if look.table is None or any("|" in cell for row in look.table.rows[:_ENOUGH] for cell in row[1]):
        return False
    return any(
        ";" in form
        for term in look.result.terms[:_ENOUGH]
        for form in (*term.accepted, *term.wrong, *(each for forms in term.source_forms.values() for each in forms))
    )


def look_at(file: GlossaryFile, wanted: Wanted, there: Sequence[Term]) -> Look | None:
    """Read a file and compare it with the terms that are there; None where whoever waits has stopped it."""
    try:
        return _look_at(file, wanted, there)
    except StoppedError:
        return None


def _look_at(file: GlossaryFile, wanted: Wanted, there: Sequence[Term]) -> Look:
    kind = _found(file, wanted.reading.encoding)
    is_table = (wanted.kind or (kind.id if kind else "")) in {*TABLES, BY_COLUMNS}
    look = Look(kind, is_table)
    needs_columns = False
    if is_table:
        look, header = _with_columns(look, file, wanted)
        needs_columns = look.table is not None and (header is None or wanted.columns is not None)
    mapping: tuple[tuple[str, str], ...] = ()
    if is_table and (wanted.columns is not None or wanted.kind == BY_COLUMNS):
        mapping = tuple((meaning, str(n)) for n, meaning in enumerate(look.columns, 1) if meaning)
    if needs_columns and "term" not in look.columns:
        return replace(look, wrong=tr(_NO_TERM))
    how = replace(
        wanted.reading,
        mapping=mapping,
        has_header=look.has_header if mapping else None,
        between=wanted.reading.between if is_table else None,
    )
    try:
        result = file.read(how, None if wanted.kind == BY_COLUMNS else wanted.kind)
    except StoppedError:
        raise
    except EmendError as error:
        return replace(look, wrong=error_words(error))
    watch = wanted.reading.watch
    if watch is not None:
        watch.check()
    comparison = compared(result.terms, there)
    plans = {known: planned(comparison, known) for known in Known}
    return replace(look, result=result, comparison=comparison, plans=plans)


def _found(file: GlossaryFile, encoding: str | None) -> GlossaryFormat | None:
    try:
        return file.format(encoding=encoding)
    except EmendError:
        return None


def _with_columns(look: Look, file: GlossaryFile, wanted: Wanted) -> tuple[Look, Header | None]:
    """Return the rows of the table with what its header says, or what the user said of its columns."""
    how = replace(wanted.reading, mapping=(), has_header=None)
    try:
        table = file.table(how)
        header, above = header_in(table, how) if table.rows else (None, 0)
    except StoppedError:
        raise
    except EmendError:
        return look, None
    # A table whose first row names nothing known has a header of unknown names, as a rule.
    has_header = wanted.has_header if wanted.columns is not None else bool(above) or header is None
    said = wanted.columns if wanted.columns is not None else header.columns if header else ()
    return replace(look, table=table, columns=meanings_of(table.rows, said), has_header=has_header), header
