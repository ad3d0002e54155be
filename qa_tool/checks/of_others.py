"""What is said in the first person, as it is said of others: "I am", "he is"."""

from __future__ import annotations

import re
from types import MappingProxyType

from qa_tool.text.patterns import later
from qa_tool.text.verbs import PASTS, third

#: Alternatives with groups: "i" or "we", and maybe "clipped", "adverb", "verb"; or "my".
FIRST_PERSON = (
    r"(?:(?P<i>I)(?=[ '’][a-z]|[,.;](?: [a-z]|$))|(?P<we>[Ww]e))(?:['’](?P<clipped>m|re|ve|d|ll))?"
    r"(?: (?P<adverb>also|never|always|already|just|only|still|even|really|then|first|later|again))?"
    r"(?: (?P<verb>[a-z]+n['’]t|[a-z]+))?(?![\w-])"
    # 我国, "my country", is a set phrase.
    r"|(?P<my>[Mm]y(?! country\b)|[Mm]yself)(?![\w-])"
)
# What stands with "I" and "we" as it stands with one other, and with several.
_ONE = MappingProxyType({"am": "is", "are": "is", "were": "was", "have": "has", "do": "does"})
_SEVERAL = MappingProxyType({"am": "are", "was": "were"})
_UNCHANGED = frozenset("did had was will would can could may might must should".split())  # noqa: SIM905
_CLIPPED = MappingProxyType({"m": "am", "re": "are", "ve": "have", "d": "had", "ll": "will"})
_PEOPLE = ("he", "she", "they", "it")
_OWNERS = MappingProxyType(
    {"my": ("his", "her", "their", "its"), "myself": ("himself", "herself", "themselves", "itself")}
)
_OTHER = later(
    r"\b(?:(?P<she>she|hers?|herself|woman|mother|actress|wife|daughter|girl|sister|grandmother|widow)"
    r"|(?P<he>he|his|him|himself|man|father|husband|son|boy|brother|grandfather)"
    r"|(?P<they>they|their|them|themselves|people|residents|couple|parents|players|workers|police|firefighters)"
    r"|(?P<it>government|ministry|council|company|agency|association|union|party|court|bank|panel|team|school))\b",
    re.IGNORECASE,
)


def of_others(match: re.Match[str], before: str) -> tuple[str, ...]:
    """Return the words of a match of FIRST_PERSON with "he", "she", "they" and "it", the verb in the form that fits.

    `before` is the text before it: those of whom it speaks last come first.
    """
    last = [found.lastgroup for found in _OTHER.finditer(before)][-1:]
    order = dict.fromkeys(filter(None, (*last, *(("they", "it") if match["we"] else ()), *_PEOPLE)))
    words = [_with(match, who) for who in order]
    return tuple(each[0].upper() + each[1:] for each in words) if match.start() == 0 else tuple(words)


def _with(match: re.Match[str], who: str) -> str:
    if match["my"]:
        return _OWNERS[match["my"].lower()][_PEOPLE.index(who)]
    adverb, verb, several = match["adverb"], match["verb"], who == "they"
    if match["clipped"]:
        words = (who, _verb(_CLIPPED[match["clipped"]], several=several), adverb, verb)
    else:
        words = (who, adverb, verb and _verb(verb, several=several), None)
    return " ".join(filter(None, words))


def _verb(verb: str, *, several: bool) -> str:
    """Return a verb that stood with "I" or "we" as it is with one other, or `several`."""
    stem = verb[:-3] if verb.endswith(("n't", "n’t")) else verb
    if stem in (known := _SEVERAL if several else _ONE):
        return known[stem] + verb[len(stem) :]
    return verb if several or stem != verb or verb in _UNCHANGED or verb in PASTS else third(verb)
