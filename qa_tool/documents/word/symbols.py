"""Characters that Word keeps as symbols of a font (ECMA-376, 17.3.3.30) or as emoji ([MS-DOCX], symEx)."""

from __future__ import annotations

import re

from qa_tool.documents.word.names import COMPATIBLE, Element, w

# The encoding of the font Symbol, as Adobe and Unicode publish it; ? is a piece of a bracket or nobody's.
_SYMBOL = dict(
    zip(
        [*range(0x20, 0x7F), *range(0xA0, 0xF0), *range(0xF1, 0xF3)],
        " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼"
        "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊⟨®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪⟩∫",
        strict=True,
    )
)
# What Word puts in for -->, <--, ==>, <==, <=>, :-), :-| and :-( by itself.
_WINGDINGS = dict(zip((0xE0, 0xDF, 0xE8, 0xE7, 0xF3, 0x4A, 0x4B, 0x4C), "→←➔⬅⬄☺😐☹", strict=True))
_FONTS = {"symbol": _SYMBOL, "wingdings": _WINGDINGS}
_EX = "{http://schemas.microsoft.com/office/word/2015/wordml/symex}"
_CODE = re.compile(r"[0-9A-Fa-f]{1,8}")


def symbol(element: Element) -> str:
    """Return the character of a symbol; "" where the font alone knows what it shows."""
    code = _code(element.get(w("char"), ""))
    table = _FONTS.get(element.get(w("font"), "").strip().lower())
    return _char(code) if table is None else table.get(code & 0xFF, "")


def emoji(alternates: Element) -> str:
    """Return the character that newer programs show as an emoji; "" where the alternates are something else."""
    found = alternates.find(f"{COMPATIBLE}Choice/{_EX}symEx")
    return "" if found is None else _char(_code(found.get(f"{_EX}char", "")))


def _code(said: str) -> int:
    return int(said, 16) if _CODE.fullmatch(said) else 0


def _char(code: int) -> str:
    """Return a character that every font shows alike."""
    known = 0xA0 < code < 0xD800 or 0xF900 <= code < 0xFFFE or 0x10000 <= code < 0xF0000 or 0x20 < code < 0x7F
    return chr(code) if known else ""
