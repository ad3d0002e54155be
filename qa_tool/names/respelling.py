"""Letters that a source language writes names with: what no likeness of sound leads to, what no name has itself."""

from __future__ import annotations

from functools import lru_cache

from qa_tool.languages.catalogue import source_language

_START = "^"


@lru_cache(maxsize=16)
def _rules(language: str | None) -> tuple[tuple[str, str], ...]:
    known = source_language(language) if language else None
    return known.respellings if known is not None else ()


@lru_cache(maxsize=16)
def _romanised(language: str | None) -> tuple[tuple[str, str], ...]:
    known = source_language(language) if language else None
    return known.romanised if known is not None else ()


def heard_as(letters: str, language: str | None) -> str:
    """Return the key `letters` as it is heard where it is a romanisation: "nps" for "neupeuseu"."""
    for found, right in _romanised(language):
        if found in letters:
            letters = letters.replace(found, right)
    return letters


def respelled(letters: str, language: str | None) -> str:
    """Return the key `letters` with all that the language respells put back; itself where there is nothing."""
    marked = _START + letters
    for found, right in _rules(language):
        if found in marked:
            marked = marked.replace(found, right)
    return marked.removeprefix(_START)
