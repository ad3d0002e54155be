"""What is known of a language that machines translate from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from qa_tool.languages.moments import Moments
from qa_tool.languages.numbers.numerals import Numerals


@dataclass(frozen=True, slots=True)
class Negators:
    """How a language negates, as regular expressions over text in small letters.

    What matches `sure` is a negation; where nothing matches `possible`, which holds prefixes, parts of words and verbs
    of refusing, too, there is none.
    """

    sure: str
    possible: str


@dataclass(frozen=True, slots=True)
class Habit:
    """What the press of a language writes and English does not.

    `expression` is a regular expression for what comes back in English, capitals as they stand; `said` what it was;
    `about` says in words what English does; `right` is a template of what may stand there (of match.expand), or "".
    What `goes` is left out altogether. `holds` is what a place always has, so that other texts need not be searched.
    """

    expression: str
    said: str
    about: str
    right: str = ""
    goes: bool = False
    holds: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class SourceLanguage:
    """Knowledge of one source language; each value stands in a file of its own, with reasons and sources.

    `own_country`, `own_people` and `own_places` are English names of where its press is at home: what a machine
    puts in for "domestic" (`domestic_words`, in the language itself) although the article is about elsewhere.
    `homes` are the codes of the countries where its press is at home, if `own_country` does not tell them.
    `country_words` are, for codes of countries, regular expressions for what a text in the language has where it speaks
    of one: its names, people, signs, capital; for scripts with capitals and small letters how a word begins, in small
    letters. They come on top of data/country_names.tsv.
    `asking` is a regular expression for what may be a question without a question mark, `asks` for the end of a
    sentence that is one.
    `negators` are only given for languages in which both sides were compared on translations, or on sentences of ours.
    `own_evidence` are regular expressions for what shows that an article is really about there, too: cities, money,
    institutions, people.
    `stranded_stubs` are regular expressions; each matches a whole English sentence, blanks around it taken off, that is
    left over when a verb of the source is translated alone; `stray_endings` is one for what an ending of a verb comes
    back as in small letters, behind a full stop and before another. `sound_folds` are groups of Latin spellings that
    one letter of another script can stand for, so that names mix them up. `respellings` are pairs of letters as they
    come back and of those that they may stand for, "^" being the start of a name, where the two do not sound alike.
    `romanised` are pairs of letters that its romanisation writes a vowel with and of those that names have there, ""
    where it is put in because no consonant can stand alone.
    `surname_signs` are the Chinese characters that stand for a person in its headlines, with the surname in English.
    `agencies` are its news agencies and papers, as they name themselves in English.
    `units` are regular expressions for what stands behind a number and says what it counts, by the unit, where
    `numerals` do not tell: times, areas, points of a percentage.
    `opposites` are two regular expressions for each pair of opposites that opposites.py has in English, over text in
    small letters: what rises and what falls, a surplus and a deficit.
    `age_before` is one for what ends before the number of an age, where nothing behind it tells.
    `credits` is a regular expression for what stands around the news and is seldom translated: datelines and bylines,
    copyright, links to other articles.
    `numerals` and `moments` say how it writes numbers, dates, times and results; `habits` what its press writes and
    English does not.
    """

    code: str
    name: str
    homes: tuple[str, ...] = ()
    own_country: tuple[str, ...] = ()
    own_people: tuple[str, ...] = ()
    own_places: tuple[str, ...] = ()
    own_evidence: tuple[str, ...] = ()
    domestic_words: tuple[str, ...] = ()
    country_words: Mapping[str, str] = field(default_factory=dict)
    stranded_stubs: tuple[str, ...] = ()
    stray_endings: str = ""
    sound_folds: tuple[tuple[str, ...], ...] = ()
    respellings: tuple[tuple[str, str], ...] = ()
    romanised: tuple[tuple[str, str], ...] = ()
    surname_signs: Mapping[str, str] = field(default_factory=dict)
    agencies: tuple[str, ...] = ()
    negators: Negators | None = None
    asking: str = ""
    asks: str = ""
    credits: str = ""
    age_before: str = ""
    units: Mapping[str, str] = field(default_factory=dict)
    opposites: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    numerals: Numerals | None = None
    moments: Moments | None = None
    habits: tuple[Habit, ...] = ()
