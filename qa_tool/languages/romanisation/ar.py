"""Arabic in Latin letters: as good as letters without short vowels allow.

Usual: BGN/PCGN (1956) without its marks, as newspapers simplify it: kh, sh, th, gh; q or k for qaf, al- joined, -a or
-ah for the feminine ending. Where two consonants meet, a stands for the vowel that is not written: محمد mhmd is read
mahamad, not Muhammad. Others: Egyptian g for jim, French ch and ou, and what machines make of the bare letters (بوتين
bwtyn). The letters p, v and g of foreign names are written ب, ف and ج or غ.
"""

from __future__ import annotations

import re
from itertools import pairwise

from qa_tool.languages.romanisation.spelling import Piece, pieces, spelled

_MOST = 48
_MARKS = re.compile("[\u0610-\u061a\u064b-\u065f\u0670\u0640]")
_SAME: dict[str, Piece] = {
    "ب": ("b",), "ت": ("t",), "ث": ("th", "t"), "ح": ("h",), "خ": ("kh",), "د": ("d",), "ذ": ("dh", "z"), "ر": ("r",),
    "ز": ("z",), "س": ("s",), "ص": ("s",), "ض": ("d",), "ط": ("t",), "ظ": ("z", "dh"), "ع": ("", "a"), "ل": ("l",),
    "م": ("m",), "ن": ("n",), "ه": ("h",), "ء": ("",), "ئ": ("", "i"), "ؤ": ("", "u"), "ا": ("a",),
    "أ": ("a", "u", "i"),
    "إ": ("i", "e"), "آ": ("a",),
    "ى": ("a",), "ة": ("a", "ah"), "پ": ("p",), "چ": ("ch",), "ڤ": ("v",), "گ": ("g",),
    "ک": ("k",), "ی": ("i", "y"),
}  # fmt: skip
_USUAL: dict[str, Piece] = _SAME | {
    "ج": ("j",), "ش": ("sh",), "غ": ("gh",), "ف": ("f",), "ق": ("q", "k"), "ك": ("k",), "و": ("u", "w", "o"),
    "ي": ("i", "y", "e"), "^ال": ("al", "el"), "^و": ("w",), "^ي": ("y",),
}  # fmt: skip
_OTHERS: dict[str, Piece] = _SAME | {
    "ب": ("b", "p"), "ج": ("g", "j", "dj"), "ش": ("ch", "sh", "s"), "غ": ("g", "gh"), "ف": ("f", "v"),
    "ق": ("k", "g", "q"), "ك": ("k", "c"), "و": ("o", "ou", "w", "v"), "ي": ("y", "i", "ee"), "^ال": ("", "el", "l"),
    "^و": ("w", "v"), "^ي": ("y", "j"),
}  # fmt: skip
_PAIRS = ("kh", "sh", "th", "gh", "dh", "ch", "dj")


def usual(word: str) -> tuple[str, ...]:
    """Return what English newspapers may write for `word`, as far as its letters tell."""
    return _read(word, _USUAL, vowelled=True)


def others(word: str) -> tuple[str, ...]:
    """Return what other systems and machines make of the letters of `word`."""
    bare = (*_read(word, _OTHERS, vowelled=False), *_read(word, _USUAL, vowelled=False))
    return tuple(dict.fromkeys(bare))


def _read(word: str, table: dict[str, Piece], *, vowelled: bool) -> tuple[str, ...]:
    cut = pieces("^" + _MARKS.sub("", "".join(word.split())), {**table, "^": ("",)}, 3)
    read = spelled(cut, _MOST // 2) if cut is not None else ()
    if not vowelled:
        return read
    return tuple(dict.fromkeys(map(_with_vowels, read)))


def _with_vowels(letters: str) -> str:
    """Put an a between consonants that meet: "hmd" becomes "hamad"; kh and its like are one."""
    # The article stays as it is: al-Qahira.
    article = letters[:2] if letters[:2] in {"al", "el"} else ""
    letters = letters.removeprefix(article)
    out = article + letters[:1]
    for before, char in pairwise(letters):
        if char not in "aeiou" and before not in "aeiou" and before + char not in _PAIRS:
            out += "a"
        out += char
    return out
