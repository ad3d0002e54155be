"""Names of people, places, peoples, months and days, and abbreviations, in small letters."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from qa_tool.checks.check import Example, SentenceCheck
from qa_tool.checks.facts import Facts
from qa_tool.checks.signs import Signs
from qa_tool.checks.unknown_words import only_capital
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.languages.countries import countries

# Names that the dictionaries have as words, too, or not at all, and such as are words of other languages (romania).
_NAMES = frozenset(
    """berlin brazil danish dutch english erdogan filipino french geneva german indonesia japan kyiv lukashenko macron
    malaysia moldova morocco netanyahu peskov putin romania shanghai thai zelensky zelenskyy""".split()  # noqa: SIM905
)
# What newspapers write small as well: wares, wine, cheese, dogs, slang, and firms that write themselves so.
_ALSO_SMALL = frozenset(
    """alsatian alsatians antifa assam ayurveda ayurvedic bakelite beaujolais biro biros bologna bordeaux brahmin
    brahmins camembert chablis chile chiles covid darjeeling dijon edam ethernet foosball formica frisbee frisbees gouda
    gruyere gummies kleenex labrador labradors linux lycra merlot messrs photoshop photoshopped photoshopping pilates
    pinot pitbull pitbulls plexiglas polaroid polaroids popsicle popsicles pyrex rapunzel riesling romanesque
    roquefort sherpa sherpas shiraz siamese stilton taoiseach teflon tupperware unix vaseline velcro yolo
    adidas flickr tumblr awol bae btw ers ese fyi gif ing lol rofl sos url vip wtf""".split()  # noqa: SIM905
)
# Names of several words, of which some may be small: "the united states", "south Korea". In the north of Ireland or the
# west of the Sahara one may be in "northern Ireland".
_OF_SEVERAL_WORDS = ("United Nations", "European Union", "Middle East", "New York", "Los Angeles", "San Francisco")
_REGIONS = frozenset({"Northern Ireland", "Western Sahara", "East Timor"})
# "french fries", "danish pastry": some styles write them small
_THINGS = re.compile(
    r" (?:fries|fry|dressing|windows?|doors?|toast|press|horn|pastr\w+|fire|numerals?|setter|oven|ink|rubber|muffins?"
    r"|roulette|summer|wheat|corn|cheese|yog\w+|salad)\b"
)
_LONGEST = 30
_WORD = re.compile(rf"[a-z](?<![\w.@/#&'’_*+=<>\\-].)[a-z]{{2,{_LONGEST - 1}}}(?![\w@/_*+=<>\\-]|\.\w)")
# "the Ministry of defense", "Department of justice": what an office is for belongs to its name.
_FIELD = (
    r"(?:defen[sc]e|culture|justice|health|finance|education|energy|agriculture|transport(?:ation)?|labou?r|trade|interior"
    r"|foreign affairs|internal affairs|economy|commerce|tourism|sports?|science|environment|emergency situations"
    r"|emergencies|digital (?:development|transformation)|industry|technology|research|security|welfare|infrastructure)"
)
_OFFICE = re.compile(
    rf"\b(?:Ministry|Minister|Department|Secretary) (?:of|for) (?:the )?(?P<field>{_FIELD}(?:(?:,|,? and) {_FIELD})*)\b"
)
_SMALL_WORDS = frozenset({"and"})
_OFFICES = frozenset(
    """Ministry Minister Ministers Department Secretary Duma Staff Assembly Affairs Commission Court Committee Service
    Office Bureau Council Bank Chamber Prosecutor Guard Republic Union Congress""".split()  # noqa: SIM905
)
# "trump": a man where he does something, otherwise a card and a verb.
_TRUMP = re.compile(
    r"(?:(?<=[Dd]onald )|(?<=[Pp]resident ))trump\b"
    r"|(?<![\w-])trump(?= (?:is|was|has|had|said|says|will|would|signed|announced|wants|himself)\b|['’]s\b)"
)
# "the state Duma", "foreign Ministers", "the central Bank": one word as in a name, the other not.
_MIXED = re.compile(
    r"\b(?P<small>state|foreign|defen[cs]e|interior|finance|health|justice|prime|general|internal|economic)"
    r" (?P<big>Duma|Ministry|Ministers?|Staff|Assembly|Affairs|Prosecutor)\b(?P<name> [A-Z])?"
    r"|\b(?:[Tt]he|[a-z]+['’]s|[A-Z][a-z]+ian|so-called|[a-z]+ed) (?:(?P<bank>national|central|supreme|constitutional"
    r"|security|accounting|investigative|district|regional|municipal|border|people['’]s|general) "
    r"(?P<court>Bank|Court|Council|Chamber|Committee|Guard|Union|Congress|Prosecutor|Commission|Assembly"
    r"|(?<=people['’]s )Republic))\b(?! [A-Z])"
    r"|\b[A-Z][a-z]+ (?P<people>people['’]s) Republic\b"
)
# Who has the office; a capital only before the name.
_WHO = ("Minister", "Prosecutor")
# "the Central electoral Commission"
_BETWEEN = re.compile(
    r"\b(?:Central|Supreme|Federal|National|State|Main|Constitutional)"
    r" (?P<small>electoral|election|investigative|military|arbitration|statistics|security|border|customs|tax)"
    r" (?:Commission|Court|Committee|Service|Office|Bureau|Council|Department)\b"
)


@lru_cache(maxsize=1)
def _together() -> tuple[Mapping[str, str], re.Pattern[str]]:
    """Return names of several words by their small letters, those of countries among them, and a pattern for them."""
    named = {name for country in countries() for name in (country.name, country.capital) if " " in name} - _REGIONS
    # "Mexico city officials" are those of any city.
    named = {name for name in named if not name.endswith("City")}
    names = {name.lower(): name for name in (*_OF_SEVERAL_WORDS, *sorted(named))}
    longest_first = sorted(map(re.escape, names), key=len, reverse=True)
    return names, re.compile(rf"(?<![\w@/#&.-])(?:{'|'.join(longest_first)})(?![\w@/-]|\.\w)", re.IGNORECASE)


@lru_cache(maxsize=1)
def _last_words() -> frozenset[str]:
    """Return the last words of such names, small and not, and another name that may be small."""
    return frozenset(words.split()[-1] for pair in _together()[0].items() for words in pair) | {"trump"}


def _right(word: str) -> str:
    """Return how a name in small letters is written; "" of what is no name."""
    if word in _NAMES:
        return word.capitalize()
    return only_capital(word) if word not in _ALSO_SMALL and len(word) <= _LONGEST else ""


class _Names:
    """The words that may begin what the check speaks of."""

    def __contains__(self, word: object) -> bool:
        """Say whether it is a name in small letters, or an office."""
        if not isinstance(word, str):
            return False
        return word in _OFFICES or word in _last_words() or (word.islower() and _right(word) != "")


class LowerCaseName(SentenceCheck):
    """Finds names with a small letter: in canada, south Korea, on monday, at the sorbonne, the gdp.

    Of people, places, peoples, days and months all are names that dictionaries have with a capital and in no other way;
    so it is with abbreviations, which are capitals throughout.
    So is the "Ministry of defense", whose field belongs to its name, and "the state Duma" or "the central Bank", of
    which one word has the capital and the other has not. Words that English also has in small letters
    (march, china, turkey), wares and wine (velcro, merlot), web and mail addresses and parts of longer words are left
    alone.
    """

    id = "lower-case-name"
    title = "Name begins with a small letter"
    category = "Fluency/Spelling"
    severity = Severity.MINOR
    # Precision .74 on medical MT (120 flags, chance .19) and .99 on MT of encyclopedias that people put right (74,
    # chance .86); one in 260,000 words of news. None in 51,000 words of references and 21,000 of human news; 9 in
    # 38,000 of post-edits, 8 of them right.
    confidence = 0.75
    signs = Signs(_Names())
    examples = (
        Example("In canada the german law is known.", ("canada", "german"), "In Canada the German law is known."),
        Example("The Ministry of culture is shut.", ("culture",), "The Ministry of Culture is shut."),
        Example(
            "The foreign Ministers told the state Duma that trump said no.",
            ("foreign Ministers", "state Duma", "trump"),
            "The foreign ministers told the State Duma that Trump said no.",
        ),
        Example("In november the sorbonne met.", ("november", "sorbonne"), "In November the Sorbonne met."),
        Example("A bowl of the goryeo kings.", ("goryeo",), "A bowl of the Goryeo kings."),
        Example("We march with fine china and turkey, french fries and a danish pastry in May."),
        Example("See www.russia.ru, info@spain.es, #ukraine and anti-american."),
    )

    def find(self, sentence: Sentence, facts: Facts) -> Iterator[Finding]:
        """Yield the names."""
        text = sentence.text
        names, together = _together()
        places = [
            match
            for match in together.finditer(text)
            if match.group() not in {names[match.group().lower()], match.group().upper(), match.group().title()}
        ]
        for match in places:
            yield _finding(*match.span(), names[match.group().lower()])
        for match in _WORD.finditer(text):
            right = _right(match.group())
            if any(place.start() <= match.start() < place.end() for place in places):
                continue
            if right and _THINGS.match(text, match.end()) is None:
                yield _finding(*match.span(), right)
        for match in _TRUMP.finditer(text) if "trump" in text else ():
            yield _finding(*match.span(), "Trump")
        for match in _MIXED.finditer(text):
            if match["people"] is not None:
                yield _finding(*match.span("people"), match["people"].capitalize())
                continue
            first, second = ("small", "big") if match["small"] is not None else ("bank", "court")
            small, big = match[first], match[second]
            is_name = not big.startswith(_WHO) or match["name"] is not None
            right = f"{small.capitalize()} {big}" if is_name else f"{small} {big.lower()}"
            yield _finding(match.start(first), match.end(second), right)
        for match in _BETWEEN.finditer(text):
            yield _finding(*match.span("small"), match["small"].capitalize())
        for match in _OFFICE.finditer(text) if "Minist" in text or "Department" in text or "Secretary" in text else ():
            right = " ".join(word if word in _SMALL_WORDS else word.capitalize() for word in match["field"].split())
            yield _finding(*match.span("field"), right)


def _finding(start: int, end: int, right: str) -> Finding:
    message = say("An abbreviation stands in capitals.") if right.isupper() else say("A name begins with a capital.")
    return Finding(Span(start, end), message, (right,), {"should read": right})
