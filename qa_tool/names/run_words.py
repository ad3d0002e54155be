"""Words of a run of capitalised words, what they say about each other, and what is read in them."""

from __future__ import annotations

from collections.abc import Container, Iterator
from dataclasses import dataclass

from qa_tool.names.context import PLACE_NOUNS, STARTERS, TITLES
from qa_tool.names.forms import SHORTEST_CLOSE, Form
from qa_tool.names.letters import VOWELS, key
from qa_tool.names.spans import parts
from qa_tool.text.words import split_possessive

_SHORTEST_CAPITALS = 5
# A capital inside is a brand's (YouTube), but for a few surnames.
_CAPITAL_INSIDE = ("Mc", "Mac", "O'", "O\u2019", "De", "Di", "La", "Le")


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the run: its place, its text without a possessive ending, and its key."""

    start: int
    text: str
    key: str

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.start + len(self.text)


@dataclass(frozen=True, slots=True)
class Reading:
    """A form of a term in a run; offsets count from the start of the run.

    `is_listed_wrong` tells a wrong form of the glossary from a close spelling. `needs_cue`: the form is also a word
    or name of its own, so what stands around the run has to speak for it; `is_weak`: nothing else does, so it has to
    do so plainly. `right` is the
    key of the one word of the form that should stand there, or "" for the whole form; `instead` is what should if not
    the form as written. `rival` is what the words may stand for as well, if what stands around them speaks for that.
    """

    start: int
    end: int
    form: Form
    score: float
    is_right: bool = False
    is_listed_wrong: bool = False
    needs_cue: bool = False
    is_weak: bool = False
    right: str = ""
    instead: str = ""
    plural: str = ""
    how: str = ""
    rival: Reading | None = None


def words_in(run: str) -> list[Word]:
    """Return the words of a run, in order; what holds no letters is left out."""
    found: list[Word] = []
    for start, raw in parts(run):
        text, _ = split_possessive(raw)
        text = text.rstrip(".'\u2019")
        letters = key(text)
        if letters:
            found.append(Word(start, text, letters))
    return found


def could_be_wrong(word: Word, right_words: Container[str]) -> bool:
    """Say whether a word can be the wrong spelling of a name at all; `right_words` are keys of the right ones."""
    letters = word.key
    if len(letters) < SHORTEST_CLOSE or letters in right_words or letters in STARTERS:
        return False
    if letters in PLACE_NOUNS or letters in TITLES or not word.text[:1].isupper():
        return False
    if word.text.isupper():
        # NHFPC is spoken letter by letter.
        return len(letters) >= _SHORTEST_CAPITALS and not VOWELS.isdisjoint(letters)
    return word.text[1:].islower() or word.text.startswith(_CAPITAL_INSIDE)


def fellows(words: list[Word], number: int) -> Iterator[int]:
    """Yield the numbers of the words near `number`, nearest first, three to each side."""
    for distance in (1, 2, 3):
        if number >= distance:
            yield number - distance
        if number + distance < len(words):
            yield number + distance


def is_telling(word: Word) -> bool:
    """Say whether a word is long enough, and capitalised, to vouch for its fellow."""
    return word.text[:1].isupper() and len(word.key) > 2 and word.key not in PLACE_NOUNS and word.key not in TITLES
