"""House rules as a table with a header row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from qa_tool.domain.errors import EmendError
from qa_tool.domain.house_rule import HouseRule, line_of, news_in
from qa_tool.domain.issue import Severity
from qa_tool.domain.said import say
from qa_tool.glossary.columns import Header
from qa_tool.glossary.files import encoded, text_of
from qa_tool.glossary.imports import Problem
from qa_tool.glossary.rows import Row, delimiter_of, quoted_row, rows, unguarded
from qa_tool.glossary.table_terms import left_out

#: In order; only the first one has to be there.
COLUMNS = ("find", "replace", "note", "severity", "pattern", "case", "whole words", "endings", "on")
_ALSO = {"look for": "find", "words": "find", "instead": "replace", "replacement": "replace", "comment": "note"}
_YES_OR_NO = {
    **dict.fromkeys(("yes", "y", "true", "1", "x", "on"), True),
    **dict.fromkeys(("no", "n", "false", "0", "-", "off"), False),
}
_SEVERITIES = {**{each.value: each for each in Severity}, "serious": Severity.MAJOR}
#: Which field of a rule a column is, and what its cells may hold; an empty one means as usual.
_CHOICES: Mapping[str, tuple[str, Mapping[str, object]]] = {
    "severity": ("severity", _SEVERITIES),
    "pattern": ("is_pattern", _YES_OR_NO),
    "case": ("match_case", _YES_OR_NO),
    "whole words": ("whole_words", _YES_OR_NO),
    "endings": ("inflected", _YES_OR_NO),
    "on": ("is_on", _YES_OR_NO),
}
_SHOWN = 100

#: A rule with the line and the text of its row.
Found = tuple[int, str, HouseRule]


def read(data: bytes, name: str, problems: list[Problem], encoding: str | None = None) -> tuple[list[Found], str]:
    """Return the rules of a CSV or TSV file and its encoding where that was guessed; rows left out are `problems`.

    EmendError where it is no text, or no column is called "find".
    """
    text, guessed = text_of(data, name, encoding)
    delimiter, start = delimiter_of(text)
    table = rows(text, delimiter, start)
    first = next(table)
    header = [_column(cell) for cell in first.cells]
    if first.broken or "find" not in header:
        raise EmendError(
            say("{name} has no column called “find”.", name=name),
            say("The first row names the columns: {names}.", names=", ".join(COLUMNS)),
        )
    body = list(table)
    names = [" ".join(unguarded(cell.strip()).split()) for cell in first.cells]
    problems += left_out(first, body, Header(tuple(header), tuple(names)))
    return list(_rules(body, header, problems)), guessed


def rendered(rules: Iterable[HouseRule], suffix: str) -> bytes:
    """Return the bytes of a whole table; cells that a spreadsheet would take for formulas get an apostrophe."""
    delimiter = "\t" if suffix in {".tsv", ".tab"} else ","
    lines = [COLUMNS, *map(_cells, rules)]
    return encoded("".join(quoted_row(cells, delimiter) for cells in lines), "The table of house rules")


def _cells(rule: HouseRule) -> tuple[str, ...]:
    marks = (rule.is_pattern, rule.match_case, rule.whole_words, rule.inflected, rule.is_on)
    said = ("yes" if mark else "no" for mark in marks)
    return (rule.find, line_of(rule.replace), rule.note, rule.severity.value, *said)


def _rules(table: Iterable[Row], header: list[str], problems: list[Problem]) -> Iterator[Found]:
    for row in table:
        text = row.text.strip()[:_SHOWN]
        whole = {column: cell for column, cell in zip(header, row.cells, strict=False) if column}
        cells = {column: unguarded(cell.strip()) for column, cell in whole.items()}
        if row.broken:
            problems.append(Problem(row.line, text, row.broken))
            continue
        said: dict[str, Any] = {}
        for column, (field, values) in _CHOICES.items():
            cell = cells.get(column, "").casefold()
            if cell in values:
                said[field] = values[cell]
            elif cell:
                reason = say("“{cell}” in the column {column} is not understood", cell=cell, column=column)
                problems.append(Problem(row.line, text, reason, kept=True))
        # Blanks at the ends of a pattern count.
        find = unguarded(whole.get("find", "")) if said.get("is_pattern") else cells.get("find", "")
        rule = HouseRule(find, news_in(unguarded(whole.get("replace", "").strip(" \t"))), cells.get("note", ""), **said)
        if rule.is_empty:
            problems.append(Problem(row.line, text, say("there is nothing to look for")))
            continue
        yield row.line, text, rule


def _column(cell: str) -> str:
    name = " ".join(unguarded(cell.strip()).casefold().replace("_", " ").split())
    name = _ALSO.get(name, name)
    return name if name in COLUMNS else ""
