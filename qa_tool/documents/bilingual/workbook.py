"""Tables of a source and its translation in Excel workbooks: a corrected cell is put in its place in the sheet."""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from collections.abc import Callable, Sequence

from qa_tool.documents.bilingual.columns import columns_of
from qa_tool.documents.bilingual.inline import escaped
from qa_tool.documents.bilingual.segments import Atom, Segment, SegmentFile, Splice, spliced
from qa_tool.documents.bilingual.xml_places import Place, attribute, attributes, text_of, walk, with_attribute
from qa_tool.documents.format import Corrected
from qa_tool.documents.packing import repacked
from qa_tool.domain.errors import EmendError
from qa_tool.domain.said import say
from qa_tool.glossary.workbooks import rows_in
from qa_tool.text.encodings import encode
from qa_tool.text.lines import in_one_line
from qa_tool.text.xml_characters import legal

_BOOK, _RELATIONS = "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
_LONGEST = 32_767


class Workbook(SegmentFile):
    """The first sheet of a workbook that holds anything, read; two of its columns are shown."""

    def __init__(self, data: bytes, name: str) -> None:
        """Read it; EmendError for what is none, is broken or hides something, or where its columns are not known."""
        super().__init__("", name, "utf-8")
        self._data = data
        self._sheet, _, rows, _, calculated = rows_in(data, name)
        columns = columns_of([row.cells for row in rows], name)
        self.source_language, self.language = columns.source_language, columns.language
        self._target = columns.target
        self._segments: list[Segment] = []
        self._texts: dict[int, str] = {}
        for row in rows[columns.headed :]:
            cells = (*row.cells, *("",) * (max(columns.source, columns.target) + 1 - len(row.cells)))
            source, target = cells[columns.source], cells[columns.target]
            is_text = not {(row.line, columns.source), (row.line, columns.target)} & calculated
            if is_text and (source.strip() or target.strip()):
                # A row is known by its number.
                self._segments.append(Segment(in_one_line(source), in_one_line(target), row.line, row.line))
                self._texts[row.line] = target

    @property
    def segments(self) -> Sequence[Segment]:
        """The rows."""
        return self._segments

    def atoms(self, segment: Segment) -> list[Atom]:
        """Return the text of a cell."""
        text = self._texts[segment.start]
        return list(map(Atom, in_one_line(text), text))

    def written(self, text: str, _segment: Segment) -> str:
        """Return text as it is."""
        return text

    def finished(self, raw: str, _segment: Segment) -> str:
        """Return the text of a cell; EmendError for what none can hold."""
        if len(raw) > _LONGEST or legal(raw) != raw:
            raise EmendError(
                say(
                    "{name}: a cell cannot hold “{words}…”: it is too long or has a control character.",
                    name=self.name,
                    words=legal(raw)[:40],
                ),
                "Shorten or mend it.",
            )
        return raw

    def packed(self, corrected: Corrected) -> bytes:
        """Return the workbook with the changes in it: every part but the sheet, and every other cell, as it was."""
        changed = self.changed(corrected)
        if not changed:
            return self._data
        with zipfile.ZipFile(io.BytesIO(self._data)) as packed:
            part = _part_of(packed, self._sheet, self.name)
            body, encoding = text_of(packed.read(part), self.name, None)
        cells = _Cells(body, self.name)
        splices = [cells.splice(segment.start, self._target, text) for segment, text in changed]
        return repacked(self._data, {part: encode(spliced(body, splices), self.name, encoding)})


class _Cells:
    """Where the cells of a sheet stand."""

    def __init__(self, body: str, name: str) -> None:
        self._body, self._name = body, name
        self._cells: dict[tuple[int, int], tuple[Place, int]] = {}
        self._row = self._column = 0
        self._tag: Place | None = None
        walk(body, name, self._start, self._end)

    def splice(self, row: int, column: int, text: str) -> Splice:
        """Return what puts a text, which is never a formula, into a cell."""
        # A parser would make a line feed of a carriage return.
        content = f'<is><t xml:space="preserve">{escaped(text).replace(chr(13), "_x000D_")}</t></is>'
        known = self._cells.get((row, column))
        if known is not None:
            tag, end = known
            said = self._body[tag.start : tag.end].removesuffix(">").removesuffix("/").rstrip() + ">"
            prefix = re.match(r"<([^\s>:]+:)?", said)
            spelt = (prefix[1] or "") if prefix else ""
            if spelt:
                content = (
                    content.replace("</", f"</{spelt}").replace("<is", f"<{spelt}is").replace("<t ", f"<{spelt}t ")
                )
            return Splice(tag.start, end, f"{with_attribute(said, 't', 'inlineStr')}{content}</{spelt}c>")
        behind = [(place, end) for (line, place), (_, end) in self._cells.items() if line == row and place < column]
        if not behind:
            raise EmendError(
                say("{name}: row {row} has no cell to put the translation in.", name=self._name, row=row),
                "Type it in Excel.",
            )
        at = max(behind)[1]
        return Splice(at, at, f'<c r="{_letters(column)}{row}" t="inlineStr">{content}</c>')

    def _start(self, name: str, said: str, place: Callable[[], Place]) -> None:
        local = name.rpartition(":")[2]
        if local == "row":
            self._row = int(attribute(said, "r")) if attribute(said, "r").isdecimal() else self._row + 1
            self._column = -1
        elif local == "c":
            letters = re.match(r"[A-Z]{1,3}(?=\d)", attribute(said, "r"))
            self._column = _number(letters[0]) if letters else self._column + 1
            self._tag = place()

    def _end(self, name: str, place: Callable[[], Place]) -> None:
        if name.rpartition(":")[2] == "c" and self._tag is not None:
            end = self._tag.end if self._tag.empty else place().end
            self._cells[self._row, self._column] = (self._tag, end)
            self._tag = None


def _part_of(packed: zipfile.ZipFile, title: str, name: str) -> str:
    """Return the part that holds the sheet with a title."""
    known: dict[str, str] = {}
    targets: dict[str, str] = {}

    def of_book(tag: str, said: str, _place: Callable[[], Place]) -> None:
        if tag.rpartition(":")[2] == "sheet":
            there = attributes(said)
            known.update((there["name"], value) for key, value in there.items() if key.endswith(":id"))

    def of_relations(_tag: str, said: str, _place: Callable[[], Place]) -> None:
        targets[attribute(said, "Id")] = attribute(said, "Target")

    def nothing(_tag: str, _place: Callable[[], Place]) -> None:
        pass

    try:
        walk(text_of(packed.read(_BOOK), name, None)[0], name, of_book, nothing)
        walk(text_of(packed.read(_RELATIONS), name, None)[0], name, of_relations, nothing)
        target = posixpath.normpath(posixpath.join("/xl", targets[known[title]])).lstrip("/")
        packed.getinfo(target)
    except KeyError as error:
        raise EmendError(say("{name} does not say where its sheet is.", name=name), "Save it anew as .xlsx.") from error
    return target


def _number(letters: str) -> int:
    """Return the place of a column, from 0."""
    found = 0
    for letter in letters:
        found = found * 26 + ord(letter) - ord("A") + 1
    return found - 1


def _letters(place: int) -> str:
    found = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        found = chr(ord("A") + rest) + found
    return found


def made(pairs: Sequence[tuple[str, str]], name: str) -> bytes:
    """Return a new workbook of two columns; every cell is text, and none becomes a formula when it is edited."""
    from openpyxl import Workbook as NewBook
    from openpyxl.cell import WriteOnlyCell

    book = NewBook(write_only=True)
    sheet = book.create_sheet("Translation")
    for row in (("source", "target"), *pairs):
        cells = []
        for text in row:
            if len(text) > _LONGEST or legal(text) != text:
                raise EmendError(
                    say("{name}: a cell cannot hold “{words}…”.", name=name, words=legal(text)[:40]),
                    "Shorten or mend it.",
                )
            cell = WriteOnlyCell(sheet, value="")
            cell.value = text
            cell.data_type = "s"
            if text[:1] in {"=", "+", "-", "@", "'"}:
                cell.quotePrefix = True
            cells.append(cell)
        sheet.append(cells)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
