"""Countries and cities whose names take no article and are nothing else."""

from __future__ import annotations

import re
from functools import lru_cache

from qa_tool.domain.term import TermKind
from qa_tool.glossary.known_names import known_names
from qa_tool.languages.countries import countries
from qa_tool.text.spelling import spelling

# Names that have the article, or may have it, for they are seas, rivers, bridges, ships and districts, too.
_WITH_ARTICLE = re.compile(
    r".*\b(?:Republic|Union|States?|Kingdom|Islands|Emirates|Territory|[Tt]erritories|See|Coast|Federation|District"
    r"|Valley|Zone|Sea|Strait|Bridge|Dam|Plant)\b.*|Bahamas|Netherlands|Philippines|Maldives|Seychelles|Comoros|Gambia"
    r"|Congo.*|Sudan|Lebanon|Yemen|Vatican|Crimea|Bronx|Hague|Cameroon|Panama|Paraguay|Uruguay|Senegal|Niger|Mali"
    r"|Jordan|Natal|Punjab|Donbass?|Dnieper|Dnipro|Irpin|Siverskyi Donets|Suez|[^a-z]*"
)
_SHORTEST = 4


@lru_cache(maxsize=1)
def bare_places() -> frozenset[str]:
    """Return the names, of countries, capitals and large cities."""
    names = {
        name for country in countries() for name in (*country.names, country.capital) if name not in country.ambiguous
    } | {term.canonical for term in known_names() if term.kind is TermKind.PLACE}
    knows = spelling().knows
    return frozenset(
        name
        for name in names
        if len(name) >= _SHORTEST and _WITH_ARTICLE.fullmatch(name) is None and not knows(name.lower())
    )
