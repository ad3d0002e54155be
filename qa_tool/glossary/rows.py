"""Rows of delimited text, read so that one broken row costs no other."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from qa_tool.domain.said import say

# A row of a glossary has some hundred characters; a much longer one is a quotation that never ends.
MAX_ROW = 10_000
_TOO_LONG = say("the row is longer than {number:,} characters", number=MAX_ROW)
DELIMITERS = (",", ";", "\t")
_LINE_END = re.compile(r"\r\n|\n|\r")
_REST_OF_LINE = re.compile(r"[^\r\n]*")
# Spreadsheet programs take a cell that starts so for a formula; the tab and the return are stripped before they look.
_FORMULA = re.compile(r"'*[=+\-@\t\r]")
_GUARDED = re.compile(r"'+[=+\-@\t\r]")


class Row(NamedTuple):
    """A row: the line it starts in (from 1), its cells, its text, and why it cannot be used ("" if it can)."""

    line: int
    cells: tuple[str, ...]
    text: str
    broken: str = ""


def delimiter_of(text: str) -> tuple[str, int]:
    """Return the delimiter of `text` and the offset where its rows start.

    A first line such as "sep=;", which spreadsheet programs write, decides; else the first line that is not blank,
    outside quotation marks: the tab where it holds one, for names hold no tabs, else what it holds most of.
    """
    said = re.match(r"\s*sep=([,;\t])[ \t]*(?:\r\n|\n|\r|\Z)", text, re.IGNORECASE)
    if said is not None:
        return said.group(1), said.end()
    first = next((line for line in re.split(r"[\r\n]", text[: MAX_ROW * 2]) if line.strip()), "")
    bare = re.sub(r'"[^"]*"', "", first)
    return "\t" if "\t" in bare.strip() else max(DELIMITERS, key=bare.count), 0


def rows(text: str, delimiter: str, start: int = 0) -> Iterator[Row]:
    """Yield the rows of `text` from the offset `start`; blank ones are left out.

    Quoted cells may hold delimiters, line ends and doubled quotation marks. A row in which a quotation is not closed
    ends with its line, and the next row starts on the next line.
    """
    yield from _rows_with_quotations(text, delimiter, start) if '"' in text else plain_rows(text, delimiter, start)


def _rows_with_quotations(text: str, delimiter: str, start: int) -> Iterator[Row]:
    quoted = re.compile(rf' *"((?:[^"]|""){{0,{MAX_ROW}}}+)"[ ]*(?=[{delimiter}\r\n]|\Z)')
    plain = re.compile(rf"[^{delimiter}\r\n]*")
    line, offset = 1 + len(_LINE_END.findall(text, 0, start)), start
    while offset < len(text):
        cells, end, broken = _row(text, offset, quoted, plain, delimiter)
        said = text[offset:end]
        if end - offset > MAX_ROW:
            broken = _TOO_LONG
        if broken or any(cell.strip() for cell in cells):
            yield Row(line, tuple(cells), said, broken)
        line += len(_LINE_END.findall(said)) + 1
        line_end = _LINE_END.match(text, end)
        offset = line_end.end() if line_end is not None else len(text)


def quoted_row(cells: Iterable[str], delimiter: str = ",") -> str:
    """Return the cells as one row with a line feed, quoted where needed and safe for spreadsheets."""
    return delimiter.join(_quoted(guarded(cell)) for cell in cells) + "\n"


def plain_row(cells: Iterable[str], delimiter: str = "\t") -> str:
    """Return the cells as one row for readers that know no quotation marks: delimiters and line ends become blanks."""
    return delimiter.join(_LINE_END.sub(" ", guarded(cell)).replace(delimiter, " ") for cell in cells) + "\n"


def plain_rows(text: str, delimiter: str, start: int = 0) -> Iterator[Row]:
    """Yield the rows of `text` as readers see them that know no quotation marks; blank ones are left out."""
    first = 1 + len(_LINE_END.findall(text, 0, start))
    lines = text[start:].replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for line, said in enumerate(lines, first):
        if len(said) > MAX_ROW:
            yield Row(line, tuple(said[:MAX_ROW].split(delimiter)), said, _TOO_LONG)
        elif not said.isspace():
            cells = tuple(said.split(delimiter))
            if said[:1].isalnum() or any(cell.strip() for cell in cells):
                yield Row(line, cells, said)


def guarded(cell: str) -> str:
    """Return the cell with an apostrophe in front where a spreadsheet program would take it for a formula."""
    return "'" + cell if _FORMULA.match(cell) else cell


def unguarded(cell: str) -> str:
    """Take back `guarded`."""
    return cell[1:] if cell.startswith("'") and _GUARDED.match(cell) else cell


def _row(
    text: str, offset: int, quoted: re.Pattern[str], plain: re.Pattern[str], delimiter: str
) -> tuple[list[str], int, str]:
    """Return the cells of the row at `offset`, where it ends, and why it cannot be used."""
    cells: list[str] = []
    while True:
        match = quoted.match(text, offset)
        if match is not None:
            cells.append(match.group(1).replace('""', '"'))
        else:
            match = plain.match(text, offset)
            if match is None or match.group().lstrip(" ").startswith('"'):
                rest = _REST_OF_LINE.match(text, offset)
                return cells, rest.end() if rest else len(text), "a quotation mark is not closed"
            cells.append(match.group())
        offset = match.end()
        if not text.startswith(delimiter, offset):
            return cells, offset, ""
        offset += 1


def _quoted(cell: str) -> str:
    edges = cell[:1] == " " or cell[-1:] == " "
    if edges or any(mark in cell for mark in ',;\t"\r\n'):
        return '"' + cell.replace('"', '""') + '"'
    return cell
