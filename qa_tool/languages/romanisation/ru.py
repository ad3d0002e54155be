"""Russian in Latin letters.

Usual: the system of BGN/PCGN (1947) without its points and apostrophes, as agencies write names (Prigozhin, Yeltsin,
Shchyogolev); passports follow ICAO Doc 9303 (й i, ю iu, я ia), and newspapers write -ий and -ый as y, ё as e or yo, кс
as x in names that have it at home (Alexei). Others: the scientific system (ISO 9:1968, its marks lost: Prigozin), and
what goes through German and French (Prigoschin, Jelzin).
"""

from __future__ import annotations

from qa_tool.languages.romanisation.spelling import Piece, pieces, spelled

_MOST = 48
# A vowel and the hard sign; what the soft sign does stands in the tables.
_OPENED = frozenset("аеёиоуыэюяъ")
_PLAIN = {
    "а": ("a",), "б": ("b",), "в": ("v",), "г": ("g",), "д": ("d",), "з": ("z",), "и": ("i",), "к": ("k",),
    "л": ("l",), "м": ("m",), "н": ("n",), "о": ("o",), "п": ("p",), "р": ("r",), "с": ("s",), "т": ("t",),
    "у": ("u",), "ф": ("f",), "ъ": ("",), "ы": ("y",), "ь": ("",), "э": ("e",),
}  # fmt: skip
# Vowels spelled with ye, yo after a vowel, a sign or at the start; "^" marks those places.
_USUAL: dict[str, Piece] = _PLAIN | {
    "е": ("e",), "^е": ("ye", "e"), "ё": ("e", "yo", "o"), "^ё": ("yo", "e"), "ж": ("zh",), "й": ("y", "i"),
    "х": ("kh",), "ц": ("ts",), "ч": ("ch",), "ш": ("sh",), "щ": ("shch", "sch"), "ю": ("yu", "iu"), "я": ("ya", "ia"),
    "ья": ("ya", "ia"), "ью": ("yu", "iu"), "ье": ("ye", "ie", "e"), "ьё": ("yo", "ie", "ye"), "кс": ("ks", "x"),
    "ия": ("ia", "iya"), "ий$": ("y", "iy", "i", "ii"), "ый$": ("y", "yy"),
}  # fmt: skip
_OTHERS: dict[str, Piece] = _PLAIN | {
    "в": ("v", "w"), "г": ("g", "h"), "е": ("e", "je"), "^е": ("je", "e", "ie"), "ё": ("jo", "io", "e"),
    "ж": ("z", "j", "sch"), "з": ("z", "s"), "й": ("j", "i"), "х": ("h", "ch", "x"), "ц": ("c", "z", "tz"),
    "ч": ("c", "tsch", "tch"), "ш": ("s", "sch", "ch"), "щ": ("sc", "sh", "schtsch"), "ы": ("y", "i"),
    "ю": ("ju", "u"), "я": ("ja", "a"), "ий$": ("ij", "i", "iy"), "ый$": ("yj", "yi", "y"), "э": ("e", "ae"),
}  # fmt: skip


def usual(word: str) -> tuple[str, ...]:
    """Return what English newspapers write for `word`."""
    return _read(word, _USUAL)


def others(word: str) -> tuple[str, ...]:
    """Return what other systems and machines make of `word`."""
    return _read(word, _OTHERS)


def _read(word: str, table: dict[str, Piece]) -> tuple[str, ...]:
    letters = _marked(word.lower())
    cut = pieces(letters, {**table, "^": ("",), "$": ("",)}, 3)
    return spelled(cut, _MOST) if cut is not None else ()


def _marked(word: str) -> str:
    """Return `word` with "^" before each е and ё that opens a syllable, and "$" behind -ий and -ый."""
    out = []
    for place, char in enumerate(word):
        if char in "её" and (place == 0 or word[place - 1] in _OPENED):
            out.append("^")
        out.append(char)
    return "".join(out) + ("$" if word.endswith(("ий", "ый")) else "")
