"""Verbs that should stand in the form of the dictionary: "urged us to going", "to allows", "she was visit the town".

Behind "to" English has the form of the dictionary, and the gerund only where "to" is a preposition ("used to going");
Quirk et al., A Comprehensive Grammar of the English Language (1985), 16.38 and 16.63.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from qa_tool.checks.verb_forms import WHO_CLAUSE, may_end, of_match
from qa_tool.domain.issue import Finding
from qa_tool.text.nouns import PLURAL_OF
from qa_tool.text.patterns import later
from qa_tool.text.verbs import ALL_BASES, BASE_OF, BASES, INFINITIVES, PASTS, THIRDS, ing, participle

_TO = later(
    r"\b(?P<kept>(?:aims?|aimed|decided?|wants?|wanted|tried|tries|able|unable|in order|needs|needed|planned|plans"
    r"|hoped|hopes|starts|started|failed|continues?|continued|expected|likely|ready|refused?|promised?|forced|allowed"
    r"|seeks?|sought|managed|intends?|intended|asked|ordered|urged|obliged|begins?|began|begun|agreed|agrees|hesitated?"
    r"|threatens?|threatened|vow(?:s|ed)|pledge[sd]|attempts|attempted|tends?|tended|seem(?:s|ed)|happened|chose|chooses"
    r"|dared|struggled?|struggles|rushed|afford|scheduled|poised|eager|keen|willing|unwilling|reluctant) to)"
    r" (?P<verb>[a-z]+(?:s|ing))(?![\w-])"
)
# Whom somebody asks, orders, helps to do it (Quirk et al. 1985, 16.63).
_WHOM_TO = later(
    r"\b(?P<kept>(?:ask(?:s|ed)?|order(?:s|ed)?|urge[sd]?|told|tells?|instruct(?:s|ed)?|allow(?:s|ed)?|force[sd]?"
    r"|persuade[sd]?|encourage[sd]?|enable[sd]?|help(?:s|ed)?|wants?|wanted|expects?|require[sd]?|request(?:s|ed)?"
    r"|advise[sd]?|warn(?:s|ed)?|permit(?:s|ted)?|commanded|forbade|compel(?:s|led)?|oblige[sd]?|cause[sd]?"
    r"|calls? on|called on) "
    r"(?:(?!(?:to|from|in|on|at|of|for|with|by|about|over|due|up|access|out|that|which|who|as|and|than|back|down|close"
    r"|exposure|commitment|opposition|answers?|end|return|approach|objections?|rights?|resistance|alternatives?|exports|roads?"
    r"|reactions?|contributions?|ways?|paths?|keys?|if|unless"
    r"|when|where|while|next|prior|[a-z]+ing|[a-z]+ed)\b)[\w’'-]+ ){1,4}to)"
    r" (?P<verb>[a-z]+ing)(?= (?:the|an?|his|her|its|their|all|every|any|some|this|these|those|it|them|him)\b)"
    r"(?![\w-])"
)
_TO_THIRD = later(r"\b(?P<kept>to) (?P<verb>[a-z]+s)\b(?![\w’'-])")
# Nouns as well ("she was visit the palace"): there only what it is done to shows the verb.
_BE_WITH_OBJECT = later(
    r"\b(?P<kept>(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|who) (?:is|are|was|were|has been|have been)) (?P<verb>[a-z]+)"
    r"(?= (?:the|an?|his|her|its|their|this|these)\b)"
)
# "Who are near their homes", "they were part the answer": verbs, and something else behind a form of "to be".
_NO_VERBS_THERE = frozenset(
    """near like past down up out off round better best opposite close alert fit key part half double home back well
    just still even live long over second clear open free present welcome last worth content
    right short wrong""".split()  # noqa: SIM905
)
#: Verbs that are nouns as well, or more often.
ALSO_NOUNS = ALL_BASES - BASES - PASTS - _NO_VERBS_THERE
_WHAT = later(r"\b(?:what|that|which|who)\b(?:\W+\w+){0,5}\W*$", re.IGNORECASE)


def wrong_infinitives(text: str) -> Iterator[Finding]:
    """Yield the verbs with the word before them, with the form that fits."""
    for match in _TO.finditer(text):
        verb = match["verb"]
        if verb in THIRDS or (verb in BASE_OF and verb.endswith("ing") and not may_end(match, _WHAT)):
            yield of_match(match, f"{match['kept']} {BASE_OF[verb]}")
    for match in _TO_THIRD.finditer(text) if " to " in text else ():
        base = BASE_OF.get(match["verb"], "")
        if match["verb"] in THIRDS and base in BASES - {"coordinate"} and base not in PLURAL_OF:
            yield of_match(match, f"{match['kept']} {base}")
    for match in _WHOM_TO.finditer(text) if "ing" in text else ():
        base = BASE_OF.get(match["verb"], "")
        if base in INFINITIVES:
            yield of_match(match, f"{match['kept']} {base}")
    yield from _with_object(text)


def _with_object(text: str) -> Iterator[Finding]:
    for match in _BE_WITH_OBJECT.finditer(text):
        verb = match["verb"]
        if verb in ALSO_NOUNS and participle(verb) != verb and not may_end(match, WHO_CLAUSE):
            yield of_match(match, f"{match['kept']} {ing(verb)}")
