"""The country of the source language where the article is about another one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from qa_tool.checks.check import ArticleCheck, Example, Observation, Seen
from qa_tool.checks.facts import Facts
from qa_tool.checks.options import option
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import listed, say
from qa_tool.domain.span import Span
from qa_tool.languages.catalogue import source_language
from qa_tool.languages.countries import country, mentions
from qa_tool.languages.language import SourceLanguage
from qa_tool.text.patterns import later
from qa_tool.text.quotes import pair_quotes

_ABOUT, _OWN, _AT_HOME, _PEOPLE, _OURS = "about", "own", "at home", "people", "ours"
# The article has to name another country this many times as often as the doubtful places.
_TIMES_AS_OFTEN = 2
_OFTEN = 6
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
# "our country lost much, a deputy said": speech without quotation marks.
_SPOKEN = later(r",\s[^,]{2,60}\s(?:said|says|told|wrote|writes)\b|\b(?:said|says|told|wrote)\b[^.]{0,30}$")
# A time of day or a paper says nothing about the subject.
_NEUTRAL_AFTER = later(r"\s(?:[Tt]ime|Times|Herald|Daily|JoongAng|Standard|Post)\b")
_COUNTRY_WORDS = ("country", "nation", "homeland", "motherland")
_OUR_COUNTRY = later(rf"\b(?:[Mm]y|[Oo]ur)\s(?:{'|'.join(_COUNTRY_WORDS)})\b")
_WITH_ARTICLE = later(
    r"(?:United|Netherlands|Philippines|Maldives|Bahamas|Gambia|Comoros|Seychelles|.* (?:Republic|Islands)$)"
)


@dataclass(frozen=True, slots=True)
class _Home:
    """Where the press of a source language is at home, as patterns."""

    language: SourceLanguage
    forms: tuple[str, ...]
    own: re.Pattern[str]
    evidence: re.Pattern[str] | None

    @property
    def country(self) -> str:
        return self.language.own_country[0]


@dataclass(frozen=True, slots=True)
class Options:
    """What may be set."""

    mentions: int = option(
        3,
        "Mentions of the other country",
        "How often the article must name another country; once less is enough where it stands close by.",
        least=1,
        most=20,
    )


class SourceCountry(ArticleCheck):
    """Finds the country of the source language where the article is about another one.

    Newspapers write "domestically" (국내, 国内) of the country they are telling about, and machines turn that into
    their own: "In Korea, resistance grows" in a report from Russia that was translated from Korean. The check looks
    for such a place where the article names another country again and again, and its own country nowhere else. It
    keeps quiet where other things show that the own country is really meant, too: its cities, people, money, firms,
    comparisons ("unlike in Korea"), people who live there. "My country", which stands for 我国, is found as well.
    """

    id = "source-country"
    title = "Country of the source language"
    category = "Accuracy/Mistranslation"
    severity = Severity.MAJOR
    # Of 178 reports of our own 84 of 87 found and two wrong; batches of 24, 18, 16, 36, 20, 40 and 40, tried before the
    # rule was mended by it: precision .65, 1.0, .73, .74, .90, .60 and .95, recall 1.0, .56, .89, .78, .90, .60 and
    # 1.0. On MT only "our country" was met: 11 of 13 right. 0.08 per 1,000 words of news references, both that.
    confidence = 0.8
    options = Options()
    examples = (
        Example(
            "Russia sent more men to war. Russian towns protested. In Korea, resistance to the Russian call-up grew.",
            ("In Korea",),
            "Russia sent more men to war. Russian towns protested. In Russia, resistance to the Russian call-up grew.",
            "ko",
        ),
        Example(
            "France votes on Sunday. The French left is split. France fears strikes, and prices in Japan are high.",
            ("in Japan",),
            "France votes on Sunday. The French left is split. France fears strikes, and prices in France are high.",
            "ja",
        ),
        Example(
            "Russia sold gas. Russian oil went to Seoul, to South Korea. In Korea, prices fell. Russia won.",
            source_language="ko",
        ),
        Example("Russia made peace. Russia and Russians rejoiced. In Korea, nobody noticed.", source_language="de"),
        Example("In Korea, the harvest was good. Korea and Japan trade in rice. Russia buys it.", source_language="ko"),
    )

    def observe(self, sentence: Sentence, facts: Facts) -> Iterator[Observation]:
        """Yield the countries the sentence names, the doubtful places, and what shows that home is meant."""
        home = _home_of(facts.source_language)
        if home is None:
            return
        text = sentence.text
        for match in home.own.finditer(text) if any(map(text.__contains__, home.forms)) else ():
            kind, span = _doubtful(text, match, home)
            if kind:
                yield Observation((kind, match.group()), span)
        ours = list(_OUR_COUNTRY.finditer(text)) if any(map(text.__contains__, _COUNTRY_WORDS)) else []
        quotes = pair_quotes(text) if ours else None
        for match in ours:
            told = _SPOKEN.search(text) is not None and _names_another(text, home)
            if quotes is not None and not told and not quotes.quoted(match.start()):
                yield Observation((_OURS, match.group()), Span(match.start(), match.end()))
        for mention in mentions(text):
            if mention.country.name not in home.language.own_country:
                adjective = mention.country.adjectives[0] if mention.country.adjectives else mention.country.name
                yield Observation((_ABOUT, mention.country.name, adjective), mention.span)
        if home.evidence is not None:
            for match in home.evidence.finditer(text):
                yield Observation((_OWN, match.group()), Span(match.start(), match.end()))

    def judge(self, seen: Sequence[Seen], facts: Facts) -> Iterator[tuple[int, Finding]]:
        """Yield the doubtful places if the article as a whole is about another country."""
        home = _home_of(facts.source_language)
        if home is None:
            return
        values = [_value(item) for item in seen]
        yield from _ours(seen, values, home)
        doubtful = [place for place, value in enumerate(values) if value[0] in {_AT_HOME, _PEOPLE}]
        if not doubtful or any(value[0] == _OWN for value in values):
            return
        about = Counter(value[1] for value in values if value[0] == _ABOUT)
        if not about:
            return
        adjectives = {value[1]: value[2] for value in values if value[0] == _ABOUT}
        subject, often = about.most_common(1)[0]
        sentences = {item.sentence for item, value in zip(seen, values, strict=True) if value[:2] == (_ABOUT, subject)}
        fewest = facts.options_of(self.id, self.options).mentions
        for place in doubtful:
            near = seen[place].sentence in sentences or seen[place].sentence - 1 in sentences
            if often < max(fewest - near, _TIMES_AS_OFTEN * len(doubtful)):
                continue
            yield place, _finding(seen[place], values[place], about, adjectives, home)


def _value(seen: Seen) -> tuple[str, ...]:
    value = seen.value
    return value if isinstance(value, tuple) else ()


def _doubtful(text: str, match: re.Match[str], home: _Home) -> tuple[str, Span]:
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
            return _OWN, whole
        # At the start of a sentence or a clause it may be said of anything; so it may where another country follows.
        opens = match["preposition"][0].isupper() or not before or before[-1] in ",;:—–-"
        domestic = (
            opens
            or _AT_HOME_BEFORE.search(before)
            or _DOMESTIC.search(before)
            or match["preposition"] in {"within", "inside"}
            or (_names_another(text[match.end() :], home) and not _PASSIVE.search(before))
        )
        return (_AT_HOME if domestic else ""), whole
    if match["matter"] and _ABROAD.search(text):
        return _OWN, whole
    if match["matter"]:
        people = match["people"]
        return _PEOPLE, Span(match.start(), match.start() + len(people))
    return _OWN, whole


def _is_between_the_two(text: str, before: str, end: int, home: _Home) -> bool:
    """Say whether the rest of the sentence tells what passes between home and the other country."""
    if _DEMANDED.search(before) and (_TRADED.search(text) or _FOR_GOODS.match(text, end)):
        return True
    return any(
        not link.group()[-1].isspace() or _names_another(text[link.end() : link.end() + _LONGEST_NAME], home)
        for link in _BETWEEN.finditer(text, end)
    )


def _is_of_another(before: str, home: _Home) -> bool:
    """Say whether something of another country is told to be there: "German sales in China"."""
    found = mentions(before)
    if not found or not found[-1].is_people or found[-1].country.name in home.language.own_country:
        return False
    return re.fullmatch(r"\s\w+", before[found[-1].span.end :]) is not None


def _names_another(text: str, home: _Home) -> bool:
    return any(mention.country.name not in home.language.own_country for mention in mentions(text))


def _finding(seen: Seen, value: Sequence[str], about: Counter[str], adjectives: dict[str, str], home: _Home) -> Finding:
    ranked = about.most_common(3)
    often = ranked[0][1]
    subjects = [name for name, times in ranked[:2] if times * 2 >= often]
    if value[0] == _AT_HOME:
        preposition = seen.text.split()[0]
        suggestions = [f"{preposition} {_with_article(subject)}" for subject in subjects]
        at_home = ["At home", "Domestically"] if preposition[0].isupper() else ["at home"]
        suggestions[1:1] = at_home
    else:
        domestic = "Domestic" if seen.text[0].isupper() and seen.text.split()[0] == "Domestic" else "domestic"
        suggestions = [*(adjectives[subject] for subject in subjects), domestic]
    names = listed(
        say("{name} ({number} time)", "{name} ({number} times)", name=name, number=times) for name, times in ranked
    )
    words = home.language.domestic_words
    why = say(
        "{words} (“domestic”) comes out as “{country}” when it is translated from {name}",
        words=words[0],
        country=home.country,
        name=home.language.name,
    )
    certain = often >= _OFTEN
    return Finding(
        Span(0, len(seen.text)),
        say(
            "The article is about {topic}, not {country}; the source probably said “domestic”.",
            topic=ranked[0][0],
            country=home.country,
        ),
        tuple(suggestions),
        {"the article is about": names, "why it happens": why} if words else {"the article is about": names},
        severity=None if value[0] == _AT_HOME else Severity.MINOR,
        confidence=(0.85 if certain else 0.7) if value[0] == _AT_HOME else 0.5,
    )


def _ours(seen: Sequence[Seen], values: Sequence[Sequence[str]], home: _Home) -> Iterator[tuple[int, Finding]]:
    """Yield "my country" in the reporter's own words."""
    for place, value in enumerate(values):
        if value[0] == _OURS:
            yield (
                place,
                Finding(
                    Span(0, len(seen[place].text)),
                    "A reporter's “my country” says nothing to a reader elsewhere; name the country.",
                    (_with_article(home.country),),
                    {"why it happens": say("news in {name} says “our country” of its own", name=home.language.name)},
                    confidence=0.7,
                ),
            )


def _with_article(name: str) -> str:
    return f"the {name}" if _WITH_ARTICLE.match(name) else name


@lru_cache(maxsize=32)
def _home_of(code: str | None) -> _Home | None:
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
    return _Home(language, forms, own, later(rf"(?<!\w)(?:{'|'.join(evidence)})(?!\w)") if evidence else None)
