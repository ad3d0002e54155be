"""Train the channels of the name matcher: what names turn into on the way through another script and back.

usage: python benchmarks/train_channels.py

Writes qa_tool/names/data/channel_LANGUAGE.tsv for every language, channel.tsv for when the source is not known, and
letters.bin, the letter model of names in general. Half a minute a
language; needs the extra `train`. The pairs: see name_pairs.py.
"""

from __future__ import annotations

import math
import random
from collections import Counter
from collections.abc import Iterator, Mapping

import numpy as np
from name_pairs import LANGUAGES, MODEL, half, pairs, rows

from qa_tool.names.background import FILE, STEPS, SYMBOLS, codes
from qa_tool.names.channel import END, LONGEST, START
from qa_tool.names.letters import key

_ROUNDS = 8
# Taken from the expected count of every group of more than two letters from the third round on: few groups, used often.
_DECAY = 0.3
_LEAST_COUNT = 1.0
_OF_OTHERS = 0.02
_ORDER, _ORDER_OF_SPELLINGS = 4, 3
Pair = tuple[str, str]
Counts = dict[Pair, float]


def trained(examples: list[Pair]) -> Counts:
    """Return the expected counts of groups of letters in `examples`, by expectation maximisation."""
    lattice = _Lattice(examples)
    sizes = np.array([len(one) + len(other) for one, other in lattice.groups])
    same = np.array([one == other for one, other in lattice.groups])
    chances = np.exp(-1.2 * sizes) * np.where(same, 3.0, 1.0)
    counts = chances
    for number in range(_ROUNDS):
        counts = lattice.expected(chances / chances.sum())
        chances = counts if number < 2 else np.maximum(counts - _DECAY * (sizes > 2), 0.0)
    kept = np.nonzero(chances > _LEAST_COUNT)[0]
    return {lattice.groups[place]: float(chances[place]) for place in kept}


class _Lattice:
    """All ways to cut all pairs into groups, as arcs between places, layered by the letters that are behind them."""

    def __init__(self, examples: list[Pair]) -> None:
        ids: dict[Pair, int] = {}
        arcs: list[tuple[int, int, int]] = []
        starts, ends, layers = [], [], []
        base = 0
        for right, found in examples:
            one, other = START + right + END, START + found + END
            width = len(other) + 1
            starts.append(base)
            base_layers = [i + j for i in range(len(one) + 1) for j in range(width)]
            layers.extend(base_layers)
            for i, j, size, said in _steps(one, other):
                number = ids.setdefault((one[i : i + size], other[j : j + said]), len(ids))
                arcs.append((base + i * width + j, base + (i + size) * width + j + said, number))
            base += len(base_layers)
            ends.append(base - 1)
        self.groups = list(ids)
        order = np.argsort(np.array(layers), kind="stable")
        place = np.empty_like(order)
        place[order] = np.arange(len(order))
        sorted_layers = np.array(layers)[order]
        self._bounds = np.searchsorted(sorted_layers, np.arange(sorted_layers[-1] + 2))
        table = np.array(arcs, np.int64)
        source, target, group = place[table[:, 0]], place[table[:, 1]], table[:, 2]
        self._starts, self._ends, self._size = place[starts], place[ends], len(order)
        there = np.argsort(target, kind="stable")
        self._forward = source[there], target[there], group[there]
        back = np.argsort(source, kind="stable")
        self._backward = source[back], target[back], group[back]

    def expected(self, chances: np.ndarray) -> np.ndarray:
        """Return how often each group is expected, its chance being `chances`."""
        ahead = np.zeros(self._size)
        ahead[self._starts] = 1.0
        source, target, group = self._forward
        bounds = np.searchsorted(target, self._bounds)
        for layer in range(1, len(self._bounds) - 1):
            arcs = slice(bounds[layer], bounds[layer + 1])
            first, last = self._bounds[layer], self._bounds[layer + 1]
            ahead[first:last] += np.bincount(
                target[arcs] - first, ahead[source[arcs]] * chances[group[arcs]], minlength=last - first
            )
        behind = np.zeros(self._size)
        behind[self._ends] = 1.0 / np.maximum(ahead[self._ends], 1e-300)
        counts = np.zeros(len(chances))
        source, target, group = self._backward
        bounds = np.searchsorted(source, self._bounds)
        for layer in range(len(self._bounds) - 3, -1, -1):
            arcs = slice(bounds[layer], bounds[layer + 1])
            first, last = self._bounds[layer], self._bounds[layer + 1]
            weights = chances[group[arcs]] * behind[target[arcs]]
            behind[first:last] += np.bincount(source[arcs] - first, weights, minlength=last - first)
            counts += np.bincount(group[arcs], weights * ahead[source[arcs]], minlength=len(chances))
        return counts


def _steps(one: str, other: str) -> Iterator[tuple[int, int, int, int]]:
    """Yield the steps allowed in a pair: from i and j, so many letters of the name for so many of the spelling."""
    for i in range(len(one) + 1):
        for j in range(len(other) + 1):
            for size in range(min(LONGEST, len(one) - i) + 1):
                for said in range(min(LONGEST, len(other) - j) + 1):
                    if (not size and not said) or (not size and said != 1) or (not said and size != 1):
                        continue
                    right, found = one[i : i + size], other[j : j + said]
                    # The edges of both stand for each other, with or without letters.
                    if (START in right) == (START in found) and (END in right) == (END in found):
                        yield i, j, size, said


# What fingers and scanners do to letters: neighbours on an English keyboard, and shapes that scanners take for others.
_KEYBOARD = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_SCANNED = (("rn", "m"), ("m", "rn"), ("cl", "d"), ("d", "cl"), ("l", "i"), ("i", "l"), ("vv", "w"), ("h", "b"),
            ("u", "ii"), ("e", "c"), ("c", "e"), ("n", "ri"), ("li", "h"))  # fmt: skip
_SLIPS = 15_000
_PAIRS_A_LANGUAGE = 6_000


def slips(names: list[str], chance: random.Random) -> Iterator[Pair]:
    """Yield names with one slip of typing or scanning in each."""
    beside = {char: row[max(0, at - 1) : at] + row[at + 1 : at + 2] for row in _KEYBOARD for at, char in enumerate(row)}
    for name in names:
        at = chance.randrange(len(name))
        char = name[at]
        kind = chance.random()
        if kind < 0.25:
            slipped = name[:at] + name[at + 1 :]
        elif kind < 0.4:
            slipped = name[:at] + char + name[at:]
        elif kind < 0.65 and at + 1 < len(name):
            slipped = name[:at] + name[at + 1] + char + name[at + 2 :]
        elif kind < 0.8:
            slipped = name[:at] + chance.choice(beside.get(char, char)) + name[at + 1 :]
        else:
            fitting = [(one, other) for one, other in _SCANNED if one in name]
            one, other = chance.choice(fitting) if fitting else (char, char)
            slipped = name.replace(one, other, 1)
        yield name, slipped


def neutral() -> list[Pair]:
    """Return pairs for a source that is not known: some of every language, and slips of hand and scanner."""
    chance = random.Random(7)
    found: list[Pair] = []
    for language in LANGUAGES:
        own = pairs(language)
        found += chance.sample(own, min(len(own), _PAIRS_A_LANGUAGE))
    names = chance.sample(sorted({right for right, _ in found}), _SLIPS)
    return found + list(slips(names, chance))


def letters() -> bytes:
    """Return the letter model: names of the world by how often they stand, words of news a little."""
    weights: Counter[str] = Counter()
    for row in rows("known_names.tsv"):
        weights[row["name_key"]] += 1 + math.log(int(row["count"]))
    for row in rows("lexicon_dev.tsv"):
        if len(word := key(row["word"])) > 1:
            weights[word] += 0.5 + math.log(1 + int(row["lower_count"]) + int(row["cap_count"]))
    return letter_model(weights, _ORDER)


def letter_model(weights: Mapping[str, float], order: int) -> bytes:
    """Return the chances of letters by the `order` - 1 letters before them in weighted words, for names.background."""
    counts = np.zeros((SYMBOLS,) * order)
    for word, weight in weights.items():
        symbols = [0] * (order - 1) + codes(word)
        for place in range(len(symbols) - order + 1):
            counts[tuple(symbols[place : place + order])] += weight
    # Witten and Bell's smoothing: each order falls back on the next by how many letters were seen to follow.
    chance = np.full((SYMBOLS,), 1.0 / SYMBOLS)
    for shorter in range(1, order + 1):
        seen = counts.sum(axis=tuple(range(order - shorter)))
        different = np.maximum((seen > 0).sum(axis=-1, keepdims=True), 1)
        chance = (seen + different * chance) / (seen.sum(axis=-1, keepdims=True) + different)
    table = np.clip(np.round(-np.log(np.maximum(chance, 1e-9)) * STEPS), 0, 255)
    return table.astype(np.uint8).tobytes()


def spelled(examples: list[Pair]) -> bytes:
    """Return the letter model of the spellings in `examples`."""
    return letter_model(Counter(found for _, found in examples), _ORDER_OF_SPELLINGS)


def mixed(counts: dict[str, Counts], language: str) -> Counts:
    """Return the counts of a language with a little of all others: what its own pairs happen not to hold."""
    together = dict(counts[language])
    for other, theirs in counts.items():
        if other != language:
            for group, count in theirs.items():
                together[group] = together.get(group, 0.0) + _OF_OTHERS * count
    return {group: count for group, count in together.items() if count > _LEAST_COUNT}


def write(counts: Counts, name: str) -> None:
    """Write counts as lines of letters, letters, count; the commonest first."""
    ordered = sorted(counts.items(), key=lambda item: (-round(item[1], 1), item[0]))
    lines = [f"{right}\t{found}\t{count:.1f}" for (right, found), count in ordered]
    (MODEL / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{name}: {len(lines):,} groups")


def of_half(examples: list[Pair], number: int) -> list[Pair]:
    """Return the examples whose names are in one half of all names."""
    return [(right, found) for right, found in examples if half(right) == number]


def main() -> None:
    own = {language: trained(pairs(language)) for language in LANGUAGES}
    for language in LANGUAGES:
        write(mixed(own, language), f"channel_{language}.tsv")
        (MODEL / f"spellings_{language}.bin").write_bytes(spelled(pairs(language)))
    write(trained(neutral()), "channel.tsv")
    (MODEL / "spellings.bin").write_bytes(spelled(neutral()))
    (MODEL / FILE).write_bytes(letters())


if __name__ == "__main__":
    main()
