"""How a language writes numbers, as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from types import MappingProxyType

#: Signs of currencies, which stand before the number or behind it in all languages.
SIGNS: Mapping[str, str] = MappingProxyType(
    {"$ US$ USD": "USD", "€ EUR": "EUR", "£ GBP": "GBP", "₩ KRW": "KRW", "₽ RUB": "RUB", "₴ UAH": "UAH"}
)


@dataclass(frozen=True, slots=True, eq=False)
class Numerals:
    """The number words of a language and what stands around numbers.

    A key may list forms, parted by blanks (a blank inside a form is "_"). `units` are added ("twenty", "five",
    "пятьсот"), `multipliers` multiply what stands before them within a group (hundred, 千), `scales` the whole group
    (million, 万). `suffixes` are scales written right behind a figure ("bn"), capitals as they
    stand. `joined` languages write numerals without
    blanks; `blanks` says that one may stand between two groups all the same (1만 2천). `compounds` says that number
    words are written as one (dreiundzwanzig), `spelled_is_sure` is False where they look like other words (이만, 사천).
    `joiners` stand inside a number ("and"), `prefixes` are small words written as one with the next. `fillers` stand
    between a figure and its scale and mean "or some more" (30多万); `vague` ones stand before a scale and make it no
    number (数万). `duals` are forms of scales that may mean two (مليونا). `native` numbers count only before one of
    `counters`. `eras` give the year before their first. `own_years` are the years that its calendar has been counting
    of late, `to_our_years` what may have to be added to one for ours.
    `decimal` and `grouping` are the marks in figures; `mixed` says that both are used in both roles, `loose` holds
    those that some of the press use in the other one. `measures` maps what follows a number to the name of a unit
    ("USD", "km"), `signs` what stands before it.

    All others are regular expressions for what follows a number, or stands before it: `counted` (words before it are
    a number: 천만 명, not 천만에), `percent`, `percent_before`, `tenths` (of a whole: 3割; a group `hundredths` is what
    may follow: 2割5分), `year`, `year_before` (one of `own_years`), `other` (days, hours, ordinals: see Kind.OTHER),
    `other_before`, `between` (of the two ends of a range), `change_before` and `change_after` (of what only looks
    like one: "from 5 to 4 percent"), `coins` (one sign for a decimal mark, before hundredths: 157円42銭), `partitive`
    (of what may stand before a unit: millions d’euros). `no_number` is one for a word that is none where it stands.
    """

    units: Mapping[str, int | Fraction] = field(default_factory=dict)
    multipliers: Mapping[str, int] = field(default_factory=dict)
    scales: Mapping[str, int] = field(default_factory=dict)
    suffixes: Mapping[str, int] = field(default_factory=dict)
    joined: bool = False
    blanks: bool = False
    compounds: bool = False
    spelled_is_sure: bool = True
    joiners: tuple[str, ...] = ()
    prefixes: tuple[str, ...] = ()
    fillers: str = ""
    vague: str = ""
    duals: tuple[str, ...] = ()
    native: Mapping[str, int] = field(default_factory=dict)
    counters: str = ""
    eras: Mapping[str, int] = field(default_factory=dict)
    decimal: str = "."
    grouping: str = ","
    mixed: bool = False
    loose: str = ""
    counted: str = ""
    percent: str = "[%％]"
    percent_before: str = ""
    tenths: str = ""
    year: str = ""
    own_years: range = range(0)
    to_our_years: tuple[int, ...] = ()
    year_before: str = ""
    no_number: str = ""
    other: str = ""
    other_before: str = ""
    change_before: str = ""
    change_after: str = ""
    between: str = r"\s?[-–—~〜～]\s?"
    coins: str = ""
    partitive: str = ""
    measures: Mapping[str, str] = field(default_factory=dict)
    signs: Mapping[str, str] = field(default_factory=lambda: SIGNS)


def forms(table: Mapping[str, int] | Mapping[str, int | Fraction]) -> dict[str, Fraction]:
    """Return every form of a table by itself, in small letters."""
    return {form: Fraction(value) for listed, value in table.items() for form in split_forms(listed.lower())}


def split_forms(listed: str) -> list[str]:
    """Return the forms of one key of a table."""
    return [form.replace("_", " ") for form in listed.split(" ")]


#: For languages of which nothing is known: figures, their marks in any role.
FIGURES = Numerals(decimal=",", grouping=". '’", mixed=True)
