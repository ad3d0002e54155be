"""Every form of every term, found by its words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from qa_tool.domain.term import Term
from qa_tool.names.apart import packed_beside
from qa_tool.names.forms import Form, Order, Place, turned
from qa_tool.names.index import SoundIndex
from qa_tool.names.kept import kept
from qa_tool.names.layers import Base, Layers, Part
from qa_tool.names.remembering import LookUp
from qa_tool.names.tables import said

# A file for fewer terms takes as long to open as they take to index.
_WORTH_KEEPING = 300


class Unread(NamedTuple):
    """Terms that need not be read if they were indexed before: bytes that tell them from others, how they are read."""

    said: Sequence[bytes]
    read: Callable[[], Iterable[Term]]


class FormBook:
    """Every form of every term, found by its words; immutable, and safe between threads.

    `exact` gives the forms by their words, `longest` of how many words the longest is that begins with a word,
    `right_words` the words of right forms. Of the forms that may be recognised in other spellings, `places` has those
    of several words by each of them, `alone` those of one word, `orders` those of several by all their letters in any
    order, and `joined` all by all their letters; `index` finds the words of one, `whole_index` the letters of several.
    `sources` has the canonical forms by the bones of what their source forms read as.
    """

    def __init__(
        self, terms: Iterable[Term] | Unread = (), folder: Path | None = None, like: FormBook | None = None
    ) -> None:
        """Index `terms`; retired ones have no forms.

        What was indexed before is read from `folder`. It is taken from `like`, a book of other terms, where nearly all
        are the same objects in the same order: so a changed term is there at once.
        """
        layers: Layers | None = None
        if isinstance(terms, Unread):
            self.base = Base(kept(folder, terms.said, lambda: packed_beside(tuple(terms.read()))))
            self.terms = self.base.terms
        else:
            self.terms = given = tuple(terms)
            layers = like.base.changed_to(given) if like is not None else None
            if like is not None and layers is not None:
                self.base = like.base
            else:
                worth_it = folder if len(given) >= _WORTH_KEEPING else None
                self.base = Base(kept(worth_it, said(given), lambda: packed_beside(given)), given)
        layers = layers or self.base.layers
        self._parts = layers.parts
        self.exact: LookUp[tuple[str, ...], list[Form]] = LookUp(self._exact)
        self.longest: LookUp[str, int] = LookUp(self._longest)
        self.right_words: LookUp[str, bool] = LookUp(self._is_right_word)
        self.places: LookUp[str, list[Place]] = LookUp(self._places)
        self.alone: LookUp[str, Form] = LookUp(self._alone)
        self.joined: LookUp[str, Form] = LookUp(self._joined)
        self.orders: LookUp[str, list[Order]] = LookUp(self._orders)
        self.sources: LookUp[str, list[Form]] = LookUp(self._sources)
        self.index, self.whole_index = SoundIndex(layers=layers.alone), SoundIndex(layers=layers.wholes)
        self.longest_whole = layers.longest
        self.small_starts = frozenset.union(*(part.tables.small_starts for part in self._parts))

    def _exact(self, words: tuple[str, ...]) -> list[Form] | None:
        return self._forms(lambda part: part.forms(" ".join(words))) or None

    def _longest(self, word: str) -> int:
        return max(part.longest(word) for part in self._parts)

    def _is_right_word(self, word: str) -> bool | None:
        return True if any(len(part.rights(word)) for part in self._parts) else None

    def _places(self, word: str) -> list[Place] | None:
        forms = self._forms(lambda part: filter(part.tables.is_recognised, part.rights(word)))
        several = [form for form in forms if len(form.words) > 1]
        return [Place(form, number) for form in several for number, own in enumerate(form.words) if own == word] or None

    def _alone(self, word: str) -> Form | None:
        return next(iter(self._forms(lambda part: filter(part.tables.is_recognised, part.forms(word)))), None)

    def _joined(self, letters: str) -> Form | None:
        return next(iter(self._forms(lambda part: part.joined(letters))), None)

    def _sources(self, bones: str) -> list[Form] | None:
        return self._forms(lambda part: part.sources(bones)) or None

    def _orders(self, letters: str) -> list[Order] | None:
        found = [
            (part.rank(form), part.tables.form(form), turn)
            for part in self._parts
            for form, turn in part.orders(letters)
        ]
        return [turned(form, turn) for _, form, turn in sorted(found, key=lambda one: one[0])] or None

    def _forms(self, numbers: Callable[[Part], Iterable[int]]) -> list[Form]:
        """Return the forms whose numbers every part is asked for, in the order of all terms."""
        found = [(part, number) for part in self._parts for number in numbers(part)]
        if len(self._parts) > 1:
            found.sort(key=lambda one: one[0].rank(one[1]))
        return [part.tables.form(number) for part, number in found]
