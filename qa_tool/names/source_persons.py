"""Names of two parts beside a source: whether it names somebody else, one of whose parts is the same.

Oleg Fadeev where it has Игорь Фадеев, Kim Do-yun where it has 강도윤. Of Korean, Chinese, Russian and Ukrainian, whose
names can be read off their letters, syllable by syllable or nearly so.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.distance import Levenshtein

from qa_tool.languages.cyrillic_names import is_slavic_name, nominatives
from qa_tool.languages.pinyin import is_pinyin
from qa_tool.languages.romanisation import ko
from qa_tool.languages.romanisation.zh import syllables
from qa_tool.names.context import STARTERS, TITLES
from qa_tool.names.families import FAMILY_FIRST
from qa_tool.names.letters import key
from qa_tool.names.romanise import usual
from qa_tool.names.source_names import source_names

#: Languages of which names are compared.
LANGUAGES = frozenset({"ko", "ru", "uk", "zh"})
# Letters in common (0..1) from which a word is another spelling of one of the source, and up to which it is another
# name: between the two lie Evgeny and Eugene.
_SAME, _NAMED, _OTHER = 0.75, 0.65, 0.46
# First letters that stand for one another in names that were translated: Ivan is John, Karl is Charles.
_ALIKE = ("eyijh", "iyu", "ao", "ae", "ah", "eo", "kcqghx", "vwbu", "ftp", "sz", "gjdz")
# South Carolina and New Charlotte are nobody.
_OF_PLACES = frozenset("north south east west northern southern eastern western new upper lower central".split())  # noqa: SIM905
_NO_NAMES = TITLES | STARTERS
_HANGUL = re.compile(r"(?<![가-힣])[가-힣]{3}")
_HAN = re.compile(r"[\u4e00-\u9fff]+")
_CYRILLIC_PAIR = re.compile(r"(?<![\w-])([А-ЯЁҐЄІЇ][а-яёґєії'’]{2,})\s(?=([А-ЯЁҐЄІЇ][а-яёґєії'’]{2,})(?![\w-]))")
_PATRONYMIC = re.compile(r"(?:вич|вна|ични?ч?на|івн[аиуі]|ович)\w{0,3}$")
_VOWELS = re.compile("[aeiouy]")
_CYRILLIC = re.compile(r"[А-ЯЁҐЄІЇ][а-яёґєії'’]+")


class Other(NamedTuple):
    """Whom a source names instead: as it stands there, and which part of the English name is another (0 or 1).

    `reading` is that part in Latin letters, "" where that would be a guess.
    """

    form: str
    part: int
    reading: str


@lru_cache(maxsize=4096)
def other(first: str, last: str, source: str, sentence: str, language: str) -> Other | None:
    """Return whom `sentence` of a source names where English has "first last"; None where that may be the same.

    `source` is the whole text, in which the English name must have no counterpart.
    """
    found = {"ko": _korean, "zh": _chinese}.get(language, _cyrillic)(first, last, source, sentence, language)
    return found[0] if len({each.form for each in found}) == 1 else None


def _korean(first: str, last: str, source: str, sentence: str, _: str) -> list[Other]:
    families, given = ko.families_of(key(first)), [key(part) for part in last.split("-")]
    if not families or len(given) != 2:
        return []
    if any(_agree(form, families, given) == (True, True, True) for form in _korean_forms(source)):
        return []
    found = []
    for form in _korean_forms(sentence):
        family, *same = _agree(form, families, given)
        if not family and all(same) and ko.family(form[0]):
            found.append(Other(form, 0, ko.family(form[0]).capitalize()))
        elif family and sum(same) == 1:
            found.append(Other(form, 1, ""))
    return found


def _agree(form: str, families: frozenset[str], given: list[str]) -> tuple[bool, bool, bool]:
    return form[0] in families, ko.reads_as(form[1], given[0]), ko.reads_as(form[2], given[1])


@lru_cache(maxsize=64)
def _korean_forms(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_HANGUL.findall(text)))


def _chinese(first: str, last: str, source: str, sentence: str, language: str) -> list[Other]:
    family, given = key(first), key(last)
    names = source_names(source, language)
    if names is None or family not in FAMILY_FIRST or not is_pinyin(given):
        return []
    if any(map(names.has, (family + given, given + family))):
        return []
    found = []
    for form in _chinese_forms(sentence):
        own, one, two = (syllables(char) for char in form)
        tail = [before + behind for before in one for behind in two]
        near = any(_share_one(given, before, behind) for before in one for behind in two)
        # A given name may stand by itself behind a title.
        if family in own and near and not names.has(given):
            found.append(Other(form, 1, tail[0].capitalize()))
        elif given in tail and own and own[0] in FAMILY_FIRST:
            found.append(Other(form, 0, own[0].capitalize()))
    return found


def _share_one(given: str, one: str, two: str) -> bool:
    """Say whether a given name of two syllables has just one of these at its place, and another one beside it."""
    return (given.startswith(one) and len(given) > len(one)) != (given.endswith(two) and len(given) > len(two))


@lru_cache(maxsize=64)
def _chinese_forms(text: str) -> tuple[str, ...]:
    runs = (found.group() for found in _HAN.finditer(text))
    return tuple(dict.fromkeys(run[at : at + 3] for run in runs for at in range(len(run) - 2)))


def _cyrillic(first: str, last: str, source: str, sentence: str, language: str) -> list[Other]:
    if "-" in first + last:
        return []
    ours = key(first), key(last)
    found = []
    for pair in _cyrillic_pairs(sentence):
        same = [_likeness(mine, word, language) >= _SAME for mine, word in zip(ours, pair, strict=True)]
        if sum(same) == 1:
            part = same.index(False)
            if _is_another(ours[part], pair[part], language) and not _is_named(ours[part], source, language):
                found.append(Other(" ".join(pair), part, _shown(pair[part], language)))
    return found


@lru_cache(maxsize=64)
def _cyrillic_pairs(text: str) -> tuple[tuple[str, str], ...]:
    """Return names of two parts that English spells by rule."""
    pairs = ((match[1], match[2]) for match in _CYRILLIC_PAIR.finditer(text))
    return tuple(
        pair
        for pair in pairs
        if not any(map(_PATRONYMIC.search, pair)) and any(is_slavic_name(form) for form in nominatives(pair[1]))
    )


@lru_cache(maxsize=4096)
def _likeness(letters: str, word: str, language: str) -> float:
    """Return how much (0..1) a key reads like a word of Cyrillic, in the case where it does most."""
    read = (reading for form in nominatives(word) for reading in usual(form, language))
    return max((Levenshtein.normalized_similarity(letters, reading) for reading in read), default=0.0)


def _is_another(letters: str, word: str, language: str) -> bool:
    """Say whether a key is no spelling of a word, nor what it may have been translated to."""
    opening = usual(word, language)[0][0]
    if letters[0] != opening and any(letters[0] in group and opening in group for group in _ALIKE):
        return False
    return _likeness(letters, word, language) < _OTHER and not _is_short_form(letters, usual(word, language)[0])


def _is_short_form(letters: str, full: str) -> bool:
    """Say whether a key may be short for another, by their consonants: Ant, Anthony."""
    return len(letters) < len(full) and _VOWELS.sub("", full).startswith(_VOWELS.sub("", letters))


def _is_named(letters: str, source: str, language: str) -> bool:
    return any(_likeness(letters, word, language) >= _NAMED for word in _cyrillic_words(source))


@lru_cache(maxsize=4)
def _cyrillic_words(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_CYRILLIC.findall(text)))


def _shown(word: str, language: str) -> str:
    return usual(word, language)[0].capitalize()


def two_parts(run: str) -> tuple[str, str] | None:
    """Return the two parts of the name in a run of capitalised words, titles left out; None where it has others."""
    words = run.split(" ")
    before = next((place for place in reversed(range(len(words))) if key(words[place]) in _NO_NAMES), -1)
    words = words[before + 1 :]
    if len(words) != 2 or not all(word.replace("-", "").isalpha() and len(word) > 1 for word in words):
        return None
    return None if key(words[0]) in _OF_PLACES else (words[0], words[1])
