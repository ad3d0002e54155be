"""Countries where English has the word for their people: "Germany Chancellor Olaf Scholz", "the Iran army"."""

from __future__ import annotations

from collections.abc import Iterator

from qa_tool.checks.check import Example, SentenceCheck
from qa_tool.checks.facts import Facts
from qa_tool.checks.signs import Signs
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.languages.countries import Country, mentions
from qa_tool.text.patterns import later

# Behind the country: an office and a name, or what only a country has.
_OFFICE = later(
    r"\s(?:[Pp]resident|[Pp]rime\s[Mm]inister|[Pp]remier|[Cc]hancellor|(?:[Ff]oreign|[Dd]efen[cs]e|[Ff]inance|[Ii]nterior"
    r"|[Jj]ustice|[Ee]nergy|[Hh]ealth|[Tt]rade)\s[Mm]inister|[Ff]oreign\s[Mm]inistry\s[Ss]pokes(?:man|woman|person)|leader)"
    r"\s[A-Z][\w-]+"
)
_OF_COUNTRIES = later(
    r"\s(?:government|parliament|army|troops|soldiers|authorities|embassy|navy|air\sforce|foreign\sministry|constitution)\b"
)
# "Bank of China President Liu", "Kia Germany President Kim": the country belongs to what stands before it.
_OF_A_NAME = later(r"(?:\b(?:of|for|&)|[A-Z][\w.’'&-]*[\w’'&-]|\d|['’]s|[-/&])\s?$")
# Words that open a sentence, and are no part of a name.
_OPENERS = frozenset(
    "The A Then But And When While As With Former New Meanwhile Today Yesterday Also If Although Because Both".split()  # noqa: SIM905
)
# What papers call by the name (US, UK, UAE), or what has no other word before a noun.
_LET_BE = frozenset({"US", "GB", "AE", "HK", "MO", "NZ", "VA", "CF", "TW", "SG", "MM", "BD", "BW"})
_WORDS = frozenset(
    """president President prime Prime premier Premier chancellor Chancellor foreign Foreign defence defense Defence
    Defense finance Finance interior Interior justice Justice energy Energy health Health trade Trade leader government
    parliament army troops soldiers authorities embassy navy air constitution""".split()  # noqa: SIM905
)


class CountryForPeople(SentenceCheck):
    """Finds countries where English has the word for their people.

    "Germany Chancellor Olaf Scholz", "Iran troops", "the Ukraine parliament": Korean, Japanese, Chinese and Arabic put
    the country before the noun as it is; English has an adjective. The United States, the United Kingdom and other
    countries that English papers use so themselves are left alone, and so are names of firms that end in a country.
    """

    id = "country-for-people"
    title = "Country where its adjective belongs"
    category = "Fluency/Grammar"
    severity = Severity.MINOR
    # None in 5,000 sentences of human news and translations; too rare in the bench to be measured: a judgement.
    confidence = 0.85
    signs = Signs(_WORDS)
    examples = (
        Example(
            "Germany Chancellor Olaf Scholz spoke.",
            ("Germany",),
            "German Chancellor Olaf Scholz spoke.",
        ),
        Example("The Ukraine parliament met.", ("Ukraine",), "The Ukrainian parliament met."),
        Example("He fought against France troops.", ("France",), "He fought against French troops."),
        Example("Bank of China President Liu Bo met US President Joe Biden and UK authorities."),
        Example("The Singapore government met Myanmar soldiers."),
        Example("In Germany, Chancellor Scholz spoke; Iran, leader of the group, and China Airlines did not."),
    )

    def find(self, sentence: Sentence, facts: Facts) -> Iterator[Finding]:
        """Yield the countries."""
        text = sentence.text
        for mention in mentions(text):
            people = _word_for(mention.country)
            if mention.is_people or not people or mention.form.isupper():
                continue
            end = mention.span.end
            office = _OFFICE.match(text, end)
            if office is None and (mention.is_ambiguous or _OF_COUNTRIES.match(text, end) is None):
                continue
            before = text[: mention.span.start]
            if _OF_A_NAME.search(before) is None or before.rstrip() in _OPENERS:
                yield Finding(
                    mention.span,
                    say("English says “{people}” before a noun.", people=people),
                    (people,),
                )


def _word_for(country: Country) -> str:
    """Return the adjective of a country, or nothing where there is none that can stand before a noun."""
    if country.code in _LET_BE or not country.adjectives or country.adjectives[0].endswith("er"):
        return ""
    return country.adjectives[0]
