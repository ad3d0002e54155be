"""Spellings that are what a source form of a term reads as: "Hareukiu" for Kharkiv, which Korean writes 하르키우."""

from __future__ import annotations

from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

from qa_tool.domain.said import say
from qa_tool.names.book import FormBook
from qa_tool.names.forms import Form, words_of
from qa_tool.names.readings import bones, languages_read, read
from qa_tool.names.score import Scored

# As sure as a wrong form that the glossary lists, but for what may be another's name.
SCORE = 0.95


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
        one = self._one(letters)
        if one is None:
            return None
        form, source = one
        word = _meant(form, letters)
        alone = self._book.alone.get(word)
        return ReadSo(word, letters, SCORE, source) if alone is not None and alone.term == form.term else None

    def whole(self, letters: str) -> tuple[Form, str] | None:
        """Return the form of several words for which a source form reads as the key `letters`, and the source form.

        None where two terms do, or where it reads as one of the words.
        """
        one = self._one(letters)
        return (
            one if one is not None and " " in one[0].written and _meant(one[0], letters) not in one[0].words else None
        )

    def _one(self, letters: str) -> tuple[Form, str] | None:
        """Return the canonical form of the one term of which a source form or a word of one reads so, and that."""
        found: dict[str, tuple[Form, str]] = {}
        for code in languages_read(self._language):
            for form in self._book.sources.get(bones(letters, code)) or ():
                source = read(form.term, code).get(letters)
                if source is not None:
                    found.setdefault(form.term.canonical, (form, source))
        return next(iter(found.values())) if len(found) == 1 else None


def told(source: str) -> str:
    """Return in a few words how a source form explains a spelling."""
    return say("it is how “{source}” reads", source=source)


def _meant(form: Form, letters: str) -> str:
    """Return the word of a term, or all the letters of one of its forms of several, that is nearest to `letters`."""
    rights = [words_of(written) for written in (form.term.canonical, *form.term.accepted)]
    several = ["".join(words) for words in rights if len(words) > 1]
    single = [word for words in rights for word in words]
    return max([*single, *several], key=lambda one: Levenshtein.normalized_similarity(one, letters))
