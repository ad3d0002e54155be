"""All forms of glossary terms, as keys, and where each word of them stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rapidfuzz.distance import Levenshtein

from qa_tool.domain.term import CaseRule, Term, TermKind, TermStatus
from qa_tool.names.families import FAMILY_FIRST, has_given_second
from qa_tool.names.letters import key
from qa_tool.names.particles import PARTICLES
from qa_tool.names.spans import parts
from qa_tool.text.words import split_possessive

# Shorter words sound like too many others to be recognised in another spelling.
SHORTEST_CLOSE = 4
SHORTEST_JOINED = 7
_SHORTEST_PARTED = 5
_MOST_WORDS = 8
_SHORTEST_SURNAME = 3
_SHORTEST_WITH_TWO = 3
# Letters in common from which a wrong form spells a part of a name and not the whole.
_PART_ALIKE = 0.5
_PARTICLE = re.compile(rf"(?:{'|'.join(sorted(PARTICLES))})[ -]", re.IGNORECASE)


class Form(NamedTuple):
    """One way to write a term: `words` are its keys; `is_surname` marks the surname of a person standing alone.

    `instead` is what should stand for a wrong form: the canonical form, or that part of it that the wrong form spells.
    """

    term: Term
    written: str
    words: tuple[str, ...]
    is_right: bool
    is_surname: bool = False
    instead: str = ""

    @property
    def term_words(self) -> frozenset[str]:
        """The keys of all words of the term's right forms."""
        return frozenset(word for written in (self.term.canonical, *self.term.accepted) for word in words_of(written))


class Place(NamedTuple):
    """A word of a form: which form, and the how-manieth word of it (from 0)."""

    form: Form
    number: int


class Order(NamedTuple):
    """A form with its words in an order in which they may stand; `is_turned` if that is not its own."""

    form: Form
    written: str
    words: tuple[str, ...]
    is_turned: bool


def words_of(written: str) -> tuple[str, ...]:
    """Return the keys of the words of a name, without possessive endings."""
    if written.isascii() and written.isalpha():
        return (written.lower(),)
    keys = (key(split_possessive(part)[0]) for _, part in parts(written))
    return tuple(word for word in keys if word)[:_MOST_WORDS]


def is_recognised(form: Form) -> bool:
    """Say whether a right form may be recognised in another spelling."""
    if form.term.case is CaseRule.EXACT or not any(map(str.isupper, form.written)):
        return False
    # Abbreviations (NATO, LPR) are one letter apart from too many others; of Leopard 2 one half is a word.
    return len(form.words) > 1 or not (form.written.isupper() or any(map(str.isdigit, form.written)))


def joined(form: Form) -> str:
    """Return the letters by which a recognised form is found if its words are joined or parted otherwise, or ""."""
    letters = "".join(form.words)
    shortest = SHORTEST_JOINED if len(form.words) > 1 else _SHORTEST_PARTED
    return letters if len(letters) >= shortest else ""


def orders_of(form: Form) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Yield the words of a form of several in every order in which they may stand, after how many pieces are turned.

    Names of people may stand with the last word first, or with the first one last.
    """
    if len(form.words) < 2:
        return
    yield 0, form.words
    if form.term.kind is TermKind.PERSON and not form.is_surname:
        pieces = form.written.split()
        for turn in dict.fromkeys((1, len(pieces) - 1)) if len(pieces) > 1 else ():
            yield turn, _turned_words(form, pieces, turn)


def turned(form: Form, turn: int) -> Order:
    """Return a form with its first pieces, so many, at the end."""
    pieces = form.written.split()
    return Order(form, " ".join(pieces[turn:] + pieces[:turn]), _turned_words(form, pieces, turn), turn > 0)


def _turned_words(form: Form, pieces: list[str], turn: int) -> tuple[str, ...]:
    # Where every piece is a word, they need not be read again.
    if len(pieces) == len(form.words) and all(map(str.isalpha, pieces)):
        return form.words[turn:] + form.words[:turn]
    return words_of(" ".join(pieces[turn:] + pieces[:turn]))


def forms_of(term: Term) -> Iterator[Form]:
    """Yield the forms of a term, right ones first; none where it is retired."""
    if term.status is TermStatus.RETIRED:
        return
    for written in (term.canonical, *term.accepted):
        yield Form(term, written, words_of(written), is_right=True)
    for written in term.wrong:
        yield Form(term, written, words_of(written), is_right=False, instead=_instead(term, written))


def of_canonical(term: Term, right: str) -> str:
    """Return so much of the canonical form of a term as `right`, an accepted form or a part of one, stands for.

    That is `right` itself where the two are not spelled alike: Holland, the Netherlands. Only of a person a part stands
    for a part.
    """
    if term.kind is not TermKind.PERSON and right not in term.accepted:
        return right
    return _alike(term, (term.canonical,), right) or right


def _instead(term: Term, wrong: str) -> str:
    """Return the right form that a wrong one is most like, and of a person so much of the name as it has.

    "Prigozin" is the surname of "Yevgeny Prigozhin", not all of it. What is like none stands for the canonical form.
    """
    return _alike(term, (term.canonical, *term.accepted), wrong) or term.canonical


def _alike(term: Term, rights: Sequence[str], spelling: str) -> str:
    """Return the right form of a term, or of a person the words in a row of one, that is most like a spelling, or "".

    There may be more words or fewer: Suk-yeol is one, Suk Yeol two.
    """
    letters = key(spelling)
    rows = rights if term.kind is not TermKind.PERSON else [row for right in rights for row in _rows(right.split())]
    likeness = {row: Levenshtein.normalized_similarity(key(row), letters) for row in rows}
    best = max(likeness, key=lambda row: (likeness[row], len(row)))
    return best if likeness[best] >= _PART_ALIKE else ""


def _rows(pieces: Sequence[str]) -> Iterator[str]:
    for start in range(len(pieces)):
        yield from (" ".join(pieces[start:end]) for end in range(start + 1, len(pieces) + 1))


def surnames_of(term: Term) -> Iterator[Form]:
    """Yield the surnames of a person, which stand for the person if nobody else bears them."""
    if term.kind is not TermKind.PERSON or term.status is TermStatus.RETIRED:
        return
    for written in (term.canonical, *term.accepted):
        surname = _surname(written)
        for part in dict.fromkeys((surname, _core(surname), _two_surnames(written))):
            if part:
                yield Form(term, part, words_of(part), is_right=True, is_surname=True)


def is_of_one(bearers: Sequence[Form]) -> bool:
    """Say whether all these surnames are those of one person."""
    return len({form.term.canonical for form in bearers}) == 1


def _two_surnames(written: str) -> str:
    """Return the last two names of a longer full one, as Spaniards and Brazilians are called: "Lula da Silva"."""
    pieces = written.split()
    names = [number for number, piece in enumerate(pieces) if key(piece) not in PARTICLES]
    if len(names) < _SHORTEST_WITH_TWO or key(pieces[0]) in FAMILY_FIRST or pieces[names[-2]].endswith("."):
        return ""
    return " ".join(pieces[names[-2] :])


def _core(surname: str) -> str:
    """Return a surname without the particles before it: "Burhan" for "al-Burhan", "" where nothing is left."""
    while (cut := _PARTICLE.match(surname)) is not None:
        surname = surname[cut.end() :]
    return surname if len(key(surname)) >= SHORTEST_CLOSE else ""


def _surname(written: str) -> str:
    """Return the surname of a full name ("" where the name has one word): first in Chinese and Korean names."""
    pieces = written.split()
    if len(pieces) < 2:
        return ""
    if key(pieces[0]) in FAMILY_FIRST or has_given_second(pieces):
        surname = pieces[0]
    else:
        start = len(pieces) - 1
        while start > 1 and key(pieces[start - 1]) in PARTICLES:
            start -= 1
        surname = " ".join(pieces[start:])
    return surname if len(key(surname)) >= _SHORTEST_SURNAME else ""
