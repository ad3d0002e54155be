"""What speaks for and against a spelling being a name: the figures that the decision is made from."""

from __future__ import annotations

from typing import NamedTuple

from rapidfuzz.distance import JaroWinkler, Levenshtein

from qa_tool.names.background import background
from qa_tool.names.channel import Channel
from qa_tool.names.index import Candidate
from qa_tool.names.letters import skeleton, sounds
from qa_tool.names.vocabulary import vocabulary

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
    "zipf",  # how common the spelling is as a word or name of English, of other languages
    "zipf elsewhere",
    "languages",
    "city",
    "family name",
    "zipf of the stem",
    "capitals",  # share of capitals in the spelling
    "names",  # log10 of how many names there are to choose from
)
_NO_RIVAL = 20.0
_STEMS = ("s", "es", "ed", "ing", "er", "an", "ian", "n")
_SHORTEST_STEM = 3
_KNOWN_ZIPF, _KNOWN_LANGUAGES = 2.0, 3


class Query(NamedTuple):
    """A spelling to be judged: its key, the share of capitals in it, log10 of how many names there are."""

    letters: str
    capitals: float
    names: float


class Weighed(NamedTuple):
    """A candidate's key, the log odds of its channel against chance, and its figures in the order of FEATURES."""

    right: str
    odds: float
    figures: list[float]


def is_known(letters: str) -> bool:
    """Say whether the key `letters` is a word or name that many know: it may stand for another, but not for any."""
    known = vocabulary().look_up(letters)
    return known.zipf >= _KNOWN_ZIPF or known.languages >= _KNOWN_LANGUAGES


def weighed(channel: Channel, query: Query, candidates: list[Candidate], most: int = 1) -> list[Weighed]:
    """Return the figures of the `most` likeliest candidates, likeliest first."""
    letters = query.letters
    of_names = background()
    alone = of_names.likelihood(letters)
    ranked = sorted(
        (
            (together - alone - own, one.key, together, own, one)
            for one in candidates
            for together, own in ((channel.likelihood(one.key, letters), of_names.likelihood(one.key)),)
        ),
        key=lambda item: (-item[0], item[1]),
    )
    about = _about(query)
    itself = channel.likelihood(letters, letters)
    bones = skeleton(sounds(letters))
    found = []
    for place, (odds, right, together, own, one) in enumerate(ranked[:most]):
        rival = ranked[1 if place == 0 else 0][0] if len(ranked) > 1 else odds - _NO_RIVAL
        alike = Levenshtein.normalized_similarity(right, letters)
        next_alike = max(
            (Levenshtein.normalized_similarity(other[1], letters) for other in ranked if other[1] != right), default=0.0
        )
        length = max(len(right), len(letters))
        own_bones = skeleton(sounds(right))
        figures = [
            together,
            alone,
            own,
            odds,
            odds / length,
            alike,
            JaroWinkler.similarity(right, letters),
            one.sounding,
            float(right[0] == letters[0]),
            float(right[:2] == letters[:2]),
            float(right[-1] == letters[-1]),
            len(right),
            len(letters),
            len(right) - len(letters),
            min(_NO_RIVAL, odds - rival),
            alike - next_alike,
            len(ranked),
            float(own_bones == bones),
            Levenshtein.distance(own_bones, bones),
            itself - together,
            channel.likelihood(right, right) - together,
            *about,
        ]
        found.append(Weighed(right, odds, figures))
    return found


def _about(query: Query) -> list[float]:
    letters = query.letters
    words = vocabulary()
    known = words.look_up(letters)
    stem = max(
        (
            words.zipf(letters.removesuffix(ending))
            for ending in _STEMS
            if letters.endswith(ending) and len(letters) - len(ending) >= _SHORTEST_STEM
        ),
        default=0.0,
    )
    city, family = float(known.is_city), float(known.is_family)
    return [known.zipf, known.elsewhere, known.languages, city, family, stem, query.capitals, query.names]
