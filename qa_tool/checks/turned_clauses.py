"""Verbs before their subjects, as Russian and Ukrainian news has them: "Near the bridge was found a body"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qa_tool.text.patterns import later
from qa_tool.text.verbs import PASTS

#: How a sentence begins that may be one.
OPENERS = frozenset(
    """In On At Near From To Under Over During Along Outside Inside Across Around Today Tomorrow Tonight Yesterday
    Recently Last This According Also Was Were Is Are Has Have Will Began Started Continued Ceased Appeared Died
    Exploded Overturned Burned Broke Came Became Occurred Disappeared""".split()  # noqa: SIM905
)
_NUMBER = (
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|dozens|several|about|almost"
    r"|nearly|over|more than|at least"
    r"|up to|\d[\d,.]*)"
)
# A subject that is new, and has a noun: not "two years ago".
_NEW = rf"(?= (?:an?|{_NUMBER}) (?!\w+ (?:ago|earlier|before|later|on|to|from)\b)[\w’'-]+)"
_NEW_OR_KNOWN = (
    rf"(?= (?:an?|the|his|her|its|their|{_NUMBER}) (?!\w+ (?:ago|earlier|before|later)\b)(?!same\b|next\b"
    rf"|last\b)[\w’'-]+)"
)
_BE = r"(?:is|are|was|were|has been|have been|will be)"
_DONE = rf"{_BE}(?: also| now| already)? (?P<done>[a-z]+)(?: up| down| out| off)?"
_WORD = (
    r"(?!(?:that|which|who|whom|whose|what|how|why|when|where|after|before|since|until|because|although"
    r"|while|as|than|if|and|or|but"
    r"|he|she|they|it|we|I|is|are|was|were|has|have|had|will|would|can|could|not)\b)[\w’'-]+"
)
_ARTICLE = r"(?:the|an?|his|her|its|their|this|one of the)"
_GROUP = rf"(?:{_ARTICLE} )?(?:(?!{_ARTICLE}\b){_WORD} ){{1,4}}?"
# "In the basement of the house", "Near the village of Pisky": no article without a small word before it.
_PLACE = (
    rf"(?:In|On|At|Near|From|To|Under|Over|During|Along|Outside|Inside|Across|Around) (?:{_GROUP}|(?:him|her|them) )"
    rf"(?:(?:of|in|at|near|on|for|between|from|to|with|without|by) {_GROUP}){{0,3}}?"
)
_DAY = (
    r"(?:(?:Today|Tomorrow|Tonight|Yesterday|Recently|Last night|At night|In the (?:morning|evening"
    r"|afternoon)|This (?:morning|evening)"
    r"|On (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|On (?:[A-Z][a-z]+ \d{1,2}"
    r"|\d{1,2} [A-Z][a-z]+))(?: \w+ing| evening| night)?,? )"
)
_WHERE = rf"^(?:{_DAY}(?:[Ii]n {_GROUP})?|{_PLACE})"
_HAPPENED = (
    r"(?:overturned|exploded|burned down|burnt down|broke out|collapsed|sounded|died|remained|crashed"
    r"|took place|will take place|came into force|is approaching|are approaching)"
)
_WEATHER = (
    r"(?= (?:(?:heavy|light|strong|wet|moderate|dense|thick|possible) (?:and \w+ )?)?(?:fog|rains?|snow"
    r"|hail|frosts?|ice|thunderstorms?|showers"
    r"|drizzle|precipitation|winds?)\b)"
)
_PASSIVE = later(rf"(?:{_WHERE}|^According to {_GROUP})(?P<verb>{_DONE}){_NEW}")
_MANY = r"(?= (?:[a-z]+ )?(?:men|women|people|children|[a-z]{3,}s)(?:[.,]| (?:in|with|of|on|near|at|from|and|who)\b))"
_SEEN = later(
    rf"{_WHERE}(?P<verb>{_BE}(?: also)? (?:seen|heard|found|discovered|noticed|recorded|spotted)|sounded"
    rf"|rang out){_MANY}"
)
_ACTIVE = later(rf"{_WHERE}(?P<verb>{_HAPPENED}){_NEW}")
_FORECAST = later(rf"{_WHERE}(?P<verb>(?:will be|is expected|are expected)){_WEATHER}")
# "Was shown in the museum an icon", "Were hurt five people"; "Was found a gun" is the matter of another check.
_OPENS = later(
    r"^(?P<verb>(?:Was|Were|Is|Are|Has been|Have been|Will be)(?: also| not)? (?P<done>[a-z]+))(?:"
    rf" (?:in|at|on|near|from) (?:the )?(?:(?!(?:an?|the|and|or|with|of|by)\b)[\w’'-]+ ?){{1,3}}?{_NEW_OR_KNOWN}"
    r"|(?= (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|dozens|about) [a-z]+))"
)
_ALSO = later(rf"^(?P<verb>Also (?:was|were) (?P<done>[a-z]+)){_NEW_OR_KNOWN}")
_BEGAN = later(r"^(?P<verb>(?:Began|Started|Continued|Ceased) to (?!be\b)[a-z]+)(?= [^,;:?]{3,90}\.$)")
_APPEARED = later(
    r"^(?P<verb>Appeared|Died|Exploded|Overturned|Burned down|Broke out|Came into force|Became known"
    r"|Occurred|Disappeared)"
    rf"{_NEW_OR_KNOWN}(?=(?: [^\s,]+){{4}})"
)
_SPOKEN = r"(?:said|told|reported|noted|announced|stated|explained|wrote|admitted|added|clarified|specified|confirmed)"
_TITLES = (
    r"(?:director|head|mayor|governor|minister|spokes\w+|secretary|deputy|chairman|chairwoman|president"
    r"|leader|commander|coach"
    r"|singer|actor|actress|expert|lawyer|ombudsman|economist|scientist|doctor|professor|speaker|prosecutor)"
)
_IN_TALK = later(
    r"^(?:In (?:an|his|her) interview|At (?:a|the) (?:briefing|press conference)|In (?:a|his"
    r"|her) (?:comment|speech)|On the air"
    r"|During (?:a|the) (?:meeting|briefing|conversation))(?: (?:with|to|for|on|of|in) (?:[\w’'-]+ ){0,4}?[\w’'-]+)??"
    rf" (?P<verb>{_SPOKEN})(?= the (?:[\w’'-]+ ){{0,2}}?{_TITLES}\b)"
)
_ALL = (_PASSIVE, _ACTIVE, _SEEN, _FORECAST, _OPENS, _ALSO, _BEGAN, _APPEARED, _IN_TALK)
# "... was killed two men were hanged": what looks like the subject has a verb of its own.
_ANOTHER = re.compile(r"\b(?:is|are|was|were|has|have|had|will|would|can|could)\b")
_JOINED = re.compile(r"\b(?:who|which|that|when|where|whose|as|and|but|because|after|before|while|if)\b|[,;:]")


def turned(text: str) -> re.Match[str] | None:
    """Return where the verb of a sentence stands before its subject, as its group "verb"."""
    for match in _found(text):
        done = match.groupdict().get("done")
        if (done is None or done in PASTS) and not _goes_on(text, match.end()):
            return match
    return None


def _found(text: str) -> Iterator[re.Match[str]]:
    if text.split(" ", 1)[0] in OPENERS and not text.rstrip("”\"'’)").endswith("?"):
        yield from (match for pattern in _ALL if (match := pattern.match(text)) is not None)


def _goes_on(text: str, end: int) -> bool:
    another = _ANOTHER.search(text, end)
    return another is not None and _JOINED.search(text, end, another.start()) is None
