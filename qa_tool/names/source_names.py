"""Names of a source article by what they read as: whether an English word is one of them, or nearly."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from qa_tool.languages.codes import base_of
from qa_tool.languages.cyrillic_names import is_slavic_name, nominatives
from qa_tool.languages.pinyin import is_pinyin
from qa_tool.languages.romanisation.zh import is_written_by_sound, syllables, wade_giles
from qa_tool.names.romanise import usual
from qa_tool.text.scripts import scripts

# Letters in common (normalised, 0..1) from which a word is nearly what the source says. In Chinese, by the human marks
# of three sets: words that are Pinyin in themselves; others; and given names behind a family name that is right.
_NEAR_PINYIN, _NEAR, _NEAR_GIVEN = 0.75, 0.8, 0.55
_NEAR_CYRILLIC = 0.75
# Chinese: of 71 flags in three sets of news and talks, so many were marked as errors by professionals; the bars above
# were set on the same sets. Cyrillic: there are no marked texts, so it is no more than a question. Of pairs of names
# 4 of 100 right ones are flagged and 29 of 100 other spellings of Russian places (docs/decisions/0005).
_CHINESE_RIGHT, _CYRILLIC_RIGHT = 0.65, 0.5
# Of 41 words near what only writes the sound of a name that is not Chinese 22 were marked: a guess, and its reading is
# nobody's name.
_BY_SOUND_RIGHT = 0.4
_MOST_CHARACTERS = 4
_MOST_READINGS = 24
# Longer than any article of news; what comes behind it is left out.
_LONGEST_SOURCE = 50_000
# A run of Chinese characters; names of foreigners have a point between their parts.
_HAN_RUN = re.compile(r"[\u3400-\u9fff]+")
_POINTS = frozenset("·•・‧")
_CYRILLIC_WORD = re.compile(r"[А-ЯЁҐЄІЇ][а-яёґєії'’]+")
# What Bulgarian does not tell apart in names of other Slavs: Гурев may be Guryev, Копилов Kopylov, Гриценко Hrytsenko.
_SAME_IN_BULGARIAN = (
    ("shch|sch", "sht"),
    ("kh|g", "h"),
    ("[yj]", "i"),
    ("w", "v"),
    (r"([^aeou])\1", r"\1"),
    ("ie", "e"),
)
_OPENS = re.compile(r"(?:^|[.!?…:;«“\"(\n—-])\s*$")
# Spellings at home in other languages of Latin letters: Polish, German, French; nobody read these off Cyrillic.
_AT_HOME = re.compile(r"cz|rz|sz|[wcq]$|tch|ows|ew|ij|witz|sch")


@dataclass(frozen=True, slots=True)
class Near:
    """What the source says instead: `form` as it stands there, what it reads as, how alike it is (0..1).

    `confidence` is how often the word is wrong (0..1).
    """

    form: str
    reading: str
    alike: float
    confidence: float


class SourceNames:
    """What the names of one source article read as; immutable."""

    def has(self, word: str) -> bool:
        """Say whether the key `word` is what something in the source reads as."""
        raise NotImplementedError

    def near(self, word: str, before: str) -> Near | None:
        """Return what the key `word` is nearly the reading of; `before` is the key of the capitalised word before."""
        raise NotImplementedError

    def is_by_rule(self, word: str, before: str = "") -> bool:
        """Say whether the key `word` is just what a Slavic or Chinese name of the source reads as; see near()."""
        near = self.near(word, before)
        return near is not None and near.alike == 1.0


@lru_cache(maxsize=4)
def source_names(text: str, language: str | None) -> SourceNames | None:
    """Return the names of a source that are read off its letters: Chinese, Russian, Ukrainian, Bulgarian; else None.

    Kana, Hangul, Arabic and Hebrew write foreign names so that many spellings read the same: a right name is as far
    from its reading as a wrong one (measured on pairs of names), and nothing can be said.
    """
    sample = text[:_LONGEST_SOURCE]
    code = base_of(language)
    counts = scripts(sample)
    main = counts.most_common(1)[0][0] if counts else ""
    if main == "Han" and code in {"", "zh"} and not counts["Kana"]:
        return _ChineseNames(sample)
    if main == "Cyrillic" and code in {"", "ru", "uk", "bg"}:
        return _CyrillicNames(sample, code or "ru")
    return None


class _Readings:
    """What forms read as, by length, so that few are compared."""

    def __init__(self) -> None:
        self._by_length: dict[int, dict[str, tuple[str, str]]] = {}

    def add(self, readings: Sequence[str], form: str) -> None:
        for reading in readings:
            self._by_length.setdefault(len(reading), {}).setdefault(reading, (form, readings[0]))

    def nearest(self, word: str, least: float) -> tuple[str, str, float] | None:
        """Return (form, its usual reading, how alike) for the reading most like `word`; None below `least`."""
        best: tuple[str, str, float] | None = None
        size = len(word)
        # A longer or shorter one has no more letters in common than it has letters.
        for length in sorted(self._by_length, key=lambda length: (abs(length - size), length)):
            limit = max(least, best[2] if best else 0.0)
            if min(length, size) / max(length, size) < limit:
                continue
            readings = self._by_length[length]
            found = process.extractOne(
                word, readings.keys(), scorer=Levenshtein.normalized_similarity, score_cutoff=limit
            )
            if found is not None and (best is None or found[1] > best[2]):
                best = *readings[found[0]], found[1]
        return best


class _ChineseNames(SourceNames):
    """All stretches of up to four characters, by their readings in Pinyin."""

    def __init__(self, text: str) -> None:
        self._readings: set[str] = set()
        self._near = _Readings()
        # What follows a character, by what that character reads as: given names behind a family name.
        self._behind: dict[str, _Readings] = {}
        for form, is_foreign in dict.fromkeys(_stretches(text)):
            said = _pinyin(form)
            self._readings.update(said)
            self._readings.update(_wade_giles(form))
            if is_foreign or len(form) < 2:
                continue
            self._near.add(said, form)
            if len(form) < _MOST_CHARACTERS:
                for family in _pinyin(form[0]):
                    self._behind.setdefault(family, _Readings()).add(_pinyin(form[1:]), form[1:])

    def has(self, word: str) -> bool:
        return word in self._readings

    def near(self, word: str, before: str) -> Near | None:
        least = _NEAR_PINYIN if is_pinyin(word) else _NEAR
        given = self._behind.get(before) if is_pinyin(word) else None
        found = (given and given.nearest(word, _NEAR_GIVEN)) or self._near.nearest(word, least)
        if not found:
            return None
        return Near(*found, _BY_SOUND_RIGHT if is_written_by_sound(found[0]) else _CHINESE_RIGHT)


class _CyrillicNames(SourceNames):
    """Words with a capital that no beginning of a sentence gives them."""

    def __init__(self, text: str, language: str) -> None:
        self._readings: set[str] = set()
        self._near = _Readings()
        self._is_bulgarian = language == "bg"
        inside: dict[str, None] = {}
        for found in _CYRILLIC_WORD.finditer(text):
            word = found.group()
            for first in _firsts(word, language):
                self._readings.update(usual(first, language))
            if not _OPENS.search(text, max(0, found.start() - 3), found.start()):
                inside[word] = None
        for word in inside:
            for first in _firsts(word, language):
                if is_slavic_name(first):
                    self._near.add(usual(first, language), word)
        self._folded = {_folded(reading) for reading in self._readings} if self._is_bulgarian else set()

    def has(self, word: str) -> bool:
        return word in self._readings or (self._is_bulgarian and _folded(word) in self._folded)

    def near(self, word: str, before: str) -> Near | None:
        del before
        found = None if _AT_HOME.search(word) else self._near.nearest(word, _NEAR_CYRILLIC)
        return Near(*found, _CYRILLIC_RIGHT) if found else None


def _folded(word: str) -> str:
    for said, same in _SAME_IN_BULGARIAN:
        word = re.sub(said, same, word)
    return word


def _firsts(word: str, language: str) -> tuple[str, ...]:
    """Return the first cases that a word may have; Bulgarian has no cases."""
    return (word.lower(),) if language == "bg" else nominatives(word, is_ukrainian=language == "uk")


def _stretches(text: str) -> Iterator[tuple[str, bool]]:
    """Yield every stretch of up to four characters, and whether a point beside its run shows a foreign name."""
    for found in _HAN_RUN.finditer(text):
        run = found.group()
        around = text[max(0, found.start() - 1) : found.start()], text[found.end() : found.end() + 1]
        for start in range(len(run)):
            for end in range(start + 1, min(start + _MOST_CHARACTERS, len(run)) + 1):
                near_point = (around[0] in _POINTS and start < 5) or (around[1] in _POINTS and end > len(run) - 5)
                yield run[start:end], near_point


@lru_cache(maxsize=65_536)
def _pinyin(form: str) -> tuple[str, ...]:
    """Return the readings of a stretch, put together from those of its parts."""
    if len(form) == 1:
        return syllables(form)
    return tuple(dict.fromkeys(one + last for one in _pinyin(form[:-1]) for last in syllables(form[-1])))[
        :_MOST_READINGS
    ]


@lru_cache(maxsize=65_536)
def _wade_giles(form: str) -> tuple[str, ...]:
    if len(form) == 1:
        return tuple(dict.fromkeys(map(wade_giles, syllables(form))))
    return tuple(dict.fromkeys(one + last for one in _wade_giles(form[:-1]) for last in _wade_giles(form[-1])))[
        :_MOST_READINGS
    ]
