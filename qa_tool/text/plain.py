"""A text as the checks see it: with plain blanks and hyphens, and each letter one character with its accents."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from qa_tool.domain.span import Span
from qa_tool.text.blanks import with_plain_blanks

# Letters with accents behind them, and Hangul taken apart, as files from a Mac and from PDF have them.
_TAKEN_APART = re.compile("[^\\W\\d_][\u0300-\u036f]+|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?")
# A hyphen proper, and one that no line is broken at.
_HYPHENS = str.maketrans("\u2010\u2011", "--")


@dataclass(frozen=True, slots=True)
class PlainText:
    """The plain text; `places` says where each of its characters, and its end, stands in the text as it is written.

    None where all stand where they stood. `typed` is the plain text, character for character, with the blanks and
    hyphens that were written; "" where these are plain.
    """

    text: str
    places: tuple[int, ...] | None = None
    typed: str = ""

    def written(self, span: Span) -> Span:
        """Return where a stretch of the plain text stands in the text as it is written (code points)."""
        return span if self.places is None else Span(self.places[span.start], self.places[span.end])


def plain(text: str) -> PlainText:
    """Return the text as the checks see it."""
    if text.isascii():
        return PlainText(text)
    seen = with_plain_blanks(text).translate(_HYPHENS)
    is_plain = seen == text
    if _TAKEN_APART.search(seen) is None:
        return PlainText(seen, typed="" if is_plain else text)
    pieces: list[str] = []
    places: list[int] = []
    at = 0
    for found in _TAKEN_APART.finditer(seen):
        whole = unicodedata.normalize("NFC", found.group())
        pieces += (seen[at : found.start()], whole)
        places += range(at, found.start())
        # What has no character of its own keeps its accents, which stand at the end.
        places += (found.start(), *range(found.end() - len(whole) + 1, found.end()))
        at = found.end()
    pieces.append(seen[at:])
    places += range(at, len(seen) + 1)
    joined = "".join(pieces)
    if is_plain:
        return PlainText(joined, tuple(places))
    kept = [text[place] if letter in " -" else letter for letter, place in zip(joined, places, strict=False)]
    return PlainText(joined, tuple(places), "".join(kept))
