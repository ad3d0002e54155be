"""Marks that stand in a text for tags: one character each, so that no edit can leave half of one."""

from __future__ import annotations

# Letters in squares (U+1F130 on), which no article holds and fonts can show; then a private plane, for there is no end.
_SQUARES, _SQUARED, _PRIVATE = 0x1F130, 26, 0xF0000


def mark(number: int) -> str:
    """Return the mark of the tag of this number in its segment, from 0."""
    return chr(_SQUARES + number if number < _SQUARED else _PRIVATE + number)


def marks_in(text: str) -> tuple[str, ...]:
    """Return the marks in a text, in order."""
    if text.isascii():
        return ()
    return tuple(char for char in text if _SQUARES <= ord(char) < _SQUARES + _SQUARED or ord(char) >= _PRIVATE)
