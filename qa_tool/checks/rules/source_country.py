"""The country of the source language where the article is about another one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from qa_tool.checks.at_home import AT_HOME, OWN, PEOPLE, Home, doubtful, home_of, names_another
from qa_tool.checks.check import ArticleCheck, Example, Observation, Seen
from qa_tool.checks.facts import Facts
from qa_tool.checks.options import option
from qa_tool.checks.running_quotes import edges, running
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import listed, say
from qa_tool.domain.span import Span
from qa_tool.languages.countries import mentions
from qa_tool.text.patterns import later
from qa_tool.text.quotes import pair_double_quotes, pair_quotes

_ABOUT, _OURS = "about", "ours"
# The article has to name another country this many times as often as the doubtful places.
_TIMES_AS_OFTEN = 2
_OFTEN = 6
# "our country lost much, a deputy said": speech without quotation marks.
_SPOKEN = later(r",\s[^,]{2,60}\s(?:said|says|told|wrote|writes)\b|\b(?:said|says|told|wrote)\b[^.]{0,30}$")
_COUNTRY_WORDS = ("country", "nation", "homeland", "motherland")
_OUR_COUNTRY = later(rf"\b(?:[Mm]y|[Oo]ur)\s(?:{'|'.join(_COUNTRY_WORDS)})\b")
_WITH_ARTICLE = later(
    r"(?:United|Netherlands|Philippines|Maldives|Bahamas|Gambia|Comoros|Seychelles|.* (?:Republic|Islands)$)"
)


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
        home = home_of(facts.source_language)
        if home is None:
            return
        text = sentence.text
        for match in home.own.finditer(text) if any(map(text.__contains__, home.forms)) else ():
            kind, span = doubtful(text, match, home)
            if kind:
                yield Observation((kind, match.group()), span)
        ours = list(_OUR_COUNTRY.finditer(text)) if any(map(text.__contains__, _COUNTRY_WORDS)) else []
        double = pair_double_quotes(text)
        for match in ours:
            told = _SPOKEN.search(text) is not None and names_another(text, home)
            quoted = double.quoted_in_sentence(match.start()) or pair_quotes(text).quoted(match.start())
            if not told and not quoted:
                yield Observation((_OURS, match.group()), Span(match.start(), match.end()))
        yield from edges(double)
        for mention in mentions(text):
            if mention.country.name not in home.language.own_country:
                adjective = mention.country.adjectives[0] if mention.country.adjectives else mention.country.name
                yield Observation((_ABOUT, mention.country.name, adjective), mention.span)
        if home.evidence is not None:
            for match in home.evidence.finditer(text):
                yield Observation((OWN, match.group()), Span(match.start(), match.end()))

    def judge(self, seen: Sequence[Seen], facts: Facts) -> Iterator[tuple[int, Finding]]:
        """Yield the doubtful places if the article as a whole is about another country."""
        home = home_of(facts.source_language)
        if home is None:
            return
        values = [_value(item) for item in seen]
        yield from _ours(seen, values, home)
        places = [place for place, value in enumerate(values) if value[0] in {AT_HOME, PEOPLE}]
        if not places or any(value[0] == OWN for value in values):
            return
        about = Counter(value[1] for value in values if value[0] == _ABOUT)
        if not about:
            return
        adjectives = {value[1]: value[2] for value in values if value[0] == _ABOUT}
        subject, often = about.most_common(1)[0]
        sentences = {item.sentence for item, value in zip(seen, values, strict=True) if value[:2] == (_ABOUT, subject)}
        fewest = facts.options_of(self.id, self.options).mentions
        for place in places:
            near = seen[place].sentence in sentences or seen[place].sentence - 1 in sentences
            if often < max(fewest - near, _TIMES_AS_OFTEN * len(places)):
                continue
            yield place, _finding(seen[place], values[place], about, adjectives, home)


def _value(seen: Seen) -> tuple[str, ...]:
    value = seen.value
    return value if isinstance(value, tuple) else ()


def _finding(seen: Seen, value: Sequence[str], about: Counter[str], adjectives: dict[str, str], home: Home) -> Finding:
    ranked = about.most_common(3)
    often = ranked[0][1]
    subjects = [name for name, times in ranked[:2] if times * 2 >= often]
    if value[0] == AT_HOME:
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
        severity=None if value[0] == AT_HOME else Severity.MINOR,
        confidence=(0.85 if certain else 0.7) if value[0] == AT_HOME else 0.5,
    )


def _ours(seen: Sequence[Seen], values: Sequence[Sequence[str]], home: Home) -> Iterator[tuple[int, Finding]]:
    """Yield "my country" in the reporter's own words."""
    places = [place for place, value in enumerate(values) if value[0] == _OURS]
    told = running(seen) if places else frozenset()
    for place in places:
        if seen[place].sentence not in told:
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
