"""What the names of a translation stand for in the source beside them, and what they should be by that.

Three things say what a word should have been: the source has the name in Latin letters; a name of the glossary, or
another spelling in the article, is what the same form of the source is written for; or a name that the world knows is
what that form reads as.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from qa_tool.domain.term import Term
from qa_tool.languages.codes import base_of
from qa_tool.languages.countries import is_country
from qa_tool.names.background import alone
from qa_tool.names.clusters import is_derived
from qa_tool.names.context import PLACE_NOUNS, STARTERS, TITLES
from qa_tool.names.evidence import scales
from qa_tool.names.inspection import Nearest
from qa_tool.names.letters import key
from qa_tool.names.other_names import is_other_name
from qa_tool.names.source_words import source_words
from qa_tool.names.vocabulary import Known, look_up
from qa_tool.names.written import STANDS, Writing, letters_of, writing
from qa_tool.text.spelling import spelling

_SHORTEST = 4
# Zipf frequencies: from the first on a word is no name in another spelling at all, from the second on it may only be
# that of another in the article; below the third, and below the last in other languages, no list knows it.
_ALL_KNOW, _COMMON, _UNKNOWN, _UNKNOWN_ELSEWHERE = 4.0, 3.0, 1.0, 3.0
# Of two spellings in an article one that is so well known is right.
_WELL_KNOWN = 2.0
# One that is known and stands more than once is another's name, unless the other stands so many times as often.
_OFTENER = 3
# Letters in common (0..1) from which a word may be what the source has in Latin letters, and what another reading is; a
# word that is known, and what the source says of a neighbour, needs more.
_LATIN_ALIKE, _ALIKE, _COMMON_ALIKE = 0.5, 0.4, 0.6
# By so many nats a letter another word of the sentence is rather what a form stands for.
_RATHER = 0.3
# From how much (log odds of a word for a name of the glossary, and by how many nats the form rather stands for that
# name) the source speaks for the name: of a word that no list knows, and of a known one. Of names among 10,000 others
# three to eight in a hundred reach it for one of these (dev pairs).
_LIKE_A_TERM, _KNOWN_LIKE_A_TERM = -4.0, -2.0
# A reading that the world knows: its fit and its frequency together (nats), so that of names that no list knows (dev
# pairs) two to four in a hundred have one that is not theirs. Of a family or a city that is in no list of words the
# frequency is taken for so much.
_READS_AS = {"ko": 27.0, "ja": 24.0, "ru": 23.5, "uk": 23.5, "ar": 22.0, "he": 22.0}
_ZIPF_OF_FAMILY = 0.8
# Words whose letters are less likely (nats a letter) are no names: the lists know words by a sum that others share.
_LIKELY = -3.0
_LATIN = re.compile(r"(?<![A-Za-zÀ-ž])[A-ZÀ-Ž][A-Za-zÀ-ž]{3,}(?![A-Za-zÀ-ž])")

#: Says which names of the glossary a word comes near to.
Near = Callable[[str], Sequence[Nearest]]


class Place(NamedTuple):
    """A word of a name: its sentence, whether it may be wrong at all, and the keys of the names beside it."""

    word: str
    sentence: int
    is_open: bool
    company: frozenset[str] = frozenset()


class Right(NamedTuple):
    """What a word should have been: `form` is what the source has, `term` the entry of the glossary if that says so.

    `is_known`: only the world knows the name, so it is a guess.
    """

    word: str
    form: str
    term: Term | None = None
    is_known: bool = False


class Beside:
    """The names of an article beside the sentences of its source; immutable."""

    def __init__(self, places: Sequence[Place], beside: Mapping[int, str], language: str | None, near: Near) -> None:
        """`beside` holds the text of the source beside each English sentence, `language` is the code of its own."""
        self._beside = beside
        self._near = near
        self._language = base_of(language)
        self._writing = writing(language)
        self._least = STANDS.get(self._language, 0.0)
        self._places: dict[str, list[Place]] = {}
        self._company: dict[str, frozenset[str]] = {}
        self._by_sentence: dict[int, frozenset[str]] = {}
        for place in places:
            letters = key(place.word)
            self._places.setdefault(letters, []).append(place)
            self._company[letters] = self._company.get(letters, frozenset()) | place.company
            self._by_sentence[place.sentence] = self._by_sentence.get(place.sentence, frozenset()) | {letters}

    def right(self, place: Place) -> Right | None:
        """Return what the word at a place should have been, None where nothing says that it is wrong."""
        letters = key(place.word)
        if not place.is_open or not is_name(place.word, letters):
            return None
        known = look_up(letters)
        is_unknown, is_rare = _is_unknown(known), known.zipf < _COMMON
        latin = self._latin(letters, place.sentence) if is_unknown else ""
        if latin:
            return Right(latin, latin)
        others = self._others(letters, place.sentence, _ALIKE if is_rare else _COMMON_ALIKE)
        terms = self._near(place.word) if is_rare else ()
        form = self._stands_for(letters, place.sentence) if is_unknown or others or terms else ""
        if not form:
            return None
        found = self._term(letters, place.sentence, form, terms)
        if found is None and (other := self._better(letters, form, others)):
            found = Right(other, form)
        if found is None and is_unknown and (read := reading(form, letters, self._language)):
            found = Right(read.capitalize(), form, is_known=True)
        return found

    def _latin(self, letters: str, sentence: int) -> str:
        """Return the word in Latin letters beside a sentence that is nearest to a key, and stands nowhere else."""
        if self._writing is None and self._language != "zh":
            # A source in Latin letters has more than names in them.
            return ""
        words = latin_words(self._beside.get(sentence, ""))
        if any(letters == key(word) or letters == key(whole) for whole in words for word in whole.split("-")):
            return ""
        alike = (
            (Levenshtein.normalized_similarity(letters, key(word)), word)
            for word in words
            if key(word) not in self._by_sentence[sentence] and not _is_another(letters, key(word), self._language)
        )
        best = max(alike, default=(0.0, ""))
        # What stands elsewhere in the article may be what the neighbours speak of.
        return best[1] if best[0] >= (_COMMON_ALIKE if key(best[1]) in self._places else _LATIN_ALIKE) else ""

    def _stands_for(self, letters: str, sentence: int) -> str:
        """Return the form of the source that a key of a sentence stands for, "" where that is not plain."""
        form, fit = self._best(letters, sentence)
        written = letters_of(form)
        others = (other for other in self._by_sentence[sentence] if other != letters)
        return "" if not form or any(self._fit(other, written) > fit + _RATHER for other in others) else form

    def _best(self, letters: str, sentence: int) -> tuple[str, float]:
        if self._writing is None:
            return "", self._least
        return self._writing.best(letters, forms_in(self._beside.get(sentence, "")), self._least)

    def _term(self, letters: str, sentence: int, form: str, terms: Sequence[Nearest]) -> Right | None:
        """Return the name of the glossary that a form is written for and a word comes near to."""
        written = letters_of(form)
        own = self._fit(letters, written)
        best: tuple[float, Nearest] | None = None
        least = _LIKE_A_TERM if _is_unknown(look_up(letters)) else _KNOWN_LIKE_A_TERM
        for near in terms:
            right = key(near.written)
            fit = self._fit(right, written)
            if fit < self._least or right in self._by_sentence[sentence] or right == letters:
                continue
            together = math.log(near.score / (1.0 - near.score)) + (fit - own) * len(right)
            if together >= least and (best is None or together > best[0]):
                best = together, near
        return Right(best[1].written, form, best[1].term) if best is not None else None

    def _others(self, letters: str, sentence: int, least: float) -> list[Place]:
        """Return the places outside a sentence of other words that have so much of a key's letters."""
        here = self._by_sentence[sentence]
        alike = process.extract(
            letters, self._places.keys(), scorer=Levenshtein.normalized_similarity, score_cutoff=least, limit=None
        )
        near = [other for other, _, _ in alike if other not in here and not _is_another(letters, other, self._language)]
        return [place for other in near for place in self._places[other]]

    def _better(self, letters: str, form: str, others: Sequence[Place]) -> str:
        """Return the best of other spellings of what the source writes `form`, "" where `letters` are as good."""
        written = letters_of(form)
        is_unknown = _is_unknown(look_up(letters))
        best, word = self._rank(letters, is_unknown=is_unknown), ""
        for other in others:
            theirs = key(other.word)
            if self._fit(theirs, written) < self._least or self._are_two(letters, theirs):
                continue
            rank = self._rank(theirs, is_unknown=is_unknown)
            if rank > best and letters_of(self._best(theirs, other.sentence)[0]) == written:
                best, word = rank, other.word
        return word

    def _are_two(self, letters: str, other: str) -> bool:
        """Say whether a key that is known and another one are two people: Paul Reed beside Reede Hall."""
        if _is_unknown(look_up(letters)):
            return False
        own, theirs = self._company[letters], self._company[other]
        is_seldom = len(self._places[letters]) == 1 or len(self._places[other]) >= _OFTENER * len(self._places[letters])
        return not is_seldom or bool(own and theirs and own.isdisjoint(theirs))

    def _rank(self, letters: str, *, is_unknown: bool) -> tuple[int, int, float, float]:
        """Return what makes a spelling better than another: known well, standing more often, known, less of a machine.

        That it is known well counts for everything where no list knows one of the two, else as once more.
        """
        zipf, count = look_up(letters).zipf, len(self._places[letters])
        is_known = int(zipf >= _WELL_KNOWN)
        as_a_name = (alone(letters) - scales(self._language).spellings.likelihood(letters)) / len(letters)
        return (is_known, count, zipf, as_a_name) if is_unknown else (0, count + is_known, zipf, as_a_name)

    def _fit(self, letters: str, written: str) -> float:
        return self._writing.fit(letters, written) if self._writing is not None else -math.inf


def is_name(word: str, letters: str) -> bool:
    """Say whether a word, with its key, can be a name in another spelling: none that all know, no title, no country."""
    return (
        len(letters) >= _SHORTEST
        and word.isascii()
        and not word.isupper()
        and look_up(letters).zipf < _ALL_KNOW
        and letters not in STARTERS
        and letters not in TITLES
        and letters not in PLACE_NOUNS
        and not is_country(word)
    )


def reading(form: str, letters: str, language: str) -> str:
    """Return the key of the best known name that a form of the source reads as and `letters` come near to, or ""."""
    of_language = writing(language)
    if of_language is None:
        return ""
    return max(_known_readings(letters_of(form), letters, language, of_language), default=(0.0, ""))[1]


def _known_readings(written: str, letters: str, language: str, of: Writing) -> Iterator[tuple[float, str]]:
    for read in of.readings(written):
        if read == letters or len(read) < _SHORTEST or Levenshtein.normalized_similarity(read, letters) < _ALIKE:
            continue
        zipf = _zipf_of_name(read)
        if zipf > 0.0 and alone(read) / len(read) >= _LIKELY and not _is_another(letters, read, language):
            odds = of.fit(read, written) * len(read) + math.log(10) * zipf
            if odds >= _READS_AS[language]:
                yield odds, read


def _zipf_of_name(letters: str) -> float:
    """Return how common a key is as a name (Zipf), 0.0 where it is none."""
    known = look_up(letters)
    if known.is_family or known.is_city:
        return max(known.zipf, _ZIPF_OF_FAMILY)
    return 0.0 if spelling().knows(letters) else known.zipf


def _is_unknown(known: Known) -> bool:
    return known.zipf < _UNKNOWN and known.elsewhere < _UNKNOWN_ELSEWHERE and not known.is_city


def _is_another(one: str, other: str, language: str | None) -> bool:
    """Say whether two keys are two names, or a name and a word of it, by the way they are made."""
    return is_derived(one, other) or is_other_name(one, other, language) or is_other_name(other, one, language)


@lru_cache(maxsize=64)
def latin_words(text: str) -> tuple[str, ...]:
    """Return the words with a capital that a text in another script has in Latin letters."""
    return tuple(dict.fromkeys(_LATIN.findall(text)))


@lru_cache(maxsize=64)
def forms_in(text: str) -> tuple[tuple[str, str], ...]:
    """Return the forms of the words of a source text, each with its letters; Chinese characters are left out."""
    forms = dict.fromkeys(form for word in source_words(text) for form in word.forms)
    told = ((form, letters_of(form)) for form in forms if not "\u4e00" <= form[0] <= "\u9fff")
    return tuple((form, letters) for form, letters in told if len(letters) > 1)
