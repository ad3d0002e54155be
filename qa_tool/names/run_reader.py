"""Reading one run of capitalised words: which terms are in it, rightly or wrongly spelled."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qa_tool.domain.term import CaseRule
from qa_tool.languages.countries import is_country
from qa_tool.names.agreeing import AgreeingNames
from qa_tool.names.book import FormBook
from qa_tool.names.context import STARTERS
from qa_tool.names.forms import Form
from qa_tool.names.inspection import Inspector
from qa_tool.names.letters import is_abbreviation, key
from qa_tool.names.neighbours import Neighbours
from qa_tool.names.run_words import Reading, Word, could_be_wrong, words_in
from qa_tool.names.score import Scorer
from qa_tool.names.single_names import SingleNames
from qa_tool.names.wholes import WholeNames
from qa_tool.text.words import split_possessive

# A listed wrong form that is this common a word (Zipf) is one of its own.
_COMMON_WRONG_FORM = 2.8
#: The score of a listed wrong form that is no word of its own.
SURE_WRONG_FORM = 0.97
_ENDING = ".'\u2019"
_MARKS_BEFORE, _MARKS_BEHIND = re.compile(r"^[\W_]+"), re.compile(r"[\W_]+$")
# A name in pieces of so many letters is short.
_SHORT = 7
# Fewer letters of an abbreviation are spoken one by one, and written in capitals: Nato, but UN.
_SHORTEST_SPOKEN = 4
# Words of a run: not read yet, read as a surname that may still be part of a full name, read for good.
_FREE, _SURNAME, _TAKEN = 0, 1, 2


class RunReader:
    """Reads runs against the forms of a glossary; keeps no state of its own."""

    def __init__(self, book: FormBook, scorer: Scorer) -> None:
        self._book = book
        self._scorer = scorer
        self._neighbours = Neighbours(book.alone, scorer)
        self._agreeing = AgreeingNames(book, scorer)
        self._wholes = WholeNames(book, scorer)
        self._singles = SingleNames(book, scorer, self._neighbours)
        self.inspector = Inspector(book, scorer, self._neighbours)

    def read(self, run: str) -> tuple[Reading, ...]:
        """Return the terms in `run`, in order, without overlaps."""
        words = words_in(run)
        readings: list[Reading] = []
        taken = [_FREE] * len(words)
        for reading, first, count in self._exact(run, words):
            readings.append(reading)
            is_surname = reading.is_right and reading.form.is_surname
            taken[first : first + count] = [_SURNAME if is_surname else _TAKEN] * count
        if _FREE in taken:
            close = list(self._close(run, words, taken))
            apart = [
                one for one in readings if not any(one.start < other.end and other.start < one.end for other in close)
            ]
            readings = apart + close
        return tuple(sorted((one for one in readings if one.score > 0.0), key=lambda one: one.start))

    def small(self, text: str) -> Iterator[Reading]:
        """Yield the terms in `text` that the glossary writes in small letters, right or listed as wrong."""
        words = list(map(_without_marks, words_in(text)))
        for reading, _, _ in self._exact(text, words):
            if reading.form.written[:1].islower() and reading.score:
                yield reading

    def _exact(self, run: str, words: list[Word]) -> Iterator[tuple[Reading, int, int]]:
        exact, longest = self._book.exact, self._book.longest
        number = 0
        while number < len(words):
            most = min(longest.get(words[number].key, 0), len(words) - number)
            step = 1
            whole = any(
                tuple(word.key for word in words[number : number + count]) in exact for count in range(2, most + 1)
            )
            joined = None if whole else self._joined(words, number)
            if joined is not None:
                count = sum(joined.start <= word.start < joined.end for word in words)
                yield joined, number, count
                number += count
                continue
            for count in range(most, 0, -1):
                forms = exact.get(tuple(word.key for word in words[number : number + count]))
                if forms is None:
                    continue
                chosen = self._chosen(forms, run[words[number].start : words[number + count - 1].end])
                if chosen is None:
                    continue
                yield self._reading(chosen, words, number, count), number, count
                step = count
                break
            number += step

    def _chosen(self, forms: list[Form], written: str) -> Form | None:
        """Return the form meant: one that is written so, if need be with other capitals, else a right one.

        Where case tells nothing, Nato is NATO; but a given name, as in Jong-un or Jong Un, is not the UN.
        """
        is_given = written.islower() or (written[1:].islower() and len(written) < _SHORTEST_SPOKEN)
        fitting = [
            form
            for form in forms
            if form.written == written
            or (form.term.case is not CaseRule.EXACT and not (is_given and is_abbreviation(form.written)))
            or (written.isupper() and form.written.upper() == written)
        ]
        if len(fitting) < 2:
            return fitting[0] if fitting else None
        # The last point of an abbreviation is not read as a part of it.
        as_written = {form: form.written.rstrip(_ENDING) for form in fitting}
        return min(
            fitting,
            key=lambda form: (
                as_written[form] != written,
                as_written[form].lower() != written.lower(),
                not form.is_right,
            ),
        )

    def _reading(self, form: Form, words: list[Word], number: int, count: int) -> Reading:
        start, end = words[number].start, words[number + count - 1].end
        if form.is_right:
            stranger = (
                form.is_surname and self._neighbours.is_strange_before(words, number, form)
            ) or self._neighbours.is_given_of_another(words, number, count, form)
            return Reading(start, end, form, 0.0 if stranger else 1.0, is_right=True)
        # What is listed in small letters, and stands in small letters, is no name that could be another's.
        is_word = form.written[:1].islower() and words[number].text[:1].islower()
        common = count == 1 and not is_word and self._scorer.zipf(words[number].key) >= _COMMON_WRONG_FORM
        strange = common and self._neighbours.is_strange(words, number, form)
        score = 0.0 if strange else SURE_WRONG_FORM
        return Reading(start, end, form, score, is_listed_wrong=True, needs_cue=common)

    def _close(self, run: str, words: list[Word], taken: list[int]) -> Iterator[Reading]:
        """Yield close spellings among the words not taken; whole names first, then single words."""
        number = 0
        while number < len(words):
            reading = None if taken[number] == _TAKEN else self._here(run, words, taken, number)
            if reading is None:
                number += 1
                continue
            yield reading
            while number < len(words) and words[number].start < reading.end:
                number += 1

    def _here(self, run: str, words: list[Word], taken: list[int], number: int) -> Reading | None:
        alone = taken[number] == _FREE and could_be_wrong(words[number], self._book.right_words)
        agreeing = self._agreeing.read(words, number) if alone else None
        if agreeing is not None:
            return agreeing
        found = self._changed(run, words, taken, number)
        if found is None and taken[number : number + 2] == [_FREE, _FREE]:
            found = self._singles.parted(words, number)
        if not alone or (found is not None and found.end > words[number].end):
            return found
        # Of one word that may be two, as Viet Nam, or another, as Vietnamese, what is likelier.
        single = self._singles.read(words, number)
        return single if found is None or (single is not None and single.score > found.score) else found

    def _changed(self, run: str, words: list[Word], taken: list[int], number: int) -> Reading | None:
        """Return a name of which several words are changed, or that is ordered, joined or parted otherwise."""
        end = next((one for one in range(number, len(words)) if taken[one] == _TAKEN), len(words))
        found = self._wholes.reading(run, words[number:end])
        if found is None or _FREE not in taken[number : number + found[1]]:
            return None
        reading, count = found
        return None if self._neighbours.is_given_of_another(words, number, count, reading.form) else reading

    def _joined(self, words: list[Word], number: int) -> Reading | None:
        """Return a name whose words are joined or parted otherwise: "Xi Jin Ping"."""
        whole = ""
        for last in range(number, min(number + 4, len(words))):
            whole += words[last].key
            form = self._book.joined.get(whole)
            if form is None or last + 1 - number == len(form.words):
                continue
            mine = words[number : last + 1]
            if not any(is_country(word.text) for word in mine):
                # Short words in a row are seldom one name, unless something around them speaks for it.
                is_weak = last > number and len(form.words) == 1 and len(whole) <= _SHORT
                if is_weak and any(word.key in STARTERS or not word.text[:1].isupper() for word in mine):
                    continue
                how = "the words of the name are joined or parted otherwise"
                return Reading(mine[0].start, mine[-1].end, form, 0.9, is_weak=is_weak, how=how)
        return None


def _without_marks(word: Word) -> Word:
    """Return a word of running text without the marks around it, of which a run of names has none."""
    bare = _MARKS_BEFORE.sub("", word.text)
    text, _ = split_possessive(_MARKS_BEHIND.sub("", bare))
    return Word(word.start + len(word.text) - len(bare), text, key(text))
