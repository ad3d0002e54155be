"""Words of which news says one and not the others: north or south, half or a third, Kyiv or Kharkiv.

data/choices.tsv holds the words, data/choices_of_names.tsv cities and people, in the same columns.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from qa_tool.domain.span import Span
from qa_tool.text.patterns import later
from qa_tool.text.tables import rows_of

_LANGUAGES = ("ko", "ja", "zh", "ru", "uk", "ar", "de", "he")
#: Languages whose words are known, those of German and Hebrew not in all sets.
LANGUAGES = frozenset(_LANGUAGES)
_AROUND, _WORDS, _OR_MAY, _APART = "*", "{}", "~", "|"
_NEVER = "(?!)"
_WORD = later(r"[^\W\d_]+|\d+")
_FILES = ("choices.tsv", "choices_of_names.tsv")


class Choice(NamedTuple):
    """One of a set, by the name of the set and its place in it, and which of its English words says it."""

    set: str
    place: int
    form: int


class _Set(NamedTuple):
    """A set: for each member its English words; where they stand; what else may say it; and what does in a language.

    `said` and `may` hold an expression for each member, by the language, where its words are known.
    """

    forms: tuple[tuple[str, ...], ...]
    english: re.Pattern[str]
    also: tuple[re.Pattern[str], ...]
    said: dict[str, tuple[re.Pattern[str], ...]]
    may: dict[str, tuple[re.Pattern[str], ...]]


@lru_cache(maxsize=1)
def _sets() -> dict[str, _Set]:
    found: dict[str, list[list[str]]] = {}
    for file in _FILES:
        for name, *cells in rows_of("qa_tool.languages", file):
            found.setdefault(name, []).append(cells)
    return {name: _read(*rows) for name, rows in found.items()}


def _read(around: list[str], *members: list[str]) -> _Set:
    """Return a set from the row of what stands around its words, and those of its members."""
    if around[0] != _AROUND:
        raise ValueError(f"choices.tsv: no row {_AROUND!r} before {members[0][0]!r}")
    forms = tuple(tuple(row[1].split(_APART)) for row in members)
    words = _APART.join(
        f"(?P<m{place}>{_APART.join(map(_cased, sorted(set(mine), key=len, reverse=True)))})"
        for place, mine in enumerate(forms)
    )
    said: dict[str, tuple[re.Pattern[str], ...]] = {}
    may: dict[str, tuple[re.Pattern[str], ...]] = {}
    for column, language in enumerate(_LANGUAGES, 3):
        cells = [row[column].partition(_OR_MAY) for row in members if len(row) > column]
        if not any(sure for sure, _, _ in cells):
            continue
        said[language] = tuple(_compiled(sure and around[column].replace(_WORDS, sure)) for sure, _, _ in cells)
        may[language] = tuple(_compiled(maybe) for _, _, maybe in cells)
    return _Set(forms, later(around[1].replace(_WORDS, words)), tuple(_compiled(row[2]) for row in members), said, may)


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
    return [name for name, known in _sets().items() if language in known.said]


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
    members = ((place, said.search(text)) for place, said in enumerate(_sets()[name].said.get(language, ())))
    return {place: match.group().strip() for place, match in members if match is not None}


def source_may_say(source: str, language: str, name: str, place: int) -> bool:
    """Say whether a text in the language of the source may mean a member of a set; yes where no words are known."""
    known, text = _sets()[name], source.lower()
    return (
        language not in known.said
        or known.may[language][place].search(text) is not None
        or known.said[language][place].search(text) is not None
    )


def instead(choice: Choice, place: int) -> str:
    """Return the word for another member of the same set, in the same form."""
    forms = _sets()[choice.set].forms[place]
    return forms[choice.form] if choice.form < len(forms) else ""
