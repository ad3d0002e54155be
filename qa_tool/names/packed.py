"""Tables of words and numbers in one run of bytes, read where they lie: opening costs the same for few and for many."""

from __future__ import annotations

import json
import marshal
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate, chain, pairwise
from typing import Any, Final
from zlib import crc32

# Numbers lie as the processor reads them, and each section starts where it reads them fastest.
_NUMBER: Final = "I"
_ALIGNED = 8
_LOW = (1 << 32) - 1
# Words are keys and what is made of them: letters, all of which UTF-8 has bytes for.
_raw = str.encode


class Packer:
    """Puts named sections together."""

    def __init__(self) -> None:
        """Start with nothing."""
        self._sections: dict[str, bytes] = {}

    def add(self, name: str, section: bytes) -> None:
        """Add bytes as they are."""
        self._sections[name] = section

    def add_numbers(self, name: str, numbers: Iterable[int]) -> None:
        """Add numbers from 0 to 2 ** 32 - 1."""
        self.add(name, array(_NUMBER, numbers).tobytes())

    def add_words(self, name: str, words: Iterable[str]) -> None:
        """Add strings, to be found by their places."""
        self._add_pieces(name, list(map(_raw, words)))

    def add_records(self, name: str, records: Iterable[Any]) -> None:
        """Add tuples of strings, numbers and further tuples, to be found by their places."""
        # In this version equal values are equal bytes, whatever else refers to them.
        self._add_pieces(name, [marshal.dumps(record, 2) for record in records])

    def add_table(self, name: str, table: Mapping[str, Sequence[int]]) -> None:
        """Add the numbers that belong to each word."""
        raws, all_numbers = list(map(_raw, table)), list(table.values())
        order = sorted([code << 32 | place for place, code in enumerate(map(crc32, raws))])
        self.add_numbers(f"{name}.codes", (one >> 32 for one in order))
        places = [one & _LOW for one in order]
        self._add_pieces(f"{name}.words", [raws[place] for place in places])
        numbers = [all_numbers[place] for place in places]
        self.add_numbers(f"{name}.bounds", accumulate(map(len, numbers), initial=0))
        self.add_numbers(f"{name}.numbers", chain.from_iterable(numbers))

    def add_codes(self, name: str, words: Iterable[str], numbers: Iterable[int]) -> None:
        """Add words with a number each, of which only the codes are kept: one in 4,000,000,000 is taken for another."""
        order = sorted(
            [code << 32 | number for code, number in zip(map(crc32, map(_raw, words)), numbers, strict=True)]
        )
        codes = [one >> 32 for one in order]
        starts = [place for place, (before, one) in enumerate(pairwise((-1, *codes))) if one != before]
        self.add_numbers(f"{name}.codes", (codes[start] for start in starts))
        self.add_numbers(f"{name}.bounds", (*starts, len(codes)))
        self.add_numbers(f"{name}.numbers", (one & _LOW for one in order))

    def packed(self) -> bytes:
        """Return everything in one run, which Packed reads."""
        offsets, offset = {}, 0
        for name, section in self._sections.items():
            offsets[name] = (offset, offset + len(section))
            offset += _aligned(len(section))
        directory = json.dumps(offsets).encode()
        parts = [
            len(directory).to_bytes(_ALIGNED, "little"),
            _filled(directory),
            *map(_filled, self._sections.values()),
        ]
        return b"".join(parts)

    def _add_pieces(self, name: str, pieces: Sequence[bytes]) -> None:
        self.add_numbers(f"{name}.at", accumulate(map(len, pieces), initial=0))
        self.add(name, b"".join(pieces))


class Packed:
    """What a Packer has put together, read where it lies."""

    def __init__(self, data: memoryview) -> None:
        """Read the directory only."""
        size = int.from_bytes(data[:_ALIGNED], "little")
        self._offsets: dict[str, tuple[int, int]] = json.loads(bytes(data[_ALIGNED : _ALIGNED + size]))
        self._sections = data[_ALIGNED + _aligned(size) :]

    def section(self, name: str) -> memoryview:
        """Return the bytes of a section."""
        start, end = self._offsets[name]
        return self._sections[start:end]

    def numbers(self, name: str) -> memoryview[int]:
        """Return the numbers of a section."""
        return self.section(name).cast(_NUMBER)

    def words(self, name: str) -> Words:
        """Return the strings of a section."""
        return Words(self.section(name), self.numbers(f"{name}.at"))

    def records(self, name: str) -> Records:
        """Return the tuples of a section."""
        return Records(self.section(name), self.numbers(f"{name}.at"))

    def table(self, name: str) -> Table:
        """Return a table."""
        return Table(self, name)

    def codes(self, name: str) -> Codes:
        """Return numbers by codes."""
        return Codes(self, name)


class Words:
    """Strings by their places, from 0."""

    __slots__ = ("_at", "_data")

    def __init__(self, data: memoryview, at: memoryview[int]) -> None:
        self._data, self._at = data, at

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._at) - 1

    def __getitem__(self, place: int) -> str:
        """Return a string."""
        return str(self._data[self._at[place] : self._at[place + 1]], "utf-8")

    def __iter__(self) -> Iterator[str]:
        """Yield all in order."""
        return map(self.__getitem__, range(len(self)))


class Records:
    """Tuples by their places, from 0."""

    __slots__ = ("_at", "_data")

    def __init__(self, data: memoryview, at: memoryview[int]) -> None:
        self._data, self._at = data, at

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._at) - 1

    def __getitem__(self, place: int) -> Any:
        """Return a tuple."""
        # The bytes are our own: whoever keeps them in a file makes sure of that.
        return marshal.loads(self._data[self._at[place] : self._at[place + 1]])  # noqa: S302


class Codes:
    """Numbers by the codes of words."""

    __slots__ = ("_bounds", "_codes", "_numbers")

    def __init__(self, packed: Packed, name: str) -> None:
        self._codes = packed.numbers(f"{name}.codes")
        self._bounds, self._numbers = packed.numbers(f"{name}.bounds"), packed.numbers(f"{name}.numbers")

    def get(self, word: str) -> memoryview[int] | None:
        """Return the numbers of a word, None where it is not there."""
        code = crc32(_raw(word))
        place = bisect_left(self._codes, code)
        if place == len(self._codes) or self._codes[place] != code:
            return None
        return self._numbers[self._bounds[place] : self._bounds[place + 1]]


class Table:
    """Numbers by words."""

    __slots__ = ("_at", "_bounds", "_codes", "_data", "_numbers")

    def __init__(self, packed: Packed, name: str) -> None:
        self._codes = packed.numbers(f"{name}.codes")
        self._data, self._at = packed.section(f"{name}.words"), packed.numbers(f"{name}.words.at")
        self._bounds, self._numbers = packed.numbers(f"{name}.bounds"), packed.numbers(f"{name}.numbers")

    def get(self, word: str) -> memoryview[int] | None:
        """Return the numbers of a word, None where it is not in the table."""
        raw = _raw(word)
        code, codes, at = crc32(raw), self._codes, self._at
        place = bisect_left(codes, code)
        # Two words may have one code.
        while place < len(codes) and codes[place] == code:
            if self._data[at[place] : at[place + 1]] == raw:
                return self._numbers[self._bounds[place] : self._bounds[place + 1]]
            place += 1
        return None


def _aligned(size: int) -> int:
    return -(-size // _ALIGNED) * _ALIGNED


def _filled(section: bytes) -> bytes:
    return section + bytes(_aligned(len(section)) - len(section))
