"""Examples to train the judgement of the name matcher on: the evidence on right and wrong pairs."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from name_pairs import pairs, rows

from qa_tool.names.evidence import FEATURES, Query, Scales, weighed
from qa_tool.names.glance import is_known_as, least_sounding
from qa_tool.names.index import SoundIndex
from qa_tool.names.letters import key
from qa_tool.names.respelling import heard_as
from qa_tool.names.vocabulary import vocabulary

# How many glossaries of each size are drawn: small ones hold few names each.
DRAWS = {100: 25, 300: 12, 1000: 10, 3000: 5, 10_000: 3}
MOST_SPELLINGS = 1500
# Of the capitalised words of human news, the share asked of each glossary; and so many rare names of the world.
SHARE_OF_NEWS = 0.6
_RARE_NAMES = 1200
RARE_COUNT = 0.1


class Examples(NamedTuple):
    """Figures (rows, FEATURES), whether each is right, how many tokens of news each stands for (0 for spellings)."""

    figures: np.ndarray
    right: np.ndarray
    tokens: np.ndarray


def drawn(
    scales: Scales, spellings: list[tuple[str, str]], others: list[str], seed: int, language: str | None
) -> Examples:
    """Return examples from glossaries of every size, from the names of `spellings` and other names."""
    chance = random.Random(seed)
    of_name: dict[str, list[str]] = defaultdict(list)
    for right, found in spellings:
        if len(right) > 3:
            of_name[right].append(found)
    known = sorted(of_name)
    words, rare = news(), rare_names()
    figures: list[list[float]] = []
    right: list[bool] = []
    tokens: list[float] = []
    for size, draws in DRAWS.items():
        for _ in range(draws):
            names = chance.sample(known, min(size, len(known)))
            names += chance.sample(others, size - len(names))
            index = SoundIndex(names)
            mine = set(names)
            asked = [
                (found.title(), name, 0.0) for name in names for found in of_name.get(name, ()) if found not in mine
            ]
            asked = chance.sample(asked, min(len(asked), MOST_SPELLINGS))
            asked += [(word, "", count) for word, count in words if chance.random() < SHARE_OF_NEWS]
            asked += [(word, "", RARE_COUNT) for word in chance.sample(rare, _RARE_NAMES)]
            for word, name, count in asked:
                if name or key(word) not in mine:
                    for one, is_right in judged(scales, index, (word, language), name):
                        figures.append(one)
                        right.append(is_right)
                        tokens.append(count)
    return Examples(np.array(figures, np.float32).reshape(-1, len(FEATURES)), np.array(right), np.array(tokens))


def judged(
    scales: Scales, index: SoundIndex, spelling: tuple[str, str | None], name: str
) -> Iterator[tuple[list[float], bool]]:
    """Yield the figures of the likeliest names for a word from a language, and whether each is the key `name`."""
    word, language = spelling
    letters = key(word)
    if len(letters) < 3:
        return
    # As Scorer does: what cannot pass at first glance is not looked for.
    known = vocabulary().look_up(letters)
    least = least_sounding(letters, known, len(index))
    if least > 1.0:
        return
    candidates = index.candidates(letters, heard=heard_as(letters, language), is_known=is_known_as(known), least=least)
    for one in weighed(scales, Query.of(word), candidates, len(index)):
        yield one.figures, one.right == name


def other_names(language: str) -> list[str]:
    """Return the keys of names that fill a glossary beside those that were asked for."""
    mine = {right for right, _ in pairs(language)}
    return sorted(
        {letters for row in rows(f"glossary_{language}.tsv") if len(letters := key(row["canonical"])) > 3} - mine
    )


def news() -> list[tuple[str, float]]:
    """Return the capitalised words of human news with their counts."""
    return [(row["token"], float(row["count"])) for row in rows("negatives_dev.tsv")]


def rare_names() -> list[str]:
    """Return names of the world."""
    return [row["name_key"].title() for row in rows("known_names.tsv") if len(row["name_key"]) > 3]
