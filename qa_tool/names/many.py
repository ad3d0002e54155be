"""Many spellings weighed side by side: the same figures as evidence.py gives one by one, in a fraction of the time."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import groupby
from operator import itemgetter

import numpy as np
import numpy.typing as npt

from qa_tool.names.background import alone
from qa_tool.names.channel import Channel
from qa_tool.names.evidence import FAR_BEHIND, Asked, Pair, Query, Scales, Weighed, told
from qa_tool.names.glance import Look
from qa_tool.names.glances import Looks, looks_of_many
from qa_tool.names.index import Candidate
from qa_tool.names.lattice import Lattice
from qa_tool.names.letters import key
from qa_tool.names.vocabulary import look_up

_Scores = npt.NDArray[np.float64]


def weighed_of_many(
    scales: Scales, words: Sequence[str], candidates: Iterable[tuple[int, Sequence[Candidate]]], names: int
) -> Iterator[tuple[int, list[Weighed]]]:
    """Yield weighed() of many words of a text by their numbers; those of which nothing can be said are left out.

    `candidates` come with the numbers of the words; they are among so many names.
    """
    letters, lattice = list(map(key, words)), _lattice(scales.channel)
    looks = looks_of_many(letters, candidates, names)
    if not looks.keys:
        return
    # One by one the channel is asked only about what can change something. Here all is known, and sorted out then.
    by_themselves = np.array(list(map(alone, letters)))[looks.numbers]
    own = np.array(list(map(alone, looks.keys)))
    together = np.full(len(looks.keys), -np.inf)
    deserving = looks.lowest < math.inf
    together[deserving] = _likelihoods(lattice, looks, letters, deserving)
    has_a_chance = np.zeros(len(words), np.bool_)
    has_a_chance[looks.numbers[together - by_themselves - own >= looks.lowest]] = True
    # What only can be a rival is of interest where something has a chance.
    rivals = ~deserving & has_a_chance[looks.numbers]
    together[rivals] = _likelihoods(lattice, looks, letters, rivals)
    some = has_a_chance[looks.numbers].nonzero()[0]
    looks, own, together, odds = looks.some(some), own[some], together[some], (together - by_themselves - own)[some]
    kept = _kept(lattice, looks, letters, odds)
    for number, rows in groupby(_rows(looks, own, together, odds), itemgetter(0)):
        pairs = [Pair(Look(*look), *figures) for _, look, figures in rows]
        asked = Asked(Query.of(words[number]), look_up(letters[number]), [pair.look for pair in pairs], names)
        pairs.sort(key=lambda pair: (-pair.odds, pair.look.key))
        yield number, told(scales, asked, pairs, kept.__getitem__)


def _likelihoods(
    lattice: Lattice, looks: Looks, letters: Sequence[str], are_wanted: npt.NDArray[np.bool_]
) -> list[float]:
    wanted = looks.some(are_wanted.nonzero()[0])
    return lattice.likelihoods(wanted.keys, [letters[number] for number in wanted.numbers.tolist()])


def _kept(lattice: Lattice, looks: Looks, letters: Sequence[str], odds: _Scores) -> dict[str, float]:
    """Return how likely it is that what comes into question, and each spelling, came back as it is."""
    likeliest = np.full(len(letters), -np.inf)
    np.maximum.at(likeliest, looks.numbers, odds)
    judged = looks.some((odds >= likeliest[looks.numbers] - FAR_BEHIND).nonzero()[0])
    keys = list(dict.fromkeys([*judged.keys, *(letters[number] for number in judged.numbers.tolist())]))
    return dict(zip(keys, lattice.likelihoods(keys, keys), strict=True))


def _rows(looks: Looks, *figures: _Scores) -> Iterator[tuple[int, tuple[str, float, float, float], tuple[float, ...]]]:
    """Yield the numbers of the words, the looks at names for them, and some figures of these."""
    columns = (looks.sounding, looks.alike, looks.lowest)
    looks_ = zip(looks.keys, *(column.tolist() for column in columns), strict=True)
    return zip(looks.numbers.tolist(), looks_, zip(*(column.tolist() for column in figures), strict=True), strict=True)


@lru_cache(maxsize=16)
def _lattice(channel: Channel) -> Lattice:
    return Lattice(channel)
