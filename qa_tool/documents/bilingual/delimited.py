"""Tables of a source and its translation in delimited text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qa_tool.documents.bilingual.columns import columns_of
from qa_tool.documents.bilingual.segments import Atom, Segment, SegmentFile
from qa_tool.domain.errors import EmendError
from qa_tool.domain.said import say
from qa_tool.glossary.rows import delimiter_of
from qa_tool.text.lines import in_one_line

# A quotation that never ends is found out after so many characters.
_LONGEST = 100_000
# A translation of a book has some ten thousand rows.
_MOST = 1_000_000
# Spreadsheet programs take a cell that starts so for a formula, and an apostrophe before it for a guard.
_FORMULA = re.compile(r"[=+\-@\t\r]")
_GUARDED = re.compile(r"'+[=+\-@\t\r]")
_TITLE = re.compile(r"(?:[^,;\t\r\n]*+(?:\r\n|\n|\r)){1,9}+")


class _Cell(NamedTuple):
    """What a cell says, and where it stands."""

    text: str
    start: int
    end: int
    quoted: bool


class Delimited(SegmentFile):
    """A table in delimited text, read; two of its columns are shown."""

    def __init__(self, body: str, name: str, encoding: str) -> None:
        """Read it; EmendError where its columns are not known."""
        super().__init__(body, name, encoding)
        self._delimiter, start = delimiter_of(body)
        # A title in the first line has none.
        title = _TITLE.match(body) if not start else None
        if title is not None:
            self._delimiter = delimiter_of(body[title.end() :])[0]
        rows = list(self._rows(start))
        columns = columns_of([[cell.text for cell in row] for row in rows], name)
        self.source_language, self.language = columns.source_language, columns.language
        self._segments: list[Segment] = []
        self._cells: dict[int, _Cell] = {}
        for row in rows[columns.headed :]:
            source = row[columns.source].text if columns.source < len(row) else ""
            lacking = columns.target + 1 - len(row)
            if lacking > 0:
                if source.strip():
                    end = row[-1].end
                    self._segments.append(Segment(in_one_line(source), "", end, end, self._delimiter * lacking))
            elif source.strip() or row[columns.target].text.strip():
                cell = row[columns.target]
                self._cells[cell.start] = cell
                self._segments.append(Segment(in_one_line(source), in_one_line(cell.text), cell.start, cell.end))

    @property
    def segments(self) -> Sequence[Segment]:
        """The rows."""
        return self._segments

    def atoms(self, segment: Segment) -> list[Atom]:
        """Return the text of a cell; line ends in it stay, whatever is typed around them."""
        cell = None if segment.before else self._cells[segment.start]
        return list(map(Atom, in_one_line(cell.text), cell.text)) if cell else []

    def written(self, text: str, _segment: Segment) -> str:
        """Return text as it is: the cell is quoted as a whole."""
        return text

    def finished(self, raw: str, segment: Segment) -> str:
        """Return the cell: quoted where it was or must be, and never a formula."""
        cell = None if segment.before else self._cells[segment.start]
        return _cell_of(raw, self._delimiter, quoted=cell is not None and cell.quoted)

    def _rows(self, start: int) -> Iterator[list[_Cell]]:
        """Yield the rows that are not blank."""
        delimiter = re.escape(self._delimiter)
        quoted = re.compile(rf' *"((?:[^"]|""){{0,{_LONGEST}}}+)" *(?=[{delimiter}\r\n]|\Z)')
        plain = re.compile(rf"[^{delimiter}\r\n]*")
        at, count, row = start, 0, list[_Cell]()
        while True:
            found = quoted.match(self.body, at)
            cell = found or plain.match(self.body, at)
            if cell is None:
                raise ValueError("a plain cell may be empty, and so always matches")
            if found is None and self._delimiter != "\t" and cell[0].lstrip(" ").startswith('"'):
                line = self.body.count("\n", 0, at) + 1
                raise EmendError(
                    say("{name}: a quotation in line {line} is not closed.", name=self.name, line=line),
                    "Close it, or save anew.",
                )
            text = found[1].replace('""', '"') if found else cell[0]
            count += 1
            if count > _MOST:
                raise EmendError(
                    say("{name} has more than {most:,} cells.", name=self.name, most=_MOST),
                    "Split it into smaller tables.",
                )
            row.append(_Cell(text[1:] if _GUARDED.match(text) else text, cell.start(), cell.end(), found is not None))
            at = cell.end()
            following = self.body[at : at + 1]
            if following != self._delimiter:
                if any(each.text.strip() for each in row):
                    yield row
                row = []
            if not following:
                return
            at += 1


def _cell_of(text: str, delimiter: str, *, quoted: bool = False) -> str:
    said = f"'{text}" if _FORMULA.match(text) or _GUARDED.match(text) else text
    if quoted or any(char in said for char in (delimiter, '"', "\n", "\r")):
        return '"{}"'.format(said.replace('"', '""'))
    return said


def made(pairs: Sequence[tuple[str, str]], delimiter: str) -> str:
    """Return a new table, its columns named; no cell can start a formula."""
    rows = (("source", "target"), *pairs)
    return "".join(delimiter.join(_cell_of(cell, delimiter) for cell in row) + "\r\n" for row in rows)
