"""What speaks for and against a spelling being a name: the figures that the decision is made from."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from importlib.resources import files
from itertools import permutations
from typing import NamedTuple

from rapidfuzz.distance import JaroWinkler, Levenshtein

from qa_tool.languages.catalogue import source_language
from qa_tool.names.background import Background, alone
from qa_tool.names.best_ways import Spelling
from qa_tool.names.channel import Channel, read_counts
from qa_tool.names.glance import LEAST_OF_FEW, Look, worth_a_look
from qa_tool.names.index import Candidate
from qa_tool.names.letters import key, skeleton, sounds
from qa_tool.names.vocabulary import UNKNOWN, Known, look_up, vocabulary

FEATURES = (
    "together",  # ln P of name and spelling through the channel
    "spelling alone",  # ln P of the letters of the spelling as those of any name
    "name alone",
    "odds",  # the first less the two others: how much more likely together than by chance
    "odds by length",
    "alike",  # letters in common (0..1)
    "alike from the start",  # Jaro and Winkler's likeness
    "sounding",  # folded sounds in common
    "first letter",
    "first two letters",
    "last letter",
    "length of the name",
    "length of the spelling",
    "longer by",
    "ahead by odds",  # of the next name
    "ahead by letters",
    "rivals",
    "same consonants",
    "consonants apart",
    "lost on the way",  # what the channel would rather have made of the spelling: itself
    "kept on the way",
    "together by length",
    "lost by length",
    "close rivals",  # within three of the best odds
    "of the source",  # how much likelier the letters are as what machines write for the source than as any name
    "zipf",  # how common the spelling is as a word or name of English, of other languages
    "zipf elsewhere",
    "languages",
    "city",
    "family name",
    "zipf of the stem",
    "capitals",  # share of capitals in the spelling
    "marks",  # hyphens and apostrophes in it
    "accents",  # share of letters that are not plain
    "names",  # log10 of how many names there are to choose from
)
_NO_RIVAL = 20.0
_STEMS = ("s", "es", "ed", "ing", "er", "an", "ian", "n")
_SHORTEST_STEM = 3
# How many of the likeliest names are judged: the likeliest by its channel is not always the one, but none that lies so
# far behind it ever was (training names).
JUDGED, FAR_BEHIND = 2, 8.0
_CLOSE = 3.0
_OF_NO_WORD = (0.0,) * 6
# The rules of a language count like so many examples: names of its neighbours may be few among the pairs.
_OF_A_RULE = 20.0


class Query(NamedTuple):
    """A spelling to be judged: its key; the shares of capitals and accented letters, the marks in it."""

    letters: str
    capitals: float
    marks: int
    accents: float

    @classmethod
    def of(cls, word: str) -> Query:
        """Return the query for a word as it stands in a text."""
        size = max(len(word), 1)
        marks = 0 if word.isalpha() else sum(not char.isalpha() for char in word)
        accents = 0.0 if word.isascii() else sum(not char.isascii() and char.isalpha() for char in word) / size
        return cls(key(word), sum(map(str.isupper, word)) / size, marks, accents)


class Scales(NamedTuple):
    """What a source language does to names: its channel, and the letter model of the spellings it gives."""

    channel: Channel
    spellings: Background


def lost_on_the_way(channel: Channel, right: str, found: str, *, most: float = math.inf) -> float:
    """Return by how many nats the key `found` comes rather from itself than from the key `right`.

    Of what is more than `most` it may be said that it is still more.
    """
    itself = _unchanged(channel, found)
    return itself - channel.of_spelling(right, _spelling(channel, found), itself - most)


class Weighed(NamedTuple):
    """A candidate's key, the log odds of its channel against chance, and its figures in the order of FEATURES."""

    right: str
    odds: float
    figures: list[float]


@lru_cache(maxsize=16)
def scales(language: str | None) -> Scales:
    """Return the scales for a source language (a code), the neutral ones for None and where it has none of its own."""
    folder = files("qa_tool.names").joinpath("data")
    own = f"_{language}" if language and folder.joinpath(f"channel_{language}.tsv").is_file() else ""
    counts = read_counts(folder.joinpath(f"channel{own}.tsv").read_text("utf-8"))
    channel = Channel(with_rules(counts, language) if own and language else counts)
    return Scales(channel, Background(folder.joinpath(f"spellings{own}.bin").read_bytes()))


def with_rules(counts: Mapping[tuple[str, str], float], language: str) -> dict[tuple[str, str], float]:
    """Return the counts of a channel with the rules of its language, which count like examples."""
    together, known = dict(counts), source_language(language)
    for group in known.sound_folds if known else ():
        for pair in permutations(group, 2):
            together[pair] = together.get(pair, 0.0) + _OF_A_RULE
    return together


def weighed(
    scales: Scales,
    query: Query,
    candidates: Sequence[Candidate],
    names: int,
    *,
    whatever_known: bool = False,
    needs_odds: bool = True,
) -> list[Weighed]:
    """Return the figures of the likeliest of `candidates`, at most JUDGED, likeliest first.

    `names` is how many names there are to choose from. What is far less likely than chance is left out, and if it
    `needs_odds` what would have to be likelier by how much alike it is. With `whatever_known` the spelling is judged as
    if nobody knew it.
    """
    if not candidates:
        return []
    channel, letters = scales.channel, query.letters
    known = None if whatever_known else look_up(letters)
    asked = Asked(query, known, worth_a_look(letters, candidates, known or UNKNOWN, names), names)
    ranked = _ranked(channel, letters, asked.looks, needs_odds=needs_odds)

    def kept(key: str) -> float:
        return _unchanged(channel, key) if key == letters else _itself(channel, key)

    return told(scales, asked, ranked, kept)


class Asked(NamedTuple):
    """A spelling, what is known of it (None where that does not count), the names that may be meant, of how many."""

    query: Query
    known: Known | None
    looks: Sequence[Look]
    names: int


class Pair(NamedTuple):
    """A candidate with its likelihoods, of its own and together with the spelling, and their odds against chance."""

    look: Look
    own: float
    together: float
    odds: float


def _ranked(channel: Channel, letters: str, looks: Sequence[Look], *, needs_odds: bool) -> list[Pair]:
    """Return the candidates whose odds matter, the highest first; nothing where none has the odds that it needs.

    These are the best, the next unless it is no rival, and its close rivals.
    """
    if not looks or (needs_odds and all(look.lowest == math.inf for look in looks)):
        return []
    spelling, by_itself = _spelling(channel, letters), alone(letters)
    found: list[Pair] = []
    first = second = -math.inf
    # What does not have what it needs may still be a rival of what has.
    waiting = [(look, math.inf) for look in looks]
    for _ in range(2):
        missed = []
        for look, least_before in waiting:
            if found:
                least = min(max(second, first - _NO_RIVAL), first - _CLOSE)
            else:
                least = look.lowest if needs_odds else LEAST_OF_FEW
            if least >= least_before:
                missed.append((look, least_before))
                continue
            own = alone(look.key)
            together = channel.of_spelling(look.key, spelling, least + by_itself + own)
            odds = together - by_itself - own
            if odds < least:
                missed.append((look, least))
                continue
            found.append(Pair(look, own, together, odds))
            if odds > first:
                first, second = odds, first
            elif odds > second:
                second = odds
        if not found:
            return []
        waiting = missed
    return sorted(found, key=lambda pair: (-pair.odds, pair.look.key))


def told(scales: Scales, asked: Asked, ranked: Sequence[Pair], kept: Callable[[str], float]) -> list[Weighed]:
    """Return the figures of the first of `ranked`, at most JUDGED; what is far behind the likeliest is left out.

    `ranked` are those of the names asked about whose odds matter, in order; `kept` says for the keys of all these, and
    of the spelling, how likely it is that they came back as they are.
    """
    if not ranked:
        return []
    query, known = asked.query, asked.known
    of_source = scales.spellings.likelihood(query.letters) - alone(query.letters)
    of_word = _OF_NO_WORD if known is None else _of_word(query.letters, known)
    size = math.log10(max(asked.names, 1))
    about = (of_source, *of_word, query.capitals, query.marks, query.accents, size)
    far_behind = ranked[0].odds - FAR_BEHIND
    return [
        Weighed(one.look.key, one.odds, [*_of_pair(query.letters, one, asked.looks, ranked, kept), *about])
        for one in ranked[:JUDGED]
        if one.odds >= far_behind
    ]


def _of_pair(
    letters: str, one: Pair, looks: Sequence[Look], ranked: Sequence[Pair], kept: Callable[[str], float]
) -> list[float]:
    """Return the figures of a name and the spelling `letters`, up to those of the spelling alone."""
    (right, sounding, alike, _), odds = one.look, one.odds
    rival = max([other.odds for other in ranked if other is not one], default=-math.inf)
    next_alike = max([look.alike for look in looks if look is not one.look], default=0.0)
    length = max(len(right), len(letters))
    bones, own_bones = skeleton(sounds(letters)), skeleton(sounds(right))
    lost = kept(letters) - one.together
    return [
        one.together,
        alone(letters),
        one.own,
        odds,
        odds / length,
        alike,
        JaroWinkler.similarity(right, letters),
        sounding,
        float(right[0] == letters[0]),
        float(right[:2] == letters[:2]),
        float(right[-1] == letters[-1]),
        len(right),
        len(letters),
        len(right) - len(letters),
        min(_NO_RIVAL, odds - rival),
        alike - next_alike,
        len(looks),
        float(own_bones == bones),
        Levenshtein.distance(own_bones, bones),
        lost,
        kept(right) - one.together,
        one.together / length,
        lost / length,
        sum([other.odds > ranked[0].odds - _CLOSE for other in ranked]),
    ]


@lru_cache(maxsize=64)
def _spelling(channel: Channel, letters: str) -> Spelling:
    return channel.spelling(letters)


@lru_cache(maxsize=65_536)
def _unchanged(channel: Channel, letters: str) -> float:
    """As _itself, for a spelling that is compared with names anyway."""
    return channel.of_itself(letters, _spelling(channel, letters))


@lru_cache(maxsize=65_536)
def _itself(channel: Channel, letters: str) -> float:
    return channel.of_itself(letters)


def _of_word(letters: str, known: Known) -> tuple[float, ...]:
    """Return what the world knows of the spelling and of what it may be derived from."""
    stems = (
        letters.removesuffix(ending)
        for ending in _STEMS
        if letters.endswith(ending) and len(letters) - len(ending) >= _SHORTEST_STEM
    )
    stem = max(map(vocabulary().zipf, stems), default=0.0)
    return known.zipf, known.elsewhere, known.languages, float(known.is_city), float(known.is_family), stem
