"""Why a word was not flagged: the gate that let it pass, in a sentence, and the names that it comes nearest to."""

from __future__ import annotations

from dataclasses import dataclass

from qa_tool.domain.said import say
from qa_tool.domain.term import Term
from qa_tool.languages.countries import is_country
from qa_tool.names.book import FormBook
from qa_tool.names.context import PLACE_NOUNS, STARTERS, TITLES
from qa_tool.names.forms import SHORTEST_CLOSE
from qa_tool.names.neighbours import Neighbours
from qa_tool.names.other_names import is_other_name, is_other_word
from qa_tool.names.run_words import Word, could_be_wrong
from qa_tool.names.score import Scored, Scorer
from qa_tool.names.single_names import COMMON, LEAST
from qa_tool.names.vocabulary import vocabulary

_MOST_SHOWN = 3
# What is less likely than this is no candidate that anybody wants to read of.
_LEAST_SHOWN = 0.001
_ONE_IN_A_MILLION = 3.0


@dataclass(frozen=True, slots=True)
class Nearest:
    """A term that a word comes near to: the form, how likely (0..1) the word stands for it, and how it could."""

    term: Term
    written: str
    score: float
    how: str


@dataclass(frozen=True, slots=True)
class Inspection:
    """The word asked about, why it is not flagged (a sentence), and the nearest terms, likeliest first."""

    word: str
    reason: str
    nearest: tuple[Nearest, ...] = ()


class Inspector:
    """Asks of a word what the finder asks, in the same order, and says where the answer was no."""

    def __init__(self, book: FormBook, scorer: Scorer, neighbours: Neighbours) -> None:
        self._book = book
        self._scorer = scorer
        self._neighbours = neighbours

    def inspect(self, words: list[Word], number: int) -> Inspection:
        """Return why the word at `number` of a run, which no term was found in, is not flagged."""
        word = words[number]
        reason = self._shape(word) or self._known(word)
        if reason:
            return Inspection(word.text, reason)
        written = word.text.title() if word.text.isupper() else word.text
        nearest = self._scorer.best(written, self._book.index, _LEAST_SHOWN)[:_MOST_SHOWN]
        return Inspection(word.text, self._judged(words, number, nearest), tuple(map(self._nearest, nearest)))

    def near(self, name: str) -> tuple[Nearest, ...]:
        """Return the terms that the words of a name come near to, likeliest first, each once."""
        best: dict[Term, Nearest] = {}
        for word in name.split():
            written = word.title() if word.isupper() else word
            for scored in self._scorer.best(written, self._book.index, _LEAST_SHOWN)[:_MOST_SHOWN]:
                found = self._nearest(scored)
                if found.term not in best or best[found.term].score < found.score:
                    best[found.term] = found
        return tuple(sorted(best.values(), key=lambda one: -one.score))

    def _shape(self, word: Word) -> str:
        """Say why a word is not compared with names at all, or nothing."""
        if not word.text[:1].isupper():
            return say("It is written in small letters; only words with a capital are compared with names.")
        if word.key in self._book.right_words:
            return say("It is a word of a right form in your glossary.")
        if len(word.key) < SHORTEST_CLOSE:
            return say(
                "Words of fewer than {number} letters sound like too many names. List it as a wrong form.",
                number=SHORTEST_CLOSE,
            )
        if word.key in STARTERS or word.key in TITLES or word.key in PLACE_NOUNS:
            return say("It is a title, a word for a place, or a word that opens sentences.")
        if not could_be_wrong(word, self._book.right_words):
            return say("Its capitals are those of an abbreviation or a brand.")
        return ""

    def _known(self, word: Word) -> str:
        """Say that a word is one of its own, or nothing."""
        if is_country(word.text) or is_country(word.text.title()):
            return say("It is a country or a people.")
        if not is_other_word(word, COMMON, self._book.right_words):
            return ""
        zipf = vocabulary().zipf(word.key)
        if zipf < COMMON:
            return say("It is a capital city, or the plural of a right name.")
        often = 10 ** (zipf - _ONE_IN_A_MILLION)
        return say("It is a word or name that English knows well: {often:,.0f} in a million words.", often=often)

    def _judged(self, words: list[Word], number: int, nearest: tuple[Scored, ...]) -> str:
        """Say why the nearest names were not near enough."""
        if not nearest:
            return say("No name of your glossary sounds near it.")
        word, first = words[number], nearest[0]
        form = self._book.alone[first.key]
        if is_other_name(first.key, word.key, self._scorer.language):
            return say("It is a name of its own beside “{form}”, by the way both are made.", form=form.written)
        if vocabulary().look_up(word.key).is_city:
            return say("It is a city.")
        if self._neighbours.is_strange(words, number, form):
            return say("The words beside it make it part of another name than “{form}”.", form=form.written)
        if first.score < LEAST:
            return say(
                "“{form}” is the nearest, but not near enough: {score}%, where {least:.0%} is needed.",
                form=form.written,
                score=int(100 * first.score),
                least=LEAST,
            )
        return say("It could stand for “{form}”, but what stands around it does not speak for that.", form=form.written)

    def _nearest(self, scored: Scored) -> Nearest:
        form = self._book.alone[scored.key]
        return Nearest(form.term, form.written, scored.score, self._scorer.why(scored.key, scored.found))
