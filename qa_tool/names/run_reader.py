"""Reading one run of capitalised words: which terms are in it, rightly or wrongly spelled."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from qa_tool.domain.term import CaseRule, TermKind
from qa_tool.languages.countries import countries, is_country
from qa_tool.languages.pinyin import is_pinyin
from qa_tool.names.book import FormBook
from qa_tool.names.context import PLACE_NOUNS, STARTERS, TITLES
from qa_tool.names.forms import SHORTEST_CLOSE, Form, words_of
from qa_tool.names.run_words import Word, fellows, is_other_gender, is_telling, words_in
from qa_tool.names.score import Scored, Scorer
from qa_tool.names.vocabulary import vocabulary
from qa_tool.names.wholes import WholeNames

# Least score of a close spelling that stands alone; of one whose fellow words agree.
_LEAST_ALONE = 0.5
# ... and where what stands around it speaks of a person or a place.
_LEAST_WITH_CUE = 0.2
# Countries and peoples seldom come back changed: machines know them.
_LEAST_FOR_COUNTRY = 0.95
_LEAST_AMONG_FELLOWS = 0.3
# In names of institutions and places the fellows (City, Bank) are words of any name: they vouch for little.
_LEAST_AMONG_WORDS = 0.85
# A word this common (Zipf) is a word or name of its own: alone; beside words that agree; as a listed wrong form.
_COMMON_ALONE = 3.0
_COMMON_AMONG_FELLOWS = 3.3
_COMMON_WRONG_FORM = 2.8
# What neighbours with capitals of their own leave of the score.
_STRANGE_NEIGHBOUR = 0.5
_SURE_WRONG_FORM = 0.97
# Likeness (0..1) from which the word before is the first name in another spelling.
_SAME_NAME = 0.6
_SHORTEST_CAPITALS = 5
# A name that stands in two words has so many letters, and is changed by so many nats a letter at most.
_SHORTEST_JOINED = 6
_STRANGEST_PARTED = 1.5
# Words of a run: not read yet, read as a surname that may still be part of a full name, read for good.
_FREE, _SURNAME, _TAKEN = 0, 1, 2
_HISSES = ("ches", "shes", "ses", "xes", "zes")


@dataclass(frozen=True, slots=True)
class Reading:
    """A form of a term in a run; offsets count from the start of the run.

    `is_listed_wrong` tells a wrong form of the glossary from a close spelling. `needs_cue`: the form is also a word
    or name of its own, so what stands around the run has to speak for it; `is_weak`: nothing else does. `right` is the
    key of the one word of the form that should stand there, or "" for the whole form; `instead` is what should if not
    the form as written.
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


class RunReader:
    """Reads runs against the forms of a glossary; keeps no state of its own."""

    def __init__(self, book: FormBook, scorer: Scorer) -> None:
        self._book = book
        self._scorer = scorer
        self._wholes = WholeNames(book, scorer)

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
        words = words_in(text)
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
        """Return the form meant: one that is written exactly so, else a right one, else a wrong one."""
        fitting = [
            form
            for form in forms
            if form.written == written
            or form.term.case is not CaseRule.EXACT
            or (written.isupper() and form.written.upper() == written)
        ]
        return min(fitting, key=lambda form: (form.written != written, not form.is_right)) if fitting else None

    def _reading(self, form: Form, words: list[Word], number: int, count: int) -> Reading:
        start, end = words[number].start, words[number + count - 1].end
        if form.is_right:
            stranger = form.is_surname and self._strange_before(words, number, form)
            return Reading(start, end, form, 0.0 if stranger else 1.0, is_right=True)
        common = count == 1 and self._scorer.zipf(words[number].key) >= _COMMON_WRONG_FORM
        strange = common and (self._strange_before(words, number, form) or self._strange_after(words, number, form))
        score = 0.0 if strange else _SURE_WRONG_FORM
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
        alone = taken[number] == _FREE and self._could_be_wrong(words[number])
        return (
            (self._whole_name(words, number) if alone else None)
            or self._changed_whole(run, words, taken, number)
            or self._parted(words, taken, number)
            or (self._alone(words, number) if alone else None)
        )

    def _could_be_wrong(self, word: Word) -> bool:
        letters = word.key
        if len(letters) < SHORTEST_CLOSE or letters in self._book.right_words or letters in STARTERS:
            return False
        if letters in PLACE_NOUNS or letters in TITLES or not word.text[:1].isupper():
            return False
        if word.text.isupper():
            return len(letters) >= _SHORTEST_CAPITALS
        # A capital inside is a brand's (YouTube), but for a few surnames.
        return word.text[1:].islower() or word.text.startswith(("Mc", "Mac", "O'", "O\u2019", "De", "Di", "La", "Le"))

    def _is_known(self, word: Word, common: float) -> bool:
        """Say whether the word is another name or an ordinary word: never a misspelling."""
        known = vocabulary().look_up(word.key)
        if known.zipf >= common or known.is_city or word.text.title() in _capitals():
            return True
        if is_country(word.text) or is_country(word.text.title()):
            return True
        stem = word.key.removesuffix("s")
        if stem != word.key and not stem.endswith("s") and stem in self._book.right_words:
            return True
        # The Abramoviches: what ends in a hiss takes -es.
        return word.key.endswith(_HISSES) and word.key[:-2] in self._book.right_words

    def _whole_name(self, words: list[Word], number: int) -> Reading | None:
        """Return a name of several words of which others agree letter by letter."""
        best: Reading | None = None
        for fellow in fellows(words, number):
            for place in self._book.places.get(words[fellow].key, []):
                first = fellow - place.number
                mine = number - first
                if not 0 <= mine < len(place.form.words) or first < 0:
                    continue
                if first + len(place.form.words) > len(words) or not is_telling(words[fellow]):
                    continue
                scored = self._agreeing(words, first, place.form)
                if scored is None or (best is not None and scored.score <= best.score):
                    continue
                wrong = next(one for one in words[first:] if one.key == scored.found)
                how = self._scorer.why(scored.key, wrong.key)
                best = Reading(wrong.start, wrong.end, place.form, scored.score, right=scored.key, how=how)
        return best

    def _agreeing(self, words: list[Word], first: int, form: Form) -> Scored | None:
        """Return the score of the one differing word of a name, or None where the others do not agree."""
        different: tuple[Word, str] | None = None
        for word, right in zip(words[first : first + len(form.words)], form.words, strict=True):
            if word.key == right:
                continue
            if different is not None or not self._could_be_wrong(word) or len(right) < SHORTEST_CLOSE:
                return None
            different = (word, right)
        if different is None or self._is_known(different[0], _COMMON_AMONG_FELLOWS):
            return None
        word, right = different
        least = _LEAST_AMONG_FELLOWS if form.term.kind is TermKind.PERSON else _LEAST_AMONG_WORDS
        return self._scorer.among_fellows(word.key, right, least)

    def _changed_whole(self, run: str, words: list[Word], taken: list[int], number: int) -> Reading | None:
        """Return a name of which several words are changed, or that is ordered, joined or parted otherwise."""
        end = next((one for one in range(number, len(words)) if taken[one] == _TAKEN), len(words))
        found = self._wholes.read(words[number:end])
        if found is None or _FREE not in taken[number : number + found.words]:
            return None
        if any(is_country(word.text) for word in words[number : number + found.words]):
            return None
        mine = words[number : number + found.words]
        how = self._scorer.why("".join(words_of(found.written)), "".join(word.key for word in mine))
        start, end = mine[0].start, mine[-1].end
        said, right = run[start:end].split(" "), found.written.split(" ")
        # What both begin or end with is right already.
        while len(said) > 1 and len(right) > 1 and said[0].casefold() == right[0].casefold():
            start += len(said.pop(0)) + 1
            right.pop(0)
        while len(said) > 1 and len(right) > 1 and said[-1].casefold() == right[-1].casefold():
            end -= len(said.pop()) + 1
            right.pop()
        return Reading(start, end, found.form, found.score, instead=" ".join(right), how=how)

    def _parted(self, words: list[Word], taken: list[int], number: int) -> Reading | None:
        """Return a name of one word that stands in two, and changed: "Vladi Bostok"."""
        if number + 1 >= len(words) or taken[number : number + 2] != [_FREE, _FREE]:
            return None
        both = words[number : number + 2]
        whole = both[0].key + both[1].key
        # In order of cost: is each a word of its own, is anything near, how near.
        if len(whole) < _SHORTEST_JOINED or min(self._scorer.zipf(word.key) for word in both) >= _COMMON_WRONG_FORM:
            return None
        for scored in self._scorer.best(whole.capitalize(), self._book.index, _SURE_WRONG_FORM):
            rather = min(self._scorer.strangeness(scored.key, word.key) for word in both)
            if self._scorer.strangeness(scored.key, whole) <= _STRANGEST_PARTED < rather:
                how = self._scorer.why(scored.key, whole)
                return Reading(both[0].start, both[1].end, self._book.alone[scored.key], scored.score, how=how)
        return None

    def _joined(self, words: list[Word], number: int) -> Reading | None:
        """Return a name whose words are joined or parted otherwise: "Xi Jin Ping"."""
        whole = ""
        for last in range(number, min(number + 4, len(words))):
            whole += words[last].key
            form = self._book.joined.get(whole)
            if form is None or last + 1 - number == len(form.words):
                continue
            if not any(is_country(words[one].text) for one in range(number, last + 1)):
                how = "the words of the name are joined or parted otherwise"
                return Reading(words[number].start, words[last].end, form, 0.9, how=how)
        return None

    def _alone(self, words: list[Word], number: int) -> Reading | None:
        word = words[number]
        scored = self._single(word.key, word, word.text)
        plural = ""
        if word.text[-1:] in {"s", "S"}:
            several = self._single(word.key[:-1], word, word.text[:-1])
            if (
                several is not None
                and not several.key.endswith("s")
                and (scored is None or several.key == scored.key or several.score > scored.score)
            ):
                scored, plural = several, word.text[-1]
        if scored is None:
            return None
        form = self._book.alone[scored.key]
        score = scored.score
        # Where everything is in capitals, those of the neighbours say nothing.
        strange = self._strange_before(words, number, form) or self._strange_after(words, number, form)
        if strange and not (word.text.isupper() and all(one.text.isupper() for one in words)):
            score *= _STRANGE_NEIGHBOUR
        least = _LEAST_FOR_COUNTRY if is_country(form.written) else _LEAST_ALONE
        is_weak = score < least
        if is_weak and (strange or least > _LEAST_ALONE):
            return None
        how = self._scorer.why(scored.key, word.key.removesuffix(plural))
        return Reading(word.start, word.end, form, score, plural=plural, how=how, is_weak=is_weak)

    def _single(self, letters: str, word: Word, written: str) -> Scored | None:
        # In order of cost: is anything near, is it a word, how near.
        if not self._book.index.has_near(letters) or self._is_known(word, _COMMON_ALONE):
            return None
        best = self._scorer.best(written.title() if written.isupper() else written, self._book.index, _LEAST_WITH_CUE)
        if not best:
            return None
        chosen = best[0]
        if is_other_gender(chosen.key, letters) or self._are_both_chinese(chosen.key, letters):
            return None
        rivals = [one for one in best[1:] if self._book.alone[one.key].term != self._book.alone[chosen.key].term]
        return None if rivals and rivals[0].score > 0.97 * chosen.score else chosen

    def _are_both_chinese(self, right: str, found: str) -> bool:
        """Say whether two keys are names in pinyin where such names are to be expected: each as good as the other."""
        return self._scorer.language in {"zh", None} and is_pinyin(right) and is_pinyin(found)

    def _strange_before(self, words: list[Word], number: int, form: Form) -> bool:
        """Say whether the word before is a first name, or part of a name, that is not the term's."""
        if number == 0:
            return False
        before = words[number - 1]
        if not before.text[:1].isupper() or before.key in STARTERS or before.key in TITLES or before.key in PLACE_NOUNS:
            return False
        if before.key in form.term_words or is_country(before.text):
            return False
        if len(before.key) == 1:
            # An initial.
            return not any(own.startswith(before.key) for own in form.term_words)
        if any(self._scorer.likeness(before.key, own) >= _SAME_NAME for own in form.term_words):
            return False
        return before.key not in self._book.alone

    def _strange_after(self, words: list[Word], number: int, form: Form) -> bool:
        """Say whether the word after makes this part of another name: "Lehman Brothers"."""
        if number + 1 >= len(words):
            return False
        after = words[number + 1]
        if not after.text[:1].isupper() or after.key in PLACE_NOUNS or is_country(after.text):
            return False
        return not any(self._scorer.likeness(after.key, own) >= _SAME_NAME for own in form.term_words)


@lru_cache(maxsize=1)
def _capitals() -> frozenset[str]:
    return frozenset(country.capital for country in countries())
