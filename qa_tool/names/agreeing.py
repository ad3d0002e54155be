"""Names of several words of which all but one agree letter by letter."""

from __future__ import annotations

from collections.abc import Iterator

from qa_tool.domain.term import TermKind
from qa_tool.names.book import FormBook
from qa_tool.names.families import FAMILY_FIRST
from qa_tool.names.forms import SHORTEST_CLOSE, Form
from qa_tool.names.other_names import is_other_word
from qa_tool.names.run_words import Reading, Word, could_be_wrong, fellows, is_telling
from qa_tool.names.score import Scored, Scorer
from qa_tool.names.vocabulary import vocabulary

# Least score where the fellows are the rest of a person's name; where they are words of many names (City, Bank, Wang);
# where they say next to nothing (Le).
_LEAST, _LEAST_AMONG_WORDS, _LEAST_AMONG_SMALL = 0.3, 0.85, 0.95
_COMMON = 3.3
# A word that is no name or word of its own: what small fellows vouch for.
_RARE = 1.8


class AgreeingNames:
    """Reads the odd word of a name whose other words are right; keeps no state of its own."""

    def __init__(self, book: FormBook, scorer: Scorer) -> None:
        self._book = book
        self._scorer = scorer

    def read(self, words: list[Word], number: int) -> Reading | None:
        """Return the likeliest name around the word at `number`, which differs from it."""
        best: Reading | None = None
        for fellow in fellows(words, number):
            for place in self._book.places.get(words[fellow].key, []):
                for order, at in _orders(place.form, place.number):
                    first = fellow - at
                    if not 0 <= number - first < len(order) or first < 0 or first + len(order) > len(words):
                        continue
                    least = self._least(words[fellow], place.form, is_turned=order != place.form.words)
                    scored = self._agreeing(words[first : first + len(order)], order, least)
                    if scored is None or (best is not None and scored.score <= best.score):
                        continue
                    wrong = next(one for one in words[first:] if one.key == scored.found)
                    how = self._scorer.why(scored.key, wrong.key)
                    best = Reading(wrong.start, wrong.end, place.form, scored.score, right=scored.key, how=how)
        return best

    def _least(self, fellow: Word, form: Form, *, is_turned: bool) -> float:
        if not is_telling(fellow):
            return _LEAST_AMONG_SMALL
        # Rodriguez Veltze is not Delcy Rodriguez: few peoples turn their names.
        is_turned = is_turned and form.words[0] not in FAMILY_FIRST
        if form.term.kind is not TermKind.PERSON or fellow.key in FAMILY_FIRST or is_turned:
            return _LEAST_AMONG_WORDS
        return _LEAST

    def _agreeing(self, words: list[Word], order: tuple[str, ...], least: float) -> Scored | None:
        """Return the score of the one differing word of a name, or None where the others do not agree."""
        different: tuple[Word, str] | None = None
        for word, right in zip(words, order, strict=True):
            if word.key == right:
                continue
            if different is not None or len(right) < SHORTEST_CLOSE:
                return None
            if not could_be_wrong(word, self._book.right_words):
                return None
            different = (word, right)
        if different is None:
            return None
        word, right = different
        known = vocabulary().look_up(word.key)
        if known.is_city or is_other_word(word, _COMMON, self._book.right_words):
            return None
        if least == _LEAST_AMONG_SMALL and known.zipf >= _RARE:
            return None
        return self._scorer.among_fellows(word.key, right, [one.key for one in words if one is not word], least)


def _orders(form: Form, number: int) -> Iterator[tuple[tuple[str, ...], int]]:
    """Yield the words of a form in every order in which they may stand, and where its word `number` stands then."""
    yield form.words, number
    size = len(form.words)
    if form.term.kind is TermKind.PERSON and not form.is_surname:
        for turn in dict.fromkeys((1, size - 1)):
            yield form.words[turn:] + form.words[:turn], (number - turn) % size
