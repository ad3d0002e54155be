"""Names of the world that ship as a second, weaker glossary: they propose, and every real entry comes before them."""

from __future__ import annotations

import csv
import re
import threading
from collections.abc import Iterable, Iterator
from functools import lru_cache
from importlib.resources import files
from pathlib import Path

from qa_tool.domain.span import Span
from qa_tool.domain.term import Term, TermKind, TermStatus
from qa_tool.glossary.cells import forms_in
from qa_tool.glossary.full_names import FullNames, OtherName
from qa_tool.glossary.institutions import Institutions
from qa_tool.languages.pinyin import is_pinyin
from qa_tool.names.book import FormBook, Unread
from qa_tool.names.finder import FormStatus, NameFinder, NameHit
from qa_tool.names.forms import words_of
from qa_tool.names.letters import key
from qa_tool.names.remembering import remembered
from qa_tool.names.score import Scorer
from qa_tool.names.spans import CAPITALS, names_in, parts
from qa_tool.names.vocabulary import UNKNOWN, vocabulary
from qa_tool.text.words import split_possessive

FILE = "known_names.csv"
# How sure it is that a full name that sounds like the known person's is meant for it.
_OTHER_NAME = 0.8
# Of right names that stand alone one in forty is so unsure and has come back stranger (nats a letter), of the names of
# others one in six.
_SURE, _STRANGEST = 0.9, 1.3
# Shorter words are near too many names.
_SHORTEST = 5
_KINDS = {kind.value: kind for kind in TermKind}
# Of a known name so many words stand before or behind one of them.
_MOST_WORDS = 3
_MAKING = threading.Lock()
_WORD = re.compile(rf"[{CAPITALS}][^\W\d_]{{{_SHORTEST - 1},}}")


@lru_cache(maxsize=1)
def known_names() -> tuple[Term, ...]:
    """Return people, organisations, capitals and large cities, and the terms of the glossaries that ship."""
    return tuple(term for table in _tables() for term in _terms(table.decode("utf-8-sig")))


def _tables() -> tuple[bytes, ...]:
    of_glossaries = sorted(file.name for file in files("glossaries").iterdir() if file.name.endswith(".csv"))
    tables = (files("qa_tool.glossary").joinpath("data", FILE), *map(files("glossaries").joinpath, of_glossaries))
    return tuple(table.read_bytes() for table in tables)


def _terms(table: str) -> Iterator[Term]:
    # The files are our own, so the reader that forgives everything is not needed; this one takes a quarter of its time.
    rows = csv.reader(table.splitlines())
    column = {name: number for number, name in enumerate(next(rows))}
    term, accepted, wrong = column["term"], column["accepted"], column["wrong_forms"]
    kind, note = column["kind"], column["note"]
    for row in rows:
        yield Term(row[term], forms_in(row[accepted]), forms_in(row[wrong]), kind=_KINDS[row[kind]], note=row[note])


@lru_cache(maxsize=1)
def _forms_by_word() -> dict[str, frozenset[int]]:
    """Return, by the key of each word, the numbers of the right forms that it stands in."""
    found: dict[str, set[int]] = {}
    number = 0
    for term in known_names():
        for form in (term.canonical, *term.accepted):
            number += 1
            for word in form.split():
                found.setdefault(key(word), set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


def is_known_name(name: str) -> bool:
    """Say whether all words of a name stand in one known name, as Macron does, and Emmanuel Musk does not."""
    forms = [_forms_by_word().get(key(word), frozenset()) for word in name.split()]
    return bool(forms) and bool(frozenset.intersection(*forms))


@lru_cache(maxsize=1)
def _whole_forms() -> dict[tuple[str, ...], frozenset[int]]:
    """Return, by the keys of its words, the numbers of the known names that a right form is one of."""
    found: dict[tuple[str, ...], set[int]] = {}
    for number, term in enumerate(known_names()):
        for form in (term.canonical, *term.accepted):
            found.setdefault(words_of(form), set()).add(number)
    return {words: frozenset(numbers) for words, numbers in found.items()}


def full_names_in(text: str, kind: TermKind | None = None) -> Iterator[Span]:
    """Yield where a known name of several words (of `kind`, or of any) stands in `text`, in order; code points."""
    forms, known = _whole_forms(), known_names()
    for name in names_in(text):
        words = _words_of(name.text)
        behind = 0
        for first in range(len(words) - 1):
            longest = range(min(len(words), first + _MOST_WORDS + 1), first + 1, -1) if first >= behind else ()
            for end in longest:
                numbers = forms.get(tuple(letters for _, _, letters in words[first:end]), ())
                if any(kind in {None, known[number].kind} for number in numbers):
                    behind = end
                    yield Span(words[first][0], words[end - 1][1]).shifted(name.span.start)
                    break


def _words_of(text: str) -> list[tuple[int, int, str]]:
    return [(at, at + len(word), key(split_possessive(word)[0])) for at, word in parts(text)]


def is_of_another(text: str, span: Span, term: Term, *, more: bool = False) -> bool:
    """Say whether a known name stands at `span`, or around it, and `term` is known to be another: Vladimir Potanin.

    `more`: only where the known name has more words than `span`, as Slavyansk-on-Kuban. Of a term that is not known
    nothing is said: the glossary may want a known name otherwise than the world writes it.
    """
    forms = _whole_forms()
    mine = frozenset[int]().union(*(forms.get(words_of(form), ()) for form in (term.canonical, *term.accepted)))
    if not mine:
        return False
    words = _words_of(text)
    inside = [place for place, (start, end, _) in enumerate(words) if start < span.end and end > span.start]
    first, last = inside[0], inside[-1] + 1
    for start in range(max(0, first - _MOST_WORDS), first + 1):
        for end in range(last, min(len(words), last + _MOST_WORDS) + 1):
            others = forms.get(tuple(letters for _, _, letters in words[start:end]), frozenset())
            if others and others.isdisjoint(mine) and (not more or end - start > last - first):
                return True
    return False


class KnownNames:
    """Finds known names in a spelling that is no word or name at all, and full names that are those of others.

    Thread-safe, and indexed when first needed.
    """

    def __init__(self, source_language: str | None, kept_in: Path | None = None) -> None:
        """`source_language` (a code, or None if unknown) says what names can have turned into.

        Their index is kept in the folder `kept_in`.
        """
        self._source_language = source_language
        self._kept_in = kept_in
        self._finder: NameFinder | None = None
        self._scorer = Scorer(source_language)

    def misspelled(self, text: str) -> tuple[NameHit, ...]:
        """Return the known names in `text` that are not spelled as they should be, in order; spans in code points.

        Only words that no language and no list of cities and families knows count as misspelled, and full names that
        sound like one.
        """
        hits = self._strange(text)
        taken = [hit.span for hit in hits]
        others = [
            self._hit_of(other, text)
            for other in (*_full_names().others(text, self._scorer), *_institutions().others(text))
            if not any(other.span.overlaps(span) for span in taken)
        ]
        return tuple(sorted((*hits, *others), key=lambda hit: hit.span)) if others else hits

    def _strange(self, text: str) -> tuple[NameHit, ...]:
        unlisted = frozenset(filter(_is_unlisted, _WORD.findall(text)))
        if not unlisted:
            return ()
        if self._finder is None:
            self._finder = NameFinder(_book(self._kept_in), self._source_language)

        def is_wanted(words: str) -> bool:
            return not unlisted.isdisjoint(_WORD.findall(words))

        # Where all words of a run are known, nothing found in it would count.
        found = self._finder.find_among(text, is_wanted)
        return tuple(hit for hit in found if hit.status is not FormStatus.RIGHT and self._counts(hit, text))

    def _counts(self, hit: NameHit, text: str) -> bool:
        """Say whether a word of a hit is strange and near, or is in no list and stands beside others of the name."""
        written = hit.span.of(text)
        if is_part_of_known(written):
            return False
        words = _WORD.findall(written)
        beside = len(words) > 1 or text[: hit.span.start].endswith(hit.term.canonical.partition(" ")[0] + " ")
        if beside or hit.status is FormStatus.WRONG_FORM:
            return any(map(_is_unlisted, words))
        if written.isupper() and not text.isupper():
            # An institute, POSTECH, rather than somebody.
            return False
        if hit.score < _SURE and not self._scorer.is_near(key(hit.suggestion), key(written), _STRANGEST):
            return False
        return any(map(_is_strange, words))

    def _hit_of(self, other: OtherName, text: str) -> NameHit:
        how = self._scorer.why(key(other.right), key(other.span.of(text)))
        evidence = {"how it can happen": how, "score": f"{_OTHER_NAME:.2f}"}
        if other.term.kind is TermKind.ORGANIZATION:
            # One word was taken for another; no sound tells how.
            del evidence["how it can happen"]
        return NameHit(other.span, other.term, FormStatus.CLOSE, _OTHER_NAME, other.right, evidence=evidence)


@lru_cache(maxsize=1)
def _full_names() -> FullNames:
    return FullNames(known_names(), is_known_name)


@lru_cache(maxsize=1)
def _institutions() -> Institutions:
    return Institutions(known_names())


def is_part_of_known(words: str) -> bool:
    """Say whether a word that nobody else has heard of stands in a known name, as Varhelyi does."""
    return any(key(word) in _forms_by_word() for word in _WORD.findall(words) if _is_strange(word))


def _book(kept_in: Path | None) -> FormBook:
    """Return the index of the known names, which all languages share; threads that ask at once wait for one making."""
    with _MAKING:
        return _made(kept_in)


@lru_cache(maxsize=2)
def _made(kept_in: Path | None) -> FormBook:
    # All of them, so that the judgement knows among how many names it chooses.
    return FormBook(Unread(_tables(), lambda: filter(_is_a_name, known_names())), kept_in)


def _is_a_name(term: Term) -> bool:
    """Say whether a term names somebody or something, and is not a people, a weapon or an agreement."""
    return term.kind is not TermKind.OTHER


def is_unheard_of(word: str) -> bool:
    """Say whether no list of words, cities and families knows a word, nor what it is the plural of.

    Names in pinyin are never unheard of: each is as good as its neighbours.
    """
    letters = key(word)
    return _is_unlisted(word) and not (letters.endswith("s") and vocabulary().look_up(letters[:-1]) != UNKNOWN)


def is_in_no_list(word: str) -> bool:
    """Say whether no list of words, cities and families knows a word, which is no name in pinyin either."""
    letters = key(word)
    return vocabulary().look_up(letters) == UNKNOWN and not is_pinyin(letters)


_is_unlisted = remembered(is_in_no_list)
_is_strange = remembered(is_unheard_of)


class _StrangeNames:
    """The stretches of letters that may be known names misspelled, or the surnames of such."""

    def __contains__(self, letters: object) -> bool:
        """Say whether a stretch of letters holds a word, with a capital, that nobody or one person only is called."""
        if not isinstance(letters, str) or letters.islower():
            return False
        return any(_is_unlisted(word) for word in _WORD.findall(letters)) or self._opens(letters)

    @staticmethod
    def _opens(letters: str) -> bool:
        return letters in _full_names() or letters in _institutions()


#: Of a text that holds none of them KnownNames has nothing to say.
STRANGE_NAMES = _StrangeNames()


def retired_keys(terms: Iterable[Term]) -> frozenset[str]:
    """Return the keys of the retired ones among `terms`: names about which the program is to be silent."""
    return frozenset(
        key(form) for term in terms if term.status is TermStatus.RETIRED for form in (term.canonical, *term.accepted)
    )


@lru_cache(maxsize=8)
def known_names_for(source_language: str | None, kept_in: Path | None = None) -> KnownNames:
    """Return the known names for text that was translated from `source_language`; see KnownNames."""
    return KnownNames(source_language, kept_in)
