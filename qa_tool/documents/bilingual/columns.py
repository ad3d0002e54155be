"""Which two columns of a table hold the source and its translation."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from qa_tool.documents.bilingual.xml_segments import base_of
from qa_tool.domain.errors import EmendError
from qa_tool.domain.said import say
from qa_tool.languages.names import NAMES
from qa_tool.text.scripts import direction

_SOURCES = frozenset({"source", "source text", "source segment", "original", "original text", "src"})
_TARGETS = frozenset({"target", "target text", "target segment", "translation", "machine translation", "mt", "tgt"})
# “Target text (EN)” and “target_text” say no more.
_SURPLUS = re.compile(r"\s*\([^()]*\)|[\W_]+")
_CODE = re.compile(r"[a-z]{2,3}(?:[-_][a-z]{2,4})?")
# A title, and who made the table when.
_MOST_ABOVE = 10
_LANGUAGES = {"english": "en", **{name.lower(): code for code, name in NAMES.items()}}


@dataclass(frozen=True, slots=True)
class Columns:
    """The places of the two columns, how many rows stand above the pairs, and the languages that the last one says."""

    source: int
    target: int
    headed: int = 0
    source_language: str | None = None
    language: str | None = None


def columns_of(rows: Sequence[Sequence[str]], name: str) -> Columns:
    """Return the columns that the first row names, or the one below a title; without names, the two that there are.

    Source first, but where only the first is in Latin letters: the languages that Emend reads as sources with other
    letters stand beside English then.

    EmendError, naming `name`, where neither is so.
    """
    for above, row in enumerate(rows[:_MOST_ABOVE]):
        found = named(row)
        if found is not None:
            return replace(found, headed=above + 1)
        if sum(map(bool, map(str.strip, row))) > 1:
            break
    if max((len(row) for row in rows), default=0) == 2:
        return Columns(1, 0) if direction(rows) < 0 else Columns(0, 1)
    raise EmendError(
        say("{name} does not say which of its columns are source and translation.", name=name),
        "Name them “source” and “target” in the first row.",
    )


def named(row: Sequence[str]) -> Columns | None:
    """Return the columns that a row names; None where it is no such row."""
    head = [cell.strip().lower() for cell in row]
    bare = [_SURPLUS.sub(" ", cell).strip() for cell in head]
    source = next((place for place, cell in enumerate(bare) if cell in _SOURCES), None)
    target = next((place for place, cell in enumerate(bare) if cell in _TARGETS), None)
    if source is not None and target is not None:
        return Columns(source, target, 1)
    languages = {place: code for place, cell in enumerate(head) if (code := _language(cell))}
    if len(head) != 2:
        # "id" and "no" are codes of languages, too.
        languages = {
            place: code for place, code in languages.items() if code in _LANGUAGES.values() and head[place] != "id"
        }
    if len(languages) == 2 and "en" in languages.values() and set(languages.values()) != {"en"}:
        target = next(place for place, code in languages.items() if code == "en")
        source = next(place for place in languages if place != target)
        return Columns(source, target, 1, languages[source], "en")
    return None


def _language(cell: str) -> str | None:
    return _LANGUAGES.get(_SURPLUS.sub(" ", cell).strip()) or (base_of(cell) if _CODE.fullmatch(cell) else None)
