"""Where a text says "I" and "my", who may say it, and how the same reads of somebody else."""

from __future__ import annotations

import re
from types import MappingProxyType

from qa_tool.text.patterns import later
from qa_tool.text.verbs import PASTS, third
from qa_tool.text.words import SAYING

# "World War I", "Elizabeth I", "Part I", "Chapter I", "type I": numbers.
#: "I" with its verb (groups i, clipped, adverb, verb), or "my" (group my).
FIRST_PERSON = later(
    r"(?<![\w.’'-])(?:(?P<i>I)(?=[ '’][a-z]|[,.;](?: [a-z]|$))(?:['’](?P<clipped>m|ve|d|ll))?"
    r"(?: (?P<adverb>also|never|always|already|just|only|still"
    r"|even|really|then))?"
    r"(?: (?P<verb>[a-z]+n['’]t|[a-z]+))?|(?P<my>[Mm]y|[Mm]yself))(?![\w-])"
)
_NUMBER_BEFORE = re.compile(
    r"(?:[A-Z][\w’'-]*|[Tt]ype|[Pp]hase|[Pp]art|[Gg]rade|[Cc]lass|[Tt]itle|[Aa]rticle|[Vv]olume|[Ll]evel|[Ss]tage"
    # Titles: "the song I want it".
    r"|songs?|films?|movies?|albums?|shows?|series|books?|singles?|hits?|dramas?|called|titled|entitled) $"
)
_JOINS = frozenset(
    """But And So When If As Since Because While After Before Although Though Now Then Until Once Yes No
    Well""".split()  # noqa: SIM905
)
# Who tells of what he saw himself: the article has an author, and "I" is he.
#: The author of an article, who tells of what he saw himself.
AUTHOR = later(
    r"\bme\b|\bI (?:met|meet|interviewed|wrote|write|argue|argued|think|believe|suspect|confess|admit|recommend|wonder"
    r"|suggest|hope)\b|\b[Mm]y (?:view|opinion|column|colleagues? [A-Z]|guess|interview|book|point)\b"
    r"|\b(?:in|to) my (?:view|mind|opinion)\b"
)
# A script: there the reporter says "I".
#: A script or an interview.
SCRIPT = later(r"[<\[◀【](?: ?)(?i:anchor|reporter|report)\b|\breporter [A-Z]|\bQ[.:] |^(?:Q|A)[.:] ")
# What stands in brackets, or behind the colon of a headline, is somebody's own words.
#: What somebody says in brackets or behind a colon.
BRACKETS = later(r"\[[^\]]*(?:\]|$)|\([^)]*:[^)]*(?:\)|$)|^[^.:]{2,60}: .*")
# Spoken, although the marks are lost: "I was there, she said".
#: A sentence that ends in "she said".
SPOKEN = later(rf",\s(?:he|she|they|(?:the\s)?[\w’'-]+(?:\s[A-Z][\w’'-]+){{0,2}})\s(?:{SAYING})\b[^,]{{0,40}}$")
# What a present-day verb after "I" is in the third person.
_WITH_I = MappingProxyType({"am": "is", "have": "has", "do": "does", "don't": "doesn't", "don’t": "doesn’t"})
_WITH_THEY = MappingProxyType({"am": "are", "was": "were", "wasn't": "weren't", "wasn’t": "weren’t"})
_UNCHANGED = frozenset(
    """will would can could may might must should had did was didn't didn’t couldn't couldn’t wasn't
    wasn’t""".split()  # noqa: SIM905
)
_CLIPPED = MappingProxyType({"m": ("is", "are"), "ve": ("has", "have"), "d": ("had", "had"), "ll": ("will", "will")})
_OTHERS = MappingProxyType({"my": ("his", "her", "their"), "myself": ("himself", "herself", "themselves")})


def is_number(text: str, start: int) -> bool:
    """Say whether the "I" there is a number or opens a title: World War I, the song I want it."""
    found = _NUMBER_BEFORE.search(text, max(0, start - 30), start)
    return found is not None and found.group().strip() not in _JOINS


def of_others(match: re.Match[str]) -> tuple[str, ...]:
    """Return what FIRST_PERSON found with "he", "she" and "they"."""
    if match["my"]:
        others = _OTHERS[match["my"].lower()]
        return tuple(each.capitalize() for each in others) if match["my"][0] == "M" else others
    at_start = match.start() == 0
    he, she, they = ("He", "She", "They") if at_start else ("he", "she", "they")
    clipped, verb = match["clipped"], match["verb"]
    adverb = f" {match['adverb']}" if match["adverb"] else ""
    tail = f" {verb}" if verb else ""
    if clipped:
        one, several = _CLIPPED[clipped]
        return (f"{he} {one}{adverb}{tail}", f"{she} {one}{adverb}{tail}", f"{they} {several}{adverb}{tail}")
    if not verb:
        return (he, she, they)
    one = _WITH_I.get(verb) or (verb if verb in _UNCHANGED or verb in PASTS else third(verb))
    several = _WITH_THEY.get(verb, verb)
    return (f"{he}{adverb} {one}", f"{she}{adverb} {one}", f"{they}{adverb} {several}")
