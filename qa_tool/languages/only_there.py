"""What a sentence of the source says and an English text does not: numbers, countries, words of which one is said."""

from __future__ import annotations

from collections.abc import Hashable
from functools import lru_cache

from qa_tool.languages.choices import LANGUAGES, may_say, said_in, sets
from qa_tool.languages.countries import countries, mentions
from qa_tool.languages.foreign_countries import foreign_countries, kin
from qa_tool.languages.pairing import Sentence, here
from qa_tool.text.patterns import later

# Papers in Hebrew convert miles and pounds, of which numbers alone say nothing.
_LANGUAGES = LANGUAGES - {"he"}
# Sets of what is left out and put otherwise as freely as it is said: this year, in 2024, so far.
_BY_THE_WAY = frozenset({"year", "month", "week", "coming", "gone", "quarter"})
_NAME = later(r"[A-Z]\w+(?: [A-Z]\w+)?")
# Smaller numbers are said in many ways.
_LEAST_NUMBER = 13


def numbers_in(anchors: frozenset[Hashable]) -> frozenset[Hashable]:
    """Return those anchors that are numbers which are said in one way only, or nearly."""
    return frozenset(each for each in anchors if not isinstance(each, str) and each >= _LEAST_NUMBER)  # type: ignore[operator]


def countries_of(english: str) -> frozenset[str]:
    """Return the codes of the countries that an English text names, or speaks of by their capitals."""
    named = {mention.country.code for mention in mentions(english) if mention.country.code}
    return frozenset(named.union(*(_by_capital().get(word, ()) for word in _NAME.findall(english))))


@lru_cache(maxsize=1)
def _by_capital() -> dict[str, frozenset[str]]:
    return {each.capital: frozenset((each.code,)) for each in countries() if each.capital and each.code}


@lru_cache(maxsize=256)
def only_there(english: str, theirs: Sentence, language: str) -> int:
    """Return how many numbers, countries and words (of choices.tsv) of a sentence of the source English does not say.

    0 for languages of which nothing is known. Remembered.
    """
    finder = foreign_countries(language)
    if finder is None or language not in _LANGUAGES:
        return 0
    ours = countries_of(english)
    names = (name for name in sets(language) if name not in _BY_THE_WAY)
    words = sum(not may_say(english, name, place) for name in names for place in said_in(theirs.text, language, name))
    named = sum(not kin(code) & ours for code in finder.find_named(theirs.text))
    return words + named + len(numbers_in(theirs.anchors) - here(english).anchors)
