"""Japanese kana in Latin letters; kanji of names have too many readings to be read without a dictionary.

Usual: Hepburn as newspapers write it, long vowels not marked (Tokyo, Ono), or written out (Ohno, Toukyou). Others: the
cabinet's system of 1954 (si, ti, tu, hu, zi), and what machines make of loanwords (外来語の表記, 1991): l for r, v for
b, the vowels that a foreign cluster was parted with left out (プリゴジン purigojin, prigojin, prigozin).
"""

from __future__ import annotations

import unicodedata
from functools import cache

from qa_tool.languages.romanisation.spelling import Piece, pieces, spelled

_MOST = 48
_KATAKANA = str.maketrans({chr(point): chr(point + 0x60) for point in range(0x3041, 0x3097)} | {"ゝ": "ヽ", "ゞ": "ヾ"})
_SMALL = {"ャ": "a", "ュ": "u", "ョ": "o", "ァ": "a", "ィ": "i", "ゥ": "u", "ェ": "e", "ォ": "o", "ヮ": "wa"}
_ROWS = (
    ("アイウエオ", ("a", "i", "u", "e", "o")), ("カキクケコ", ("ka", "ki", "ku", "ke", "ko")),
    ("サシスセソ", ("sa", "shi", "su", "se", "so")), ("タチツテト", ("ta", "chi", "tsu", "te", "to")),
    ("ナニヌネノ", ("na", "ni", "nu", "ne", "no")), ("ハヒフヘホ", ("ha", "hi", "fu", "he", "ho")),
    ("マミムメモ", ("ma", "mi", "mu", "me", "mo")), ("ヤユヨワヲ", ("ya", "yu", "yo", "wa", "o")),
    ("ラリルレロ", ("ra", "ri", "ru", "re", "ro")), ("ガギグゲゴ", ("ga", "gi", "gu", "ge", "go")),
    ("ザジズゼゾ", ("za", "ji", "zu", "ze", "zo")), ("ダヂヅデド", ("da", "ji", "zu", "de", "do")),
    ("バビブベボ", ("ba", "bi", "bu", "be", "bo")), ("パピプペポ", ("pa", "pi", "pu", "pe", "po")),
)  # fmt: skip
_HEPBURN = {kana: spelling for kanas, spellings in _ROWS for kana, spelling in zip(kanas, spellings, strict=True)}
# Which consonant a kana keeps before a small vowel: シャ sha, チェ che, ファ fa, ヴィ vi, ティ ti.
_BEFORE_SMALL = {"シ": "sh", "チ": "ch", "ジ": "j", "ヂ": "j", "フ": "f", "ウ": "w", "ツ": "ts", "テ": "t", "デ": "d",
                 "ト": "t", "ド": "d", "ヴ": "v", "ク": "kw", "グ": "gw", "ス": "s", "ズ": "z", "イ": "y"}  # fmt: skip
_LOAN = {
    "シ": ("shi", "si"), "チ": ("chi", "ti"), "ツ": ("tsu", "tu", "ts"), "フ": ("fu", "f", "hu"),
    "ジ": ("ji", "zi", "gi"), "ク": ("ku", "k", "c"), "ス": ("su", "s"), "ト": ("to", "t"), "ド": ("do", "d"),
    "ル": ("ru", "l", "r", "lu"), "ム": ("mu", "m"), "プ": ("pu", "p"), "ブ": ("bu", "b", "v"), "グ": ("gu", "g"),
    "ズ": ("zu", "s", "z"), "ラ": ("ra", "la"), "リ": ("ri", "li"), "レ": ("re", "le"), "ロ": ("ro", "lo"),
    "バ": ("ba", "va"), "ビ": ("bi", "vi"), "ベ": ("be", "ve"), "ボ": ("bo", "vo"),
}  # fmt: skip


def usual(word: str) -> tuple[str, ...]:
    """Return what English newspapers write for the kana `word`; nothing for kanji."""
    return _read(word, _hepburn())


def others(word: str) -> tuple[str, ...]:
    """Return what other systems and machines make of the kana `word`."""
    return _read(word, _loans())


@cache
def _hepburn() -> dict[str, Piece]:
    table: dict[str, Piece] = {kana: (spelling,) for kana, spelling in _HEPBURN.items()}
    return table | _combined(table)


@cache
def _loans() -> dict[str, Piece]:
    table: dict[str, Piece] = {kana: _LOAN.get(kana, (spelling,)) for kana, spelling in _HEPBURN.items()}
    return table | _combined(table)


def _read(word: str, table: dict[str, Piece]) -> tuple[str, ...]:
    kana = unicodedata.normalize("NFKC", word).translate(_KATAKANA)
    return spelled(cut, _MOST) if (cut := pieces(kana, table, 3)) is not None else ()


def _combined(table: dict[str, Piece]) -> dict[str, Piece]:
    """Return syllables of two kana and more, n, the doubling of consonants and long vowels."""
    found: dict[str, Piece] = {"ン": ("n",), "ッ": ("", "t"), "ー": ("", "h"), "・": ("",), "ヴ": ("vu", "v", "bu")}
    for kana in table:
        for small, vowel in _SMALL.items():
            stem = _BEFORE_SMALL.get(kana, _HEPBURN[kana][:-1])
            glide = "y" if small in "ャュョ" and stem not in {"sh", "ch", "j"} else ""
            found[kana + small] = (stem + glide + vowel,)
    for small, vowel in _SMALL.items():
        found["ヴ" + small] = ("v" + vowel, "b" + vowel)
    for first in "オコソトノホモヨロゴゾドボ":
        long = _HEPBURN[first]
        for second in ("ウ", "オ"):
            found[first + second] = (long, long + "h", long + ("u" if second == "ウ" else "o"))
    for first in "クスツヌフムユルグズブプ":
        found[first + "ウ"] = (_HEPBURN[first], _HEPBURN[first] + "u")
    for kana in table:
        for small, long in (("ョ", "o"), ("ュ", "u")):
            short = found[kana + small][0]
            found[kana + small + "ウ"] = (short, short + "u", short + "h") if long == "o" else (short, short + "u")
    for second in "パピプペポバビブベボマミムメモ":
        found["ン" + second] = tuple(nasal + lip for nasal in "nm" for lip in table[second])
    return found
