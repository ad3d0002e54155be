"""Full names that sound like those of well-known people but are made of the names of others: Anthony Blinken."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from qa_tool.domain.span import Span
from qa_tool.domain.term import Term, TermKind
from qa_tool.languages.pinyin import is_pinyin
from qa_tool.names.families import FAMILY_FIRST, has_given_second
from qa_tool.names.letters import heard, is_initials, key, skeleton, sounds
from qa_tool.names.remembering import remembered
from qa_tool.names.score import Scorer
from qa_tool.names.spans import names_in
from qa_tool.names.vocabulary import look_up

# A surname that is commoner in English (Zipf) is that of many; one that is so rare is that of few, and hardly of two
# where no list of families has it.
_COMMON, _RARE = 3.0, 2.0
_SHORTEST, _MOST_WORDS = 4, 3
# Likeness (0..1) from which one name came back as the other.
_LIKE = 0.8
# English writes names from other alphabets in several ways, each as good as the others: those of Slavs and their
# neighbours (told by the endings of surnames) and of Arabs (told by the commonest first names).
_SLAVIC = re.compile(r".+(?:[eoy]va?|[iy]na?|sk(?:y|yi|iy|ii|i|aya|a)|enko|[aeiou]k|[iy]ch|dze|shvili|yan|ian)")
_CYRILLIC_END = re.compile(r"(?:ii|iy|yi|yy|ij|i)$")
_ARABIC = frozenset(
    skeleton(sounds(name))
    for name in """abdel abdullah ahmed amir faisal fatima hamid hassan hussein ibrahim ismail jamal karim khaled
    mahmoud mohammed mustafa nasser omar osama rashid said salman tariq walid yahya yousef""".split()  # noqa: SIM905
)


class OtherName(NamedTuple):
    """A name that is not that of the well-known person: what of it differs, who is meant, and what to write there."""

    span: Span
    term: Term
    right: str


class _Person(NamedTuple):
    first: str
    surname: str
    term: Term


class FullNames:
    """The first names and surnames of well-known people, by their sounds; immutable."""

    def __init__(self, terms: Iterable[Term], is_known: Callable[[str], bool]) -> None:
        """Take those people among `terms` whose names English spells in one way only; `is_known` knows right names."""
        self._is_known = is_known
        self._people: dict[tuple[str, str], list[_Person]] = {}
        last_sounds = set()
        for term in terms:
            if term.kind is TermKind.PERSON:
                for form in (term.canonical, *term.accepted):
                    first, _, surname = form.partition(" ")
                    if _is_of_one_spelling(first, surname):
                        last = surname.rpartition(" ")[2]
                        ending = heard(key(last))[1]
                        sound = ending if last == surname else heard(key(surname))[1]
                        person = _Person(first, surname, term)
                        self._people.setdefault((heard(key(first))[1], sound), []).append(person)
                        last_sounds.add(ending)
        self._last_sounds = frozenset(last_sounds)

    def __contains__(self, word: str) -> bool:
        """Say whether a word sounds like the last one of the surname of one of them."""
        return _sounds(word) in self._last_sounds

    def others(self, text: str, scorer: Scorer) -> Iterator[OtherName]:
        """Yield the names in `text` that sound like those of one of them and are not."""
        for name in names_in(text):
            words = name.text.split(" ")
            for last in range(1, len(words)):
                if words[last] in self:
                    yield from self._ending(words, last, name.span.start, scorer)

    def _ending(self, words: Sequence[str], last: int, start: int, scorer: Scorer) -> Iterator[OtherName]:
        for number in range(last - 1, max(-1, last - 1 - _MOST_WORDS), -1):
            first, surname = words[number], " ".join(words[number + 1 : last + 1])
            people = self._people.get((_sounds(first), _sounds(surname)))
            if people is None or self._is_known(f"{first} {surname}"):
                continue
            others = (one for one in people if _bare(one.surname) != _bare(surname) or key(one.first) != key(first))
            person = next((one for one in others if _is_meant(one, key(first), key(surname), scorer)), None)
            if person is not None:
                at = start + sum(len(word) + 1 for word in words[:number])
                yield _differing(person, first, surname, at)
                return


def _differing(person: _Person, first: str, surname: str, start: int) -> OtherName:
    middle, end = start + len(first) + 1, start + len(first) + 1 + len(surname)
    if key(person.surname) == key(surname):
        return OtherName(Span(start, middle - 1), person.term, person.first)
    if key(person.first) == key(first):
        return OtherName(Span(middle, end), person.term, person.surname)
    return OtherName(Span(start, end), person.term, f"{person.first} {person.surname}")


@remembered
def _sounds(name: str) -> str:
    return skeleton(sounds(key(name)))


def _is_of_one_spelling(first: str, surname: str) -> bool:
    if min(len(first), len(surname)) < _SHORTEST or _SLAVIC.fullmatch(surname) or has_given_second([first, surname]):
        return False
    letters = key(first)
    if letters in FAMILY_FIRST or (is_pinyin(letters) and is_pinyin(key(surname))):
        return False
    return skeleton(sounds(letters)) not in _ARABIC


def _is_meant(person: _Person, first: str, surname: str, scorer: Scorer) -> bool:
    """Say whether a first name and a surname are those of a person in other letters."""
    right_first, right_surname = key(person.first), key(person.surname)
    known = look_up(surname)
    # "Donald Task": a word that nobody is called by stands for a surname only behind the very first name.
    is_word = not known.is_family and not known.is_city and first == right_first
    if known.zipf >= _COMMON and not is_word:
        return False
    if surname == right_surname and known.is_family and known.zipf >= _RARE:
        return False
    if (_ended_alike(first), _ended_alike(surname)) == (_ended_alike(right_first), _ended_alike(right_surname)):
        # Yurii, Yuriy.
        return False
    return _is_like(first, right_first, scorer) and _is_like(surname, right_surname, scorer)


def _bare(surname: str) -> str:
    """Return the key of a surname without the initials before it, in which a father and a son differ."""
    return key("".join(word for word in surname.split() if not is_initials(word)))


def _ended_alike(letters: str) -> str:
    return _CYRILLIC_END.sub("y", letters)


def _is_like(written: str, right: str, scorer: Scorer) -> bool:
    """Say whether a name is another one in other letters, and neither short for it nor made of it."""
    if written == right:
        return True
    if written.startswith(right) or right.startswith(written):
        return False
    return scorer.likeness(right, written) >= _LIKE
