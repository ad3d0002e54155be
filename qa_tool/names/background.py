"""How probable letters are as a name of the world: the other side of the scales from a channel."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files

FILE = "letters.bin"
SYMBOLS = 27
# Negative log probabilities are kept in steps of a 16th.
STEPS = 16


class Background:
    """A letter model of names in Latin letters: each letter by those before it; immutable."""

    def __init__(self, table: bytes) -> None:
        """`table`: for every row of `order` symbols -16 ln P(the last | those before), 27 ** order bytes."""
        self._table = table
        self._kept = len(table) // SYMBOLS

    def likelihood(self, letters: str) -> float:
        """Return the log probability of the key `letters`."""
        table, kept, place, cost = self._table, self._kept, 0, 0
        for code in codes(letters):
            place = place % kept * SYMBOLS + code
            cost += table[place]
        return -cost / STEPS


def codes(letters: str) -> list[int]:
    """Return the symbols of a key with the edge behind it."""
    return [code if (code := ord(char) - 96) > 0 and code < SYMBOLS else 0 for char in letters] + [0]


@lru_cache(maxsize=1)
def background() -> Background:
    """Return the shipped letter model."""
    return Background(files("qa_tool.names").joinpath("data", FILE).read_bytes())
