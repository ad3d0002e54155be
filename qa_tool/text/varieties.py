"""Words that the British and the Americans spell otherwise, and which of the two a text follows.

The forms that the press uses most, after Oxford's and Merriam-Webster's spelling notes; in small letters, for Labour
and Pearl Harbor are names.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import lru_cache
from typing import NamedTuple

from qa_tool.text.blanks import found_between

_OUR = "armo behavio clamo colo endeavo favo flavo harbo hono humo labo neighbo odo rumo splendo tumo vapo"
_ISE = (
    "apolog author capital categor character civil colon critic crystal destabil emphas fertil final formal"
    " general global hospital industrial jeopard legal liberal marginal maxim memor minim mobil modern national"
    " neutral normal optim organ penal polar popular prior privat random real recogn revital scrutin social"
    " special stabil steril summar symbol sympath terror trivial urban util vapor victim visual"
)
_DOUBLED = "cancel channel counsel fuel label level model quarrel signal total travel"
_PAIRS = (
    "centre center,centres centers,theatre theater,theatres theaters,metres meters,litres liters"
    ",kilometres kilometers,defence defense,offence offense,grey gray,aluminium aluminum,ageing aging,cosy cozy"
    ",jewellery jewelry,manoeuvre maneuver,manoeuvres maneuvers,mould mold,moustache mustache,paediatric pediatric"
    ",plough plow,pyjamas pajamas,sceptical skeptical,sceptics skeptics"
)
# What the others write in its place is a word of both.
_BRITISH_ALONE = "programme cheque storeys tyres whilst"
_AMERICAN_ALONE = "program percent"
_WORD = re.compile(r"(?<![\w-])[a-z]{4,}(?![\w-])")


class Leaning(NamedTuple):
    """How many words more are British than American: but for -ise and -ize, and of these, which Oxford spells -ize."""

    words: int = 0
    ise: int = 0

    def plus(self, other: Leaning, times: int = 1) -> Leaning:
        """Return this and `times` the other."""
        return Leaning(self.words + times * other.words, self.ise + times * other.ise)

    @property
    def sides(self) -> Leaning:
        """1 for British, -1 for American, 0 for not known; one that is not known follows the other."""
        words, ise = ((count > 0) - (count < 0) for count in self)
        return Leaning(words or ise, ise or words)


def _with(stems: str, differing: str, endings: str) -> list[str]:
    return [f"{stem}{differing}{end}" for stem in stems.split() for end in endings.split(",")]


_R, _ED, _IS = ",s,ed,ing,able,ful,ite,ites,hood", "ed,ing,er,ers", "e,es,ed,er,ers,ing,ation,ations"
_ISED = dict(zip(_with(_ISE, "is", _IS), _with(_ISE, "iz", _IS), strict=True))
_AMERICAN_OF = {
    **_ISED,
    **dict(zip(_with(_OUR, "ur", _R), _with(_OUR, "r", _R), strict=True)),
    **dict(zip(_with(_DOUBLED, "l", _ED), _with(_DOUBLED, "", _ED), strict=True)),
    **dict(pair.split() for pair in _PAIRS.split(",")),
}
_BRITISH_OF = {american: british for british, american in _AMERICAN_OF.items()}
_OF_ISE = frozenset([*_ISED, *_ISED.values()])
#: Words that only the British spell so, and that only the Americans do.
BRITISH = frozenset(_AMERICAN_OF) | frozenset(_BRITISH_ALONE.split())
AMERICAN = frozenset(_BRITISH_OF) | frozenset(_AMERICAN_ALONE.split())
_EITHER = BRITISH | AMERICAN


def telling_words(text: str) -> Iterator[tuple[int, str]]:
    """Yield the words of `text` that stand in BRITISH or AMERICAN, each with its place (code points)."""
    return found_between(text, _telling)


@lru_cache(maxsize=32_768)
def _telling(between_blanks: str) -> tuple[tuple[int, str], ...]:
    return tuple((word.start(), word.group()) for word in _WORD.finditer(between_blanks) if word.group() in _EITHER)


def leaning(text: str) -> Leaning:
    """Return which spelling a text follows, and how clearly."""
    words = ise = 0
    for _, word in telling_words(text):
        weight = 1 if word in BRITISH else -1
        if word in _OF_ISE:
            ise += weight
        else:
            words += weight
    return Leaning(words, ise)


def respelled(text: str, sides: Leaning, kept: Collection[str] = ()) -> str:
    """Return a text with its words spelled as the British (1) or the Americans (-1) do; those in `kept` stay."""

    def spell(found: re.Match[str]) -> str:
        word = found.group()
        side = sides.ise if word in _OF_ISE else sides.words
        others = _BRITISH_OF if side > 0 else _AMERICAN_OF
        return others.get(word, word) if side and word not in kept else word

    return _WORD.sub(spell, text)
