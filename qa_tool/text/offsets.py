"""Python counts code points, Qt counts UTF-16 units: the one place that converts."""

from __future__ import annotations

import re
from bisect import bisect_left

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


def utf16_length(text: str) -> int:
    """Return the number of UTF-16 units of `text`, which is what Qt calls its length."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


class Utf16Map:
    """Positions of one text in code points and in UTF-16 units."""

    def __init__(self, text: str) -> None:
        """Find the characters of `text` that take two units (emoji, CJK extensions)."""
        has_pairs = utf16_length(text) != len(text)
        self._points = [found.start() for found in _ASTRAL.finditer(text)] if has_pairs else []
        self._units = [point + before for before, point in enumerate(self._points)]

    def to_utf16(self, code_point_offset: int) -> int:
        """Return the offset in UTF-16 units."""
        return code_point_offset + bisect_left(self._points, code_point_offset) if self._points else code_point_offset

    def to_code_points(self, utf16_offset: int) -> int:
        """Return the offset in code points; one inside a surrogate pair means the start of that character."""
        return utf16_offset - bisect_left(self._units, utf16_offset) if self._units else utf16_offset
