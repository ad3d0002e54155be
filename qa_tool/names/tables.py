"""All forms of terms in packed tables: what is asked of them is read where it lies, and terms are made when needed."""

from __future__ import annotations

import marshal
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from types import MappingProxyType
from typing import Any, overload

from qa_tool.domain.term import CaseRule, Term, TermKind, TermStatus
from qa_tool.languages.palladius import in_palladius
from qa_tool.names.forms import (
    SHORTEST_CLOSE,
    SHORTEST_JOINED,
    Form,
    forms_of,
    is_of_one,
    is_recognised,
    joined,
    orders_of,
    surnames_of,
)
from qa_tool.names.packed import Packed, Packer
from qa_tool.names.remembering import LookUp, remembered
from qa_tool.names.sounds import pack_sounds, packed_sounds

# What a form is.
_RIGHT, _SURNAME, _RECOGNISED = 1, 2, 4
_LONGEST = 255
_AT_ONCE = 1_000
_NO_SOURCES: Mapping[str, tuple[str, ...]] = MappingProxyType({})
_KINDS = {kind.value: kind for kind in TermKind}
_STATUSES = {status.value: status for status in TermStatus}
_CASES = {case.value: case for case in CaseRule}


class FormTables:
    """The forms of terms by number, and the tables that lead to them; immutable.

    The forms of terms come first, in the order of the terms, then the surnames that stand for persons, then those that
    more than one person bears. Numbers in the tables are in order. Beside what the methods give:

    - `exact`: the forms in use, by their words with blanks between;
    - `words`: for each word of a right form, and each first word, how many words follow at most, and the right forms
      that have it;
    - `joined`: forms by all their letters, to be found where the words are joined or parted otherwise;
    - `orders`: recognised forms of several words, by all their letters in every order: form, how many words are turned;
    - `bearers`: surnames by their letters, whether they stand for somebody or not;
    - `sources`: canonical forms by the bones of what the source forms of their terms read as (see readings.bones).
    """

    def __init__(self, packed: Packed, terms: Sequence[Term] | None = None) -> None:
        """Read the directory; `terms` are those that were packed, if they are at hand."""
        self.exact, self.joined = packed.table("exact"), packed.table("joined")
        # Of each word of a text it is asked several things.
        self.words: LookUp[str, memoryview[int]] = LookUp(packed.table("words").get)
        self.orders, self.bearers = packed.table("orders"), packed.table("bearers")
        self.sources = packed.table("sources")
        self.alone, self.wholes = packed_sounds(packed, "alone"), packed_sounds(packed, "wholes")
        self.term_of = packed.numbers("term of")
        self._lengths = packed.numbers("lengths")
        self._small_starts = packed.words("small starts")
        self.terms: Sequence[Term] = _Terms(packed) if terms is None else terms
        self._flags = packed.section("flags")
        self._records = packed.records("forms")
        self.form: Callable[[int], Form] = remembered(self._made)

    def _made(self, number: int) -> Form:
        flags = self._flags[number]
        written, words, instead = self._records[number]
        right, surname = bool(flags & _RIGHT), bool(flags & _SURNAME)
        return Form(self.terms[self.term_of[number]], written, words, right, surname, instead)

    @cached_property
    def small_starts(self) -> frozenset[str]:
        """The first words of forms that are written with a small letter."""
        return frozenset(self._small_starts)

    def longest(self, gone: Iterable[int] = ()) -> int:
        """Return how many letters the longest form of several words has; `gone` are lengths that do not count."""
        without = Counter(min(length, _LONGEST) for length in gone)
        return max((length for length, count in enumerate(self._lengths) if count > without[length]), default=0)

    def is_surname(self, number: int) -> bool:
        """Say whether a form is a surname standing alone."""
        return bool(self._flags[number] & _SURNAME)

    def is_recognised(self, number: int) -> bool:
        """Say whether a form may be recognised in another spelling."""
        return bool(self._flags[number] & _RECOGNISED)


class FormPacker:
    """Collects forms and packs them."""

    def __init__(self) -> None:
        """Start with none."""
        self._forms: list[Form] = []
        self._flags = bytearray()
        self._term_of: list[int] = []
        self.exact: dict[str, list[int]] = {}
        self._words: dict[str, list[int]] = {}
        self._joined: dict[str, list[int]] = {}
        self._orders: dict[str, list[int]] = {}
        self._bearers: dict[str, list[int]] = {}
        self._sources: dict[str, list[int]] = {}
        self.alone: dict[str, None] = {}
        self._small: dict[str, None] = {}

    @property
    def wholes(self) -> Iterable[str]:
        """The letters of the recognised forms of several words, in every order."""
        return self._orders.keys()

    def add(self, form: Form, term: int) -> int:
        """Add a form with letters, of the term of this number; return its own number."""
        words = form.words
        number = self._number(form, term)
        self.exact.setdefault(" ".join(words), []).append(number)
        first = self._words.setdefault(words[0], [0])
        first[0] = max(first[0], len(words))
        if form.written[:1].islower():
            self._small[words[0]] = None
        if form.is_right:
            for word in dict.fromkeys(words):
                self._words.setdefault(word, [0]).append(number)
            if is_recognised(form):
                self._add_recognised(form, number)
                if form.written == form.term.canonical and (form.term.source_forms or in_palladius(form.written)):
                    self._add_sources(form.term, number)
        return number

    def add_surnames(self, terms: Iterable[Term]) -> None:
        """Add the surnames of terms, by their numbers; last, since what is a form in itself is nobody's surname."""
        bearers: dict[str, list[tuple[Form, int]]] = {}
        for number, term in enumerate(terms):
            for form in surnames_of(term):
                bearers.setdefault("".join(form.words), []).append((form, number))
        for letters, same in bearers.items():
            first, number = same[0]
            if is_of_one([form for form, _ in same]) and " ".join(first.words) not in self.exact:
                self._bearers[letters] = [self.add(first, number)]
        for letters, same in bearers.items():
            standing = self._bearers.setdefault(letters, [])
            standing += [self._number(*one) for one in same[len(standing) :]]

    def packed(self, terms: Iterable[Term]) -> bytes:
        """Return the tables, and the terms that the forms belong to."""
        packer = Packer()
        for name, table in (("exact", self.exact), ("words", self._words), ("joined", self._joined),
                            ("orders", self._orders), ("bearers", self._bearers),
                            ("sources", self._sources)):  # fmt: skip
            packer.add_table(name, table)
        pack_sounds(packer, "alone", (word for word in self.alone if len(word) >= SHORTEST_CLOSE))
        # Long skeletons are near each other by one class lost on either side.
        pack_sounds(packer, "wholes", self._orders, most_lost=1)
        lengths = Counter(min(len(letters), _LONGEST) for letters in self._orders)
        packer.add_numbers("lengths", (lengths[length] for length in range(_LONGEST + 1)))
        packer.add("flags", bytes(self._flags))
        packer.add_numbers("term of", self._term_of)
        packer.add_records("forms", ((form.written, form.words, form.instead) for form in self._forms))
        packer.add_words("small starts", self._small)
        packer.add_records("terms", map(_record, terms))
        return packer.packed()

    def _number(self, form: Form, term: int) -> int:
        self._forms.append(form)
        self._flags.append(_RIGHT * form.is_right | _SURNAME * form.is_surname)
        self._term_of.append(term)
        return len(self._forms) - 1

    def _add_sources(self, term: Term, number: int) -> None:
        # 5 ms to import, and many glossaries have no source forms.
        from qa_tool.names.readings import bones_of

        for bones in bones_of(term):
            self._sources.setdefault(bones, []).append(number)

    def _add_recognised(self, form: Form, number: int) -> None:
        self._flags[number] |= _RECOGNISED
        if letters := joined(form):
            self._joined.setdefault(letters, []).append(number)
        if len(form.words) == 1:
            self.alone[form.words[0]] = None
        for turn, words in orders_of(form):
            whole = "".join(words)
            if len(whole) >= SHORTEST_JOINED:
                self._orders.setdefault(whole, []).extend((number, turn))


def packed_forms(terms: Sequence[Term]) -> bytes:
    """Return the tables of all forms of `terms`, which FormTables reads."""
    packer = FormPacker()
    for number, term in enumerate(terms):
        for form in forms_of(term):
            if form.words:
                packer.add(form, number)
    packer.add_surnames(terms)
    return packer.packed(terms)


def said(terms: Sequence[Term]) -> Iterator[bytes]:
    """Yield all that `terms` say, in bytes: equal for equal terms."""
    for start in range(0, len(terms), _AT_ONCE):
        yield marshal.dumps(list(map(_record, terms[start : start + _AT_ONCE])), 2)


class _Terms(Sequence[Term]):
    """Terms that are made when they are asked for."""

    def __init__(self, packed: Packed) -> None:
        self._records = packed.records("terms")
        self._count = len(self._records)
        self._term = remembered(self._made)

    def __len__(self) -> int:
        return self._count

    def _made(self, number: int) -> Term:
        return term_of(self._records[number])

    @overload
    def __getitem__(self, number: int) -> Term: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[Term]: ...
    def __getitem__(self, number: int | slice) -> Term | Sequence[Term]:
        if isinstance(number, slice):
            return [self._term(one) for one in range(*number.indices(self._count))]
        return self._term(range(self._count)[number])


def _record(term: Term) -> tuple[object, ...]:
    sources = tuple(term.source_forms.items()) if term.source_forms else ()
    said_so = (term.kind.value, term.status.value, term.case.value)
    return (term.canonical, term.accepted, term.wrong, sources, said_so, term.note, term.glossary, term.id)


def term_of(record: tuple[Any, ...]) -> Term:
    """Return the term of a record, as `said` writes them."""
    canonical, accepted, wrong, sources, (kind, status, case), note, glossary, number = record
    return Term(
        canonical,
        accepted,
        wrong,
        MappingProxyType(dict(sources)) if sources else _NO_SOURCES,
        _KINDS[kind],
        note,
        _STATUSES[status],
        _CASES[case],
        glossary,
        number,
    )
