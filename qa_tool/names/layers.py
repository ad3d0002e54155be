"""What a book of forms lies in: the tables of the start, and over them the few terms that have changed since."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import takewhile
from operator import is_, lt
from typing import NamedTuple

from qa_tool.domain.term import Term
from qa_tool.names.forms import (
    SHORTEST_CLOSE,
    SHORTEST_JOINED,
    Form,
    forms_of,
    is_of_one,
    orders_of,
    surnames_of,
)
from qa_tool.names.index import Heard
from qa_tool.names.packed import Packed, Table
from qa_tool.names.sounds import heard_names
from qa_tool.names.tables import FormPacker, FormTables

# With more changes everything is indexed anew.
_MOST_CHANGES, _FEW_CHANGES = 2_000, 200
# Where a term stands: the number of a term of the start, and for a new one how many new ones behind that.
_Place = tuple[int, int]


class Part(NamedTuple):
    """Tables of some terms, the forms in them that do not count any more, and where the terms stand among all."""

    tables: FormTables
    gone: frozenset[int] = frozenset()
    places: Sequence[_Place] | None = None

    def forms(self, words: str) -> Sequence[int]:
        """Return the forms with these words, with blanks between."""
        return self._counting(self.tables.exact.get(words) or ())

    def joined(self, letters: str) -> Sequence[int]:
        """Return the forms that all these letters are of."""
        return self._counting(self.tables.joined.get(letters) or ())

    def sources(self, bones: str) -> Sequence[int]:
        """Return the canonical forms of terms that a source form of reads so (see readings.bones)."""
        return self._counting(self.tables.sources.get(bones) or ())

    def rights(self, word: str) -> Sequence[int]:
        """Return the right forms that a word stands in."""
        return self._counting((self.tables.words.get(word) or ())[1:])

    def orders(self, letters: str) -> Iterator[tuple[int, int]]:
        """Yield the forms that these letters are of in some order of words, and how many words are turned."""
        numbers = self.tables.orders.get(letters) or ()
        for form, turn in zip(numbers[::2], numbers[1::2], strict=True):
            if form not in self.gone:
                yield form, turn

    def longest(self, word: str) -> int:
        """Return of how many words the longest form is that begins with a word."""
        found = self.tables.words.get(word)
        return found[0] if found is not None else 0

    def _surname(self, number: int) -> int:
        """Return the how-manieth surname of its term a form is."""
        form = self.tables.form(number)
        return [other.written for other in surnames_of(form.term)].index(form.written)

    def _counting(self, numbers: Sequence[int]) -> Sequence[int]:
        return [number for number in numbers if number not in self.gone] if self.gone else numbers

    def rank(self, number: int) -> tuple[bool, _Place, int]:
        """Return what forms are ordered by: as if all terms had been indexed at once, with the surnames last."""
        term, is_surname = self.tables.term_of[number], self.tables.is_surname(number)
        place = (term, 0) if self.places is None else self.places[term]
        return is_surname, place, self._surname(number) if is_surname else number


class Layers(NamedTuple):
    """The parts of a book; what words and what letters of several words sound like, and how many the longest has."""

    parts: tuple[Part, ...]
    alone: tuple[Heard, ...]
    wholes: tuple[Heard, ...]
    longest: int


class Base:
    """The tables of the start."""

    def __init__(self, packed: Packed, terms: Sequence[Term] | None = None) -> None:
        """Read the directory; `terms` are those that were packed, if they are at hand."""
        self._tables = tables = FormTables(packed, terms)
        self.layers = Layers((Part(tables),), (Heard(tables.alone),), (Heard(tables.wholes),), tables.longest())

    @property
    def terms(self) -> Sequence[Term]:
        """The terms of the start."""
        return self._tables.terms

    def changed_to(self, terms: Sequence[Term]) -> Layers | None:
        """Return the layers for other terms, nearly all of which have to be the very objects of the start, in order.

        None where too much is different.
        """
        before = self.terms
        head = _alike(before, terms)
        tail = min(_alike(reversed(before), reversed(terms)), min(len(before), len(terms)) - head)
        old, new = range(head, len(before) - tail), range(head, len(terms) - tail)
        # One change is a short stretch; of several far apart only those terms are new that were nowhere.
        known = self._numbers if max(len(old), len(new)) > _FEW_CHANGES else {}
        found = [known.get(id(terms[place])) for place in new]
        numbers = [number if number in old else None for number in found]
        staying = [number for number in numbers if number is not None]
        if max(len(old), len(new)) - len(staying) > _MOST_CHANGES or not all(map(lt, staying, staying[1:])):
            return None
        places: list[_Place] = []
        after, more = head - 1, 0
        for number in numbers:
            after, more = (after, more + 1) if number is None else (number, 0)
            places.append((after, more))
        added = [(place, terms[one]) for place, one in zip(places, new, strict=True) if place[1]]
        return _Change(self._tables, set(old).difference(staying), added).layers()

    @cached_property
    def _numbers(self) -> dict[int, int]:
        return {id(term): number for number, term in enumerate(self.terms)}


def _alike(some: Iterable[Term], others: Iterable[Term]) -> int:
    """Return how many terms are the same objects, from the first on."""
    return sum(takewhile(bool, map(is_, some, others)))


class _Change:
    """Works out the layers where some terms of the start are gone and others new."""

    def __init__(self, base: FormTables, gone: set[int], new: Iterable[tuple[_Place, Term]]) -> None:
        self._base = base
        self._gone_terms = gone
        self._gone_forms = self._forms_of_gone_terms()
        self._terms: list[Term] = []
        self._places: list[_Place] = []
        self._packer = FormPacker()
        self._bearers: dict[str, list[tuple[_Place, Form]]] = {}
        for place, term in new:
            number = self._number(place, term)
            for form in forms_of(term):
                if form.words:
                    self._packer.add(form, number)
            for form in surnames_of(term):
                self._bearers.setdefault("".join(form.words), []).append((place, form))

    def layers(self) -> Layers:
        """Return the layers with the change in them."""
        touched = [*self._terms, *(self._base.terms[number] for number in self._gone_terms)]
        new_forms = set(self._packer.exact)
        # What was a form in itself may become a surname, and the other way round.
        for letters in {"".join(form.words) for term in touched for form in (*forms_of(term), *surnames_of(term))}:
            self._settle_surname(letters, new_forms)
        base = self._base
        forms = [base.form(number) for number in self._gone_forms if base.is_recognised(number)]
        alone = self._differences(
            {form.words[0] for form in forms if len(form.words) == 1},
            self._packer.alone,
            (SHORTEST_CLOSE, base.exact, 1),
        )
        wholes = self._differences(
            {"".join(words) for form in forms for _, words in orders_of(form)},
            self._packer.wholes,
            (SHORTEST_JOINED, base.orders, 2),
        )
        tables = FormTables(Packed(memoryview(self._packer.packed(self._terms))), self._terms)
        return Layers(
            (Part(base, frozenset(self._gone_forms)), Part(tables, places=self._places)),
            (Heard(base.alone, alone[0]), Heard(heard_names(alone[1]))),
            (Heard(base.wholes, wholes[0]), Heard(heard_names(wholes[1], most_lost=1))),
            max(base.longest(map(len, wholes[0])), tables.longest()),
        )

    def _differences(
        self, gone: Iterable[str], new: Iterable[str], kind: tuple[int, Table, int]
    ) -> tuple[frozenset[str], frozenset[str]]:
        """Return what of the letters that are gone, or new, the base has no recognised form for that still counts.

        `kind`: how many letters there are at least; the table, and every how many-th of its numbers is a form.
        """
        shortest, table, step = kind
        base, gone_forms = self._base, self._gone_forms

        def is_missing(letters: str) -> bool:
            numbers = (table.get(letters) or ())[::step]
            return not any(base.is_recognised(one) and one not in gone_forms for one in numbers)

        missing = [{one for one in words if len(one) >= shortest and is_missing(one)} for words in (gone, new)]
        return frozenset(missing[0]), frozenset(missing[1])

    def _settle_surname(self, letters: str, new_forms: set[str]) -> None:
        """Decide anew whether a surname stands for somebody."""
        base = self._base
        numbers = list(base.bearers.get(letters) or ())
        bearers: list[tuple[_Place, Form, int | None]] = [
            ((base.term_of[one], 0), base.form(one), one)
            for one in numbers
            if base.term_of[one] not in self._gone_terms
        ]
        bearers += [(place, form, None) for place, form in self._bearers.get(letters, ())]
        chosen = None
        if bearers and is_of_one([form for _, form, _ in bearers]):
            first = min(bearers, key=lambda one: one[0])
            chosen = None if self._is_form(" ".join(first[1].words), new_forms) else first
        # The first in the table is the one that stands for its term, if any does.
        standing = numbers[0] if numbers and self._is_in_use(numbers[0]) else None
        if standing is not None and chosen is not None and chosen[2] == standing:
            return
        if standing is not None:
            self._gone_forms.add(standing)
        if chosen is not None:
            place, form, _ = chosen
            self._packer.add(form, self._number(place, form.term))

    def _is_in_use(self, number: int) -> bool:
        return number in (self._base.exact.get(" ".join(self._base.form(number).words)) or ())

    def _is_form(self, words: str, new_forms: set[str]) -> bool:
        """Say whether words are a form of a term in themselves."""
        base = self._base
        return words in new_forms or any(
            not base.is_surname(one) and base.term_of[one] not in self._gone_terms
            for one in base.exact.get(words) or ()
        )

    def _forms_of_gone_terms(self) -> set[int]:
        base = self._base
        found: set[int] = set()
        for number in self._gone_terms:
            term = base.terms[number]
            for form in (*forms_of(term), *surnames_of(term)):
                for table, word in ((base.exact, " ".join(form.words)), (base.bearers, "".join(form.words))):
                    found.update(one for one in table.get(word) or () if base.term_of[one] == number)
        return found

    def _number(self, place: _Place, term: Term) -> int:
        self._terms.append(term)
        self._places.append(place)
        return len(self._terms) - 1
