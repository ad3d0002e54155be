"""What shows that a spelling is another name, or a word, and not a wrong spelling of a name."""

from __future__ import annotations

import re
from collections.abc import Container
from functools import lru_cache

from qa_tool.languages.countries import countries, is_country
from qa_tool.languages.pinyin import is_pinyin
from qa_tool.names.letters import VOWELS
from qa_tool.names.run_words import Word
from qa_tool.names.vocabulary import vocabulary

# Each of two words that make one has so many letters, and is this common (Zipf).
_SHORTEST_PART, _COMMON_PART = 4, 4.0
_HISSES = ("ches", "shes", "ses", "xes", "zes")
# A mora of Japanese in Hepburn's or the official romanisation.
_MORA = re.compile(r"(?:[kgsztdnhbpmr]y?|sh|ch|ts|[fjyw])?[aiueo]|n(?![aiueoy])")
_WORD_OF_MORAS = re.compile(rf"(?:{_MORA.pattern}){{2,}}")
# Moras that are written in two ways, or that one stroke or mark tells apart.
_SAME_MORA = (
    ("si", "shi", "ji", "zi"), ("ti", "chi", "di"), ("tu", "tsu", "zu", "du", "dzu"), ("hu", "fu", "bu", "pu"),
)  # fmt: skip
_VOICED = str.maketrans("gzdbp", "kstth")


def is_other_word(word: Word, common: float, right_words: Container[str]) -> bool:
    """Say whether a word is a country, a capital, as frequent (Zipf) as `common`, or the plural of a right name."""
    if vocabulary().zipf(word.key) >= common or word.text.title() in _capitals():
        return True
    if is_country(word.text) or is_country(word.text.title()):
        return True
    stem = word.key.removesuffix("s")
    if stem != word.key and not stem.endswith("s") and stem in right_words:
        return True
    # The Abramoviches: what ends in a hiss takes -es.
    return word.key.endswith(_HISSES) and word.key[:-2] in right_words


def is_other_name(right: str, found: str, language: str | None) -> bool:
    """Say whether a spelling is, by the way it is made, a name as good as the right one; both are keys."""
    if is_other_gender(right, found) or is_derived(right, found):
        return True
    if language in {"zh", None} and is_pinyin(right) and is_pinyin(found):
        return True
    return language in {"ja", None} and _are_other_moras(right, found)


def is_other_gender(right: str, found: str) -> bool:
    """Say whether two surnames are those of a man and a woman of one family: Putin, Putina; Pugachev, Pugacheva."""
    shorter, longer = sorted((right, found), key=len)
    if longer == shorter + "a":
        return shorter.endswith(("n", "v"))
    return longer.endswith(("skaya", "skaia")) and shorter[: len(longer) - 3] == longer[:-3]


def is_derived(right: str, found: str) -> bool:
    """Say whether `found` is `right` with a syllable behind it that no script puts there: Shevchenkove, Peskovka.

    Scripts let the last consonant ring on (Cyrille, Ronitto) or add vowels (Jesuiteu). Nor is an adjective one
    (Transnistrian).
    """
    if right.endswith("ia") and found == f"{right}n":
        return True
    if not found.startswith(right) or len(found) < len(right) + 2:
        return False
    more = found[len(right) :]
    return more != "us" and any(char not in VOWELS and char != right[-1] for char in more)


@lru_cache(maxsize=8192)
def is_compound(letters: str) -> bool:
    """Say whether a word is two common English words in one: Grayzone, Basketmouth."""
    zipf = vocabulary().zipf
    return any(
        zipf(letters[:cut]) >= _COMMON_PART and zipf(letters[cut:]) >= _COMMON_PART
        for cut in range(_SHORTEST_PART, len(letters) - _SHORTEST_PART + 1)
    )


def _are_other_moras(right: str, found: str) -> bool:
    """Say whether two Japanese names differ in more than the ways of writing them allow: Hamagami, Hamaguchi."""
    if not (_WORD_OF_MORAS.fullmatch(right) and _WORD_OF_MORAS.fullmatch(found)):
        return False
    rights, founds = _MORA.findall(right), _MORA.findall(found)
    if len(rights) != len(founds) or len(rights) < 3:
        return False
    return sum(not _is_same_mora(one, other) for one, other in zip(rights, founds, strict=True)) > 1


def _is_same_mora(one: str, other: str) -> bool:
    if one.translate(_VOICED) == other.translate(_VOICED):
        return True
    return any(one in group and other in group for group in _SAME_MORA)


@lru_cache(maxsize=1)
def _capitals() -> frozenset[str]:
    return frozenset(country.capital for country in countries())
