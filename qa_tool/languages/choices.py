"""Words of which news says one and not the others: north or south, half or a third, Kyiv or Kharkiv.

data/choices.tsv holds the words in English and in the languages of its columns, data/choices_of_names.tsv cities and
people, in the same columns; data/choices/ has a file for each further language. A language that stands in one of them
is known.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache
from itertools import chain
from pathlib import PurePath
from typing import NamedTuple

from qa_tool.domain.span import Span
from qa_tool.text.patterns import later
from qa_tool.text.tables import files_of, rows_of

_PACKAGE, _FOLDER = "qa_tool.languages", "choices"
_AROUND, _WORDS, _OR_MAY, _APART = "*", "{}", "~", "|"
# What stands around words of a language that has a file, where that says nothing else.
_WHOLE = r"(?<![-\w])(?:{})(?![-\w])"
_NEVER = "(?!)"
_WORD = later(r"[^\W\d_]+|\d+")
_FILES = ("choices.tsv", "choices_of_names.tsv")


class Choice(NamedTuple):
    """One of a set, by the name of the set and its place in it, and which of its English words says it."""

    set: str
    place: int
    form: int


class _Set(NamedTuple):
    """A set: for each member its English words; where they stand; and what else may say it."""

    forms: tuple[tuple[str, ...], ...]
    english: re.Pattern[str]
    also: tuple[re.Pattern[str], ...]


class _Words(NamedTuple):
    """The words of a language for a set: for each member an expression of what says it, and of what else may."""

    said: tuple[re.Pattern[str], ...]
    may: tuple[re.Pattern[str], ...]


@lru_cache(maxsize=1)
def _table() -> list[list[str]]:
    return rows_of(_PACKAGE, _FILES[0])


@lru_cache(maxsize=1)
def _columns() -> dict[str, int]:
    """Return the languages that have a column, with the places of their cells in `_rows`."""
    return {language: place for place, language in enumerate(_table()[0][4:], 3)}


#: Languages whose words are known, not all of them in all sets.
LANGUAGES = frozenset((*_columns(), *(PurePath(file).stem for file in files_of(_PACKAGE, _FOLDER))))


@lru_cache(maxsize=1)
def _rows() -> dict[str, list[list[str]]]:
    """Return the rows of every set without its name; the first is of what stands around its words."""
    found: dict[str, list[list[str]]] = {}
    for name, *cells in (*_table()[1:], *rows_of(_PACKAGE, _FILES[1])):
        found.setdefault(name, []).append(cells)
    for name, rows in found.items():
        if [row[0] for row in rows].index(_AROUND):
            raise ValueError(f"choices.tsv: no row {_AROUND!r} before {rows[0][0]!r} of {name!r}")
    return found


@lru_cache(maxsize=1)
def _sets() -> dict[str, _Set]:
    return {name: _read(*rows) for name, rows in _rows().items()}


def _read(around: list[str], *members: list[str]) -> _Set:
    """Return a set from the row of what stands around its words, and those of its members."""
    forms = tuple(tuple(row[1].split(_APART)) for row in members)
    words = _APART.join(
        f"(?P<m{place}>{_APART.join(map(_cased, sorted(set(mine), key=len, reverse=True)))})"
        for place, mine in enumerate(forms)
    )
    return _Set(forms, later(around[1].replace(_WORDS, words)), tuple(_compiled(row[2]) for row in members))


@lru_cache(maxsize=16)
def _there(language: str) -> Mapping[str, _Words]:
    """Return the words of a language by the names of the sets that it has words of."""
    cells = _cells(language)
    found: dict[str, _Words] = {}
    for name, (_, *members) in _rows().items():
        mine = [cells.get((name, row[0]), "").partition(_OR_MAY) for row in members]
        if any(sure for sure, _, _ in mine):
            around = cells.get((name, _AROUND), _WHOLE)
            found[name] = _Words(
                tuple(_compiled(sure and around.replace(_WORDS, sure)) for sure, _, _ in mine),
                tuple(_compiled(maybe) for _, _, maybe in mine),
            )
    return found


def _cells(language: str) -> dict[tuple[str, str], str]:
    """Return what stands in the tables in a language, by set and member."""
    if language not in LANGUAGES:
        return {}
    column = _columns().get(language)
    if column is None:
        return {(name, member): cell for name, member, cell in rows_of(_PACKAGE, f"{_FOLDER}/{language}.tsv")}
    return {(name, row[0]): row[column] for name, rows in _rows().items() for row in rows if len(row) > column}


@lru_cache(maxsize=1)
def _by_word() -> dict[str, set[str]]:
    """Return the sets by the longest word of each of their English forms."""
    found: dict[str, set[str]] = {}
    for name, known in _sets().items():
        for form in chain.from_iterable(known.forms):
            found.setdefault(max(_WORD.findall(form.lower()), key=len), set()).add(name)
    return found


def _cased(form: str) -> str:
    """Return an expression for a form: a name as it stands, another word with capitals or without."""
    return f"(?i:{re.escape(form)})" if form.islower() else re.escape(form)


def _compiled(expression: str) -> re.Pattern[str]:
    return later(expression or _NEVER)


def sets(language: str) -> Collection[str]:
    """Return the names of the sets whose words are known in a language."""
    return list(_there(language))


@lru_cache(maxsize=8)
def choices_in(text: str) -> tuple[tuple[Choice, Span], ...]:
    """Return what an English sentence says plainly, and where; remembered, for several checks ask in a row."""
    return tuple(_choices_in(text))


def _choices_in(text: str) -> Iterator[tuple[Choice, Span]]:
    by_word, known_sets = _by_word(), _sets()
    names = {name for word in _WORD.findall(text.lower()) for name in by_word.get(word, ())}
    for name in sorted(names):
        known = known_sets[name]
        for match in known.english.finditer(text):
            if match.lastgroup is None:
                continue
            place = int(match.lastgroup[1:])
            said = match[match.lastgroup].lower()
            form = next(number for number, each in enumerate(known.forms[place]) if each.lower() == said)
            yield Choice(name, place, form), Span(*match.span(match.lastgroup))


def may_say(text: str, name: str, place: int) -> bool:
    """Say whether an English text may speak of a member of a set."""
    return _sets()[name].also[place].search(text) is not None


@lru_cache(maxsize=2048)
def said_in(source: str, language: str, name: str) -> dict[int, str]:
    """Return what a sentence of a source says plainly: the members of a set, with the words."""
    text = source.lower()
    known = _there(language).get(name)
    members = ((place, said.search(text)) for place, said in enumerate(known.said if known else ()))
    return {place: match.group().strip() for place, match in members if match is not None}


def source_may_say(source: str, language: str, name: str, place: int) -> bool:
    """Say whether a text in the language of the source may mean a member of a set; yes where no words are known."""
    known, text = _there(language).get(name), source.lower()
    return known is None or any(each[place].search(text) is not None for each in (known.may, known.said))


def instead(choice: Choice, place: int) -> str:
    """Return the word for another member of the same set, in the same form."""
    forms = _sets()[choice.set].forms[place]
    return forms[choice.form] if choice.form < len(forms) else ""
