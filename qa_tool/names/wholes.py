"""Names of several words of which more than one came back changed, or that are ordered, joined or parted otherwise."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from qa_tool.domain.term import TermKind
from qa_tool.languages.pinyin import is_pinyin
from qa_tool.names.book import FormBook
from qa_tool.names.forms import SHORTEST_JOINED, Form, Order
from qa_tool.names.run_words import Word
from qa_tool.names.score import Scorer

_LEAST = 0.5
_MOST_WORDS = 5
# Of words all this common (Zipf) no name is made that is not listed; a spelling is seldom so many times as long.
_ORDINARY, _LONGER = 4.3, 1.4
# How strange (nats a letter) each changed word of a name may be; and the whole where its words are cut otherwise.
_STRANGEST_WORD, _STRANGEST_WHOLE, _STRANGEST_FAMILY = 2.2, 1.5, 4.6
# Zipf frequencies from which a changed word is one of its own, in names of people and in others.
_COMMON_IN_PEOPLE, _COMMON, _SHORTEST_WORD = 4.2, 3.0, 4


class Whole(NamedTuple):
    """A form found in a row of so many words, as it should be written there, and how likely (0..1)."""

    form: Form
    written: str
    words: int
    score: float


class WholeNames:
    """The right forms of several words, found by all their letters in a row; immutable."""

    def __init__(self, book: FormBook, scorer: Scorer) -> None:
        """Look in `book`; names of people are also found with the last word first, or the first one last."""
        self._scorer = scorer
        self._strangeness = scorer.strangeness
        self._book = book
        self._longest = _LONGER * book.longest_whole

    def read(self, words: Sequence[Word]) -> Whole | None:
        """Return the likeliest name that the first of `words` begin, or None."""
        found: Whole | None = None
        for count in range(1, min(len(words), _MOST_WORDS) + 1):
            here = self._read(words[:count])
            if here is not None and (found is None or here.score > found.score):
                found = here
        return found

    def _read(self, words: Sequence[Word]) -> Whole | None:
        whole = "".join(word.key for word in words)
        if not SHORTEST_JOINED <= len(whole) <= self._longest or not words[0].text[:1].isupper():
            return None
        # In order of cost: is all of it ordinary, is anything near, how near.
        if all(self._scorer.zipf(word.key) >= _ORDINARY for word in words) or not self._book.whole_index.has_near(
            whole
        ):
            return None
        likely = [
            (scored.key, scored.score)
            for scored in self._scorer.best(whole.capitalize(), self._book.whole_index, _LEAST)
        ]
        for letters, score in [*likely, (whole, 1.0)]:
            for order in self._book.orders.get(letters, []):
                if self._fits(words, order):
                    return Whole(order.form, order.written, len(words), score)
        return None

    def _fits(self, words: Sequence[Word], order: Order) -> bool:
        said, right = [word.key for word in words], order.words
        is_person = order.form.term.kind is TermKind.PERSON
        if any(word not in right and self._is_common(word, is_person) for word in said):
            return False
        whole, whole_right = "".join(said), "".join(right)
        if whole == whole_right:
            return True
        # In pinyin every spelling is a name as good as its neighbours.
        if is_pinyin(whole) and is_pinyin(whole_right):
            return False
        if len(said) != len(right):
            # A part of the name is not the name: "Kim Jong" is not "Kim Jong Un".
            is_part = all(word in right for word in said)
            return not (is_part or order.is_turned) and self._strangeness(whole_right, whole) <= _STRANGEST_WHOLE
        return self._fits_word_by_word(said, order, is_person)

    def _fits_word_by_word(self, said: list[str], order: Order, is_person: bool) -> bool:
        right = order.words
        if any(set(one).isdisjoint(other) for one, other in zip(right, said, strict=True)):
            return False
        strange = list(map(self._strangeness, right, said))
        # Lee, Rhee, Yi: families spell one name in ways that no rule gives; the rest has to be the same then.
        if is_person and len(right) > 2 and strange[0] <= _STRANGEST_FAMILY and not any(strange[1:]):
            return True
        return max(strange) <= (_STRANGEST_WHOLE if order.is_turned else _STRANGEST_WORD)

    def _is_common(self, word: str, is_person: bool) -> bool:
        # Many a syllable of a given name is a word or an abbreviation: "uk".
        if is_person and len(word) < _SHORTEST_WORD:
            return False
        return self._scorer.zipf(word) >= (_COMMON_IN_PEOPLE if is_person else _COMMON)
