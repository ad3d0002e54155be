"""Words in a text, as the find bar looks for them."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from qa_tool.domain.span import Span
from qa_tool.text.bounded import BoundedPattern

#: Seconds that a regular expression may look; a bad one would never end.
LONGEST = 5.0


@dataclass(frozen=True, slots=True)
class Search:
    """What to look for, and how."""

    words: str
    whole_words: bool = False
    match_case: bool = False
    regular: bool = False

    def offers(self, text: str, replacement: str, seconds: float = LONGEST) -> list[tuple[Span, str]]:
        r"""Return every place in `text` that holds something, with what would stand there.

        In the replacement of a regular expression, \1 stands for what its first group found; ValueError where there is
        no such group, and where it is no pattern. TimeoutError where it takes longer than this; others go on meanwhile.
        """
        if not self.regular:
            return [(span, replacement) for span in self.places(text)]
        if not self.words:
            return []
        pattern = BoundedPattern(self.words, whole_words=self.whole_words, match_case=self.match_case)
        return [(span, new) for span, (new,) in pattern.offers(text, (replacement,), seconds)]

    def places(self, text: str) -> list[Span]:
        """Return every place in `text`, in order and without overlaps (code points)."""
        if not self.words:
            return []
        pattern = re.escape(self.words)
        if self.whole_words:
            # At an end that is no letter there is no word to be whole.
            before = r"(?<!\w)" if _is_letter(self.words[0]) else ""
            after = r"(?!\w)" if _is_letter(self.words[-1]) else ""
            pattern = f"{before}{pattern}{after}"
        flags = re.NOFLAG if self.match_case else re.IGNORECASE
        return [Span(*found.span()) for found in re.finditer(pattern, text, flags)]


def after(places: Sequence[Span], position: int) -> int:
    """Return the number of the first place at or after a position, the first of all after the last; -1 without any."""
    if not places:
        return -1
    return bisect_left(places, position, key=lambda span: span.start) % len(places)


def before(places: Sequence[Span], position: int) -> int:
    """Return the number of the last place that ends before a position, the last of all before the first; or -1."""
    number = bisect_right(places, position, key=lambda span: span.end) - 1
    return number if number >= 0 else len(places) - 1


def number_of(places: Sequence[Span], place: Span) -> int:
    """Return the number of a place, or -1."""
    number = bisect_left(places, place.start, key=lambda span: span.start)
    return number if number < len(places) and places[number] == place else -1


def _is_letter(character: str) -> bool:
    return character.isalnum() or character == "_"
