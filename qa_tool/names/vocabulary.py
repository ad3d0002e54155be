"""What the world knows of a word: how common it is in English and elsewhere, whether it is a city or a family name."""

from __future__ import annotations

import sys
from array import array
from collections.abc import Iterable, Mapping
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple
from zlib import crc32

from qa_tool.names.letters import key

FILE = "words.bin"
# Frequencies are kept in steps of a 32nd.
_STEPS = 32
_BUCKETS = 1 << 16
_CITY, _FAMILY, _LANGUAGES = 16, 32, 15


class Known(NamedTuple):
    """A word: its Zipf frequency in English (0 = unknown, 3 = one in a million, 7 = "the"), the highest one elsewhere.

    `languages`: how many of 26 others in Latin letters know it, 15 at most; `is_family`: a family or first name.
    """

    zipf: float = 0.0
    elsewhere: float = 0.0
    languages: int = 0
    is_city: bool = False
    is_family: bool = False


UNKNOWN = Known()


class Vocabulary:
    """Half a million words by their keys; immutable.

    Words are kept as 32 bits of their CRC: a word that is not in the list is taken for one that is once in 8,000 times.
    Sources and licences: data/README.md.
    """

    def __init__(self, data: bytes) -> None:
        """Read what packed() wrote."""
        ends = array("I")
        ends.frombytes(data[: 4 * _BUCKETS])
        words = (
            ends[-1] if sys.byteorder == "little" else int.from_bytes(data[4 * _BUCKETS - 4 : 4 * _BUCKETS], "little")
        )
        checks = array("H")
        checks.frombytes(data[4 * _BUCKETS : 4 * _BUCKETS + 2 * words])
        if sys.byteorder == "big":
            ends.byteswap()
            checks.byteswap()
        self._ends, self._checks = ends, checks
        self._values = data[4 * _BUCKETS + 2 * words :]

    def look_up(self, letters: str) -> Known:
        """Return what is known of the key `letters`."""
        found = self._find(letters)
        if found < 0:
            return UNKNOWN
        zipf, elsewhere, flags = self._values[3 * found : 3 * found + 3]
        languages = flags & _LANGUAGES
        return Known(zipf / _STEPS, elsewhere / _STEPS, languages, bool(flags & _CITY), bool(flags & _FAMILY))

    def zipf(self, word: str) -> float:
        """Return how common `word` is in English, whatever its case and accents: a Zipf frequency, 0.0 if unknown."""
        found = self._find(key(word))
        return self._values[3 * found] / _STEPS if found >= 0 else 0.0

    def _find(self, letters: str) -> int:
        code = crc32(letters.encode())
        bucket, check = code >> 16, code & 0xFFFF
        end = self._ends[bucket]
        for number in range(self._ends[bucket - 1] if bucket else 0, end):
            if self._checks[number] == check:
                return number
        return -1


@lru_cache(maxsize=1)
def vocabulary() -> Vocabulary:
    """Return the shipped vocabulary; it loads in a few milliseconds when first asked for."""
    return Vocabulary(files("qa_tool.names").joinpath("data", FILE).read_bytes())


@lru_cache(maxsize=16_384)
def zipf(word: str) -> float:
    """As Vocabulary.zipf, remembered: an article asks for the same words again and again."""
    return vocabulary().zipf(word)


@lru_cache(maxsize=16_384)
def look_up(letters: str) -> Known:
    """As Vocabulary.look_up, remembered: who weighs a spelling asks several times."""
    return vocabulary().look_up(letters)


def packed(words: Mapping[str, Known]) -> bytes:
    """Return `words`, by key, as Vocabulary reads them: ends of 65,536 buckets, 16 bits a word, three bytes a word."""
    buckets: dict[int, dict[int, bytes]] = {}
    for letters, known in sorted(words.items()):
        code = crc32(letters.encode())
        inside = buckets.setdefault(code >> 16, {})
        # Of two words of one code the commoner counts.
        inside[code & 0xFFFF] = max(inside.get(code & 0xFFFF, b""), _value(known))
    ends, checks, values = array("I"), array("H"), bytearray()
    for bucket in range(_BUCKETS):
        pairs = sorted(buckets.get(bucket, {}).items())
        checks.extend(check for check, _ in pairs)
        values += b"".join(value for _, value in pairs)
        ends.append(len(checks))
    return _little(ends) + _little(checks) + bytes(values)


def _value(known: Known) -> bytes:
    flags = min(known.languages, _LANGUAGES) | _CITY * known.is_city | _FAMILY * known.is_family
    return bytes((_step(known.zipf), _step(known.elsewhere), flags))


def _step(zipf: float) -> int:
    # What is known at all stays above zero.
    return min(255, max(1, round(zipf * _STEPS))) if zipf > 0.0 else 0


def _little(numbers: array[int]) -> bytes:
    if sys.byteorder == "big":
        numbers = array(numbers.typecode, numbers)
        numbers.byteswap()
    return numbers.tobytes()


def merged(*sources: Iterable[tuple[str, Known]]) -> dict[str, Known]:
    """Return what several lists of (key, what is known) say together."""
    words: dict[str, Known] = {}
    for source in sources:
        for letters, known in source:
            words[letters] = _both(words.get(letters, UNKNOWN), known)
    return words


def _both(one: Known, other: Known) -> Known:
    return Known(
        max(one.zipf, other.zipf),
        max(one.elsewhere, other.elsewhere),
        max(one.languages, other.languages),
        one.is_city or other.is_city,
        one.is_family or other.is_family,
    )
