"""What stands above the header of a table: its title, who made it, when."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice

from qa_tool.glossary.columns import header_of
from qa_tool.glossary.rows import DELIMITERS, MAX_ROW, Row, delimiter_of, rows

# Nobody writes more above a table.
_MOST = 10


def layout_of(text: str, delimiter: str | None = None) -> tuple[str, int, int]:
    """Return the delimiter of a table, the offset where its rows start, and how many rows stand above its header.

    A title may hold commas where the columns are parted by something else.
    """
    found, start = delimiter_of(text)
    head = text[: start + MAX_ROW * _MOST]
    sure = delimiter or (found if start else "")
    for each in [sure] if sure else sorted(DELIMITERS, key=lambda mark: mark != found):
        above = rows_above(islice(rows(head, each, start), _MOST + 1))
        if above:
            return each, start, above
        if each == found and _names_several(next(rows(head, each, start), Row(1, (), "")).cells):
            break
    return delimiter or found, start, 0


def rows_above(first: Iterable[Row]) -> int:
    """Return how many rows of a table stand above the one that names its columns, 0 where none is known for a title.

    A row of names that are known makes titles of those above that have fewer cells with anything in them, or two as a
    title with a comma. A row of three cells or more does so of rows of one: no list without a header has as many.
    """
    given = list(islice(first, _MOST + 1))
    widths = [_width(row.cells) for row in given]
    for n, row in enumerate(given):
        if row.broken:
            break
        if _names_several(row.cells):
            return n if all(width <= max(2, widths[n] - 1) for width in widths[:n]) else 0
        plain = all(width == 1 for width in widths[:n])
        if n and plain and (widths[n] > 2 or (widths[n] == 2 and header_of(row.cells) is not None)):
            return n
    return 0


def row_of_names(first: Sequence[Row], names: Sequence[str]) -> int:
    """Return which of the first rows holds all these names of columns, 0 where none does."""
    wanted = {name.casefold() for name in names}
    held = ({cell.strip().casefold() for cell in row.cells} for row in first[: _MOST + 1])
    return next((n for n, cells in enumerate(held) if wanted <= cells), 0)


def _names_several(cells: Sequence[str]) -> bool:
    """Say whether a row plainly is a header: it names the column of terms and another one."""
    header = header_of([cell.strip() for cell in cells])
    return header is not None and sum(map(bool, header.columns)) > 1


def _width(cells: Sequence[str]) -> int:
    return sum(bool(cell.strip()) for cell in cells)
