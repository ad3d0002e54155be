"""Countries and their peoples in English text.

The table data/countries.tsv holds the members of the United Nations and what else the news calls a country: code
(ISO 3166-1, empty for "Korea" and "Congo", which name two states at once), name, other names, forms of the people,
capital, and the forms that are as likely something else (Jordan the man, Georgia the state).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from qa_tool.domain.span import Span
from qa_tool.text.tables import rows_of

# Seas, states and regions that have a country's name inside them.
_OTHER_PLACES = (
    *("South China Sea", "East China Sea", "Sea of Japan", "Gulf of Mexico", "Gulf of Oman", "Indian Ocean"),
    *("New Mexico", "New England", "British Columbia", "New South Wales", "Prince of Wales", "Princess of Wales"),
    *("South American", "South Americans", "North American", "North Americans", "Latin American", "Latin Americans"),
    *("Central American", "Central Americans", "South America", "North America", "Latin America", "Central America"),
    *("Native American", "Native Americans", "Lake Chad", "Jordan River", "River Jordan", "Congo River", "Irish Sea"),
    *("English Channel", "American Samoa", "North Pole", "South Pole", "Guinea pig"),
)
# The capital first: so a search leaps from capital to capital.
_START = re.compile(r"[A-ZÀ-Þ](?<!\w.)[^\W\d_]*")
# A form written in capitals, as in headlines; shorter ones would be taken for abbreviations.
_SHORTEST_CAPITALS = 4


@dataclass(frozen=True, slots=True)
class Country:
    """A country: `adjectives` are all forms of its people (Korean, Koreans), `ambiguous` those that often mean others.

    `code` is that of ISO 3166-1 ("KR"; "XK" for Kosovo, "GB-SCT" for Scotland), empty for a name of two states.
    """

    name: str
    code: str
    adjectives: tuple[str, ...]
    other_names: tuple[str, ...]
    capital: str
    ambiguous: frozenset[str]

    @property
    def names(self) -> tuple[str, ...]:
        """All names of the country itself."""
        return (self.name, *self.other_names)


@dataclass(frozen=True, slots=True)
class CountryMention:
    """A country or its people in a text; the span leaves out a possessive ending.

    `form` is the form of the table, whatever its capitals in the text; `is_people` tells Korean from Korea.
    """

    span: Span
    country: Country
    form: str
    is_people: bool

    @property
    def is_ambiguous(self) -> bool:
        """Whether the form as often means a person, another place or an ordinary word."""
        return self.form in self.country.ambiguous


@dataclass(frozen=True, slots=True)
class _Form:
    written: str
    form: str
    country: Country | None
    is_people: bool


@lru_cache(maxsize=1)
def countries() -> tuple[Country, ...]:
    """Return all countries of the table, in its order."""
    return tuple(map(_country, rows_of("qa_tool.languages", "countries.tsv")[1:]))


@lru_cache(maxsize=1024)
def mentions(text: str) -> tuple[CountryMention, ...]:
    """Return the countries and peoples named in `text`, in order, whole words only, the longest form first."""
    forms = _forms_by_first_word()
    if not any(map(_may_begin, text.split(" "))):
        return ()  # most sentences
    found: list[CountryMention] = []
    end = 0
    for start in _START.finditer(text):
        candidates = forms.get(start.group())
        if candidates is None or start.start() < end:
            continue
        for form in candidates:
            stop = start.start() + len(form.written)
            if text.startswith(form.written, start.start()) and not text[stop : stop + 1].isalnum():
                end = stop
                if form.country is not None:
                    found.append(CountryMention(Span(start.start(), stop), form.country, form.form, form.is_people))
                break
    return tuple(found)


@lru_cache(maxsize=32_768)
def _may_begin(between_blanks: str) -> bool:
    """Say whether a form may begin in what stands between two blanks."""
    return not _forms_by_first_word().keys().isdisjoint(_START.findall(between_blanks))


def country(name: str) -> Country | None:
    """Return the country that `name`, an adjective or another name stands for as a whole, or None."""
    found = mentions(name)
    return found[0].country if len(found) == 1 and found[0].span.length == len(name) else None


def country_of(code: str) -> Country | None:
    """Return the country with that code, or None."""
    return _by_code().get(code)


def is_country(text: str) -> bool:
    """Say whether `text` as a whole names a country or its people."""
    return country(text) is not None


@lru_cache(maxsize=1)
def _by_code() -> dict[str, Country]:
    return {entry.code: entry for entry in countries() if entry.code}


def _country(row: Sequence[str]) -> Country:
    code, name, other_names, people, capital, ambiguous = row
    return Country(name, code, _listed(people), _listed(other_names), capital, frozenset(_listed(ambiguous)))


def _listed(field: str) -> tuple[str, ...]:
    return tuple(field.split("|")) if field else ()


@lru_cache(maxsize=1)
def _forms_by_first_word() -> dict[str, tuple[_Form, ...]]:
    """Return the forms, the longest first, under the letters that they start with."""
    forms = [_Form(place, place, None, is_people=False) for place in _OTHER_PLACES]
    for entry in countries():
        forms += [_Form(name, name, entry, is_people=False) for name in entry.names]
        forms += [_Form(people, people, entry, is_people=True) for people in entry.adjectives]
    forms += [
        _Form(form.form.upper(), form.form, form.country, form.is_people)
        for form in forms
        if len(form.form) >= _SHORTEST_CAPITALS and not form.form.isupper()
    ]
    index: dict[str, list[_Form]] = {}
    for form in sorted(forms, key=lambda form: -len(form.written)):
        start = _START.match(form.written)
        if start is not None:
            index.setdefault(start.group(), []).append(form)
    return {first: tuple(listed) for first, listed in index.items()}
