"""Make the font that gives paragraphs their space: ui/editor/space.ttf. It has no letters, only a leading.

usage: python docs/make_space_font.py; needs the extra `font` (fonttools)
"""

from __future__ import annotations

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

from ui.editor.paragraph_space import FAMILY, FONT

#: In thousandths of the size of the text. Lower than any font of letters, so that these say how high a line is; and the
#: space between paragraphs: half a line, less than a blank one.
_ASCENT, _DESCENT, _LEADING = 700, 200, 600
#: The system's fonts are only taken where they say that they write what is written: Latin, by bits of the table OS/2.
_LATIN = 0b11
#: The leading counts (USE_TYPO_METRICS), and it is a regular font.
_FLAGS = 1 << 7 | 1 << 6


def main() -> None:
    """Write the font."""
    font = FontBuilder(1000, isTTF=True)
    # A font must have a glyph: the one for letters that are missing, which nobody sees.
    font.setupGlyphOrder([".notdef"])
    font.setupCharacterMap({0xE000: ".notdef"})
    font.setupGlyf({".notdef": TTGlyphPen(None).glyph()})
    font.setupHorizontalMetrics({".notdef": (500, 0)})
    font.setupHorizontalHeader(ascent=_ASCENT, descent=-_DESCENT, lineGap=_LEADING)
    font.setupNameTable({"familyName": FAMILY, "styleName": "Regular"})
    font.setupOS2(
        version=4,
        fsSelection=_FLAGS,
        sTypoAscender=_ASCENT,
        sTypoDescender=-_DESCENT,
        sTypoLineGap=_LEADING,
        usWinAscent=_ASCENT,
        usWinDescent=_DESCENT,
        ulUnicodeRange1=_LATIN,
        ulCodePageRange1=1,
    )
    font.setupPost()
    # The same bytes whenever it is made.
    font.font["head"].created = font.font["head"].modified = 0
    font.font.recalcTimestamp = False
    font.save(FONT)


if __name__ == "__main__":
    main()
