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
#: Bits of a code that it is looked up by first: of 200,000 words three have the same.
_TOP = 16
_LOW = 32 - _TOP


class Spelling:
    """Words by 32 bits of a CRC: of what is no word, one in 20,000 is taken for one. Immutable.

    The letters are read from the end, so that the vocabulary, whose codes are those of the letters from the start, does
    not take such a string for the same word: it would be as common, and offered for a slip.
    """

    def __init__(self, data: bytes) -> None:
        """Read what packed() wrote."""
        numbers = array("I")
        numbers.frombytes(data)
        if sys.byteorder == "big":
            numbers.byteswap()
        # Where those with the same top bits begin, and behind the last of them where the codes end.
        self._starts, self._codes = numbers[: (1 << _TOP) + 1], numbers[(1 << _TOP) + 1 :]

    def knows(self, word: str) -> bool:
        """Say whether there is `word`, in just this case."""
        code = _code(word)
        top = code >> _LOW
        end = self._starts[top + 1]
        at = bisect_left(self._codes, code, self._starts[top], end)
        return at < end and self._codes[at] == code

    def near(self, word: str) -> Iterator[str]:
        """Yield the words that one slip turns into `word`: a letter lost, added or changed, or two exchanged."""
        others = dict.fromkeys(_slips(word))
        del others[word]
        return filter(self.knows, others)


def _code(word: str) -> int:
    return crc32(word[::-1].encode("utf-8", "surrogatepass"))


def _slips(word: str) -> Iterator[str]:
    for at in range(len(word) + 1):
        left, right = word[:at], word[at:]
        if len(right) > 1:
            yield left + right[1] + right[0] + right[2:]
        yield left + right[1:]
        for letter in _LETTERS:
            more = left + letter
            yield more + right
            yield more + right[1:]


@lru_cache(maxsize=1)
def spelling() -> Spelling:
    """Return the shipped list; it is read when first asked for, in a few milliseconds."""
    return Spelling(files("qa_tool.text").joinpath("data", FILE).read_bytes())


def packed(words: Iterable[str]) -> bytes:
    """Return `words` as Spelling reads them."""
    codes = sorted(set(map(_code, words)))
    starts = (bisect_left(codes, top << _LOW) for top in range((1 << _TOP) + 1))
    numbers = array("I", [*starts, *codes])
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers.tobytes()
