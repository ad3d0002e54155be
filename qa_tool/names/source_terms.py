"""Which terms of the glossary a source article names, by their source forms."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from qa_tool.domain.term import Term, TermStatus
from qa_tool.languages.codes import base_of
from qa_tool.text.scripts import script_of

# A syllable stands in too many words.
_SHORTEST = 2
_SHORTEST_STEM = 3
# Letters of a case ending, syllables of particles (에서는, 에게서도), and the small words that Arabic and Hebrew write
# joined to the next.
_CASE = r"\w{0,3}(?!\w)"
_PARTICLES = r"[가-힣]{0,4}(?![가-힣])"
_JOINED = {"Arabic": "(?:[وف]?[بلك]?(?:ال|ل)?)", "Hebrew": "(?:ו?ש?[בלמכ]?ה?)"}
_ENDINGS_OF_CASES = "аеёиоуыэюяьйії"


def terms_in_source(terms: Iterable[Term], source: str, language: str | None) -> tuple[tuple[Term, str], ...]:
    """Return (term, its source form) for each term in use that `source` names, in the order of `terms`.

    Only forms in the `language` of the source count; all where it is None.
    """
    text = unicodedata.normalize("NFC", source)
    starts = {text[place : place + _SHORTEST] for place in range(len(text) - 1)}
    base = base_of(language)
    found = []
    for term in terms:
        if not term.source_forms or term.status is TermStatus.RETIRED:
            continue
        for code, forms in term.source_forms.items():
            if base and base_of(code) != base:
                continue
            form = next((form for form in forms if form[:_SHORTEST] in starts and _stands_in(form, text)), None)
            if form is not None:
                found.append((term, form))
                break
    return tuple(found)


def _stands_in(form: str, text: str) -> bool:
    letters = unicodedata.normalize("NFC", form.strip())
    # The search for the bare letters is fast, and settles most: only endings of cases can differ.
    if len(letters) < _SHORTEST or (letters not in text and script_of(letters[0]) != "Cyrillic"):
        return False
    return script_of(letters[0]) == "Han" or _pattern(letters).search(text) is not None


@lru_cache(maxsize=4096)
def _pattern(form: str) -> re.Pattern[str]:
    script = script_of(form[0])
    written = re.escape(form)
    if script == "Kana":
        return re.compile(rf"(?<![ァ-ヺー]){written}(?![ァ-ヺー])")
    if script == "Hangul":
        return re.compile(rf"(?<![가-힣]){written}{_PARTICLES}")
    if script in _JOINED:
        return re.compile(rf"(?<!\w){_JOINED[script]}{written}(?!\w)")
    if script == "Cyrillic":
        stem = form.rstrip(_ENDINGS_OF_CASES) if " " not in form else form
        return re.compile(rf"(?<!\w){re.escape(stem if len(stem) >= _SHORTEST_STEM else form)}{_CASE}")
    return re.compile(rf"(?<!\w){written}(?!\w)")
