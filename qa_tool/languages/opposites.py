"""Words of opposite sense that news says of figures: rose and fell, surplus and deficit, exports and imports."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from qa_tool.domain.span import Span
from qa_tool.languages.language import SourceLanguage


class Opposites(NamedTuple):
    """The two sides of a pair, and words with which it stays open which of the two is meant."""

    one: re.Pattern[str]
    other: re.Pattern[str]
    open: re.Pattern[str]

    def side(self, text: str) -> int | None:
        """Return 0 or 1 for the one side that the text speaks of, None where it is neither or both."""
        one, other = self.one.search(text) is not None, self.other.search(text) is not None
        return None if one == other or self.open.search(text) is not None else int(other)


def _opposites(one: str, other: str, stays_open: str = "(?!)") -> Opposites:
    return Opposites(re.compile(one), re.compile(other), re.compile(stays_open))


_AMOUNT = (
    r"(?:about |some |around |nearly |almost |more than |over |by |a )?[$€£₩]?(?:\d|half\b|one\b|two\b|three\b|third\b)"
)
#: The words of each pair in English, over text in small letters.
ENGLISH: Mapping[str, Opposites] = MappingProxyType(
    {
        "change": _opposites(
            r"\b(?:(?:rose|risen|rises?|rising|increas\w+|grew|grown|grows?|growth|climb\w*|jump\w*|surg(?:ed?|es|ing)"
            r"|soar\w*|gain(?:s|ed|ing)?|rais(?:ed?|es|ing)|upgrad\w+|advanc(?:ed|es|ing)|up (?:from|by|to)|hike\w*"
            rf"|higher|swell\w*|swollen|expand\w*|doubled?|tripled?)\b|up(?= {_AMOUNT}))",
            r"\b(?:(?:fell|fallen|falls?|falling|decreas\w+|declin\w+|dropp?\w*|slump\w*|plung\w+|plummet\w*|tumbl\w+"
            r"|shr[aiu]nk\w*|slid|slides?|slipp?\w*|lower\w*|cuts?|cutting|reduc\w+|downgrad\w+|dipp?\w*|trim\w*|slash\w*"
            r"|down (?:from|by|to)|shed|eased?|weaken\w*|contract(?:ed|ion)|narrow\w*|slow\w*)\b"
            rf"|(?:down|lost)(?= {_AMOUNT}))",
        ),
        "balance": _opposites(r"\bsurplus", r"\bdeficit", r"\blos[st]|\bshort|\bprofit|\bin the (?:red|black)\b"),
        "profit": _opposites(
            r"\bprofits?\b", r"\bloss(?:es)?\b", r"\bdeficit|\bsurplus|\bearn|\bin the (?:red|black)\b"
        ),
        "trade": _opposites(
            r"\bexport\w*", r"\bimport(?!an)\w*", r"\bship|\bbuy|\bbought|\bpurchas|\bs[eo]ld?l\w*|\bbound|\btrade"
        ),
        "shares": _opposites(
            r"\bnet (?:bought|buy\w*|purchase\w*)|\bbought a net|\bbought\b", r"\bnet s[eo]l\w+|\bsold\b"
        ),
    }
)
#: Of this pair a side is only meant where a number stands beside it or a verb or noun says it by itself, and not of
#: what is worth more where something else is worth less: a rate of exchange, a bond.
CHANGE = "change"
_NUMBER = r"(?:\d|\bhalf\b|\btwo\b|\bthree\b|\bfour\b|\bfive\b)"
_NEAR = re.compile(
    rf"(?:{ENGLISH[CHANGE].one.pattern}|{ENGLISH[CHANGE].other.pattern}).{{0,40}}?{_NUMBER}"
    rf"|{_NUMBER}\S*(?: \S+){{0,3}}? (?:higher|lower)\b"
)
# Not who rises from a chair, falls asleep or grows up; nor "the increasing speed".
_VERBS = "rise|fall|increase|decrease|grow|shrink|decline|drop|surge|soar|plunge|plummet|slump|tumble"
_BY_ITSELF = re.compile(
    r"\b(?:an?|the) (?:\w+ )?(?:increase|decrease|rise|decline|drop|fall|growth|reduction|surge|slump) (?:in|of)\b"
    r"|\b(?:rose|risen|fell|fallen|increased|decreased|grew|grown|shr[au]nk|declined|dropped|surged|soared|plunged"
    r"|plummeted|slumped|tumbled|climbed|jumped"
    r"|(?:is|are|was|were|been) (?:rising|falling|increasing|decreasing|declining|growing|shrinking)"
    rf"|(?:to|will|would|may|might|could|can|should) (?:{_VERBS}))\b"
    r"(?! (?:short|in love|in with|asleep|ill|sick|on|onto|to|into|from|out|apart|behind|through|up|off|victim|silent"
    r"|over|under|back|down|foul|prey|away|at|for|against|the|a|his|her|their|its)\b)"
)
# Where one thing is said by its opposite, more work by fewer without any, a figure would have told.
_OTHERWISE = re.compile(
    r"\b(?:more|less|few\w*|better|worse|most|least|un(?!i|der|til)\w{3,}|jobless\w*|loss\w*|deficits?|short\w*|lack\w*|poverty"
    r"|absen\w*|vacan\w*|debts?|gaps?|distance)\b"
)
_TURNS = re.compile(
    r"\b(?:against|to|per) (?:the|a|one) (?:\w+[. ]+){0,2}(?:dollar|euro|yen|greenback|pound|yuan)"
    r"|exchange rate|currenc|\bbonds?\b|treasur|-year (?:note|yield)|\byields? on\b"
)


def is_about_figures(english: str) -> bool:
    """Say whether an English text, in small letters, says plainly which way a figure or an amount went."""
    if _TURNS.search(english) is not None:
        return False
    is_plain = _BY_ITSELF.search(english) is not None and _OTHERWISE.search(english) is None
    return is_plain or _NEAR.search(english) is not None


# Where one part of a sentence ends, in English and in other languages; a verb at the end of one is its end.
_PARTS = re.compile(r"[,;:](?=\s)|\b(?:while|but|and|whereas|although|though|as)\b")
_PARTS_ELSEWHERE = re.compile(
    r"[，、；;،]|,(?!\d)|(?<=지만)\s|(?<=으나)\s|(?<=는데)\s|(?<=[었았했렸졌]고)\s|(?<=하고)\s|(?<=으며)\s|(?<=하며)\s|(?<=면서)\s"
    r"|\s(?:а|но|и|і|й|та|але|однак|однако)\s|\s(?:فيما|بينما|لكن)\s"
)
# What a figure was before, or is only compared with.
_LEVEL = re.compile(r"\b(?:from|above|below|than|after|since)\b(?!.*\b(?:to|by)\b)")
_FIGURE = re.compile(r"(?<![\d.,])\d{1,3}(?:[.,]\d{1,2})?(?![\d]|[.,]\d)")
_WIDE = str.maketrans("０１２３４５６７８９．٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "0123456789.01234567890123456789")


def figures_of(english: str) -> list[tuple[str, int, Span]]:
    """Return the figures of an English text, in small letters, of which one part of it alone says rise or fall.

    Each with its side of the pair, and where the word stands that says it.
    """
    sides = ENGLISH[CHANGE]
    if _TURNS.search(english) is not None:
        return []
    found = []
    for figure, figure_at, side, part in _sided(english, sides, _PARTS):
        if not is_about_figures(english[part.start : part.end]) or _LEVEL.search(english[part.start : figure_at]):
            continue
        word = sides[side].search(english, part.start, part.end)
        if word is not None:
            found.append((figure, side, Span(*word.span())))
    return found


def turned(source: str, known: Mapping[str, Opposites], figure: str, side: int) -> str | None:
    """Return the words with which a source, in small letters, says the other side of a figure, among others of both.

    None where it does not.
    """
    if CHANGE not in known or known[CHANGE].side(source) is not None:
        return None
    source = source.translate(_WIDE)
    for other, _, said, part in _sided(source, known[CHANGE], _PARTS_ELSEWHERE):
        if other == figure and said == 1 - side:
            word = known[CHANGE][said].search(source, part.start, part.end)
            return word.group() if word is not None else None
    return None


def _sided(text: str, sides: Opposites, parts: re.Pattern[str]) -> list[tuple[str, int, int, Span]]:
    """Return the figures of a text that stand there once, in a part that says one side: where, which, what part."""
    figures = [match.group().replace(",", ".") for match in _FIGURE.finditer(text)]
    found, start = [], 0
    for end in (*(match.start() for match in parts.finditer(text)), len(text)):
        side = sides.side(text[start:end])
        for match in _FIGURE.finditer(text, start, end) if side is not None else ():
            figure = match.group().replace(",", ".")
            if side is not None and figures.count(figure) == 1:
                found.append((figure, match.start(), side, Span(start, end)))
        start = end
    return found


_COUNTERPARTS = (
    "rose/fell risen/fallen rises/falls rise/fall rising/falling increased/decreased increases/decreases"
    " increase/decrease increasing/decreasing grew/shrank grown/shrunk grows/shrinks up/down higher/lower"
    " raised/lowered raises/lowers raising/lowering climbed/dropped jumped/plunged soared/plummeted gained/lost"
    " surplus/deficit export/import exported/imported exports/imports exporting/importing profit/loss"
    " profits/losses bought/sold"
)
_OPPOSITE = {word: other for pair in _COUNTERPARTS.split() for word, other in (pair.split("/"), pair.split("/")[::-1])}


def opposite_word(word: str) -> str | None:
    """Return the word of opposite sense in the same form, or None where none is known."""
    return _OPPOSITE.get(word)


@lru_cache(maxsize=8)
def opposites_of(language: SourceLanguage) -> Mapping[str, Opposites]:
    """Return the pairs that are known in a language."""
    return {pair: _opposites(*sides) for pair, sides in language.opposites.items()}
