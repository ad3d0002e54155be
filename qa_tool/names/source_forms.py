"""How a source article writes a name that is known from its translation: Galchenko stands there as 갈첸코."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from qa_tool.names.letters import key
from qa_tool.names.romanise import romanised
from qa_tool.names.source_words import SourceWord, source_words

# Letters in common (normalised, 0..1) from which a word is what the name was read from; of several words on average,
# and for each. A name that is one word there and several here (김민수, Kim Min-su) has to agree better.
_ALIKE, _EACH, _JOINED = 0.75, 0.6, 0.85
# Shorter words read like too many others.
_SHORTEST = 3
# Longer than any article of news; what comes behind it is left out.
_LONGEST_SOURCE = 50_000
# Between the parts of one name.
_BETWEEN = re.compile(r"[ \u00a0·・‧-]?")


class _Read(NamedTuple):
    """The words of a source, and what they read as: reading, number of the word, form."""

    text: str
    tokens: tuple[SourceWord, ...]
    readings: tuple[str, ...]
    places: tuple[tuple[int, str], ...]


def source_form(name: str, source_text: str, language: str | None) -> str:
    """Return how `source_text` writes the name, in its first case and without particles; "" where nothing is near.

    Goes by what the words of the source read as, so names in kanji are not found.
    """
    words, read = _words(name), _read(source_text[:_LONGEST_SOURCE], language)
    if not words or not read.readings:
        return ""
    joined = _best("".join(words), read, _ALIKE if len(words) == 1 else _JOINED)
    if joined is not None:
        return joined[1]
    return _of_several(words, read) if len(words) > 1 else ""


def nearness(name: str, source_text: str, language: str | None) -> float:
    """Return how much (0..1) the words of a name read like words of `source_text`, on average."""
    words, read = _words(name), _read(source_text[:_LONGEST_SOURCE], language)
    if not words or not read.readings:
        return 0.0
    found = (process.extractOne(word, read.readings, scorer=Levenshtein.normalized_similarity) for word in words)
    return sum(one[1] for one in found if one is not None) / len(words)


def _words(name: str) -> list[str]:
    """Return the keys of the words of a name, without initials."""
    return [letters for word in name.split() if len(letters := key(word)) > 1]


def _of_several(words: Sequence[str], read: _Read) -> str:
    """Return the words of the source that stand for several in a row, or the one that stands for the last."""
    last = _best(words[-1], read, _ALIKE) if len(words[-1]) >= _SHORTEST else None
    if last is None:
        return ""
    number = last[0] - len(words) + 1
    if number < 0 or not all(
        _BETWEEN.fullmatch(read.text, read.tokens[n].end, read.tokens[n + 1].start) for n in range(number, last[0])
    ):
        return last[1]
    found = [_alike(word, read.tokens[number + place].forms, read) for place, word in enumerate(words)]
    if min(score for score, _ in found) < _EACH or sum(score for score, _ in found) / len(found) < _ALIKE:
        return last[1]
    forms = [form for _, form in found]
    for place, form in enumerate(forms[1:], 1):
        start = read.tokens[number + place].start
        forms[place] = read.text[read.tokens[number + place - 1].end : start] + form
    return "".join(forms)


def _best(word: str, read: _Read, least: float) -> tuple[int, str] | None:
    """Return the number of the word of the source that reads most like `word`, and its form."""
    found = process.extractOne(
        word, read.readings, scorer=Levenshtein.normalized_similarity, score_cutoff=max(least, _EACH)
    )
    return read.places[found[2]] if found is not None else None


def _alike(word: str, forms: Sequence[str], read: _Read) -> tuple[float, str]:
    wanted = frozenset(forms)
    scores = [
        (Levenshtein.normalized_similarity(word, reading), -place, form)
        for place, (reading, (_, form)) in enumerate(zip(read.readings, read.places, strict=True))
        if form in wanted
    ]
    score, _, form = max(scores, default=(0.0, 0, ""))
    return score, form


@lru_cache(maxsize=4)
def _read(source: str, language: str | None) -> _Read:
    text = unicodedata.normalize("NFC", source)
    tokens = source_words(text)
    readings: list[str] = []
    places: list[tuple[int, str]] = []
    seen: set[tuple[str, str]] = set()
    for number, token in enumerate(tokens):
        for form in token.forms:
            for reading in romanised(form, language):
                if (form, reading) not in seen and len(reading) > 1:
                    seen.add((form, reading))
                    readings.append(reading)
                    places.append((number, form))
    return _Read(text, tokens, tuple(readings), tuple(places))
