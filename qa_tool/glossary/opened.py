"""A glossary file in memory: which format it is, its rows, and its terms in whichever way the user wants it read."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from qa_tool.domain.errors import EmendError
from qa_tool.domain.said import say
from qa_tool.domain.term import Term
from qa_tool.glossary.files import bytes_of
from qa_tool.glossary.formats import format_named, format_of, formats, reader_for
from qa_tool.glossary.holding import losses
from qa_tool.glossary.imports import AS_FOUND, GlossaryFormat, ImportResult, Reading
from qa_tool.glossary.samples import Sample
from qa_tool.glossary.tables import Table, read_table, table_in
from qa_tool.text.files import is_file, is_folder, listed

# So much of a file shows its format.
_LOOK = 65536


class GlossaryFile:
    """A file that was read into memory once, to be looked at in several ways."""

    def __init__(self, path: Path, data: bytes | None = None) -> None:
        """Read the file, unless its `data` are given already; EmendError where that cannot be done."""
        self.path = path
        self.name = path.name
        self._data = bytes_of(path if data is None else data, path.name)
        self._table = lru_cache(maxsize=2)(self._read_rows)

    def format(self, named: str | None = None, encoding: str | None = None) -> GlossaryFormat:
        """Return the format that is named, else what suffix and content show; EmendError where there is none."""
        return format_named(named) if named else format_of(self._sample(encoding), self.name)

    def read(self, how: Reading = AS_FOUND, named: str | None = None) -> ImportResult:
        """Return the terms; a mapping of columns is for tables of any kind and goes before every format."""
        if not self._data.strip():
            raise EmendError(say("{name} is empty.", name=self.name), "Open a glossary file.")
        if how.mapping:
            return read_table(self.table(how), how)
        return self.format(named, how.encoding).read(self._data, self.path.stem, how)

    def table(self, how: Reading = AS_FOUND) -> Table:
        """Return the rows of a table; EmendError where the file is none."""
        return self._table(how.encoding, how.delimiter, has_header=how.has_header is not False)

    def _read_rows(self, encoding: str | None, delimiter: str | None, *, has_header: bool) -> Table:
        how = Reading(encoding=encoding, delimiter=delimiter, has_header=None if has_header else False)
        return table_in(self._data, self.path.stem, how)

    def _sample(self, encoding: str | None) -> Sample:
        return Sample(self.path.suffix.lower(), self._data, encoding)


def files_in(path: Path) -> list[Path]:
    """Return the glossary files in a folder, by name, or the file itself; EmendError for a folder without any."""
    if not is_folder(path):
        return [path]
    known = {suffix for each in formats() for suffix in each.suffixes}
    found = [each for each in listed(path) if each.suffix.lower() in known and is_file(each) and _may_be_one(each)]
    if not found:
        raise EmendError(
            say("There are no glossaries in {path}.", path=path),
            say("They end in one of these: {list}.", list=", ".join(sorted(known))),
        )
    return found


def _may_be_one(path: Path) -> bool:
    """Say whether a file looks like a glossary, as other XML does not; what cannot be read is told when opened."""
    try:
        with path.open("rb") as file:
            sample = Sample(path.suffix.lower(), file.read(_LOOK))
    except OSError:
        return True
    return any(each.fits(sample) for each in formats())


def writer_for(path: Path, named: str | None = None) -> GlossaryFormat:
    """Return the format that is named, else the first one for the suffix of `path`; EmendError where there is none."""
    return format_named(named) if named else reader_for(path)


def lost_by(terms: Iterable[Term], path: Path, named: str | None = None) -> tuple[str, ...]:
    """Return what writing `terms` to `path` would lose, one sentence a part; see `holding.losses`."""
    return losses(terms, writer_for(path, named), path.suffix.lower())
