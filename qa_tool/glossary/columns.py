"""Columns of a glossary table: what their headers may be called, and what their cells may hold."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from qa_tool.domain.errors import EmendError
from qa_tool.domain.said import say
from qa_tool.domain.term import CaseRule, TermKind, TermStatus
from qa_tool.languages.names import NAMES

COLUMNS = ("term", "accepted", "wrong_forms", "source_forms", "kind", "status", "note", "case")
# What a column can be: besides, "source:ko" is one of source forms in that language, and "source" one of source forms
# in a language that the file does not say.
MEANINGS = (*COLUMNS, "source")
LANGUAGE_COLUMN = re.compile(r"source:[a-z]{2,3}(?:-[a-z0-9]{2,8})*", re.IGNORECASE)
_ALIASES = {
    "term": "term name canonical canonical_form preferred preferred_form correct correct_form right right_form english "
    "en target",
    "accepted": "accepted accepted_forms also also_accepted alternatives alternative_forms aliases variants synonyms",
    "wrong_forms": "wrong_forms wrong wrong_form forbidden forbidden_forms incorrect misspellings misspelling not",
    "source_forms": "source_forms source_form source sources original originals",
    "kind": "kind type category",
    "status": "status state",
    "note": "note notes comment comments remark remarks description explanation definition",
    "case": "case case_sensitive casesensitive case_rule",
}
LANGUAGES = {code: name.lower() for code, name in NAMES.items()}
# By itself it numbers the rows, and is not Indonesian.
_ROW_NUMBERS = frozenset({"id", "source_id"})
# As translators' tables call it: one form, without its language.
_PLAIN_SOURCES = frozenset({"source_term", "source_text", "source_language"})
_BY_ALIAS = {alias: column for column, aliases in _ALIASES.items() for alias in aliases.split()}
# "Source term", "Target language" and "ko-KR" say no more than their first word.
_SURPLUS = re.compile(r"_(?:forms?|terms?|text|language)\Z")
_REGION = re.compile(r"\A([a-z]{2})_[a-z]{2,4}\Z")
KINDS = {
    "": TermKind.OTHER,
    **{kind.value: kind for kind in TermKind},
    **dict.fromkeys(("people", "human", "per"), TermKind.PERSON),
    **dict.fromkeys(("location", "city", "country", "region", "loc"), TermKind.PLACE),
    **dict.fromkeys(("organisation", "company", "agency", "org"), TermKind.ORGANIZATION),
}
STATUSES = {"": TermStatus.APPROVED, **{status.value: status for status in TermStatus}}
CASES = {
    "": CaseRule.ANY,
    **{rule.value: rule for rule in CaseRule},
    **dict.fromkeys(("yes", "true", "1", "sensitive"), CaseRule.EXACT),
    **dict.fromkeys(("no", "false", "0", "insensitive", "ignore"), CaseRule.ANY),
}
# A column called "forbidden" may hold marks in place of forms: this row is one that is forbidden.
MARKS = {"": False, "true": True, "yes": True, "false": False, "no": False}
# A list of words has a name in a cell; a text has sentences.
_MOST_WORDS = 8
_LONGEST_NAME = 100


@dataclass(frozen=True, slots=True)
class Header:
    """What each column of a table is: one of MEANINGS, "source:ko" for forms of one language, or "" if unknown.

    `names` are the cells of the header.
    """

    columns: tuple[str, ...]
    names: tuple[str, ...] = ()


def header_of(cells: Sequence[str]) -> Header | None:
    """Return the header in the first row of a table, or None where that row names no column of terms."""
    columns = tuple(_column(cell) for cell in cells)
    if "term" not in columns:
        return None
    return with_names(columns, cells)


def lacks_terms(cells: Sequence[str]) -> bool:
    """Say whether a row is plainly a header, and no column of it holds terms: "wrong_forms" alone, "wrong, note"."""
    names = [_name(cell) for cell in cells if cell.strip()]
    known = bool(names) and all(name in _BY_ALIAS and _BY_ALIAS[name] != "term" for name in names)
    # A list of words may begin with "also".
    return known and (len(names) > 1 or "_" in names[0])


def with_names(columns: Sequence[str], cells: Sequence[str]) -> Header:
    """Return the header whose cells are `cells` and mean `columns`, which may be fewer."""
    whole = (*columns, *("" for _ in range(len(cells) - len(columns))))
    return Header(whole, tuple(cell.strip() for cell in cells))


def mapped(mapping: Iterable[tuple[str, str]], cells: Sequence[str], *, has_header: bool) -> Header:
    """Return the header that `mapping` makes of the first row; see `Reading.mapping`.

    EmendError for a meaning that there is not, a column that the row has not, or where no column holds terms.
    """
    columns = [""] * len(cells)
    for meaning, where in mapping:
        if meaning not in MEANINGS and not LANGUAGE_COLUMN.fullmatch(meaning):
            raise EmendError(
                say("“{meaning}” is no part of a term.", meaning=meaning),
                say("Use {list} or source:CODE.", list=", ".join(MEANINGS)),
            )
        columns[_place_of(where, cells, has_header)] = meaning
    if "term" not in columns:
        raise EmendError("No column was said to hold the terms.", "Map one, as in term=NAME or term=1.")
    return with_names(columns, cells if has_header else [f"column {number}" for number in range(1, len(cells) + 1)])


def _place_of(where: str, cells: Sequence[str], has_header: bool) -> int:
    names = [cell.strip().casefold() for cell in cells]
    if has_header and where.casefold() in names:
        return names.index(where.casefold())
    if where.isdecimal() and 1 <= int(where) <= len(cells):
        return int(where) - 1
    known = ", ".join(cell.strip() for cell in cells if cell.strip()) if has_header else f"1 to {len(cells)}"
    raise EmendError(
        say("There is no column “{where}”.", where=where), say("The file has these: {known}.", known=known)
    )


def is_word_list(cells: Sequence[str]) -> bool:
    """Say whether a row is plainly one of a list without a header: a name, and perhaps its wrong forms."""
    filled = [cell.strip() for cell in cells]
    while filled and not filled[-1]:
        filled.pop()
    return len(filled) in {1, 2} and all(map(_is_name, filled))


def _is_name(cell: str) -> bool:
    name = max(cell.split("|"), key=len)
    return len(name) <= _LONGEST_NAME and len(name.split()) <= _MOST_WORDS and any(map(str.isalnum, cell))


def _column(cell: str) -> str:
    name = _name(cell)
    if name in _BY_ALIAS:
        return _BY_ALIAS[name]
    if name in _PLAIN_SOURCES:
        return "source"
    if name in _ROW_NUMBERS:
        return ""
    bare = _REGION.sub(r"\1", _SURPLUS.sub("", name))
    if bare in _BY_ALIAS:
        return _BY_ALIAS[bare]
    bare = bare.removeprefix("source_")
    return next((f"source:{code}" for code, spoken in LANGUAGES.items() if bare in {code, spoken}), "")


def _name(cell: str) -> str:
    return re.sub(r"[\W_]+", "_", cell.strip().casefold()).strip("_")
