"""Whether a report that names the country of its source language means it, or what was "domestic" in the source."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from qa_tool.domain.span import Span
from qa_tool.languages.catalogue import source_language
from qa_tool.languages.countries import country, mentions
from qa_tool.languages.language import SourceLanguage
from qa_tool.text.patterns import later

#: What the name of the country says: that it is meant; or what may be domestic, by a preposition or by its people.
OWN, AT_HOME, PEOPLE = "own", "at home", "people"
_PREPOSITION = r"(?:in|within|inside|across|throughout)"
# Before or after it, the place is meant: people who live there, comparisons, events and goods with a place.
_MEANT_BEFORE = later(
    r"\b(?:unlike|like|as|than|(?:compared|relative)\s(?:to|with)(?:\s\w+)?|similar\sto|and|or|both|either|also|even|here"
    r"|back|ambassadors?|embass\w+|residents?|resid\w+|liv(?:e|es|ed|ing)|stay\w*|station\w*|based|born|releas\w+|premier\w+"
    r"|open(?:s|ed|ing)?|launch\w*|sold|sell\w*|arriv\w+|land\w*|workers?|students?|refugees?|nationals?|citizens?"
    r"|tourists?|immigrants?|migrants?|defectors?|expatriates?|troops?|forces|soldiers|held|host\w*|summit|Olympics|Cup"
    r"|made|manufactured|produced|published|translated|stud(?:y|ies|ied|ying)|work(?:s|ed|ing)?|invest\w*|plants?"
    r"|enter\w*(?:\sthe\smarket)?|stolen|bought|built|train\w*|deploy\w*|ports?|harbou?rs?|airports?|bases?|players?|coach\w*|stag\w+|rivals?|partners?|buyers?|owners?|makers?|customers?|taken|captured|exhibited"
    r"|factor(?:y|ies)|offices?|branch\w*|subsidiar\w+|correspondents?|popular|known|broadcast|aired|hit|visit\w*)$",
    re.IGNORECASE,
)
_MEANT_AFTER = later(
    r"(?:,\s(?:the\s)?[A-Z]\w+(?:,|\sand\b|\sor\b)|\s(?:and|or)\s(?:the\s)?[A-Z]|/|-|['’]s\s|,?\s(?:too|as\swell|alike)\b"
    r"|,\s(?:\w+\s){1,3}(?:live|lives|lived|stud(?:y|ies)|works?)\b"
    r"|(?:\sin)?\s(?:1[0-9]|20)\d\d|\s(?:time|Times|Herald|Daily)\b)"
)
# Within a sentence only such things are taken for domestic ones: a country has them, whoever tells of it.
_AT_HOME_BEFORE = later(
    r"\b(?:opinions?|politics|politicians?|econom(?:y|ies)|demand|consumption|sentiment|moods?|resistance|opposition|critic\w*"
    r"|inflation|situation|unrest|support|approval|popularity|industry|markets?|prices?|costs?|rents?|wages?|incomes?|salaries"
    r"|pensions?|taxes|sales|jobs|employment|inequality|corruption|controvers(?:y|ies)|disputes?|press|media|protests?|demonstrations?|anger|outrage|fears?|panic|discontent|dissatisfaction|fatigue"
    r"|pressure|tensions?|debates?|discussions?|trust|confidence|turnout|voters?|elections?|campaigns?|polls|democracy|rights"
    r"|freedom|security|violence|crime|war|fighting|conflict|crisis|shortages?|supply|food|fuel|petrol|diesel|electricity|energy|power|cuts|outages"
    r"|water|gas|housing|schools?|universities|hospitals?|courts?|police|unemployment|poverty|growth|production|output|shops"
    r"|compan(?:y|ies)|firms|business(?:es)?|banks?|consumers|households|families|people|tourism|traffic|roads|internet"
    r"|cases|infections|deaths|toll|epidemic|restrictions|rules|laws?|reforms?|mobili[sz]ation|recruitment|conscription|morale"
    r"|propaganda|censorship|religion|church(?:es)?|farms?|agriculture|harvests?|forests|weather|temperatures"
    r"|grow(?:s|n|ing)?|grew|ris(?:e|es|en|ing)|rose|fall(?:s|en|ing)?|fell|spread(?:s|ing)?|increas\w+|declin\w+|drop\w*"
    r"|mount\w*|continu\w+|high|low|strong|weak|scarce|common|widespread)$",
    re.IGNORECASE,
)
# "In Korea, exports to China dropped": what passes between the two is said of both.
_BETWEEN = later(
    r"(?:\b(?:exports?|imports?|shipments?|deliver(?:y|ies)|flights?)\s(?:\w+\s){0,3}?(?:to|from)\s"
    r"|\b(?:tariffs?|dut(?:y|ies)|bans?|curbs)\son\s(?:the\s)?"
    r"|\b(?:congratulat\w+|welcom\w+|thank\w*|recogni[sz]\w+|condemn\w*|copied|imitat\w+)\s(?:the\s)?)(?=[A-Z])"
    r"|\b(?:receiv\w+|buy\w*|bought|order\w*|gets?|got|comes?|coming|came|arriv\w+)\s(?:\w+\s){0,3}?from\s(?:the\s)?(?=[A-Z])"
    r"|\b(?:pays?|paid|appetite|taste|craze)\s(?:\w+\s){0,2}?for\s(?=[A-Z])|\b(?:remade|remakes?|dubbed|subtitl\w+|guests?|visit(?:s|ed|ing)?|tour(?:s|ed|ing)?)\b"
)
# "the domestic price of diesel in Korea"
_DOMESTIC = later(r"\b[Dd]omestic(?:ally)?\b[^,;:]{0,40}$")
# Grown or made in one country, wanted or dear in another.
_TRADED = later(r"\b(?:[Ee]xport\w*|[Ii]mport\w*|[Ss]hipp?(?:ed|ing|s)?|[Tt]raders|abroad)\b")
_DEMANDED = later(r"\b(?:[Dd]emand|[Cc]onsumption|[Mm]arkets?|[Cc]onsumers|buyers)\s*$")
_FOR_GOODS = later(r"\sfor\s[A-Z]\w+\s[a-z]")
# What was done to somebody was done at a place.
_PASSIVE = later(r"\b(?:is|are|was|were|be|been|being)\s(?:\w+ly\s)?\w+(?:ed|en)$")
_NEAR = 200
_LONGEST_NAME = 24
_KOREAN_WAR_YEARS = later(r"\b195[0-3]\b")
# "Korean public opinion" may render "domestic public opinion"; "Korean companies" may really be such.
_DOMESTIC_MATTER = (
    r"(?:public\sopinion|politics|political\s(?:circles|scene|situation)|economy|demand|consumption|sentiment|resistance"
    r"|politicians|prosecutors|voters|electorate|parliament|(?:Supreme|Constitutional)\sCourt|opposition|criticism|inflation|affairs|situation|unrest|support|industry|market|prices|critics|press)"
)
# What offices of one country have to do with another.
_ABROAD = later(
    r"\b(?:extradit\w+|delegation\w*|visit\w*|resolution|request\w*|sanction\w*|ambassador\w*|summit|cooperat\w+|treaty"
    r"|hand(?:s|ed|ing)?\sover|Interpol|abroad|overseas)\b"
)
# A time of day or a paper says nothing about the subject.
_NEUTRAL_AFTER = later(r"\s(?:[Tt]ime|Times|Herald|Daily|JoongAng|Standard|Post)\b")


@dataclass(frozen=True, slots=True)
class Home:
    """Where the press of a source language is at home, as patterns."""

    language: SourceLanguage
    forms: tuple[str, ...]
    own: re.Pattern[str]
    evidence: re.Pattern[str] | None

    @property
    def country(self) -> str:
        """Return its name."""
        return self.language.own_country[0]


@lru_cache(maxsize=32)
def home_of(code: str | None) -> Home | None:
    """Return the patterns for the home of a source language, or None where none is known."""
    language = source_language(code) if code else None
    if language is None or not language.own_country:
        return None
    first = re.escape(language.own_country[0])
    known = country(language.own_country[0])
    people = sorted({*language.own_people, *(known.adjectives if known else ())}, key=len, reverse=True)
    peoples = "|".join(re.escape(form) for form in people)
    own = later(
        rf"(?<!\w)(?<!South\s)(?<!North\s)(?:(?P<preposition>{_PREPOSITION}|(?:In|Within|Inside|Across|Throughout))\s{first}"
        rf"|(?P<people>{peoples})(?P<matter>\s{_DOMESTIC_MATTER})|{first}|{peoples})(?!\w)"
    )
    evidence = [*language.own_evidence, *(re.escape(place) for place in language.own_places)]
    evidence += [re.escape(name) for name in language.own_country[1:]]
    forms = (language.own_country[0], *people)
    return Home(language, forms, own, later(rf"(?<!\w)(?:{'|'.join(evidence)})(?!\w)") if evidence else None)


def doubtful(text: str, match: re.Match[str], home: Home) -> tuple[str, Span]:
    """Return what the own country's name at `match` says ("" for nothing), and the span to show."""
    whole = Span(match.start(), match.end())
    if _NEUTRAL_AFTER.match(text, match.end()):
        return "", whole
    if match["preposition"]:
        before = text[max(0, match.start() - 40) : match.start()].rstrip()
        near = max(0, match.start() - _NEAR)
        meant = (
            _MEANT_BEFORE.search(before)
            or _MEANT_AFTER.match(text, match.end())
            or _KOREAN_WAR_YEARS.search(text, near, match.end() + _NEAR)
            or _is_between_the_two(text, before, match.end(), home)
            or _is_of_another(before, home)
        )
        if meant:
            return OWN, whole
        # At the start of a sentence or a clause it may be said of anything; so it may where another country follows.
        opens = match["preposition"][0].isupper() or not before or before[-1] in ",;:—–-"
        domestic = (
            opens
            or _AT_HOME_BEFORE.search(before)
            or _DOMESTIC.search(before)
            or match["preposition"] in {"within", "inside"}
            or (names_another(text[match.end() :], home) and not _PASSIVE.search(before))
        )
        return (AT_HOME if domestic else ""), whole
    if match["matter"] and _ABROAD.search(text):
        return OWN, whole
    if match["matter"]:
        people = match["people"]
        return PEOPLE, Span(match.start(), match.start() + len(people))
    return OWN, whole


def _is_between_the_two(text: str, before: str, end: int, home: Home) -> bool:
    """Say whether the rest of the sentence tells what passes between home and the other country."""
    if _DEMANDED.search(before) and (_TRADED.search(text) or _FOR_GOODS.match(text, end)):
        return True
    return any(
        not link.group()[-1].isspace() or names_another(text[link.end() : link.end() + _LONGEST_NAME], home)
        for link in _BETWEEN.finditer(text, end)
    )


def _is_of_another(before: str, home: Home) -> bool:
    """Say whether something of another country is told to be there: "German sales in China"."""
    found = mentions(before)
    if not found or not found[-1].is_people or found[-1].country.name in home.language.own_country:
        return False
    return re.fullmatch(r"\s\w+", before[found[-1].span.end :]) is not None


def names_another(text: str, home: Home) -> bool:
    """Say whether a text names a country that is not home."""
    return any(mention.country.name not in home.language.own_country for mention in mentions(text))
