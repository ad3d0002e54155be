"""Names of several words of which more than one came back changed, or that are ordered, joined or parted otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qa_tool.domain.term import TermKind
from qa_tool.languages.countries import is_country
from qa_tool.languages.pinyin import is_pinyin
from qa_tool.names.book import FormBook
from qa_tool.names.context import STARTERS
from qa_tool.names.families import FAMILY_FIRST
from qa_tool.names.forms import SHORTEST_JOINED, Form, Order, words_of
from qa_tool.names.letters import is_abbreviation, is_initials, key
from qa_tool.names.particles import are_same_particle, article_of, is_particle
from qa_tool.names.respelling import respelled
from qa_tool.names.run_words import Reading, Word
from qa_tool.names.score import Scorer
from qa_tool.names.source_readings import SCORE, SourceReadings, told

_LEAST = 0.5
_MOST_WORDS, _MORE_WORDS = 5, 0.3
# Of words all this common (Zipf) no name is made that is not listed; a spelling is seldom so many times as long.
_ORDINARY, _LONGER = 4.3, 1.4
# How strange (nats a letter) a changed word of a name may be, and each of several; and the whole where its words are
# cut otherwise.
_STRANGEST_WORD, _STRANGEST_OF_SOME, _STRANGEST_WHOLE, _STRANGEST_FAMILY = 2.2, 2.1, 1.5, 4.6
_STRANGEST_AMONG_OTHERS, _STRANGEST_TOGETHER = 3.2, 1.5
# And a word that many are called by, which is as good as unchanged: Sergey, Sergei.
_STRANGEST_FELLOW = 0.5
# Zipf frequencies from which a changed word is one of its own, in names of people and in others; of two changed words
# this common each is the name of somebody else.
_COMMON_IN_PEOPLE, _COMMON, _COMMON_BOTH, _SHORTEST_WORD = 4.2, 3.0, 2.5, 4
# A name of two words that a source form reads as has one no more common than this.
_RARE = 2.5
# Where two words were run together: "KryvyiRih".
_SEAM = re.compile(r"(?<=[a-z\u00df-\u00ff])(?=[A-Z])")
_GIVEN = re.compile(r"[^\W\d_]+-[^\W\d_]+")


class Whole(NamedTuple):
    """A form found in a row of so many words, as it should be written there, and how likely (0..1).

    `source` is the source form that they read as, if that is how it was found.
    """

    form: Form
    written: str
    words: int
    score: float
    source: str = ""


class WholeNames:
    """The right forms of several words, found by all their letters in a row; immutable."""

    def __init__(self, book: FormBook, scorer: Scorer) -> None:
        """Look in `book`; names of people are also found with the last word first, or the first one last."""
        self._scorer = scorer
        self._book = book
        self._longest = _LONGER * book.longest_whole
        self._source_readings = SourceReadings(book, scorer.language)

    def reading(self, run: str, words: Sequence[Word]) -> tuple[Reading, int] | None:
        """Return the likeliest name that the first of `words` begin, and of how many words, or None."""
        found = self.read(words)
        if found is None or self._begins_behind(words, found):
            return None
        mine = words[: found.words]
        if any(is_country(word.text) for word in mine):
            return None
        if found.source:
            how = told(found.source)
        else:
            how = self._scorer.why("".join(words_of(found.written)), "".join(word.key for word in mine))
        start, end = mine[0].start, mine[-1].end
        said, right = run[start:end].split(" "), found.written.split(" ")
        # What both begin or end with is right already.
        while len(said) > 1 and len(right) > 1 and _is_same(said[0], right[0]):
            start += len(said.pop(0)) + 1
            right.pop(0)
        while len(said) > 1 and len(right) > 1 and _is_same(said[-1], right[-1]):
            end -= len(said.pop()) + 1
            right.pop()
        return Reading(start, end, found.form, found.score, instead=" ".join(right), how=how), found.words

    def read(self, words: Sequence[Word]) -> Whole | None:
        """Return the likeliest name that the first of `words` begin, or None."""
        found: Whole | None = None
        if not words[0].text[:1].isupper():
            return None
        whole = back = ""
        is_ordinary = True
        is_headline = all(word.text.isupper() for word in words)
        for count, word in enumerate(words[:_MOST_WORDS], 1):
            if self._is_in_no_name(word) or (not is_headline and self._is_abbreviated(word)):
                break
            whole += word.key
            back += respelled(word.key, self._scorer.language)
            is_ordinary = is_ordinary and self._scorer.zipf(word.key) >= _ORDINARY
            if len(whole) > self._longest:
                break
            if is_ordinary or len(whole) < SHORTEST_JOINED:
                continue
            here = self._read(words[:count], whole, back)
            if here is not None and (found is None or _is_rather_meant(here, found)):
                found = here
        return found

    def _read(self, words: Sequence[Word], whole: str, back: str) -> Whole | None:
        """Return the likeliest name for all of some words; `back` is `whole` with what was respelled put back."""
        likely = [
            (scored.key, scored.score)
            for one in dict.fromkeys((whole, back))
            if self._book.whole_index.has_near(one)
            for scored in self._scorer.best(one.capitalize(), self._book.whole_index, _LEAST)
        ]
        # Jong for Jeong is no change, whatever language a Korean name went through.
        for letters, score in [(whole, 1.0), (_without_marks(whole), 1.0), *likely]:
            for order in self._book.orders.get(letters, []):
                if self._fits(words, order):
                    return Whole(order.form, order.written, len(words), score)
        return self._read_so(words, whole)

    def _read_so(self, words: Sequence[Word], whole: str) -> Whole | None:
        """Return the name of several words of which a source form reads so: Si Tszinpin."""
        if len(words) < 2 or (len(words) == 2 and min(self._scorer.zipf(word.key) for word in words) >= _RARE):
            return None
        found = self._source_readings.whole(whole)
        return None if found is None else Whole(found[0], found[0].written, len(words), SCORE, found[1])

    def _begins_behind(self, words: Sequence[Word], found: Whole) -> bool:
        """Say whether the first word only opens the sentence, and the name follows: The Jevgeni Prigozin."""
        first = words[0].key
        if first not in STARTERS or first in found.form.words or len(words) < 2:
            return False
        rest = self.read(words[1:])
        return rest is not None and rest.form == found.form

    def _is_in_no_name(self, word: Word) -> bool:
        """Say whether a word is so common that no name has it which does not have it when rightly spelled."""
        if word.key in self._book.right_words or is_particle(word.key):
            return False
        return self._is_common(word.key, is_person=True) and self._is_common(word.key, is_person=False)

    def _is_abbreviated(self, word: Word) -> bool:
        return is_abbreviation(word.text) and word.key not in self._book.right_words

    def _fits(self, words: Sequence[Word], order: Order) -> bool:
        said, right = [word.key for word in words], order.words
        is_person = order.form.term.kind is TermKind.PERSON
        others = (word for word in said if word not in right and not is_particle(word))
        whole, whole_right = "".join(said), "".join(right)
        # In pinyin every spelling is a name as good as its neighbours.
        is_own = whole != whole_right and ((is_pinyin(whole) and is_pinyin(whole_right)) or self._is_a_word(said))
        # "The ACLU of", "Irby in": a small word at an end is the sentence's.
        is_own = is_own or any(_is_small(words[end]) and said[end] not in right for end in (0, -1))
        if is_own or any(self._is_common(word, is_person=is_person) for word in others):
            return False
        if whole == whole_right:
            return True
        if _differ_in_initials(words, right) or self._is_told_by_common_fellow(said, right):
            return False
        if any(self._fits_word_by_word(one, other, order) for one, other in _aligned(words, right)):
            return True
        # A part of the name is not the name: "Kim Jong" is not "Kim Jong Un".
        if len(said) == len(right) or order.is_turned or all(word in right for word in said):
            return False
        return self._scorer.is_near(whole_right, whole, _STRANGEST_WHOLE)

    def _is_a_word(self, said: Sequence[str]) -> bool:
        """Say whether one word stands there that many know: Nordstrom is not Nord Stream."""
        return len(said) == 1 and self._scorer.zipf(said[0]) >= _COMMON_BOTH

    def _is_told_by_common_fellow(self, said: Sequence[str], right: Sequence[str]) -> bool:
        """Say whether two names are alike only because one of their two words is: Mark Hewlett, Mark Rutte."""
        if len(said) != 2 or len(right) != 2:
            return False
        pairs = list(zip(said, right, strict=True))
        changed = [pair for pair in pairs if not self._is_as_common(*pair)]
        fellows = [pair[0] for pair in pairs if pair not in changed and pair[0] not in STARTERS]
        return len(fellows) == 1 and self._scorer.among_fellows(*changed[0], fellows, _LEAST) is None

    def _is_as_common(self, said: str, right: str) -> bool:
        if said == right:
            return True
        return self._scorer.zipf(said) >= _COMMON and self._scorer.is_near(right, said, _STRANGEST_FELLOW)

    def _fits_word_by_word(self, said: Sequence[str], right: Sequence[str], order: Order) -> bool:
        is_person = order.form.term.kind is TermKind.PERSON
        pairs = [
            (one, other)
            for one, other in zip(right, said, strict=True)
            if not (is_particle(one) and are_same_particle(one, other, self._scorer))
        ]
        if any(set(one).isdisjoint(other) for one, other in pairs):
            return False
        changed = [other for one, other in pairs if one != other]
        if len(changed) > 1 and all(
            len(word) >= _SHORTEST_WORD and self._scorer.zipf(word) >= _COMMON_BOTH for word in changed
        ):
            return False
        strange = [self._strangeness(one, other, order) for one, other in pairs]
        # Lee, Rhee, Yi: families spell one name in ways that no rule gives; the rest has to be the same then.
        if is_person and len(pairs) > 2 and strange[0] <= _STRANGEST_FAMILY and not any(strange[1:]):
            return True
        most = max(strange, default=0.0)
        strangest = _STRANGEST_OF_SOME if len(changed) > 1 else _STRANGEST_WORD
        if most <= (_STRANGEST_WHOLE if order.is_turned else strangest):
            return True
        # What is strange in one word the others can make up for, if not half a people is called so; nor where it is
        # turned by others than those peoples: Rodriguez Veltze is not Delcy Rodriguez.
        if right[0] in FAMILY_FIRST or (order.is_turned and order.form.words[0] not in FAMILY_FIRST):
            return False
        letters = sum(map(len, right))
        total = sum(one * len(other) for one, (other, _) in zip(strange, pairs, strict=True))
        return most <= _STRANGEST_AMONG_OTHERS and total / letters <= _STRANGEST_TOGETHER

    def _strangeness(self, right: str, found: str, order: Order) -> float:
        back = respelled(found, self._scorer.language)
        strange = min(self._scorer.strangeness(right, one) for one in {found, back})
        if strange > _STRANGEST_WHOLE and _is_korean(order.form):
            # Koreans are romanised in their own ways, whatever language the news went through; in that of McCune and
            # Reischauer without its marks, for one.
            if _without_marks(right) == _without_marks(found):
                return 0.0
            strange = min(strange, _korean().strangeness(right, found))
        return strange

    def _is_common(self, word: str, *, is_person: bool) -> bool:
        # Many a syllable of a given name is a word or an abbreviation: "uk".
        if is_person and len(word) < _SHORTEST_WORD:
            return False
        return self._scorer.zipf(word) >= (_COMMON_IN_PEOPLE if is_person else _COMMON)


def _is_small(word: Word) -> bool:
    return word.key in STARTERS or word.text in {"of", "and", "in", "at", "on", "for", "to"}


def _is_rather_meant(longer: Whole, found: Whole) -> bool:
    """Say whether a name of more words is meant, which explains more; not what stands behind it: Prigozin-led."""
    is_whole = longer.form == found.form and found.words == len(found.form.words)
    return longer.score > found.score if is_whole else longer.score + _MORE_WORDS > found.score


def _is_same(said: str, right: str) -> bool:
    """Say whether two words differ in case and accents at most."""
    return key(said) == key(right) and said.count("-") == right.count("-")


def _aligned(words: Sequence[Word], right: tuple[str, ...]) -> Iterator[tuple[list[str], list[str]]]:
    """Yield the keys of words and of a form side by side, in every way that they come to the same number."""
    said = [word.key for word in words]
    if len(said) == len(right):
        yield said, list(right)
        return
    parted = [key(piece) for word in words for piece in _SEAM.split(word.text)]
    if len(parted) == len(right):
        yield parted, list(right)
    joined = _with_particles_joined(right)
    if len(joined) == len(said):
        yield said, joined
    bare = [word for word in right if article_of(word) != word]
    if len(bare) == len(said) and len(bare) < len(right):
        # Where the right name has an article of its own (Deir ez-Zor), the other has it joined (Alzour).
        behind = {right[place + 1] for place in range(len(right) - 1) if article_of(right[place]) == right[place]}
        yield (
            [
                one.removeprefix(article_of(one)) if other in behind else one
                for one, other in zip(said, bare, strict=True)
            ],
            bare,
        )


def _with_particles_joined(right: Sequence[str]) -> list[str]:
    """Return the words of a name with particles that follow each other as one: ursula, vonder, leyen."""
    joined: list[str] = []
    was_particle = False
    for word in right:
        particle = is_particle(word)
        if particle and was_particle:
            joined[-1] += word
        else:
            joined.append(word)
        was_particle = particle
    return joined


def _differ_in_initials(words: Sequence[Word], right: tuple[str, ...]) -> bool:
    """Say whether two names are the same but for initials: Donald J. Trump, George H.W. Bush."""
    said = [word.key for word in words if not is_initials(word.text)]
    return len(said) < len(words) and said == [word for word in right if len(word) > 1]


def _is_korean(form: Form) -> bool:
    """Say whether a person is called as Koreans are: by a family of the commonest and a given name with a hyphen."""
    term = form.term
    return term.kind is TermKind.PERSON and any(map(_is_made_so, (form.written, term.canonical, *term.accepted)))


def _is_made_so(name: str) -> bool:
    pieces = name.split()
    if len(pieces) != 2:
        return False
    family, given = pieces if _GIVEN.fullmatch(pieces[1]) else pieces[::-1]
    return _GIVEN.fullmatch(given) is not None and key(family) in FAMILY_FIRST


def _without_marks(letters: str) -> str:
    return letters.replace("eo", "o").replace("eu", "u")


def _korean() -> Scorer:
    return Scorer("ko")
