"""One unknown name in two spellings inside an article, as against two names that look alike."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from types import MappingProxyType

from qa_tool.languages.countries import is_country
from qa_tool.languages.pinyin import is_pinyin
from qa_tool.names.compared import Spellings
from qa_tool.names.context import PLACE_NOUNS, STARTERS, TITLES
from qa_tool.names.families import FAMILY_FIRST
from qa_tool.names.index import SoundIndex
from qa_tool.names.letters import VOWELS, is_abbreviation, key, skeleton, sounds
from qa_tool.names.score import Scorer
from qa_tool.names.spans import parts
from qa_tool.names.vocabulary import look_up, zipf

_SHORTEST = 4
# Languages whose names have cases, and the endings of these that a machine leaves on a name that ends in a consonant.
_WITH_CASES, _CASES, _SHORTEST_STEM = (
    frozenset({"ru", "uk"}),
    frozenset({"a", "u", "om", "em", "e", "y", "ovi", "evi"}),
    5,
)
# Least score (0..1) of two spellings with nothing else known, and of so short ones; where the same first name stands
# before both.
_LEAST, _SHORT, _LEAST_OF_SHORT = 0.5, 4, 0.65
_LEAST_SAME_FIRST_NAME = 0.45
# First names that are so little strange for each other (nats a letter) may be one: they do not tell two people apart.
_STRANGEST_FIRST_NAMES = 2.5
# Pieces of a name between hyphens that are stranger are other names.
_STRANGEST_PIECE, _LONG_PIECE, _HYPHEN = 2.0, 6, re.compile(r"[-\u2010\u2011]")
# Where both are this common (Zipf) they are two names; where one is, it is a word.
_BOTH_KNOWN = 2.3
_COMMON = 3.5
# Endings that make another word of a name: peoples, plurals, women's surnames, adjectives.
_ENDINGS = (
    "s",
    "es",
    "n",
    "an",
    "ian",
    "a",
    "ese",
    "ish",
    "er",
    "ers",
    "ing",
    "ed",
    "ist",
    "ism",
    "ic",
    "al",
    "y",
    "ly",
)
# What English makes of a belief or a people, which its other words share with it: Wahhabis, Wahhabism, Islamophobe.
_STEM_AND_BELIEF = re.compile(r"(.{3,})(?:isms?|ists?|phob(?:es?|ia|ic)|phil(?:ia|es?))")
_OF_BELIEVERS = ("", "i", "is", "an", "ans")
# Adjectives that Slavic languages make of places, people and rivers: Kamchatsky beside Kamchatka.
_ADJECTIVE = re.compile(r"(.*[ct]?sk)(?:iy|yi|yy|ii|ij|oy|oi|oye|oe|oho|ogo|aya|aia|ey|y|i|a)")


def _nobody_is_known(_name: str) -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Cluster:
    """Spellings of one name with their counts; `preferred` is a known name, else the editor's, else the commonest."""

    preferred: str
    forms: Mapping[str, int] = field(hash=False)
    how: str


def clusters(
    spellings: Spellings,
    source_language: str | None,
    is_known: Callable[[str], bool] = _nobody_is_known,
    retyped: Collection[tuple[str, str]] = (),
) -> tuple[Cluster, ...]:
    """Return the names among the words of names that are written in more than one way.

    Two forms that follow different first names are different people, unless the first names are alike too; with the
    same first name less likeness is asked for. So are two forms before different last names: Sana Marin, Sanae
    Takaichi. Of two spellings the one that `is_known` as a name of the world is preferred, however rare it is here,
    then one that the editor put in place of another (`retyped`: the old form, the new one); of two as common, one
    with a first name, then the first.
    """
    return _Clusters(spellings, _scorer(source_language), is_known, retyped).found()


@lru_cache(maxsize=16)
def _scorer(source_language: str | None) -> Scorer:
    return Scorer(source_language)


@lru_cache(maxsize=65_536)
def _is_like(scorer: Scorer, one: str, other: str, least: float) -> bool:
    """Remember who is like whom: after an edit all names but one are compared as before."""
    return scorer.is_like(one, other, least)


class _Clusters:
    """The work of clusters(), on one set of forms."""

    def __init__(
        self,
        spellings: Spellings,
        scorer: Scorer,
        is_known: Callable[[str], bool],
        retyped: Collection[tuple[str, str]],
    ) -> None:
        self._forms, self._first_names, self._last_names = spellings.counts, spellings.firsts, spellings.lasts
        self._scorer = scorer
        self._is_known = is_known
        self._retyped = [(key(old), key(new)) for old, new in retyped]
        self._by_key: dict[str, list[str]] = {}
        for form in self._forms:
            letters = _compared(form)
            if letters:
                self._by_key.setdefault(letters, []).append(form)
        self._abbreviated = {one for one, forms in self._by_key.items() if all(map(is_abbreviation, forms))}
        self._zipf = {letters: zipf(letters) for letters in self._by_key}
        self._syllables = {letters: _syllables(forms[0]) for letters, forms in self._by_key.items()}

    def found(self) -> tuple[Cluster, ...]:
        """Return the clusters in order of their preferred forms."""
        groups: dict[str, set[str]] = {}
        for one, other in self._pairs():
            mine, others = groups.get(one, {one}), groups.get(other, {other})
            # What is one name by way of others need not be compared: that is what takes time.
            if mine is not others and (self._is_case(one, other) or self._same(one, other)):
                joined = mine | others
                for member in joined:
                    groups[member] = joined
        unique = {min(group): group for group in groups.values()}
        return tuple(sorted((self._cluster(group) for group in unique.values()), key=lambda one: one.preferred))

    def _pairs(self) -> Iterator[tuple[str, str]]:
        index = SoundIndex(self._by_key)
        for one in self._by_key:
            for other, _ in index.candidates(one):
                if one < other:
                    yield one, other

    def _is_case(self, one: str, other: str) -> bool:
        return self._scorer.language in _WITH_CASES and is_case_of(*sorted((one, other), key=len))

    def _same(self, one: str, other: str) -> bool:
        if self._syllables[one] != self._syllables[other] or is_derived(one, other):
            return False
        # What differs in one letter is another thing (ICBM, IRBM), and SCIF is not Schiff.
        if one in self._abbreviated or other in self._abbreviated or self._differ_in_a_piece(one, other):
            return False
        firsts, other_firsts = self._firsts(one), self._firsts(other)
        if one in other_firsts or other in firsts:
            return False
        shared = firsts & other_firsts
        if self._is_a_city(one, other, firsts, other_firsts) or self._are_two_people(one, other, firsts, other_firsts):
            return False
        if min(self._zipf[one], self._zipf[other]) >= _BOTH_KNOWN and not shared:
            return False
        is_short = max(len(one), len(other)) <= _SHORT
        least = _LEAST_SAME_FIRST_NAME if shared else _LEAST_OF_SHORT if is_short else _LEAST
        return _is_like(self._scorer, one, other, least) and not self._bear_other_last_names(one, other)

    def _differ_in_a_piece(self, one: str, other: str) -> bool:
        """Say whether pieces of two forms with hyphens are other names or words: Seong-woong, Seung-lok."""
        pieces, others = ([key(piece) for piece in _HYPHEN.split(self._by_key[letters][0])] for letters in (one, other))
        if len(pieces) != len(others) or len(pieces) < 2:
            return False
        return any(
            (len(piece) >= _LONG_PIECE and min(zipf(piece), zipf(behind)) >= _BOTH_KNOWN)
            or not any(self._scorer.is_near(*way, _STRANGEST_PIECE) for way in ((piece, behind), (behind, piece)))
            for piece, behind in zip(pieces, others, strict=True)
            if piece != behind
        )

    def _are_two_people(self, one: str, other: str, firsts: frozenset[str], others: frozenset[str]) -> bool:
        """Say whether what stands before two forms tells two people apart."""
        if not firsts or not others:
            return False
        shared = firsts & others
        if not shared:
            return not self._are_alike(firsts, others)
        return shared <= FAMILY_FIRST and not self._is_one_given_name(one, other)

    def _bear_other_last_names(self, one: str, other: str) -> bool:
        """Say whether two forms are first names of two people; what is common (Oblast, Telegram) is no last name."""
        lasts, others = (
            frozenset(filter(_compared, self._beside(self._last_names, letters))) for letters in (one, other)
        )
        return bool(lasts and others) and not self._are_alike(lasts, others)

    def _are_alike(self, firsts: frozenset[str], others: frozenset[str]) -> bool:
        """Say whether one of some names may be one of others, spelled otherwise: Serhiy, Sergey."""
        pairs = [(key(one), key(other)) for one in firsts for other in others]
        return any(
            one.endswith(other)
            or other.endswith(one)
            or any(self._scorer.is_near(*way, _STRANGEST_FIRST_NAMES) for way in ((one, other), (other, one)))
            for one, other in pairs
        )

    def _is_one_given_name(self, one: str, other: str) -> bool:
        """Say whether what follows one family name can be one person's: siblings often share a syllable."""
        in_pinyin = is_pinyin(one) + is_pinyin(other)
        if in_pinyin and self._scorer.language == "zh":
            # Another romanisation (Chingsheng for Qingsheng), but not another name.
            return in_pinyin == 1
        return skeleton(sounds(one)) == skeleton(sounds(other))

    @staticmethod
    def _is_a_city(one: str, other: str, firsts: frozenset[str], others: frozenset[str]) -> bool:
        """Say whether one of two forms is a city, and the other one too, or the name of somebody."""
        is_one, is_other = (look_up(letters).is_city for letters in (one, other))
        if is_one and is_other:
            return not firsts or not others
        return (is_one and not firsts and bool(others)) or (is_other and not others and bool(firsts))

    def _firsts(self, letters: str) -> frozenset[str]:
        return self._beside(self._first_names, letters)

    def _beside(self, names: Mapping[str, frozenset[str]], letters: str) -> frozenset[str]:
        """Return which of some names stand beside the forms of a key."""
        found: frozenset[str] = frozenset()
        return found.union(*(names.get(form, found) for form in self._by_key[letters]))

    def _cluster(self, group: set[str]) -> Cluster:
        counts = {form: self._forms[form] for letters in sorted(group) for form in self._by_key[letters]}
        totals = {letters: sum(self._forms[form] for form in self._by_key[letters]) for letters in group}
        known = {letters: any(map(self._is_known, self._by_key[letters])) for letters in group}
        put = {new for old, new in self._retyped if old in group and new in group}
        put -= {old for old, new in self._retyped if new in put}
        order = {letters: number for number, letters in enumerate(self._by_key)}
        # What the editor put there before what is common; of two as common, the one that stands in a full name, then
        # the one that comes first in the article.
        best = min(
            group,
            key=lambda one: (
                not known[one],
                one not in put,
                -totals[one],
                -self._zipf[one],
                not self._firsts(one),
                order[one],
            ),
        )
        preferred = max(self._by_key[best], key=lambda form: (not form.isupper(), self._forms[form], form))
        rest = min(group - {best})
        return Cluster(preferred, MappingProxyType(counts), self._scorer.why(best, rest))


@lru_cache(maxsize=16_384)
def _compared(form: str) -> str:
    """Return the key of a form that may be spelled in two ways, or "".

    Countries and common words are spelled as they are: nothing is another spelling of them.
    """
    letters = key(form)
    if len(letters) < _SHORTEST or letters in STARTERS or letters in TITLES or letters in PLACE_NOUNS:
        return ""
    return letters if zipf(letters) < _COMMON and not is_country(form) else ""


def is_derived(one: str, other: str) -> bool:
    """Say whether one of two keys is a word made of the other: a people, a plural, an adjective."""
    if _share_a_belief(one, other) or _share_a_belief(other, one):
        return True
    shorter, longer = sorted((one, other), key=len)
    if longer.startswith(shorter):
        ending = longer[len(shorter) :]
        # A last letter that is doubled makes no other word: Lehman, Lehmann.
        return ending in _ENDINGS and ending != shorter[-1:]
    if (_ADJECTIVE.fullmatch(one) is None) is not (_ADJECTIVE.fullmatch(other) is None):
        return True
    if {one[-1:], other[-1:]} == {"s", "z"}:
        return False
    return any(one.endswith(ending) and one[: -len(ending)] == other[:-1] for ending in ("s", "a", "an", "ian"))


def _share_a_belief(one: str, other: str) -> bool:
    found, behind = _STEM_AND_BELIEF.fullmatch(one), _STEM_AND_BELIEF.fullmatch(other)
    if found is None:
        return False
    return found[1] == behind[1] if behind is not None else other in {found[1] + ending for ending in _OF_BELIEVERS}


def is_case_of(name: str, longer: str) -> bool:
    """Say whether a key is the other one with an ending of Russian or Ukrainian that no name has: Furgal, Furgala.

    A name in -ov or -in with an a behind it is a woman's, and so are Roberta and Gabriela, which the world knows.
    """
    if len(name) < _SHORTEST_STEM or not longer.startswith(name) or name[-1] in "vn" or name[-1] in VOWELS:
        return False
    known = look_up(longer)
    return longer[len(name) :] in _CASES and not (known.zipf or known.is_family or known.is_city)


@lru_cache(maxsize=16_384)
def _syllables(form: str) -> int:
    """Count groups of vowels, apart on both sides of a hyphen; those of an ending such as -iy or -yi are one."""
    return sum(_vowels(sounds(key(piece))) for _, piece in parts(form))


def _vowels(spoken: str) -> int:
    return sum(
        char in VOWELS and (number == 0 or spoken[number - 1] not in VOWELS) for number, char in enumerate(spoken)
    )
