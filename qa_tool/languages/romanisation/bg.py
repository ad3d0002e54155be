"""Bulgarian in Latin letters.

Usual: the law on transliteration of 2009, which passports, BGN/PCGN (2013) and newspapers follow (ъ a, щ sht, х h, -ия
ia), and what papers write besides: kh for х, u for ъ, iu and ia for ю and я. Names of other Slavs come through its
letters, too: щ is shch in Russian ones, and ч, ш, ж, ц are c, s, z, c in those of its western neighbours. Others: the
scientific system without its marks, and what goes through German and French.
"""

from __future__ import annotations

from qa_tool.languages.romanisation.spelling import Piece, pieces, spelled

_MOST = 48
_PLAIN = {
    "а": ("a",), "б": ("b",), "в": ("v",), "г": ("g",), "д": ("d",), "е": ("e",), "з": ("z",), "и": ("i",), "к": ("k",),
    "л": ("l",), "м": ("m",), "н": ("n",), "о": ("o",), "п": ("p",), "р": ("r",), "с": ("s",), "т": ("t",), "у": ("u",),
    "ф": ("f",),
}  # fmt: skip
_USUAL: dict[str, Piece] = _PLAIN | {
    "ж": ("zh", "j", "z"), "й": ("y", "i", "j"), "х": ("h", "kh"), "ц": ("ts", "c", "tz"), "ч": ("ch", "c"),
    "ш": ("sh", "s"), "щ": ("sht", "shch", "st"), "ъ": ("a", "u"), "ь": ("y", "i", ""), "ьо": ("yo", "io", "o"),
    "ю": ("yu", "iu", "u"), "я": ("ya", "ia", "a"), "ия": ("ia", "iya"), "йо": ("yo", "io"), "^е": ("e", "ye"),
    "кс": ("ks", "x"), "ски$": ("ski", "sky", "skiy", "skyi"), "^хр": ("hr", "chr", "khr"),
}  # fmt: skip
_OTHERS: dict[str, Piece] = _USUAL | {
    "в": ("v", "w"), "ж": ("j", "sch"), "з": ("z", "s"), "й": ("j", "i"), "х": ("ch", "x"), "ц": ("tz", "z"),
    "ч": ("tch", "tsch"), "ш": ("sch", "ch"), "щ": ("scht", "sch"), "ъ": ("o", "e", "y"), "ю": ("ju", "iou"),
    "я": ("ja", "ea"), "у": ("ou", "u"),
}  # fmt: skip


def usual(word: str) -> tuple[str, ...]:
    """Return what English newspapers write for `word`."""
    return _read(word, _USUAL)


def others(word: str) -> tuple[str, ...]:
    """Return what other systems and machines make of `word`."""
    return _read(word, _OTHERS)


def _read(word: str, table: dict[str, Piece]) -> tuple[str, ...]:
    letters = word.lower()
    letters = ("^" if letters.startswith(("е", "хр")) else "") + letters + ("$" if letters.endswith("ски") else "")
    cut = pieces(letters, {**table, "^": ("",), "$": ("",)}, 4)
    return spelled(cut, _MOST) if cut is not None else ()
