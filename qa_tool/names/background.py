"""How probable letters are as a name of the world: the other side of the scales from a channel."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files

FILE = "letters.bin"
ORDER = 4
SYMBOLS = 27
# Negative log probabilities are kept in steps of a 16th.
STEPS = 16


class Background:
    """A letter model of names and words in Latin letters: each letter by the three before it; immutable."""

    def __init__(self, table: bytes) -> None:
        """`table`: for every four symbols -16 ln P(the last | the first three), 27 * 27 * 27 * 27 bytes."""
        self._table = table

    def likelihood(self, letters: str) -> float:
        """Return the log probability of the key `letters`."""
        table, place, cost = self._table, 0, 0
        for code in codes(letters):
            place = place % (SYMBOLS**3) * SYMBOLS + code
            cost += table[place]
        return -cost / STEPS


def codes(letters: str) -> list[int]:
    """Return the symbols of a key with the edge behind it."""
    return [code if (code := ord(char) - 96) > 0 and code < SYMBOLS else 0 for char in letters] + [0]


@lru_cache(maxsize=1)
def background() -> Background:
    """Return the shipped letter model."""
    return Background(files("qa_tool.names").joinpath("data", FILE).read_bytes())
