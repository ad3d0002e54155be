"""Word documents that are one table of sources and translations, as translators exchange them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qa_tool.documents.bilingual.columns import Columns, named
from qa_tool.documents.word.names import SECTION, Element, P, T, w
from qa_tool.documents.word.text_map import TextMap

_TABLE, _ROW, _CELL = w("tbl"), w("tr"), w("tc")


@dataclass(frozen=True, slots=True)
class TwoColumns:
    """The cells of the two columns, row by row, and what the first row says of them."""

    sources: Sequence[Element]
    targets: Sequence[Element]
    columns: Columns

    @property
    def source_text(self) -> str:
        """The sources: as many lines for each cell as its translation has paragraphs."""
        lines: list[str] = []
        for source, target in zip(self.sources, self.targets, strict=True):
            theirs, count = TextMap(source).text.split("\n"), len(TextMap(target).text.split("\n"))
            lines += theirs if len(theirs) == count else [" ".join(theirs), *[""] * (count - 1)]
        return "\n".join(lines)


def _says(paragraph: Element) -> bool:
    return any(each.text for each in paragraph.iter(T))


def two_columns(body: Element) -> TwoColumns | None:
    """Return the columns of a document that is nothing but one table whose first row names them; None for others."""
    # Nearly all documents have no table, or more beside it, which the first words show.
    table = body.find(_TABLE)
    if table is None or any(
        each.tag != SECTION and (each.tag != P or _says(each)) for each in body if each is not table
    ):
        return None
    rows = [[cell for cell in row if cell.tag == _CELL] for row in table if row.tag == _ROW]
    columns = named([TextMap(cell).text for cell in rows[0]]) if len(rows) > 1 else None
    if columns is None or min(map(len, rows)) != max(map(len, rows)):
        return None
    return TwoColumns([row[columns.source] for row in rows[1:]], [row[columns.target] for row in rows[1:]], columns)
