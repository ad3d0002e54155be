"""The words of a source article that may be names, as they stand there and without what is joined to them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from qa_tool.languages.cyrillic_names import nominatives

_MOST_CHARACTERS = 4
_GERESH = "['’‘\u05f3]"
_WORD = re.compile(
    r"[가-힣]+|[ァ-ヴー]+|[А-ЯЁҐЄІЇ][а-яёґєії'’-]+|[\u0620-\u064a]+"
    rf"|[\u05d0-\u05ea]+(?:{_GERESH}[\u05d0-\u05ea]+)*(?:(?<=[גזצת]){_GERESH})?|[\u4e00-\u9fff]+"
)
_PARTICLE = re.compile(
    r"(?:에게서|으로부터|에서는|에서도|이라고|이라는|에게는|으로는|에게|에서|으로|이라|이다|라고|라는|부터|까지|처럼|보다|이나|과의|와의|은|는|이|가|을|를"
    r"|의|에|와|과|도|로|만|나|씨)$"
)
# In the order in which they are joined: and, with, to, the.
_JOINED_WORD = re.compile(r"(?:ال|[وفبلك])(?=.{3})|[ושהבלמכ](?=.{3})")
_MOST_JOINED = 3


class SourceWord(NamedTuple):
    """A word of the source: from, to (code points), and the forms that it may be one of."""

    start: int
    end: int
    forms: tuple[str, ...]


@lru_cache(maxsize=256)
def source_words(text: str) -> tuple[SourceWord, ...]:
    """Return the words of a text in the script of a source language, in order; of Chinese every stretch of two to four.

    Cyrillic ones have a capital. The forms are the word itself, first, and what it is without particles, case endings
    or small words that are joined to it.
    """
    return tuple(word for match in _WORD.finditer(text) for word in _words(match))


def _words(match: re.Match[str]) -> list[SourceWord]:
    word, start, end = match.group(), match.start(), match.end()
    if "\u4e00" <= word[0] <= "\u9fff":
        return [
            SourceWord(start + first, start + last, (word[first:last],))
            for first in range(len(word))
            for last in range(first + 2, min(len(word), first + _MOST_CHARACTERS) + 1)
        ]
    if word[0] >= "가":
        bare = _PARTICLE.sub("", word)
        return [SourceWord(start, end, (word, bare) if len(bare) > 1 and bare != word else (word,))]
    if word[0] < "\u0590":
        first = (form[:1].upper() + form[1:] for form in nominatives(word))
        return [SourceWord(start, end, tuple(dict.fromkeys((word, *first))))]
    forms = [word]
    while len(forms) <= _MOST_JOINED and (joined := _JOINED_WORD.match(forms[-1])):
        forms.append(forms[-1][joined.end() :])
    return [SourceWord(start, end, tuple(forms))]
