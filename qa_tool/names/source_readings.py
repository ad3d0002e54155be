"""Spellings that are what a source form of a term reads as: "Hareukiu" for Kharkiv, which Korean writes 하르키우."""

from __future__ import annotations

from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

from qa_tool.names.book import FormBook
from qa_tool.names.forms import Form, words_of
from qa_tool.names.readings import bones, languages_read, read
from qa_tool.names.score import Scored

# As sure as a wrong form that the glossary lists, but for what may be another's name.
_SCORE = 0.95


@dataclass(frozen=True, slots=True)
class ReadSo(Scored):
    """A name for a spelling that one of its source forms, or the word of one, reads as."""

    source: str


class SourceReadings:
    """Knows what the source forms of a glossary's terms read as; keeps no state of its own."""

    def __init__(self, book: FormBook, language: str | None) -> None:
        """`language`: the code of the source language, or None for any."""
        self._book = book
        self._language = language

    def of(self, letters: str) -> ReadSo | None:
        """Return the one word or surname for which a source reads as the key `letters`; None where two terms do."""
        found: dict[str, ReadSo] = {}
        for code in languages_read(self._language):
            for form in self._book.sources.get(bones(letters, code)) or ():
                source = read(form.term, code).get(letters)
                if source is not None:
                    word = self._word(form, letters)
                    found.setdefault(form.term.canonical, ReadSo(word, letters, _SCORE if word else 0.0, source))
        one = next(iter(found.values())) if len(found) == 1 else None
        return one if one is not None and one.key else None

    def _word(self, form: Form, letters: str) -> str:
        """Return the word of a term that is meant, "" where that is all of several words, or a first name."""
        term = form.term
        rights = [words_of(written) for written in (term.canonical, *term.accepted)]
        several = ["".join(words) for words in rights if len(words) > 1]
        single = [word for words in rights for word in words]
        best = max([*single, *several], key=lambda one: Levenshtein.normalized_similarity(one, letters))
        alone = self._book.alone.get(best)
        return best if alone is not None and alone.term == term else ""
