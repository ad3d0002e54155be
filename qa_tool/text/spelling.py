"""Which words English has: all forms of two Hunspell dictionaries, American and British.

The forms are written out when the list is made (benchmarks/make_spelling.py), so that a word is looked up in a
microsecond and nothing has to be parsed. Sources and licences: data/README.md.
"""

from __future__ import annotations

import sys
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import lru_cache
from importlib.resources import files
from zlib import crc32

FILE = "english.bin"
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


class Spelling:
    """Words by 32 bits of their CRC: of what is no word, one in 20,000 is taken for one. Immutable."""

    def __init__(self, data: bytes) -> None:
        """Read what packed() wrote."""
        self._codes = array("I")
        self._codes.frombytes(data)
        if sys.byteorder == "big":
            self._codes.byteswap()

    def knows(self, word: str) -> bool:
        """Say whether there is `word`, in just this case."""
        code = crc32(word.encode("utf-8", "surrogatepass"))
        at = bisect_left(self._codes, code)
        return at < len(self._codes) and self._codes[at] == code

    def near(self, word: str) -> Iterator[str]:
        """Yield the words that one slip turns into `word`: a letter lost, added or changed, or two exchanged."""
        return (slip for slip in dict.fromkeys(_slips(word)) if slip != word and self.knows(slip))


def _slips(word: str) -> Iterator[str]:
    for at in range(len(word) + 1):
        left, right = word[:at], word[at:]
        if len(right) > 1:
            yield left + right[1] + right[0] + right[2:]
        if right:
            yield left + right[1:]
        for letter in _LETTERS:
            yield left + letter + right
            if right:
                yield left + letter + right[1:]


@lru_cache(maxsize=1)
def spelling() -> Spelling:
    """Return the shipped list; it is read when first asked for, in a few milliseconds."""
    return Spelling(files("qa_tool.text").joinpath("data", FILE).read_bytes())


def packed(words: Iterable[str]) -> bytes:
    """Return `words` as Spelling reads them."""
    codes = array("I", sorted({crc32(word.encode()) for word in words}))
    if sys.byteorder == "big":
        codes.byteswap()
    return codes.tobytes()
