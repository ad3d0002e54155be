"""Ukrainian in Latin letters.

Usual: resolution 55 of the cabinet of Ukraine (2010), which passports, BGN/PCGN (2019) and newspapers follow (и y, й i
or y, г h, х kh, щ shch, ї i or yi, зг zgh, the apostrophe and ь dropped); newspapers write -ий as y and -ій as iy.
Others: names as they sound through Russian (г g, и i, і o or e in places: Kharkov, Lvov), and the scientific system
without its marks.
"""

from __future__ import annotations

from qa_tool.languages.romanisation.spelling import Piece, pieces, spelled

_MOST = 48
_PLAIN = {
    "а": ("a",), "б": ("b",), "в": ("v",), "ґ": ("g",), "д": ("d",), "е": ("e",), "з": ("z",), "к": ("k",),
    "л": ("l",), "м": ("m",), "н": ("n",), "о": ("o",), "п": ("p",), "р": ("r",), "с": ("s",), "т": ("t",),
    "у": ("u",), "ф": ("f",), "ь": ("",), "'": ("",), "’": ("",), "ʼ": ("",),
}  # fmt: skip
_USUAL: dict[str, Piece] = _PLAIN | {
    "г": ("h",), "зг": ("zgh", "zh"), "є": ("ie", "ye"), "^є": ("ye", "ie"), "ж": ("zh",), "и": ("y",), "і": ("i",),
    "ї": ("i", "yi"), "^ї": ("yi", "i"), "й": ("i", "y"), "^й": ("y",), "х": ("kh",), "ц": ("ts",), "ч": ("ch",),
    "ш": ("sh",), "щ": ("shch",), "ю": ("iu", "yu"), "^ю": ("yu", "iu"), "я": ("ia", "ya"), "^я": ("ya", "ia"),
    "ий$": ("y", "yi", "yy"), "ій$": ("iy", "ii", "i"), "ьо": ("o", "io", "yo"), "йо": ("yo", "io"), "кс": ("ks", "x"),
}  # fmt: skip
_OTHERS: dict[str, Piece] = _PLAIN | {
    "г": ("g", "h", "gh"), "є": ("e", "je"), "ж": ("z", "j"), "и": ("i", "y"), "і": ("i", "o", "e"), "ї": ("i", "ji"),
    "й": ("j", "i", "y"), "х": ("h", "ch"), "ц": ("c", "tz"), "ч": ("c", "tch"), "ш": ("s", "sch"),
    "щ": ("sc", "sch", "sh"), "ю": ("ju", "u"), "я": ("ja", "a"), "ий$": ("ij", "i", "iy"), "ій$": ("ij", "y"),
}  # fmt: skip


def usual(word: str) -> tuple[str, ...]:
    """Return what English newspapers write for `word`."""
    return _read(word, _USUAL)


def others(word: str) -> tuple[str, ...]:
    """Return what other systems and machines make of `word`."""
    return _read(word, _OTHERS)


def _read(word: str, table: dict[str, Piece]) -> tuple[str, ...]:
    letters = word.lower()
    # The resolution has letters of their own for the start of a word.
    letters = ("^" if letters[:1] in "єїйюя" else "") + letters + ("$" if letters.endswith(("ий", "ій")) else "")
    cut = pieces(letters, {**table, "^": ("",), "$": ("",)}, 3)
    return spelled(cut, _MOST) if cut is not None else ()
