"""How well words go together: what English says side by side, and how much more often than chance would."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from hashlib import blake2b
from importlib.resources import files

FILE = "collocations.bin"
#: How much more often a word stands behind the one or two before it than anywhere, in powers of ten, by its two bits.
LEVELS = (-0.25, 0.5, 1.5, 3.0)
#: The same for a word that is not known behind the one before it.
STRANGE = -1.0
START = "<s>"
#: A cell has two bits of level and six of a check; each third of the cells has a power of two of them.
LEVEL_BITS, SIZE_BITS = 2, 20
SIZE, _CHECK_BITS = 1 << SIZE_BITS, 8 - LEVEL_BITS
_LEVEL, _CHECK, _PLACE = (1 << LEVEL_BITS) - 1, (1 << _CHECK_BITS) - 1, SIZE - 1
# Large numbers are slow: the two lower thirds are cut off together, and the check is read behind them.
_THIRD, _CHECK_AT = 2 * SIZE_BITS, 64 - _CHECK_BITS - 2 * SIZE_BITS
_LOW = (1 << _THIRD) - 1


class Collocations:
    """Pairs and triples of words with their levels; immutable.

    A xor filter (Graf and Lemire 2020): the cells that a pair or triple has, one in each third, make its check and its
    level when put together by exclusive or. Of the unknown one in 64 is taken for known. A triple is only looked for
    where its pair is known. Source and licence: data/README.md.
    """

    def __init__(self, cells: bytes) -> None:
        """Hold the cells as benchmarks/make_collocations.py wrote them."""
        self._thirds = cells[:SIZE], cells[SIZE : 2 * SIZE], cells[2 * SIZE :]

    def familiarity(self, words: Iterable[str | None]) -> list[float]:
        """Return for each two words of a sentence, in lower case, how familiar the second is behind what is before it.

        None stands for a word that nothing can be told of: no pair holds it.
        """
        return self.of_codes(0 if word is None else code(word) for word in words)

    def of_codes(self, codes: Iterable[int]) -> list[float]:
        """As familiarity, of the codes of words; 0 stands for a word that nothing can be told of."""
        one, two, three = self._thirds
        found = []
        first, second = 0, _START_CODE
        # A million pairs pass here in a stack of articles: what would be a function of its own stands here twice.
        for third in codes:
            if second and third:
                number = 3 * second + third
                low, high = number & _LOW, number >> _THIRD
                cell = one[low & _PLACE] ^ two[low >> SIZE_BITS] ^ three[high & _PLACE]
                if cell >> LEVEL_BITS != high >> _CHECK_AT & _CHECK:
                    found.append(STRANGE)
                else:
                    if first:
                        number += 5 * first
                        low, high = number & _LOW, number >> _THIRD
                        closer = one[low & _PLACE] ^ two[low >> SIZE_BITS] ^ three[high & _PLACE]
                        if closer >> LEVEL_BITS == high >> _CHECK_AT & _CHECK:
                            cell = closer
                    found.append(LEVELS[cell & _LEVEL])
            first, second = second, third
        return found


@lru_cache(maxsize=16_384)
def code(word: str) -> int:
    """Return the 64 bits that a word is known by."""
    return int.from_bytes(blake2b(word.encode(), digest_size=8).digest(), "little")


_START_CODE = code(START)


@lru_cache(maxsize=1)
def collocations() -> Collocations:
    """Return the shipped collocations; they load in a few milliseconds when first asked for."""
    return Collocations(files("qa_tool.text").joinpath("data", FILE).read_bytes())
