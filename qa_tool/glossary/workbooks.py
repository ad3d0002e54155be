"""Excel workbooks: the cells of the first sheet that holds any as rows, and rows as a sheet of plain text."""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime, time
from io import BytesIO
from typing import Any, NamedTuple

from openpyxl import Workbook, load_workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.utils import get_column_letter
from openpyxl.utils.exceptions import InvalidFileException

from qa_tool.domain.errors import EmendError
from qa_tool.domain.said import say
from qa_tool.glossary.rows import MAX_ROW, Row
from qa_tool.text.strict_office import as_usual, is_strict

MARK = b"PK\x03\x04"
# What a workbook of some hundred thousand terms unpacks to; a zip bomb says gigabytes.
_MOST_UNPACKED = 400 * 1024 * 1024
_MOST_PARTS = 2000
# A sheet can have 16,384 columns and a million rows with nothing in them.
_MOST_COLUMNS = 200
_LONGEST = 32_767
# Control characters and halves of pairs.
_UNSPEAKABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_CHOOSE = say("Save it anew as .xlsx, or as CSV.")
# Excel writes "\r" so (ECMA-376 part 1, 22.9.2.19), which comes with cells that were pasted.
_WRITTEN_OUT = re.compile("_x(000[9AaDd])_")
_DECLARES = re.compile(rb"<\0?!\0?(?:D\0?O\0?C\0?T|E\0?N\0?T)", re.IGNORECASE)
_OUTERMOST = "_rels/.rels"
_BROKEN = (
    *(LookupError, ValueError, TypeError, AttributeError, OSError, SyntaxError, EOFError),
    *(zipfile.BadZipFile, InvalidFileException, zlib.error, NotImplementedError, RuntimeError),
)


#: A row, and the columns in which it has a formula.
_Found = tuple[Row, tuple[int, ...]]


class Sheet(NamedTuple):
    """The rows of a sheet, those with formulas, with what to tell, and the line and column of each: none is calculated.

    Lines count from 1, columns from 0.
    """

    title: str
    is_first: bool
    rows: tuple[Row, ...]
    formulas: tuple[tuple[Row, str], ...]
    calculated: frozenset[tuple[int, int]]


def rows_in(data: bytes, name: str, fits: Callable[[Sequence[Row]], bool] = bool) -> Sheet:
    """Return the first sheet whose rows fit, else the first that holds any.

    EmendError, naming `name`, for what is no workbook, is broken or empty, unpacks to too much or hides anything in
    its XML.
    """
    try:
        _look_inside(data, name)
        book = load_workbook(BytesIO(_as_usual(data)), read_only=True, data_only=False, keep_links=False)
        if not book.worksheets:
            raise IndexError
        sheet, found, is_first = _chosen(book, fits)
        book.close()
    except _BROKEN as error:
        raise EmendError(say("{name} is no sound Excel workbook.", name=name), _CHOOSE) from error
    if not found:
        raise EmendError(say("{name} is empty.", name=name), "Open a glossary file.")
    said = tuple(
        (row, say("{cells}: a formula, which is not calculated; it was left out", cells=_names(row.line, columns)))
        for row, columns in found
        if columns
    )
    places = frozenset((row.line, column) for row, columns in found for column in columns)
    return Sheet(sheet, is_first, tuple(row for row, _ in found), said, places)


def _chosen(book: Any, fits: Callable[[Sequence[Row]], bool]) -> tuple[str, list[_Found], bool]:
    """Return the title and the rows of a sheet, and whether it is the first one that holds any."""
    first: tuple[str, list[_Found]] = "", []
    for sheet in book.worksheets:
        found = list(_rows(sheet))
        is_first = not first[1]
        if found and fits([row for row, _ in found]):
            return sheet.title, found, is_first
        first = first if first[1] else (sheet.title, found)
    return *first, True


def _names(line: int, columns: Sequence[int]) -> str:
    return ", ".join(f"{get_column_letter(column + 1)}{line}" for column in columns)


def sheet_of(rows: Iterable[Sequence[str]]) -> bytes:
    """Return a workbook with one sheet of text: no cell is a formula, and none becomes one when it is edited."""
    # Looked at first: a sheet that is broken off half-way cannot be closed.
    given = [tuple(cells) for cells in rows]
    for cells in given:
        for cell in cells:
            _refuse_what_excel_cannot_hold(cell)
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Glossary")
    sheet.freeze_panes = "A2"
    for cells in given:
        sheet.append([_text_cell(sheet, cell) for cell in cells])
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def _refuse_what_excel_cannot_hold(text: str) -> None:
    if len(text) > _LONGEST:
        raise EmendError(
            say("A cell for “{words}…” is longer than Excel's 32,767 characters.", words=text[:40]),
            "Shorten that term.",
        )
    if _UNSPEAKABLE.search(text):
        raise EmendError(
            "A term holds a character that Excel cannot keep.", say("Mend it: {words!a}.", words=text[:80])
        )


def _text_cell(sheet: Any, text: str) -> Any:
    cell = WriteOnlyCell(sheet, value="")
    cell.value = text
    cell.data_type = "s"
    cell.number_format = "@"
    if text[:1] in {"=", "+", "-", "@", "'"}:
        cell.quotePrefix = True
    return cell


def _rows(sheet: Any) -> Iterator[_Found]:
    """Yield the rows, each with the columns that hold a formula."""
    # What the file says of its size may be a lie, and costs time.
    sheet.reset_dimensions()
    for number, cells in enumerate(sheet.iter_rows(max_col=_MOST_COLUMNS), 1):
        formulas = tuple(column for column, cell in enumerate(cells) if cell.data_type == "f")
        texts = ["" if cell.value is None or cell.data_type == "f" else _text(cell.value) for cell in cells]
        while texts and not texts[-1]:
            texts.pop()
        if texts or formulas:
            said = "\t".join(texts)
            too_long = (
                say("the row is longer than {number:,} characters", number=MAX_ROW) if len(said) > MAX_ROW else ""
            )
            yield Row(number, tuple(texts), said, too_long), formulas


def _text(value: object) -> str:
    """Return a cell as it reads: a whole number without ".0", a day without its midnight, line ends as such."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime) and value.time() == time():
        return value.date().isoformat()
    # Excel writes some line ends out.
    return _WRITTEN_OUT.sub(lambda found: chr(int(found[1], 16)), str(value)).strip()


def _look_inside(data: bytes, name: str) -> None:
    """Refuse what would fill the memory or hides anything in its XML, before anything is understood."""
    with zipfile.ZipFile(BytesIO(data)) as packed:
        parts = packed.infolist()
        if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > _MOST_UNPACKED:
            raise EmendError(say("{name} unpacks to more than a glossary holds.", name=name), _CHOOSE)
        for part in parts:
            if part.filename.lower().endswith((".xml", ".rels")):
                with packed.open(part) as opened:
                    _refuse_declarations(opened, name)


def _as_usual(data: bytes) -> bytes:
    """Return a workbook that openpyxl knows: one of the strict variety as one of the usual variety."""
    with zipfile.ZipFile(BytesIO(data)) as packed:
        # openpyxl reads a workbook that lacks them.
        relations = packed.read(_OUTERMOST) if _OUTERMOST in packed.namelist() else b""
        if not is_strict(relations):
            return data
        out = BytesIO()
        with zipfile.ZipFile(out, "w") as made:
            for part in packed.infolist():
                made.writestr(part.filename, as_usual(packed.read(part)))
    return out.getvalue()


def _refuse_declarations(opened: Any, name: str) -> None:
    kept = b""
    while piece := opened.read(1 << 20):
        if _DECLARES.search(kept + piece):
            raise EmendError(say("{name} declares XML entities, which can hide anything.", name=name), _CHOOSE)
        kept = piece[-16:]
