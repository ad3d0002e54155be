"""What the source forms of a term read as: spellings in which machines may have written it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import chain, islice, zip_longest

from qa_tool.domain.term import Term
from qa_tool.languages.codes import base_of
from qa_tool.languages.palladius import in_palladius
from qa_tool.names.letters import key, skeleton, sounds
from qa_tool.names.romanise import READ, romanised, usual
from qa_tool.text.words import words

# Shorter readings are syllables that stand in too many words.
_SHORTEST = 4
_MOST, _MOST_READ = 24, 36
# Of х and г some systems make a vowel's breath and others a consonant; elsewhere the usual readings have all classes.
_CHANGED_BY_OTHERS = frozenset({"ru", "uk"})
_PARTED = re.compile(r"[\s·・]+")


def readings(term: Term, language: str | None) -> tuple[str, ...]:
    """Return the keys that the source forms of `term` read as, the most usual first, at most 24.

    `language` is the code of the source language; None reads the forms of every language. A form of several words
    gives the keys of each of its words and of all joined. What is a right form of the term, or a word of one, is left
    out. It says nothing of ordinary words and other names: whoever uses the readings has to leave these out.
    """
    return tuple(islice(read(term, language), _MOST))


@lru_cache(maxsize=4096)
def read(term: Term, language: str | None) -> Mapping[str, str]:
    """Return by each of the readings() of `term`, and a few more, the source form or word of one that reads so."""
    right = {key(form) for form in (term.canonical, *term.accepted)}
    right |= {key(found.group()) for form in (term.canonical, *term.accepted) for found in words(form)}
    rows = [
        [(reading, part) for reading in romanised(_joined(part), code)]
        for code, part in _written(term)
        if language is None or code == base_of(language)
    ]
    # The most usual readings of all of them first.
    made: dict[str, str] = {}
    for reading, part in filter(None, chain.from_iterable(zip_longest(*rows))):
        if len(reading) >= _SHORTEST and reading not in right:
            made.setdefault(reading, part)
    return dict(islice(made.items(), _MOST_READ))


def languages_read(language: str | None) -> tuple[str, ...]:
    """Return the codes of the languages whose source forms are read: of one language, or of all other scripts."""
    return READ if language is None else (base_of(language),)


def bones(letters: str, language: str) -> str:
    """Return by what a reading of a language (a code) is found: the classes of its consonants, which few change."""
    return f"{base_of(language)} {skeleton(sounds(letters))}"


def bones_of(term: Term) -> Iterator[str]:
    """Yield the bones() of the readings of all source forms of `term`, each once."""
    yield from dict.fromkeys(
        bones(reading, code)
        for code, part in _written(term)
        for reading in (romanised if code in _CHANGED_BY_OTHERS else usual)(_joined(part), code)
    )


def _written(term: Term) -> Iterator[tuple[str, str]]:
    """Yield the source forms of a term, and the words of each, with the language they are in.

    Where no Russian form is listed, a Chinese name has the one that Russian gives it by rule.
    """
    for code, forms in term.source_forms.items():
        for form in forms:
            for part in dict.fromkeys((form, *_PARTED.split(form))):
                yield base_of(code), part
    if "ru" not in term.source_forms and (form := in_palladius(term.canonical)):
        for part in dict.fromkeys((form, *form.split())):
            yield "ru", part


def _joined(part: str) -> str:
    return _PARTED.sub("", part)
