"""Names of one word, and surnames, in other spellings."""

from __future__ import annotations

import re
from dataclasses import replace

from qa_tool.domain.term import TermKind
from qa_tool.languages.countries import is_country
from qa_tool.languages.pinyin import is_pinyin
from qa_tool.names.book import FormBook
from qa_tool.names.forms import Form
from qa_tool.names.letters import is_abbreviation, key
from qa_tool.names.neighbours import Neighbours
from qa_tool.names.other_names import is_compound, is_other_name, is_other_word
from qa_tool.names.respelling import respelled
from qa_tool.names.run_words import Reading, Word
from qa_tool.names.score import Scored, Scorer
from qa_tool.names.source_readings import ReadSo, SourceReadings, told
from qa_tool.names.telling_words import DAYS
from qa_tool.names.vocabulary import vocabulary

#: Least score of a close spelling that stands alone; of one around which something speaks of a person or a place.
LEAST, _LEAST_WITH_CUE = 0.5, 0.2
# Countries and peoples seldom come back changed: machines know them.
_LEAST_FOR_COUNTRY = 0.95
#: A word this common (Zipf) is a word or name of its own; of one as common as a rare name something else has to speak
# for it, or all but certainty.
COMMON, _RARE_NAME, _LEAST_FOR_RARE_NAME = 3.0, 1.8, 0.9
# A city that is in no list of words is the same in another spelling if so little is strange (nats a letter).
_SAME_CITY = 0.3
# What neighbours with capitals of their own leave of the score.
_STRANGE_NEIGHBOUR = 0.5
# What a spelling that had to be respelled keeps of its score: less than what is certain.
_RESPELLED = 0.85
# A changed first name has so many letters, and is changed by so many nats a letter.
_SHORTEST_FIRST, _STRANGEST = 4, 2.2
# What ends so takes no s alone where there is more than one.
_WITHOUT_S = ("s", "x", "z")
_HISSING = ("s", "z", "x", "ch", "sh")
# What two right forms of one name are together at most.
_SUREST = 0.97
# What is weak is changed by so many nats a letter at most: of 26 unknown towns taken for one of the glossary because
# something speaks of a place 16 were changed by more, of the wrong names of our own sentences none by more than 1.8.
_STRANGEST_WEAK = 2.0
# What is two English words in one (Basketmouth, but also Carefour) is changed by so many nats a letter at most.
_STRANGEST_COMPOUND = 1.0
# As good as another.
_ALIKE = 0.97
# A name that stands in two words has so many letters, is changed by so many nats a letter at most, and one of the two
# is no word this common.
_SHORTEST_PARTED, _STRANGEST_PARTED, _COMMON_PART, _SURE = 6, 1.5, 2.8, 0.97
# And the other no word or name this common: John Zeng.
_NO_PART = 4.8
_MARKS = re.compile(r"['\u2019\u02bc](?=[^\W\d_])(?![A-Z])")


class SingleNames:
    """Reads single words of runs; keeps no state of its own."""

    def __init__(self, book: FormBook, scorer: Scorer, neighbours: Neighbours) -> None:
        self._book = book
        self._scorer = scorer
        self._neighbours = neighbours
        self._source_readings = SourceReadings(book, scorer.language)

    def read(self, words: list[Word], number: int) -> Reading | None:
        """Return what the word at `number` is a wrong spelling of."""
        word = words[number]
        here = self._chosen(word.key, word, word.text)
        plural = ""
        # Heliopolis is one.
        if word.text[-1:] in {"s", "S"} and not vocabulary().look_up(word.key).is_city:
            several = self._chosen(word.key[:-1], word, word.text[:-1])
            if (
                several
                and not several[0].key.endswith(_WITHOUT_S)
                and (not here or several[0].score > here[0].score or self._is_plural(several[0], here[0]))
            ):
                here, plural = several, word.text[-1]
        readings = [self._reading(words, number, scored, plural) for scored in here]
        found = [reading for reading in readings if reading is not None]
        if len(found) > 1:
            first, second = found[:2]
            if second.score > _ALIKE * first.score:
                first, second = replace(first, needs_cue=True), replace(second, needs_cue=True)
            return replace(first, rival=second)
        return found[0] if found else None

    def parted(self, words: list[Word], number: int) -> Reading | None:
        """Return a name of one word that stands in two, and changed: "Vladi Bostok"."""
        both = words[number : number + 2]
        if any(word.key in DAYS or not word.text[:1].isupper() for word in both):
            return None
        whole = both[0].key + both[1].key
        # In order of cost: is each a word of its own, is anything near, how near.
        common = sorted(self._scorer.zipf(word.key) for word in both)
        if len(whole) < _SHORTEST_PARTED or common[0] >= _COMMON_PART or common[1] >= _NO_PART:
            return None
        if not self._scorer.is_any_near(whole, self._book.index, _STRANGEST_PARTED):
            return None
        for scored in self._scorer.best(whole.capitalize(), self._book.index, _SURE):
            rather = min(self._scorer.strangeness(scored.key, word.key) for word in both)
            if self._scorer.strangeness(scored.key, whole) <= _STRANGEST_PARTED < rather:
                how = self._scorer.why(scored.key, whole)
                return Reading(both[0].start, both[1].end, self._book.alone[scored.key], scored.score, how=how)
        return None

    def _chosen(self, letters: str, word: Word, written: str) -> tuple[Scored, ...]:
        """Return the likeliest name for a spelling and its rival of another kind, if any."""
        if is_other_word(word, COMMON, self._book.right_words):
            return ()
        return self._read_so(letters) or self._near(letters, written)

    def _read_so(self, letters: str) -> tuple[Scored, ...]:
        """Return the name of which a source form reads so; of a word or a name of its own, nothing."""
        read = self._source_readings.of(letters) if vocabulary().zipf(letters) < _RARE_NAME else None
        return () if read is None or is_other_name(read.key, letters, self._scorer.language) else (read,)

    def _near(self, letters: str, written: str) -> tuple[Scored, ...]:
        # In order of cost: is anything near, how near.
        if not self._book.index.has_near(letters):
            return ()
        # Apostrophes inside are signs of the script.
        written = _MARKS.sub("", written)
        best = self._scorer.best(written.title() if written.isupper() else written, self._book.index, _LEAST_WITH_CUE)
        best = best or self._respelled(letters)
        if not best or is_other_name(best[0].key, letters, self._scorer.language):
            return ()
        if is_compound(letters) and not self._scorer.is_near(best[0].key, letters, _STRANGEST_COMPOUND):
            return ()
        chosen, form = best[0], self._form(best[0])
        for rival in best[1:]:
            other = self._form(rival)
            if other.term == form.term:
                # Two right forms of a name take from each other what speaks for it.
                chosen = replace(chosen, score=max(chosen.score, min(_SUREST, chosen.score + rival.score)))
            elif other.term.kind is not form.term.kind:
                return (chosen, rival)
            elif rival.score > _ALIKE * chosen.score:
                return ()
        return (chosen,)

    def _respelled(self, letters: str) -> tuple[Scored, ...]:
        """Return the likeliest name for a spelling with what the source language respells put back."""
        back = respelled(letters, self._scorer.language)
        # A name in pinyin stands for itself.
        if back == letters or is_pinyin(letters) or not self._book.index.has_near(back):
            return ()
        found = self._scorer.best(back.title(), self._book.index, LEAST)
        return tuple(replace(one, found=letters, score=one.score * _RESPELLED) for one in found[:1])

    def _reading(self, words: list[Word], number: int, scored: Scored, plural: str) -> Reading | None:
        word, form, score = words[number], self._form(scored), scored.score
        known = vocabulary().look_up(scored.found)
        if known.is_city and not self._is_same_city(scored, form, known.zipf):
            return None
        # Where everything is in capitals, those of the neighbours say nothing.
        is_headline = len(words) > 1 and all(one.text.isupper() for one in words)
        strange = not is_headline and self._neighbours.is_strange(words, number, form)
        if strange and form.is_surname and score >= LEAST and not plural:
            both = self._with_first_name(words, number, form, score)
            if both is not None:
                return both
        if strange:
            score *= _STRANGE_NEIGHBOUR
        least = _LEAST_FOR_COUNTRY if is_country(form.written) else LEAST
        is_weak = score < least
        if is_weak and (strange or least > LEAST or self._is_far(scored)):
            return None
        needs_cue = (is_abbreviation(word.text) and not is_headline) or (
            known.zipf >= _RARE_NAME and score < _LEAST_FOR_RARE_NAME
        )
        if self._neighbours.is_initial_before(words, number, form):
            is_weak, needs_cue, score = False, False, max(score, LEAST)
        how = told(scored.source) if isinstance(scored, ReadSo) else self._scorer.why(scored.key, scored.found)
        return Reading(word.start, word.end, form, score, needs_cue=needs_cue, is_weak=is_weak, plural=plural, how=how)

    def _with_first_name(self, words: list[Word], number: int, form: Form, score: float) -> Reading | None:
        """Return the full name where the word before is the first name of the person, changed as well."""
        before = words[number - 1] if number else None
        if before is None or len(before.key) < _SHORTEST_FIRST or not before.text[:1].isupper():
            return None
        if self._neighbours.is_strange_after(words, number, form) or self._scorer.zipf(before.key) >= COMMON:
            return None
        for written in (form.term.canonical, *form.term.accepted):
            first = written.partition(" ")[0]
            if written == f"{first} {form.written}" and self._scorer.is_near(key(first), before.key, _STRANGEST):
                how = self._scorer.why(key(written), before.key + words[number].key)
                return Reading(before.start, words[number].end, form, score, instead=written, how=how)
        return None

    def _is_plural(self, several: Scored, here: Scored) -> bool:
        # Alcaras is Alcaraz, not more than one of a name.
        is_own = several.key.endswith(_HISSING) and not several.found.endswith(_HISSING)
        return several.key == here.key and not is_own

    def _form(self, scored: Scored) -> Form:
        return self._book.alone[scored.key]

    def _is_far(self, scored: Scored) -> bool:
        """Say whether a spelling is too strange for a name to be taken for it by what stands around it."""
        return not self._scorer.is_near(scored.key, scored.found, _STRANGEST_WEAK)

    def _is_same_city(self, scored: Scored, form: Form, zipf: float) -> bool:
        is_place = form.term.kind is TermKind.PLACE and zipf == 0.0
        return is_place and self._scorer.is_near(scored.key, scored.found, _SAME_CITY)
