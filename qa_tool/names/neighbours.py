"""Whether the words beside a name belong to it, or make it part of another."""

from __future__ import annotations

from collections.abc import Container

from qa_tool.domain.term import TermKind
from qa_tool.languages.countries import is_country
from qa_tool.names.context import PLACE_NOUNS, STARTERS, TITLES
from qa_tool.names.forms import Form
from qa_tool.names.letters import key
from qa_tool.names.particles import are_same_particle, particles_of
from qa_tool.names.run_words import Word
from qa_tool.names.score import Scorer
from qa_tool.names.spans import parts
from qa_tool.names.surroundings import is_introduction
from qa_tool.names.vocabulary import vocabulary
from qa_tool.text.verbs import BASE_OF

# Likeness (0..1) from which the word before is the first name in another spelling.
_SAME_NAME = 0.6
_SAINT = frozenset({"st", "saint"})
_PLACES_FOLLOW = frozenset({"in", "at", "from", "near", "outside", "around", "to"})


class Neighbours:
    """Tells neighbours that belong to a name from others; immutable."""

    def __init__(self, alone: Container[str], scorer: Scorer) -> None:
        """`alone`: the keys of names of one word, which may stand beside another name."""
        self._alone = alone
        self._scorer = scorer

    def is_strange(self, words: list[Word], number: int, form: Form) -> bool:
        """Say whether the word before or after makes what stands at `number` another name than `form`."""
        return self.is_strange_before(words, number, form) or self.is_strange_after(words, number, form)

    def is_strange_before(self, words: list[Word], number: int, form: Form) -> bool:
        """Say whether the word before is a first name, or part of a name, that is not the term's."""
        if number and self._is_particle_of(words[number - 1], form):
            number -= 1
        before = words[number - 1] if number else None
        if before is not None and before.key in _SAINT:
            return _SAINT.isdisjoint(form.term_words)
        if before is None or not before.text[:1].isupper() or _is_no_name(before, form.term.kind):
            return False
        if before.key in form.term_words:
            return False
        if len(before.key) == 1:
            return not self.is_initial_before(words, number, form)
        if any(self._scorer.is_like(before.key, own, _SAME_NAME) for own in form.term_words):
            return False
        return before.key not in self._alone and not _is_where(words, number - 1)

    def is_given_of_another(self, words: list[Word], number: int, count: int, form: Form) -> bool:
        """Say whether so many words are the given name of somebody else than the term's: Han Dong-hoon for Dong Jun."""
        if not number or count < 2 or form.term.kind is not TermKind.PERSON:
            return False
        before, first, last = words[number - 1], words[number], words[number + count - 1]
        is_given = first.end + 1 == last.start and last.text.islower()
        return (
            is_given
            and before.end + 1 == first.start
            and before.text[:1].isupper()
            and not _is_no_name(before, form.term.kind)
            and not any(self._scorer.is_like(before.key, own, _SAME_NAME) for own in form.term_words)
        )

    def is_initial_before(self, words: list[Word], number: int, form: Form) -> bool:
        """Say whether the word before is an initial of the term: "S. Lavrov"."""
        initial = words[number - 1].key if number else ""
        return len(initial) == 1 and any(own.startswith(initial) for own in form.term_words)

    def is_strange_after(self, words: list[Word], number: int, form: Form) -> bool:
        """Say whether the word after makes this part of another name: "Lehman Brothers"."""
        if number + 1 >= len(words):
            return False
        after = words[number + 1]
        if not after.text[:1].isupper() or after.key in PLACE_NOUNS or is_country(after.text):
            return False
        if after.key in STARTERS or _is_deed(after.key):
            return False
        return not any(self._scorer.is_like(after.key, own, _SAME_NAME) for own in form.term_words)

    def _is_particle_of(self, word: Word, form: Form) -> bool:
        keys = [key(one) for _, one in parts(particles_of(form.term, form.written))]
        return any(are_same_particle(one, word.key, self._scorer) for one in {*keys[-1:], "".join(keys)} if one)


def _is_where(words: list[Word], number: int) -> bool:
    """Say whether a word only tells where the sentence is: "In London Zaluzny spoke"."""
    return number > 0 and words[number - 1].key in _PLACES_FOLLOW and vocabulary().look_up(words[number].key).is_city


def _is_no_name(word: Word, kind: TermKind) -> bool:
    """Say whether a capitalised word is part of no name: it opens the sentence, or tells who or where somebody is."""
    letters = word.key
    if letters in STARTERS or letters in TITLES or letters in PLACE_NOUNS or letters in _PLACES_FOLLOW:
        return True
    return is_introduction(letters, kind) or is_country(word.text) or _is_deed(letters)


def _is_deed(letters: str) -> bool:
    """Say whether a word is what somebody does, and has its capital from a headline: Kremlin Rebukes Prigozin."""
    known = vocabulary().look_up(letters)
    return letters in BASE_OF and not known.is_family and not known.is_city
