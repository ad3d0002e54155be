"""Hebrew in Latin letters: as good as letters without vowels allow.

Usual: as newspapers write names, near the simplified rules of the Academy of the Hebrew Language (2006): v for vav at
the start, o or u within, kh or ch for khaf and het, ts or tz for tsadi, sh for shin, f or p for pe, v or b for bet; a
stands for a vowel that is not written. Others: the bare letters (נתניהו ntnyhv), w for vav, h for het, c and q.
"""

from __future__ import annotations

import re
from itertools import pairwise

from qa_tool.languages.romanisation.spelling import Piece, pieces, spelled

_MOST = 48
_POINTS = re.compile("[\u0591-\u05c7]")
_SAME: dict[str, Piece] = {
    "ג": ("g",), "ד": ("d",), "ז": ("z",), "ט": ("t",), "ל": ("l",), "מ": ("m",), "ם": ("m",), "נ": ("n",), "ן": ("n",),
    "ס": ("s",), "ר": ("r",), "ת": ("t",), "ק": ("k", "q"), "'": ("",), "׳": ("",), "״": ("",), '"': ("",),
}  # fmt: skip
_USUAL: dict[str, Piece] = _SAME | {
    "א": ("a", "", "e"), "ב": ("v", "b"), "^ב": ("b",), "ה": ("h",), "ה$": ("a", "ah"), "ו": ("o", "u", "v"),
    "^ו": ("v",), "וו": ("v", "w"), "ח": ("h", "ch"), "י": ("i", "y", "e"), "^י": ("y", "i"), "יי": ("ay", "ei"),
    "כ": ("k", "ch", "kh"), "^כ": ("k",), "ך": ("ch", "kh"), "ע": ("a", "", "e"), "פ": ("p", "f"), "ף": ("f",),
    "צ": ("ts", "tz", "z"), "ץ": ("tz", "ts"), "ש": ("sh", "s"), "ג'": ("j", "g"), "ז'": ("zh",), "צ'": ("ch",),
}  # fmt: skip
_OTHERS: dict[str, Piece] = _SAME | {
    "א": ("", "a"), "ב": ("b", "v"), "ה": ("h",), "ה$": ("h", "e", "a"), "ו": ("w", "v", "u"), "ח": ("kh", "ch", "h"),
    "י": ("y", "i"), "כ": ("c", "k", "ch"), "ך": ("k", "h"), "ע": ("", "a"), "פ": ("f", "ph", "p"), "ף": ("p", "ff"),
    "צ": ("c", "s", "tz"), "ץ": ("c", "s"), "ש": ("s", "sch", "sh"),
}  # fmt: skip
_PAIRS = ("sh", "ch", "kh", "ts", "tz", "zh", "ph")


def usual(word: str) -> tuple[str, ...]:
    """Return what English newspapers may write for `word`, as far as its letters tell."""
    return _read(word, _USUAL, vowelled=True)


def others(word: str) -> tuple[str, ...]:
    """Return what other systems and machines make of the letters of `word`."""
    bare = (*_read(word, _OTHERS, vowelled=False), *_read(word, _USUAL, vowelled=False))
    return tuple(dict.fromkeys(bare))


def _read(word: str, table: dict[str, Piece], *, vowelled: bool) -> tuple[str, ...]:
    letters = "".join(word.split())
    cut = pieces(f"^{_POINTS.sub('', letters)}$", {**table, "^": ("",), "$": ("",)}, 3)
    read = spelled(cut, _MOST // 2) if cut is not None else ()
    if not vowelled:
        return read
    return tuple(dict.fromkeys(map(_with_vowels, read)))


def _with_vowels(letters: str) -> str:
    """Put an a between consonants that meet: "ntn" becomes "natan"; sh and its like are one."""
    out = letters[:1]
    for before, char in pairwise(letters):
        if char not in "aeiou" and before not in "aeiou" and before + char not in _PAIRS:
            out += "a"
        out += char
    return out
