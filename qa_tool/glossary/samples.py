"""The beginning of a glossary file, from which its format is found."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from qa_tool.domain.errors import EmendError
from qa_tool.glossary.files import decoded
from qa_tool.glossary.rows import rows, unguarded
from qa_tool.glossary.titles import layout_of

_ENOUGH = 65536
_ROWS = 50


@dataclass(frozen=True)
class Sample:
    """What a file is called and how it begins."""

    suffix: str
    data: bytes
    encoding: str | None = None

    @cached_property
    def text(self) -> str:
        """The first characters, "" where the file holds no text."""
        head = self.data[:_ENOUGH]
        whole = len(head) == len(self.data)
        # A cut file may end within a character, or within a pair of UTF-16: at a line end it does not.
        if not whole and b"\n" in head and b"\0" not in head:
            head = head[: head.rindex(b"\n") + 1]
        try:
            return decoded(head, "", self.encoding)[0]
        except EmendError:
            return ""

    @cached_property
    def first_rows(self) -> tuple[tuple[str, ...], ...]:
        """The first rows of a table below its title, without blanks around the cells, up to one that is broken."""
        delimiter, start, above = layout_of(self.text)
        found = []
        for row in islice(rows(self.text, delimiter, start), above, above + _ROWS):
            if row.broken:
                break
            found.append(tuple(unguarded(cell.strip()) for cell in row.cells))
        return tuple(found)

    @cached_property
    def header(self) -> frozenset[str]:
        """The cells of the first row in small letters."""
        return frozenset(cell.casefold() for cell in self.first_rows[0]) if self.first_rows else frozenset()

    @cached_property
    def has_tabs(self) -> bool:
        """Whether the rows are parted by tabs."""
        return layout_of(self.text)[0] == "\t"
