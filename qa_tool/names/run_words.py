"""Words of a run of capitalised words, and what they say about each other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from qa_tool.names.context import PLACE_NOUNS, TITLES
from qa_tool.names.letters import key
from qa_tool.names.spans import parts
from qa_tool.text.words import split_possessive


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


def fellows(words: list[Word], number: int) -> Iterator[int]:
    """Yield the numbers of the words near `number`, nearest first, three to each side."""
    for distance in (1, 2, 3):
        if number >= distance:
            yield number - distance
        if number + distance < len(words):
            yield number + distance


def is_other_gender(right: str, found: str) -> bool:
    """Say whether two surnames are those of a man and a woman of one family: Putin, Putina; Pugachev, Pugacheva."""
    shorter, longer = sorted((right, found), key=len)
    if longer == shorter + "a":
        return shorter.endswith(("n", "v"))
    return longer.endswith(("skaya", "skaia")) and shorter[: len(longer) - 3] == longer[:-3]


def is_telling(word: Word) -> bool:
    """Say whether a word is long enough, and capitalised, to vouch for its fellow."""
    return word.text[:1].isupper() and len(word.key) > 2 and word.key not in PLACE_NOUNS and word.key not in TITLES
