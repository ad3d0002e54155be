"""What the source forms of a term read as: spellings in which machines may have written it."""

from __future__ import annotations

import re
from itertools import zip_longest

from qa_tool.domain.term import Term
from qa_tool.languages.codes import base_of
from qa_tool.names.letters import key
from qa_tool.names.romanise import romanised
from qa_tool.text.words import words

# Shorter readings are syllables that stand in too many words.
_SHORTEST = 4
_MOST = 24
_PARTED = re.compile(r"[\s·・]+")


def readings(term: Term, language: str | None) -> tuple[str, ...]:
    """Return the keys that the source forms of `term` read as, the most usual first, at most 24.

    `language` is the code of the source language; None reads the forms of every language. A form of several words
    gives the keys of each of its words and of all joined. What is a right form of the term, or a word of one, is left
    out. It says nothing of ordinary words and other names: whoever uses the readings has to leave these out.
    """
    right = {key(form) for form in (term.canonical, *term.accepted)}
    right |= {key(found.group()) for form in (term.canonical, *term.accepted) for found in words(form)}
    read = [
        romanised(part, code)
        for code, forms in term.source_forms.items()
        if language is None or base_of(code) == base_of(language)
        for form in forms
        for part in dict.fromkeys((form, *_PARTED.split(form)))
    ]
    # The most usual readings of all of them first.
    ranked = (one for row in zip_longest(*read, fillvalue="") for one in row)
    return tuple(dict.fromkeys(one for one in ranked if len(one) >= _SHORTEST and one not in right))[:_MOST]
