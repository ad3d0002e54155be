"""Nouns that the press counts, and phrases of counting that their number does not go with.

"300 soldier were", "one of the most important problem is", "a lot of worker", "there is 36 cases", "45 year old":
languages without a plural, and those that put a noun in the singular after a number, come back like this.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import reduce
from operator import or_
from types import MappingProxyType

from qa_tool.domain.issue import Finding
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.names.remembering import remembered
from qa_tool.text.nouns import SINGULAR_OF
from qa_tool.text.patterns import found_where, later
from qa_tool.text.words import NUMBER_WORDS

_REGULAR = """product student worker soldier official minister area project problem issue thing week month year measure
    citizen refugee patient victim car building region town village hospital missile vehicle warehouse resident voter
    journalist lawmaker foreigner tourist settlement scientist doctor teacher terrorist politician case farmer driver
    player expert leader officer fighter investor customer employee prisoner hostage survivor migrant protester
    supporter engineer lawyer prosecutor senator firefighter rescuer researcher economist analyst pilot athlete
    spectator passenger drone aftershock ticket household donor suspect candidate lawsuit kilometer kilometre
    picture painting earthquake satellite smartphone robot hectare neighbor neighbour inning friend brother sister
    house flat school shop"""
#: The plural of every noun that is looked at.
PLURALS = MappingProxyType(
    {noun: f"{noun}s" for noun in _REGULAR.split()}
    | {"country": "countries", "company": "companies", "city": "cities", "policy": "policies", "factory": "factories"}
    | {"person": "people", "man": "men", "woman": "women", "child": "children"}
    | {f"{kind}{one}": f"{kind}{many}" for kind in ("business", "police", "gun") for one, many in (("man", "men"),)}
    | {"businesswoman": "businesswomen", "ally": "allies", "enemy": "enemies", "party": "parties", "family": "families"}
)
#: The plurals, as a part of patterns, but for periods: taken together these are one ("The two weeks was a long time").
PLURAL_NOUN = "|".join(sorted({*PLURALS.values()} - {"years", "months", "weeks"}))
# "a lot of country to cover": these are not only counted.
_ALSO_MASS = frozenset({"area", "man", "city", "country", "measure", "year"})
#: What ends a group of words around a noun, so that the noun is its last: "these music festivals" is another matter.
CLOSES = frozenset(
    """of is are was were has have had will would can could may from in on to and or but that which who for with by at
    as when where after before because shows show suggests than under about during while since until""".split()  # noqa: SIM905
)
_END = rf"(?=[,.;:!?]|\s(?:{'|'.join(sorted(CLOSES))})\b|\Z)"
_NOUN = rf"(?P<noun>{'|'.join(sorted(PLURALS))}){_END}"
#: Numbers above one, in words and figures, as a part of patterns.
NUMBER = rf"(?:(?!(?:19|20)\d\d\b)(?:[2-9]|[1-9]\d|[1-9]\d\d|[1-9]\d{{0,2}}(?:,\d{{3}})+)|{NUMBER_WORDS})"
_COUNTED = later(rf"(?<![\w.,$€£¥:/#+–-])(?P<kept>{NUMBER}(?:\s[A-Z][a-z]+(?:an|ish|ese))?\s){_NOUN}")
_ONE_OF = later(
    rf"\b(?P<kept>[Oo]ne of (?:the|his|her|its|their|our|my)(?: (?:most|least) [a-z-]+| [a-z]+est)(?: [a-z]+)? ){_NOUN}"
)
_MANY = later(
    r"\b(?P<kept>(?:[Aa] (?:lot|number|couple) of|[Ll]ots of|[Dd]ozens of|[Hh]undreds of|[Nn]umerous|[Vv]arious) )"
    rf"{_NOUN}"
)
_THERE = later(
    rf"\b(?P<there>[Tt]here )(?P<verb>is|was)(?P<counted> (?:{NUMBER}|many|several|few)"
    rf" (?:{PLURAL_NOUN})\b)"
)
_AGE = later(rf"\b(?:is|was|are|were|am|be|been|turned) (?P<kept>{NUMBER} )(?P<noun>year) old\b(?!\s[a-z]+)")
_DEGREES = later(rf"(?<![\w.,$€£¥:/#+–-])(?P<kept>{NUMBER}\s)(?P<noun>degree)(?=\s(?:Celsius|Fahrenheit)\b|{_END[3:]}")
_THOUSANDS = later(rf"(?P<kept>\b{NUMBER}\s)(?P<noun>(?:thousand|million|billion|trillion)s)(?=\s(?!of\b)[a-z]+)")
_PERCENTS = later(rf"(?<![\w.,$€£¥:/#+–-])(?P<kept>(?:\d+(?:[.,]\d+)*|one|{NUMBER_WORDS})\s)(?P<noun>percents){_END}")
# "3 peoples died"; "the 56 peoples of the land" are nations.
_PEOPLES = later(rf"(?<![\w.,$€£¥:/#+–-])(?P<kept>\d[\d,]*\s)(?P<noun>peoples){_END}(?!\sof\b)")
# "a five year", "the 27 country"; "type 2 patient"; with a capital "May 5 Russian official", "No 10 official".
#: What makes a label of the number behind it, and may stand before one that counts.
NOT_AFTER = frozenset("a an the phase type level stage grade group class age page no room line day step part".split())  # noqa: SIM905
AT_THE_START = frozenset({"About", "Some", "Nearly", "Around", "Over", "Almost", "Only", "In", "Of", "With"})
_Phrases = tuple[tuple[re.Pattern[str], tuple[str, ...], Callable[[str], str]], ...]
# Each with what stands in every text that holds it: to look for that costs a hundredth. These hold one of the nouns.
_OF_NOUNS: _Phrases = (
    (_COUNTED, (*"123456789", *NUMBER_WORDS.split("|")), PLURALS.__getitem__),
    (_ONE_OF, ("ne of ",), PLURALS.__getitem__),
    (_MANY, ("lot of", "ber of", "ple of", "ots of", "ozens of", "reds of", "umerous", "arious"), PLURALS.__getitem__),
)
_OF_OTHERS: _Phrases = (
    (_AGE, ("year old",), lambda _: "years old"),
    (_DEGREES, ("degree",), lambda _: "degrees"),
    (_PERCENTS, ("percents",), lambda _: "percent"),
    (_PEOPLES, ("peoples",), lambda _: "people"),
    (_THOUSANDS, ("thousands", "illions"), lambda noun: noun.removesuffix("s")),
)
_ONE = later(rf"(?:{'|'.join(sorted(PLURALS))})(?:[,.;:!?]|\Z)")
# "most of residents", "some of people": a part of what is not said to be some whole.
_QUANTITY = later(r"\b(?:[Mm]ost|[Mm]any|[Ss]ome|[Ss]everal|[Oo]ne|[Ee]ach|[Bb]oth|[Aa]ll) $")
_QUANTITIES = ("ost", "any", "ome", "eral", "ne", "ach", "oth", "ll")
_QUANTITY_OF = tuple(f"{quantity} of " for quantity in _QUANTITIES)
_PART_OF = later(r"of (?P<noun>[a-z]+)(?![\w'’-])")
_PARTS = frozenset({*PLURALS.values()} | SINGULAR_OF.keys()) - {"years", "months", "weeks", "others"}
# "a three-days visit", "5-years-old"
_NUMBER_BEFORE = later(rf"(?<![\w.,$€£¥:/#+–-])(?:\d{{1,3}}|{NUMBER_WORDS}|one)$")
_UNITS = "days|weeks|months|years|hours|minutes|kilometers|kilometres|miles|meters|metres|seconds"
_HYPHENED = later(
    rf"-(?P<noun>{_UNITS})"
    r"(?=-old\b|-long\b| [a-z]+)(?!\s(?:old|of|to|or|and|in|after|before|ago|final|champion|hurdles|freestyle)\b)"
)
# "a 52-year old man", "a 52 year-old"
_YEAR_OLD = later(
    rf"(?<![\w.,$€£¥:/#+–-])(?P<number>\d{{1,3}}|{NUMBER_WORDS})(?:-years? old|[- ]years?-old|-years old)\b(?!-)"
)
_HALF_HYPHENED = ("-year old", " year-old", "-years old", " years-old")
# Plurals that English does not have.
_NO_PLURALS = MappingProxyType(
    {"informations": "information", "advices": "advice", "furnitures": "furniture", "childs": "children"}
    | {"homeworks": "homework", "luggages": "luggage", "baggages": "baggage", "equipments": "equipment"}
    | {"evidences": "evidence", "clothings": "clothing"}
    | {"expertises": "expertise", "feedbacks": "feedback", "personnels": "personnel"}
    | {"softwares": "software", "aircrafts": "aircraft", "offsprings": "offspring"}
    | {"machineries": "machinery", "sceneries": "scenery", "knowledges": "knowledge", "violences": "violence"}
    | {"phenomenas": "phenomena", "criterias": "criteria", "bacterias": "bacteria", "medias": "media", "datas": "data"}
)
#: What may stand behind a word without a blank.
MARKS = ",.;:!?)"


def with_marks(words: Iterable[str]) -> frozenset[str]:
    """Return words as they can stand between blanks."""
    return frozenset(word + mark for word in words for mark in ("", *MARKS))


# The same before a preposition, or behind an adjective; elsewhere "researches" and "aids" are verbs.
_PLURAL_PHRASES = later(
    r"\b(?P<kept>[Rr]esearch|[Pp]rogress|[Hh]omework)es(?= (?:by|of|on|in|into|at|from|show|have)\b)"
    r"|\b(?P<aid>(?:humanitarian|military|financial|economic|medical|state|food|foreign) (?:aid|help|assistance))s\b"
)
_NO_PLURAL_WORDS = with_marks(form for noun in _NO_PLURALS for form in (noun, noun.capitalize()))
#: Of the text of a phrase here one of these is a word, or one of the nouns.
COUNTS = frozenset(form for noun in _NO_PLURALS for form in (noun, noun.capitalize())) | frozenset(
    """researches Researches progresses aids helps assistances
    old degree percents peoples thousands millions billions trillions number days hours minutes
    kilometers kilometres miles
    meters metres seconds""".split()  # noqa: SIM905
)
_BEFORE_NOUN = frozenset("the these those many several some new recent other further more of his her their its".split())  # noqa: SIM905
_LAST_WORD = later(r"(\w+)\.?\s\Z")
_LONGEST_WORD = 20


def _of_phrases(text: str, phrases: _Phrases) -> Iterator[Finding]:
    for pattern, signs, right in phrases:
        for match in pattern.finditer(text) if any(map(text.__contains__, signs)) else ():
            if _counts(text, match, pattern):
                yield Finding(
                    Span(match.start("kept"), match.end()),
                    say("The noun stands in the wrong number."),
                    (match["kept"] + right(match["noun"]),),
                )


def _of_there(text: str) -> Iterator[Finding]:
    for match in _THERE.finditer(text) if "here is " in text or "here was " in text else ():
        right_verb = {"is": "are", "was": "were"}[match["verb"]]
        yield Finding(
            Span(*match.span()), "Subject and verb do not agree.", (match["there"] + right_verb + match["counted"],)
        )


def _of_no_plurals(text: str) -> Iterator[Finding]:
    for noun, proper in _NO_PLURALS.items():
        for form, singular in ((noun, proper), (noun.capitalize(), proper.capitalize())):
            place = text.find(form)
            if place >= 0 and _is_word(text, place, place + len(form)):
                yield Finding(Span(place, place + len(form)), "This noun has no such plural.", (singular,))


def _of_plural_phrases(text: str) -> Iterator[Finding]:
    for match in _PLURAL_PHRASES.finditer(text):
        # "She researches in Rome": a verb follows its subject.
        before = _LAST_WORD.search(text, max(0, match.start() - _LONGEST_WORD), match.start())
        if match["aid"] or before is None or before[1].lower() in _BEFORE_NOUN:
            yield Finding(Span(*match.span()), "This noun has no such plural.", (match["kept"] or match["aid"],))


def _of_parts(text: str) -> Iterator[Finding]:
    for match in (
        found_where(_PART_OF, text, lambda found: found["noun"] in _PARTS)
        if any(map(text.__contains__, _QUANTITY_OF))
        else ()
    ):
        quantity = _QUANTITY.search(text, max(0, match.start() - _LONGEST_WORD), match.start())
        if quantity is not None:
            kept, noun = quantity.group(), match["noun"]
            right = f"{kept}of the {noun}" if kept.lower() in {"one ", "each ", "both ", "all "} else f"{kept}{noun}"
            message = say("“{kept}” needs a “the”, or no “of”.", kept=f"{kept}of")
            yield Finding(Span(quantity.start(), match.end()), message, (right,))


def _of_hyphens(text: str) -> Iterator[Finding]:
    if any(map(text.__contains__, _HALF_HYPHENED)):
        for match in _YEAR_OLD.finditer(text):
            right = f"{match['number']}-year-old"
            if match.group() not in {right, f"{match['number']}-years-old"}:
                yield Finding(Span(*match.span()), say("These three words are one, with two hyphens."), (right,))
    for match in _HYPHENED.finditer(text):
        number = _NUMBER_BEFORE.search(text, max(0, match.start() - _LONGEST_WORD), match.start())
        if number is not None:
            right = f"{number.group()}-{match['noun'].removesuffix('s')}"
            yield Finding(Span(number.start(), match.end()), say("The noun stands in the wrong number."), (right,))


def _holding(*parts: str) -> Callable[[str], bool]:
    return lambda word: any(map(word.__contains__, parts))


def _is_word(text: str, start: int, end: int) -> bool:
    return not text[start - 1 : start].isalnum() and not text[end : end + 1].isalnum()


def _counts(text: str, match: re.Match[str], pattern: re.Pattern[str]) -> bool:
    """Say whether the phrase counts what its noun means, and is no label and no part of an adjective."""
    if pattern is _MANY:
        return match["noun"] not in _ALSO_MASS
    if pattern not in {_COUNTED, _DEGREES}:
        return True
    before = _LAST_WORD.search(text, max(0, match.start() - _LONGEST_WORD), match.start())
    return before is None or before[1] in AT_THE_START or (before[1].islower() and before[1] not in NOT_AFTER)


# What may be wrong, and what says of a word that it may be a part of it.
_Kinds = tuple[tuple[Callable[[str], Iterator[Finding]], Callable[[str], bool]], ...]
_KINDS: _Kinds = (
    (lambda text: _of_phrases(text, _OF_NOUNS), lambda word: _ONE.match(word) is not None),
    (
        lambda text: _of_phrases(text, _OF_OTHERS),
        _holding("old", "degree", "percents", "peoples", "thousands", "illions"),
    ),
    (_of_there, _holding("here")),
    (_of_parts, lambda word: word.endswith(_QUANTITIES)),
    (_of_hyphens, _holding("-year", "year-", "years-", *(f"-{unit}" for unit in _UNITS.split("|")))),
    (_of_no_plurals, _NO_PLURAL_WORDS.__contains__),
    (_of_plural_phrases, _holding("esearches", "rogresses", "omeworkes", "aids", "helps", "assistances")),
)


@remembered
def _kinds(word: str) -> int:
    """Return what a text may hold that has a word, with whatever mark behind it, as a number with a bit for each."""
    return sum(1 << place for place, (_, may_be_part) in enumerate(_KINDS) if may_be_part(word))


def clashes(text: str, words: Sequence[str]) -> Iterator[Finding]:
    """Yield the phrases, with the noun or the verb in its right number; `words` stand between blanks."""
    kinds = reduce(or_, map(_kinds, words))
    for place, (find, _) in enumerate(_KINDS) if kinds else ():
        if kinds & 1 << place:
            yield from find(text)
