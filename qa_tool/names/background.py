"""How probable letters are as a name of the world: the other side of the scales from a channel."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files

FILE = "letters.bin"
SYMBOLS = 27
# Negative log probabilities are kept in steps of a 16th.
STEPS = 16
_CODES = bytes(byte - 96 if 96 < byte < 96 + SYMBOLS else 0 for byte in range(256))


class Background:
    """A letter model of names in Latin letters: each letter by those before it; immutable."""

    def __init__(self, table: bytes) -> None:
        """`table`: for every row of `order` symbols -16 ln P(the last | those before), 27 ** order bytes."""
        self._table = table
        self._kept = len(table) // SYMBOLS

    def likelihood(self, letters: str) -> float:
        """Return the log probability of the key `letters`."""
        table, kept, place, cost = self._table, self._kept, 0, 0
        for code in _codes(letters):
            place = place % kept * SYMBOLS + code
            cost += table[place]
        return -cost / STEPS


def codes(letters: str) -> list[int]:
    """Return the symbols of a key with the edge behind it."""
    return list(_codes(letters))


def _codes(letters: str) -> bytes:
    return letters.encode("ascii", "replace").translate(_CODES) + b"\0"


@lru_cache(maxsize=1)
def background() -> Background:
    """Return the shipped letter model."""
    return Background(files("qa_tool.names").joinpath("data", FILE).read_bytes())


@lru_cache(maxsize=65_536)
def alone(letters: str) -> float:
    """Return the log probability of the key `letters` as any name, remembered: names are compared again and again."""
    return background().likelihood(letters)
