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
from letter_groups import LEAST_COUNT, Counts, Pair, trained
from name_pairs import LANGUAGES, MODEL, half, pairs, rows, with_forms
from read_back import read_back

from qa_tool.names.background import FILE, STEPS, SYMBOLS, codes
from qa_tool.names.letters import key

_OF_OTHERS = 0.02
# The languages whose channels also learn from spellings read back out of the script, and how many a name: more
# where the names are half as many, so that such a channel comes near to the one of all names that it stands for.
_READ_BACK = frozenset({"ko"})
_SPELLINGS, _SPELLINGS_OF_HALVES = 1, 3
_ORDER, _ORDER_OF_SPELLINGS = 4, 3


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


def mixed(counts: Mapping[str, Counts], language: str) -> Counts:
    """Return the counts of a language with a little of all others: what its own pairs happen not to hold."""
    together = dict(counts[language])
    for other, theirs in counts.items():
        if other != language:
            for group, count in theirs.items():
                together[group] = together.get(group, 0.0) + _OF_OTHERS * count
    return {group: count for group, count in together.items() if count > LEAST_COUNT}


def write(counts: Counts, name: str) -> None:
    """Write counts as lines of letters, letters, count; the commonest first."""
    ordered = sorted(counts.items(), key=lambda item: (-round(item[1], 1), item[0]))
    lines = [f"{right}\t{found}\t{count:.1f}" for (right, found), count in ordered]
    (MODEL / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{name}: {len(lines):,} groups")


def of_half(examples: list[Pair], number: int) -> list[Pair]:
    """Return the examples whose names are in one half of all names."""
    return [(right, found) for right, found in examples if half(right) == number]


def of_language(language: str, counts: Mapping[str, Counts], number: int | None = None) -> Counts:
    """Return the counts of the channel of a language; `counts` are those of the pairs of every language.

    With a `number` all are of the names of that half alone.
    """
    if language in _READ_BACK:
        told = [one for one in with_forms(language) if number is None or half(one[0]) == number]
        made = read_back(told, _SPELLINGS if number is None else _SPELLINGS_OF_HALVES)
        counts = {**counts, language: trained([(right, found) for right, found, _ in told] + made)}
    return mixed(counts, language)


def main() -> None:
    own = {language: trained(pairs(language)) for language in LANGUAGES}
    for language in LANGUAGES:
        write(of_language(language, own), f"channel_{language}.tsv")
        (MODEL / f"spellings_{language}.bin").write_bytes(spelled(pairs(language)))
    write(trained(neutral()), "channel.tsv")
    (MODEL / "spellings.bin").write_bytes(spelled(neutral()))
    (MODEL / FILE).write_bytes(letters())


if __name__ == "__main__":
    main()
