"""What stands around a name in a text, and whether it speaks for the kind of name that a term is, or for another."""

from __future__ import annotations

import re

from qa_tool.domain.term import TermKind
from qa_tool.names.context import TITLES, has_place_cue, has_title_before

# People by what they do or are; these, titles, and what ends like a trade's name say that a person is meant.
ROLES = frozenset(
    """actress activist adviser advisor analyst anchor architect artist astronaut attorney author banker billionaire
    biologist bishop boxer brigadier candidate cardinal champion chef chemist cleric columnist comedian composer
    conductor correspondent critic cyclist defender deputy designer diplomat doctor economist editor engineer envoy
    executive fighter footballer forward founder goalkeeper guitarist historian inspector jockey journalist keeper
    lawmaker lawyer magnate manager midfielder moderator musician novelist nun nurse oligarch ombudsman opponent owner
    painter patriarch pensioner philanthropist philosopher photographer physicist pianist pilot player poet policeman
    politician priest prosecutor rabbi racer rapper referee reporter researcher reverend rival runner scholar scientist
    sculptor skater skipper soldier soprano speaker specialist star striker superstar surgeon swimmer teacher
    technocrat tenor tycoon veteran violinist warlord winger winner witness wrestler writer
    man woman boy girl brother sister son daughter father mother husband wife widow friend colleague""".split()  # noqa: SIM905
)
# What firms and other bodies are called before their names.
FIRMS = frozenset(
    """agency airline automaker bank brand brewer broadcaster builder carmaker chain channel chipmaker club company
    conglomerate designer developer distributor drugmaker exporter firm giant group grocer importer insurer label lender
    line maker manufacturer messenger network newspaper operator paper party pharmacy producer provider publisher
    railway retailer startup store supplier supermarket team utility vendor website weekly""".split()  # noqa: SIM905
)
_OTHER_BODIES = frozenset("band choir duo orchestra quartet trio".split())  # noqa: SIM905
_PLACES = frozenset(
    """city town village hamlet settlement port harbour harbor suburb municipality region oblast district province
    county island river lake mountain valley""".split()  # noqa: SIM905
)
_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())  # noqa: SIM905
_WORD_BEFORE = re.compile(r"([^\W\d_]+)[.,]?\s$")
_OF_FIRMS_BEFORE = re.compile(
    r"\b(?:shares?|stocks?|bonds?|workers?|employees|staff|engineers|shareholders|owners?|unions?|plants?|factory"
    r"|factories|subsidiary|makers?|boss|chief executive|spokes\w+|customers)\s(?:of|in|at|by|from)\s$",
    re.IGNORECASE,
)
_OF_FIRMS_AFTER = re.compile(
    r"(?:['\u2019]s)?\s(?:shares|stock|plc|Inc|Ltd|employees|workers|executives)\b|-(?:made|owned|built)\b"
)
_OF_PEOPLE_BEFORE = re.compile(r"\b(?:pro|anti)-$", re.IGNORECASE)
# What people do, and what is theirs.
_OF_PEOPLE_AFTER = re.compile(
    r"-(?:led|backed|appointed)\b|,?\s(?:who|whose|himself|herself|(?:also|then|later|once|has|had|will|would)\s)?(?:"
    r"accus|add|admit|answer|appear|apologi[sz]|appoint|argu|arriv|ask|c(?:ame|omes)|call|claim|comment|confirm|decid"
    r"|demand|den[iy]|describ|died?|discuss|expect|explain|fl(?:ew|ies)|gave|goes|held|hop|insist|invit|leav|le(?:ft|d)"
    r"|met|meets|noted?|opened|order|phon|play"
    r"|prais|promis|propos|quit|receiv|refus|repli|resign|return|said|says|scor|sign|sp(?:oke|eaks)|stepp|stress|t(?:old"
    r"|ells)|thank|thinks?|thought|threaten|took|travel|urg|visit|vow|want|warn|welcom|went|won|writes?|wrote)(?:s|e[sd]?|t?ed)?\b"
    r"|['\u2019]s?\s(?:\w+\s)?(?:administration|adviser|advisor|aides?|allies|ally|army|arrest|arrival|book|cabinet|campaign"
    r"|career|coach|coalition|comments?|daughter|death|decision|family|father|fans|film|forces|friends?|government|house"
    r"|lawyers?|letter|mother|name|novel|office|opponents?|order|party|plan|policy|proposal|remarks?|resignation|rule|side"
    r"|son|speech|spokes\w+|staff|statement|successor|supporters|team|term|trip|troops|victory|visit|wife|words?)\b",
    re.IGNORECASE,
)
_SEVERAL_BEFORE = re.compile(r"\b(?:the|two|three|four|both|all|these|those)\s$", re.IGNORECASE)
# "X, a rock band from Leeds", "X village": what the name is said to be.
_SAID_TO_BE = re.compile(r",\s(?:an?|one|two|three)\s((?:[^\W\d_][\w-]*\s?){1,4})|\s([a-z]+)\b")
_TRADE = re.compile(r"\w{2,}(?:ist|smith|wright|man|woman|ian)")
_TELLING = {TermKind.PERSON: 0, TermKind.PLACE: 1, TermKind.ORGANIZATION: 2}


def speaks_for(kind: TermKind, text: str, start: int, end: int) -> bool:
    """Say whether what stands around [start, end) speaks of that kind: "President X", "the town of X", "carmaker X"."""
    if kind is TermKind.PLACE:
        return has_place_cue(text, start, end)
    before = _WORD_BEFORE.search(text, max(0, start - 40), start)
    word = before.group(1).lower() if before is not None else ""
    if kind is TermKind.PERSON:
        return (
            word in ROLES
            or word in TITLES
            or has_title_before(text, start)
            or _OF_PEOPLE_BEFORE.search(text, max(0, start - 6), start) is not None
            or _OF_PEOPLE_AFTER.match(text, end) is not None
        )
    if kind is TermKind.ORGANIZATION:
        return (
            word in FIRMS
            or _OF_FIRMS_BEFORE.search(text, max(0, start - 40), start) is not None
            or _OF_FIRMS_AFTER.match(text, end) is not None
        )
    return False


def speaks_of_several(text: str, start: int) -> bool:
    """Say whether what stands before `start` leads up to more than one of a name: "both X"."""
    return _SEVERAL_BEFORE.search(text, max(0, start - 8), start) is not None


def speaks_against(kind: TermKind, text: str, end: int) -> bool:
    """Say whether the words behind a name that ends at `end` call it something that a term of that kind is not."""
    said = _SAID_TO_BE.match(text, end) if kind in _TELLING else None
    if said is None:
        return False
    found = _kind_of(said.group(1).lower().split()) if said.group(1) else _kind_behind(said.group(2))
    return found is not None and found is not kind


def is_introduction(letters: str) -> bool:
    """Say whether a capitalised word before a name is no part of it: a day, a person's role, what a firm is."""
    return letters in _DAYS or letters in ROLES or letters in FIRMS


def _kind_of(words: list[str]) -> TermKind | None:
    """Return the kind of thing that the first telling noun of a few words is."""
    for word in words:
        if word in _OTHER_BODIES or word in FIRMS:
            return TermKind.ORGANIZATION
        if word in _PLACES:
            return TermKind.PLACE
        if word in ROLES or word in TITLES or _TRADE.fullmatch(word):
            return TermKind.PERSON
        if word in {"from", "in", "of", "with", "who", "that", "and"}:
            break
    return None


def _kind_behind(word: str) -> TermKind | None:
    """Return the kind of what one noun right behind makes of a name: "X village", "the X family"."""
    if word in _PLACES:
        return TermKind.PLACE
    return TermKind.PERSON if word in {"family", "brothers", "sisters", "dynasty", "clan"} else None
