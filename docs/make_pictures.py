"""Make the small pictures that the stylesheet names, from the colours of the themes: ui/pictures.

usage: python docs/make_pictures.py; with --test it only says whether they are current
"""

from __future__ import annotations

import sys

from ui.theme import PICTURES, THEMES, Theme

#: What is drawn in a square of 16, by the name of the picture: the colour of the theme, and the lines.
_DRAWN = {
    "tick": ("on_accent", 2.4, "M3.5 8.5 6.8 11.8 12.5 4.8"),
    "close": ("text", 1.4, "M4 4 12 12M12 4 4 12"),
    "float": ("text", 1.2, "M6.5 6.5V2.5H13.5V9.5H9.5M2.5 6.5H9.5V13.5H2.5Z"),
    "down": ("muted", 1.8, "M4 6 8 10.5 12 6"),
    "up": ("muted", 1.8, "M4 10.5 8 6 12 10.5"),
}


def drawn(name: str, theme: Theme) -> str:
    """Return a picture in the colours of a theme."""
    colour, width, lines = _DRAWN[name]
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16">'
        f'<path d="{lines}" fill="none" stroke="{getattr(theme, colour)}" stroke-width="{width}"'
        ' stroke-linecap="round" stroke-linejoin="round"/></svg>\n'
    )


def main() -> int:
    """Write the pictures, or say whether they are current."""
    made = {f"{name}-{theme.name}.svg": drawn(name, theme) for name in _DRAWN for theme in THEMES.values()}
    if "--test" in sys.argv:
        there = {path.name: path.read_text(encoding="utf-8") for path in PICTURES.glob("*")}
        return int(there != made)
    PICTURES.mkdir(exist_ok=True)
    for name, picture in made.items():
        (PICTURES / name).write_text(picture, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
