"""Make qa_tool/text/data/collocations.bin: which words of English stand side by side.

usage: python benchmarks/make_collocations.py

Needs numpy and `pip install pocketsphinx`, whose package carries a trigram model of US English (see
qa_tool/text/data/README.md). Of its pairs those are taken that are commoner than chance, of its triples those that say
something else than their pair.
"""

from __future__ import annotations

from importlib.metadata import distribution
from pathlib import Path
from typing import NamedTuple

import numpy as np

from qa_tool.text.collocations import FILE, LEVEL_BITS, LEVELS, SIZE, SIZE_BITS, code

MODEL = "pocketsphinx/model/en-us/en-us.lm.bin"
TARGET = Path(__file__).parent.parent / "qa_tool" / "text" / "data" / FILE
_HEADER = b"Trie Language Model\x03"
# The model's probabilities are logarithms to this base; we have powers of ten.
_SCALE = np.log10(1.0001)
_QUANTISED = 1 << 16
#: A pair has to be so much commoner than its words would be apart, a triple so much commoner or rarer than its pair.
# (as many as fit, since a filter needs 1.23 cells for each).
_PAIR, _TRIPLE = 0.0, 0.8


class Trigrams(NamedTuple):
    """A trigram model: words, pairs by the places of their two words, triples by their first word and their pair.

    The chances are logarithms to the base of 10: of a word by itself, behind one, behind two.
    """

    words: list[str]
    chance: np.ndarray
    first: np.ndarray
    last: np.ndarray
    chance_of_pair: np.ndarray
    before: np.ndarray
    pair: np.ndarray
    chance_of_triple: np.ndarray


def trigrams() -> Trigrams:
    """Read the model of the package pocketsphinx.

    The format is that of pocketsphinx (lm_trie.c): counts, tables of the quantised probabilities, words with where
    their pairs begin, then the first words of pairs and those of triples, packed in bits.
    """
    data = Path(str(distribution("pocketsphinx").locate_file(MODEL))).read_bytes()
    assert data.startswith(_HEADER)
    at = len(_HEADER)
    words, pairs, triples = (int(count) for count in np.frombuffer(data, "<u4", 3, at))
    at += 16
    of_pairs, _, of_triples = np.frombuffer(data, "<f4", 3 * _QUANTISED, at).reshape(3, _QUANTISED) * _SCALE
    at += 12 * _QUANTISED
    single = np.frombuffer(data, np.dtype([("chance", "<f4"), ("back", "<f4"), ("pairs", "<u4")]), words + 1, at)
    at += 12 * (words + 1)

    word_bits, place_bits = words.bit_length(), triples.bit_length()
    size = word_bits + 32 + place_bits
    packed, begins = np.frombuffer(data, np.uint8, offset=at), single["pairs"].astype(np.int64)
    places = np.arange(begins[-1] + 1) * size
    first = _bits(packed, places[:-1], word_bits)
    chance = of_pairs[_bits(packed, places[:-1] + word_bits + 16, 16)]
    begins_of_triples = _bits(packed, places + word_bits + 32, place_bits)
    at += ((pairs + 1) * size + 7) // 8 + 8

    size = word_bits + 16
    packed = np.frombuffer(data, np.uint8, offset=at)
    places = np.arange(begins_of_triples[-1]) * size
    before = _bits(packed, places, word_bits)
    chance_of_triple = of_triples[_bits(packed, places + word_bits, 16)]
    at += ((triples + 1) * size + 7) // 8 + 8
    return Trigrams(
        words=data[at + 4 :].decode("latin-1").split("\0")[:words],
        chance=single["chance"][:words] * _SCALE,
        first=first,
        last=np.repeat(np.arange(words), np.diff(begins)),
        chance_of_pair=chance,
        before=before,
        pair=np.repeat(np.arange(len(first)), np.diff(begins_of_triples)),
        chance_of_triple=chance_of_triple,
    )


def model(read: Trigrams) -> tuple[np.ndarray, np.ndarray]:
    """Return the pairs and triples worth knowing, as the numbers that collocations.py gives them, and their gains."""
    codes = np.array([code(word) for word in read.words], np.uint64)
    number = codes[read.first] * np.uint64(3) + codes[read.last]
    gain = read.chance_of_pair - read.chance[read.last]
    more = read.chance_of_triple - read.chance_of_pair[read.pair]
    telling = np.abs(more) > _TRIPLE
    told = gain > _PAIR
    told[read.pair[telling]] = True
    numbers = np.concatenate([number[told], codes[read.before[telling]] * np.uint64(5) + number[read.pair[telling]]])
    numbers, once = np.unique(numbers, return_index=True)
    return numbers, np.concatenate([gain[told], gain[read.pair[telling]] + more[telling]])[once]


def _bits(packed: np.ndarray, places: np.ndarray, count: int) -> np.ndarray:
    """Return the numbers of `count` bits at `places`."""
    value = np.zeros(len(places), np.uint64)
    for byte in range(5):
        value |= packed[(places >> 3) + byte].astype(np.uint64) << np.uint64(8 * byte)
    return (value >> (places & 7).astype(np.uint64) & np.uint64((1 << count) - 1)).astype(np.int64)


def cells(numbers: np.ndarray, levels: np.ndarray) -> bytes:
    """Return the cells of a xor filter that gives each number its level."""
    shifts = [np.uint64(third * SIZE_BITS) for third in range(3)]
    places = np.stack([(numbers >> shift & np.uint64(SIZE - 1)).astype(np.int64) for shift in shifts])
    places += np.array([[0], [SIZE], [2 * SIZE]])
    value = (numbers >> np.uint64(56 + LEVEL_BITS)).astype(np.int64) << LEVEL_BITS | levels
    # Take away, again and again, what is alone in a cell; then fill the cells in the opposite order.
    many = np.bincount(places.ravel(), minlength=3 * SIZE)
    mixed = np.zeros(3 * SIZE, np.int64)
    for third in places:
        np.bitwise_xor.at(mixed, third, np.arange(len(numbers)))
    taken: list[tuple[np.ndarray, np.ndarray]] = []
    alone = np.flatnonzero(many == 1)
    while len(alone):
        items, chosen = np.unique(mixed[alone], return_index=True)
        taken.append((items, alone[chosen]))
        for third in places:
            np.subtract.at(many, third[items], 1)
            np.bitwise_xor.at(mixed, third[items], items)
        around = np.unique(places[:, items])
        alone = around[many[around] == 1]
    assert sum(len(items) for items, _ in taken) == len(numbers), "too many for the cells"
    filled = np.zeros(3 * SIZE, np.int64)
    for items, cell in reversed(taken):
        filled[cell] = value[items] ^ np.bitwise_xor.reduce(filled[places[:, items]], axis=0)
    return filled.astype(np.uint8).tobytes()


def main() -> None:
    numbers, gains = model(trigrams())
    levels = np.abs(gains[:, None] - np.array(LEVELS)).argmin(axis=1)
    TARGET.write_bytes(cells(numbers, levels))
    print(f"{len(numbers):,} pairs and triples, {TARGET.stat().st_size:,} bytes: {TARGET}")


if __name__ == "__main__":
    main()
